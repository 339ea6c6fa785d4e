"""Pages of the language benchmark: paragraphs shaped by HarfBuzz, degraded like a scan, kept in the work folder."""

from __future__ import annotations

import io
import json
import os
import re
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.languages.fonts import COMPANION, choose_family
from benchmarks.sample_tools import load_sample_module
from benchmarks.work_folder import WORK

PAGES = WORK / "languages" / "pages"
RENDERING = 1
"""Raise it when the same text comes out as another picture: pages of an older number are made anew."""

_WIDTH_MM = 125.0
_MARGIN_MM = 8.0
_RIGHT_TO_LEFT = {"Arab", "Hebr", "Thaa", "Syrc"}
_BEYOND_QT = {"Thaa"}  # Qt shapes it only with OpenType tables that its free fonts do not have
_LOOKS = ((300, 10.5), (250, 11.0), (200, 12.0), (300, 10.0))
_TALL_SCRIPTS = {"Tibt": 1.15, "Mymr": 1.1, "Khmr": 1.1, "Arab": 1.1}

# Where words are not separated, lines may end before a consonant that begins a syllable (not the exact rule, but no
# cluster is torn): after a mark or a closing vowel, never after a sign that joins or a vowel written before it.
_SYLLABLES = {
    "Thai": re.compile("(?<=[ะ-ฺๅ-๎])(?=[ก-ฮ])(?![ก-ฮ]์)(?=[ก-ฮ][^์])|(?=[เ-ไ])"),
    "Laoo": re.compile("(?<=[ະ-ຼ່-ໍ])(?=[ກ-ຮ])(?=[ກ-ຮ][^໌])|(?=[ເ-ໄ])"),
    "Khmr": re.compile("(?<=[\u17b6-\u17d1])(?=[ក-អ])(?!.[\u17cb\u17cd])"),
    "Mymr": re.compile("(?<=[\u102b-\u1038\u103a-\u103e])(?=[က-အ])(?![က-အ][\u1037]?[\u1039\u103a])"),
}


@dataclass(frozen=True, slots=True)
class TextPart:
    """Paragraphs in one language.

    Attributes:
        tag: BCP 47.
        script: As ``ScriptGuess.script``.
        paragraphs: Their text.
        families: Font families to choose from, best first.
    """

    tag: str
    script: str
    paragraphs: tuple[str, ...]
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageFile:
    """A page in the work folder.

    Attributes:
        name: Of the files, without suffix.
        tags: Languages on the page.
        scripts: Their scripts.
        families: Fonts used.
        dpi: Resolution of the picture.
        size_pt: Size of the type.
        is_vertical: Whether the lines run down the page.
        source: Where the text comes from.
    """

    name: str
    tags: tuple[str, ...]
    scripts: tuple[str, ...]
    families: tuple[str, ...]
    dpi: int
    size_pt: float
    is_vertical: bool
    source: str

    @property
    def picture(self) -> Path:
        """Return the picture's path."""
        return PAGES / f"{self.name}.jpg"

    @property
    def truth(self) -> str:
        """Return the text of the page, one paragraph a line."""
        return (PAGES / f"{self.name}.truth.txt").read_text(encoding="utf-8")

    def pixels(self) -> NDArray[np.uint8]:
        """Return the decoded picture, (H, W, 3) uint8 RGB."""
        return np.asarray(Image.open(self.picture).convert("RGB"))


def make_page(name: str, parts: tuple[TextPart, ...], source: str, *, is_vertical: bool = False) -> PageFile:
    """Render a page, or return it from the work folder if it is there and of the same text.

    Args:
        name: File name without suffix; it seeds the look of the page.
        parts: What stands on it.
        source: Where the text comes from.
        is_vertical: Set the lines from top to bottom, columns from right to left.

    Raises:
        MissingFontError: If no family has every character.
    """
    kept = PAGES / f"{name}.json"
    truth = "\n".join(paragraph for part in parts for paragraph in part.paragraphs) + "\n"
    stamp = f"{RENDERING}-{zlib.crc32((truth + repr([part.families for part in parts])).encode()):08x}"
    if kept.exists():
        record: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
        if record.pop("stamp") == stamp:
            return msgspec.convert(record, PageFile)
    seed = zlib.crc32(name.encode())
    rng = np.random.default_rng(seed)
    dpi, size_pt = _LOOKS[int(rng.integers(len(_LOOKS)))]
    _application()
    families = tuple(choose_family(part.families, "".join(part.paragraphs)) for part in parts)
    if is_vertical:
        draw = _vertical_page
    elif any(part.script in _BEYOND_QT for part in parts):
        draw = _raqm_page
    else:
        draw = draw_page
    grey = draw(parts, families, dpi, size_pt)
    PAGES.mkdir(parents=True, exist_ok=True)
    (PAGES / f"{name}.jpg").write_bytes(_scanned(grey, seed, dpi))
    (PAGES / f"{name}.truth.txt").write_text(truth, encoding="utf-8")
    page = PageFile(
        name=name,
        tags=tuple(part.tag for part in parts),
        scripts=tuple(part.script for part in parts),
        families=families,
        dpi=dpi,
        size_pt=size_pt,
        is_vertical=is_vertical,
        source=source,
    )
    kept.write_text(json.dumps({"stamp": stamp, **asdict(page)}, ensure_ascii=False), encoding="utf-8")
    return page


def breakable(text: str, script: str) -> str:
    """Return the text with zero-width spaces where a line may end inside a run without spaces."""
    pattern = _SYLLABLES.get(script)
    return pattern.sub("\u200b", text) if pattern else text


def _application() -> None:
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication([]))


_kept: list[object] = []  # Qt's application lives as long as the process


def draw_page(parts: tuple[TextPart, ...], families: tuple[str, ...], dpi: int, size_pt: float) -> NDArray[np.uint8]:
    """Set paragraphs one below the other on white paper as high as they need.

    Args:
        parts: What stands on it.
        families: The font of each part.
        dpi: Pixels an inch.
        size_pt: Size of the type.

    Returns:
        (H, W) uint8 grey.
    """
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage, QPainter

    _application()
    margin = round(_MARGIN_MM / 25.4 * dpi)
    width = round(_WIDTH_MM / 25.4 * dpi)
    size = size_pt * dpi / 72
    layouts = []
    bottom = float(margin)
    for part, family in zip(parts, families, strict=True):
        for paragraph in part.paragraphs:
            layout, bottom = _paragraph(paragraph, part.script, family, size, width - 2 * margin, bottom)
            layouts.append(layout)
            bottom += 0.5 * size
    image = QImage(width, round(bottom - 0.5 * size) + margin, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for layout in layouts:
        layout.draw(painter, QPointF(margin, 0))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()


def _paragraph(text: str, script: str, family: str, size: float, measure: float, top: float) -> tuple[Any, float]:
    """Lay out a paragraph.

    Returns:
        Qt's layout with its lines placed below ``top``, and the bottom of the last one.
    """
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QFont, QTextLayout, QTextOption

    font = QFont([family, COMPANION])  # the check of the letters came before: only digits and marks come from it
    font.setPixelSize(round(size))
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if script in _RIGHT_TO_LEFT:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(breakable(text, script), font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(measure)
        line.setPosition(QPointF(0, top))
        top += max(line.height(), 1.25 * size) * _TALL_SCRIPTS.get(script, 1.0)
    layout.endLayout()
    return layout, top


def _raqm_page(parts: tuple[TextPart, ...], families: tuple[str, ...], dpi: int, size_pt: float) -> NDArray[np.uint8]:
    """Set right-to-left text with libraqm (HarfBuzz too), words broken into lines by their measured lengths."""
    from PIL import ImageDraw, ImageFont

    size, margin = round(size_pt * dpi / 72), round(_MARGIN_MM / 25.4 * dpi)
    width = round(_WIDTH_MM / 25.4 * dpi)
    rows: list[tuple[str, Any]] = []
    for part, family in zip(parts, families, strict=True):
        path, index = _font_file(family)
        font = ImageFont.truetype(path, size, index=index, layout_engine=ImageFont.Layout.RAQM)
        for paragraph in part.paragraphs:
            line = ""
            for word in paragraph.split():
                if line and font.getlength(f"{line} {word}", direction="rtl") > width - 2 * margin:
                    rows.append((line, font))
                    line = ""
                line = f"{line} {word}".strip()
            rows.append((line, font))
    leading = round(size * 1.7)
    image = Image.new("L", (width, 2 * margin + leading * len(rows)), 255)
    draw = ImageDraw.Draw(image)
    for number, (line, font) in enumerate(rows):
        draw.text((width - margin, margin + leading * number), line, fill=0, font=font, direction="rtl", anchor="ra")
    return np.asarray(image).copy()


def _vertical_page(
    parts: tuple[TextPart, ...], families: tuple[str, ...], dpi: int, size_pt: float
) -> NDArray[np.uint8]:
    """Set Chinese or Japanese from top to bottom; the font's own vertical forms are used (libraqm)."""
    from PIL import ImageDraw, ImageFont

    size = round(size_pt * dpi / 72)
    a_column, leading = 24, round(size * 1.7)
    columns = []
    for part, family in zip(parts, families, strict=True):
        path, index = _font_file(family)
        font = ImageFont.truetype(path, size, index=index, layout_engine=ImageFont.Layout.RAQM)
        language = "ja" if part.tag == "ja" else part.tag.lower()
        for paragraph in part.paragraphs:
            columns += [(column, font, language) for column in _columns(paragraph, a_column)]
    margin = round(_MARGIN_MM / 25.4 * dpi)
    width = 2 * margin + leading * len(columns)
    image = Image.new("L", (width, 2 * margin + (a_column + 1) * size), 255)
    draw = ImageDraw.Draw(image)
    for number, (column, font, language) in enumerate(columns):
        x = width - margin - leading * number - leading / 2
        draw.text((x, margin), column, fill=0, font=font, direction="ttb", anchor="mt", language=language)
    return np.asarray(image).copy()


def _columns(paragraph: str, length: int) -> list[str]:
    """Cut a paragraph into columns; marks that close never begin one."""
    columns = []
    rest = paragraph.replace(" ", "")
    while rest:
        end = length
        while end < len(rest) and rest[end] in "、。，；：）」』】！？ー":
            end += 1
        columns.append(rest[:end])
        rest = rest[end:]
    return columns


def _font_file(family: str) -> tuple[str, int]:
    import subprocess

    pattern = f"{family}:style=Regular"
    command = ["fc-match", "--format=%{file}\n%{index}\n%{family}", pattern]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    path, index, _ = found.stdout.split("\n", 2)
    return path, int(index) & 0xFFFF


def _scanned(grey: NDArray[np.uint8], seed: int, dpi: int) -> bytes:
    """Return the page as a scanner's colour JPEG: crooked, blurred, noisy, on warm paper."""
    degrade = load_sample_module("degrade")
    rng = np.random.default_rng(seed)
    scanned = degrade.scan(
        grey,
        seed,
        skew_deg=float(rng.uniform(-0.5, 0.5)),
        blur=float(rng.uniform(0.5, 0.8)) * dpi / 250,
        noise=float(rng.uniform(3, 7)),
        light=float(rng.uniform(5, 20)),
    )
    tone = np.array([1.0, rng.uniform(0.97, 1.0), rng.uniform(0.92, 0.99)], np.float32)
    coloured = np.clip(cv2.cvtColor(scanned, cv2.COLOR_GRAY2RGB) * tone, 0, 255).astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(coloured).save(out, "JPEG", quality=int(rng.integers(70, 90)), dpi=(dpi, dpi))
    return out.getvalue()
