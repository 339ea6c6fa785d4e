from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image

from benchmarks import child as child_module
from benchmarks.child import ChildFailedError, EngineChild, EngineCommand, start_all
from benchmarks.page_sets import DecodedItem, Item
from benchmarks.work_folder import PEERS

_ENGINE = """
import sys
sys.path.insert(0, sys.argv[1])
from protocol import Reading, serve

def load():
    print("noise that must not reach the protocol")
    def read(page):
        if page.language == "bad":
            raise ValueError("no such language")
        h, w = page.pixels.shape[:2]
        return Reading(f"{w}x{h}", stages={"detection": 0.5})
    return read

serve(load)
"""


@pytest.fixture
def fake_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> EngineCommand:
    monkeypatch.setattr(child_module, "WORK", tmp_path)
    script = tmp_path / "engine.py"
    script.write_text(_ENGINE, encoding="utf-8")
    return EngineCommand("fake", "Fake", (sys.executable, str(script), str(PEERS)))


def _decoded(tmp_path: Path, language: str = "eng") -> DecodedItem:
    page = tmp_path / "page.png"
    Image.new("RGB", (20, 10)).save(page)
    return DecodedItem(Item(tmp_path, "page.png", "k", language), (page, page), 200.0)


def test_child_reads_pages_and_reports_costs(tmp_path: Path, fake_engine: EngineCommand) -> None:
    with EngineChild(fake_engine) as child:
        answer = child.read(_decoded(tmp_path))
        peak = child.peak_rss_mb()
    assert answer["text"] == "20x10\n\n20x10"
    assert [page["stages"] for page in answer["pages"]] == [{"detection": 0.5}] * 2
    assert answer["cpu_s"] >= 0
    assert peak > 1


def test_failure_of_one_file_is_an_answer_and_the_child_goes_on(tmp_path: Path, fake_engine: EngineCommand) -> None:
    with EngineChild(fake_engine) as child:
        assert child.read(_decoded(tmp_path, "bad"))["error"] == "ValueError: no such language"
        assert child.read(_decoded(tmp_path))["text"]


def test_engine_that_cannot_start_is_named_and_the_others_run(tmp_path: Path, fake_engine: EngineCommand) -> None:
    gone = EngineCommand("gone", "Gone engine", (str(tmp_path / "nothing"),))
    broken = EngineCommand("broken", "Broken engine", (sys.executable, "-c", "raise SystemExit(3)"))
    running, absent = start_all([gone, fake_engine, broken])
    try:
        assert [child.engine.id for child in running] == ["fake"]
        assert ["Gone engine" in absent[0], "Broken engine" in absent[1]] == [True, True]
    finally:
        for child in running:
            child.close()


def test_child_that_ended_raises(tmp_path: Path, fake_engine: EngineCommand) -> None:
    child = EngineChild(fake_engine)
    child.close()
    with pytest.raises((ChildFailedError, ValueError)):
        child.read(_decoded(tmp_path))
