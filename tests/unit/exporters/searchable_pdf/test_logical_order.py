from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest

from core.model import Direction
from exporters.searchable_pdf.text_placement import clean_text, place_line
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    blank_pdf,
    document_of,
    export_pdf,
    line_of,
    page_of,
    texts_by_reader,
)

LEFT, RIGHT, DOWN = Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT, Direction.TOP_TO_BOTTOM
WIDE, TALL = (60, 100, 700, 140), (300, 40, 340, 500)

EVERYWHERE = {
    "latin": ("The quick brown fox", LEFT),
    "accents": ("Tiếng Việt naïve Ångström", LEFT),
    "cyrillic": ("Быстрая лиса", LEFT),
    "greek": ("Ἡ ἀλώπηξ", LEFT),
    "devanagari": ("यह हिन्दी में लिखा हुआ है क्षेत्र", LEFT),
    "thai": ("ภาษาไทยที่นี่ น้ำ", LEFT),
    "japanese": ("これは日本語の文章です。", LEFT),
    "chinese": ("中文測試𠀀文字", LEFT),
    "korean": ("한국어 문장 입니다", LEFT),
    "vertical": ("縦書きの文章です", DOWN),
    "arabic": ("هذه رسالة عربية من القاهرة", RIGHT),
    "arabic with vowels": ("السَّلامُ عَلَيْكُم", RIGHT),
    "hebrew": ("שלום עולם זהו טקסט", RIGHT),
    "hebrew with points": ("שָׁלוֹם עוֹלָם", RIGHT),
    "emoji": ("fine 👍 day", LEFT),
}


@pytest.mark.parametrize("name", EVERYWHERE)
def test_three_readers_give_the_text_in_logical_order(tmp_path: Path, name: str) -> None:
    text, direction = EVERYWHERE[name]
    source = blank_pdf(tmp_path / "in.pdf")
    page = page_of(line_of(text, TALL if direction is DOWN else WIDE, direction=direction))

    found = texts_by_reader(export_pdf(document_of(page), source))

    wanted = clean_text(text)
    assert {reader: clean_text(given) for reader, given in found.items()} == dict.fromkeys(found, wanted)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("القيمة 12.5 ريال ABC نهاية", RIGHT),
        ("מחיר 12.50 ש״ח", RIGHT),
        ("2024 عام جديد سعيد 15", RIGHT),
        ("Genesis בראשית ברא begins", LEFT),
    ],
)
def test_lines_of_mixed_direction_keep_their_word_order(tmp_path: Path, text: str, direction: Direction) -> None:
    source = blank_pdf(tmp_path / "in.pdf")

    found = texts_by_reader(export_pdf(document_of(page_of(line_of(text, WIDE, direction=direction))), source))

    assert found["mupdf"] == text
    if direction is RIGHT:  # in a line from left to right PDFium gives neighbouring Hebrew words as they stand
        assert found["pdfium"] == text
    # pypdf moves the blank at a change of direction to the other side of the word.
    assert found["pypdf"].replace(" ", "") == text.replace(" ", "")


def test_lines_come_in_the_documents_reading_order(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    left = [line_of(f"left{i}", (50, 50 + 60 * i, 350, 90 + 60 * i)) for i in range(3)]
    right = [line_of(f"right{i}", (450, 50 + 60 * i, 750, 90 + 60 * i)) for i in range(3)]

    data = export_pdf(document_of(page_of(*left, *right)), source)

    text = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text()
    assert text.split() == ["left0", "left1", "left2", "right0", "right1", "right2"]


def test_pdfium_finds_a_phrase_on_a_chinese_page(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    data = export_pdf(document_of(page_of(line_of("本合同一式两份", WIDE))), source)

    pdf = pypdfium2.PdfDocument(data)
    try:
        assert pdf[0].get_textpage().search("合同一式").get_next() == (1, 4)
    finally:
        pdf.close()


def test_word_boxes_that_do_not_make_up_the_text_give_way_to_the_text(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    line = line_of(
        "corrected by hand", WIDE, words=[("c0rrected", (60, 100, 200, 140)), ("hand", (300, 100, 700, 140))]
    )

    assert texts_by_reader(export_pdf(document_of(page_of(line)), source))["pypdf"] == "corrected by hand"


def test_words_without_a_blank_between_them_stay_together() -> None:
    line = line_of(
        "日本語", WIDE, words=[("日", (60, 100, 200, 140)), ("本", (210, 100, 400, 140)), ("語", (410, 100, 700, 140))]
    )

    placed = place_line(line)

    assert placed is not None
    assert [word.has_space_after for word in placed.words] == [False, False, False]
    assert [round(word.start) for word in placed.words] == [0, 150, 350]


def test_overlapping_and_empty_word_boxes_do_no_harm(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    words = [("one", (60, 100, 400, 140)), ("two", (350, 100, 350, 140)), ("three", (340, 100, 700, 140))]

    data = export_pdf(document_of(page_of(line_of("one two three", WIDE, words=words))), source)

    assert texts_by_reader(data)["pypdf"].split() == ["one", "two", "three"]


@pytest.mark.parametrize("text", ["", "  ", "\x00\x07", "\u202e", "\ud800"])
def test_lines_without_writable_text_are_left_out(text: str) -> None:
    assert place_line(line_of(text, WIDE)) is None


def test_lines_without_extent_are_left_out() -> None:
    assert place_line(line_of("flat", (10, 10, 10, 10))) is None
