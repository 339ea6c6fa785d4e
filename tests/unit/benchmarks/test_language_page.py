from __future__ import annotations

import re

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


def test_every_language_of_the_table_was_measured_and_is_read() -> None:
    text = (PAGE.parent / "benchmarks.md").read_text(encoding="utf-8")
    section = text.split("<!-- languages: begin -->")[1].split("<!-- languages: end -->")[0]
    rows = re.findall(r"^\| .+? \| (\S+) \| \w{4} \| ([\d.]+) \| [\d.]+ \| ([\d.]+) \|", section, re.MULTILINE)
    measured = {code: (float(with_code), float(with_auto)) for code, with_code, with_auto in rows}
    assert len(measured) >= 110
    for entry in languages():
        assert entry.code in measured, "run: python -m benchmarks.languages --out docs/benchmarks.md"
        assert max(measured[entry.code]) <= 0.10, f"{entry.name} is read too badly to be listed"
