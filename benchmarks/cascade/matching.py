"""Errors of what was read on a page whose texts and their places are known, whatever the order of the lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from benchmarks.cascade.sheets import SetText
from core.geometry import BBox, Polygon
from engines.ocr.base import Reading
from engines.ocr.standing import MIN_CONFIDENCE

_SAME = 0.35  # of the smaller box, which a text and a line share that belong together
# Which kind of quote was printed is not what is asked here.
_FOLDED = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})


def character_errors(texts: Sequence[SetText], polygons: Sequence[Polygon], readings: Sequence[Reading]) -> int:
    """Return the edits between what was set and what was read; lines that were not found count whole.

    Args:
        texts: What stands on the page.
        polygons: Lines that were found.
        readings: What was read in each of them.
    """
    errors = 0
    for of_page, of_lines in _groups([text.box for text in texts], [polygon.bbox for polygon in polygons]):
        truth = " ".join(texts[i].text for i in sorted(of_page, key=lambda i: texts[i].box.left))
        kept = [j for j in of_lines if readings[j].confidence >= MIN_CONFIDENCE]
        read = " ".join(readings[j].text for j in sorted(kept, key=lambda j: polygons[j].bbox.left))
        errors += Levenshtein.distance(_plain(truth), _plain(read))
    return errors


def _groups(texts: Sequence[BBox], lines: Sequence[BBox]) -> Iterator[tuple[list[int], list[int]]]:
    """Yield texts and lines that belong together: the parts of a graph whose edges are shared places."""
    parents = list(range(len(texts) + len(lines)))

    def root(node: int) -> int:
        while parents[node] != node:
            node = parents[node]
        return node

    for i, text in enumerate(texts):
        for j, line in enumerate(lines):
            common = text.intersection(line)
            if common is not None and common.area > _SAME * min(text.area, line.area):
                parents[root(i)] = root(len(texts) + j)
    groups: dict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for node in range(len(parents)):
        is_line = node >= len(texts)
        groups[root(node)][is_line].append(node - len(texts) if is_line else node)
    yield from groups.values()


def _plain(text: str) -> str:
    return " ".join(text.translate(_FOLDED).split())
