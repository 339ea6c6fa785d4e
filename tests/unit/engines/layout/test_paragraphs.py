from __future__ import annotations

from collections.abc import Callable

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


def test_prose_loses_its_line_breaks(analyse_page: Analyse, make_column: MakeColumn) -> None:
    (block,) = analyse_page(make_column(LONG, 100, 100, width=400))
    assert not block.keeps_line_breaks
    assert block.kind is BlockKind.PARAGRAPH
    assert block.confidence is not None
