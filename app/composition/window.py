"""Opens the services of the window, ordinary and private.

What only serves other programs or works by itself is loaded when it is first used, so that the window opens quickly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from app.composition import hosts
from app.composition.session import Session, open_session, session_on
from app.composition.window_api import WindowApi
from app.gui.services import GuiServices
from app.services.chat.late import LateChat
from app.services.compose.service import ComposeService
from app.services.edit.editing import EditingService
from app.services.edit.rereading import RereadingService
from app.services.library.database import Database
from app.services.passwords import Passwords
from app.services.recognise.tiers import Tiers

if TYPE_CHECKING:
    from pathlib import Path

    from app.composition.installation import Installation
    from app.services.jobs.kept_sources import KeptSource, KeptSources
    from app.services.paths import AppPaths
    from app.services.watch.port import OnFile, WatchRequest
    from app.services.watch.service import WatchService
    from engines.host.host import WorkerHost

_NICENESS = 10  # reading takes all cores; the window and the worker that draws for it go first


@contextmanager
def open_window_services(installation: Installation) -> Iterator[GuiServices]:
    """Open library and worker hosts for the window; all end with the block."""
    with ExitStack() as stack:
        # Entered first, left last: by then the host of the pictures has been closing beside the other one.
        closing = stack.enter_context(ThreadPoolExecutor(1, thread_name_prefix="closing"))
        session = stack.enter_context(open_session(installation, None, is_private=False, niceness=_NICENESS))
        view_host = hosts.view_host(installation)
        stack.callback(closing.submit, view_host.shutdown)
        open_private = partial(_private_services, session, view_host)
        yield _window_services(session, view_host, installation.paths(), open_private)


@contextmanager
def _private_services(ordinary: Session, view_host: WorkerHost) -> Iterator[GuiServices]:
    """Open a session beside the ordinary one that shares its workers and keeps nothing."""
    from app.services.logs import nothing_logged
    from app.services.private_folder import private_paths

    with ExitStack() as stack:
        paths = stack.enter_context(private_paths())
        session = session_on(
            ordinary.installation, ordinary.host, ordinary.model_host, Database(None), ordinary.workers
        )
        # Workers remember: open files, pages, and the language model the last question with its passages.
        for host in (ordinary.host, ordinary.model_host, view_host):
            stack.callback(host.renew)
        stack.callback(session.close)

        def names() -> list[str]:
            return [name for job in session.journal.jobs() for name in (str(job.path), job.path.name)]

        stack.enter_context(nothing_logged(names))
        yield _window_services(session, view_host, paths, None)


def _window_services(
    session: Session,
    view_host: WorkerHost,
    paths: AppPaths,
    open_private: Callable[[], AbstractContextManager[GuiServices]] | None,
) -> GuiServices:
    installation = session.installation
    passwords = Passwords()
    tools = session.document_tools()
    is_private = open_private is None
    return GuiServices(
        host=session.host,
        view_host=view_host,
        reader=session.reader,
        writer=session.writer,
        library=session.library,
        journal=session.journal,
        models=installation.models(),
        paths=paths,
        settings=installation.settings(),
        workers=session.workers,
        passwords=passwords,
        tiers=Tiers(lambda: installation.model_choice().reader()),
        editing=EditingService(session.library),
        rereading=RereadingService(
            session.host, session.library, passwords.of, installation.complete, session.region_reading()
        ),
        improving=session.improver(passwords.of),
        composing=ComposeService(
            session.host,
            view_host,
            session.library,
            paths.composed,
            stall_timeout_s=installation.settings().stall_timeout_s,
        ),
        chat=LateChat(partial(session.chat, passwords.of)),
        calibration=session.calibration,
        extractor=tools.extractor,
        translator=tools.translator,
        tools=tools,
        tool_readiness=installation.tool_errors,
        **({} if is_private else _beside_window(session)),
        is_private=is_private,
        open_private=open_private,
    )


def _beside_window(session: Session) -> dict[str, Any]:
    """Return what serves other programs and works by itself, which a private window does not."""
    return {
        "kept_of": _LateKeptSources(session.database, session.installation.paths().api).of,
        "accounts": session.accounts(),
        "api": partial(WindowApi, session),
        "watching": _LateWatching(session),
    }


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

    def __init__(self, session: Session) -> None:
        self._session = session
        self._lock = Lock()
        self._service: WatchService | None = None

    def run(self, request: WatchRequest, on_file: OnFile, stop: Event, **options: Any) -> None:
        from app.composition.conversions import watching

        with self._lock:
            if self._service is None:
                self._service = watching(self._session, self._session.database, keeps_documents=True)
        self._service.run(request, on_file, stop, **options)
