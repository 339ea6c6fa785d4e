from __future__ import annotations

from dataclasses import replace

from core.geometry import BBox
from core.model import Block, BlockKind
from exporters.captions import caption_indices
from exporters.document_tables import document_tables
from tests.unit.exporters.sample_documents import make_block, make_document, make_page, make_table


def _at(block: Block, top: float) -> Block:
    return replace(block, bbox=BBox(0, top, 100, top + 10))


FIGURE = Block(BlockKind.FIGURE, BBox(0, 0, 100, 10))
CAPTION = make_block("Fig. 1", kind=BlockKind.CAPTION)


def test_caption_belongs_to_its_neighbour() -> None:
    text = make_block("text")
    assert caption_indices([text, FIGURE, CAPTION, text]) == {1: 2}
    assert caption_indices([text, CAPTION, make_table([["a"]]), text]) == {2: 1}
    assert caption_indices([FIGURE, text, CAPTION]) == {}


def test_between_two_the_nearer_one_has_it() -> None:
    assert caption_indices([_at(FIGURE, 0), _at(CAPTION, 100), _at(FIGURE, 115)]) == {2: 1}
    assert caption_indices([_at(FIGURE, 0), _at(CAPTION, 15), _at(FIGURE, 115)]) == {0: 1}


def test_at_the_same_distance_figures_stand_above_and_tables_below() -> None:
    table = make_table([["a"]])
    assert caption_indices([_at(FIGURE, 0), _at(CAPTION, 20), _at(FIGURE, 40)]) == {0: 1}
    assert caption_indices([_at(table, 0), _at(CAPTION, 20), _at(table, 40)]) == {2: 1}


def test_each_has_one_caption() -> None:
    assert caption_indices([FIGURE, CAPTION, CAPTION]) == {0: 1}
    assert caption_indices([CAPTION, FIGURE, CAPTION]) == {1: 0}


def test_caption_of_a_figure_is_not_that_of_the_table_below() -> None:
    page = make_page(_at(FIGURE, 0), _at(CAPTION, 12), _at(make_table([["a"]]), 60))
    assert [each.caption for each in document_tables(make_document(page), lambda: None)] == [""]


def test_tables_come_with_page_and_caption() -> None:
    caption = make_block("Table 1:", "towns", kind=BlockKind.CAPTION)
    document = make_document(make_page(caption, make_table([["a"]]), index=4), make_page(make_table([["b"]]), index=5))
    assert [(each.page_index, each.caption) for each in document_tables(document, lambda: None)] == [
        (4, "Table 1: towns"),
        (5, ""),
    ]
