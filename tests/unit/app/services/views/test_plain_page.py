from __future__ import annotations

from app.services.views.plain_page import PlainPage, TextRange
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, Table, TableCell, Word

BOX = BBox(0, 0, 100, 20)


def line_of(text: str, *, hyphenated: bool = False, box: BBox = BOX) -> Line:
    return Line(text, box, tuple(Word(word, box) for word in text.split()), is_hyphenated=hyphenated)


def plain(*blocks: Block) -> PlainPage:
    return PlainPage(Page(0, 100, 100, 72, blocks))


def said(page: PlainPage, part: TextRange | None) -> str:
    assert part is not None
    return page.text[part.start : part.end]


PARAGRAPH = Block(
    BlockKind.PARAGRAPH, BOX, (line_of("The quick"), line_of("fox jum-", hyphenated=True), line_of("ped over"))
)
ITEM = Block(BlockKind.LIST_ITEM, BOX, (line_of("• first thing"), line_of("goes on")), marker="•")
BARE_ITEM = Block(BlockKind.LIST_ITEM, BOX, (line_of("second thing"),), marker="2.")


def test_text_is_that_of_the_page() -> None:
    page = Page(0, 100, 100, 72, (PARAGRAPH, ITEM, BARE_ITEM))
    assert PlainPage(page).text == page.text


def test_every_line_and_word_is_found_again() -> None:
    page = plain(PARAGRAPH, ITEM, BARE_ITEM)
    assert said(page, page.range_of(0, 0)) == "The quick"
    assert said(page, page.range_of(0, 1)) == "fox jum"
    assert said(page, page.range_of(0, 2)) == "ped over"
    assert said(page, page.range_of(0, 1, 1)) == "jum"
    assert said(page, page.range_of(0, 2, 0)) == "ped"
    assert said(page, page.range_of(1, 0, 2)) == "thing"
    assert said(page, page.range_of(1, 1)) == "goes on"
    assert said(page, page.range_of(2, 0)) == "second thing"
    assert said(page, page.range_of(2)) == "2. second thing"


def test_a_position_leads_to_its_word() -> None:
    page = plain(PARAGRAPH, ITEM)
    for word, place in (("quick", (0, 0, 1)), ("over", (0, 2, 1)), ("first", (1, 0, 1)), ("goes", (1, 1, 0))):
        part = page.at(page.text.index(word) + 1)
        assert part is not None
        assert (part.block, part.line, part.word) == place
    last = page.at(len(page.text))
    assert last is not None
    assert (last.block, last.line, last.word) == (1, 1, 1)


def test_an_edited_page_takes_over_what_did_not_change() -> None:
    before = plain(PARAGRAPH, ITEM, BARE_ITEM)
    page = Page(0, 100, 100, 72, (Block(BlockKind.PARAGRAPH, BOX, (line_of("Shorter"),)), ITEM, BARE_ITEM))
    after, fresh = PlainPage(page, before), PlainPage(page)
    assert after.text == page.text
    for position in range(len(page.text) + 1):
        assert after.at(position) == fresh.at(position)
    moved = Page(0, 100, 100, 72, (ITEM, PARAGRAPH))
    assert PlainPage(moved, before).text == moved.text


def test_no_text_has_no_places() -> None:
    page = plain()
    assert page.text == ""
    assert page.at(0) is None
    assert page.range_of(0) is None


def test_a_table_cell_leads_to_its_line() -> None:
    boxes = [BBox(50 * n, 0, 50 * n + 50, 20) for n in range(2)]
    cells = tuple(TableCell(0, n, text, box) for n, (text, box) in enumerate(zip(("name", "sum"), boxes, strict=True)))
    table = Block(
        BlockKind.TABLE,
        BOX,
        tuple(line_of(t, box=b) for t, b in zip(("name", "sum"), boxes, strict=True)),
        table=Table(1, 2, cells),
    )
    page = plain(PARAGRAPH, table)
    part = page.at(page.text.index("sum"))
    assert part is not None
    assert (part.block, part.line) == (1, 1)
    assert said(page, page.range_of(1, 0)) == "name"
    assert said(page, page.range_of(1)) == "name\tsum"
