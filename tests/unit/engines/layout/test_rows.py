from __future__ import annotations

from core.geometry import BBox, Polygon
from core.model import Line, TextSource, Word
from engines.layout.fragments import Fragment
from engines.layout.rows import group_rows, merged_line


def fragment(text: str, left: float, top: float, right: float, bottom: float, **more: object) -> Fragment:
    line = Line(text, BBox(left, top, right, bottom), **more)  # type: ignore[arg-type]  # keyword pass-through
    return Fragment(line, left, top, right, bottom)


def test_fragments_at_one_height_form_a_row() -> None:
    rows = group_rows([fragment("b", 200, 12, 300, 32), fragment("a", 0, 10, 100, 30), fragment("c", 0, 40, 90, 60)])
    assert [row.text for row in rows] == ["a b", "c"]


def test_row_may_climb_slowly() -> None:
    parts = [fragment(str(i), 100 * i, 100 - 4 * i, 100 * i + 80, 120 - 4 * i) for i in range(9)]
    assert len(group_rows(parts)) == 1


def test_fragment_over_another_stays_apart() -> None:
    assert len(group_rows([fragment("a", 0, 0, 100, 20), fragment("b", 10, 4, 110, 24)])) == 2


def test_merged_line_holds_words_confidence_and_source() -> None:
    native = Word("one", BBox(0, 0, 30, 20))
    left = fragment("one", 0, 0, 30, 20, words=(native,), source=TextSource.TEXT_LAYER)
    right = fragment("seven", 50, 0, 90, 20, confidence=0.5)
    line = merged_line([left, right])
    assert line.text == "one seven"
    assert [word.text for word in line.words] == ["one", "seven"]
    assert line.words[0] is native
    assert line.source is TextSource.MIXED
    assert line.confidence == (3 * 1.0 + 5 * 0.5) / 8


def test_merged_line_spans_the_slanted_boxes() -> None:
    a, b = Polygon.of([(0, 0), (50, 5), (50, 25), (0, 20)]), Polygon.of([(80, 8), (120, 12), (120, 32), (80, 28)])
    parts = [fragment("a", 0, 0, 50, 25, polygon=a), fragment("b", 80, 8, 120, 32, polygon=b)]
    polygon = merged_line(parts).polygon
    assert polygon is not None
    assert polygon.points == ((0, 0), (120, 12), (120, 32), (0, 20))
