"""The entry point ``pagesight`` and the composition root: builds services and hands them to the doors.

No argument or file arguments open the window, a sub-command runs on the command line. Everything heavy is imported by
the method that needs it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

    from app.api.port import ApiServices, ServerOptions
    from app.api.server import UvicornServer
    from app.cli.program import AskOptions, RunningServer, ServeOptions, SessionOptions
    from app.gui.services import GuiServices
    from app.gui.single_instance import InstanceLock
    from app.services.accounts.service import AccountService
    from app.services.chat.asker import Asker
    from app.services.chat.port import Chat
    from app.services.convert.after_reading import DocumentTools
    from app.services.convert.converter import Converter
    from app.services.doctor import DoctorReport
    from app.services.export.writer import DocumentWriter
    from app.services.improve.service import ImproveService
    from app.services.jobs.kept_sources import KeptSource, KeptSources
    from app.services.jobs.service import JobService
    from app.services.language_model.choice import ModelChoice
    from app.services.language_model.hosted import HostedModel
    from app.services.library.database import Database
    from app.services.library.journal import Journal
    from app.services.library.library import Library
    from app.services.library.translations import TranslationStore
    from app.services.models.calibration import CalibrationService
    from app.services.models.measured import CalibrationFile
    from app.services.models.service import ModelService
    from app.services.paths import AppPaths
    from app.services.recognise.document import DocumentReader
    from app.services.recognise.options import ReadOptions
    from app.services.recognise.region_reading import RegionReading
    from app.services.tool_readiness import ToolCheck
    from app.services.watch.port import OnFile, WatchRequest
    from app.services.watch.service import WatchService
    from core.errors import AppError
    from core.jobs import EventSink, JobQueue
    from core.settings import Settings
    from engines.host.host import WorkerHost
    from engines.host.limits import HostLimits

ResultT = TypeVar("ResultT")
_NICENESS_BESIDE_WINDOW = 10  # reading takes all cores; the window and the worker that draws for it go first


class Program:
    """Builds services on demand; implements ``app.cli.program.Program``."""

    def __init__(self) -> None:
        """Prepare; nothing is opened yet."""
        self._paths: AppPaths | None = None
        self._settings: Settings | None = None

    def paths(self) -> AppPaths:
        """Return the folders of the program."""
        from app.services.paths import app_paths

        if self._paths is None:
            self._paths = app_paths()
        return self._paths

    def forget_paths(self) -> None:
        """Look the folders up again; they were moved."""
        self._paths = None

    def settings(self) -> Settings:
        """Return the settings in force.

        Raises:
            SettingInvalidError: If the settings file cannot be used.
        """
        from app.services.settings_file import load_settings

        if self._settings is None:
            self._settings = load_settings(self.paths().settings_file)
        return self._settings

    def models(self) -> ModelService:
        """Return the service that installs and checks models."""
        from app.services.models.service import ModelService
        from engines.models.store import ModelStore

        return ModelService(ModelStore(self.paths().models))

    def calibrations(self) -> CalibrationFile:
        """Return what was measured of language models on this machine."""
        from app.services.models.measured import FILE_NAME, CalibrationFile

        return CalibrationFile(self.paths().models / FILE_NAME)

    def _calibration_on(self, host: WorkerHost) -> CalibrationService:
        from app.services.models.calibration import CalibrationService

        return CalibrationService(host, self.calibrations())

    @contextmanager
    def calibration(self) -> Iterator[CalibrationService]:
        """Start a worker that language models are measured in; it ends with the block."""
        from app.services.logs import start_logging

        start_logging(self.paths().log_file)
        with self._model_host(0) as host:
            yield self._calibration_on(host)

    @contextmanager
    def converter(self, options: SessionOptions) -> Iterator[Converter]:
        """Open library and worker host; both end with the block."""
        from app.services.convert.converter import Converter
        from app.services.leftovers import remove_leftovers
        from app.services.queue.thread_pool import ThreadPoolQueue

        remove_leftovers()
        with self._session(options.workers, is_private=options.is_private) as session:
            session.journal.mark_interrupted()

            def make_queue(sink: EventSink) -> ThreadPoolQueue:
                return ThreadPoolQueue(sink, threads=session.files_at_a_time)

            def make_improver(password: str | None) -> ImproveService:
                return self._improver(session, lambda path: password)

            yield Converter(
                session.reader,
                session.writer,
                session.library,
                session.journal,
                make_queue,
                self._document_tools(session),
                make_improver=make_improver,
            )

    @contextmanager
    def watcher(self, options: SessionOptions) -> Iterator[WatchService]:
        """Open library and worker host for watched folders; both end with the block."""
        from contextlib import closing

        from app.services.leftovers import remove_leftovers
        from app.services.library.database import Database

        remove_leftovers()
        with self._session(options.workers, is_private=options.is_private) as session:
            session.journal.mark_interrupted()
            # What was seen is remembered also where no document is kept, or the next start would do all again.
            with closing(Database(self.paths().library_file)) as database:
                yield self._watching(session, database, keeps_documents=not options.is_private)

    def _watching(self, session: _Session, database: Database, *, keeps_documents: bool) -> WatchService:
        from app.services.convert.converter import Converter
        from app.services.queue.thread_pool import ThreadPoolQueue
        from app.services.watch.service import WatchService

        def make_queue(sink: EventSink) -> ThreadPoolQueue:
            return ThreadPoolQueue(sink, threads=session.files_at_a_time)

        return WatchService(
            Converter(
                session.reader,
                session.writer,
                session.library,
                session.journal,
                make_queue,
                self._document_tools(session),
            ),
            make_queue,
            database,
            lock_folder=self.paths().data / "watch",
            forget=None if keeps_documents else session.library.delete,
        )

    @contextmanager
    def asker(self, options: AskOptions) -> Iterator[Asker]:
        """Open library, worker host and language model; all end with the block."""
        from app.services.chat.asker import Asker
        from app.services.chat.service import ChatService
        from app.services.language_model.hosted import HostedEmbedder, HostedJudge, HostedModel
        from app.services.leftovers import remove_leftovers
        from app.services.passwords import Passwords
        from app.services.recognise.reading_job import ReadingService
        from core.errors import DocumentUnknownError

        remove_leftovers()
        with self._session(None, is_private=options.is_private) as session:
            session.journal.mark_interrupted()
            passwords = Passwords()
            choice = self.model_choice(options.model)
            model = HostedModel(session.model_host, choice, self.settings, session.library, passwords.of)

            def file_name(document_id: str) -> str:
                try:
                    return session.library.document(document_id).source.name
                except DocumentUnknownError:
                    return ""

            reading = ReadingService(session.reader, session.library, session.journal, passwords)
            embedder = HostedEmbedder(session.model_host, choice)
            judge = HostedJudge(session.model_host, choice)
            yield Asker(reading, ChatService(session.library, model, embedder, judge), file_name)

    @contextmanager
    def window_services(self) -> Iterator[GuiServices]:
        """Open library and worker host for the window; both end with the block."""
        from concurrent.futures import ThreadPoolExecutor

        with ExitStack() as stack:
            # Entered first, left last: by then the host of the pictures has been closing beside the other one.
            closing = stack.enter_context(ThreadPoolExecutor(1, thread_name_prefix="closing"))
            session = stack.enter_context(self._session(None, is_private=False, niceness=_NICENESS_BESIDE_WINDOW))
            view_host = self._view_host()
            stack.callback(closing.submit, view_host.shutdown)
            open_private = partial(self._private_services, session, view_host)
            yield self._for_window(session, view_host, self.paths(), open_private)

    @contextmanager
    def _private_services(self, ordinary: _Session, view_host: WorkerHost) -> Iterator[GuiServices]:
        """Open a session beside the ordinary one that shares its workers and keeps nothing."""
        from app.services.library.database import Database
        from app.services.logs import nothing_logged
        from app.services.private_folder import private_paths

        with ExitStack() as stack:
            paths = stack.enter_context(private_paths())
            session = self._on(ordinary.host, ordinary.model_host, Database(None), ordinary.workers)
            # Workers remember: open files, pages, and the language model the last question with its passages.
            for host in (ordinary.host, ordinary.model_host, view_host):
                stack.callback(host.renew)
            stack.callback(session.close)

            def names() -> list[str]:
                return [name for job in session.journal.jobs() for name in (str(job.path), job.path.name)]

            stack.enter_context(nothing_logged(names))
            yield self._for_window(session, view_host, paths, None)

    def _for_window(
        self,
        session: _Session,
        view_host: WorkerHost,
        paths: AppPaths,
        open_private: Callable[[], AbstractContextManager[GuiServices]] | None,
    ) -> GuiServices:
        from app.gui.services import GuiServices
        from app.services.chat.late import LateChat
        from app.services.compose.service import ComposeService
        from app.services.edit.editing import EditingService
        from app.services.edit.rereading import RereadingService
        from app.services.passwords import Passwords
        from app.services.recognise.tiers import Tiers

        passwords = Passwords()
        tools = self._document_tools(session)
        return GuiServices(
            host=session.host,
            view_host=view_host,
            reader=session.reader,
            writer=session.writer,
            library=session.library,
            journal=session.journal,
            models=self.models(),
            paths=paths,
            settings=self.settings(),
            workers=session.workers,
            passwords=passwords,
            tiers=Tiers(lambda: self.model_choice().reader()),
            editing=EditingService(session.library),
            rereading=RereadingService(
                session.host, session.library, passwords.of, self._complete, self._region_reading(session.model_host)
            ),
            improving=self._improver(session, passwords.of),
            composing=ComposeService(
                session.host,
                view_host,
                session.library,
                paths.composed,
                stall_timeout_s=self.settings().stall_timeout_s,
            ),
            chat=LateChat(partial(self._chat, session, passwords.of)),
            calibration=partial(self._calibration_on, session.model_host),
            extractor=tools.extractor,
            translator=tools.translator,
            tools=tools,
            tool_readiness=self._tool_errors,
            **self._beside_window(session, is_private=open_private is None),
            is_private=open_private is None,
            open_private=open_private,
        )

    def _beside_window(self, session: _Session, *, is_private: bool) -> dict[str, Any]:
        """Return what serves other programs and works by itself, which a private window does not."""
        if is_private:
            return {}
        return {
            "kept_of": _LateKeptSources(session.database, self.paths().api).of,
            "accounts": self._accounts_in(session.database),
            "api": partial(_WindowApi, self, session),
            "watching": _LateWatching(partial(self._watching, session, session.database, keeps_documents=True)),
        }

    def _tool_errors(self) -> dict[str, AppError | None]:
        """Return for the slug of each tool why it cannot run here, None where it can."""
        from app.services.tools import tools
        from core.errors import AppError

        check = self.tool_check()
        found: dict[str, AppError | None] = {}
        for tool in tools():
            found[tool.slug] = None
            try:
                check.require(tool.slug)
            except AppError as error:
                found[tool.slug] = error
        return found

    def model_choice(self, chat_model: str | None = None) -> ModelChoice:
        """Return what chooses among the installed language models; settings that change meanwhile count.

        Args:
            chat_model: Id of the model that chats, in the place of the setting's.
        """
        from app.services.language_model.choice import ModelChoice

        return ModelChoice(
            self.paths().models,
            lambda: chat_model or self._settings_now().chat_model,
            lambda: self._settings_now().vlm_model,
        )

    def _chat(self, session: _Session, password_of: Callable[[Path], str | None]) -> Chat:
        from app.services.chat.service import ChatService
        from app.services.language_model.hosted import HostedEmbedder, HostedJudge

        embedder = HostedEmbedder(session.model_host, self.model_choice())
        judge = HostedJudge(session.model_host, self.model_choice())
        return ChatService(session.library, self._language_model(session, password_of), embedder, judge)

    def _language_model(
        self, session: _Session, password_of: Callable[[Path], str | None] = lambda path: None
    ) -> HostedModel:
        """Return the model that chats, translates and extracts, in the worker that the session shares."""
        from app.services.language_model.hosted import HostedModel

        return HostedModel(session.model_host, self.model_choice(), self.settings, session.library, password_of)

    def _document_tools(self, session: _Session) -> DocumentTools:
        """Return what takes fields and translates, with the model of the session."""
        from app.services.convert.after_reading import DocumentTools
        from app.services.extract.service import FieldExtractor
        from app.services.summarize.service import Summarizer
        from app.services.translate.service import Translator

        model = self._language_model(session)
        translator = Translator(session.library, session.translations, model)
        return DocumentTools(session.library, FieldExtractor(model), translator, Summarizer(model))

    def _settings_now(self) -> Settings:
        """Return the settings as the file has them now; those at the start where it cannot be read any more."""
        from app.services.settings_file import load_settings
        from core.errors import AppError

        try:
            return load_settings(self.paths().settings_file)
        except AppError:
            return self.settings()

    def _model_host(self, niceness: int) -> WorkerHost:
        """Return a host of one worker for language models; it starts with the first question or region."""
        from app.services.language_model.tasks import build_model_tasks
        from app.services.language_model.worker_limits import model_limits
        from app.services.worker_tasks import WorkerConfig
        from engines.host.host import WorkerHost

        settings = self.settings()
        config = WorkerConfig(self.paths().models, settings)
        return WorkerHost(build_model_tasks, config, workers=1, limits=model_limits(settings, niceness=niceness))

    def _view_host(self) -> WorkerHost:
        """Return a host of one worker that draws pages; it starts with the first picture that is asked for."""
        from app.services.views.worker_limits import view_limits

        return self._host_beside(1, view_limits(self.settings()))

    def _quick_host(self) -> WorkerHost:
        """Return a host that looks into uploads and writes results, beside the one that reads."""
        from app.services.views.worker_limits import view_limits

        settings = self.settings()
        limits = replace(
            view_limits(settings),
            hard_rss_mib=float(settings.worker_memory_mb),  # results of long documents are built from all pages
            # As long as the readers: the end of a job that took a minute should not start a process anew.
            idle_timeout_s=settings.worker_idle_s,
        )
        return self._host_beside(2, limits)

    def _host_beside(self, workers: int, limits: HostLimits) -> WorkerHost:
        from app.services.worker_tasks import WorkerConfig, build_tasks
        from engines.host.host import WorkerHost

        config = WorkerConfig(self.paths().models, self.settings())
        return WorkerHost(build_tasks, config, workers=workers, limits=limits)

    @contextmanager
    def _session(self, asked_workers: int | None, *, is_private: bool, niceness: int = 0) -> Iterator[_Session]:
        from app.services.capacity import worker_count
        from app.services.library.database import Database
        from app.services.logs import start_logging
        from app.services.worker_tasks import WorkerConfig, build_tasks
        from engines.host.host import WorkerHost
        from engines.host.limits import HostLimits

        settings, paths = self.settings(), self.paths()
        start_logging(None if is_private else paths.log_file)
        workers = worker_count(settings, asked_workers)
        limits = HostLimits(
            stall_timeout_s=settings.stall_timeout_s,
            hard_rss_mib=settings.worker_memory_mb,
            soft_rss_mib=settings.worker_recycle_mb,
            max_tasks=settings.worker_recycle_pages,
            idle_timeout_s=settings.worker_idle_s,
            niceness=niceness,
        )
        with ExitStack() as stack:
            database = Database(None if is_private else paths.library_file)
            stack.callback(database.close)
            host = stack.enter_context(
                WorkerHost(build_tasks, WorkerConfig(paths.models, settings), workers=workers, limits=limits)
            )
            # A person waits for an answer, not for pages: the model goes before the readers, and after the window.
            model_host = stack.enter_context(self._model_host(niceness // 2))
            session = self._on(host, model_host, database, workers)
            stack.callback(session.journal.close)
            yield session

    def _on(self, host: WorkerHost, model_host: WorkerHost, database: Database, workers: int) -> _Session:
        """Build what the doors share on the hosts and a library."""
        from app.services.export.writer import DocumentWriter
        from app.services.library.journal import Journal
        from app.services.library.library import Library
        from app.services.library.translations import TranslationStore
        from app.services.recognise.document import DocumentReader

        silence_s = self.settings().stall_timeout_s
        library, journal = Library(database), Journal(database)
        reader = DocumentReader(
            host,
            library,
            journal,
            look_ahead=2 * workers + 2,
            stall_timeout_s=silence_s,
            complete=self._complete,
            regions=self._region_reading(model_host),
        )
        writer = DocumentWriter(host, library, stall_timeout_s=silence_s)
        translations = TranslationStore(database)
        return _Session(host, model_host, reader, writer, database, library, journal, translations, workers)

    def _region_reading(self, model_host: WorkerHost) -> RegionReading:
        """Return the model worker as the reader of the tier vlm."""
        from app.services.recognise.region_reading import RegionReading
        from app.services.recognise.vlm_models import profile_of

        return RegionReading(model_host, partial(profile_of, self.paths().models), self.settings().vlm_region_timeout_s)

    def _improver(self, session: _Session, password_of: Callable[[Path], str | None]) -> ImproveService:
        """Return what reads doubtful parts again and proposes what differs."""
        from app.services.edit.editing import EditingService
        from app.services.improve.service import ImproveService

        regions = self._region_reading(session.model_host)
        return ImproveService(
            regions,
            session.library,
            EditingService(session.library),
            password_of,
            lambda: self.model_choice().reader().id,
        )

    def _complete(self, options: ReadOptions) -> ReadOptions:
        """Return the options of a reading with what this machine and the settings decide now."""
        from app.services.recognise.layout_choice import chosen_layout
        from app.services.recognise.readers import installed_quick_reader, installed_readers
        from core.model import Tier

        settings, models = self.settings(), self.paths().models
        return replace(
            options,
            readers=installed_readers(models, options.language),
            layout=chosen_layout(settings.layout, models),
            repair=settings.page_repair,
            quick=installed_quick_reader(models),
            vlm_model=self.model_choice().reader().id if options.tier is Tier.VLM else "",
        )

    @contextmanager
    def _served_jobs(self, session: _Session) -> Iterator[JobService]:
        """Take jobs on a queue of their own, without a window; what is cut off by the end goes on at the next start."""
        from app.services.jobs.service import SLOTS
        from app.services.queue.thread_pool import ThreadPoolQueue

        def make_queue(sink: EventSink) -> ThreadPoolQueue:
            return ThreadPoolQueue(sink, threads=SLOTS)

        with self._quick_host() as quick_host:
            jobs = self._jobs_on(session, quick_host, make_queue, slots=SLOTS)
            try:
                jobs.resume()
                yield jobs
            finally:
                jobs.close()

    def _jobs_on(
        self,
        session: _Session,
        quick_host: WorkerHost,
        make_queue: Callable[[EventSink], JobQueue],
        *,
        slots: int,
    ) -> JobService:
        """Return the jobs of the HTTP API on a session; call ``resume`` once, and ``close`` before the hosts end.

        Args:
            session: Where documents are read and kept.
            quick_host: Looks into uploads and writes results beside the pages that are being read; two workers.
            make_queue: Builds the queue, given the receiver of its events.
            slots: Jobs that the queue runs at a time.
        """
        from app.services.export.writer import DocumentWriter
        from app.services.jobs.service import JobParts, JobService

        database = session.database
        parts = JobParts(
            session.library,
            database,
            quick_host,
            session.reader,
            DocumentWriter(quick_host, session.library, stall_timeout_s=self.settings().stall_timeout_s),
            self._document_tools(session),
            self._chat(session, lambda path: None),
            self._accounts_in(database),
            self.paths().api,
            self._settings_now,
        )
        return JobService(parts, make_queue, slots=slots)

    @contextmanager
    def accounts(self) -> Iterator[AccountService]:
        """Open the library for the tokens of the HTTP API; it is closed with the block."""
        from contextlib import closing

        from app.services.library.database import Database

        with closing(Database(self.paths().library_file)) as database:
            yield self._accounts_in(database)

    def _accounts_in(self, database: Database) -> AccountService:
        """Return tokens and charges of a library; settings that change meanwhile count."""
        from app.services.accounts.service import AccountService

        return AccountService(database, self._settings_now)

    def check_server(self, options: ServeOptions) -> None:
        """Check what can be checked of a server before anything is opened."""
        from app.api.binding import check_reach, check_tls

        server_options = self.server_options(options)
        check_reach(server_options)
        check_tls(server_options)

    @contextmanager
    def server(self, options: ServeOptions) -> Iterator[RunningServer]:
        """Open library and worker hosts, go on with jobs that were cut off, and answer; all end with the block."""
        from app.api.server import UvicornServer
        from app.services.leftovers import remove_leftovers

        remove_leftovers()
        with self._session(None, is_private=False) as session, self._served_jobs(session) as jobs:
            server = UvicornServer(self._api_services(session, jobs), self.server_options(options))
            server.start()
            try:
                yield server
            finally:
                server.stop()

    def server_options(self, options: ServeOptions) -> ServerOptions:
        """Return where the HTTP API listens, with what the settings say now."""
        from app.api.port import ServerOptions

        settings = self._settings_now()
        return ServerOptions(
            host=options.host,
            port=options.port,
            is_exposed=options.is_exposed,
            allowed_hosts=options.allowed_hosts,
            tls_cert=options.tls_cert,
            tls_key=options.tls_key,
            is_insecure=options.is_insecure,
            inline_wait_s=settings.api_inline_wait_s,
            max_upload_bytes=settings.api_max_upload_mb * 1_000_000,
        )

    def _api_services(self, session: _Session, jobs: JobService) -> ApiServices:
        """Return what the endpoints of the HTTP API call."""
        import time
        from importlib.metadata import version

        from app.api.port import ApiServices
        from app.services.models.language_data import language_data, language_object
        from app.services.tool_readiness import tool_object

        began = time.monotonic()

        def health() -> dict[str, object]:
            return {
                "version": version("pagesight"),
                "workers": session.workers,
                "uptime_s": round(time.monotonic() - began),
            }

        return ApiServices(
            jobs,
            self._accounts_in(session.database),
            health,
            tools=lambda: [tool_object(tool, found) for tool, found in self.tool_check().all()],
            languages=lambda: [language_object(data) for data in language_data(self.models().list())],
        )

    def tool_check(self) -> ToolCheck:
        """Return what says which tools can run on this machine."""
        from app.services.tool_readiness import ToolCheck

        return ToolCheck(self.models(), self.model_choice(), self.settings)

    def doctor(self) -> DoctorReport:
        """Collect what is installed and where."""
        from app.services.doctor import examine

        return examine(self.paths(), self.settings, self.models())


@dataclass(frozen=True, slots=True)
class _Session:
    """What the doors share while they work."""

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

    @property
    def files_at_a_time(self) -> int:
        # One file more than there are workers, so that the next file is open when the last pages of one are read.
        return self.workers + 1


class _LateKeptSources:
    """Tells what stands for uploads that are gone; loaded when the first is asked for."""

    def __init__(self, database: Database, root: Path) -> None:
        self._database, self._root = database, root
        self._lock = Lock()
        self._sources: KeptSources | None = None

    def of(self, document_id: str) -> KeptSource | None:
        from app.services.jobs.kept_sources import KeptSources

        with self._lock:
            if self._sources is None:
                self._sources = KeptSources(self._database, self._root)
        return self._sources.of(document_id)


class _LateWatching:
    """Watches folders beside a window; what that takes is loaded with the first watch, on its thread."""

    def __init__(self, make: Callable[[], WatchService]) -> None:
        self._make = make
        self._lock = Lock()
        self._service: WatchService | None = None

    def run(self, request: WatchRequest, on_file: OnFile, stop: Event, **options: Any) -> None:
        with self._lock:
            if self._service is None:
                self._service = self._make()
        self._service.run(request, on_file, stop, **options)


class _WindowApi:
    """The HTTP API beside a window, on its session and its queue; implements ``app.gui.services.ApiServing``.

    What it is built on is imported by ``start``, which the window calls on a thread.
    """

    def __init__(self, program: Program, session: _Session, make_queue: Callable[[EventSink], JobQueue]) -> None:
        self._program, self._session, self._make_queue = program, session, make_queue
        self._running: tuple[UvicornServer, JobService, WorkerHost] | None = None

    @property
    def url(self) -> str:
        running = self._running
        return running[0].url if running is not None else ""

    def start(self, settings: Settings) -> None:
        from app.api.port import ServerOptions
        from app.api.server import UvicornServer
        from app.services.jobs.service import SLOTS

        program, options = (
            self._program,
            ServerOptions(
                port=settings.api_port,
                inline_wait_s=settings.api_inline_wait_s,
                max_upload_bytes=settings.api_max_upload_mb * 1_000_000,
            ),
        )
        with ExitStack() as stack:
            # Neither the host that reads nor the one that draws: an upload waits for no page, a picture for no upload.
            quick_host = program._quick_host()
            stack.callback(quick_host.shutdown)
            jobs = program._jobs_on(self._session, quick_host, self._make_queue, slots=SLOTS)
            stack.callback(jobs.close)
            server = UvicornServer(program._api_services(self._session, jobs), options)
            server.start()
            stack.callback(server.stop)
            jobs.resume()
            self._running = server, jobs, quick_host
            stack.pop_all()

    def stop(self, timeout_s: float) -> bool:
        running, self._running = self._running, None
        if running is None:
            return True
        server, jobs, quick_host = running
        # First the jobs: requests that wait for one are answered by that, and nothing holds the server up.
        have_stopped = jobs.close(timeout_s / 2)
        has_closed = server.stop(timeout_s / 2)
        quick_host.shutdown()
        return have_stopped and has_closed


_SUBCOMMANDS = (
    "chat",
    "convert",
    "extract",
    "watch",
    "serve",
    "languages",
    "models",
    "tools",
    "tokens",
    "doctor",
    "version",
)


def main() -> None:
    """Run the program with the arguments of the process and end it with the exit code."""
    from multiprocessing import freeze_support

    freeze_support()
    _fill_standard_streams()
    arguments = sys.argv[1:]
    try:
        if _names_files(arguments):
            sys.exit(_open_window(arguments))
        from app.cli.main import run

        sys.exit(run(arguments, Program()))
    except KeyboardInterrupt:  # before a command had begun
        sys.exit(130)


def _names_files(arguments: list[str]) -> bool:
    """Tell whether the window is meant: no argument, or a file. A mistyped command is left to the command line."""
    if not arguments:
        return True
    first = arguments[0]
    if first.startswith("-") or first in _SUBCOMMANDS:
        return False
    return os.path.lexists(first) or os.sep in first or "." in first


def _fill_standard_streams() -> None:
    """Open what the caller has closed of input, output and error to nowhere.

    Else the next file that is opened takes the place: a pipe or the library as standard output.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number, which is this one
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - stays open


def _open_window(arguments: list[str]) -> int:
    from pathlib import Path

    from core.errors import AppError, DisplayMissingError

    program = Program()
    files = [Path(argument) for argument in arguments]
    try:
        try:
            lock = _shown(lambda: _claim(program, files))
            if lock is None:  # the window that is open has taken the files
                return 0
            from app.gui.application import run_window
        except ImportError as error:  # a system library of Qt is missing
            raise DisplayMissingError(
                f"the window cannot open ({error})",
                remedy="Install the system libraries that Qt needs, or use: pagesight convert FILE",
            ) from error
        try:
            return run_window(program.window_services, files, _shown(program.settings), lock)
        finally:
            lock.release()
    except AppError as error:
        sys.stderr.write(f"pagesight: {error.message}\n")
        return error.exit_code


def _shown(step: Callable[[], ResultT]) -> ResultT:
    """Take a step before the window is there.

    Its error ends the program; it is shown in a box too, for whoever started without a terminal.
    """
    from core.errors import AppError

    try:
        return step()
    except AppError as error:
        sys.stderr.write(f"pagesight: {error.message}\n")
        sys.stderr.flush()
        from app.gui.application import show_error

        show_error(error)
        sys.exit(error.exit_code)


def _claim(program: Program, files: list[Path]) -> InstanceLock | None:
    """Become the process that has the window, and move the data folder if that was asked for; None if there is one."""
    from app.gui.single_instance import claim
    from app.services.data_place import move_as_asked

    lock = claim(program.paths().data, files)
    if lock is not None and move_as_asked(program.paths()):
        lock.release()
        program.forget_paths()
        return claim(program.paths().data, files)
    return lock
