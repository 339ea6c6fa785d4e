from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import Block, BlockKind, Line

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]

LONG = ["The first paragraph has several lines", "that all run to the edge of the column", "and it ends here."]
NEXT = ["Another one begins with a new thought", "and it also takes more than one line", "before it ends."]


def test_white_space_parts_paragraphs(analyse_page: Analyse, make_column: MakeColumn) -> None:
    lines = make_column(LONG, 100, 100, width=400) + make_column(NEXT, 100, 200, width=400)
    assert [block.text for block in analyse_page(lines)] == [" ".join(LONG), " ".join(NEXT)]


def test_indent_of_the_first_line_parts_paragraphs(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    lines = make_column(LONG, 100, 100, width=400)
    lines.append(make_line(NEXT[0], 130, 178, width=370))
    lines += make_column(NEXT[1:], 100, 204, width=400)
    assert [block.text for block in analyse_page(lines)] == [" ".join(LONG), " ".join(NEXT)]


def test_short_last_line_parts_paragraphs(analyse_page: Analyse, make_column: MakeColumn) -> None:
    lines = make_column(LONG, 100, 100, width=400) + make_column(NEXT, 100, 178, width=400)
    assert [block.text for block in analyse_page(lines)] == [" ".join(LONG), " ".join(NEXT)]


def test_other_font_size_parts_blocks(analyse_page: Analyse, make_line: MakeLine) -> None:
    lines = [make_line(text, 100, 100 + 26 * i, width=400, size=11.0) for i, text in enumerate(LONG)]
    lines += [make_line(text, 100, 178 + 26 * i, width=400, size=8.0) for i, text in enumerate(NEXT)]
    assert len(analyse_page(lines)) == 2


def test_broken_word_is_joined(analyse_page: Analyse, make_column: MakeColumn) -> None:
    texts = ["In this column a word is bro-", "ken at the end of the line and", "then the sentence ends."]
    (block,) = analyse_page(make_column(texts, 100, 100, width=300))
    assert block.text == "In this column a word is broken at the end of the line and then the sentence ends."
    assert [line.is_hyphenated for line in block.lines] == [True, False, False]


def test_address_keeps_its_line_breaks(analyse_page: Analyse, make_column: MakeColumn) -> None:
    address = ["Ada Example", "12 Somewhere Lane", "London", "United Kingdom"]
    (block,) = analyse_page(make_column(address, 100, 100))
    assert block.keeps_line_breaks
    assert block.text == "\n".join(address)


def test_centred_verse_is_one_block(analyse_page: Analyse, make_line: MakeLine) -> None:
    verse = ["The curfew tolls the knell of parting day", "Of all", "The lowing herd winds", "Slowly"]
    lines = [make_line(text, 500 - 5 * len(text), 100 + 26 * i) for i, text in enumerate(verse)]
    (block,) = analyse_page(lines)
    assert block.keeps_line_breaks


def test_head_of_a_receipt_keeps_its_line_breaks(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    head = [
        make_line("Market Square 2", 223, 100, width=264),
        make_line("Till 03 Cashier 11", 201, 136, width=305),
        make_line("12/05/2025 09:41 No. 004817", 23, 172, width=435),
    ]
    below = make_column(["Goods may be returned within two weeks", "when this receipt is shown."], 23, 300, width=670)
    block, _ = analyse_page(head + below)
    assert block.text == "\n".join(line.text for line in head)


BESIDE_A_PICTURE = ["that historians do", "not know where it", "began, and some say", "it grew out of the", "old city."]
BELOW_IT = [
    "Today the quiet",
    "trust of the town has",
    "been shaken by war",
    "and by its neighbours,",
    "as we all know.",
]


def test_indent_parts_paragraphs_beside_a_picture(
    analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn
) -> None:
    """Most lines leave room in a column that a picture reaches into; an indent after a sentence counts all the same."""
    lines = [make_line("The town has weathered time and war for so very long", 100, 100, width=600)]
    lines += make_column(BESIDE_A_PICTURE, 100, 126, width=240)
    lines += [make_line(BELOW_IT[0], 130, 256, width=210), *make_column(BELOW_IT[1:], 100, 282, width=240)]
    first, second = analyse_page(lines)
    assert first.text.endswith("old city.")
    assert second.text == " ".join(BELOW_IT)


@pytest.fixture
def typed_page(make_line: MakeLine) -> list[Line]:
    """Return a page of a typewriter: double spacing, first lines set in, ends of lines that vary."""
    rows = [
        (160, "Your arms, which are two flames about my", 600),
        (100, "body.", None),
        (160, "Your mouth, this gate of marble.", 480),
        (160, "Your legs, together like two timid lambs.", 640),
        (160, "Your feet, which have crossed the sill of my", 560),
        (100, "house, and which I have laid upon my brow.", 500),
        (160, "This rose breaks off at the top of a hill", 520),
        (100, "of blue.", None),
        (340, "THE SONG OF THE WARRIORS", None),
    ]
    lines = [make_line(text, left, 100 + 40 * i, width=width) for i, (left, text, width) in enumerate(rows)]
    below = [(160, "We have come from the great sands, where the", 560), (100, "wind is born.", None)]
    return lines + [make_line(text, left, 500 + 40 * i, width=width) for i, (left, text, width) in enumerate(below)]


def test_indents_of_a_typed_page_part_its_paragraphs(analyse_page: Analyse, typed_page: list[Line]) -> None:
    texts = [block.text for block in analyse_page(typed_page)]
    assert [text.split()[1] for text in texts] == ["arms,", "mouth,", "legs,", "feet,", "rose", "SONG", "have"]


def test_title_is_no_end_of_the_paragraph_above_it(analyse_page: Analyse, typed_page: list[Line]) -> None:
    assert "THE SONG OF THE WARRIORS" in [block.text for block in analyse_page(typed_page)]


def test_verse_set_in_is_no_paragraph(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [
        (100, "The curfew tolls the knell of parting day."),
        (140, "Of all the lowing"),
        (100, "The herd winds slowly."),
        (140, "The ploughman plods his"),
        (100, "Weary way."),
        (140, "And leaves the world"),
    ]
    assert len(analyse_page([make_line(text, left, 100 + 26 * i) for i, (left, text) in enumerate(rows)])) == 1


def test_title_stands_over_one_sentence(analyse_page: Analyse, make_line: MakeLine, make_column: MakeColumn) -> None:
    lines = [*make_column(LONG, 100, 100, width=600), make_line("The quiet hour", 330, 220, width=140)]
    lines += make_column(["This is the hour at which the herds go slowly down", "to the well."], 100, 300, width=600)
    assert [block.kind for block in analyse_page(lines)][1] is BlockKind.HEADING


def test_prose_loses_its_line_breaks(analyse_page: Analyse, make_column: MakeColumn) -> None:
    (block,) = analyse_page(make_column(LONG, 100, 100, width=400))
    assert not block.keeps_line_breaks
    assert block.kind is BlockKind.PARAGRAPH
    assert block.confidence is not None
