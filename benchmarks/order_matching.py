"""Lines put into the truth's order by best matching, and errors of texts, folded as the corpus's scorer does it."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from functools import cache
from typing import Any

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from benchmarks.scoring import SCORER

_TAKEN = "\x00"
_LEAST_SCORE = 55.0  # of 100: below it a line stands nowhere in the truth


@cache
def _scorer() -> Any:
    spec = importlib.util.spec_from_file_location("corpus_scorer", SCORER)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def folded(text: str) -> str:
    """Return a text without what editions differ in: quotes, dashes, hyphens at line ends, runs of white space."""
    result: str = _scorer().norm(text, True)
    return result


def errors(text: str, truth: str) -> int:
    """Return the edits that make one folded text of the other."""
    return int(Levenshtein.distance(text, truth))


def best_text(lines: Sequence[str], truth: str) -> str:
    """Return the lines in the order in which they stand in the truth, folded.

    The longest lines choose their place first, and no place is given twice. A line that stands nowhere stays behind
    the one before it.

    Args:
        lines: Lines in any order, not folded.
        truth: The folded truth.
    """
    places: list[float] = [-1.0] * len(lines)
    open_truth = truth
    for k in sorted(range(len(lines)), key=lambda k: -len(lines[k])):
        text = folded(lines[k])
        if not text:
            continue
        found = fuzz.partial_ratio_alignment(text, open_truth, score_cutoff=_LEAST_SCORE)
        if found is None:
            continue
        start, end = found.dest_start, found.dest_end
        if len(text) > len(open_truth):
            continue
        places[k] = (start + end) / 2
        open_truth = open_truth[:start] + _TAKEN * (end - start) + open_truth[end:]
    for k, place in enumerate(places):
        if place < 0:
            places[k] = places[k - 1] + 1e-6 if k else -0.5
    ordered = sorted(range(len(lines)), key=lambda k: places[k])
    return folded("\n".join(lines[k] for k in ordered))
