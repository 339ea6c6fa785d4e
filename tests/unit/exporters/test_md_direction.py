from __future__ import annotations

from markdown_it import MarkdownIt

from core.model import Block, BlockKind, Direction, PageFailure
from exporters.md import MarkdownExporter, markdown_text
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_item,
    make_line,
    make_page,
    make_table,
)

ARABIC, HEBREW, ENGLISH = "مرحبا بالعالم", "שלום עולם", "Hello world"
RIGHT = Direction.RIGHT_TO_LEFT


def markdown(*blocks: Block, **options: object) -> str:
    return export(MarkdownExporter(), make_document(make_page(*blocks, language="ar")), **options).decode()


def rightward(text: str, language: str | None = None) -> Block:
    block = make_block(text, direction=RIGHT)
    return Block(block.kind, block.bbox, (make_line(text, direction=RIGHT, language=language),))


def test_right_to_left_blocks_stand_in_one_division_with_their_language() -> None:
    written = markdown(make_block(ENGLISH), rightward(ARABIC), rightward(ARABIC), make_block(ENGLISH))
    assert written == (f'{ENGLISH}\n\n<div dir="rtl" lang="ar">\n\n{ARABIC}\n\n{ARABIC}\n\n</div>\n\n{ENGLISH}\n')


def test_division_ends_where_the_language_changes_and_with_the_document() -> None:
    written = markdown(rightward(ARABIC), rightward(HEBREW, "he"))
    assert written == (
        f'<div dir="rtl" lang="ar">\n\n{ARABIC}\n\n</div>\n\n<div dir="rtl" lang="he">\n\n{HEBREW}\n\n</div>\n'
    )


def test_blocks_without_letters_stay_where_they_are() -> None:
    assert markdown(rightward(ARABIC), make_block("12.50"), rightward(ARABIC)).count("<div") == 1
    assert "<div" not in markdown(make_block("12.50"), make_block(ENGLISH))


def test_marks_are_left_out_where_nobody_wants_them() -> None:
    assert markdown(rightward(ARABIC), direction_markup=False) == f"{ARABIC}\n"
    assert markdown_text(make_document(make_page(rightward(ARABIC), language="ar"))) == f"{ARABIC}\n"


def test_what_is_no_language_tag_stays_out_of_the_attribute() -> None:
    assert '<div dir="rtl">\n' in markdown(rightward(ARABIC, 'ar"><script>'))


def test_markdown_inside_a_division_is_still_markdown() -> None:
    table = make_table([[HEBREW, HEBREW], ["1", "2"]])
    items = (make_item("1.", HEBREW, direction=RIGHT), make_item("2.", HEBREW, direction=RIGHT))
    heading = make_block(HEBREW, kind=BlockKind.HEADING, level=2, direction=RIGHT)
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(markdown(make_item("1.", ENGLISH), heading, *items, table, make_block(ENGLISH)))
    kinds = [token.type for token in tokens if token.type in ("heading_open", "ordered_list_open", "table_open")]
    assert kinds == ["ordered_list_open", "heading_open", "ordered_list_open", "table_open"]
    marks = [token.content.strip() for token in tokens if token.type == "html_block"]
    assert marks == ['<div dir="rtl" lang="ar">', "</div>"]


def test_failed_page_stands_outside_of_a_division() -> None:
    failed = make_page(index=1, failure=PageFailure("page_damaged", "the page cannot be drawn"))
    document = make_document(make_page(rightward(ARABIC), language="ar"), failed)
    written = export(MarkdownExporter(), document).decode()
    assert written.index("</div>") < written.index("could not be read")
