"""What the command line needs of the rest of the program; ``app.composition.program`` implements it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
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
    from app.services.tool_readiness import ToolCheck
    from app.services.watch.port import Watching
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


ACCESS_LOG = "pagesight.access"
"""Name of the logger that tells each request to the HTTP API; ``app.api.envelope`` writes to it."""


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """Where the HTTP API listens; ``app.api.port.ServerOptions`` says more of each.

    Attributes:
        host: Address it binds.
        port: Port; 0 takes a free one.
        is_exposed: Whether it may be reached from other machines.
        tls_cert: PEM file of the certificate chain; None for plain HTTP.
        tls_key: PEM file of its key.
        is_insecure: Whether plain HTTP is allowed beyond loopback.
        allowed_hosts: Further names it answers to.
    """

    host: str
    port: int
    is_exposed: bool = False
    tls_cert: Path | None = None
    tls_key: Path | None = None
    is_insecure: bool = False
    allowed_hosts: tuple[str, ...] = ()


class RunningServer(Protocol):
    """A server that answers."""

    @property
    def url(self) -> str:
        """Base URL it answers at; "" once it has ended."""
        ...

    def stop(self, timeout_s: float = 5.0) -> bool:
        """Answer what is under way, close the port, and tell whether that was done in time."""
        ...


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

    def watcher(self, options: SessionOptions) -> AbstractContextManager[Watching]:
        """Open library and worker host for watched folders; both end with the block."""
        ...

    def asker(self, options: AskOptions) -> AbstractContextManager[Asker]:
        """Open library, worker host and language model; all end with the block."""
        ...

    def accounts(self) -> AbstractContextManager[Accounts]:
        """Open the library for the tokens of the HTTP API; it is closed with the block."""
        ...

    def tool_check(self) -> ToolCheck:
        """Return what says which tools can run on this machine."""
        ...

    def check_server(self, options: ServeOptions) -> None:
        """Check what can be checked of a server before anything is opened.

        Raises:
            ServeError: If it may not listen there, or the files of TLS cannot be used.
        """
        ...

    def server(self, options: ServeOptions) -> AbstractContextManager[RunningServer]:
        """Open library and worker hosts, go on with jobs that were cut off, and answer; all end with the block.

        Raises:
            ServeError: If it cannot listen there.
        """
        ...

    def doctor(self) -> DoctorReport:
        """Collect what is installed and where."""
        ...
