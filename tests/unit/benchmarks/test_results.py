from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks import results
from benchmarks.page_sets import Item
from benchmarks.results import Timing, best_of, load_result, ratio, save_result


def _answer(cpu_s: float, stages: list[dict[str, float]]) -> dict[str, Any]:
    pages = [{"index": index, "text": "t", "stages": stage} for index, stage in enumerate(stages)]
    return {"text": "t", "pages": pages, "cpu_s": cpu_s, "wall_s": 2 * cpu_s}


def test_timing_adds_pages_and_stages() -> None:
    timing = Timing()
    timing.add(_answer(3.0, [{"detection": 1.0, "recognition": 1.5}, {"detection": 0.5}]))
    timing.add(_answer(1.0, [{"recognition": 0.5}]))
    assert timing.pages == 3
    assert timing.cpu_per_page == pytest.approx(4 / 3)
    assert timing.wall_per_page == pytest.approx(8 / 3)
    assert timing.stage_per_page(("detection", "recognition")) == pytest.approx(3.5 / 3)
    assert timing.stage_per_page(("layout",)) is None


def test_failed_answer_counts_for_nothing() -> None:
    timing = Timing()
    timing.add({"error": "ValueError: x", "text": "", "pages": []})
    assert timing.pages == 0
    assert timing.cpu_per_page is None


def test_ratio_and_best_pass_over_what_is_missing() -> None:
    assert ratio(3.0, 2.0) == 1.5
    assert ratio(None, 2.0) is None
    assert ratio(3.0, None) is None
    assert ratio(3.0, 0.0) is None
    assert best_of([0.4, None, 0.2]) == 0.2
    assert best_of([None]) is None


def test_result_and_its_variant_are_kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "WORK", tmp_path)
    item = Item(tmp_path / "set", "folder/a.png", "c", "eng")
    answer = {"text": "joined", "pages": [{"text": "joined", "variants": {"lines": "join-\ned"}}]}
    save_result("ours", item, answer)
    kept, variant = load_result("ours", item), load_result("ours-lines", item)
    assert kept is not None
    assert variant is not None
    assert (kept["text"], variant["text"]) == ("joined", "join-\ned")
    assert load_result("rapidocr", item) is None
    assert (tmp_path / "results" / "ours" / "set" / "folder__a.png.json").exists()
