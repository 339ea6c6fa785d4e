"""Pages with a few lines each, as receipts and notes have: quick to read, and every one different."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np

from benchmarks.sample_tools import load_sample_module
from benchmarks.work_folder import SAMPLES
from engines.intake.mupdf import load_pymupdf

_DPI = 150
_MOST_LINES = 10
_WIDTH_MM, _HEIGHT_MM = 120.0, 90.0


def sparse_scan(path: Path, pages: int, *, seed: int) -> Path:
    """Return a PDF of scanned pages with one to ten lines each, made once.

    Args:
        path: Where it is kept.
        pages: How many.
        seed: Of words and sizes.
    """
    pymupdf = load_pymupdf()  # by itself it would load ONNX Runtime, and with it a telemetry

    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    draw = _Drawing(seed)
    unfinished = path.with_suffix(".part")
    with pymupdf.open() as pdf:
        for _ in range(pages):
            page = pdf.new_page(width=_WIDTH_MM / 25.4 * 72, height=_HEIGHT_MM / 25.4 * 72)
            page.insert_image(page.rect, stream=io.BytesIO(draw.jpeg()))
        pdf.save(unfinished)
    unfinished.rename(path)
    return path


def small_files(folder: Path, count: int, *, seed: int) -> list[Path]:
    """Return files of one sparse page each, made once: a picture in four, the others PDFs with text of their own."""
    pymupdf = load_pymupdf()  # by itself it would load ONNX Runtime, and with it a telemetry

    folder.mkdir(parents=True, exist_ok=True)
    draw = _Drawing(seed)
    paths = [folder / f"note-{number:05d}{'.jpg' if number % 4 == 0 else '.pdf'}" for number in range(count)]
    for number, path in enumerate(paths):
        data = draw.jpeg() if path.suffix == ".jpg" else b""  # also where it is there: the same seed, the same files
        if path.exists():
            continue
        if not data:
            with pymupdf.open() as pdf:
                pdf.new_page(width=300, height=200).insert_text((20, 40), draw.text(number), fontsize=11)
                data = pdf.tobytes()
        path.write_bytes(data)
    return paths


class _Drawing:
    def __init__(self, seed: int) -> None:
        self._typeset, self._degrade = load_sample_module("typeset"), load_sample_module("degrade")
        text = (SAMPLES / "born-digital.pdf.truth.txt").read_text(encoding="utf-8")
        self._words = text.split()
        self._rng = np.random.default_rng(seed)
        self._number = 0

    def text(self, number: int) -> list[str]:
        """Return a few lines for a number."""
        start = number % (len(self._words) - 40)
        return [f"Note {number}", *(" ".join(self._words[at : at + 5]) for at in range(start, start + 30, 5))]

    def jpeg(self) -> bytes:
        """Return the next page as a grey JPEG."""
        rng = self._rng
        self._number += 1
        sheet = self._typeset.Sheet(width=_WIDTH_MM, height=_HEIGHT_MM, dpi=_DPI)
        y = 8.0
        for _ in range(int(rng.integers(1, _MOST_LINES + 1))):
            start = int(rng.integers(0, len(self._words) - 8))
            line = " ".join(self._words[start : start + int(rng.integers(1, 6))])
            y = sheet.text(line, 8, y, _WIDTH_MM - 16, size_pt=float(rng.uniform(9, 11))) + 2
        picture = self._degrade.scan(np.asarray(sheet.image), self._number, skew_deg=float(rng.uniform(-0.5, 0.5)))
        data: bytes = self._degrade.jpeg(picture, 50, _DPI)
        return data
