"""The window while a long answer streams: ``uv run python -m benchmarks.chat_window --out FILE``.

The lateness of the event loop at 60 tokens a second beside that of a bare window's process at the same time, once on
the machine as it is and once with every core busy at the niceness that the model's worker has.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.gui import LIMITS, Probe, home_folder, priority, verdict
from benchmarks.machine import describe
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import SAMPLES

_NICENESS = 10
_LIMIT_S = 300.0
_BUSY = "import os\nos.nice({})\nwhile True:\n    pass\n"


@contextmanager
def busy_cores(count: int) -> Iterator[None]:
    """Keep cores busy in the background, as a model that writes does."""
    children = [subprocess.Popen([sys.executable, "-c", _BUSY.format(_NICENESS)]) for _ in range(count)]
    try:
        yield
    finally:
        for child in children:
            child.kill()
            child.wait()


def measure(tokens: int, busy: int, *, is_traced: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what the window measured while an answer came, and a bare window's loop beside it."""
    source = SAMPLES / "born-digital.pdf"
    arguments = ["chat", str(source), f"--count={tokens}", *(["--trace"] if is_traced else [])]
    with (
        home_folder(None) as environment,
        busy_cores(busy),
        Probe("bare_window", ["loop"], environment, limit_s=_LIMIT_S) as bare,
    ):
        bare.wait_for("painted")
        with Probe("window_child", arguments, environment, limit_s=_LIMIT_S) as probe:
            probe.wait_for("streaming")
            bare.send()
            found = probe.wait_for("streamed")
            bare.close_input()
            return found, bare.wait_for("loop")


def report(options: argparse.Namespace) -> str:
    """Measure and return the section."""
    platform = "screen" if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") else "offscreen"
    parts = [f"Machine: {describe()} Qt platform: {platform}.{priority()}"]
    rows: list[list[Cell]] = []
    found: dict[str, Any] = {}
    for title, busy in (("machine as it is", 0), ("every core kept busy as well", os.cpu_count() or 1)):
        found, bare = measure(options.tokens, busy, is_traced=options.trace)
        loop = found["loop"]
        beyond = max(0.0, loop["p100"] - bare["p100"])
        kept = verdict(beyond, LIMITS["stall"])
        own = found["longest_cpu_ms"]
        rows.append([title, loop["calls"], loop["p50"], loop["p99"], loop["p100"], bare["p100"], beyond, kept, own])
    parts.append(
        f"{found['tokens']} tokens at 60 a second into a conversation of {found['messages']} messages. Lateness of a "
        f"timer of 5 ms from the question to the checked answer; limit {LIMITS['stall']:.0f} ms beyond the bare one. "
        "CPU: the most that the GUI thread worked between two calls of the timer, whatever else the machine does."
    )
    header = ["event loop", "calls", "p50, ms", "p99, ms", "p100, ms", "bare p100, ms", "beyond, ms", "kept", "CPU, ms"]
    parts.append(markdown_table(header, rows, digits=(0, 0, 1, 1, 1, 1, 1, 0, 1)))
    parts.append(
        f"Opening the panel with that conversation: {found['opened_late_ms']:.0f} ms late at most, "
        f"{found['opened_cpu_ms']:.0f} ms of work. A scroll step through it: median {found['scroll_p50_ms']:.1f} ms, "
        f"slowest of 200 {found['scroll_p100_ms']:.1f} ms."
    )
    return "\n\n".join(parts) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run, print and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=1500)
    parser.add_argument("--trace", action="store_true", help="write where the GUI thread is when it is late")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    text = report(options)
    print(text)
    if options.out is not None:
        write_section(options.out, "chat-window", text)


if __name__ == "__main__":
    main()
