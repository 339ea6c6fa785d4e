from __future__ import annotations

from dataclasses import replace

import pytest

from core.geometry import BBox
from core.model import Block, BlockKind, Content, Page, TextSource
from engines.llama.profile import Element, ModelProfile, RegionUnit
from engines.vlm.elements import element_of, is_formula_like, regions_of
from engines.vlm.guards import is_looping, room_for
from tests.unit.engines.vlm.conftest import make_block

KNOWS_TEXT = ModelProfile(model_file="m", prompts={Element.TEXT: "OCR:"})
KNOWS_ALL = ModelProfile(model_file="m", prompts=dict.fromkeys(Element, "Read:"))


def native(block: Block) -> Block:
    return replace(block, lines=tuple(replace(line, source=TextSource.TEXT_LAYER) for line in block.lines))


def test_what_a_block_is_read_as() -> None:
    text = make_block("The quick brown fox")
    assert element_of(text, Content.PRINT) is Element.TEXT
    assert element_of(text, Content.HANDWRITING) is Element.HANDWRITING
    assert element_of(make_block("xq wz", confidence=0.3), Content.PRINT) is Element.HANDWRITING
    assert element_of(make_block("a b", kind=BlockKind.TABLE), Content.HANDWRITING) is Element.TABLE
    assert element_of(make_block("x", kind=BlockKind.FORMULA), Content.PRINT) is Element.FORMULA
    assert element_of(make_block("E = mc2"), Content.FORMULAS) is Element.FORMULA
    assert element_of(make_block("The energy of the body"), Content.FORMULAS) is Element.TEXT


def test_what_is_not_read() -> None:
    figure = Block(BlockKind.FIGURE, BBox(0, 0, 100, 100))
    assert element_of(figure, Content.PRINT) is None
    assert element_of(make_block("words inside a picture", kind=BlockKind.FIGURE), Content.PRINT) is Element.TEXT
    assert element_of(make_block("https://a", kind=BlockKind.BARCODE), Content.PRINT) is None
    assert element_of(native(make_block("kept text")), Content.HANDWRITING) is None
    assert element_of(native(make_block("kept text", kind=BlockKind.TABLE)), Content.PRINT) is Element.TABLE
    person = replace(make_block("mended"), machine_reading=make_block("rnended"))
    assert element_of(person, Content.PRINT) is None


def test_regions_are_in_reading_order() -> None:
    blocks = (make_block("one"), Block(BlockKind.FIGURE, BBox(0, 0, 9, 9)), make_block("two"))
    page = Page(0, 100, 100, 72, blocks)
    assert [region.block_index for region in regions_of(page, Content.PRINT, KNOWS_ALL)] == [0, 2]


def test_an_element_that_a_model_has_no_prompt_for_is_text_and_a_table_stays_as_it_is() -> None:
    blocks = (make_block("E = m", kind=BlockKind.FORMULA), make_block("a b", kind=BlockKind.TABLE), make_block("one"))
    page = Page(0, 100, 100, 72, blocks)
    found = [(region.block_index, region.element) for region in regions_of(page, Content.PRINT, KNOWS_TEXT)]
    assert found == [(0, Element.TEXT), (2, Element.TEXT)]
    assert [region.element for region in regions_of(page, Content.HANDWRITING, KNOWS_TEXT)] == [Element.TEXT] * 2
    kinds = [region.element for region in regions_of(page, Content.PRINT, KNOWS_ALL)]
    assert kinds == [Element.FORMULA, Element.TABLE, Element.TEXT]


@pytest.mark.parametrize("text", ["E = mc2", "x + y = 3", "∫ f(x) dx", "sin(x) / 2 = 0", "α ≤ β"])
def test_signs_of_mathematics_make_a_formula(text: str) -> None:
    assert is_formula_like(text)


@pytest.mark.parametrize("text", ["", "Total amount due", "The price = 3 Euro only today", "2026-11-21", "A" * 400])
def test_words_do_not(text: str) -> None:
    assert not is_formula_like(text)


@pytest.mark.parametrize("text", ["the the " * 20, "abc" * 30, "Row of words, again. " * 6, "1,2," * 20])
def test_text_that_repeats_itself_loops(text: str) -> None:
    assert is_looping(text)


@pytest.mark.parametrize(
    "text", ["", "Chapter 1 ..................... 7", "-" * 400, "_" * 90, "no no no", "a\n" * 3, "12 12 12 12 12"]
)
def test_leaders_rules_and_short_repeats_do_not(text: str) -> None:
    assert not is_looping(text)


def test_room_grows_with_the_region_and_is_never_below_what_was_read() -> None:
    block = make_block("A line of text")
    assert 40 < room_for(block, block.bbox, 150) < 90
    large = BBox(0, 0, 1000, 1400)
    assert room_for(Block(BlockKind.FIGURE, large), large, 150) > 5_000
    assert room_for(make_block("x" * 500), BBox(0, 0, 5, 5), 150) > 1_000


def test_a_single_line_that_is_surely_read_is_not_worth_a_picture_but_for_models_of_lines() -> None:
    page = Page(0, 100, 100, 72, (make_block("12", confidence=0.99), make_block("one", "two", confidence=0.99)))
    assert [region.block_index for region in regions_of(page, Content.PRINT, KNOWS_TEXT)] == [1]
    asked_for = regions_of(page, Content.PRINT, KNOWS_TEXT, has_sure_lines=True)
    assert [region.block_index for region in asked_for] == [0, 1]
    by_line = ModelProfile(model_file="m", prompts={Element.TEXT: "OCR:"}, unit=RegionUnit.LINE)
    assert [region.block_index for region in regions_of(page, Content.PRINT, by_line)] == [0, 1]
    assert [region.block_index for region in regions_of(page, Content.HANDWRITING, KNOWS_ALL)] == [0, 1]
