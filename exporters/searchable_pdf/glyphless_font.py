"""A font without ink: one code a character, an advance width each, and nothing to draw.

Exporters layer. Viewers need an embedded font to give hidden text a place and a meaning. This one is a Type0 font with
two-byte codes handed out in the order of use; ToUnicode says which character a code is, W how wide it is. The embedded
TrueType program has two empty glyphs and is built here, so no foreign font's licence applies. One code never stands for
more than one character: PDFium drops words drawn by a single code of several characters.
"""

from __future__ import annotations

import struct
import unicodedata
from typing import Any

FONT_NAME = "PagesightGlyphless"
UNITS_PER_EM = 1000
# Thousandths of the size above and below the baseline. Together one em: boxes are as high as the size.
ASCENT = 800
DESCENT = -200

# A combining mark shares the place of its base. With no advance at all PDFium leaves it out of text taken by area, with
# much of one MuPDF sees a gap and puts a space there.
_MARK_WIDTH = 20
_REPLACEMENT = "\ufffd"
_MAX_CODE = 0xFFFE
_CMAP_SECTION = 100  # entries a bfchar section may have (Adobe Technical Note 5014)

# Rough advances of a sans-serif: words are scaled to their boxes, so only the proportions inside a word matter.
_NARROW = frozenset("iljtfrI.,:;'!|()[]{}/\\-·`\"*°")
_BROAD = frozenset("mwMWQOGDCNHUAB@%&#ЖШЩЮМФшщюмфж")


def advance_of(char: str, *, is_first: bool) -> int:
    """Return the advance of a character in thousandths of the size.

    Args:
        char: One character.
        is_first: Whether it begins a word; a combining mark then has no base to lean on and gets a width of its own.
    """
    if not is_first and unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return _MARK_WIDTH
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return 1000
    if char in _NARROW:
        return 300
    return 780 if char in _BROAD else 540


class GlyphlessFont:
    """Hands out codes while pages are written and becomes PDF objects at the end."""

    def __init__(self) -> None:
        """Start without codes."""
        self._codes: dict[tuple[str, int], int] = {}

    def encode(self, char: str, advance: int) -> int:
        """Return the code of a character with an advance, 1..65534."""
        code = self._codes.get((char, advance))
        if code is None:
            if len(self._codes) >= _MAX_CODE - 1:
                char = _REPLACEMENT
                return self._codes.setdefault((char, advance), _MAX_CODE)
            code = self._codes[char, advance] = len(self._codes) + 1
        return code

    @property
    def is_used(self) -> bool:
        """Whether any code was handed out."""
        return bool(self._codes)

    def write(self, pdf: Any, xref: int) -> None:
        """Write the font into a PDF.

        Args:
            pdf: The ``pymupdf.Document``.
            xref: Number of the object that becomes the font; pages refer to it already.
        """
        program = font_program()
        program_xref = _add_stream(pdf, program)
        pdf.xref_set_key(program_xref, "Length1", str(len(program)))
        descriptor = _add_object(
            pdf,
            f"<</Type/FontDescriptor/FontName/{FONT_NAME}/Flags 4/FontBBox[0 {DESCENT} {UNITS_PER_EM} {ASCENT}]"
            f"/Ascent {ASCENT}/Descent {DESCENT}/CapHeight 700/ItalicAngle 0/StemV 80/FontFile2 {program_xref} 0 R>>",
        )
        highest = max(self._codes.values(), default=0)
        glyph_map = _add_stream(pdf, b"\0\1" * (highest + 1))
        cid_font = _add_object(
            pdf,
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{FONT_NAME}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 540/W[{self._widths()}]/CIDToGIDMap {glyph_map} 0 R>>",
        )
        to_unicode = _add_stream(pdf, self._to_unicode())
        pdf.update_object(
            xref,
            f"<</Type/Font/Subtype/Type0/BaseFont/{FONT_NAME}/Encoding/Identity-H"
            f"/DescendantFonts[{cid_font} 0 R]/ToUnicode {to_unicode} 0 R>>",
        )

    def _widths(self) -> str:
        widths = {code: advance for (_, advance), code in self._codes.items()}
        return " ".join(f"{code}[{widths[code]}]" for code in sorted(widths))

    def _to_unicode(self) -> bytes:
        entries = [f"<{code:04X}> <{char.encode('utf-16-be').hex()}>" for (char, _), code in self._codes.items()]
        sections = [entries[i : i + _CMAP_SECTION] for i in range(0, len(entries), _CMAP_SECTION)]
        lines = [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
        ]
        for section in sections:
            lines += [f"{len(section)} beginbfchar", *section, "endbfchar"]
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
        return "\n".join(lines).encode("ascii")


def _add_object(pdf: Any, source: str) -> int:
    xref: int = pdf.get_new_xref()
    pdf.update_object(xref, source)
    return xref


def _add_stream(pdf: Any, data: bytes) -> int:
    xref = _add_object(pdf, "<<>>")
    pdf.update_stream(xref, data, compress=True)
    return xref


def font_program() -> bytes:
    """Return the TrueType program: two empty glyphs and every table that font checkers ask for.

    Table layouts: OpenType specification 1.9. The one character mapped is the space; PDF reads glyphs by number.
    """
    glyph_count = 2
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
        "glyf": b"\0",  # checkers refuse a table of no bytes
        "head": struct.pack(
            ">4I2H2q4h2H3h",
            *(0x10000, 0x10000, 0, 0x5F0F3CF5, 0x0003, UNITS_PER_EM, 0, 0),
            *(0, DESCENT, UNITS_PER_EM, ASCENT, 0, 8, 2, 0, 0),
        ),
        "hhea": struct.pack(
            ">I3hH11hH", 0x10000, ASCENT, DESCENT, 0, UNITS_PER_EM, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, glyph_count
        ),
        "hmtx": struct.pack(">HhHh", UNITS_PER_EM, 0, UNITS_PER_EM, 0),
        "loca": struct.pack(">3H", 0, 0, 0),
        "maxp": struct.pack(">I14H", 0x10000, glyph_count, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        "name": _name_table(),
        "post": struct.pack(">Iihh5I", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    })  # fmt: skip


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
