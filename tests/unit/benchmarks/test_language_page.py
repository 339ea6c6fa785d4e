from __future__ import annotations

from app.services.languages import languages
from benchmarks.language_page import PAGE, page


def test_the_page_of_languages_is_that_of_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m benchmarks.language_page"


def test_every_language_has_a_row_with_its_readers() -> None:
    rows = [line for line in page().splitlines() if line.startswith("| `")]
    assert len(rows) == len(languages())
    (hebrew,) = (row for row in rows if row.startswith("| `he` |"))
    assert "Tesseract heb, Tesseract script/Hebrew" in hebrew
    (arabic,) = (row for row in rows if row.startswith("| `ar` |"))
    assert "PP-OCRv5 arabic" in arabic
