"""What the command line needs of the rest of the program; ``app.main`` implements it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # nothing heavy may be imported before a command runs
    from app.services.accounts.port import Accounts
    from app.services.chat.asker import Asker
    from app.services.convert.converter import Converter
    from app.services.doctor import DoctorReport
    from app.services.language_model.choice import ModelChoice
    from app.services.models.calibration import CalibrationService
    from app.services.models.measured import CalibrationFile
    from app.services.models.service import ModelService
    from app.services.paths import AppPaths
    from core.settings import Settings


@dataclass(frozen=True, slots=True)
class SessionOptions:
    """How a conversion session is set up.

    Attributes:
        workers: Pages read at the same time, None takes the setting.
        is_private: Keep nothing after the run.
    """

    workers: int | None = None
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class AskOptions:
    """How a session that asks is set up.

    Attributes:
        model: Id of the model that answers; None takes the setting.
        is_private: Keep nothing after the run.
    """

    model: str | None = None
    is_private: bool = False


class Program(Protocol):
    """Builds services when a command asks for them."""

    def paths(self) -> AppPaths:
        """Return the folders of the program."""
        ...

    def settings(self) -> Settings:
        """Return the settings in force."""
        ...

    def models(self) -> ModelService:
        """Return the service that installs and checks models."""
        ...

    def model_choice(self) -> ModelChoice:
        """Return which installed language model chats and which one reads."""
        ...

    def calibrations(self) -> CalibrationFile:
        """Return what was measured of language models on this machine."""
        ...

    def calibration(self) -> AbstractContextManager[CalibrationService]:
        """Start a worker that language models are measured in; it ends with the block."""
        ...

    def converter(self, options: SessionOptions) -> AbstractContextManager[Converter]:
        """Open library and worker host; both end with the block."""
        ...

    def asker(self, options: AskOptions) -> AbstractContextManager[Asker]:
        """Open library, worker host and language model; all end with the block."""
        ...

    def accounts(self) -> AbstractContextManager[Accounts]:
        """Open the library for the tokens of the HTTP API; it is closed with the block."""
        ...

    def doctor(self) -> DoctorReport:
        """Collect what is installed and where."""
        ...


ProgramFactory = Callable[[], Program]
