from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from core.geometry import BBox
from core.model import Block, BlockKind, FigureKind, Line
from engines.layout import analyse

MakeColumn = Callable[..., list[Line]]
MakeLine = Callable[..., Line]
Grey = NDArray[np.uint8]

_WIDTH, _HEIGHT = 1000, 1400
_PROSE = [f"and so the text of the page goes on {i:02d}" for i in range(10)]


def blank() -> Grey:
    return np.full((_HEIGHT, _WIDTH, 3), 245, np.uint8)


def with_ink(pixels: Grey, lines: Sequence[Line]) -> Grey:
    """Draw a grey bar for each line, as its letters would look from afar."""
    for line in lines:
        box = line.bbox
        pixels[int(box.top) + 4 : int(box.bottom) - 4, int(box.left) : int(box.right)] = 60
    return pixels


def photograph(pixels: Grey, left: int, top: int, width: int, height: int) -> None:
    rng = np.random.default_rng(3)
    coarse = rng.uniform(20, 190, (6, 8)).astype(np.float32)
    pixels[top : top + height, left : left + width] = cv2.resize(coarse, (width, height))[..., None].astype(np.uint8)


def chart(pixels: Grey, left: int, top: int, width: int, height: int) -> None:
    rng = np.random.default_rng(5)
    for _ in range(4):
        ys = top + height * (0.1 + 0.8 * rng.random(14))
        points = np.stack([np.linspace(left, left + width, 14), ys], axis=1).astype(np.int32)
        cv2.polylines(pixels, [points.reshape(-1, 1, 2)], False, (30, 30, 30), 3)


def laid_out(lines: Sequence[Line], pixels: Grey | None, pictures: Sequence[BBox] = ()) -> tuple[Block, ...]:
    return analyse(
        lines,
        width=_WIDTH,
        height=_HEIGHT,
        dpi=150,
        pixels=pixels,
        picture_boxes=pictures,
        checkpoint=lambda: None,
    )


def figures_of(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.kind is BlockKind.FIGURE]


def test_photograph_stands_before_the_caption_under_it(make_column: MakeColumn, make_line: MakeLine) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    caption = make_line("Fig. 2. The harbour at noon.", 100, 900)
    after = make_column(_PROSE, 100, 1000, width=800)
    pixels = with_ink(blank(), [*text, caption, *after])
    photograph(pixels, 150, 450, 600, 400)
    blocks = laid_out([*text, caption, *after], pixels)
    at = next(k for k, block in enumerate(blocks) if block.kind is BlockKind.FIGURE)
    assert blocks[at].figure_kind is FigureKind.PICTURE
    assert blocks[at].bbox.intersection(BBox(150, 450, 750, 850)).area > 0.9 * 600 * 400  # type: ignore[union-attr]
    assert blocks[at + 1].kind is BlockKind.CAPTION


def test_chart_takes_the_numbers_of_its_axis_out_of_the_text(make_column: MakeColumn, make_line: MakeLine) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    ticks = [make_line(number, 108, 500 + 80 * k) for k, number in enumerate(("40", "30", "20", "10"))]
    pixels = with_ink(blank(), [*text, *ticks])
    chart(pixels, 150, 480, 600, 320)
    blocks = laid_out([*text, *ticks], pixels)
    (figure,) = figures_of(blocks)
    assert sorted(line.text for line in figure.lines) == ["10", "20", "30", "40"]
    assert all("40" not in block.text for block in blocks if block is not figure)


def plot(pixels: Grey) -> None:
    """Draw axes through (400, 700), from 150 to 850 and from 500 to 900, and slanted lines to their ends."""
    cv2.line(pixels, (150, 700), (850, 700), (30, 30, 30), 2)
    cv2.line(pixels, (400, 500), (400, 900), (30, 30, 30), 2)
    for end in ((830, 560), (830, 860), (470, 520)):
        cv2.line(pixels, (400, 700), end, (60, 60, 60), 2)
    cv2.line(pixels, (400, 700), (200, 640), (60, 60, 60), 2)
    cv2.line(pixels, (400, 700), (330, 880), (60, 60, 60), 2)


def axis_numbers(make_line: MakeLine) -> list[Line]:
    below = [
        make_line(number, 390 + 110 * k, 705, width=26) for k, number in ((-1, "-2"), (1, "2"), (2, "4"), (3, "6"))
    ]
    beside = [make_line(number, 380, 690 - 60 * k, width=26) for k, number in ((-2, "-4"), (2, "4"))]
    return [*below, *beside]


def test_numbers_on_the_axes_of_a_plot_cut_nothing_off(make_column: MakeColumn, make_line: MakeLine) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    numbers = axis_numbers(make_line)
    pixels = blank()
    plot(pixels)
    blocks = laid_out([*text, *numbers], with_ink(pixels, [*text, *numbers]))
    (figure,) = figures_of(blocks)
    box = figure.bbox
    assert max(box.left - 150, box.top - 500, 850 - box.right, 900 - box.bottom) < 15
    assert sorted(line.text for line in figure.lines) == sorted(line.text for line in numbers)


def test_plot_does_not_grow_over_text(make_column: MakeColumn, make_line: MakeLine) -> None:
    """A rule that a drawing touches may lead far away, around text that is no label of it."""
    text = make_column(_PROSE, 100, 100, width=800)
    pixels = blank()
    plot(pixels)
    cv2.line(pixels, (849, 700), (920, 700), (30, 30, 30), 2)
    cv2.rectangle(pixels, (60, 60), (920, 1300), (30, 30, 30), 2)
    numbers = [*axis_numbers(make_line), make_line("8", 855, 690, width=30)]
    (figure,) = figures_of(laid_out([*text, *numbers], with_ink(pixels, [*text, *numbers])))
    assert figure.bbox.top > 400


def test_shaded_box_of_text_is_no_figure(make_column: MakeColumn) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    boxed = make_column(_PROSE, 200, 600, width=500)
    pixels = blank()
    pixels[570:900, 170:730] = 180
    blocks = laid_out([*text, *boxed], with_ink(pixels, [*text, *boxed]))
    assert figures_of(blocks) == []


def test_empty_form_of_rules_is_no_figure(make_column: MakeColumn) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    pixels = with_ink(blank(), text)
    for y in range(600, 1000, 60):
        cv2.line(pixels, (100, y), (800, y), (20, 20, 20), 2)
    for x in range(100, 900, 140):
        cv2.line(pixels, (x, 600), (x, 960), (20, 20, 20), 2)
    assert figures_of(laid_out(text, pixels)) == []


def test_shadow_at_the_edge_of_a_scan_is_no_figure(make_column: MakeColumn) -> None:
    text = make_column(_PROSE, 100, 100, width=700)
    pixels = with_ink(blank(), text)
    pixels[:, 930:] = np.linspace(160, 20, 70).astype(np.uint8)[None, :, None]
    assert figures_of(laid_out(text, pixels)) == []


def test_dark_screen_has_no_figures(make_column: MakeColumn) -> None:
    text = make_column(_PROSE, 100, 100, width=700)
    assert figures_of(laid_out(text, np.full((_HEIGHT, _WIDTH, 3), 30, np.uint8))) == []


def scribble(pixels: Grey, left: int, top: int) -> None:
    xs = np.linspace(0, 260, 120)
    ys = 30 + 24 * np.sin(xs / 13) + 10 * np.sin(xs / 5)
    points = np.stack([left + xs, top + ys], axis=1).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(pixels, [points], False, (40, 40, 90), 2)


def test_scribble_under_closing_words_is_a_signature(make_column: MakeColumn, make_line: MakeLine) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    closing = make_line("Yours sincerely,", 100, 800)
    pixels = with_ink(blank(), [*text, closing])
    scribble(pixels, 120, 850)
    (figure,) = figures_of(laid_out([*text, closing], pixels))
    assert figure.figure_kind is FigureKind.SIGNATURE


def test_scribble_without_closing_words_is_left_alone(make_column: MakeColumn) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    pixels = with_ink(blank(), text)
    scribble(pixels, 120, 850)
    assert figures_of(laid_out(text, pixels)) == []


@pytest.mark.parametrize(("colour", "kind"), [((40, 60, 200), FigureKind.STAMP), ((40, 40, 40), FigureKind.PICTURE)])
def test_only_a_coloured_ring_is_a_stamp(
    make_column: MakeColumn, colour: tuple[int, int, int], kind: FigureKind
) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    pixels = with_ink(blank(), text)
    for radius in (110, 80):
        cv2.circle(pixels, (600, 900), radius, colour, 5)
    cv2.putText(pixels, "PAID", (550, 915), cv2.FONT_HERSHEY_SIMPLEX, 1.4, colour, 4)
    (figure,) = figures_of(laid_out(text, pixels))
    assert figure.figure_kind is kind


def test_pictures_that_the_file_places_are_figures_but_not_the_ground_of_the_page(make_column: MakeColumn) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    picture, ground, dot = BBox(200, 600, 700, 900), BBox(0, 0, _WIDTH, _HEIGHT), BBox(50, 50, 60, 60)
    blocks = laid_out(text, None, [ground, picture, dot])
    assert [block.bbox for block in figures_of(blocks)] == [picture]
    assert blocks[-1].kind is BlockKind.FIGURE


def test_words_on_a_picture_of_the_file_belong_to_it(make_column: MakeColumn, make_line: MakeLine) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    label = make_line("Pump", 400, 700)
    blocks = laid_out([*text, label], None, [BBox(200, 600, 700, 900)])
    (figure,) = figures_of(blocks)
    assert [line.text for line in figure.lines] == ["Pump"]


def test_strips_of_a_scan_under_native_text_are_no_figures(make_column: MakeColumn) -> None:
    text = make_column(_PROSE, 100, 100, width=800)
    strips = [BBox(0, top, _WIDTH, top + 200) for top in range(0, _HEIGHT, 200)]
    assert figures_of(laid_out(text, None, strips)) == []


def test_a_page_of_tiles_keeps_the_largest_pictures() -> None:
    lines = [Line(text, BBox(20, 20 + 12 * k, 300, 28 + 12 * k)) for k, text in enumerate(_PROSE)]
    tiles = [BBox(x, y, x + 30, y + 30) for x in range(20, 980, 40) for y in range(200, 1360, 40)]
    large = BBox(600, 20, 700, 120)
    blocks = analyse(
        lines, width=_WIDTH, height=_HEIGHT, dpi=100, picture_boxes=[*tiles, large], checkpoint=lambda: None
    )
    figures = [block.bbox for block in blocks if block.kind is BlockKind.FIGURE]
    assert large in figures
    assert len(figures) == 400 < len(tiles)
