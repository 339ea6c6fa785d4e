"""Pictures in PDFs for ``benchmarks.searchable_pdf``: our own pages, whose ink is known, and receipts of the corpus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.page_sets import CORPUS, read_manifest
from engines.intake.mupdf import load_pymupdf

if TYPE_CHECKING:
    from numpy.typing import NDArray

DPI = 300
_PT_TO_PX = DPI / 72
_INK = 128  # darker pixels are ink
_TEXT = (
    "The meter was read on {day} March and showed {units} units, {less} fewer than in the same month of the last year. "
    "Tenants of the upper floors had asked for a second valve beside the stairs; the owner agreed to pay for it and to "
    "have the work done before winter. Whoever finds a leak calls the number beside the door, at any hour of the day. "
)
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PageTruth:
    """What stands on a page.

    Attributes:
        words: What can be read on it, in reading order.
        boxes: Where each of these words stands, points, origin top-left: left and right end of its ink, top and bottom
            of its line of type. Empty where nobody knows.
    """

    words: tuple[str, ...]
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """Pictures in a PDF.

    Attributes:
        path: A PDF without text.
        pages: What stands on each of its pages.
    """

    path: Path
    pages: tuple[PageTruth, ...]


def set_pages(folder: Path, count: int) -> list[Sample]:
    """Set pages of text, turn each into a picture with the noise of a scanner, and return each as a PDF of its own."""
    return [
        Sample(_picture_pdf([picture], folder / f"set-{number}.pdf"), (truth,))
        for number, (picture, truth) in enumerate(_set(count))
    ]


def set_document(folder: Path, count: int) -> list[Sample]:
    """Return the same pages as one PDF; none of no pages."""
    made = _set(count)
    if not made:
        return []
    path = _picture_pdf([picture for picture, _ in made], folder / "document.pdf")
    return [Sample(path, tuple(truth for _, truth in made))]


def receipts(folder: Path, count: int) -> list[Sample]:
    """Return the first receipts of the corpus's manifest as PDFs; none where it is absent."""
    from PIL import Image

    if not (CORPUS / "manifest.csv").exists():
        return []
    samples = []
    for item in read_manifest(CORPUS, ["a_receipts_forms"])[:count]:
        source = item.root / item.path
        truth = source.with_name(f"{source.name}.truth.txt")
        with Image.open(source) as picture:
            path = _picture_pdf([picture.convert("RGB")], folder / f"{source.stem}.pdf")
        samples.append(Sample(path, (PageTruth(tuple(truth.read_text(encoding="utf-8").split())),)))
    return samples


def _set(count: int) -> list[tuple[Any, PageTruth]]:
    import numpy as np
    from PIL import Image

    pymupdf = load_pymupdf()
    chance = np.random.default_rng(7)
    made = []
    for number in range(count):
        with pymupdf.open() as pdf:
            page = pdf.new_page(width=595, height=842)
            size = (9.0, 11.0, 13.0)[number % 3]
            font = ("tiro", "helv", "cour")[number // 3 % 3]
            text = "".join(_TEXT.format(day=n + 1, units=400 + 13 * n * (number + 1), less=n + 2) for n in range(6))
            page.insert_textbox(pymupdf.Rect(60, 60, 535, 790), text, fontsize=size, fontname=font, lineheight=1.4)
            words = page.get_text("words")
            drawn = page.get_pixmap(dpi=DPI, colorspace="gray")
            ink = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.width).astype(np.int16)
        boxes = tuple(ink_box(ink, (word[0], word[1], word[2], word[3])) for word in words)
        noisy = np.clip(ink + chance.normal(0, 8, ink.shape), 0, 255).astype(np.uint8)
        made.append((Image.fromarray(noisy), PageTruth(tuple(word[4] for word in words), boxes)))
    return made


def ink_box(grey: NDArray[Any], box: Box) -> Box:
    """Draw the ends of a word's box in to its ink: a font's widths leave white before and behind the letters.

    Args:
        grey: (H, W) grey values of the page at ``DPI``, before noise is added.
        box: Box of the word by its font, points.
    """
    import numpy as np

    left, top, right, bottom = (round(edge * _PT_TO_PX) for edge in box)
    columns = np.flatnonzero((grey[top:bottom, left:right] < _INK).any(axis=0))
    if not len(columns):
        return box
    return ((left + int(columns[0])) / _PT_TO_PX, box[1], (left + int(columns[-1]) + 1) / _PT_TO_PX, box[3])


def _picture_pdf(pictures: Sequence[Any], target: Path) -> Path:
    first, *others = pictures
    first.save(target, "PDF", resolution=DPI, quality=85, save_all=True, append_images=others)
    return target
