"""Reads a searchable PDF back and says how much of the document it gives and how well the boxes fit.

Exporters layer; speaks PyMuPDF, so it runs in worker processes only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
from numpy.typing import NDArray

from core.errors import FileDamagedError
from core.geometry import BBox, Transform, union_of
from core.model import Document, Line, Page, TextSource
from exporters.searchable_pdf.font_program import FONT_NAME
from exporters.searchable_pdf.pdf_check import PdfCheck
from exporters.searchable_pdf.text_placement import PlacedLine, clean_text, place_line, written_lines


@dataclass(frozen=True, slots=True)
class _FoundWords:
    texts: tuple[str, ...]
    boxes: NDArray[np.float64]
    """(N, 4) left, top, right, bottom in page-frame pixels."""


def verify_searchable_pdf(
    path: Path, document: Document, *, password: str | None = None, checkpoint: Callable[[], None] = lambda: None
) -> PdfCheck:
    """Read a searchable PDF back and compare it with the document it was made from.

    Args:
        path: The written file.
        document: What was exported.
        password: Password of an encrypted file.
        checkpoint: Called before each page; raises ``JobCancelled`` once the job shall stop.

    Raises:
        FileDamagedError: If the file cannot be opened.
    """
    lines = expected = found = placed_expected = placed_found = 0
    errors: list[float] = []
    with _opened(path, password) as pdf:
        for page in document.pages:
            checkpoint()
            placed = _expected_lines(page)
            if not placed:
                continue
            written, native = _found_words(pdf[page.index], page)
            # The hidden text layer of a page that a person edited is replaced by ours.
            is_replaced = page.is_edited and not native.texts
            for is_native, words in ((False, written), (True, native)):
                part = [(line, at) for line, at in placed if _is_native(line, is_replaced=is_replaced) is is_native]
                for (line, place), members in zip(part, _members(part, words), strict=True):
                    wanted = Counter(clean_text(line.text).replace(" ", ""))
                    given = Counter("".join(clean_text(words.texts[i]).replace(" ", "") for i in members))
                    lines += 1
                    expected += wanted.total()
                    found += (wanted & given).total()
                    if not is_native:
                        placed_expected += wanted.total()
                        placed_found += (wanted & given).total()
                    if members and not is_native:
                        hull = union_of(BBox(*words.boxes[i]) for i in members)
                        errors.append(_edge_distance(_hull(place), hull) / place.thickness)
        page_count = pdf.page_count
    return PdfCheck(
        page_count,
        lines,
        found / expected if expected else 1.0,
        placed_found / placed_expected if placed_expected else 1.0,
        float(np.mean(errors)) if errors else 0.0,
        path.stat().st_size,
        document.source.size_bytes,
    )


def _opened(path: Path, password: str | None) -> Any:
    try:
        pdf = pymupdf.open(path, filetype="pdf")
    except (RuntimeError, OSError) as error:
        raise FileDamagedError("the written PDF cannot be opened", remedy="Export it again", file=path) from error
    if pdf.needs_pass and not pdf.authenticate(password or ""):
        pdf.close()
        raise FileDamagedError("the written PDF does not open with the password", remedy="Export it again", file=path)
    return pdf


def _is_native(line: Line, *, is_replaced: bool) -> bool:
    return line.source is TextSource.TEXT_LAYER and not is_replaced


def _expected_lines(page: Page) -> list[tuple[Line, PlacedLine]]:
    lines = [line for block in page.blocks for line in (block.lines or written_lines(block))]
    return [(line, placed) for line in lines if (placed := place_line(line)) is not None]


def _found_words(pdf_page: Any, page: Page) -> tuple[_FoundWords, _FoundWords]:
    """Return the words of our layer and those of the source, each where MuPDF finds it."""
    # PyMuPDF gives places on the page before its rotation, and its own matrix for that leaves UserUnit out.
    shown, turns = pdf_page.rect, pdf_page.rotation // 90
    width, height = (shown.height, shown.width) if turns % 2 else (shown.width, shown.height)
    to_frame = Transform.quarter_turns(turns, width, height).then(
        Transform.scaling(page.width / shown.width, page.height / shown.height)
    )
    found: dict[bool, list[tuple[str, BBox]]] = {True: [], False: []}
    flags = pymupdf.TEXTFLAGS_RAWDICT & ~pymupdf.TEXT_PRESERVE_IMAGES
    for block in pdf_page.get_text("rawdict", flags=flags)["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                is_ours = span["font"] == FONT_NAME
                for is_blank, chars in groupby(span["chars"], key=lambda char: char["c"].isspace()):
                    if not is_blank:
                        word = list(chars)
                        box = union_of(BBox(*pymupdf.Rect(char["bbox"]).normalize()) for char in word)
                        found[is_ours].append(("".join(char["c"] for char in word), to_frame.apply_bbox(box)))
    return _gathered(found[True]), _gathered(found[False])


def _gathered(words: list[tuple[str, BBox]]) -> _FoundWords:
    boxes = np.array([box.as_tuple() for _, box in words], dtype=np.float64).reshape(-1, 4)
    return _FoundWords(tuple(text for text, _ in words), boxes)


def _members(placed: list[tuple[Line, PlacedLine]], words: _FoundWords) -> list[list[int]]:
    """Return for each line the words whose middles lie on it; each word belongs to the line it is most central on."""
    members: list[list[int]] = [[] for _ in placed]
    if not words.texts or not placed:
        return members
    x = (words.boxes[:, 0] + words.boxes[:, 2]) / 2
    y = (words.boxes[:, 1] + words.boxes[:, 3]) / 2
    distances = np.full((len(placed), len(words.texts)), np.inf)
    for row, (_, line) in enumerate(placed):
        along = (x - line.origin[0]) * line.along[0] + (y - line.origin[1]) * line.along[1]
        down = (x - line.origin[0]) * line.down[0] + (y - line.origin[1]) * line.down[1]
        start, end = min(w.start for w in line.words), max(w.end for w in line.words)
        inside = (along > start - line.thickness / 4) & (along < end + line.thickness / 4)
        off_centre = np.abs(down / line.thickness - 0.5)
        distances[row] = np.where(inside & (off_centre < 0.75), off_centre, np.inf)
    nearest = distances.argmin(axis=0)
    for index, row in enumerate(nearest):
        if np.isfinite(distances[row, index]):
            members[row].append(index)
    return members


def _hull(line: PlacedLine) -> BBox:
    start, end = min(w.start for w in line.words), max(w.end for w in line.words)
    points = [
        (
            line.origin[0] + line.along[0] * s + line.down[0] * t,
            line.origin[1] + line.along[1] * s + line.down[1] * t,
        )
        for s in (start, end)
        for t in (0.0, line.thickness)
    ]
    xs, ys = zip(*points, strict=True)
    return BBox(min(xs), min(ys), max(xs), max(ys))


def _edge_distance(wanted: BBox, found: BBox) -> float:
    pairs = zip(wanted.as_tuple(), found.as_tuple(), strict=True)
    return sum(abs(a - b) for a, b in pairs) / 4
