"""Pictures of real text in several scripts: the hidden words must lie over the ink of their own word."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pymupdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from core.geometry import BBox, union_of
from core.model import Direction, Document, Page
from exporters.searchable_pdf.text_placement import clean_text
from exporters.searchable_pdf.verification import verify_searchable_pdf
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    COLORS,
    DPI,
    FileSource,
    document_of,
    export_pdf,
    ink_boxes,
    line_of,
    mupdf_words,
    page_of,
    pdfium_words,
    texts_by_reader,
)

NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
LEFT, RIGHT, DOWN = Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT, Direction.TOP_TO_BOTTOM
SIZE = (500, 90)

SCRIPTS = {
    "arabic": ("NotoSansArabic-Regular.ttf", ("رسالة", "من", "القاهرة"), RIGHT),
    "arabic with a number and latin": ("NotoSansArabic-Regular.ttf", ("القيمة", "1250", "ريال"), RIGHT),
    "hebrew": ("NotoSansHebrew-Regular.ttf", ("שלום", "לכל", "העולם"), RIGHT),
    "devanagari": ("NotoSansDevanagari-Regular.ttf", ("हिन्दी", "क्षेत्र", "कृपया"), LEFT),
    "thai": ("NotoSansThai-Regular.ttf", ("ภาษาไทย", "ที่นี่", "น้ำ"), LEFT),
}


def drawn_line(path: Path, font: str, words: tuple[str, ...], direction: Direction) -> FileSource:
    """Draw shaped words, each in a colour of its own, into a picture."""
    spans = " ".join(
        f'<span style="color:rgb({",".join(str(round(255 * part)) for part in color)})">{word}</span>'
        for word, color in zip(words, COLORS, strict=True)
    )
    css = f"@font-face {{font-family: face; src: url({font});}} * {{font-family: face; font-size: 30px}}"
    mark = "rtl" if direction is RIGHT else "ltr"
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=SIZE[0] * 72 / DPI, height=SIZE[1] * 72 / DPI)
        html = f'<p dir="{mark}">{spans}</p>'
        page.insert_htmlbox(
            pymupdf.Rect(5, 4, page.rect.x1 - 5, page.rect.y1), html, css=css, archive=pymupdf.Archive(str(NOTO))
        )
        page.get_pixmap(dpi=round(DPI)).save(path)
    return FileSource(path, "image/png", size=SIZE)


def document_over(
    source: FileSource, words: tuple[str, ...], direction: Direction
) -> tuple[Document, Page, list[BBox]]:
    boxes = ink_boxes(np.asarray(Image.open(source.path).convert("RGB")))
    assert len(boxes) == len(words)
    line = line_of(
        " ".join(words),
        union_of(boxes).as_tuple(),
        words=[(word, box.as_tuple()) for word, box in zip(words, boxes, strict=True)],
        direction=direction,
    )
    page = page_of(line, size=SIZE)
    return document_of(page), page, boxes


@pytest.mark.parametrize("script", SCRIPTS)
def test_hidden_words_lie_over_their_ink(tmp_path: Path, script: str) -> None:
    font, words, direction = SCRIPTS[script]
    source = drawn_line(tmp_path / "line.png", font, words, direction)
    document, page, boxes = document_over(source, words, direction)
    if direction is RIGHT:
        assert boxes[0].left > boxes[1].left > boxes[2].left

    data = export_pdf(document, source)

    found = texts_by_reader(data)
    wanted = clean_text(" ".join(words))
    assert {clean_text(text) for text in found.values()} == {wanted}
    for read in (mupdf_words(data, page), pdfium_words(data, page)):
        places = {clean_text(word): box for word, box in read}
        assert set(places) == {clean_text(word) for word in words}
        for word, ink in zip(words, boxes, strict=True):
            box = places[clean_text(word)]
            height = union_of(boxes).height
            assert abs(box.left - ink.left) < height / 8
            assert abs(box.right - ink.right) < height / 8
            assert box.top < ink.top + 2
            assert box.bottom > ink.bottom - 2
    out = tmp_path / "out.pdf"
    out.write_bytes(data)
    check = verify_searchable_pdf(out, document)
    assert check.is_sound
    assert check.mean_box_error < 0.05


def test_vertical_japanese_lies_over_its_ink_from_top_to_bottom(tmp_path: Path) -> None:
    columns = ("縦書きの文章", "二列目です")
    font = ImageFont.truetype(CJK, 32)
    image = Image.new("RGB", (300, 320), "white")
    draw = ImageDraw.Draw(image)
    lines = []
    for number, text in enumerate(columns):
        left = 200 - 80 * number  # columns follow each other from right to left
        color = tuple(round(255 * part) for part in COLORS[number])
        for place, char in enumerate(text):
            draw.text((left, 20 + 40 * place), char, font=font, fill=color)
    image.save(tmp_path / "page.png")
    boxes = ink_boxes(np.asarray(image))
    lines = [line_of(text, box.as_tuple(), direction=DOWN) for text, box in zip(columns, boxes, strict=True)]
    page = page_of(*lines, size=image.size)
    document = document_of(page)

    data = export_pdf(document, FileSource(tmp_path / "page.png", "image/png", size=image.size))

    assert {text.replace(" ", "") for text in texts_by_reader(data).values()} == {"".join(columns)}
    places = dict(pdfium_words(data, page))
    assert set(places) == set(columns)
    for text, box in zip(columns, boxes, strict=True):
        assert places[text].iou(box) > 0.85
    out = tmp_path / "out.pdf"
    out.write_bytes(data)
    assert verify_searchable_pdf(out, document).is_sound
