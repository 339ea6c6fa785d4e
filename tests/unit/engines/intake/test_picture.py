import struct
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.errors import FileDamagedError, ImageTooLargeError, PageDamagedError, PageRangeError, TooManyPagesError
from core.model import TextLayerState
from engines.intake import Limits, open_source

RED, WHITE, BLACK = (255, 0, 0), (255, 255, 255), (0, 0, 0)


def pixel(path: Path, x: int, y: int, page_index: int = 0) -> tuple[int, ...]:
    with open_source(path) as source:
        return tuple(int(v) for v in source.page_image(page_index).pixels[y, x])


def near(a: tuple[int, ...], b: tuple[int, ...], tolerance: int = 12) -> bool:
    return max(abs(int(x) - int(y)) for x, y in zip(a, b, strict=True)) <= tolerance


def red_corner(width: int = 40, height: int = 20) -> Image.Image:
    """White with a red upper left quarter."""
    image = Image.new("RGB", (width, height), WHITE)
    image.paste(RED, (0, 0, width // 2, height // 2))
    return image


@pytest.mark.parametrize(
    ("suffix", "media_type"),
    [
        ("png", "image/png"),
        ("jpg", "image/jpeg"),
        ("webp", "image/webp"),
        ("gif", "image/gif"),
        ("bmp", "image/bmp"),
        ("tiff", "image/tiff"),
        ("avif", "image/avif"),
        ("jp2", "image/jp2"),
        ("heic", "image/heif"),
    ],
)
def test_every_format_is_read_under_a_wrong_name(tmp_path: Path, suffix: str, media_type: str) -> None:
    if suffix == "heic":
        import pillow_heif

        pillow_heif.register_heif_opener()
    right = tmp_path / f"a.{suffix}"
    red_corner(64, 48).save(right, quality=95)
    wrong = right.rename(tmp_path / "holiday.pdf")

    with open_source(wrong) as source:
        image = source.page_image(0)
        size = source.page_size(0)

        assert source.media_type == media_type
        assert source.page_count == 1
        assert image.pixels.shape == (48, 64, 3) == (size.height, size.width, 3)
        assert image.pixels.dtype == np.uint8
        assert image.pixels.flags.c_contiguous
        assert near(tuple(image.pixels[8, 8]), RED, 20)
        assert near(tuple(image.pixels[40, 50]), WHITE, 20)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png", "tiff", "webp"])
def test_orientation_of_the_metadata_is_applied(tmp_path: Path, orientation: int, suffix: str) -> None:
    # GIVEN a picture whose upright form is 40 x 20 with red in the upper left
    upright = red_corner()
    inverse = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # Pillow's Transpose that undoes the tag
    stored = upright if orientation == 1 else upright.transpose(Image.Transpose(inverse[orientation]))
    exif = Image.Exif()
    exif[274] = orientation
    path = tmp_path / f"a.{suffix}"
    stored.save(path, exif=exif)

    # WHEN it is opened THEN size and content are the upright ones
    with open_source(path) as source:
        size, image = source.page_size(0), source.page_image(0)
    assert (size.width, size.height) == (image.width, image.height) == (40, 20)
    assert near(tuple(image.pixels[4, 6]), RED, 60)
    assert near(tuple(image.pixels[15, 35]), WHITE, 60)


def test_transparency_lies_over_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (4, 4), (0, 0, 0, 0))
    image.putpixel((1, 1), (0, 0, 0, 255))
    image.putpixel((2, 2), (0, 0, 0, 128))
    image.save(tmp_path / "a.png")

    assert pixel(tmp_path / "a.png", 0, 0) == WHITE
    assert pixel(tmp_path / "a.png", 1, 1) == BLACK
    assert near(pixel(tmp_path / "a.png", 2, 2), (127, 127, 127), 1)


def test_palette_with_transparency_and_one_bit(tmp_path: Path) -> None:
    palette = Image.new("P", (4, 4), 0)
    palette.putpalette([0, 0, 0, 255, 0, 0])
    palette.putpixel((1, 1), 1)
    palette.save(tmp_path / "p.png", transparency=0)
    bits = Image.new("1", (9, 2), 1)
    bits.putpixel((8, 1), 0)
    bits.save(tmp_path / "b.png")

    assert pixel(tmp_path / "p.png", 0, 0) == WHITE
    assert pixel(tmp_path / "p.png", 1, 1) == RED
    assert (pixel(tmp_path / "b.png", 0, 0), pixel(tmp_path / "b.png", 8, 1)) == (WHITE, BLACK)


@pytest.mark.parametrize("suffix", ["png", "tiff", "jp2"])
def test_sixteen_bits_are_scaled_not_clipped(tmp_path: Path, suffix: str) -> None:
    samples = np.array([[0, 257 * 64, 257 * 128, 65535]] * 4, dtype=np.uint16)
    path = tmp_path / f"a.{suffix}"
    Image.fromarray(samples).save(path)

    with open_source(path) as source:
        row = source.page_image(0).pixels[1]
    assert [tuple(int(v) for v in p) for p in row] == [(v, v, v) for v in (0, 64, 128, 255)]


def test_floating_point_and_32_bit_tiffs_are_scaled(tmp_path: Path) -> None:
    Image.fromarray(np.array([[0.0, 0.5, 1.0]], dtype=np.float32)).save(tmp_path / "f.tiff")
    Image.fromarray(np.array([[0, 32768, 65535]], dtype=np.int32)).save(tmp_path / "i.tiff")

    assert near(pixel(tmp_path / "f.tiff", 1, 0), (128,) * 3, 1)
    assert pixel(tmp_path / "f.tiff", 2, 0) == WHITE
    assert near(pixel(tmp_path / "i.tiff", 1, 0), (128,) * 3, 1)


def test_sixteen_bit_tiff_with_white_as_zero_is_inverted(tmp_path: Path) -> None:
    path = tmp_path / "a.tiff"
    Image.fromarray(np.array([[0, 65535]], dtype=np.uint16)).save(path, tiffinfo={262: 0})

    assert pixel(path, 0, 0) == WHITE
    assert pixel(path, 1, 0) == BLACK


def test_cmyk_with_and_without_a_profile(tmp_path: Path) -> None:
    cmyk = Image.new("CMYK", (16, 16), (0, 255, 255, 0))
    cmyk.save(tmp_path / "plain.jpg", quality=95)
    cmyk.save(tmp_path / "broken.jpg", quality=95, icc_profile=b"this is no profile at all")
    cmyk.save(tmp_path / "plain.tiff")

    for name in ("plain.jpg", "broken.jpg", "plain.tiff"):
        assert near(pixel(tmp_path / name, 5, 5), RED, 15), name


def test_lab_goes_through_its_colour_space(tmp_path: Path) -> None:
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    image = ImageCms.profileToProfile(red_corner(), srgb, lab, outputMode="LAB")
    assert image is not None
    image.save(tmp_path / "a.tiff")

    assert near(pixel(tmp_path / "a.tiff", 3, 3), RED, 15)


def test_every_frame_of_a_tiff_is_a_page_and_thumbnails_are_not(tmp_path: Path) -> None:
    path = tmp_path / "a.tiff"
    frames = [Image.new("RGB", (30 + 10 * i, 20), (i * 50, 0, 0)) for i in range(4)]
    frames[2].encoderinfo = {"tiffinfo": {254: 1}}  # a reduced copy
    frames[0].save(path, save_all=True, append_images=frames[1:], dpi=(150, 150))

    with open_source(path) as source:
        assert source.page_count == 3
        assert [source.page_size(i).width for i in range(3)] == [30, 40, 60]
        assert source.page_image(2).pixels[0, 0, 0] == 150
        assert source.page_image(0).pixels[0, 0, 0] == 0  # back again
        with pytest.raises(PageRangeError):
            source.page_image(3)


@pytest.mark.parametrize("suffix", ["gif", "webp", "png"])
def test_of_an_animation_only_the_first_frame_is_a_page(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    frames = [Image.new("RGB", (20, 20), c) for c in (RED, (0, 0, 255), (0, 255, 0))]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100, lossless=True)

    with open_source(path) as source:
        assert source.page_count == 1
    assert near(pixel(path, 5, 5), RED)


def test_fax_with_oblong_pixels_gets_square_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.tiff"
    Image.new("1", (1728, 1100), 1).save(path, dpi=(204, 98))

    with open_source(path) as source:
        size, image = source.page_size(0), source.page_image(0)
    assert (size.width, size.dpi) == (1728, 204)
    assert size.height == image.height == round(1100 * 204 / 98)


def test_another_resolution_scales_the_frame(tmp_path: Path) -> None:
    red_corner(800, 400).save(tmp_path / "a.png", dpi=(200, 200))

    with open_source(tmp_path / "a.png") as source:
        half = source.page_image(0, dpi=100)
        double = source.page_image(0, dpi=400)
    assert half.pixels.shape == (200, 400, 3)
    assert half.dpi == pytest.approx(100, rel=1e-3)
    assert double.pixels.shape == (800, 1600, 3)
    assert tuple(half.pixels[50, 50]) == RED


@pytest.mark.parametrize("suffix", ["png", "jpg", "tiff"])
def test_picture_above_the_limits_of_a_page_is_scaled_down(tmp_path: Path, suffix: str) -> None:
    red_corner(1600, 800).save(tmp_path / f"a.{suffix}", dpi=(200, 200))

    with open_source(tmp_path / f"a.{suffix}", limits=Limits(max_page_pixels=80_000)) as source:
        size, image = source.page_size(0), source.page_image(0)
    assert (size.width, size.height) == (image.width, image.height) == (400, 200)
    assert size.dpi == pytest.approx(50, rel=1e-3)
    assert near(tuple(image.pixels[50, 100]), RED)


def bomb_png(path: Path, width: int, height: int) -> Path:
    """A PNG that is a header and nothing else."""
    import zlib

    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    idat = b"IDAT" + zlib.compress(b"\0" * 1000)
    chunks = b"".join(struct.pack(">I", len(c) - 4) + c + struct.pack(">I", zlib.crc32(c)) for c in (body, idat))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunks)
    return path


@pytest.mark.parametrize("size", [(50_000, 50_000), (50_000, 10), (20_000, 20_000)])
def test_bomb_is_refused_from_its_header(tmp_path: Path, size: tuple[int, int]) -> None:
    path = bomb_png(tmp_path / "a.png", *size)

    with warnings.catch_warnings(record=True) as caught, pytest.raises(ImageTooLargeError) as info:
        open_source(path)
    assert f"{size[0]} x {size[1]}" in info.value.what
    assert info.value.file == str(path)
    assert not caught


def test_bomb_in_a_later_frame_costs_that_frame_only(tmp_path: Path) -> None:
    path = tmp_path / "a.tiff"
    frames = [Image.new("1", (50, 50)), Image.new("1", (400, 400))]
    frames[0].save(path, save_all=True, append_images=frames[1:])

    with open_source(path, limits=Limits(max_image_pixels=10_000)) as source:
        assert source.page_image(0).width == 50
        with pytest.raises(ImageTooLargeError) as info:
            source.page_size(1)
    assert info.value.page_index == 1


def test_more_frames_than_the_limit_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tiff"
    frames = [Image.new("1", (8, 8)) for _ in range(5)]
    frames[0].save(path, save_all=True, append_images=frames[1:])

    with pytest.raises(TooManyPagesError):
        open_source(path, limits=Limits(max_pages=4))


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "tiff", "bmp", "jp2"])
def test_truncated_picture_is_an_error_and_not_half_a_page(
    tmp_path: Path, suffix: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"a.{suffix}"
    noise = np.random.default_rng(1).integers(0, 256, (200, 200, 3), dtype=np.uint8)
    options = {"compression": "tiff_lzw"} if suffix == "tiff" else {}
    Image.fromarray(noise).save(path, **options)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 2 // 3])

    with pytest.raises((PageDamagedError, FileDamagedError)) as info, open_source(path) as source:
        source.page_image(0)
    assert info.value.file == str(path)
    assert info.value.remedy
    assert capfd.readouterr().err == ""


def test_signature_without_a_picture_is_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 and then nothing that fits")

    with pytest.raises(FileDamagedError):
        open_source(path)


def test_picture_has_no_text_layer(tmp_path: Path) -> None:
    red_corner().save(tmp_path / "a.png")

    with open_source(tmp_path / "a.png") as source:
        layer = source.text_layer(0)
    assert layer.lines == ()
    assert layer.verdict.state is TextLayerState.NONE
