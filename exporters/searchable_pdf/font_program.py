"""The program of the font without ink: a small TrueType file, built here so that no foreign font's licence applies.

Exporters layer; numbers and bytes only. Each glyph is a line as wide as its advance and as high as the em: without
area, so that no ink could come of it in any render mode, but with an extent. PDFium leaves out text whose glyphs have
none where it is one character long or turned.
"""

from __future__ import annotations

import struct

FONT_NAME = "PagesightGlyphless"
UNITS_PER_EM = 1000

# Thousandths of the size above and below the baseline. Together one em: boxes are as high as the size.
ASCENT = 800
DESCENT = -200

ADVANCES = (20, 300, 540, 780, 1000)

# Seconds since 1904: the first day of 2024, a fixed date so that the same export gives the same bytes.
_CREATED = 3786912000


def font_program() -> bytes:
    """Return the TrueType program: .notdef, a glyph for each of ``ADVANCES``, every table that font checkers ask for.

    Table layouts: OpenType specification 1.9. The one character mapped is the space; PDF reads glyphs by number.
    """
    glyph_count = 1 + len(ADVANCES)
    outlines = [b"", *map(_line_outline, ADVANCES)]
    offsets = [sum(map(len, outlines[:i])) // 2 for i in range(glyph_count + 1)]
    advances = (UNITS_PER_EM, *ADVANCES)
    cmap_table = struct.pack(">7H2HH2H2h2H", 4, 32, 0, 4, 4, 1, 0, 0x20, 0xFFFF, 0, 0x20, 0xFFFF, 1 - 0x20, 1, 0, 0)
    return _assemble({
        "OS/2": struct.pack(
            ">Hh3H11h10B4I4s3H3h2H2I2h3H",
            *(4, UNITS_PER_EM, 400, 5, 0),
            *(650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0),
            *([0] * 10),
            *(0, 0, 0, 0, b"    ", 0x40, 0x20, 0x20),
            *(ASCENT, DESCENT, 0, ASCENT, -DESCENT, 1, 0, 500, 700, 0, 0x20, 1),
        ),
        "cmap": struct.pack(">2H2HI", 0, 1, 3, 1, 12) + cmap_table,
        "glyf": b"".join(outlines),
        "head": struct.pack(
            ">4I2H2q4h2H3h",
            *(0x10000, 0x10000, 0, 0x5F0F3CF5, 0x0003, UNITS_PER_EM, _CREATED, _CREATED),
            *(0, DESCENT, UNITS_PER_EM, ASCENT, 0, 8, 2, 0, 0),
        ),
        "hhea": struct.pack(
            ">I3hH11hH",
            *(0x10000, ASCENT, DESCENT, 0, UNITS_PER_EM, 0, 0, UNITS_PER_EM),
            *(1, 0, 0, 0, 0, 0, 0, 0, glyph_count),
        ),
        "hmtx": b"".join(struct.pack(">Hh", advance, 0) for advance in advances),
        "loca": struct.pack(f">{glyph_count + 1}H", *offsets),
        "maxp": struct.pack(">I14H", 0x10000, glyph_count, 3, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        "name": _name_table(),
        "post": struct.pack(">Iihh5I", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    })  # fmt: skip


def _line_outline(width: int) -> bytes:
    """Return a simple glyph whose three points lie on the diagonal of its box: an extent, but no area."""
    middle, rise = width // 2, (ASCENT - DESCENT) // 2
    glyph = struct.pack(">5h", 1, 0, DESCENT, width, ASCENT)
    glyph += struct.pack(">2H", 2, 0)  # last point of the contour; no instructions
    glyph += b"\1\1\1"  # points on the curve, coordinates as two bytes
    glyph += struct.pack(">3h", 0, width, -middle) + struct.pack(">3h", DESCENT, 2 * rise, -rise)
    return glyph + b"\0" * (-len(glyph) % 4)


def _name_table() -> bytes:
    names = {1: FONT_NAME, 2: "Regular", 3: f"{FONT_NAME} 1", 4: FONT_NAME, 5: "Version 1.0", 6: FONT_NAME}
    records, strings = b"", b""
    for name_id, name in names.items():
        data = name.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, name_id, len(data), len(strings))
        strings += data
    return struct.pack(">3H", 0, len(names), 6 + len(records)) + records + strings


def _assemble(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    directory = struct.pack(">I4H", 0x10000, count, 16 << power, power, 16 * count - (16 << power))
    offset = 12 + 16 * count
    body = b""
    head_at = 0
    for tag, data in sorted(tables.items()):
        if tag == "head":
            head_at = offset + len(body)
        directory += tag.encode() + struct.pack(">3I", _checksum(data), offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    font = directory + body
    adjustment = struct.pack(">I", (0xB1B0AFBA - _checksum(font)) & 0xFFFFFFFF)
    return font[: head_at + 8] + adjustment + font[head_at + 12 :]


def _checksum(data: bytes) -> int:
    data += b"\0" * (-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
