from __future__ import annotations

import time

import pytest

from core.errors import ContextOverflowError, GenerationFailedError, ModelDamagedError
from core.geometry import BBox
from core.jobs import JobCancelled
from core.model import Block, BlockKind, Line, Table, TableCell, TextSource
from engines.llama.base import FinishReason
from engines.llama.profile import Element, ModelProfile, RegionUnit, TableMarkup
from engines.vlm.block_reading import ENGINE, BlockReader, BlockReading
from engines.vlm.crops import PagePicture
from engines.vlm.guards import Refusal
from tests.fakes.scripted_model import ScriptedModel, generation
from tests.unit.engines.vlm.conftest import make_block, make_line

PROFILE = ModelProfile(
    model_file="m.gguf",
    projector_file="p.gguf",
    can_read=True,
    prompts={
        Element.TEXT: "OCR:",
        Element.TABLE: "Table Recognition:",
        Element.FORMULA: "Formula Recognition:",
        Element.HANDWRITING: "Handwriting:",
    },
    table_markup=TableMarkup.HTML,
)
TABLE = "<table><tr><th>Item</th><th>Price</th></tr><tr><td>Tea</td><td>3.40</td></tr></table>"


def read(
    model: ScriptedModel,
    picture: PagePicture,
    block: Block,
    element: Element = Element.TEXT,
    profile: ModelProfile = PROFILE,
    time_limit_s: float | None = 60.0,
) -> BlockReading:
    return BlockReader(model, profile, "tiny", time_limit_s).read(picture, block, element, 150.0, lambda: None)


def test_a_block_of_text_is_read_with_its_prompt_and_says_who_read_it(paper: PagePicture) -> None:
    model = ScriptedModel(["HELLO 42"])
    result = read(model, paper, make_block("HELL0 4Z"))
    assert (result.block.text, result.refusal, result.tries) == ("HELLO 42", None, 1)
    assert (result.block.source, result.block.engine, result.block.model) == (TextSource.VLM, ENGINE, "tiny")
    assert model.prompts == ["OCR:"]
    assert result.block.confidence == pytest.approx(0.9)
    assert result.block.lines[0].bbox == make_block("HELL0 4Z").lines[0].bbox


@pytest.mark.parametrize(
    ("answer", "refusal"),
    [
        ("", Refusal.EMPTY),
        ("<|endoftext|>", Refusal.EMPTY),
        (generation("HELLO 42", FinishReason.LENGTH), Refusal.CUT),
        (generation("HELLO", FinishReason.LOOP), Refusal.LOOP),
        (generation("na " * 80, FinishReason.STOP), Refusal.LOOP),
        ("\ufffd\ufffdHELLO", Refusal.GARBLED),
        (GenerationFailedError("llama_decode returned 1"), Refusal.FAILED),
        (ContextOverflowError("too long"), Refusal.TOO_LONG),
    ],
)
def test_an_answer_that_is_not_believed_is_tried_again_and_then_the_first_reading_stands(
    paper: PagePicture, answer: object, refusal: Refusal
) -> None:
    block = make_block("HELLO 42", "and a second line that makes room for more text than one alone would have")
    model = ScriptedModel([answer])  # type: ignore[list-item]
    result = read(model, paper, block)
    assert result.block == block, "the block still says that the cpu tier read it"
    assert (result.refusal, result.tries) == (refusal, 2)
    first, second = model.samplings
    assert (first.temperature, first.repeat_penalty, first.has_loop_guard) == (0.0, 1.0, True)
    assert second.temperature > 0
    assert second.repeat_penalty > 1
    rescued = read(ScriptedModel([answer, "HELLO 42\nsecond"]), paper, block)  # type: ignore[list-item]
    assert (rescued.refusal, rescued.tries) == (None, 2)


def test_a_text_far_longer_than_the_region_is_cut_by_its_token_cap(paper: PagePicture) -> None:
    model = ScriptedModel(["".join(chr(33 + n % 90) + str(n) for n in range(3000))])
    result = read(model, paper, make_block("HELLO 42"))
    assert result.refusal is Refusal.CUT
    assert model.samplings[0].max_tokens < 120


def test_no_second_try_when_the_time_of_the_region_is_used_up(paper: PagePicture) -> None:
    slow = ScriptedModel([generation("HEL", FinishReason.TIME)])
    assert (read(slow, paper, make_block("HELLO")).refusal, len(slow.prompts)) == (Refusal.TIME, 1)

    def dawdle(prompt: str) -> str:
        time.sleep(0.05)
        return ""

    late = ScriptedModel([dawdle])
    assert read(late, paper, make_block("HELLO"), time_limit_s=0.04).tries == 1
    assert late.samplings[0].time_limit_s == pytest.approx(0.04, abs=0.02)


def test_a_damaged_model_and_a_cancel_are_not_the_regions_fault(paper: PagePicture) -> None:
    with pytest.raises(ModelDamagedError):
        read(ScriptedModel([ModelDamagedError("no GGUF")]), paper, make_block("HELLO"))

    def stop() -> None:
        raise JobCancelled("job")

    with pytest.raises(JobCancelled):
        BlockReader(ScriptedModel(["x"]), PROFILE, "tiny").read(paper, make_block("A"), Element.TEXT, 150, stop)


def table_of(*rows: tuple[str, ...]) -> Block:
    lines, cells = [], []
    for row, texts in enumerate(rows):
        for col, text in enumerate(texts):
            line = make_line(text, 100 + 40 * row, left=50 + 200 * col)
            lines.append(line)
            cells.append(TableCell(row, col, text, line.bbox))
    return Block(
        BlockKind.TABLE, BBox(50, 100, 500, 200), tuple(lines), table=Table(len(rows), len(rows[0]), tuple(cells))
    )


def test_a_table_gets_the_models_cells_at_the_places_of_the_words(paper: PagePicture) -> None:
    block = table_of(("Item", "Price"), ("Tea", "3,40"))
    result = read(ScriptedModel([TABLE]), paper, block, Element.TABLE)
    table = result.block.table
    assert table is not None
    assert table.grid() == [["Item", "Price"], ["Tea", "3.40"]]
    assert block.table is not None
    assert [cell.bbox for cell in table.cells] == [cell.bbox for cell in block.table.cells]
    assert table.cells[0].is_header
    assert [line.text for line in result.block.lines] == ["Item", "Price", "Tea", "3.40"]
    assert result.block.lines[3].bbox == block.lines[3].bbox


def test_a_table_of_another_shape_takes_the_boxes_of_shared_words_else_that_of_the_region(paper: PagePicture) -> None:
    block = table_of(("Item Price", ""), ("Tea 3.40", ""))
    markup = TABLE.replace("<td>Tea", "<td>Zq9</td></tr><tr><td>Tea")
    result = read(ScriptedModel([markup.replace("</table>", "</table>")]), paper, block, Element.TABLE)
    table = result.block.table
    assert table is not None
    boxes = {cell.text: cell.bbox for cell in table.cells}
    assert boxes["Price"] == block.lines[0].words[1].bbox
    assert boxes["Zq9"] == BBox(50, 100, 500, 200)


@pytest.mark.parametrize("answer", ["<table><tr><td>a", "words only", "<fcel>a<fcel>b<nl><fcel>c<nl>", ""])
def test_a_malformed_table_keeps_the_table_that_was_there(paper: PagePicture, answer: str) -> None:
    block = table_of(("Item", "Price"), ("Tea", "3,40"))
    result = read(ScriptedModel([answer]), paper, block, Element.TABLE)
    assert result.block == block
    assert (result.refusal in (Refusal.MARKUP, Refusal.EMPTY), result.tries) == (True, 2)


def test_words_of_the_files_own_text_stay_in_a_table_that_the_model_structures(paper: PagePicture) -> None:
    native = table_of(("Item", "Price"), ("Tea", "3.40"))
    lines = tuple(Line(line.text, line.bbox, line.words, source=TextSource.TEXT_LAYER) for line in native.lines)
    block = Block(BlockKind.TABLE, native.bbox, lines, table=None, source=TextSource.TEXT_LAYER)
    result = read(ScriptedModel([TABLE.replace("3.40", "3.4O")]), paper, block, Element.TABLE)
    table = result.block.table
    assert table is not None
    assert table.grid() == [["Item", "Price"], ["Tea", "3.40"]], "the structure is the model's, the words are not"
    assert result.block.lines == lines
    lost = read(ScriptedModel([TABLE.replace("Tea", "")]), paper, block, Element.TABLE)
    assert (lost.refusal, lost.block) == (Refusal.WORDS_LOST, block)


def test_a_formula_becomes_latex_and_an_unbalanced_one_stays_text(paper: PagePicture) -> None:
    block = make_block("E = mc2", kind=BlockKind.PARAGRAPH)
    result = read(ScriptedModel(["$$E = mc^{2}$$"]), paper, block, Element.FORMULA)
    assert (result.block.kind, result.block.latex) == (BlockKind.FORMULA, "E = mc^{2}")
    assert read(ScriptedModel(["E = mc^{2"]), paper, block, Element.FORMULA).block == block


def test_a_model_of_lines_is_given_one_line_a_picture_on_a_canvas_of_its_aspect(paper: PagePicture) -> None:
    profile = ModelProfile(model_file="m.gguf", can_read=True, unit=RegionUnit.LINE, pad_aspect=8.0)
    block = make_block("HELLO 42", "blank")  # the second line stands where the page is blank
    model = ScriptedModel(["HELLO 43"])
    result = read(model, paper, block, profile=profile)
    assert [picture.shape[1] / picture.shape[0] for picture in model.pictures] == [8.0]
    assert [line.text for line in result.block.lines] == ["HELLO 43", "blank"]
    assert result.block.source is TextSource.MIXED


def test_a_region_of_a_pixel_is_not_shown(paper: PagePicture) -> None:
    block = Block(BlockKind.PARAGRAPH, BBox(10, 10, 11, 11), (Line("x", BBox(10, 10, 11, 11)),))
    model = ScriptedModel(["x"])
    assert read(model, paper, block).refusal is Refusal.EMPTY
    assert model.pictures == []


def test_the_marker_of_a_list_item_stays(paper: PagePicture) -> None:
    block = Block(BlockKind.LIST_ITEM, BBox(50, 100, 300, 124), (make_line("• milk"),), marker="•")
    assert read(ScriptedModel(["- milk"]), paper, block).block.lines[0].text == "• milk"
    assert read(ScriptedModel(["milk"]), paper, block).block.text == "milk"
