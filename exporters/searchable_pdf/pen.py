"""Makes the operators that show text along one line. Exporters layer; strings only."""

from __future__ import annotations

from core.geometry import Point
from exporters.searchable_pdf.font_program import UNITS_PER_EM
from exporters.searchable_pdf.glyphless_font import GlyphlessFont, advance_of

NARROWEST = 0.05
"""Of the line's thickness: no word or gap is narrower."""


class Pen:
    """Makes operators for one line; positions and lengths are pixels along it."""

    def __init__(
        self,
        font: GlyphlessFont,
        *,
        size: float,
        unit: float,
        origin: Point,
        matrix: tuple[float, float, float, float],
    ) -> None:
        """Begin a line.

        Args:
            font: Gives the codes.
            size: Font size, user-space units.
            unit: User-space units a pixel along the line.
            origin: Beginning of the baseline, user space.
            matrix: The line's direction and that of its letters, as the first four numbers of a text matrix.
        """
        self._font = font
        self._size = size
        self._unit = unit
        self._origin = origin
        self._matrix = matrix
        self._turn = " ".join(number(value, 6) for value in matrix)
        self._at = 0.0

    def place_at(self, place: float) -> str:
        """Set the text matrix so that the pen stands at a place on the line."""
        x = self._origin[0] + self._matrix[0] * place * self._unit
        y = self._origin[1] + self._matrix[1] * place * self._unit
        self._at = place
        return f"{self._turn} {number(x)} {number(y)} Tm"

    def new_object(self, place: float) -> str:
        """Begin a new text object with the pen at a place; font and render mode stay."""
        return f"ET BT {self.place_at(place)} "

    def move(self, place: float) -> str:
        """Set the pen to a place on the line."""
        step = round((place - self._at) * self._unit, 4)
        self._at += step / self._unit
        return f"{number(step)} 0 Td " if step else ""

    def show(self, text: str, length: float, *, first: str | None = None) -> str:
        """Show text stretched to a length; ``first`` is the character that begins it in logical order."""
        lead = text[0] if first is None else first
        return self.show_codes([(char, advance_of(char, is_first=char == lead)) for char in text], length)

    def show_codes(self, pieces: list[tuple[str, int]], length: float) -> str:
        """Show characters with the advances given, thousandths of the size, stretched to a length together."""
        total = sum(advance for _, advance in pieces)
        codes = "".join(f"{self._font.encode(char, advance):04X}" for char, advance in pieces)
        stretch = length * self._unit / (total * self._size / UNITS_PER_EM) * 100
        return f"{number(stretch)} Tz <{codes}> Tj "


def number(value: float, digits: int = 4) -> str:
    """Return a number as PDF writes it, without an exponent and zeros at its end."""
    text = f"{value:.{digits}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) if float(text) else "0"
