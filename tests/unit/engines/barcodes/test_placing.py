from __future__ import annotations

from core.geometry import BBox
from core.model import Block, BlockKind, Line
from engines.barcodes import outside_bars, placed_among


def block(
    name: str, left: float, top: float, right: float, bottom: float, kind: BlockKind = BlockKind.PARAGRAPH
) -> Block:
    box = BBox(left, top, right, bottom)
    return Block(kind, box, (Line(name, box),))


def order(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks]


def code(left: float, top: float, right: float, bottom: float) -> Block:
    return block("code", left, top, right, bottom, BlockKind.BARCODE)


def test_code_follows_what_stands_above_it_in_its_column() -> None:
    blocks = [block("l1", 0, 0, 100, 50), block("l2", 0, 200, 100, 250), block("r1", 200, 0, 300, 50)]
    assert order(placed_among(blocks, [code(10, 80, 90, 160)])) == ["l1", "code", "l2", "r1"]
    assert order(placed_among(blocks, [code(210, 80, 290, 160)])) == ["l1", "l2", "r1", "code"]


def test_code_at_the_head_comes_first() -> None:
    assert order(placed_among([block("text", 0, 200, 100, 250)], [code(10, 0, 90, 80)])) == ["code", "text"]


def test_code_beside_text_follows_it() -> None:
    blocks = [block("address", 0, 100, 100, 150), block("below", 0, 300, 100, 350)]
    assert order(placed_among(blocks, [code(300, 90, 380, 170)])) == ["address", "code", "below"]
    right = [block("address", 300, 100, 400, 150), block("below", 300, 300, 400, 350)]
    assert order(placed_among(right, [code(0, 90, 80, 170)])) == ["code", "address", "below"]


def test_code_alone() -> None:
    assert order(placed_among([], [code(0, 0, 80, 80)])) == ["code"]
    assert order(placed_among([block("far", 0, 0, 50, 20)], [code(300, 200, 380, 280)])) == ["far", "code"]


def test_codes_under_each_other_keep_their_order() -> None:
    codes = [code(0, 0, 80, 80), block("second", 0, 100, 80, 180, BlockKind.BARCODE)]
    assert order(placed_among([], codes)) == ["code", "second"]


def test_figure_that_is_the_code_goes() -> None:
    figures = [block("", 0, 0, 100, 100, BlockKind.FIGURE), block("poster", 200, 0, 900, 900, BlockKind.FIGURE)]
    codes = [code(5, 5, 95, 95), code(300, 300, 380, 380)]
    assert [b.kind for b in placed_among(figures, codes)].count(BlockKind.FIGURE) == 1


def test_lines_inside_the_bars_go_and_digits_below_stay() -> None:
    inside, below = Line("III|I|", BBox(10, 20, 90, 60)), Line("4006381", BBox(10, 78, 90, 98))
    assert outside_bars([inside, below], [code(0, 0, 100, 80)]) == [below]
