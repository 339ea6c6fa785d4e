from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from core.geometry import BBox, Polygon
from core.jobs import JobCancelled
from core.page_source import Pixels
from engines.ocr.base import Reading
from engines.ocr.repair import repaired
from engines.ocr.repair.corners import find_sheet
from engines.ocr.repair.light import evened, is_uneven, shows_through, without_back
from engines.ocr.repair.middle_lines import strings_of_letters
from engines.ocr.repair.suspicion import lines_are_missing, looks_bent
from tests.fakes.checkpoints import no_checkpoint
from tests.fakes.drawn_pages import bent, drawn_page, photographed, seen_through, shaded

Judge = Callable[[Pixels], float]


class Bench:
    """Finds lines as strings of letters, and reads them as surely as a judge of the picture says."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.reads = 0
        self.detections = 0

    def detect(self, pixels: Pixels, checkpoint: Callable[[], None]) -> list[Polygon]:
        self.detections += 1
        return boxes_of(pixels)

    def read(self, pixels: Pixels, polygons: Sequence[Polygon]) -> list[Reading]:
        self.reads += 1
        return [Reading("some words of text", self.judge(pixels)) for _ in polygons]


def boxes_of(pixels: Pixels) -> list[Polygon]:
    return [
        Polygon.of_bbox(BBox(line.xs[0], line.ys.min() - 12, line.xs[-1], line.ys.max() + 12))
        for line in strings_of_letters(pixels)
    ]


def bulge(pixels: Pixels) -> float:
    """Return how far the lines of a picture stand off the level, in their heights."""
    lines = strings_of_letters(pixels)
    assert lines
    return float(np.median([np.ptp(line.ys) / line.thickness for line in lines if line.length > 300]))


def test_clean_page_is_neither_read_nor_changed() -> None:
    page, _, boxes = drawn_page()
    bench = Bench(lambda _: 0.5)

    assert repaired(page, boxes, bench.detect, bench.read, no_checkpoint) is None
    assert (bench.reads, bench.detections) == (0, 0)


def test_blank_page_stays() -> None:
    bench = Bench(lambda _: 0.5)

    assert repaired(np.full((400, 300, 3), 240, np.uint8), [], bench.detect, bench.read, no_checkpoint) is None


def test_bent_page_becomes_flat_and_its_boxes_lead_back() -> None:
    page, _, boxes = drawn_page()
    bench = Bench(lambda pixels: 0.99 if bulge(pixels) < 0.3 else 0.4)

    mended = repaired(bent(page, 40), [], bench.detect, bench.read, no_checkpoint)

    assert mended is not None
    assert mended.repairs == ("dewarp",)
    assert bulge(mended.pixels) < 0.3
    assert len(mended.polygons) >= len(boxes) - 2
    # By the sine that bent the page, the middle of a line from margin to margin stood 29 px above its ends.
    line = max(mended.polygons, key=lambda polygon: polygon.length)
    (x0, y), (x1, _) = line.points[0], line.points[1]
    ends = mended.to_original.apply(x0, y), mended.to_original.apply(x1, y)
    middle = mended.to_original.apply((x0 + x1) / 2, y)
    assert (ends[0][1] + ends[1][1]) / 2 - middle[1] == pytest.approx(29, abs=6)
    assert mended.to_original.inverse().apply(*middle) == pytest.approx(((x0 + x1) / 2, y), abs=0.1)


def test_repair_that_does_not_help_reading_is_not_kept() -> None:
    page, _, _ = drawn_page()
    bent_page = bent(page, 14)
    boxes = boxes_of(bent_page)
    bench = Bench(lambda _: 0.6)

    assert repaired(shaded(bent_page), boxes, bench.detect, bench.read, no_checkpoint) is None
    assert bench.reads > 1
    assert bench.detections == 0  # the same lines must read better first


def test_suspect_page_that_reads_well_is_left_alone() -> None:
    page, _, boxes = drawn_page()
    bench = Bench(lambda _: 0.99)

    assert repaired(shaded(page), boxes, bench.detect, bench.read, no_checkpoint) is None
    assert (bench.reads, bench.detections) == (1, 0)


def test_shadow_is_taken_away_where_that_helps() -> None:
    page, _, boxes = drawn_page()
    bench = Bench(lambda pixels: 0.7 if is_uneven(pixels, boxes) else 0.98)

    mended = repaired(shaded(page), boxes, bench.detect, bench.read, no_checkpoint)

    assert mended is not None
    assert mended.repairs == ("light",)
    assert mended.to_original.is_identity
    assert mended.pixels.shape == page.shape


def test_photographed_sheet_is_seen_from_above() -> None:
    page, _, _ = drawn_page()
    photo = photographed(page)
    bench = Bench(lambda pixels: 0.98 if pixels.shape[:2] != photo.shape[:2] else 0.7)

    mended = repaired(photo, boxes_of(photo), bench.detect, bench.read, no_checkpoint)

    assert mended is not None
    assert mended.repairs[0] == "perspective"
    height, width = mended.pixels.shape[:2]
    assert mended.pixels[5:-5, 5:-5].mean() > 200  # the table is cut off
    corners = [mended.to_original.apply(x, y) for x, y in ((0, 0), (width, 0), (width, height), (0, height))]
    expected = [(60 + 0.15 * 900, 90), (960 - 0.075 * 900, 60), (960, 1060), (60, 1040)]
    assert np.abs(np.array(corners) - expected).max() < 12


def test_sheet_that_lies_square_or_fills_the_picture_is_no_photo() -> None:
    page, _, boxes = drawn_page()
    framed = np.full((1100, 1000, 3), 50, np.uint8)
    framed[50:1050, 50:950] = page

    assert find_sheet(page, boxes) is None
    assert find_sheet(framed, boxes_of(framed)) is None


def test_looks_tell_good_pages_from_bad_ones() -> None:
    page, _, boxes = drawn_page()
    back, _, _ = drawn_page()
    faint = seen_through(page, back[::-1])

    assert not looks_bent(page, boxes)
    assert not is_uneven(page, boxes)
    assert is_uneven(shaded(page), boxes)
    assert not is_uneven(evened(shaded(page)), boxes)
    assert not shows_through(page, boxes)
    assert shows_through(faint, boxes)
    assert not shows_through(without_back(faint), boxes)
    assert not lines_are_missing(page, boxes)
    assert lines_are_missing(page, boxes[:3])


def test_print_stays_when_the_back_is_taken_away() -> None:
    page, _, _ = drawn_page()
    back, _, _ = drawn_page()

    cleaned = without_back(seen_through(page, back[::-1]))

    assert np.count_nonzero(cleaned[:, :, 0] < 110) == pytest.approx(np.count_nonzero(page[:, :, 0] < 110), rel=0.25)


def test_cancel_is_heard_between_the_steps() -> None:
    page, _, boxes = drawn_page()
    bench = Bench(lambda _: 0.7)

    def cancelled() -> None:
        raise JobCancelled

    with pytest.raises(JobCancelled):
        repaired(shaded(page), boxes, bench.detect, bench.read, cancelled)
