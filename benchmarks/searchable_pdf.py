"""Searchable PDFs beside OCRmyPDF: ``uv run python -m benchmarks.searchable_pdf``.

Both make a searchable PDF of the same pictures in turns, one file at a time and one process each. Measured are time,
how much the file grows, how many of the words that are on the page can be found in it, and how far a found word's box
lies from its ink. Pages that we set ourselves tell where the ink of each word is; receipts tell what real pictures do.
OCRmyPDF is left out where it is not installed (Debian: ``ocrmypdf``).
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.machine import describe
from benchmarks.page_sets import CORPUS
from benchmarks.program import run_program
from benchmarks.tables import Cell, markdown_table, write_section

OURS, PEER = "Pagesight", "OCRmyPDF"
_DPI = 300
_TEXT = (
    "The meter was read on {day} March and showed {units} units, {less} fewer than in the same month of the last year. "
    "Tenants of the upper floors had asked for a second valve beside the stairs; the owner agreed to pay for it and to "
    "have the work done before winter. Whoever finds a leak calls the number beside the door, at any hour of the day. "
)
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture in a PDF.

    Attributes:
        path: A PDF of one page without text.
        words: What can be read on it.
        boxes: Where each of these words stands, points, origin top-left; empty where nobody knows.
    """

    path: Path
    words: tuple[str, ...]
    boxes: tuple[Box, ...] = ()


@dataclass(slots=True)
class Tally:
    """What one program did with the samples of one set."""

    cpu_s: list[float] = field(default_factory=list)
    wall_s: list[float] = field(default_factory=list)
    growth: list[float] = field(default_factory=list)
    found: int = 0
    words: int = 0
    offsets: list[float] = field(default_factory=list)
    failed: int = 0


def set_pages(folder: Path, count: int) -> list[Sample]:
    """Set pages of text, turn each into a picture with the noise of a scanner, and return them with their boxes."""
    import numpy as np
    import pymupdf
    from PIL import Image

    chance = np.random.default_rng(7)
    samples = []
    for number in range(count):
        with pymupdf.open() as pdf:
            page = pdf.new_page(width=595, height=842)
            size = (9.0, 11.0, 13.0)[number % 3]
            font = ("tiro", "helv", "cour")[number // 3 % 3]
            text = "".join(_TEXT.format(day=n + 1, units=400 + 13 * n * (number + 1), less=n + 2) for n in range(6))
            page.insert_textbox(pymupdf.Rect(60, 60, 535, 790), text, fontsize=size, fontname=font, lineheight=1.4)
            words = page.get_text("words")
            drawn = page.get_pixmap(dpi=_DPI, colorspace="gray")
            ink = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.width).astype(np.int16)
        noisy = np.clip(ink + chance.normal(0, 8, ink.shape), 0, 255).astype(np.uint8)
        samples.append(
            Sample(
                _picture_pdf(Image.fromarray(noisy), folder / f"set-{number}.pdf"),
                tuple(word[4] for word in words),
                tuple((word[0], word[1], word[2], word[3]) for word in words),
            )
        )
    return samples


def receipts(folder: Path, count: int) -> list[Sample]:
    """Return receipts of the corpus as PDFs; none where it is absent."""
    from PIL import Image

    samples = []
    for path in sorted((CORPUS / "a_receipts_forms").rglob("*.jpg"))[:count]:
        truth = path.with_name(path.name + ".truth.txt")
        with Image.open(path) as picture:
            pdf = _picture_pdf(picture.convert("RGB"), folder / f"{path.stem}.pdf")
        samples.append(Sample(pdf, tuple(truth.read_text(encoding="utf-8").split())))
    return samples


def _picture_pdf(picture: object, target: Path) -> Path:
    picture.save(target, "PDF", resolution=_DPI, quality=85)  # type: ignore[attr-defined] # a PIL image
    return target


def make_ours(sample: Sample, target: Path) -> float:
    """Make it with our program and return the CPU seconds."""
    run = run_program(
        [
            *("convert", str(sample.path), "--format", "pdf", "--out", str(target.parent), "--name", target.stem),
            *("--language", "en", "--workers", "1", "--no-cache", "--overwrite", "--json"),
        ]
    )
    if run.exit_code or run.cpu_s is None:
        raise RuntimeError(f"exit code {run.exit_code}")
    return run.cpu_s


def make_theirs(sample: Sample, target: Path) -> float:
    """Make it with OCRmyPDF and return the CPU seconds."""
    before = os.times()
    subprocess.run(
        [
            shutil.which("ocrmypdf") or "ocrmypdf",
            "-q",
            "-l",
            "eng",
            "--output-type",
            "pdf",
            "-j",
            "1",
            str(sample.path),
            str(target),
        ],
        check=True,
        capture_output=True,
        env=dict(os.environ, OMP_THREAD_LIMIT="1"),
    )
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def judge(sample: Sample, result: Path, tally: Tally) -> None:
    """Count what a result holds."""
    import pymupdf

    with pymupdf.open(result) as pdf:
        found = [(word[4], (word[0], word[1], word[2], word[3])) for word in pdf[0].get_text("words")]
    tally.growth.append(result.stat().st_size / sample.path.stat().st_size)
    wanted = Counter(filter(None, map(folded, sample.words)))
    there = Counter(filter(None, (folded(word) for word, _ in found)))
    tally.words += sum(wanted.values())
    tally.found += sum((wanted & there).values())
    by_word: dict[str, list[Box]] = {}
    for word, box in found:
        by_word.setdefault(folded(word), []).append(box)
    for word, box in zip(sample.words, sample.boxes, strict=False):
        if len(folded(word)) < 3 or folded(word) not in by_word:
            continue
        nearest = min(by_word[folded(word)], key=lambda other: _distance(box, other))
        tally.offsets.append(_offset(box, nearest))


def folded(word: str) -> str:
    """Return a word as it is compared: letters and digits alone, in small letters."""
    return re.sub(r"[\W_]", "", word).casefold()


def _distance(one: Box, other: Box) -> float:
    return abs(one[0] + one[2] - other[0] - other[2]) + abs(one[1] + one[3] - other[1] - other[3])


def _offset(truth: Box, box: Box) -> float:
    """Return how far the left and right ends lie apart on average, in heights of the true box.

    Top and bottom are a matter of the font that a program hides the text in, and no selection shows them.
    """
    return (abs(truth[0] - box[0]) + abs(truth[2] - box[2])) / 2 / (truth[3] - truth[1])


def measure(samples: Sequence[Sample], makers: dict[str, Callable[[Sample, Path], float]]) -> dict[str, Tally]:
    """Let every program make every sample, in turns."""
    tallies = {name: Tally() for name in makers}
    order = list(makers)
    with tempfile.TemporaryDirectory() as folder:
        for number, sample in enumerate(samples):
            for name in order[number % len(order) :] + order[: number % len(order)]:
                target = Path(folder) / f"{number}-{name}.pdf"
                began = time.perf_counter()
                try:
                    tallies[name].cpu_s.append(makers[name](sample, target))
                except (RuntimeError, subprocess.CalledProcessError):
                    tallies[name].failed += 1
                    continue
                tallies[name].wall_s.append(time.perf_counter() - began)
                judge(sample, target, tallies[name])
    return tallies


def table(title: str, tallies: dict[str, Tally]) -> str:
    """Return the table of one set."""
    rows: list[list[Cell]] = [
        [
            name,
            len(tally.cpu_s),
            tally.failed,
            statistics.mean(tally.wall_s) if tally.wall_s else None,
            statistics.mean(tally.cpu_s) if tally.cpu_s else None,
            statistics.median(tally.growth) if tally.growth else None,
            100 * tally.found / tally.words if tally.words else None,
            statistics.mean(tally.offsets) if tally.offsets else None,
        ]
        for name, tally in tallies.items()
    ]
    header = [
        "program",
        "pages",
        "failed",
        "seconds",
        "CPU s",
        "size, times",
        "words found %",
        "ends off, line heights",
    ]
    return f"### {title}\n\n{markdown_table(header, rows, digits=(0, 0, 0, 1, 1, 2, 1, 3))}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run in turns, print the tables and write them where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=9)
    parser.add_argument("--receipts", type=int, default=10)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    makers: dict[str, Callable[[Sample, Path], float]] = {OURS: make_ours}
    if shutil.which("ocrmypdf"):
        makers[PEER] = make_theirs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts = [table("Pages that we set", measure(set_pages(folder, options.pages), makers))]
        if samples := receipts(folder, options.receipts):
            parts.append(table("Receipts of the corpus", measure(samples, makers)))
    text = f"Machine: {describe()}\n\n" + "\n\n".join(parts)
    print(text)
    if options.out is not None:
        write_section(options.out, "searchable-pdf", text)


if __name__ == "__main__":
    main()
