"""Sets a document of the question set on pages: a born-digital PDF, or pictures as a scanner gives them.

Lengths are points, origin top-left. What stands on each page is kept line by line as the truth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.chat.markup import Kind, Part, Source
from benchmarks.sample_tools import load_sample_module
from engines.intake.mupdf import load_pymupdf

pymupdf: Any = load_pymupdf()

WIDTH, HEIGHT = 595.0, 842.0
_FONTS = Path("/usr/share/fonts")
# Debian's fonts-liberation and fonts-dejavu-core.
_FACES = {
    "serif": "truetype/liberation/LiberationSerif-Regular.ttf",
    "serif-bold": "truetype/liberation/LiberationSerif-Bold.ttf",
    "sans": "truetype/liberation/LiberationSans-Regular.ttf",
    "sans-bold": "truetype/liberation/LiberationSans-Bold.ttf",
    "dejavu": "truetype/dejavu/DejaVuSans.ttf",
    "dejavu-bold": "truetype/dejavu/DejaVuSans-Bold.ttf",
    "mono": "truetype/liberation/LiberationMono-Regular.ttf",
    "mono-bold": "truetype/liberation/LiberationMono-Bold.ttf",
}
_GUTTER = 24.0
_CELL_PAD = 4.0


@dataclass
class Paper:
    """Pages in the making.

    Attributes:
        look: "font", "size", "margin", "columns", "header", "footer", "scan", "align".
        truth: Lines of each page in the order in which they were set; a row of a table is one line.
    """

    look: dict[str, str]
    truth: list[list[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Open the first page."""
        name = self.look.get("font", "serif")
        self._size = float(self.look.get("size", "11"))
        self._margin = float(self.look.get("margin", "64"))
        self._columns = int(self.look.get("columns", "1"))
        self._plain, self._bold = _face(name), _face(f"{name}-bold")
        self._document = pymupdf.open()
        self._has_spaces = not name.startswith("zh")
        self._page: Any = None
        self._writer: Any = None
        self._column, self._y, self._top = 0, self._margin, self._margin
        self._new_page()

    def set(self, part: Part) -> None:
        """Set one part; pages are added as they are needed."""
        if part.kind is Kind.BREAK:
            self._new_page()
        elif part.kind is Kind.TABLE:
            self._table(part.rows)
        elif part.kind is Kind.FIELD:
            self._field(part.text)
        else:
            self._paragraph(part)

    def _paragraph(self, part: Part) -> None:
        size, face, before, after, indent = self._size, self._plain, 0.0, 0.55, 0.0
        if part.kind is Kind.TITLE:
            size, face, before, after = self._size * 1.6, self._bold, 0.2, 0.8
        elif part.kind is Kind.HEADING:
            size, face, before, after = self._size * 1.12, self._bold, 0.7, 0.35
        elif part.kind is Kind.SMALL:
            size = self._size * 0.8
        elif part.kind is Kind.ITEM:
            indent = 16.0
        if part.kind is Kind.TITLE and self._columns > 1:
            self._full_width_title(part.text, size)
            return
        self._y += before * size
        lines = self._broken(part.text, face, size, self._measure - indent)
        if part.kind in (Kind.HEADING, Kind.TITLE):
            self._room((len(lines) + 3) * size * 1.35)
        for number, line in enumerate(lines):
            self._room(size * 1.35)
            x = self._left + indent
            if part.kind is Kind.RIGHT:
                x += self._measure - face.text_length(line, size)
            if part.kind is Kind.ITEM and number == 0:
                self._write("•", self._left + 4, size, face)
            self._write(line, x, size, face)
            self.truth[-1].append(line)
            self._y += size * 1.35
        self._y += after * size

    def _full_width_title(self, text: str, size: float) -> None:
        for line in self._broken(text, self._bold, size, WIDTH - 2 * self._margin):
            self._write(line, self._margin, size, self._bold)
            self.truth[-1].append(line)
            self._y += size * 1.35
        self._y += size * 0.5
        self._top = self._y

    def _field(self, text: str) -> None:
        label, _, value = text.partition("\t")
        size, width = self._size, self._measure * 0.38
        lines = self._broken(value, self._plain, size, self._measure - width - 10)
        height = max(1, len(lines)) * size * 1.35 + 8
        self._room(height)
        page = self._page
        box = pymupdf.Rect(self._left, self._y, self._left + self._measure, self._y + height)
        page.draw_rect(box, color=(0.4, 0.4, 0.4), width=0.5)
        page.draw_line((self._left + width, self._y), (self._left + width, self._y + height), width=0.5)
        top = self._y
        self._y = top + 4
        self._write(label, self._left + 5, size, self._bold)
        for line in lines:
            self._write(line, self._left + width + 5, size, self._plain)
            self._y += size * 1.35
        self._y = top + height
        self.truth[-1].append(f"{label} {value}")

    def _table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        size = self._size * 0.92
        widths = self._column_widths(rows, size)
        is_ruled = self.look.get("rules", "yes") == "yes"
        for number, row in enumerate(rows):
            face = self._bold if number == 0 else self._plain
            cells = [
                self._broken(cell, face, size, width - 2 * _CELL_PAD) for cell, width in zip(row, widths, strict=True)
            ]
            height = max(1, *(len(cell) for cell in cells)) * size * 1.3 + 2 * _CELL_PAD
            self._room(height)
            top, x = self._y, self._left
            if number == 0 and is_ruled:
                box = pymupdf.Rect(x, top, x + sum(widths), top + height)
                self._page.draw_rect(box, color=None, fill=(0.9, 0.9, 0.9))
            for cell, lines, width in zip(row, cells, widths, strict=True):
                is_number = number > 0 and re.fullmatch(r"[-–+\d.,:%  €$]*\d[-–+\d.,:%  €$]*", cell) is not None
                self._y = top + _CELL_PAD
                for line in lines:
                    free = width - 2 * _CELL_PAD - face.text_length(line, size)
                    self._write(line, x + _CELL_PAD + (free if is_number else 0), size, face)
                    self._y += size * 1.3
                if is_ruled:
                    self._page.draw_rect(pymupdf.Rect(x, top, x + width, top + height), color=(0, 0, 0), width=0.5)
                x += width
            if not is_ruled and number == 0:
                self._page.draw_line((self._left, top + height), (x, top + height), width=0.7)
            self._y = top + height
            self.truth[-1].append(" ".join(cell for cell in row if cell))
        self._y += self._size * 0.8

    def _column_widths(self, rows: tuple[tuple[str, ...], ...], size: float) -> list[float]:
        wanted = [
            max(self._bold.text_length(row[column], size) for row in rows) + 2 * _CELL_PAD + 2
            for column in range(len(rows[0]))
        ]
        total = sum(wanted)
        if total <= self._measure:
            return [width + (self._measure - total) / len(wanted) for width in wanted]
        least = [
            max(self._bold.text_length(word, size) for row in rows for word in (row[column].split() or [""]))
            + 2 * _CELL_PAD
            + 2
            for column in range(len(rows[0]))
        ]
        spare = max(0.0, self._measure - sum(least)) / max(1e-6, sum(wanted) - sum(least))
        return [low + (high - low) * spare for low, high in zip(least, wanted, strict=True)]

    @property
    def _measure(self) -> float:
        return (WIDTH - 2 * self._margin - (self._columns - 1) * _GUTTER) / self._columns

    @property
    def _left(self) -> float:
        return self._margin + self._column * (self._measure + _GUTTER)

    def _room(self, height: float) -> None:
        """Go to the next column or page where less than this is left."""
        if self._y + height <= HEIGHT - self._margin:
            return
        if self._column + 1 < self._columns:
            self._column += 1
            self._y = self._top
        else:
            self._new_page()

    def _new_page(self) -> None:
        if self.truth:
            self._writer.write_text(self._page)
        self._page = self._document.new_page(width=WIDTH, height=HEIGHT)
        self._writer = pymupdf.TextWriter(self._page.rect)
        self.truth.append([])
        self._column, self._y = 0, self._margin
        self._top = self._margin
        size = self._size * 0.8
        for key, y in (("header", self._margin * 0.5), ("footer", HEIGHT - self._margin * 0.6)):
            text = self.look.get(key, "").replace("{page}", str(len(self.truth)))
            if text:
                self._write(text, self._margin, size, self._plain, y=y)

    def _write(self, text: str, x: float, size: float, face: Any, *, y: float | None = None) -> None:
        self._writer.append((x, (self._y if y is None else y) + size), text, font=face, fontsize=size)

    def _broken(self, text: str, face: Any, size: float, width: float) -> list[str]:
        tokens = re.findall(r"\S+", text) if self._has_spaces else re.findall(r"[!-~]+|.[，。；：、！？）》]*", text)
        gap = " " if self._has_spaces else ""
        lines = [""]
        for token in tokens:
            longer = f"{lines[-1]}{gap if lines[-1] else ''}{token}"
            if lines[-1] and face.text_length(longer, size) > width:
                lines.append(token)
            else:
                lines[-1] = longer
        return lines

    def save(self, path: Path) -> None:
        """Write the pages; with a look "scan" as pictures of paper."""
        self._writer.write_text(self._page)
        document = self._document
        if "scan" in self.look:
            document = _scanned(document, int(self.look["scan"]))
        else:
            document.subset_fonts()
            _plain_spaces(document)
        path.parent.mkdir(parents=True, exist_ok=True)
        document.save(path, garbage=4, deflate=True, no_new_id=True)


def draw(source: Source, path: Path) -> list[list[str]]:
    """Make the PDF of a document and return the lines of each page."""
    paper = Paper(source.look)
    for part in source.parts:
        paper.set(part)
    paper.save(path)
    return paper.truth


def _plain_spaces(document: Any) -> None:
    """Let spaces and hyphens be read as such.

    A glyph that a font uses for two characters is named by MuPDF after the later one: no-break space, soft hyphen.
    """
    for number in range(1, document.xref_length()):
        kind, value = document.xref_get_key(number, "ToUnicode")
        if kind == "xref":
            stream = int(value.split()[0])
            named: bytes = document.xref_stream(stream)
            document.update_stream(stream, named.replace(b"<00a0>", b"<0020>").replace(b"<00ad>", b"<002d>"))


def _scanned(document: Any, seed: int) -> Any:
    degrade = load_sample_module("degrade")
    scans = pymupdf.open()
    for page in document:
        drawn = page.get_pixmap(dpi=170, colorspace=pymupdf.csGRAY)
        clean = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.width).copy()
        number = seed * 100 + page.number
        worn = degrade.scan(clean, number, skew_deg=0.4 if number % 2 else -0.5)
        scans.new_page(width=WIDTH, height=HEIGHT).insert_image(
            pymupdf.Rect(0, 0, WIDTH, HEIGHT), stream=degrade.jpeg(worn, 82, 170)
        )
    return scans


@cache
def _face(name: str) -> Any:
    """Return a face.

    Raises:
        FileNotFoundError: If its Debian package is not installed.
    """
    base, is_bold = name.removesuffix("-bold"), name.endswith("-bold")
    if base == "zh":
        return pymupdf.Font("china-s")  # MuPDF's own, for both weights
    path = _FONTS / _FACES[f"{base}-bold" if is_bold else base]
    if not path.exists():
        raise FileNotFoundError(f"font {path} is missing: install fonts-liberation and fonts-dejavu-core")
    return pymupdf.Font(fontfile=str(path))
