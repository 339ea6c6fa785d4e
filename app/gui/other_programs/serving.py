"""Whether the HTTP API is served, and the way there and back. Free of widgets; GUI thread only.

The server starts and stops on threads in the background: what it is built on takes long to load, and a port may take
its time to close. While one change is under way the next is only remembered, so that the last wish wins. A server that
ends by itself is noticed by a look every other second: its port is closed then, whatever the reason was.
"""

from __future__ import annotations

import logging
import threading
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.gui.other_programs.served_queue import ServedQueue
from app.gui.qt_jobs import run_in_background
from core.errors import AppError, UnexpectedError

if TYPE_CHECKING:
    from app.gui.queue.presenter import QueuePresenter
    from app.gui.services import ApiServing, GuiServices
    from core.settings import Settings

log = logging.getLogger(__name__)

_STOP_S = 5.0
_LOOK_MS = 2_000


class ServingState(Enum):
    """Where the server stands."""

    OFF = auto()
    STARTING = auto()
    ON = auto()
    STOPPING = auto()
    FAILED = auto()


class Serving(QObject):
    """Starts and stops the HTTP API as the settings say."""

    changed = Signal()
    """``state``, ``url`` or ``error`` is another."""

    def __init__(self, services: GuiServices, rows: QueuePresenter, parent: QObject | None = None) -> None:
        """Serve nothing yet; jobs will be rows of that queue."""
        super().__init__(parent)
        self.state = ServingState.OFF
        self.error: AppError | None = None
        self.url = ""
        self.queue = ServedQueue(rows, self)
        self._build = services.api
        self._api: ApiServing | None = None
        self._wanted: Settings | None = None
        self._served: Settings | None = None  # what the server that runs, or is starting, was made from
        self._is_closed = False
        self._lock = threading.Lock()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def can_serve(self) -> bool:
        """Whether this window can serve at all; a private one does not."""
        return self._build is not None

    def apply(self, settings: Settings) -> None:
        """Follow the settings: start, stop, or start anew where something of the server is another."""
        self._wanted = settings
        self._step()

    def try_again(self) -> None:
        """Start once more after a failure."""
        if self.state is ServingState.FAILED:
            self._served = None
            self._step()

    @Slot()
    def look(self) -> None:
        """See whether the server still answers; what is left of one that does not is stopped."""
        if self.state is ServingState.ON and self._api is not None and not self._api.url:
            self._set(ServingState.STOPPING)
            run_in_background(self, partial(self._stop_now, _STOP_S), self._on_ended, self._on_stop_failed)

    def close(self, timeout_s: float) -> bool:
        """Stop for good and tell whether that was done in time; blocks, for the end of the window."""
        self._is_closed = True
        self._look.stop()
        stopped = threading.Event()

        def stop() -> None:
            try:
                self._stop_now(timeout_s)
            except Exception:
                log.exception("the server did not stop")
            finally:
                stopped.set()

        if self._api is None:
            return True
        # A thread of its own: those of the pool may all be waiting for something.
        threading.Thread(target=stop, name="api-stop", daemon=True).start()
        return stopped.wait(timeout_s)

    def _step(self) -> None:
        """Take the next step towards what is wanted, unless one is under way."""
        wanted = self._wanted
        if wanted is None or self._build is None or self._is_closed:
            return
        if self.state in (ServingState.STARTING, ServingState.STOPPING):
            return
        is_same = self._served is not None and _of_server(self._served) == _of_server(wanted)
        if self.state is ServingState.ON and (not wanted.api_enabled or not is_same):
            self._set(ServingState.STOPPING)
            run_in_background(self, partial(self._stop_now, _STOP_S), self._on_stopped, self._on_stop_failed)
        elif self.state is not ServingState.ON and wanted.api_enabled and not is_same:
            self._served = wanted
            self._set(ServingState.STARTING)
            run_in_background(self, partial(self._start_now, wanted), self._on_started, self._on_start_failed)
        elif self.state is ServingState.FAILED and not wanted.api_enabled:
            self._served = None
            self._set(ServingState.OFF)

    # On threads in the background, one at a time.

    def _start_now(self, settings: Settings) -> str:
        with self._lock:
            if self._build is None or self._is_closed:
                return ""
            if self._api is None:
                self._api = self._build(self.queue.opened)
            self._api.start(settings)
            return self._api.url

    def _stop_now(self, timeout_s: float) -> bool:
        with self._lock:
            return self._api is None or self._api.stop(timeout_s)

    # On the GUI thread.

    def _on_started(self, url: str) -> None:
        self.url = url
        self._set(ServingState.ON)
        self._step()

    def _on_start_failed(self, error: AppError) -> None:
        log.warning("the HTTP API is not served: %s", error.message)
        self._set(ServingState.FAILED, error)
        self._step()

    def _on_stopped(self, _: bool) -> None:
        self._served = None
        self._set(ServingState.OFF)
        self._step()

    def _on_ended(self, _: bool) -> None:
        log.error("the HTTP API has ended by itself")
        self._set(
            ServingState.FAILED,
            UnexpectedError("the server has ended by itself", remedy="Try again; the log holds the reason"),
        )
        self._step()

    def _on_stop_failed(self, error: AppError) -> None:
        self._served = None
        self._set(ServingState.FAILED, error)

    def _set(self, state: ServingState, error: AppError | None = None) -> None:
        self.state, self.error = state, error
        if state is ServingState.ON and not self._is_closed:  # a start may end after the window was closed
            self._look.start()
        else:
            self._look.stop()
            self.url = ""
        self.changed.emit()


def _of_server(settings: Settings) -> tuple[object, ...]:
    """Return what a running server cannot change."""
    return (settings.api_port, settings.api_inline_wait_s, settings.api_max_upload_mb, settings.api_jobs_waiting)
