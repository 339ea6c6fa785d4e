"""The program with its real window and services, driven and measured from inside: ``window_child PROBE [ARGUMENTS]``.

A child of ``benchmarks.gui`` and ``benchmarks.chat_window``.
It goes through the program's own entry; only the class of the window is one that tells
when it is seen and, once it is complete, runs a probe. Speaks JSON lines on standard output.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any


def tell(event: str, **fields: object) -> None:
    """Write a line."""
    print(json.dumps({"event": event, **fields}), flush=True)


def sizes_mb() -> dict[str, float | None]:
    """Return resident and proportional size of this process, MB (10^6 bytes); the second only where it is known."""
    import psutil

    process = psutil.Process()
    full = process.memory_full_info()
    pss = getattr(full, "pss", None)
    return {"rss_mb": full.rss / 1e6, "pss_mb": pss / 1e6 if pss is not None else None}


def run_program(options: argparse.Namespace) -> None:
    """Open the window as the program does and hand it to the probe."""
    import app.main

    application: Any = importlib.import_module("app.gui.application")
    base: Any = application.MainWindow
    is_start = options.probe == "start"

    class ProbedWindow(base):  # type: ignore[misc] # the window's class, loaded the way the program does
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments)
            if is_start:  # connected before the program's own slot, so that it runs first
                self.first_painted.connect(tell_start, application.Qt.ConnectionType.QueuedConnection)

        def build_later(self, services: Any) -> None:
            if options.probe == "chat":
                from benchmarks.chat_probe import PacedChat

                services = replace(services, chat=PacedChat(options.count))
            super().build_later(services)

        def begin(self) -> None:
            super().begin()
            PROBES[options.probe](self, options)

    application.MainWindow = ProbedWindow
    sys.argv = ["pagesight"]
    app.main.main()


def tell_start() -> None:
    """Say that the window is seen, with the CPU seconds so far, and end at once."""
    times = os.times()
    tell("painted", cpu_s=times.user + times.system)
    os._exit(0)


def probe_memory(window: Any, options: argparse.Namespace) -> None:
    """Tell how large the process is before the first document."""
    from benchmarks.window_probes import later

    def look() -> None:
        gc.collect()
        tell("memory", **sizes_mb())
        close(window)

    later(window, options.settle_s, look)


def probe_scroll(window: Any, options: argparse.Namespace) -> None:
    """Measure one scroll step of a long queue."""
    from benchmarks.window_probes import scroll_queue

    tell("scroll", step_ms=scroll_queue(window, options.count))
    close(window)


def probe_drop(window: Any, options: argparse.Namespace) -> None:
    """Measure a drop of many files."""
    from benchmarks.window_probes import DropProbe

    def end(**found: float) -> None:
        tell("drop", **found)
        close(window)

    DropProbe(window, options.path, options.count, end, is_traced=options.trace)


def probe_read(window: Any, options: argparse.Namespace) -> None:
    """Measure the event loop and page switches while a file is being read."""
    from benchmarks.window_probes import ReadProbe

    ReadProbe(window, options.path, tell, lambda: close(window), is_traced=options.trace)


def probe_chat(window: Any, options: argparse.Namespace) -> None:
    """Measure the event loop while a long answer streams."""
    from benchmarks.chat_probe import ChatProbe

    ChatProbe(window, options.path, tell, lambda: close(window), is_traced=options.trace)


def probe_close(window: Any, options: argparse.Namespace) -> None:
    """Close once some pages are read; the parent measures the rest."""
    import psutil

    from benchmarks.window_probes import watch_pages

    def end(stored: int) -> None:
        workers = [child.pid for child in psutil.Process().children(recursive=True)]
        tell("closing", workers=workers, stored=stored)
        close(window)

    watch_pages(window, options.path, options.count, end)


def close(window: Any) -> None:
    """Close without a question."""
    window.close_at_once()


PROBES: dict[str, Callable[[Any, argparse.Namespace], None]] = {
    "memory": probe_memory,
    "scroll": probe_scroll,
    "drop": probe_drop,
    "read": probe_read,
    "chat": probe_chat,
    "close": probe_close,
}


def main() -> None:
    """Parse and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("probe", choices=["start", *PROBES])
    parser.add_argument("path", type=Path, nargs="?")
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--settle-s", type=float, default=3.0)
    parser.add_argument("--trace", action="store_true")
    options = parser.parse_args()
    run_program(options)


if __name__ == "__main__":
    main()
