from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import BlockKind
from core.page_source import Pixels
from engines.barcodes import read_barcodes
from tests.fakes.checkpoints import no_checkpoint

MakeCode = Callable[..., Pixels]
MakePage = Callable[..., Pixels]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("QRCode", "https://example.org/invoice?id=17"),
        ("DataMatrix", "LOT 2024-11"),
        ("Aztec", "Seat 14B"),
        ("PDF417", "ticket 4711"),
        ("EAN13", "4006381333931"),
        ("EAN8", "73513537"),
        ("Code128", "INV-2024-00123"),
        ("Code39", "ABC123"),
        ("ITF", "12345678"),
    ],
)
def test_formats_are_read_with_their_place(make_code: MakeCode, make_page: MakePage, name: str, text: str) -> None:
    code = make_code(text, name, scale=3)
    (block,) = read_barcodes(make_page((code, 200, 300)), no_checkpoint)
    assert block.kind is BlockKind.BARCODE
    assert (block.text, block.barcode_format, block.engine) == (text, name, "zxing-cpp")
    assert 200 <= block.bbox.left < block.bbox.right <= 201 + code.shape[1]
    assert 300 <= block.bbox.top < block.bbox.bottom <= 301 + code.shape[0]
    assert block.bbox.area > 0.4 * code.size
    assert block.polygon is None


@pytest.mark.parametrize("name", ["QRCode", "Code128"])
@pytest.mark.parametrize("angle_deg", [90, 180, 270, 7])
def test_turned_codes_are_read(make_code: MakeCode, make_page: MakePage, name: str, angle_deg: float) -> None:
    page = make_page((make_code("TURNED 1", name, scale=3), 250, 380), angle_deg=angle_deg)
    (block,) = read_barcodes(page, no_checkpoint)
    assert block.text == "TURNED 1"
    if angle_deg == 7:
        assert block.polygon is not None
        (left, top), (right, _), *_ = block.polygon.points
        assert left < right
        assert top < block.bbox.center[1]


def test_several_codes_come_from_top_to_bottom(make_code: MakeCode, make_page: MakePage) -> None:
    low, high, beside = make_code("low"), make_code("4006381333931", "EAN13", scale=2), make_code("beside")
    blocks = read_barcodes(make_page((low, 50, 600), (high, 50, 40), (beside, 500, 300)), no_checkpoint)
    assert [block.text for block in blocks] == ["4006381333931", "beside", "low"]


def test_code_with_a_stain_is_corrected(make_code: MakeCode, make_page: MakePage) -> None:
    page = make_page((make_code("corrected all the same"), 200, 200))
    (whole,) = read_barcodes(page, no_checkpoint)
    left, bottom = int(whole.bbox.center[0]), int(whole.bbox.bottom)
    page[bottom - 12 : bottom - 4, left - 8 : left + 8] = 0
    (stained,) = read_barcodes(page, no_checkpoint)
    assert stained.text == "corrected all the same"


def test_code_damaged_beyond_correction_is_left_out(make_code: MakeCode, make_page: MakePage) -> None:
    code = make_code("gone")
    code[code.shape[0] // 3 :, :] = 255
    assert read_barcodes(make_page((code, 200, 200)), no_checkpoint) == ()


def test_light_code_on_dark_ground_is_read(make_code: MakeCode, make_page: MakePage) -> None:
    page = 255 - make_page((make_code("inverted"), 200, 200))
    assert [block.text for block in read_barcodes(page, no_checkpoint)] == ["inverted"]


def test_lines_of_a_code_stay_lines(make_code: MakeCode, make_page: MakePage) -> None:
    (block,) = read_barcodes(make_page((make_code("BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD"), 100, 100)), no_checkpoint)
    assert [line.text for line in block.lines] == ["BEGIN:VCARD", "FN:Ada", "END:VCARD"]
    assert block.text == "BEGIN:VCARD\nFN:Ada\nEND:VCARD"
    assert block.lines[0].bbox.bottom <= block.lines[1].bbox.top


def test_content_cannot_steer_what_shows_it(make_code: MakeCode, make_page: MakePage) -> None:
    (block,) = read_barcodes(make_page((make_code("a\x1b[31mb\u202egnp.exe"), 100, 100)), no_checkpoint)
    assert block.text == "a\\x1b[31mb\\u202egnp.exe"


def test_bytes_that_are_no_text_come_as_digits(make_code: MakeCode, make_page: MakePage) -> None:
    (block,) = read_barcodes(make_page((make_code(b"\x00\x01\x02\xff\xfe"), 100, 100)), no_checkpoint)
    assert block.text == "0x000102fffe"


def test_element_strings_have_their_brackets(make_code: MakeCode, make_page: MakePage) -> None:
    code = make_code("(01)09521234543213", "DataBarExp", scale=3)
    (block,) = read_barcodes(make_page((code, 100, 100)), no_checkpoint)
    assert block.text == "(01)09521234543213"


def test_large_picture_is_searched_smaller_and_boxes_stand_in_it(make_code: MakeCode, make_page: MakePage) -> None:
    page = make_page((make_code("large", scale=8), 3000, 400), width=3600, height=2600)
    (block,) = read_barcodes(page, no_checkpoint)
    assert block.text == "large"
    assert 3000 <= block.bbox.left < 3100


def test_stripes_and_empty_pages_hold_no_codes(make_page: MakePage) -> None:
    page = make_page()
    assert read_barcodes(page, no_checkpoint) == ()
    page[300:500, 100:800:8] = 0
    assert read_barcodes(page, no_checkpoint) == ()
