from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import vlm_lines
from benchmarks.vlm_lines import FONTS, DrawnLine, draw_pages, line_texts, score, table_of, trained_words


def test_lines_are_fresh_for_each_seed_and_of_the_models_charset() -> None:
    first, again, other = (list(line_texts(200, seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert {char for text in first for char in text} <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .-/:")
    assert max(map(len, first)) <= 14
    assert "INVOICE" in trained_words()


@pytest.mark.skipif(not all(path.exists() for path in FONTS), reason="the fonts of the model's training are missing")
def test_every_line_stands_on_its_page(tmp_path: Path) -> None:
    pages = draw_pages(tmp_path, 45, 3)
    width, height = vlm_lines._PAGE
    assert sum(map(len, pages.values())) == 45
    for name, lines in pages.items():
        assert (tmp_path / f"{name}.png").exists()
        for line in lines:
            left, top, right, bottom = line.box
            assert 0 < left < right < width, line
            assert 0 < top < bottom < height, line


def test_a_line_counts_where_it_stands_and_only_without_a_fault() -> None:
    lines = [DrawnLine("HELLO", "A", (10, 10, 60, 30)), DrawnLine("42", "A", (10, 110, 40, 130))]
    job: dict[str, object] = {
        "pages": [
            {
                "blocks": [
                    {"lines": [{"bbox": [8, 8, 62, 32], "text": "HELLO"}]},
                    {"lines": [{"bbox": [300, 110, 340, 130], "text": "42"}]},
                ]
            }
        ]
    }
    scores = score(lines, job)
    assert [each.is_exact for each in scores] == [True, False]
    assert "50.0" in table_of(scores)
