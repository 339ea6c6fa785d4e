"""A session: the worker hosts and a library, and what is built on them for whichever door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.composition import hosts
from app.services.capacity import worker_count
from app.services.export.writer import DocumentWriter
from app.services.library.database import Database
from app.services.library.journal import Journal
from app.services.library.library import Library
from app.services.library.translations import TranslationStore
from app.services.logs import start_logging
from app.services.recognise.document import DocumentReader
from app.services.recognise.region_reading import RegionReading
from app.services.recognise.vlm_models import profile_of
from engines.host.host import WorkerHost

if TYPE_CHECKING:
    from pathlib import Path

    from app.composition.installation import Installation
    from app.services.accounts.service import AccountService
    from app.services.chat.port import Chat
    from app.services.convert.after_reading import DocumentTools
    from app.services.improve.service import ImproveService
    from app.services.language_model.hosted import HostedModel
    from app.services.models.calibration import CalibrationService
    from app.services.queue.thread_pool import ThreadPoolQueue
    from core.jobs import EventSink


def _no_password(path: Path) -> None:
    """Know no password: that of a file is asked for where there is a person."""


@dataclass(frozen=True, slots=True)
class Session:
    """What the doors share while they work.

    Attributes:
        installation: Folders, settings and models.
        host: Reads pages and writes results.
        model_host: Runs language models.
        reader: Reads a file page by page into the library.
        writer: Writes a document of the library in one format.
        database: The library's file, or memory.
        library: Documents and pages.
        journal: Jobs, and which of them were interrupted.
        translations: Translated pages that are kept.
        workers: How many pages are read at the same time.
    """

    installation: Installation
    host: WorkerHost
    model_host: WorkerHost
    reader: DocumentReader
    writer: DocumentWriter
    database: Database
    library: Library
    journal: Journal
    translations: TranslationStore
    workers: int

    def close(self) -> None:
        """Close library and journal; the host is others' too."""
        self.journal.close()
        self.library.close()

    def queue_of_files(self, sink: EventSink) -> ThreadPoolQueue:
        """Return a queue for files that are read here, given the receiver of its events."""
        from app.services.queue.thread_pool import ThreadPoolQueue

        # One file more than there are workers, so that the next file is open when the last pages of one are read.
        return ThreadPoolQueue(sink, threads=self.workers + 1)

    def region_reading(self) -> RegionReading:
        """Return the model worker as the reader of the tier vlm."""
        return _region_reading(self.installation, self.model_host)

    def language_model(
        self, password_of: Callable[[Path], str | None] = _no_password, chat_model: str | None = None
    ) -> HostedModel:
        """Return the model that chats, translates and extracts, in the worker that the session shares.

        Args:
            password_of: Returns the password of a file, None where there is none.
            chat_model: Id of the model, in the place of the setting's.
        """
        from app.services.language_model.hosted import HostedModel

        choice = self.installation.model_choice(chat_model)
        return HostedModel(self.model_host, choice, self.installation.settings, self.library, password_of)

    def chat(self, password_of: Callable[[Path], str | None] = _no_password, chat_model: str | None = None) -> Chat:
        """Return what answers questions about documents of the library; arguments as for ``language_model``."""
        from app.services.chat.service import ChatService
        from app.services.language_model.hosted import HostedEmbedder, HostedJudge

        choice = self.installation.model_choice(chat_model)
        embedder = HostedEmbedder(self.model_host, choice)
        judge = HostedJudge(self.model_host, choice)
        return ChatService(self.library, self.language_model(password_of, chat_model), embedder, judge)

    def document_tools(self) -> DocumentTools:
        """Return what takes fields, translates and sums up, with the model of the session."""
        from app.services.convert.after_reading import DocumentTools
        from app.services.extract.service import FieldExtractor
        from app.services.summarize.service import Summarizer
        from app.services.translate.service import Translator

        model = self.language_model()
        translator = Translator(self.library, self.translations, model)
        return DocumentTools(self.library, FieldExtractor(model), translator, Summarizer(model))

    def improver(self, password_of: Callable[[Path], str | None]) -> ImproveService:
        """Return what reads doubtful parts again and proposes what differs."""
        from app.services.edit.editing import EditingService
        from app.services.improve.service import ImproveService

        return ImproveService(
            self.region_reading(),
            self.library,
            EditingService(self.library),
            password_of,
            lambda: self.installation.model_choice().reader().id,
        )

    def calibration(self) -> CalibrationService:
        """Return what measures language models."""
        from app.services.models.calibration import CalibrationService

        return CalibrationService(self.model_host, self.installation.calibrations())

    def accounts(self) -> AccountService:
        """Return tokens and charges of the library; settings that change meanwhile count."""
        from app.services.accounts.service import AccountService

        return AccountService(self.database, self.installation.settings_now)


@contextmanager
def open_session(
    installation: Installation, asked_workers: int | None, *, is_private: bool, niceness: int = 0
) -> Iterator[Session]:
    """Open the library and start the hosts; all end with the block.

    Args:
        installation: Folders, settings and models.
        asked_workers: How many pages are read at the same time; None takes the setting.
        is_private: Whether the library is in memory and no log is written.
        niceness: How far the processes that read step back behind others.
    """
    paths = installation.paths()
    settings = installation.settings()
    start_logging(None if is_private else paths.log_file)
    workers = worker_count(settings, asked_workers)
    with ExitStack() as stack:
        database = Database(None if is_private else paths.library_file)
        stack.callback(database.close)
        host = stack.enter_context(hosts.reading_host(installation, workers, niceness))
        # A person waits for an answer, not for pages: the model goes before the readers, and after the window.
        model_host = stack.enter_context(hosts.model_host(installation, niceness // 2))
        session = session_on(installation, host, model_host, database, workers)
        stack.callback(session.journal.close)
        yield session


def session_on(
    installation: Installation, host: WorkerHost, model_host: WorkerHost, database: Database, workers: int
) -> Session:
    """Build what the doors share on hosts that run and a library that is open.

    Args:
        installation: Folders, settings and models.
        host: Reads pages and writes results.
        model_host: Runs language models.
        database: The library's file, or memory.
        workers: How many pages are read at the same time.
    """
    silence_s = installation.settings().stall_timeout_s
    library, journal = Library(database), Journal(database)
    reader = DocumentReader(
        host,
        library,
        journal,
        look_ahead=2 * workers + 2,
        stall_timeout_s=silence_s,
        complete=installation.complete,
        regions=_region_reading(installation, model_host),
    )
    writer = DocumentWriter(host, library, stall_timeout_s=silence_s)
    translations = TranslationStore(database)
    return Session(installation, host, model_host, reader, writer, database, library, journal, translations, workers)


def _region_reading(installation: Installation, model_host: WorkerHost) -> RegionReading:
    profiles = partial(profile_of, installation.paths().models)
    return RegionReading(model_host, profiles, installation.settings().vlm_region_timeout_s)
