from __future__ import annotations

import io
import struct

import pymupdf
from PIL import Image, ImageDraw, ImageFont

from exporters.searchable_pdf.font_program import ADVANCES, ASCENT, DESCENT, font_program
from exporters.searchable_pdf.glyphless_font import GlyphlessFont, advance_of


def tables(program: bytes) -> dict[str, bytes]:
    count = struct.unpack_from(">H", program, 4)[0]
    records = [struct.unpack_from(">4s3I", program, 12 + 16 * i) for i in range(count)]
    return {tag.decode(): program[offset : offset + length] for tag, _, offset, length in records}


def test_font_library_loads_the_program_and_draws_nothing() -> None:
    font = ImageFont.truetype(io.BytesIO(font_program()), 200)
    image = Image.new("L", (300, 300), 255)
    ImageDraw.Draw(image).text((20, 20), " ", font=font, fill=0)

    assert font.getmetrics() == (160, 40)
    assert image.getextrema() == (255, 255)


def test_checksum_of_the_whole_file_is_the_one_that_the_format_wants() -> None:
    program = font_program()
    padded = program + bytes(-len(program) % 4)

    assert sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF == 0xB1B0AFBA


def test_each_glyph_is_as_wide_and_high_as_its_box() -> None:
    parts = tables(font_program())
    offsets = [2 * o for o in struct.unpack(f">{len(ADVANCES) + 2}H", parts["loca"])]

    for number, advance in enumerate(ADVANCES, start=1):
        assert struct.unpack_from(">4h", parts["glyf"], offsets[number] + 2) == (0, DESCENT, advance, ASCENT)
        assert struct.unpack_from(">H", parts["hmtx"], 4 * number) == (advance,)


def test_each_character_and_advance_gets_one_code() -> None:
    font = GlyphlessFont()

    codes = [font.encode(char, 540) for char in "abca"]

    assert codes == [1, 2, 3, 1]
    assert font.encode("a", 20) == 4


def test_characters_beyond_the_last_code_become_replacement_characters() -> None:
    font = GlyphlessFont()
    codes = {font.encode(chr(0x100 + i), 540) for i in range(70000) if not 0xD800 <= 0x100 + i < 0xE000}

    assert max(codes) <= 0xFFFE
    assert font.encode("\U0010abcd", 540) == font.encode("\ufffd", 540)
    with pymupdf.open() as pdf:
        pdf.new_page()
        xref = pdf.get_new_xref()
        pdf.update_object(xref, "<<>>")
        font.write(pdf, xref)
        assert "Type0" in pdf.xref_object(xref)


def test_combining_marks_take_next_to_no_room_after_their_base() -> None:
    assert advance_of("\u0301", is_first=False) < 50
    assert advance_of("\u0301", is_first=True) > 200
    assert advance_of("日", is_first=True) == 1000
