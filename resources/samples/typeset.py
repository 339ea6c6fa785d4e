"""A small typesetter on a Pillow picture, for the sample documents and the benchmark's own pages.

It breaks lines at spaces, at soft hyphens (drawn as hyphens) and between characters of Chinese and Japanese, and keeps
the text that was set, in the order in which it was set, as the ground truth. Lengths are millimetres unless named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SOFT_HYPHEN = "\u00ad"
_FONT_ROOT = Path("/usr/share/fonts")
# Debian's fonts-liberation, fonts-dejavu-core and fonts-noto-cjk; the number is the face inside a collection.
FONTS: dict[str, tuple[str, int]] = {
    "serif": ("truetype/liberation/LiberationSerif-Regular.ttf", 0),
    "serif-bold": ("truetype/liberation/LiberationSerif-Bold.ttf", 0),
    "serif-italic": ("truetype/liberation/LiberationSerif-Italic.ttf", 0),
    "sans": ("truetype/liberation/LiberationSans-Regular.ttf", 0),
    "sans-bold": ("truetype/liberation/LiberationSans-Bold.ttf", 0),
    "dejavu": ("truetype/dejavu/DejaVuSans.ttf", 0),
    "dejavu-serif": ("truetype/dejavu/DejaVuSerif.ttf", 0),
    "mono": ("truetype/dejavu/DejaVuSansMono.ttf", 0),
    "mono-bold": ("truetype/dejavu/DejaVuSansMono-Bold.ttf", 0),
    "typewriter": ("truetype/liberation/LiberationMono-Regular.ttf", 0),
    "ja-sans": ("opentype/noto/NotoSansCJK-Regular.ttc", 0),
    "ja-sans-bold": ("opentype/noto/NotoSansCJK-Bold.ttc", 0),
    "ja-serif": ("opentype/noto/NotoSerifCJK-Regular.ttc", 0),
    "zh-sans": ("opentype/noto/NotoSansCJK-Regular.ttc", 2),
    "zh-sans-bold": ("opentype/noto/NotoSansCJK-Bold.ttc", 2),
    "zh-serif": ("opentype/noto/NotoSerifCJK-Regular.ttc", 2),
}
_CJK = "\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"
_TOKEN = re.compile(rf"[{_CJK}][、。，．！？：；」』）】]*|[「『（【][{_CJK}]|[^\s{_CJK}]+|\s+")


@cache
def load_font(name: str, size_px: int) -> ImageFont.FreeTypeFont:
    """Return a face of ``FONTS`` at a size in pixels.

    Raises:
        FileNotFoundError: If its Debian package is not installed.
    """
    file, index = FONTS[name]
    path = _FONT_ROOT / file
    if not path.exists():
        raise FileNotFoundError(
            f"font {path} is missing: install fonts-liberation, fonts-dejavu-core and fonts-noto-cjk"
        )
    return ImageFont.truetype(str(path), size_px, index=index, layout_engine=ImageFont.Layout.BASIC)


def break_lines(text: str, font: ImageFont.FreeTypeFont, width_px: float, first_indent_px: float = 0) -> list[str]:
    """Break a paragraph into lines that fit, taking soft hyphens where a word does not fit whole."""
    lines: list[str] = []
    line = ""

    def room() -> float:
        return width_px - (0 if lines else first_indent_px)

    for token in _TOKEN.findall(text):
        if token.isspace():
            line += " " if line else ""
            continue
        while font.getlength(line + token.replace(SOFT_HYPHEN, "")) > room() and (line or SOFT_HYPHEN in token):
            parts = token.split(SOFT_HYPHEN)
            for cut in range(len(parts) - 1, 0, -1):
                head = "".join(parts[:cut]) + "-"
                if font.getlength(line + head) <= room():
                    lines.append(line + head)
                    token = SOFT_HYPHEN.join(parts[cut:])
                    break
            else:
                lines.append(line.rstrip())
            line = ""
        line += token.replace(SOFT_HYPHEN, "")
    return [*lines, line.rstrip()] if line.strip() else lines


@dataclass
class Sheet:
    """A white page to set text on, with the truth of what was set.

    Attributes:
        width: Width of the paper.
        height: Height of the paper.
        dpi: Pixels an inch of the picture.
        truth: One entry a paragraph, in reading order, without line-end hyphens.
    """

    width: float = 210
    height: float = 297
    dpi: int = 200
    truth: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make the empty picture."""
        self.image = Image.new("L", (round(self.px(self.width)), round(self.px(self.height))), 255)
        self._draw = ImageDraw.Draw(self.image)

    def px(self, length: float) -> float:
        """Return a length in pixels."""
        return length * self.dpi / 25.4

    def text(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        *,
        font: str = "serif",
        size_pt: float = 11,
        leading: float = 1.35,
        align: str = "left",
        indent: float = 0,
        ink: int = 25,
        is_truth: bool = True,
    ) -> float:
        """Set a paragraph and return the y below it.

        Args:
            text: The paragraph; soft hyphens mark where its words may be broken.
            x: Left edge.
            y: Top edge.
            width: Measure to break the lines at.
            font: A key of ``FONTS``.
            size_pt: Size of the type in points.
            leading: Distance of the lines in sizes of the type.
            align: "left", "right", "center" or "justify".
            indent: Indent of the first line.
            ink: Grey value of the ink, 0 is black.
            is_truth: Whether the paragraph is noted as a paragraph of the truth.
        """
        face = load_font(font, round(size_pt * self.dpi / 72))
        measure, first = self.px(width), self.px(indent)
        lines = break_lines(text, face, measure, first)
        step = size_pt * leading * self.dpi / 72
        top = self.px(y)
        for number, line in enumerate(lines):
            left = self.px(x) + (first if number == 0 else 0)
            free = measure - (first if number == 0 else 0) - face.getlength(line)
            if align == "justify" and number < len(lines) - 1:
                self._justified(line, left, top, free, face, ink)
            else:
                left += {"right": free, "center": free / 2}.get(align, 0)
                self._draw.text((left, top), line, font=face, fill=ink)
            top += step
        if is_truth:
            self.truth.append(text.replace(SOFT_HYPHEN, ""))
        return top * 25.4 / self.dpi

    def _justified(
        self, line: str, left: float, top: float, free: float, face: ImageFont.FreeTypeFont, ink: int
    ) -> None:
        words = line.split(" ")
        gap = face.getlength(" ") + free / max(1, len(words) - 1)
        for word in words:
            self._draw.text((left, top), word, font=face, fill=ink)
            left += face.getlength(word) + gap

    def rule(self, x0: float, y0: float, x1: float, y1: float, *, stroke: float = 0.25, ink: int = 40) -> None:
        """Draw a straight line."""
        width = max(1, round(self.px(stroke)))
        self._draw.line([self.px(x0), self.px(y0), self.px(x1), self.px(y1)], fill=ink, width=width)

    def shade(self, x0: float, y0: float, x1: float, y1: float, grey: int) -> None:
        """Fill a rectangle; set the text on it afterwards."""
        self._draw.rectangle([self.px(x0), self.px(y0), self.px(x1), self.px(y1)], fill=grey)

    def table(
        self,
        rows: list[list[str]],
        x: float,
        y: float,
        widths: list[float],
        *,
        font: str = "sans",
        size_pt: float = 9.5,
        row_height: float = 7,
        right_aligned: tuple[int, ...] = (),
        is_ruled: bool = True,
    ) -> float:
        """Set a table whose first row is its head and return the y below it; the truth gets one line a row."""
        bottom = y + row_height * len(rows)
        if is_ruled:
            self.shade(x, y, x + sum(widths), y + row_height, 226)
        pad = (row_height - size_pt * 25.4 / 72 * 1.2) / 2
        for number, row in enumerate(rows):
            left = x
            for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
                self.text(
                    cell,
                    left + 1.5,
                    y + number * row_height + pad,
                    width - 3,
                    font=f"{font}-bold" if number == 0 else font,
                    size_pt=size_pt,
                    align="right" if column in right_aligned else "left",
                    is_truth=False,
                )
                left += width
            self.truth.append(" ".join(cell for cell in row if cell))
        if is_ruled:
            for number in range(len(rows) + 1):
                self.rule(x, y + number * row_height, x + sum(widths), y + number * row_height)
            for column in range(len(widths) + 1):
                edge = x + sum(widths[:column])
                self.rule(edge, y, edge, bottom)
        return bottom
