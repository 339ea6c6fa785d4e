"""The codes of the font without ink: one a character, with an advance each.

Exporters layer. Viewers need an embedded font to give hidden text a place and a meaning. This one is a Type0 font with
two-byte codes handed out in the order of use; ToUnicode says which character a code is, W how wide it is. One code
never stands for more than one character, or one reader or another loses the word or the order inside it.
"""

from __future__ import annotations

import struct
import unicodedata
from typing import Any

from exporters.searchable_pdf.font_program import ADVANCES, ASCENT, DESCENT, FONT_NAME, UNITS_PER_EM, font_program

# A combining mark shares the place of its base. With no advance at all PDFium leaves it out of text taken by area, with
# much of one MuPDF sees a gap and puts a space there.
_MARK, _NARROW, _NORMAL, _BROAD, _FULL = ADVANCES
_REPLACEMENT = "\ufffd"
_MAX_CODE = 0xFFFE
_CMAP_SECTION = 100  # entries a bfchar section may have (Adobe Technical Note 5014)

# Rough advances of a sans-serif: words are scaled to their boxes, so only the proportions inside a word matter.
_NARROW_LETTERS = frozenset("iljtfrI.,:;'!|()[]{}/\\-·`\"*°")
_BROAD_LETTERS = frozenset("mwMWQOGDCNHUAB@%&#ЖШЩЮМФшщюмфж")


def advance_of(char: str, *, is_first: bool) -> int:
    """Return the advance of a character in thousandths of the size.

    Args:
        char: One character.
        is_first: Whether it begins a word; a combining mark then has no base to lean on and gets a width of its own.
    """
    if not is_first and unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return _MARK
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return _FULL
    if char in _NARROW_LETTERS:
        return _NARROW
    return _BROAD if char in _BROAD_LETTERS else _NORMAL


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
        glyph_map = _add_stream(pdf, self._glyph_map())
        cid_font = _add_object(
            pdf,
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{FONT_NAME}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW {_NORMAL}/W[{self._widths()}]/CIDToGIDMap {glyph_map} 0 R>>",
        )
        to_unicode = _add_stream(pdf, self._to_unicode())
        pdf.update_object(
            xref,
            f"<</Type/Font/Subtype/Type0/BaseFont/{FONT_NAME}/Encoding/Identity-H"
            f"/DescendantFonts[{cid_font} 0 R]/ToUnicode {to_unicode} 0 R>>",
        )

    def _glyph_map(self) -> bytes:
        """Return the glyph number of each code, two bytes each."""
        glyphs = [0] * (max(self._codes.values(), default=0) + 1)
        for (_, advance), code in self._codes.items():
            glyphs[code] = 1 + ADVANCES.index(advance)
        return struct.pack(f">{len(glyphs)}H", *glyphs)

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
