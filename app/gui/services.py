"""The services that the window runs on, built by ``app.composition`` and handed in. Free of Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from app.services.recognise.tiers import Tiers

if TYPE_CHECKING:
    from app.services.accounts.port import Accounts
    from app.services.chat.port import Chat
    from app.services.compose.service import ComposeService
    from app.services.convert.after_reading import DocumentTools
    from app.services.edit.editing import EditingService
    from app.services.edit.rereading import RereadingService
    from app.services.export.writer import DocumentWriter
    from app.services.extract.service import FieldExtractor
    from app.services.improve.service import ImproveService
    from app.services.jobs.kept_sources import KeptSource
    from app.services.library.journal import Journal
    from app.services.library.library import Library
    from app.services.models.calibration import CalibrationService
    from app.services.models.service import ModelService
    from app.services.passwords import Passwords
    from app.services.paths import AppPaths
    from app.services.recognise.document import DocumentReader
    from app.services.task_host import TaskHost
    from app.services.translate.service import Translator
    from app.services.watch.port import Watching
    from core.errors import AppError
    from core.jobs import EventSink, JobQueue
    from core.settings import Settings


class ApiServing(Protocol):
    """The HTTP API of this window. All calls block, so none may come from the GUI thread; one at a time."""

    @property
    def url(self) -> str:
        """Base URL it answers at; "" while it does not. Any thread, at once."""
        ...

    def start(self, settings: Settings) -> None:
        """Listen as the settings say, and go on with the jobs that were cut off.

        Raises:
            ServeError: If the port is taken.
        """
        ...

    def stop(self, timeout_s: float) -> bool:
        """Close the port, stop the jobs so that the next start goes on, and tell whether all ended in time."""
        ...


@dataclass(frozen=True, slots=True)
class GuiServices:
    """What panels may call; never from the GUI thread where a call may take longer than 10 ms.

    Attributes:
        host: Runs tasks in worker processes.
        view_host: Draws pages in a worker process of its own, so that no picture waits for pages being read.
        reader: Reads a file page by page into the library.
        writer: Writes a document of the library in one format.
        library: Documents and pages.
        journal: Jobs, and which of them were interrupted.
        models: Installs and checks models.
        paths: Folders of the program.
        settings: Settings in force at the start.
        workers: How many pages are read at the same time.
        editing: Keeps a person's versions of pages.
        rereading: Reads an area or a page again in another way.
        composing: Makes documents of chosen pages.
        passwords: Passwords of encrypted files that were typed in, in memory only.
        tiers: Tells which tiers can read now.
        improving: Looks again at doubtful parts with a vision model; None where the program was built without it.
        chat: Answers questions about documents; None where the program was built without it.
        calibration: Returns what measures language models; None where the program was built without it.
        extractor: Takes fields out of documents; None where the program was built without it.
        translator: Translates documents; None where the program was built without it.
        tools: Does what a tool asks for between reading and writing; None where the program was built without it.
        tool_readiness: Returns for the slug of each tool why it cannot run here, None where it can.
        accounts: Tokens of the HTTP API; None in a private session, which serves nobody.
        api: Builds the HTTP API on a queue; None likewise.
        watching: Watches folders; None likewise.
        kept_of: Returns for the id of a document what stands for a source that the HTTP API was sent; None likewise.
        is_private: Whether nothing of this session is kept: the library is in memory, ``paths`` are temporary.
        open_private: Opens the services of a private session; None inside one.
    """

    host: TaskHost
    view_host: TaskHost
    reader: DocumentReader
    writer: DocumentWriter
    library: Library
    journal: Journal
    models: ModelService
    paths: AppPaths
    settings: Settings
    workers: int
    editing: EditingService
    rereading: RereadingService
    composing: ComposeService
    passwords: Passwords
    tiers: Tiers = field(default_factory=Tiers)
    improving: ImproveService | None = None
    chat: Chat | None = None
    calibration: Callable[[], CalibrationService] | None = None
    extractor: FieldExtractor | None = None
    translator: Translator | None = None
    tools: DocumentTools | None = None
    tool_readiness: Callable[[], Mapping[str, AppError | None]] | None = None
    accounts: Accounts | None = None
    api: Callable[[Callable[[EventSink], JobQueue]], ApiServing] | None = None
    watching: Watching | None = None
    kept_of: Callable[[str], KeptSource | None] | None = None
    is_private: bool = False
    open_private: Callable[[], AbstractContextManager[GuiServices]] | None = None
