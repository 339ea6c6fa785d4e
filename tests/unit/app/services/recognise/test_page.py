from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from app.services.recognise.options import CPU_MODELS, ReadOptions
from app.services.recognise.page import PageReader, failed_page
from app.services.recognise.picture_memory import PictureMemory
from core.errors import PageDamagedError
from core.geometry import BBox, Polygon, Transform
from core.model import BlockKind, Line, TextLayerMode, TextLayerState, TextLayerVerdict, TextSource, Tier, Word
from core.page_source import PageImage, PageSize, Pixels
from engines.intake.base import TextLayer
from engines.layout.model.base import LayoutRegion, RegionKind
from engines.ocr.engine import OcrResult
from engines.ocr.reader_choice import ReaderGuide

WIDTH, HEIGHT = 400, 300


def line(text: str, top: float, source: TextSource, left: float = 20) -> Line:
    box = BBox(left, top, left + 300, top + 20)
    return Line(text, box, (Word(text, box, 0.8),), 0.8, source=source)


class Source:
    """A page with a text layer and a picture, both given."""

    def __init__(self, layer: TextLayer) -> None:
        self.layer = layer
        self.drawn = 0

    def page_size(self, page_index: int) -> PageSize:
        return PageSize(WIDTH, HEIGHT, 100.0)

    def text_layer(self, page_index: int) -> TextLayer:
        return self.layer

    def page_part(self, page_index: int, region: BBox, factor: float) -> Pixels:
        self.drawn += 1
        return np.full((int(region.height * factor), int(region.width * factor), 3), 255, np.uint8)

    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        self.drawn += 1
        return PageImage(np.full((HEIGHT, WIDTH, 3), 255, np.uint8), 100.0)


class Engine:
    """Reads the same lines from every picture, as if it had been turned by a quarter."""

    def __init__(self, lines: tuple[Line, ...], to_page: Transform = Transform()) -> None:  # noqa: B008 - frozen
        self.lines, self.to_page = lines, to_page

    def read(
        self,
        image: PageImage,
        *,
        checkpoint: Callable[[], None],
        guide: ReaderGuide,
        repair: bool,
        known: Sequence[BBox],
    ) -> OcrResult:
        is_turned = not self.to_page.is_identity
        width, height = (HEIGHT, WIDTH) if is_turned else (WIDTH, HEIGHT)
        return OcrResult(
            lines=self.lines,
            width=width,
            height=height,
            to_page=self.to_page,
            rotation_deg=90 if is_turned else 0,
            skew_deg=0.0,
            pixels=np.full((height, width, 3), 255, np.uint8),
            stage_seconds={},
            readers={line.bbox: guide.default for line in self.lines},
        )


def layer(state: TextLayerState, *lines: Line) -> TextLayer:
    return TextLayer(lines=lines, verdict=TextLayerVerdict(state, "because"), ruling_lines=())


def read(source: Source, engine: Engine, mode: TextLayerMode = TextLayerMode.AUTO) -> Any:
    reader = PageReader(lambda: cast("Any", engine))
    return reader.read(cast("Any", source), 0, ReadOptions(Tier.CPU, "en", mode, CPU_MODELS), lambda: None)


NATIVE = line("Native words stand here", 30, TextSource.TEXT_LAYER)
SEEN = line("Seen words stand here", 100, TextSource.OCR)
SEEN_TWICE = line("Native w0rds stand here", 31, TextSource.OCR)


def test_good_native_text_is_kept_and_no_picture_is_drawn() -> None:
    source = Source(layer(TextLayerState.GOOD, NATIVE))
    page = read(source, Engine((SEEN,)))
    assert (page.text, page.source, source.drawn) == ("Native words stand here", TextSource.TEXT_LAYER, 0)
    assert page.blocks[0].engine is None


def test_garbled_text_is_read_from_the_picture() -> None:
    page = read(Source(layer(TextLayerState.GARBLED, NATIVE)), Engine((SEEN,)))
    assert (page.text, page.source) == ("Seen words stand here", TextSource.OCR)
    assert (page.blocks[0].engine, page.blocks[0].model) == ("paddleocr", "PP-OCRv6_small_rec")
    assert page.text_layer.state is TextLayerState.GARBLED


def test_partial_text_is_kept_once_and_the_rest_is_read() -> None:
    page = read(Source(layer(TextLayerState.PARTIAL, NATIVE)), Engine((SEEN_TWICE, SEEN)))
    assert page.source is TextSource.MIXED
    assert "Native words" in page.text
    assert "w0rds" not in page.text
    assert "Seen words" in page.text


def test_force_reads_all_and_says_so() -> None:
    page = read(Source(layer(TextLayerState.GOOD, NATIVE)), Engine((SEEN,)), TextLayerMode.FORCE)
    assert page.text == "Seen words stand here"
    assert "as asked" in page.text_layer.reason


def test_keep_trusts_even_garbled_text() -> None:
    page = read(Source(layer(TextLayerState.GARBLED, NATIVE)), Engine((SEEN,)), TextLayerMode.KEEP)
    assert page.text == "Native words stand here"


def test_boxes_of_a_turned_page_lie_in_the_page_frame() -> None:
    # The engine turned the picture clockwise to read it; back in the page frame the text runs upwards.
    to_page = Transform.quarter_turns(1, WIDTH, HEIGHT).inverse()
    box = BBox(20, 100, 280, 120)
    seen = Line("Seen words stand here", box, (Word("Seen", box, 0.8),), 0.8)
    page = read(Source(layer(TextLayerState.NONE)), Engine((seen,), to_page))
    got = page.blocks[0].lines[0]
    assert (page.width, page.height, page.rotation_deg) == (WIDTH, HEIGHT, 90)
    assert got.bbox == to_page.apply_bbox(box)
    assert got.bbox.height > got.bbox.width
    assert got.polygon is not None


def test_an_unreadable_page_keeps_its_size_and_reason() -> None:
    source = Source(layer(TextLayerState.NONE))
    page = failed_page(cast("Any", source), 4, PageDamagedError("the picture is torn", file=Path("a.pdf")))
    assert (page.index, page.width, page.failure.code) == (4, WIDTH, "page_damaged")  # type: ignore[union-attr] # set above
    assert page.failure.message == "page 5: the picture is torn."  # type: ignore[union-attr] # set above


def test_cancel_passes_through() -> None:
    from core.jobs import JobCancelled

    def stop() -> None:
        raise JobCancelled("j")

    reader = PageReader(lambda: cast("Any", Engine(())))
    options = ReadOptions(Tier.CPU, "auto", TextLayerMode.AUTO, CPU_MODELS)
    with pytest.raises(JobCancelled):
        reader.read(cast("Any", Source(layer(TextLayerState.NONE))), 0, options, stop)


def test_sideways_native_text_is_read_upright() -> None:
    # The page is 300 wide and 400 high when it is turned clockwise; there two lines of one paragraph stand below each
    # other, listed last one first by the file.
    upright = Transform.quarter_turns(1, WIDTH, HEIGHT)
    lines = []
    for text, top in (("and ends in the second line.", 64.0), ("A sentence begins in the first line", 40.0)):
        box = BBox(20, top, 280, top + 20)
        corners = upright.inverse().apply_polygon(Polygon.of_bbox(box))
        words = (Word(text, corners.bbox, None),)
        lines.append(Line(text, corners.bbox, words, None, corners, source=TextSource.TEXT_LAYER))
    rule = upright.inverse().apply_bbox(BBox(20, 100, 280, 101))
    verdict = TextLayerVerdict(TextLayerState.GOOD, "because")
    page = read(Source(TextLayer(tuple(lines), verdict, (rule,), rotation_deg=90)), Engine(()))
    assert page.text == "A sentence begins in the first line and ends in the second line."
    assert (page.width, page.height, page.rotation_deg) == (WIDTH, HEIGHT, 90)
    got = [line for block in page.blocks for line in block.lines]
    assert [line.bbox for line in got] == [line.bbox for line in reversed(lines)]
    assert got[0].polygon == lines[1].polygon
    assert got[0].words[0].bbox == lines[1].bbox


def test_boxes_of_a_deskewed_page_end_at_its_edges() -> None:
    to_page = Transform(e=-30.0, f=-5.0)
    box = BBox(20, 2, 440, 24)
    seen = Line("Seen words stand here", box, (Word("Seen", box, 0.8),), 0.8)
    block = read(Source(layer(TextLayerState.NONE)), Engine((seen,), to_page)).blocks[0]
    expected = BBox(0, 0, WIDTH, 19)
    assert (block.bbox, block.lines[0].bbox, block.lines[0].words[0].bbox) == (expected, expected, expected)


GERMAN = "Der Ausschuss tritt mindestens zweimal im Jahr zusammen und berichtet dem Rat über seine Arbeit."


def test_a_page_states_the_language_of_its_text() -> None:
    reader = PageReader(lambda: cast("Any", Engine((replace(SEEN, text=GERMAN),))))
    for state, text in ((TextLayerState.GOOD, GERMAN), (TextLayerState.NONE, "")):
        source = Source(layer(state, replace(NATIVE, text=text)))
        for setting, tag in (("auto", "de"), ("de,en", "de"), ("fr", "fr")):
            options = ReadOptions(Tier.CPU, setting, TextLayerMode.AUTO, CPU_MODELS)
            assert reader.read(cast("Any", source), 0, options, lambda: None).language == tag


class LayoutNetwork:
    """Names the same regions on every page."""

    def __init__(self, *regions: LayoutRegion) -> None:
        self.regions = list(regions)

    def detect(self, pixels: Any, checkpoint: Callable[[], None]) -> list[LayoutRegion]:
        return self.regions


def read_with_model(source: Source, *regions: LayoutRegion) -> Any:
    reader = PageReader(lambda: cast("Any", Engine((SEEN,))), lambda: LayoutNetwork(*regions))
    options = ReadOptions(Tier.CPU, "en", TextLayerMode.AUTO, CPU_MODELS, layout="some-model")
    return reader.read(cast("Any", source), 0, options, lambda: None)


def test_page_says_which_layout_method_ran() -> None:
    title = LayoutRegion(RegionKind.TITLE, SEEN.bbox, 0.9)
    elsewhere = LayoutRegion(RegionKind.TITLE, BBox(0, 0, 5, 5), 0.9)
    assert read(Source(layer(TextLayerState.GOOD, NATIVE)), Engine(())).layout == "geometric"
    assert read(Source(layer(TextLayerState.NONE)), Engine((SEEN,))).layout == "geometric"
    assert read_with_model(Source(layer(TextLayerState.GOOD, NATIVE)), title).layout == "geometric"
    assert read_with_model(Source(layer(TextLayerState.NONE)), elsewhere).layout == "geometric"
    named = read_with_model(Source(layer(TextLayerState.NONE)), title)
    assert (named.layout, named.blocks[0].kind) == ("some-model", BlockKind.HEADING)


def test_pictures_that_a_page_of_native_text_places_are_figures() -> None:
    native = TextLayer(
        (NATIVE,), TextLayerVerdict(TextLayerState.GOOD, "good"), picture_boxes=(BBox(10, 60, 190, 190),)
    )
    page = read(Source(native), Engine(()))
    assert [block.kind for block in page.blocks] == [BlockKind.PARAGRAPH, BlockKind.FIGURE]


def test_a_picture_that_comes_again_in_a_file_is_read_once() -> None:
    class Counting(Engine):
        reads = 0

        def read(self, *args: Any, **kwargs: Any) -> OcrResult:
            self.reads += 1
            return super().read(*args, **kwargs)

    engine = Counting((SEEN,))
    reader = PageReader(lambda: cast("Any", engine), pictures=PictureMemory())
    options = ReadOptions(Tier.CPU, "en", TextLayerMode.AUTO, CPU_MODELS)
    source = Source(layer(TextLayerState.NONE))
    first, second = (reader.read(cast("Any", source), index, options, lambda: None) for index in (0, 4))
    assert (second.index, second.text, engine.reads) == (4, first.text, 1)
    with_native = Source(layer(TextLayerState.PARTIAL, NATIVE))
    third = reader.read(cast("Any", with_native), 5, options, lambda: None)
    assert (engine.reads, third.source) == (2, TextSource.MIXED)


def test_the_engine_is_told_where_the_text_is_known() -> None:
    class Listening(Engine):
        known: Sequence[BBox] = ()

        def read(self, *args: Any, **kwargs: Any) -> OcrResult:
            self.known = kwargs["known"]
            return super().read(*args, **kwargs)

    engine = Listening((SEEN,))
    read(Source(layer(TextLayerState.PARTIAL, NATIVE)), engine)
    assert list(engine.known) == [NATIVE.bbox]
    read(Source(layer(TextLayerState.GARBLED, NATIVE)), engine)
    assert not list(engine.known)
