import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
import pytest
from PIL import Image
from pypdf.generic import RectangleObject

from core.errors import (
    FileDamagedError,
    NoPagesError,
    PageDamagedError,
    PageRangeError,
    PasswordRequiredError,
    PasswordWrongError,
    TooManyPagesError,
)
from core.geometry import BBox
from core.model import TextLayerState, TextSource
from engines.intake import Limits, TextLayer, open_source
from engines.intake.mupdf import load_pymupdf

pymupdf: Any = load_pymupdf()

USER, OWNER, OTHER = "sesame", "boss", "guess"
PROSE = "The harbour committee met on 12 March and agreed to repair the old bridge before winter."


def written(path: Path, draw: Callable[[Any], object], *, width: float = 400, height: float = 300) -> Path:
    """Make a one-page PDF that ``draw`` fills."""
    document = pymupdf.open()
    draw(document.new_page(width=width, height=height))
    document.save(path)
    document.close()
    return path


def prose_page(page: Any) -> None:
    for i in range(12):
        page.insert_text((40, 40 + 18 * i), PROSE, fontsize=8)


def picture_bytes(width: int, height: int) -> bytes:
    rng = np.random.default_rng(0)
    pixels = np.where(rng.random((height, width)) < 0.1, 0, 255).astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "PNG")
    return stream.getvalue()


def scan_page(page: Any, dpi: float = 150) -> None:
    width, height = round(page.rect.width * dpi / 72), round(page.rect.height * dpi / 72)
    page.insert_image(page.rect, stream=picture_bytes(width, height))


def layer_of(path: Path, page_index: int = 0) -> TextLayer:
    with open_source(path) as source:
        return source.text_layer(page_index)


def ink_share(pixels: np.ndarray[Any, Any], box: BBox) -> float:
    """Share of the box's rows and columns that hold ink."""
    part = pixels[round(box.top) : round(box.bottom), round(box.left) : round(box.right)].min(axis=2) < 128
    return float(part.any(axis=1).mean() + part.any(axis=0).mean()) / 2


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("is_cropped", [False, True])
def test_words_lie_on_their_ink_on_turned_and_cropped_pages(tmp_path: Path, rotation: int, *, is_cropped: bool) -> None:
    # GIVEN a page with two words far apart
    plain = written(tmp_path / "plain.pdf", lambda p: p.insert_text((100, 120), "Alpha             Omega", fontsize=20))
    writer = pypdf.PdfWriter(plain)
    if is_cropped:
        writer.pages[0].cropbox = RectangleObject((60, 30, 380, 270))
    writer.pages[0].rotate(rotation)
    path = tmp_path / "a.pdf"
    writer.write(path)

    # WHEN it is read
    with open_source(path) as source:
        size, image, layer = source.page_size(0), source.page_image(0), source.text_layer(0)

    # THEN the frame is the viewer's and the words' boxes hold ink, and nothing else does
    across, down = (320, 240) if is_cropped else (400, 300)
    if rotation in (90, 270):
        across, down = down, across
    assert (image.width, image.height) == (size.width, size.height)
    assert size.width == pytest.approx(across * size.dpi / 72, abs=1)
    assert size.height == pytest.approx(down * size.dpi / 72, abs=1)
    words = [word for line in layer.lines for word in line.words]
    assert [word.text for word in words] == ["Alpha", "Omega"]
    pixels = image.pixels.copy()
    for word in words:
        assert ink_share(pixels, word.bbox) > 0.6
        box = word.bbox.expanded(3, 3)
        pixels[round(box.top) : round(box.bottom), round(box.left) : round(box.right)] = 255
    assert int((pixels < 128).sum()) == 0
    assert layer.rotation_deg == (360 - rotation) % 360
    for line in layer.lines:
        assert (line.polygon is None) == (rotation == 0)
        if line.polygon is not None:
            assert line.polygon.angle_deg % 360 == pytest.approx(rotation)
            assert line.polygon.bbox == line.bbox


def test_slanted_line_has_a_polygon_along_it(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        turn = pymupdf.Matrix(1, 1).prerotate(-30)
        page.insert_text((100, 100), "Slanted words", fontsize=20, morph=(pymupdf.Point(100, 100), turn))

    line = layer_of(written(tmp_path / "a.pdf", draw)).lines[0]

    assert line.polygon is not None
    assert abs(line.polygon.angle_deg) == pytest.approx(30, abs=0.5)
    assert line.polygon.bbox.iou(line.bbox) > 0.9


def test_line_carries_source_size_weight_and_words(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        page.insert_text((40, 60), "Heavy title", fontsize=18, fontname="hebo")
        page.insert_text((40, 100), "leaning text", fontsize=9, fontname="heit")

    title, text = layer_of(written(tmp_path / "a.pdf", draw)).lines

    assert (title.text, title.source) == ("Heavy title", TextSource.TEXT_LAYER)
    assert (title.font_size_pt, title.is_bold, title.is_italic) == (18, True, False)
    assert (text.font_size_pt, text.is_bold, text.is_italic) == (9, False, True)
    assert [w.text for w in text.words] == ["leaning", "text"]
    assert title.bbox.left <= title.words[0].bbox.left < title.words[1].bbox.left < title.bbox.right


def test_text_outside_the_crop_box_is_left_out(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        page.insert_text((40, 60), "inside")
        page.insert_text((40, 280), "below")
        page.set_cropbox(pymupdf.Rect(0, 0, 400, 200))

    assert [line.text for line in layer_of(written(tmp_path / "a.pdf", draw)).lines] == ["inside"]


def test_rules_and_borders_are_thin_boxes_and_do_not_split_lines(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        page.insert_text((50, 60), "underlined in the middle of a line", fontsize=12)
        page.draw_line((110, 63), (160, 63))
        page.draw_rect(pymupdf.Rect(50, 100, 250, 180))
        page.draw_rect(pymupdf.Rect(300, 100, 380, 180), fill=(0.9, 0.9, 0.9), color=None)

    path = written(tmp_path / "a.pdf", draw)
    with open_source(path) as source:
        layer, zoom = source.text_layer(0), source.page_size(0).dpi / 72

    assert len(layer.lines) == 1
    assert len(layer.ruling_lines) == 5
    assert all(min(rule.width, rule.height) <= 3 * zoom for rule in layer.ruling_lines)
    assert max(rule.width for rule in layer.ruling_lines) == pytest.approx(200 * zoom, rel=0.02)


def test_page_without_drawings_has_no_rules(tmp_path: Path) -> None:
    layer = layer_of(written(tmp_path / "a.pdf", prose_page))

    assert layer.ruling_lines == ()
    assert layer.verdict.state is TextLayerState.GOOD


def test_scan_is_drawn_at_its_own_resolution_pixel_for_pixel(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", scan_page, width=288, height=216)

    with open_source(path) as source:
        image, layer = source.page_image(0), source.text_layer(0)
    original = np.asarray(Image.open(io.BytesIO(picture_bytes(600, 450))))
    assert (image.width, image.height, round(image.dpi, 6)) == (600, 450, 150)
    assert float((image.pixels[..., 0] == original).mean()) > 0.999
    assert layer.verdict.state is TextLayerState.NONE


def test_scan_with_a_stamp_is_partial_and_keeps_the_stamp(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        scan_page(page)
        page.insert_text((300, 20), "Bates 000123", fontsize=7)

    layer = layer_of(written(tmp_path / "a.pdf", draw))

    assert layer.verdict.state is TextLayerState.PARTIAL
    assert [line.text for line in layer.lines] == ["Bates 000123"]


def test_scan_with_a_hidden_layer_is_good_and_known_as_hidden(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        scan_page(page)
        for i in range(12):
            page.insert_text((40, 40 + 18 * i), PROSE, fontsize=8, render_mode=3)

    path = written(tmp_path / "a.pdf", draw)
    layer = layer_of(path)

    assert layer.verdict.state is TextLayerState.GOOD
    assert "hidden" in layer.verdict.reason
    with open_source(path) as source:
        assert source.page_size(0).dpi == pytest.approx(150, rel=1e-3)


CMAP = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfrange <21> <ff> <e021> endbfrange
endcmap end end"""


def test_text_whose_font_maps_to_nothing_is_garbled(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        prose_page(page)
        cmap = page.parent.get_new_xref()
        page.parent.update_object(cmap, "<<>>")
        page.parent.update_stream(cmap, CMAP)
        page.parent.xref_set_key(page.get_fonts()[0][0], "ToUnicode", f"{cmap} 0 R")

    layer = layer_of(written(tmp_path / "a.pdf", draw))

    assert layer.verdict.state is TextLayerState.GARBLED
    assert len(layer.lines) == 12  # there for those who insist


def test_blank_page_is_none_and_white(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", lambda page: None)

    assert layer_of(path).verdict.state is TextLayerState.NONE
    with open_source(path) as source:
        assert source.page_image(0).pixels.min() == 255
        assert source.page_size(0).dpi == 300


def test_giant_page_is_bounded(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", prose_page, width=14_000, height=14_000)

    with open_source(path, limits=Limits(max_page_pixels=1_000_000)) as source:
        size, image = source.page_size(0), source.page_image(0)
        finer = source.page_image(0, dpi=1200)
    assert image.width * image.height <= 1_003_000
    assert (image.width, image.height) == (size.width, size.height)
    assert image.dpi == pytest.approx(72 * 1000 / 14_000, rel=0.01)
    assert finer.width * finer.height <= 1_003_000


def test_another_resolution_is_drawn_on_demand(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", prose_page)

    with open_source(path) as source:
        image = source.page_image(0, dpi=72)
    assert (image.width, image.height, image.dpi) == (400, 300, 72)


@pytest.mark.parametrize("rotation", [0, 90, 270])
def test_a_part_is_drawn_at_its_place_in_any_resolution(tmp_path: Path, rotation: int) -> None:
    def draw(page: Any) -> None:
        prose_page(page)
        page.set_rotation(rotation)

    with open_source(written(tmp_path / "a.pdf", draw)) as source:
        size = source.page_size(0)
        whole = source.page_image(0).pixels
        region = BBox(40.0, 32.0, 40.0 + size.width // 2, 32.0 + size.height // 3)
        same = source.page_part(0, region, 1.0)
        assert same.shape[:2] == (size.height // 3, size.width // 2)
        part = whole[32 : 32 + size.height // 3, 40 : 40 + size.width // 2]
        assert np.abs(part.astype(int) - same).mean() < 1.0
        sharp = source.page_part(0, region, 4.0)
        assert sharp.shape[:2] == (4 * same.shape[0], 4 * same.shape[1])
        small = np.asarray(Image.fromarray(sharp).resize((same.shape[1], same.shape[0]), Image.Resampling.BOX))
        assert np.abs(small.astype(int) - same).mean() < 3.0
        # Sharper, not only larger: an enlarged picture has no hard edges.
        enlarged = np.asarray(Image.fromarray(same).resize((sharp.shape[1], sharp.shape[0]), Image.Resampling.BICUBIC))
        edges = [np.abs(np.diff(pixels[..., 0].astype(int), axis=1)).max() for pixels in (sharp, enlarged)]
        assert edges[0] > 1.5 * edges[1]


def test_a_part_beyond_the_limits_is_drawn_less_sharp(tmp_path: Path) -> None:
    limits = Limits(max_page_pixels=500_000)
    with open_source(written(tmp_path / "a.pdf", prose_page), limits=limits) as source:
        size = source.page_size(0)
        pixels = source.page_part(0, BBox(0, 0, size.width, size.height), 16.0)
        assert pixels.shape[0] * pixels.shape[1] <= 510_000


def encrypted(tmp_path: Path, user: str, owner: str) -> Path:
    writer = pypdf.PdfWriter(written(tmp_path / "plain.pdf", prose_page))
    writer.encrypt(user_password=user, owner_password=owner, algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    return tmp_path / "a.pdf"


def test_encrypted_pdf_needs_its_password(tmp_path: Path) -> None:
    path = encrypted(tmp_path, USER, OWNER)

    with pytest.raises(PasswordRequiredError) as required:
        open_source(path)
    with pytest.raises(PasswordWrongError):
        open_source(path, password=OTHER)
    with pytest.raises(PasswordWrongError):
        open_source(path, password=OTHER + "\udcff")
    with open_source(path, password=USER) as source:
        assert source.password == USER
        assert len(source.text_layer(0).lines) == 12
    with open_source(path, password=OWNER) as source:
        assert source.page_image(0).pixels.min() < 128
    assert "--password" in required.value.remedy


def test_pdf_locked_for_changes_only_opens_without_password(tmp_path: Path) -> None:
    with open_source(encrypted(tmp_path, "", OWNER), password=OTHER) as source:
        assert source.password is None
        assert source.text_layer(0).lines


def test_pdf_without_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    pypdf.PdfWriter().write(path)

    with pytest.raises(NoPagesError):
        open_source(path)


def test_more_pages_than_the_limit(tmp_path: Path) -> None:
    document = pymupdf.open()
    for _ in range(3):
        document.new_page()
    document.save(tmp_path / "a.pdf")

    with pytest.raises(TooManyPagesError, match="3 pages"):
        open_source(tmp_path / "a.pdf", limits=Limits(max_pages=2))


def test_page_that_does_not_exist(tmp_path: Path) -> None:
    with open_source(written(tmp_path / "a.pdf", prose_page)) as source:
        for call in (source.page_image, source.page_size, source.text_layer):
            with pytest.raises(PageRangeError):
                call(1)
            with pytest.raises(PageRangeError):
                call(-1)


@pytest.mark.parametrize("content", [b"%PDF-1.7\nnothing else", b"%PDF-", b"%PDF-1.4\n" + bytes(range(256)) * 30])
def test_header_without_a_document_is_a_damaged_file(
    tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)

    with pytest.raises(FileDamagedError) as info:
        open_source(path)
    assert str(path) not in info.value.what
    assert capfd.readouterr() == ("", "")


def test_truncated_pdf_is_repaired_or_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path / "a.pdf", prose_page)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 9 // 10])

    with open_source(path) as source:
        assert len(source.text_layer(0).lines) == 12
    path.write_bytes(content[:60])
    with pytest.raises(FileDamagedError):
        open_source(path)
    assert capfd.readouterr() == ("", "")


def test_scan_whose_picture_is_broken_is_a_damaged_page_not_an_empty_one(tmp_path: Path) -> None:
    stream = io.BytesIO()
    Image.new("L", (600, 450), 0).save(stream, "JPEG")
    path = written(tmp_path / "a.pdf", lambda p: p.insert_image(p.rect, stream=stream.getvalue()))
    content = path.read_bytes()
    start = content.index(b"\xff\xd8\xff")
    path.write_bytes(content[: start + 20] + b"\0" * 300 + content[start + 320 :])

    with open_source(path) as source, pytest.raises(PageDamagedError) as info:
        source.page_image(0)
    assert info.value.page_index == 0


def test_title_and_author_come_from_the_document(tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page()
    document.set_metadata({"title": "Häfen und Brücken", "author": " "})
    document.save(tmp_path / "a.pdf")

    with open_source(tmp_path / "a.pdf") as source:
        assert (source.info.title, source.info.author) == ("Häfen und Brücken", None)
        assert (source.info.media_type, source.info.page_count) == ("application/pdf", 1)


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        (b"\xef\xbb\xbf\xff\xfeReport", "\ufffd\ufffdReport"),  # UTF-8 by its mark, broken
        (b"\xef\xbb\xbf\xed\xa0\xbd\xed\xb8\x80", None),  # a pair of surrogates, each written as UTF-8
        (b"\xfe\xff\xd8\x3d\xde\x00", "\U0001f600"),
        (b"\xfe\xff\xd8\x3d", None),
        (b"x" * 5000, "x" * 1000),
    ],
)
def test_titles_of_broken_text_can_be_stored(tmp_path: Path, raw: bytes, title: str | None) -> None:
    document = pymupdf.open()
    document.new_page()
    info = document.get_new_xref()
    document.update_object(info, f"<</Title<{raw.hex()}>>>")
    document.xref_set_key(-1, "Info", f"{info} 0 R")
    document.save(tmp_path / "a.pdf")

    with open_source(tmp_path / "a.pdf") as source:
        shown = source.info.title
    assert shown is not None
    assert shown.encode()
    assert title is None or shown == title


def test_form_fields_are_drawn_and_read_as_a_viewer_shows_them(tmp_path: Path) -> None:
    def draw(page: Any) -> None:
        widget = pymupdf.Widget()
        widget.field_name, widget.field_value = "name", "Filled in"
        widget.field_type = pymupdf.PDF_WIDGET_TYPE_TEXT
        widget.rect = pymupdf.Rect(50, 50, 200, 80)
        page.add_widget(widget)

    path = written(tmp_path / "a.pdf", draw)

    assert "Filled in" in [line.text for line in layer_of(path).lines]
    with open_source(path) as source:
        assert source.page_image(0).pixels.min() < 100
