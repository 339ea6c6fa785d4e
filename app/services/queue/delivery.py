"""How the events of one job reach the sink, whatever the sink and late reporters do. Services layer."""

from __future__ import annotations

import logging
import threading

from core.jobs import EventSink, JobEvent

log = logging.getLogger(__name__)


class EventDelivery:
    """Passes the events of one job on, one at a time and in order, and none after the final one.

    A job may report from several threads, and one of them may come late, after the job was cancelled. A sink that
    raises, for instance because its window is gone, must not change how the job ends. Any thread may call it.
    """

    def __init__(self, sink: EventSink) -> None:
        """Deliver to a sink."""
        self._sink = sink
        self._lock = threading.RLock()  # the sink may report in turn
        self._is_closed = False

    def __call__(self, event: JobEvent) -> None:
        """Pass an event on."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = event.state.is_final
            try:
                self._sink(event)
            except Exception:
                log.exception("the receiver of events of job %s failed", event.job_id)
