from __future__ import annotations

from collections.abc import Sequence

from core.geometry import BBox
from core.model import Block, BlockKind, FigureKind, Line
from engines.layout.model.base import LayoutRegion, RegionKind
from engines.layout.model.refinement import refined

_HEIGHT = 1000.0


def block(text: str, top: float, *, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, height: float = 20) -> Block:
    box = BBox(100, top, 500, top + height)
    return Block(kind, box, (Line(text, box, confidence=0.9),), level=level)


def region(kind: RegionKind, top: float, bottom: float, score: float = 0.9) -> LayoutRegion:
    return LayoutRegion(kind, BBox(90, top, 510, bottom), score)


def kinds(blocks: Sequence[Block] | None) -> list[BlockKind]:
    assert blocks is not None
    return [each.kind for each in blocks]


TEXT = block("a long paragraph of running text that fills the page", 300, height=100)
BODY = region(RegionKind.TEXT, 290, 410)


def test_names_of_the_model_are_taken() -> None:
    blocks = [block("Methods", 250), TEXT, block("The harbour at noon", 500), block("a note", 850)]
    regions = [
        region(RegionKind.TITLE, 245, 275),
        BODY,
        region(RegionKind.CAPTION, 495, 525),
        region(RegionKind.FOOTNOTE, 845, 875),
    ]
    found = refined(blocks, regions, _HEIGHT)
    assert kinds(found) == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.FOOTNOTE]


def test_furniture_is_put_at_the_ends_and_only_near_the_edges() -> None:
    blocks = [TEXT, block("page words", 20), block("in the middle", 500)]
    regions = [BODY, region(RegionKind.HEADER, 15, 45), region(RegionKind.FOOTER, 495, 525)]
    assert kinds(refined(blocks, regions, _HEIGHT)) == [
        BlockKind.PAGE_HEADER,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]


def test_the_largest_heading_is_no_running_head() -> None:
    blocks = [block("THE MESSENGER", 20, kind=BlockKind.HEADING, level=1), TEXT]
    assert kinds(refined(blocks, [region(RegionKind.HEADER, 15, 45), BODY], _HEIGHT))[0] is BlockKind.HEADING


def test_regions_that_miss_the_text_are_not_believed() -> None:
    assert refined([TEXT], [region(RegionKind.TEXT, 700, 800)], _HEIGHT) is None
    assert refined([TEXT], [], _HEIGHT) is None
    assert refined([], [BODY], _HEIGHT) is None


def test_a_figure_over_the_whole_text_is_not_believed() -> None:
    assert refined([TEXT], [region(RegionKind.FIGURE, 0, 1000)], _HEIGHT) is None


def test_figures_without_text_are_added_at_their_place() -> None:
    blocks = [TEXT, block("Fig. 1. The harbour.", 700, kind=BlockKind.CAPTION)]
    regions = [BODY, region(RegionKind.FIGURE, 450, 690), region(RegionKind.CAPTION, 695, 725)]
    found = refined(blocks, regions, _HEIGHT)
    assert kinds(found) == [BlockKind.PARAGRAPH, BlockKind.FIGURE, BlockKind.CAPTION]
    assert found is not None
    assert found[1].figure_kind is FigureKind.PICTURE


def test_formulas_are_named_only_for_a_reader_that_makes_latex_of_them() -> None:
    blocks = [TEXT, block("E = mc2", 500)]
    regions = [BODY, region(RegionKind.FORMULA, 495, 525)]
    assert kinds(refined(blocks, regions, _HEIGHT)) == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    found = refined(blocks, regions, _HEIGHT, names_formulas=True)
    assert kinds(found) == [BlockKind.PARAGRAPH, BlockKind.FORMULA]
