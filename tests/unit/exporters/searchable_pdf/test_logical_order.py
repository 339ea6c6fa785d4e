from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import pymupdf
import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest

from core.geometry import Polygon
from core.model import Direction
from exporters.searchable_pdf.text_placement import clean_text, place_line
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    blank_pdf,
    document_of,
    export_pdf,
    line_of,
    page_of,
    pdfminer_text,
    texts_by_reader,
)

LEFT, RIGHT, DOWN = Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT, Direction.TOP_TO_BOTTOM
WIDE, TALL = (60, 100, 700, 140), (300, 40, 340, 500)
NATURAL = (60, 100, 460, 140)  # letters of mixed lines are about as wide as in print

EVERYWHERE = {
    "latin": ("The quick brown fox", LEFT),
    "accents": ("Tiếng Việt naïve Ångström", LEFT),
    "cyrillic": ("Быстрая лиса", LEFT),
    "greek": ("Ἡ ἀλώπηξ", LEFT),
    "devanagari": ("यह हिन्दी में लिखा हुआ है क्षेत्र स्त्री कृपया", LEFT),
    "bengali": ("বাংলা ভাষায় লেখা ক্ষেত্র কো", LEFT),
    "tamil": ("தமிழ் மொழியில் கொடு", LEFT),
    "thai": ("ภาษาไทยที่นี่ น้ำ เก้าอี้", LEFT),
    "khmer": ("ភាសាខ្មែរ", LEFT),
    "tibetan": ("བོད་སྐད་ཡིག", LEFT),
    "japanese": ("これは日本語の文章です。", LEFT),
    "chinese": ("中文測試𠀀文字", LEFT),
    "korean": ("한국어 문장 입니다", LEFT),
    "vertical": ("縦書きの文章です", DOWN),
    "vertical with a number": ("東京タワー 2024年", DOWN),
    "emoji": ("fine 👍 day", LEFT),
}
LEFTWARD = {
    "arabic": "هذه رسالة عربية من القاهرة",
    "arabic with vowels": "السَّلامُ عَلَيْكُم",
    "persian": "این یک متن فارسی است",
    "urdu": "یہ اردو ہے",
    "hebrew": "שלום עולם זהו טקסט",
    "hebrew with points": "שָׁלוֹם עוֹלָם",
    "syriac": "ܠܫܢܐ ܣܘܪܝܝܐ",
}
MIXED = {
    "number": "القيمة 12.5 ريال قطري",
    "number and latin": "القيمة 12.5 ريال ABC نهاية",
    "hebrew price": "מחיר 12.50 ש״ח",
    "numbers at both ends": "2024 عام جديد سعيد 15",
    "date and time": "بتاريخ 12/05/2024 في الساعة 10:30",
    "arabic digits": "رقم الهاتف ٠١٢٣٤٥٦٧٨٩ مكتب",
    "persian digits": "این یک متن فارسی است ۱۲۳",
    "year": "في عام ٢٠٢٤ م",
}


@pytest.mark.parametrize("name", EVERYWHERE)
def test_three_readers_give_the_text_in_logical_order(tmp_path: Path, name: str) -> None:
    text, direction = EVERYWHERE[name]
    source = blank_pdf(tmp_path / "in.pdf")
    page = page_of(line_of(text, TALL if direction is DOWN else WIDE, direction=direction))

    found = texts_by_reader(export_pdf(document_of(page), source))

    wanted = clean_text(text)
    assert {reader: clean_text(given) for reader, given in found.items()} == dict.fromkeys(found, wanted)


@pytest.mark.parametrize("name", EVERYWHERE)
def test_pdfminer_gives_the_text_in_logical_order(tmp_path: Path, name: str) -> None:
    text, direction = EVERYWHERE[name]
    source = blank_pdf(tmp_path / "in.pdf")
    page = page_of(line_of(text, TALL if direction is DOWN else WIDE, direction=direction))

    found = pdfminer_text(export_pdf(document_of(page), source), is_vertical=direction is DOWN)

    assert clean_text(found) == clean_text(text)


@pytest.mark.parametrize("name", LEFTWARD)
def test_three_readers_turn_right_to_left_text_round(tmp_path: Path, name: str) -> None:
    source = blank_pdf(tmp_path / "in.pdf")

    data = export_pdf(document_of(page_of(line_of(LEFTWARD[name], WIDE, direction=RIGHT))), source)

    found = texts_by_reader(data)
    wanted = clean_text(LEFTWARD[name])
    assert {reader: clean_text(given) for reader, given in found.items()} == dict.fromkeys(found, wanted)
    # pdfminer.six has no idea of directions: it gives the text as it stands on the page.
    assert clean_text(pdfminer_text(data)) == clean_text(wanted[::-1])


@pytest.mark.parametrize("name", MIXED)
def test_right_to_left_lines_with_numbers_and_latin_are_whole_for_two_readers(tmp_path: Path, name: str) -> None:
    source = blank_pdf(tmp_path / "in.pdf")

    found = texts_by_reader(export_pdf(document_of(page_of(line_of(MIXED[name], NATURAL, direction=RIGHT))), source))

    assert (found["pdfium"], found["pypdf"]) == (MIXED[name], MIXED[name])
    if not any("\u0660" <= char <= "\u0669" for char in MIXED[name]):  # MuPDF turns these digits round
        assert found["mupdf"] == MIXED[name]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        # PDFium turns brackets round with the text and then gives the opening one for the closing one.
        ("זה (סוגריים) כאן", RIGHT),
        # In a line with as many words from left to right PDFium gives neighbouring Hebrew words as they stand.
        ("Genesis בראשית ברא begins", LEFT),
        ("شركة Microsoft Office للبرامج", RIGHT),
    ],
)
def test_lines_that_pdfium_takes_for_others_are_whole_for_pypdf(
    tmp_path: Path, text: str, direction: Direction
) -> None:
    source = blank_pdf(tmp_path / "in.pdf")

    found = texts_by_reader(export_pdf(document_of(page_of(line_of(text, WIDE, direction=direction))), source))

    assert found["pypdf"] == text
    assert found["mupdf"].replace(" ", "") == text.replace(" ", "")
    assert sorted(found["pdfium"]) == sorted(text)


def test_pdfium_finds_an_arabic_phrase_and_a_number_in_it(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    data = export_pdf(document_of(page_of(line_of(MIXED["date and time"], WIDE, direction=RIGHT))), source)

    pdf = pypdfium2.PdfDocument(data)
    try:
        page = pdf[0].get_textpage()
        assert [page.search(wanted).get_next() is not None for wanted in ("في الساعة", "12/05/2024", "غائب")] == [
            True,
            True,
            False,
        ]
    finally:
        pdf.close()


def test_lines_in_another_language_than_the_document_are_marked(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    places = [(60, 50 + 60 * i, 500, 90 + 60 * i) for i in range(4)]
    texts = [("One line of English", "en"), ("שלום עולם", "he"), ("זהו טקסט 12", "he"), ("and the end of it", "en")]
    lines = [
        replace(line_of(text, place, direction=RIGHT if tag == "he" else LEFT), language=tag)
        for (text, tag), place in zip(texts, places, strict=True)
    ]

    data = export_pdf(document_of(page_of(*lines)), source)

    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        content = pdf[0].read_contents()
        assert pdf.xref_get_key(pdf.pdf_catalog(), "Lang") == ("string", "en")
    assert re.findall(rb"/Lang \((.*?)\)", content) == [b"he"]
    assert content.index(b"BDC") < content.index(b"EMC")
    for operators in re.findall(rb"BT(.*?)ET", content, re.DOTALL):
        assert b"BDC" not in operators
        assert b"EMC" not in operators
    assert set(texts_by_reader(data).values()) == {" ".join(text for text, _ in texts)}


def test_line_from_left_to_right_is_one_text_object(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    data = export_pdf(document_of(page_of(line_of("plain words", WIDE))), source)
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        assert pdf[0].read_contents().count(b"BT") == 1


def test_columns_of_vertical_text_follow_each_other_from_right_to_left(tmp_path: Path) -> None:
    columns = ("縦書きの文章です", "二列目です", "三列目")
    source = blank_pdf(tmp_path / "in.pdf")
    lines = [
        line_of(text, (500 - 100 * number, 40, 540 - 100 * number, 40 + 40 * len(text)), direction=DOWN)
        for number, text in enumerate(columns)
    ]

    data = export_pdf(document_of(page_of(*lines)), source)

    found = texts_by_reader(data)
    assert set(found.values()) == {" ".join(columns)}
    assert pdfminer_text(data, is_vertical=True) == " ".join(columns)


@pytest.mark.parametrize("text", ["Heading", "हिन्दी", "No", "abc"])
@pytest.mark.parametrize("is_upward", [False, True])
def test_lone_word_on_a_turned_line_stays_one_word(tmp_path: Path, text: str, is_upward: bool) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    left, top, right, bottom = 300, 60, 340, 60 + 26 * len(text)
    clockwise = ((right, top), (right, bottom), (left, bottom), (left, top))
    corners = Polygon((*clockwise[2:], *clockwise[:2])) if is_upward else Polygon(clockwise)
    line = line_of(text, (left, top, right, bottom), polygon=corners)

    found = texts_by_reader(export_pdf(document_of(page_of(line)), source))

    assert {clean_text(given) for given in found.values()} == {clean_text(text)}


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
