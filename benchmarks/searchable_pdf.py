"""Searchable PDFs beside OCRmyPDF: ``uv run python -m benchmarks.searchable_pdf --out docs/benchmarks.md``.

Both programs make a searchable PDF of the same pictures in turns, one file at a time, with one process that reads. The
results of both are read back in one way, by MuPDF. OCRmyPDF is left out where it is not installed (Debian:
``ocrmypdf``).
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
from benchmarks.program import run_program
from benchmarks.searchable_set import Box, PageTruth, Sample, receipts, set_document, set_pages
from benchmarks.tables import Cell, markdown_table, write_section
from engines.intake.mupdf import load_pymupdf

OURS, PEER = "Pagesight", "OCRmyPDF"
_DIGITS = (0, 0, 0, 0, 1, 1, 2, 1, 1, 1, 3, 3)
_DEFINITIONS = """\
Seconds and CPU seconds are a page's, with the start of the program. *Size*: the result as a multiple of the source. \
*Characters*: share of the page's characters, white space left out and capitals folded, that an alignment of fewest \
edits finds in the result, whose words are taken row by row. *Words*: share of the page's words (letters and digits) \
that a search finds, wherever. *In place*: share of the words that stand on their own ink. *Ends off*: how far the \
left and the right end of such a word's box lie from the ends of its ink, on average, in heights of its line; top and \
bottom are a matter of the font in which a program hides its text, and no selection shows them."""


@dataclass(slots=True)
class Tally:
    """What one program did with the samples of one set.

    Attributes:
        cpu_s: CPU seconds of each file.
        wall_s: Seconds of each file.
        growth: Size of each result as a multiple of its source's.
        pages: Pages of the files that were made.
        failed: Files that were not made.
        characters: Characters that stand on the pages; ``characters_found`` of them are in the results.
        words: Words that stand on the pages; ``words_found`` of them are in the results.
        boxes: Words whose place is known; ``left_off`` and ``right_off`` tell of those found in place, in heights of
            the line.
    """

    cpu_s: list[float] = field(default_factory=list)
    wall_s: list[float] = field(default_factory=list)
    growth: list[float] = field(default_factory=list)
    pages: int = 0
    failed: int = 0
    characters: int = 0
    characters_found: int = 0
    words: int = 0
    words_found: int = 0
    boxes: int = 0
    left_off: list[float] = field(default_factory=list)
    right_off: list[float] = field(default_factory=list)


def make_ours(sample: Sample, target: Path) -> float:
    """Make it with our program and return the CPU seconds.

    Raises:
        RuntimeError: If the program failed.
    """
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
    """Make it with OCRmyPDF and return the CPU seconds.

    Raises:
        subprocess.CalledProcessError: If the program failed.
    """
    before = os.times()
    program = shutil.which("ocrmypdf") or "ocrmypdf"
    options = ("-q", "-l", "eng", "--output-type", "pdf", "-j", "1")
    subprocess.run(
        [program, *options, str(sample.path), str(target)],
        check=True,
        capture_output=True,
        env=dict(os.environ, OMP_THREAD_LIMIT="1"),
    )
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def judge(sample: Sample, result: Path, tally: Tally) -> None:
    """Count what a result holds."""
    pymupdf = load_pymupdf()
    tally.growth.append(result.stat().st_size / sample.path.stat().st_size)
    with pymupdf.open(result) as pdf:
        for truth, page in zip(sample.pages, pdf, strict=True):
            found = [(word[4], (word[0], word[1], word[2], word[3])) for word in page.get_text("words")]
            tally.pages += 1
            _judge_text(truth, found, tally)
            _judge_boxes(truth, found, tally)


def _judge_text(truth: PageTruth, found: Sequence[tuple[str, Box]], tally: Tally) -> None:
    there = "".join(word for word, _ in in_rows(found)).casefold()
    wanted = "".join(truth.words).casefold()
    tally.characters += len(wanted)
    tally.characters_found += characters_found(wanted, there)
    words = Counter(filter(None, map(folded, truth.words)))
    tally.words += words.total()
    tally.words_found += (words & Counter(folded(word) for word, _ in found)).total()


def _judge_boxes(truth: PageTruth, found: Sequence[tuple[str, Box]], tally: Tally) -> None:
    for word, box in zip(truth.words, truth.boxes, strict=False):
        name = folded(word)
        if not name:
            continue
        tally.boxes += 1
        here = [other for text, other in found if folded(text) == name and _overlaps(box, other)]
        if here:
            best = min(here, key=lambda other: abs(box[0] - other[0]) + abs(box[2] - other[2]))
            height = box[3] - box[1]
            tally.left_off.append(abs(box[0] - best[0]) / height)
            tally.right_off.append(abs(box[2] - best[2]) / height)


def folded(word: str) -> str:
    """Return a word as it is compared: letters and digits alone, in small letters."""
    return re.sub(r"[\W_]", "", word).casefold()


def in_rows(words: Sequence[tuple[str, Box]]) -> list[tuple[str, Box]]:
    """Return words from row to row and from left to right, whatever their order in the file.

    A word belongs to the row before it if its middle lies above the lower end of that row's first word.
    """
    rows: list[list[tuple[str, Box]]] = []
    for word in sorted(words, key=lambda word: word[1][1] + word[1][3]):
        _, top, _, bottom = word[1]
        if rows and (top + bottom) / 2 < rows[-1][0][1][3]:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [word for row in rows for word in sorted(row, key=lambda word: word[1][0])]


def characters_found(truth: str, text: str) -> int:
    """Return how many characters of the truth an alignment of fewest edits finds in a text."""
    from rapidfuzz.distance import Levenshtein

    return sum(step.src_end - step.src_start for step in Levenshtein.opcodes(truth, text) if step.tag == "equal")


def _overlaps(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])


def measure(samples: Sequence[Sample], makers: dict[str, Callable[[Sample, Path], float]]) -> dict[str, Tally]:
    """Let every program make every sample, in turns."""
    tallies = {name: Tally() for name in makers}
    order = list(makers)
    with tempfile.TemporaryDirectory() as folder:
        for number, sample in enumerate(samples):
            turn = number % len(order)
            for name in order[turn:] + order[:turn]:
                target = Path(folder) / f"{number}-{name}.pdf"
                began = time.perf_counter()
                try:
                    cpu_s = makers[name](sample, target)
                except (RuntimeError, subprocess.CalledProcessError):
                    tallies[name].failed += 1
                    continue
                tallies[name].wall_s.append(time.perf_counter() - began)
                tallies[name].cpu_s.append(cpu_s)
                judge(sample, target, tallies[name])
    return tallies


def table(title: str, tallies: dict[str, Tally]) -> str:
    """Return the table of one set; without the columns on places where none is known."""
    header = ["program", "files", "pages", "failed", "seconds", "CPU s", "size, times", "characters %", "words %"]
    place_header = ["in place %", "left ends off", "right ends off"]
    has_places = any(tally.boxes for tally in tallies.values())
    rows: list[list[Cell]] = []
    for name, tally in tallies.items():
        row: list[Cell] = [
            name,
            len(tally.cpu_s),
            tally.pages,
            tally.failed,
            sum(tally.wall_s) / tally.pages if tally.pages else None,
            sum(tally.cpu_s) / tally.pages if tally.pages else None,
            statistics.median(tally.growth) if tally.growth else None,
            100 * tally.characters_found / tally.characters if tally.characters else None,
            100 * tally.words_found / tally.words if tally.words else None,
        ]
        if has_places:
            row += [
                100 * len(tally.left_off) / tally.boxes if tally.boxes else None,
                statistics.mean(tally.left_off) if tally.left_off else None,
                statistics.mean(tally.right_off) if tally.right_off else None,
            ]
        rows.append(row)
    header += place_header if has_places else []
    return f"### {title}\n\n{markdown_table(header, rows, digits=_DIGITS[: len(header)])}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run in turns, print the tables and write them where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=9, help="pages that we set")
    parser.add_argument("--receipts", type=int, default=10, help="receipts of the corpus, by its manifest's order")
    parser.add_argument("--out", type=Path, help="page whose section is replaced")
    options = parser.parse_args(arguments)
    makers: dict[str, Callable[[Sample, Path], float]] = {OURS: make_ours}
    if shutil.which("ocrmypdf"):
        makers[PEER] = make_theirs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sets = {
            "Pages that we set, a file each": set_pages(folder, options.pages),
            "The same pages as one file": set_document(folder, options.pages),
            "Receipts of the corpus, a file each": receipts(folder, options.receipts),
        }
        parts = [table(title, measure(samples, makers)) for title, samples in sets.items() if samples]
    text = "\n\n".join([f"Machine: {describe(['ocrmypdf', 'tesseract'])}", _DEFINITIONS, *parts])
    print(text)
    if options.out is not None:
        write_section(options.out, "searchable-pdf", text)


if __name__ == "__main__":
    main()
