from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.geometry import BBox, Polygon
from core.model import Block, BlockKind, Direction, Line, TextSource
from engines.layout import analyse

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]

PROSE_LEFT = [f"and the left column goes on {i:02d}" for i in range(12)]
PROSE_RIGHT = [f"while the right one says it {i:02d}" for i in range(12)]


def texts_of(blocks: tuple[Block, ...]) -> list[str]:
    return [line.text for block in blocks for line in block.lines]


def characters_of(lines: list[Line] | tuple[Line, ...]) -> Counter[str]:
    return Counter(word for line in lines for word in line.text.split())


def test_empty_page_has_no_blocks(analyse_page: Analyse) -> None:
    assert analyse_page([]) == ()


def test_lines_of_white_space_are_dropped(analyse_page: Analyse, make_line: MakeLine) -> None:
    assert analyse_page([make_line("  ", 100, 100, width=50)]) == ()


def test_single_line_becomes_one_paragraph(analyse_page: Analyse, make_line: MakeLine) -> None:
    line = make_line("Only this", 100, 100)
    (block,) = analyse_page([line])
    assert (block.kind, block.lines, block.bbox) == (BlockKind.PARAGRAPH, (line,), line.bbox)


def test_two_columns_with_spanning_title_are_read_down(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    title = make_line("A Title over Both Columns of the Page", 250, 60, height=40, width=500)
    left = make_column(PROSE_LEFT, 100, 160, width=360)
    right = make_column(PROSE_RIGHT, 520, 160, width=360)
    mixed = [title, *(line for pair in zip(left, right, strict=True) for line in pair)]
    blocks = analyse_page(mixed)
    assert texts_of(blocks) == [title.text, *PROSE_LEFT, *PROSE_RIGHT]
    assert blocks[0].kind is BlockKind.HEADING


def test_paragraph_over_a_column_break_is_marked_as_continued(analyse_page: Analyse, make_column: MakeColumn) -> None:
    left = make_column([*PROSE_LEFT[:-1], "this sentence is bro-"], 100, 160, width=300)
    right = make_column(["ken and goes on there", *PROSE_RIGHT], 520, 160, width=300)
    first, second = analyse_page(left + right)
    assert second.continues_previous
    assert first.lines[-1].is_hyphenated


def test_three_columns_are_read_one_after_the_other(analyse_page: Analyse, make_column: MakeColumn) -> None:
    columns = [[f"in column {c} there is text {i:02d}" for i in range(10)] for c in "abc"]
    lines = [line for i, texts in enumerate(columns) for line in make_column(texts, 50 + 320 * i, 100, width=290)]
    lines = lines[1::2] + lines[::2]
    assert texts_of(analyse_page(lines)) == [text for texts in columns for text in texts]


def test_page_with_one_then_two_then_three_columns(analyse_page: Analyse, make_column: MakeColumn) -> None:
    top = [f"this line runs over the whole width of the page and on {i}" for i in range(4)]
    two = [[f"of two columns this is {c} and {i}" for i in range(6)] for c in "ab"]
    three = [[f"of three it is {c} or {i}" for i in range(6)] for c in "cde"]
    lines = make_column(top, 50, 100, width=900)
    for i, texts in enumerate(two):
        lines += make_column(texts, 50 + 460 * i, 240, width=430)
    for i, texts in enumerate(three):
        lines += make_column(texts, 50 + 310 * i, 440, width=270)
    expected = [*top, *(t for texts in two for t in texts), *(t for texts in three for t in texts)]
    assert texts_of(analyse_page(lines[::-1])) == expected


def test_caption_between_columns_does_not_part_them(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    wide_left = make_column([f"left above the picture and on {i}" for i in range(5)], 100, 100, width=360)
    wide_right = make_column([f"right above the picture and on {i}" for i in range(5)], 520, 100, width=360)
    left = make_column([f"left of the picture {i}" for i in range(6)], 100, 230, width=240)
    right = make_column([f"right of the picture {i}" for i in range(6)], 640, 230, width=240)
    caption = [make_line("The picture shows", 400, 280), make_line("an old harbour", 410, 306)]
    low_left = make_column([f"left below the picture and on {i}" for i in range(5)], 100, 386, width=360)
    low_right = make_column([f"right below the picture and on {i}" for i in range(5)], 520, 386, width=360)
    order = texts_of(analyse_page([*caption, *wide_left, *wide_right, *left, *right, *low_left, *low_right]))
    columns = [line.text for line in (*wide_left, *left, *low_left, *wide_right, *right, *low_right)]
    assert order == [*columns, "The picture shows", "an old harbour"]


def test_columns_under_a_form_are_read_down(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    form = [("Name", "12.50"), ("Weight", "17.25"), ("Length", "3.75"), ("Height", "8.00"), ("Depth", "1.25")]
    lines = [
        make_line(text, x, 100 + 30 * i) for i, row in enumerate(form) for x, text in zip((110, 530), row, strict=True)
    ]
    lines += make_column(PROSE_LEFT, 100, 300, width=360) + make_column(PROSE_RIGHT, 520, 300, width=360)
    expected = [*(" ".join(row) for row in form), *PROSE_LEFT, *PROSE_RIGHT]
    assert texts_of(analyse_page(lines)) == expected


def test_sidebar_is_read_after_the_main_text(analyse_page: Analyse, make_column: MakeColumn) -> None:
    main = [f"the main text of this page fills the wider column with words {i:02d}" for i in range(14)]
    side = [f"a note at the side {i}" for i in range(6)]
    lines = make_column(side, 760, 107, width=190) + make_column(main, 80, 100, width=640)
    assert texts_of(analyse_page(lines)) == [*main, *side]


def test_receipt_rows_keep_article_and_price_together(analyse_page: Analyse, make_line: MakeLine) -> None:
    articles = [("Coffee", "3.20"), ("Tea, green", "2.80"), ("Apple cake", "4.10"), ("Total", "10.10")]
    lines = []
    for i, (article, price) in enumerate(articles):
        lines += [make_line(price, 500, 203 + 30 * i), make_line(article, 60, 200 + 30 * i)]
    blocks = analyse_page(lines, width=600, height=800)
    assert texts_of(blocks) == [f"{article} {price}" for article, price in articles]
    assert all(block.keeps_line_breaks for block in blocks if len(block.lines) > 1)


def test_labels_and_values_of_a_form_stay_in_their_rows(analyse_page: Analyse, make_line: MakeLine) -> None:
    form = [("Surname", "Example"), ("First name", "Ada"), ("Street", "Long Lane"), ("Town", "Somewhere")]
    lines = [make_line(label, 60, 100 + 40 * i) for i, (label, _) in enumerate(form)]
    lines += [make_line(value, 400, 101 + 40 * i) for i, (_, value) in enumerate(form)]
    assert texts_of(analyse_page(lines)) == [f"{label} {value}" for label, value in form]


def test_merged_row_keeps_a_word_for_each_fragment(analyse_page: Analyse, make_line: MakeLine) -> None:
    (block,) = analyse_page([make_line("Total", 60, 100), make_line("10.10", 500, 100)])
    assert [word.text for word in block.lines[0].words] == ["Total", "10.10"]
    assert block.lines[0].bbox == BBox(60, 100, 550, 120)


def test_slanted_rows_are_put_together(analyse_page: Analyse) -> None:
    def slanted(text: str, left: float, top: float) -> Line:
        width, slope = 12.0 * len(text), 0.05
        corners = [(left, top), (left + width, top + slope * width), (left + width, top + slope * width + 20)]
        polygon = Polygon.of([*corners, (left, top + 20)])
        return Line(text, polygon.bbox, polygon=polygon)

    lines = []
    for i, (name, price) in enumerate([("Bread and butter", "1.00"), ("Milk and honey", "2.00"), ("Cheese", "3.00")]):
        top = 100.0 + 34 * i
        lines += [slanted(name, 50, top), slanted(price, 550, top + 0.05 * 500)]
    assert texts_of(analyse_page(lines)) == ["Bread and butter 1.00", "Milk and honey 2.00", "Cheese 3.00"]


def test_few_slanted_boxes_do_not_slant_the_page(analyse_page: Analyse, make_column: MakeColumn) -> None:
    lines = make_column(PROSE_LEFT, 100, 100, width=600)
    tilted = Polygon(((100, 500), (700, 520), (700, 540), (100, 520)))
    blocks = analyse_page([*lines, Line("a stamp set at an angle", tilted.bbox, polygon=tilted)])
    assert texts_of(blocks) == [*PROSE_LEFT, "a stamp set at an angle"]


def test_right_to_left_columns_begin_at_the_right(analyse_page: Analyse, make_column: MakeColumn) -> None:
    right = ["שורה ארוכה של טקסט בעמודה ימנית" for _ in range(6)]
    left = ["עוד שורה ארוכה של טקסט בצד שמאל" for _ in range(6)]
    lines = make_column(left, 80, 100, width=400) + make_column(right, 540, 112, width=400)
    assert texts_of(analyse_page(lines)) == [*right, *left]


def test_right_to_left_row_is_joined_in_logical_order(analyse_page: Analyse, make_line: MakeLine) -> None:
    lines = [make_line("שלום", 700, 100), make_line("עולם", 300, 100)]
    assert texts_of(analyse_page(lines)) == ["שלום עולם"]


def test_vertical_lines_are_read_from_the_right(analyse_page: Analyse) -> None:
    texts = ["山路を登りながら", "こう考えた", "智に働けば角が立つ"]
    lines = [
        Line(text, BBox(900 - 60 * i, 100, 940 - 60 * i, 100 + 40 * len(text)), direction=Direction.TOP_TO_BOTTOM)
        for i, text in enumerate(texts)
    ]
    assert texts_of(analyse_page(lines[::-1])) == texts


def test_turned_note_in_the_margin_comes_after_the_text(analyse_page: Analyse, make_column: MakeColumn) -> None:
    stamp_box = BBox(20, 300, 45, 900)
    stamp = Line("stamp along the margin", stamp_box, polygon=Polygon(((20, 900), (20, 300), (45, 300), (45, 900))))
    blocks = analyse_page([stamp, *make_column(PROSE_LEFT, 100, 100, width=600)])
    assert texts_of(blocks) == [*PROSE_LEFT, stamp.text]


def test_sources_of_a_block_are_told(analyse_page: Analyse, make_line: MakeLine) -> None:
    native, read = make_line("native text here", 100, 100, size=10.0), make_line("stamp", 500, 100)
    (block,) = analyse_page([native, read])
    assert block.source is TextSource.MIXED


def test_checkpoint_is_called_and_may_raise(make_column: MakeColumn) -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        analyse(make_column(PROSE_LEFT, 100, 100), width=1000, height=1400, dpi=120, checkpoint=stop)


def test_thousand_lines_are_ordered(analyse_page: Analyse, make_column: MakeColumn) -> None:
    columns = [[f"column {c} is long and runs on {i:03d}" for i in range(250)] for c in "abcd"]
    lines = [
        line for i, texts in enumerate(columns) for line in make_column(texts, 50 + 400 * i, 100, width=370, leading=24)
    ]
    lines = lines[2::3] + lines[::3] + lines[1::3]
    assert texts_of(analyse_page(lines, width=1700, height=6300)) == [text for texts in columns for text in texts]


@st.composite
def boxes(draw: Callable[..., float]) -> BBox:
    left, top = draw(st.floats(-50, 1000)), draw(st.floats(-50, 1400))
    return BBox(left, top, left + draw(st.floats(0, 600)), top + draw(st.floats(0, 120)))


TEXTS = st.sampled_from(
    ["word", "1. one", "2. two", "• dot", "12.50", "exam-", "ple goes on", "שלום", "漢字", "A Title", "3", "-"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(TEXTS, boxes()), max_size=40), st.booleans(), st.lists(boxes(), max_size=12))
def test_no_line_is_lost_or_doubled(items: list[tuple[str, BBox]], slanted: bool, rules: list[BBox]) -> None:
    lines = [
        Line(f"{text} {i}", box, polygon=Polygon.of_bbox(box) if slanted else None)
        for i, (text, box) in enumerate(items)
    ]
    blocks = analyse(lines, width=1000, height=1400, dpi=100, ruling_lines=rules, checkpoint=lambda: None)
    assert characters_of(lines) == characters_of([line for block in blocks for line in block.lines])
    assert all(block.lines for block in blocks)
    for table in (block.table for block in blocks if block.table is not None):
        taken = [
            (r, c)
            for cell in table.cells
            for r in range(cell.row, cell.row + cell.row_span)
            for c in range(cell.col, cell.col + cell.col_span)
        ]
        assert len(taken) == len(set(taken))
        assert all(0 <= r < table.row_count and 0 <= c < table.col_count for r, c in taken)
