from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pymupdf
import pytest

from core.geometry import BBox, Polygon, Transform
from core.mapping import map_line
from core.model import Direction, Line, Page, TextSource
from exporters.searchable_pdf.verification import verify_searchable_pdf
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    COLORS,
    FileSource,
    blank_pdf,
    document_of,
    export_pdf,
    ink_boxes,
    line_of,
    mupdf_words,
    page_of,
    pdfium_words,
    rendered,
)

INK = ((40, 50, 130, 66), (136, 50, 160, 66), (60, 120, 290, 141))
WORDS = ("hello", "big", "whereabouts")


def inked_pdf(
    path: Path, *, rotation: int = 0, crop: tuple[float, float, float, float] | None = None, unit: float = 1
) -> FileSource:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=400, height=300)
        for box, color in zip(INK, COLORS, strict=True):
            page.draw_rect(box, color=None, fill=color)
        if rotation:
            page.set_rotation(rotation)
        if crop:
            pdf.xref_set_key(page.xref, "CropBox", "[{} {} {} {}]".format(*crop))
        if unit != 1:
            pdf.xref_set_key(page.xref, "UserUnit", str(unit))
        pdf.save(path)
    return FileSource(path)


def turned_polygon(box: BBox, rotation: int) -> Polygon:
    """Corners from the beginning of text that ran rightwards before the page was turned clockwise."""
    corners = Polygon.of_bbox(box).points
    first = {0: 0, 90: 1, 180: 2, 270: 3}[rotation]
    a, b, c, d = (corners[(first + i) % 4] for i in range(4))
    return Polygon((a, b, c, d))


@pytest.mark.parametrize("unit", [1, 2.5])
@pytest.mark.parametrize("crop", [None, (20, 30, 380, 290)])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_text_lies_exactly_over_the_ink(
    tmp_path: Path, rotation: int, crop: tuple[float, float, float, float] | None, unit: float
) -> None:
    source = inked_pdf(tmp_path / "in.pdf", rotation=rotation, crop=crop, unit=unit)
    before = rendered(source.path.read_bytes())
    boxes = ink_boxes(before)
    lines = [Line(text, box, polygon=turned_polygon(box, rotation)) for text, box in zip(WORDS, boxes, strict=True)]
    page = page_of(*lines, size=(before.shape[1], before.shape[0]))

    data = export_pdf(document_of(page), source)

    found = dict(mupdf_words(data, page))
    assert set(found) == set(WORDS)
    for text, box in zip(WORDS, boxes, strict=True):
        assert found[text].iou(box) > 0.93
    assert np.array_equal(rendered(data), before)


def test_the_crop_box_is_inherited_from_the_page_tree(tmp_path: Path) -> None:
    source = inked_pdf(tmp_path / "flat.pdf")
    with pymupdf.open(source.path) as pdf:
        tree = int(pdf.xref_get_key(pdf[0].xref, "Parent")[1].split()[0])
        pdf.xref_set_key(tree, "CropBox", "[10 20 390 280]")
        pdf.xref_set_key(tree, "Rotate", "90")
        pdf.xref_set_key(pdf[0].xref, "Rotate", "null")
        pdf.save(tmp_path / "in.pdf")
    source = FileSource(tmp_path / "in.pdf")
    before = rendered(source.path.read_bytes())
    boxes = ink_boxes(before)
    lines = [Line(text, box, polygon=turned_polygon(box, 90)) for text, box in zip(WORDS, boxes, strict=True)]
    page = page_of(*lines, size=(before.shape[1], before.shape[0]))

    found = dict(mupdf_words(export_pdf(document_of(page), source), page))

    assert all(found[text].iou(box) > 0.93 for text, box in zip(WORDS, boxes, strict=True))


def test_words_stand_at_their_own_boxes_for_two_readers(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    places = {"The": (100, 90, 160, 130), "quick": (180, 90, 300, 130), "fox": (420, 90, 470, 130)}
    page = page_of(line_of("The quick fox", (100, 90, 470, 130), words=list(places.items())))

    data = export_pdf(document_of(page), source)

    for found in (mupdf_words(data, page), pdfium_words(data, page)):
        assert [text for text, _ in found] == list(places)
        for text, box in found:
            assert box.iou(BBox(*places[text])) > 0.95, (text, box)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_lines_of_a_page_that_lies_on_its_side_run_along_their_polygons(tmp_path: Path, turns: int) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    upright_size = (800, 600) if turns % 2 == 0 else (600, 800)
    words = [("upper", (100, 100, 220, 140)), ("left", (240, 100, 330, 140))]
    upright = line_of("upper left", (100, 100, 330, 140), words=words)
    line = map_line(upright, Transform.quarter_turns(turns, *upright_size))
    page = page_of(line)

    data = export_pdf(document_of(page), source)

    found = dict(mupdf_words(data, page))
    assert all(found[word.text].iou(word.bbox) > 0.95 for word in line.words)
    with pymupdf.open(stream=data) as pdf:
        directions = {
            tuple(round(c) for c in part["dir"])
            for block in pdf[0].get_text("dict")["blocks"]
            for part in block["lines"]
        }
    assert directions == {((1, 0), (0, 1), (-1, 0), (0, -1))[turns]}


def test_slanted_line_follows_its_slope(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    angle = math.radians(8)
    turn = Transform(math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle), 100, 100)
    words = [("slanted", (0, 0, 200, 40)), ("text", (220, 0, 330, 40))]
    line = map_line(line_of("slanted text", (0, 0, 330, 40), words=words), turn)
    page = page_of(line)

    data = export_pdf(document_of(page), source)

    found = dict(mupdf_words(data, page))
    for word in line.words:
        assert found[word.text].iou(word.bbox) > 0.9
    with pymupdf.open(stream=data) as pdf:
        direction = pdf[0].get_text("dict")["blocks"][0]["lines"][0]["dir"]
    assert direction == pytest.approx((math.cos(angle), math.sin(angle)), abs=1e-3)


def test_slanted_line_with_upright_word_boxes_is_no_longer_than_its_words(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    angle = math.radians(10)
    turn = Transform(math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle), 100, 100)
    slanted = map_line(line_of("slanted", (0, 0, 200, 40), words=[("slanted", (0, 0, 200, 40))]), turn)
    bare = line_of(
        "slanted", slanted.bbox.as_tuple(), words=[("slanted", slanted.bbox.as_tuple())], polygon=slanted.polygon
    )
    page = page_of(bare)

    [(_, box)] = mupdf_words(export_pdf(document_of(page), source), page)

    assert box.iou(slanted.bbox) > 0.95


def test_vertical_line_runs_downwards(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    page = page_of(line_of("縦書きの文章", (300, 50, 340, 350), direction=Direction.TOP_TO_BOTTOM))

    data = export_pdf(document_of(page), source)

    [(text, box)] = mupdf_words(data, page)
    assert text == "縦書きの文章"
    assert box.iou(BBox(300, 50, 340, 350)) > 0.95


@pytest.mark.parametrize(("width", "height"), [(4, 3), (14000, 10500)])
def test_tiny_and_huge_pages(tmp_path: Path, width: float, height: float) -> None:
    source = blank_pdf(tmp_path / "in.pdf", width=width, height=height)
    page = page_of(line_of("all fits", (200, 300, 600, 380)))

    data = export_pdf(document_of(page), source)

    hull = None
    for _, box in mupdf_words(data, page):
        hull = box if hull is None else hull.union(box)
    assert hull is not None
    assert hull.iou(BBox(200, 300, 600, 380)) > 0.9


def test_content_that_leaves_its_graphics_state_open_does_not_move_the_text(tmp_path: Path) -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=400, height=300)
        xref = pdf.get_new_xref()
        pdf.update_object(xref, "<<>>")
        pdf.update_stream(xref, b"q 0.5 0 0 0.5 30 40 cm 1 0 0 rg 0 0 50 50 re f")
        pdf.xref_set_key(page.xref, "Contents", f"{xref} 0 R")
        pdf.save(tmp_path / "in.pdf")
    source = FileSource(tmp_path / "in.pdf")
    page_read = page_of(line_of("steady", (100, 100, 300, 150)))

    data = export_pdf(document_of(page_read), source)

    [(_, box)] = mupdf_words(data, page_read)
    assert box.iou(BBox(100, 100, 300, 150)) > 0.95
    assert np.array_equal(rendered(data), rendered(source.path.read_bytes()))


def test_verification_reports_full_recall_and_small_box_error(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf", pages=2)
    pages: list[Page] = []
    for index in range(2):
        lines = [
            line_of(f"Line number {row} of page {index}", (80, 40 + 50 * row, 600, 70 + 50 * row)) for row in range(8)
        ]
        pages.append(page_of(*lines, index=index))
    document = document_of(*pages)
    out = tmp_path / "out.pdf"
    out.write_bytes(export_pdf(document, source))

    report = verify_searchable_pdf(out, document)

    assert report.line_count == 16
    assert report.character_recall == 1.0
    assert report.mean_box_error < 0.03
    assert report.size_bytes == out.stat().st_size


def test_verification_notices_missing_and_displaced_text(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    out = tmp_path / "out.pdf"
    out.write_bytes(export_pdf(document_of(page_of(line_of("moved", (100, 100, 300, 150)))), source))

    moved = verify_searchable_pdf(out, document_of(page_of(line_of("moved", (110, 110, 310, 160)))))
    missing = verify_searchable_pdf(out, document_of(page_of(line_of("moved", (100, 400, 300, 450)))))

    assert moved.mean_box_error == pytest.approx(0.2, abs=0.02)
    assert missing.character_recall == 0.0


def test_verification_tells_written_lines_from_the_sources_own(tmp_path: Path) -> None:
    with pymupdf.open() as pdf:
        pdf.new_page(width=400, height=300).insert_text((30, 65), "native words", fontsize=20)
        pdf.save(tmp_path / "in.pdf")
    native = line_of("native words", (60, 95, 300, 140), source=TextSource.TEXT_LAYER)
    document = document_of(page_of(native, line_of("read", (60, 100, 200, 140))))
    out = tmp_path / "out.pdf"
    out.write_bytes(export_pdf(document, FileSource(tmp_path / "in.pdf")))

    report = verify_searchable_pdf(out, document)

    assert report.character_recall == 1.0
    assert report.mean_box_error < 0.01


def test_dpi_of_the_frame_does_not_matter(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    coarse = page_of(line_of("same", (50, 50, 150, 80)), size=(400, 300))
    fine = page_of(line_of("same", (100, 100, 300, 160)), size=(800, 600))

    boxes = [mupdf_words(export_pdf(document_of(page), source), page)[0][1] for page in (coarse, fine)]

    assert boxes[0].scaled(2).iou(boxes[1]) > 0.99
