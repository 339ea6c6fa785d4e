from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import gui
from benchmarks.loop_probe import summary_ms
from benchmarks.work_folder import SAMPLES


def test_every_probe_of_a_quick_run_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(gui.MODELS_VARIABLE, raising=False)
    page = tmp_path / "page.md"
    gui.main(["--quick", "--only", "start", "memory", "scroll", "drop", "read", "--out", str(page)])
    text = page.read_text(encoding="utf-8")
    for title in (
        "window seen, wall s",
        "RSS, MB",
        "scroll step of 60 rows",
        "50 files dropped",
        "Beyond the bare loop",
    ):
        assert title in text
    assert "<!-- gui: begin -->" in text


def test_closing_at_work_leaves_no_process_and_loses_no_page() -> None:
    closed = gui.measure_closing(SAMPLES / "born-digital.pdf", None, 1)
    assert closed["workers"] > 0
    assert closed["left"] == 0
    assert closed["code"] == 0
    assert 1 <= closed["told"] <= closed["kept"]


def test_a_probe_that_ends_without_an_answer_is_an_error() -> None:
    with gui.home_folder(None) as environment, gui.Probe("bare_window", ["start"], environment) as probe:
        assert probe.wait_for("painted")["cpu_s"] > 0
        with pytest.raises(gui.ProbeFailedError, match="before it told"):
            probe.wait_for("loop")


def test_lateness_is_summed_up_in_milliseconds() -> None:
    assert summary_ms([0.001] * 99 + [0.2]) == {"calls": 100, "p50": 1.0, "p99": 200.0, "p100": 200.0}
    assert summary_ms([])["p100"] == 0.0


@pytest.mark.parametrize("text", ["", "\n", "/autogroup-7 nice 0\n", None])
def test_a_machine_without_a_session_priority_names_none(text: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_text(path: Path, *args: object, **kwargs: object) -> str:
        if text is None:
            raise FileNotFoundError(path)
        return text

    monkeypatch.setattr(Path, "read_text", read_text)
    assert "session" not in gui.priority()


def test_a_session_priority_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_text", lambda *args, **kwargs: "/autogroup-7 nice -15\n")
    assert "niceness of its session -15" in gui.priority()
