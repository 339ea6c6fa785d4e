"""The log file: what went wrong, with traces, and never text of a document."""

from __future__ import annotations

import logging
import logging.handlers
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
