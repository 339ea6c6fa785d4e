"""The model floor: what the two networks alone cost on exactly the tensors that our engine feeds them.

A child of the benchmark. Before the clock starts it reads the page with our engine and records every tensor; then the
same networks run on them again, with nothing around it. Runs of a network that only tell which way up the page is are
left out: orientation is listed apart.
"""

from __future__ import annotations

import argparse
import importlib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.ours import load_engine, no_checkpoint
from benchmarks.peers.protocol import PagePicture, Reading, serve


@dataclass
class Recorder:
    """Notes what networks are fed.

    Attributes:
        calls: Network, tensor and stage ("detection" or "recognition") of each run, in order.
        is_paused: Whether runs go unnoted.
    """

    calls: list[tuple[Any, Any, str]] = field(default_factory=list)
    is_paused: bool = False

    def wrapped(self, run: Callable[[Any, Any], Any], stage_of: Callable[[Any], str]) -> Callable[[Any, Any], Any]:
        """Return a method that notes its call and does what ``run`` does."""

        def noting(network: Any, tensor: Any) -> Any:
            if not self.is_paused:
                self.calls.append((network, tensor.copy(), stage_of(network)))
            return run(network, tensor)

        return noting

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Note nothing meanwhile."""
        self.is_paused = True
        try:
            yield
        finally:
            self.is_paused = False


def replay(calls: list[tuple[Any, Any, str]], run: Callable[[Any, Any], Any]) -> dict[str, float]:
    """Run the networks again and return CPU seconds by stage."""
    seconds: dict[str, float] = {}
    for network, tensor, stage in calls:
        begin = time.process_time()
        run(network, tensor)
        seconds[stage] = seconds.get(stage, 0.0) + time.process_time() - begin
    return seconds


def main() -> None:
    """Load the engine, record and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path)
    models = parser.parse_args().models
    recorder = Recorder()
    engines: list[Any] = []

    def load() -> Callable[[PagePicture], Reading]:
        from engines.ocr.paddle_modules import SessionNetwork

        engine_module: Any = importlib.import_module("engines.ocr.engine")
        run = SessionNetwork.run
        choose_turns = engine_module.choose_turns

        def unnoted_choice(*arguments: Any, **options: Any) -> Any:
            with recorder.paused():
                return choose_turns(*arguments, **options)

        def stage_of(network: Any) -> str:
            return "recognition" if str(network._name).endswith("_rec") else "detection"

        setattr(SessionNetwork, "run", recorder.wrapped(run, stage_of))  # noqa: B010 - mypy forbids assigning to a method
        engine_module.choose_turns = unnoted_choice
        engines.append(load_engine(models))
        return lambda page: Reading("", stages=replay(recorder.calls, run))

    def prepare(page: PagePicture) -> None:
        from core.page_source import PageImage

        recorder.calls.clear()
        engine = engines[0]
        engine.read(PageImage(page.pixels, page.dpi), checkpoint=no_checkpoint)
        if not recorder.calls:
            raise RuntimeError("the engine ran no network that was recorded: its seam has moved")

    serve(load, prepare)


if __name__ == "__main__":
    main()
