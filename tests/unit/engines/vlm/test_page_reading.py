from __future__ import annotations

from dataclasses import replace

from core.geometry import BBox
from core.model import BlockKind, Content, Page, TextSource
from engines.llama.base import FinishReason
from engines.llama.profile import Element, ModelProfile, RegionUnit, TableMarkup
from engines.vlm.block_reading import BlockReader
from engines.vlm.crops import PagePicture
from engines.vlm.guards import Refusal
from engines.vlm.page_reading import PageReading, read_page, segments_of
from tests.fakes.scripted_model import ScriptedModel, generation
from tests.unit.engines.vlm.conftest import make_block

PROFILE = ModelProfile(
    model_file="m", unit=RegionUnit.PAGE, prompts={Element.PAGE: "Read:"}, table_markup=TableMarkup.MARKDOWN
)
PAGE = Page(
    0,
    1000,
    800,
    150,
    (
        make_block("Rep0rt of 2026", kind=BlockKind.HEADING, top=100),
        make_block("The qu1ck brown fox jumps", "over the lazy d0g", top=180),
        make_block("Something the model leaves out", top=400),
    ),
)
TEXT = """# Report of 2026

The quick brown fox jumps over the lazy dog

A note in the margin 42
"""


def read(model: ScriptedModel, picture: PagePicture, page: Page = PAGE) -> PageReading:
    return read_page(BlockReader(model, PROFILE, "pager"), picture, page, Content.PRINT, lambda: None)


def test_the_text_of_a_page_goes_to_the_blocks_that_it_belongs_to(paper: PagePicture) -> None:
    model = ScriptedModel([TEXT])
    result = read(model, paper)
    assert (result.read, result.fallen_back, result.refusal) == (3, 1, None)
    heading, paragraph, note, left_out = result.page.blocks
    assert (heading.text, heading.kind) == ("Report of 2026", BlockKind.HEADING)
    assert [line.text for line in paragraph.lines] == ["The quick brown fox jumps", "over the lazy dog"]
    assert [line.bbox for line in paragraph.lines] == [line.bbox for line in PAGE.blocks[1].lines]
    assert left_out == PAGE.blocks[2], "what the model left out keeps its first reading"
    assert (note.text, note.source) == ("A note in the margin 42", TextSource.VLM)
    assert note.lines[0].bbox == BBox(50, 100, 50 + 12 * len("Something the model leaves out"), 424)
    assert model.prompts == ["Read:"]


def test_an_answer_that_is_not_believed_leaves_the_page_as_it_was(paper: PagePicture) -> None:
    result = read(ScriptedModel([generation("a " * 500, FinishReason.LOOP)]), paper)
    assert (result.page, result.read, result.fallen_back) == (PAGE, 0, 3)
    assert result.refusal is Refusal.LOOP


def test_a_page_without_anything_to_read_is_not_shown(paper: PagePicture) -> None:
    model = ScriptedModel(["x"])
    result = read(model, paper, replace(PAGE, blocks=()))
    assert (result.read, result.fallen_back, model.prompts) == (0, 0, [])


def test_tables_among_paragraphs_are_told_apart_and_broken_ones_stay_text() -> None:
    text = "Before\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nAfter\n\n| x | y |\n| 1 |\n"
    kinds = [(segment.table is not None, segment.text) for segment in segments_of(text, TableMarkup.MARKDOWN)]
    assert kinds == [(False, "Before"), (True, "a\nb\n1\n2"), (False, "After"), (False, "| x | y |\n| 1 |")]
    html = "Before <table><tr><td>a</td></tr></table> after"
    assert [segment.table is not None for segment in segments_of(html, TableMarkup.HTML)] == [False, True, False]
