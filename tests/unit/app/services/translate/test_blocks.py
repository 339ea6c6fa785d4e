from __future__ import annotations

from app.services.translate.blocks import spread, with_text
from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Line
from core.translation import BlockTranslation, TranslationState

_DONE = BlockTranslation("source", TranslationState.TRANSLATED)


def _block(*lines: str, **fields: object) -> Block:
    made = tuple(Line(text, BBox(0, 30 * i, 400, 30 * i + 20), confidence=0.9) for i, text in enumerate(lines))
    return Block(BlockKind.PARAGRAPH, BBox(0, 0, 400, 100), made, **fields)  # type: ignore[arg-type]


def _with(block: Block, text: str, translation: BlockTranslation = _DONE) -> Block:
    return with_text(block, text, translation, language="de", direction=Direction.LEFT_TO_RIGHT, model="m")


def test_lines_keep_their_boxes_and_share_the_text() -> None:
    block = _block("one two three four", "five six seven eight", "nine")
    made = _with(block, "eins zwei drei vier fünf sechs sieben acht neun")
    assert made.text == "eins zwei drei vier fünf sechs sieben acht neun"
    assert [line.bbox for line in made.lines] == [line.bbox for line in block.lines]
    assert [line.text for line in made.lines] == ["eins zwei drei vier", "fünf sechs sieben acht", "neun"]
    assert {line.language for line in made.lines} == {"de"}
    assert made.translation is _DONE


def test_text_of_scripts_without_spaces_is_cut_between_signs() -> None:
    assert spread("这是一个很长的句子", [10, 10, 10]) == ["这是一", "个很长", "的句子"]
    assert spread("one", [5, 5]) == ["one", ""]


def test_line_ends_that_carry_meaning_stay() -> None:
    made = _with(_block("Shed 3", "Orchard Lane", keeps_line_breaks=True), "Schuppen 3\nObstweg")
    assert made.text == "Schuppen 3\nObstweg"


def test_a_list_item_keeps_its_marker_apart() -> None:
    block = Block(BlockKind.LIST_ITEM, BBox(0, 0, 9, 9), (Line("• one", BBox(0, 0, 9, 9)),), marker="•")
    made = _with(block, "eins")
    assert (made.marker, made.text) == ("•", "eins")


def test_what_stays_in_the_original_is_untouched_but_marked() -> None:
    block = _block("one")
    kept = BlockTranslation("one", TranslationState.KEPT, "why")
    made = _with(block, "one", kept)
    assert made.lines == block.lines
    assert made.translation is kept
