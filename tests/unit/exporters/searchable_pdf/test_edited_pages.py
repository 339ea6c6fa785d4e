from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from core.geometry import BBox
from core.model import Page, TextSource
from core.page_edits import with_line_text, without_area
from exporters.searchable_pdf.verification import verify_searchable_pdf
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    DPI,
    FileSource,
    document_of,
    export_pdf,
    line_of,
    mupdf_words,
    page_of,
    rendered,
    texts_by_reader,
)

HIDDEN, VISIBLE = 3, 0


def pdf_with_text(path: Path, *, render_mode: int) -> FileSource:
    """Write a page of two lines of text, drawn or invisible."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=400, height=300)
        page.insert_text((30, 50), "hidden wards", fontsize=20, render_mode=render_mode)
        page.insert_text((30, 100), "second line", fontsize=20, render_mode=render_mode)
        pdf.save(path)
    return FileSource(path)


def read_page(source: FileSource) -> Page:
    """Return the page as if its text layer had been kept."""
    lines = []
    with pymupdf.open(source.path) as pdf:
        words = pdf[0].get_text("words")
    for text in ("hidden wards", "second line"):
        boxes = [[v * DPI / 72 for v in w[:4]] for w in words if w[4] in text.split()]
        box = (boxes[0][0], boxes[0][1], boxes[-1][2], boxes[-1][3])
        placed = list(zip(text.split(), boxes, strict=True))
        lines.append(line_of(text, box, words=placed, source=TextSource.TEXT_LAYER))
    return page_of(*lines, source=TextSource.TEXT_LAYER)


def test_a_corrected_hidden_layer_is_replaced_whole(tmp_path: Path) -> None:
    source = pdf_with_text(tmp_path / "scan.pdf", render_mode=HIDDEN)
    page = with_line_text(read_page(source), 0, 0, "hidden words")
    data = export_pdf(document_of(page), source)
    assert set(texts_by_reader(data).values()) == {"hidden words second line"}
    places = dict(mupdf_words(data, page))
    assert places["words"].iou(page.blocks[0].lines[0].words[1].bbox) > 0.7


def test_ignored_lines_of_a_hidden_layer_are_gone(tmp_path: Path) -> None:
    source = pdf_with_text(tmp_path / "scan.pdf", render_mode=HIDDEN)
    page = read_page(source)
    cut = without_area(page, page.blocks[0].lines[0].bbox)
    assert set(texts_by_reader(export_pdf(document_of(cut), source)).values()) == {"second line"}
    nothing = without_area(page, BBox(0, 0, 800, 600))
    assert set(texts_by_reader(export_pdf(document_of(nothing), source)).values()) == {""}


def test_visible_text_stays_and_the_correction_is_found_too(tmp_path: Path) -> None:
    source = pdf_with_text(tmp_path / "born.pdf", render_mode=VISIBLE)
    page = with_line_text(read_page(source), 0, 0, "hidden words")
    data = export_pdf(document_of(page), source)
    for text in texts_by_reader(data).values():
        assert "wards" in text
        assert "words" in text
    assert (rendered(data) == rendered(source.path.read_bytes())).all()


@pytest.mark.parametrize("render_mode", [HIDDEN, VISIBLE])
def test_the_read_back_of_an_edited_page_finds_everything(tmp_path: Path, render_mode: int) -> None:
    source = pdf_with_text(tmp_path / "scan.pdf", render_mode=render_mode)
    document = document_of(with_line_text(read_page(source), 0, 0, "hidden words"))
    (tmp_path / "out.pdf").write_bytes(export_pdf(document, source))
    report = verify_searchable_pdf(tmp_path / "out.pdf", document)
    assert (report.character_recall, report.placed_recall) == (1.0, 1.0)


def test_a_page_that_was_not_edited_keeps_its_hidden_layer(tmp_path: Path) -> None:
    source = pdf_with_text(tmp_path / "scan.pdf", render_mode=HIDDEN)
    page = replace(read_page(source), is_edited=False)
    assert set(texts_by_reader(export_pdf(document_of(page), source)).values()) == {"hidden wards second line"}
