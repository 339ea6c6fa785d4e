"""The HTTP API beside a window. What it is built on is imported by ``start``, which the window calls on a thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.api.server import UvicornServer
    from app.composition.session import Session
    from app.services.jobs.service import JobService
    from core.jobs import EventSink, JobQueue
    from core.settings import Settings
    from engines.host.host import WorkerHost


class WindowApi:
    """The HTTP API on the session and the queue of a window; implements ``app.gui.services.ApiServing``."""

    def __init__(self, session: Session, make_queue: Callable[[EventSink], JobQueue]) -> None:
        """Prepare; nothing is opened yet.

        Args:
            session: Where documents are read and kept.
            make_queue: Builds the queue, given the receiver of its events.
        """
        self._session, self._make_queue = session, make_queue
        self._running: tuple[UvicornServer, JobService, WorkerHost] | None = None

    @property
    def url(self) -> str:
        """Base URL it answers at; "" while it does not. Any thread, at once."""
        running = self._running
        return running[0].url if running is not None else ""

    def start(self, settings: Settings) -> None:
        """Listen as the settings say, and go on with the jobs that were cut off.

        Raises:
            ServeError: If the port is taken.
        """
        from app.api.server import UvicornServer
        from app.composition import hosts
        from app.composition.http_api import api_services, jobs_on
        from app.composition.listening import loopback_options

        with ExitStack() as stack:
            # Neither the host that reads nor the one that draws: an upload waits for no page, a picture for no upload.
            quick_host = hosts.quick_host(self._session.installation)
            stack.callback(quick_host.shutdown)
            jobs = jobs_on(self._session, quick_host, self._make_queue)
            stack.callback(jobs.close)
            server = UvicornServer(api_services(self._session, jobs), loopback_options(settings))
            server.start()
            stack.callback(server.stop)
            jobs.resume()
            self._running = server, jobs, quick_host
            stack.pop_all()

    def stop(self, timeout_s: float) -> bool:
        """Close the port, stop the jobs so that the next start goes on, and tell whether all ended in time."""
        running, self._running = self._running, None
        if running is None:
            return True
        server, jobs, quick_host = running
        # First the jobs: requests that wait for one are answered by that, and nothing holds the server up.
        have_stopped = jobs.close(timeout_s / 2)
        has_closed = server.stop(timeout_s / 2)
        quick_host.shutdown()
        return have_stopped and has_closed
