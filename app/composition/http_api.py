"""Builds the HTTP API, its jobs and what its endpoints call, and opens it without a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING

from app.api.port import ApiServices
from app.composition import hosts
from app.composition.listening import server_options
from app.composition.session import Session, open_session
from app.services.export.writer import DocumentWriter
from app.services.jobs.service import SLOTS, JobParts, JobService
from app.services.models.language_data import language_data, language_object
from app.services.native_memory import share_arenas
from app.services.tool_readiness import tool_object

if TYPE_CHECKING:
    from app.cli.program import RunningServer, ServeOptions
    from app.composition.installation import Installation
    from app.services.queue.thread_pool import ThreadPoolQueue
    from core.jobs import EventSink, JobQueue
    from engines.host.host import WorkerHost


@contextmanager
def open_server(installation: Installation, options: ServeOptions) -> Iterator[RunningServer]:
    """Open library and worker hosts, go on with jobs that were cut off, and answer; all end with the block."""
    from app.api.server import UvicornServer
    from app.services.leftovers import remove_leftovers

    remove_leftovers()
    with open_session(installation, None, is_private=False) as session, _served_jobs(session) as jobs:
        server = UvicornServer(api_services(session, jobs), server_options(installation.settings_now(), options))
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def _served_jobs(session: Session) -> Iterator[JobService]:
    """Take jobs on a queue of their own, without a window; what is cut off by the end goes on at the next start."""
    from app.services.queue.thread_pool import ThreadPoolQueue

    def make_queue(sink: EventSink) -> ThreadPoolQueue:
        return ThreadPoolQueue(sink, threads=SLOTS)

    with hosts.quick_host(session.installation) as quick_host:
        jobs = jobs_on(session, quick_host, make_queue)
        try:
            jobs.resume()
            yield jobs
        finally:
            jobs.close()


def jobs_on(session: Session, quick_host: WorkerHost, make_queue: Callable[[EventSink], JobQueue]) -> JobService:
    """Return the jobs of the HTTP API on a session; call ``resume`` once, and ``close`` before the hosts end.

    Args:
        session: Where documents are read and kept.
        quick_host: Looks into uploads and writes results beside the pages that are being read; two workers.
        make_queue: Builds the queue, given the receiver of its events; it runs ``SLOTS`` jobs at a time.
    """
    share_arenas()
    installation = session.installation
    parts = JobParts(
        session.library,
        session.database,
        quick_host,
        session.reader,
        DocumentWriter(quick_host, session.library, stall_timeout_s=installation.settings().stall_timeout_s),
        session.document_tools(),
        session.chat(),
        session.accounts(),
        installation.paths().api,
        installation.settings_now,
        installation.tool_check,
    )
    return JobService(parts, make_queue)


def api_services(session: Session, jobs: JobService) -> ApiServices:
    """Return what the endpoints of the HTTP API call.

    Args:
        session: Where documents are read and kept.
        jobs: As ``jobs_on`` returns them.
    """
    installation = session.installation
    began = time.monotonic()

    def health() -> dict[str, object]:
        return {
            "version": version("pagesight"),
            "workers": session.workers,
            "uptime_s": round(time.monotonic() - began),
        }

    return ApiServices(
        jobs,
        session.accounts(),
        health,
        tools=lambda: [tool_object(tool, found) for tool, found in installation.tool_check().all()],
        languages=lambda: [language_object(data) for data in language_data(installation.models().list())],
    )
