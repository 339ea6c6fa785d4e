"""Rendered pages for the cascade's rules: places of texts stay true through wear, and errors are counted by place."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import ImageFont

from benchmarks.cascade.__main__ import PageRow, table
from benchmarks.cascade.matching import character_errors
from benchmarks.cascade.sheets import SetText, Sheet
from benchmarks.cascade.side_by_side import went_quickly
from benchmarks.cascade.wear import worn
from core.geometry import BBox, Polygon
from engines.ocr.base import Reading

LEFT, RIGHT, BELOW = BBox(10, 10, 110, 30), BBox(300, 10, 360, 30), BBox(10, 50, 200, 70)
TEXTS = (SetText("Rye bread", LEFT), SetText("4.20", RIGHT), SetText("it\u2019s all", BELOW))


def found(*lines: tuple[BBox, str]) -> tuple[list[Polygon], list[Reading]]:
    return [Polygon.of_bbox(box) for box, _ in lines], [Reading(text, 1.0) for _, text in lines]


@pytest.mark.parametrize(
    ("lines", "errors"),
    [
        ([(BELOW, "it's  all"), (RIGHT, "4.20"), (LEFT, "Rye bread")], 0),
        ([(BBox(10, 10, 360, 30), "Rye bread 4.20"), (BELOW, "it's all")], 0),
        ([(LEFT, "Rye bread"), (BELOW, "it's all")], 4),
        ([(LEFT, "Rye bread"), (RIGHT, "420"), (BELOW, "it's all"), (BBox(500, 500, 520, 520), "x")], 2),
    ],
)
def test_errors_are_counted_by_place(lines: list[tuple[BBox, str]], errors: int) -> None:
    assert character_errors(TEXTS, *found(*lines)) == errors


def test_what_is_not_believed_to_be_text_counts_as_not_read() -> None:
    polygons, readings = found((LEFT, "Rye bread"), (RIGHT, "4.20"), (BELOW, "it's all"))
    readings[1] = Reading("4.20", 0.3)
    assert character_errors(TEXTS, polygons, readings) == 4


@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_texts_keep_their_places_on_worn_paper(level: float) -> None:
    sheet = Sheet(500, 300)
    face = ImageFont.load_default(28)
    assert isinstance(face, ImageFont.FreeTypeFont)
    sheet.put("WORDS WITH INK", 120, 90, face)
    page = worn(sheet, np.random.default_rng(3), level=level, is_thermal=True)
    (text,) = page.texts
    gray = page.pixels.mean(axis=2)
    box = text.box
    inside = gray[int(box.top) : int(box.bottom), int(box.left) : int(box.right)].mean()
    below = gray[int(box.bottom) + 20 : int(box.bottom) + 40, int(box.left) : int(box.right)].mean()
    assert inside < below - 15
    assert page.pixels.dtype == np.uint8


def test_pages_of_the_usual_way_are_known_by_its_detector() -> None:
    assert went_quickly(
        {"pages": [{"stages": {"quick pass": 1.0}}, {"stages": {"quick pass": 1, "detection": 2}}]}
    ) == [
        True,
        False,
    ]


def test_the_table_begins_with_the_page_that_is_doubted_least() -> None:
    rows = [PageRow("b", 100, 0.25, 0.0, 3, 2, 1), PageRow("a", 100, 0.05, 0.001, 0, 0, 0)]
    assert table(rows).splitlines()[2:] == [
        "| a | 100 | 5.0 | 0.10 | 0 | 0 | 0 |",
        "| b | 100 | 25.0 | 0.00 | 3 | 2 | 1 |",
    ]
