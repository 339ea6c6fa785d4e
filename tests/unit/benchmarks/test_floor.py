from __future__ import annotations

from typing import Any

import numpy as np

from benchmarks.floor import Recorder, replay


class _Network:
    def __init__(self, name: str) -> None:
        self.name = name


def test_recorder_notes_copies_by_stage_and_pauses() -> None:
    recorder = Recorder()
    run = recorder.wrapped(lambda network, tensor: tensor + 1, lambda network: network.name)
    tensor = np.zeros(3)
    assert run(_Network("detection"), tensor).tolist() == [1, 1, 1]
    tensor[:] = 9
    with recorder.paused():
        run(_Network("orientation"), tensor)
    run(_Network("recognition"), tensor)
    assert [(stage, noted.tolist()) for _, noted, stage in recorder.calls] == [
        ("detection", [0, 0, 0]),
        ("recognition", [9, 9, 9]),
    ]


def test_replay_runs_each_call_again_and_sums_by_stage() -> None:
    seen: list[Any] = []
    calls: list[tuple[Any, Any, str]] = [("net", 1, "detection"), ("net", 2, "recognition"), ("net", 3, "recognition")]
    seconds = replay(calls, lambda network, tensor: seen.append(tensor))
    assert seen == [1, 2, 3]
    assert set(seconds) == {"detection", "recognition"}
    assert min(seconds.values()) >= 0
