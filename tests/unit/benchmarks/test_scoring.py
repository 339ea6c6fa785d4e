from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.page_sets import write_manifest
from benchmarks.scoring import has_scorer, score_results, summed


def _record(**fields: float | str) -> dict[str, float | str]:
    return {"status": "ok", "cerr": 0, "clen": 10, "werr": 0, "wlen": 2, "hit": 2, "n": 2, "m": 2, **fields}


def test_errors_are_weighted_by_length() -> None:
    score = summed([_record(cerr=5), _record(clen=90, wlen=18, hit=9, n=18, m=18, status="missing")])
    assert score.cer == pytest.approx(0.05)
    assert score.wer == 0
    assert score.bow == pytest.approx(2 * 11 / 40)
    assert (score.files, score.failed) == (2, 1)


def test_no_words_at_all_is_a_perfect_bag() -> None:
    assert summed([_record(hit=0, n=0, m=0, clen=0, wlen=0)]).bow == 1.0


@pytest.mark.corpus
def test_scorer_of_the_corpus_is_understood(tmp_path: Path) -> None:
    if not has_scorer():
        pytest.skip("the scorer is not beside this checkout")
    root, found = tmp_path / "set", tmp_path / "results"
    write_manifest(root, [("a.png", "k", "eng"), ("b.png", "k", "eng")])
    found.mkdir()
    for name in ("a.png", "b.png"):
        (root / f"{name}.truth.txt").write_text("exam-\nple", encoding="utf-8")
    (found / "a.png.json").write_text('{"text": "example"}', encoding="utf-8")
    plain = score_results(root, found, ["k"], paths=["a.png"])
    folded = score_results(root, found, ["k"], paths=["a.png"], folds=True)
    assert plain["k"].files == 1
    assert plain["k"].cer > 0
    assert folded["k"].cer == 0
    assert score_results(root, found, ["k"])["k"].failed == 1
