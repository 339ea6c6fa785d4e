from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
import pytest
from PIL import Image, ImageCms

from core.errors import PageDamagedError
from core.geometry import BBox
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    FileSource,
    document_of,
    export_pdf,
    line_of,
    mupdf_words,
    page_of,
    raw_images,
    rendered,
    texts_by_reader,
)

SIZE = (96, 72)


def gradient(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """A picture in which no turn or mirror image looks like another."""
    ys, xs = np.mgrid[0 : size[1], 0 : size[0]]
    red, green = xs * 255 // size[0], ys * 255 // size[1]
    blue = np.where((xs < size[0] // 3) & (ys < size[1] // 4), 255, 0)
    return Image.fromarray(np.dstack([red, green, blue]).astype(np.uint8)).convert(mode)


def saved(path: Path, image: Image.Image, kind: str, **more: Any) -> Path:
    image.save(path, kind, **more)
    return path


def source_of(path: Path, media_type: str, *, size: tuple[int, int] = SIZE, **more: Any) -> FileSource:
    return FileSource(path, media_type, size=size, dpi=72.0, **more)


def exported(source: FileSource, *, pages: int = 1) -> bytes:
    line = line_of("read", (10, 10, 60, 25))
    return export_pdf(document_of(*(page_of(line, index=i, size=source.size) for i in range(pages))), source)


def image_entries(data: bytes) -> dict[str, str]:
    with pymupdf.open(stream=data) as pdf:
        [xref] = [x for x in range(1, pdf.xref_length()) if pdf.xref_is_image(x)]
        return {key: pdf.xref_get_key(xref, key)[1] for key in pdf.xref_get_keys(xref)}


def pixels(image: Image.Image) -> np.ndarray[Any, Any]:
    return np.asarray(image.convert("RGB")).astype(int)


def far_apart(data: bytes, wanted: Image.Image) -> int:
    return int(np.abs(rendered(data, dpi=72).astype(int) - pixels(wanted)).max())


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_jpeg_goes_in_byte_for_byte(tmp_path: Path, mode: str) -> None:
    path = saved(tmp_path / "a.jpg", gradient(mode), "JPEG", quality=95, subsampling=0)

    data = exported(source_of(path, "image/jpeg"))

    assert raw_images(data) == [path.read_bytes()]
    assert far_apart(data, Image.open(path)) <= 4
    assert texts_by_reader(data)["pypdf"] == "read"


def test_progressive_jpeg_goes_in_byte_for_byte(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", gradient(), "JPEG", progressive=True)

    assert raw_images(exported(source_of(path, "image/jpeg"))) == [path.read_bytes()]


def test_cmyk_jpeg_keeps_its_bytes_and_its_colours(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", gradient("RGB").convert("CMYK"), "JPEG", quality=95)

    data = exported(source_of(path, "image/jpeg"))

    assert raw_images(data) == [path.read_bytes()]
    assert image_entries(data)["Decode"] == "[1 0 1 0 1 0 1 0]"
    assert np.abs(rendered(data, dpi=72).astype(int) - pixels(gradient())).mean() < 40


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_turns_the_page_not_the_bytes(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    path = saved(tmp_path / "a.jpg", gradient(), "JPEG", quality=95, subsampling=0, exif=exif)
    size = SIZE if orientation < 5 else (SIZE[1], SIZE[0])
    source = source_of(path, "image/jpeg", size=size)

    data = exported(source)

    assert raw_images(data) == [path.read_bytes()]
    wanted = Image.fromarray(source.page_image(0).pixels)
    assert wanted.size == size
    assert np.abs(rendered(data, dpi=72).astype(int) - pixels(wanted)).mean() < 4
    [(text, box)] = mupdf_words(data, page_of(size=size))
    assert text == "read"
    assert box.iou(BBox(10, 10, 60, 25)) > 0.9


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_jpeg_2000_goes_in_byte_for_byte(tmp_path: Path, mode: str) -> None:
    path = saved(tmp_path / "a.jp2", gradient(mode), "JPEG2000")

    data = exported(source_of(path, "image/jp2"))

    assert raw_images(data) == [path.read_bytes()]
    assert far_apart(data, gradient(mode)) <= 2


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1"])
def test_png_pixels_are_kept_without_loss(tmp_path: Path, mode: str) -> None:
    picture = gradient(mode)
    path = saved(tmp_path / "a.png", picture, "PNG")

    data = exported(source_of(path, "image/png"))

    assert far_apart(data, picture) == 0
    if mode == "1":
        assert image_entries(data)["BitsPerComponent"] == "1"


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparency_is_laid_over_white(tmp_path: Path, mode: str) -> None:
    picture = gradient().convert(mode)
    picture.putalpha(gradient("L"))
    path = saved(tmp_path / "a.png", picture, "PNG")
    source = source_of(path, "image/png")

    assert far_apart(exported(source), Image.fromarray(source.page_image(0).pixels)) == 0


@pytest.mark.parametrize(("kind", "media_type"), [("BMP", "image/bmp"), ("WEBP", "image/webp"), ("GIF", "image/gif")])
def test_other_pictures_are_kept_without_loss(tmp_path: Path, kind: str, media_type: str) -> None:
    more = {"lossless": True} if kind == "WEBP" else {}
    picture = gradient("P" if kind == "GIF" else "RGB")
    path = saved(tmp_path / "a.bin", picture, kind, **more)

    assert far_apart(exported(source_of(path, media_type)), picture) == 0


@pytest.mark.parametrize("compression", ["group4", "raw", "tiff_lzw"])
def test_two_level_tiff_stays_two_level(tmp_path: Path, compression: str) -> None:
    picture = Image.new("1", (400, 300), 1)
    picture.paste(0, (50, 60, 350, 90))
    path = saved(tmp_path / "a.tif", picture, "TIFF", compression=compression)

    data = exported(source_of(path, "image/tiff", size=(400, 300)))

    entries = image_entries(data)
    assert entries["BitsPerComponent"] == "1"
    assert len(raw_images(data)[0]) < 600
    assert far_apart(data, picture) == 0


def test_noise_in_two_levels_is_not_blown_up_by_fax_codes(tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 2, (300, 400)).astype(bool)
    path = saved(tmp_path / "a.tif", Image.fromarray(noise), "TIFF")

    data = exported(source_of(path, "image/tiff", size=(400, 300)))

    assert image_entries(data)["Filter"] == "/FlateDecode"
    assert far_apart(data, Image.fromarray(noise)) == 0


def test_each_frame_of_a_tiff_becomes_a_page(tmp_path: Path) -> None:
    frames = [gradient(), gradient("L"), gradient("1")]
    path = tmp_path / "a.tif"
    frames[0].save(path, "TIFF", save_all=True, append_images=frames[1:], compression="tiff_lzw")

    data = exported(source_of(path, "image/tiff", page_count=3), pages=3)

    for index, frame in enumerate(frames):
        assert np.array_equal(rendered(data, index, dpi=72), pixels(frame).astype(np.uint8))
        assert texts_by_reader(data, index)["pypdf"] == "read"


def test_page_size_follows_the_resolution(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", gradient(), "PNG")
    source = source_of(path, "image/png")
    source.dpi = 144.0

    with pymupdf.open(stream=exported(source)) as pdf:
        assert tuple(pdf[0].rect) == pytest.approx((0, 0, 48, 36))


def test_a_page_larger_than_pdf_allows_gets_a_user_unit(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", Image.new("1", (30000, 60), 1), "PNG")
    source = source_of(path, "image/png", size=(30000, 60))
    page = page_of(line_of("far", (29000, 10, 29900, 50)), size=(30000, 60))

    data = export_pdf(document_of(page), source)

    with pymupdf.open(stream=data) as pdf:
        assert pdf.xref_get_key(pdf[0].xref, "UserUnit")[1] == "3"
        assert pdf[0].mediabox.width <= 14400
    [(_, box)] = mupdf_words(data, page)
    assert box.iou(BBox(29000, 10, 29900, 50)) > 0.9


def test_colour_profile_goes_along(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for kind, media_type in (("JPEG", "image/jpeg"), ("PNG", "image/png")):
        path = saved(tmp_path / f"a.{kind}", gradient(), kind, icc_profile=profile)
        data = exported(source_of(path, media_type))
        with pymupdf.open(stream=data) as pdf:
            streams = [pdf.xref_stream(x) for x in range(1, pdf.xref_length()) if pdf.xref_is_stream(x)]
        assert profile in streams
        assert "ICCBased" in image_entries(data)["ColorSpace"]


def test_profile_of_another_colour_space_is_left_out(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    path = saved(tmp_path / "a.jpg", gradient(), "JPEG", icc_profile=profile)

    assert image_entries(exported(source_of(path, "image/jpeg")))["ColorSpace"] == "/DeviceRGB"


def test_a_broken_frame_among_others_becomes_an_empty_page(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.bin", gradient("P"), "GIF", save_all=True, append_images=[gradient("L").convert("P")])
    source = source_of(path, "image/gif", page_count=2, broken_pages=frozenset({1}))

    data = exported(source)

    assert len(raw_images(data)) == 1
    with pymupdf.open(stream=data) as pdf:
        assert pdf.page_count == 2


def test_a_broken_picture_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\nrest")
    source = source_of(tmp_path / "a.png", "image/png", broken_pages=frozenset({0}))

    with pytest.raises(PageDamagedError):
        exported(source)


def test_png_with_too_few_pixels_is_not_put_in_as_it_is(tmp_path: Path) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 50, 50, 8, 0, 0, 0, 0)
    short = zlib.compress(bytes(51 * 10))
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", short) + chunk(b"IEND", b""))

    with pytest.raises(PageDamagedError):
        exported(source_of(path, "image/png", size=(50, 50), broken_pages=frozenset({0})))


def test_the_same_picture_gives_the_same_bytes(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", gradient(), "PNG")

    assert exported(source_of(path, "image/png")) == exported(source_of(path, "image/png"))


def test_picture_data_in_memory_is_the_pictures_own(tmp_path: Path) -> None:
    """The compressed pixels of a plain PNG are taken over, not packed again."""
    buffer = io.BytesIO()
    gradient().save(buffer, "PNG", compress_level=1)
    path = tmp_path / "a.png"
    path.write_bytes(buffer.getvalue())

    [stream] = raw_images(exported(source_of(path, "image/png")))

    assert stream in buffer.getvalue()
