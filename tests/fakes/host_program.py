"""A small program with a worker host, run by tests as a process of its own: ``host_program.py MODE FOLDER``."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

from engines.host.host import WorkerHost
from tests.fakes.waiting import wait_until
from tests.fakes.worker_tasks import FakeSetup, build_fake_tasks


def main(mode: str, folder: Path) -> None:
    """Run one of the modes.

    Args:
        mode: "sleep" keeps workers busy until the program is killed or interrupted; "forget" ends without shutting
            the host down; "starting" ends while a worker starts; "work" uses the host and shuts it down.
        folder: Where workers write their process ids.
    """
    # A shell that starts the tests in the background has interrupts ignored by all that they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    setup = FakeSetup()
    if mode == "starting":
        setup = FakeSetup(fails_with="stuck", start_marker=str(folder / "pid 0"))
    host = WorkerHost(build_fake_tasks, setup, workers=2)
    kinds = ("picture", "chatter", "log_warning") if mode == "work" else ("slow", "stuck_in_native_code")
    futures = [
        host.submit(kind, (900, 900) if kind == "picture" else folder / f"pid {index}", job_id="a")
        for index, kind in enumerate(kinds)
    ]
    if mode == "work":
        for future in futures:
            future.result(30)
        assert host.shutdown(2)
        print("worked")  # noqa: T201
        return
    names = ("pid 0",) if mode == "starting" else ("pid 0", "pid 1")
    wait_until(lambda: all((folder / name).exists() for name in names))
    if mode in ("forget", "starting"):
        return
    try:
        # Inside the try: the test may interrupt as soon as it has read the word.
        print("ready", flush=True)  # noqa: T201
        time.sleep(60)
    except KeyboardInterrupt:
        assert host.shutdown(2)
        print("interrupted")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
