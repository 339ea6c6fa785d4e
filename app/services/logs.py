"""The log file: what went wrong, with traces, and never text of a document."""

from __future__ import annotations

import logging
import logging.handlers
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

_MAX_BYTES = 2_000_000
_KEPT = 3


def start_logging(path: Path | None) -> None:
    """Send warnings and worse to a file of limited size; with None, or without a writable place, nowhere."""
    logging.raiseExceptions = False  # else a log that cannot be written prints traces to standard error
    root = logging.getLogger()
    root.addHandler(logging.NullHandler())  # else Python prints what no handler takes to standard error
    if path is None:
        return
    if any(isinstance(handler, logging.handlers.RotatingFileHandler) for handler in root.handlers):
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(name)s %(levelname)s %(message)s"))
    root.addHandler(handler)


@contextmanager
def nothing_logged(names: Callable[[], Iterable[str]]) -> Iterator[None]:
    """Write nothing to the log file inside the block, and later nothing that holds one of some names.

    Args:
        names: Returns the names at the end of the block; workers may report on their files a moment later.
    """
    keeper = _Discretion()
    handlers = [h for h in logging.getLogger().handlers if isinstance(h, logging.FileHandler)]
    for handler in handlers:
        handler.addFilter(keeper)
    try:
        yield
    finally:
        keeper.names = tuple(name for name in names() if name)
        keeper.is_silent = False


class _Discretion(logging.Filter):
    def __init__(self) -> None:
        super().__init__()
        self.is_silent = True
        self.names: tuple[str, ...] = ()

    def filter(self, record: logging.LogRecord) -> bool:
        if self.is_silent:
            return False
        if not self.names:
            return True
        text = logging.Formatter().format(record)
        return not any(name in text for name in self.names)
