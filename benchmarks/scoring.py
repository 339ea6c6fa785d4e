"""Character and word errors, from the corpus's own scorer; it lies outside the repository (../shared/tools)."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.work_folder import SHARED

SCORER = SHARED / "tools" / "score.py"

Record = dict[str, float | str]
"""What the scorer tells of one file: ``path``, ``status``, and counts of edits and characters."""


@dataclass(frozen=True, slots=True)
class Score:
    """Figures of one category; see the scorer's own description.

    Attributes:
        files: How many files.
        cer: Character errors a truth character.
        wer: Word errors a truth word.
        bow: F1 of the words whatever their order.
        failed: Files without a readable result.
    """

    files: int
    cer: float
    wer: float
    bow: float
    failed: int = 0


def has_scorer() -> bool:
    """Tell whether the scorer is beside the checkout."""
    return SCORER.exists()


def score_results(
    root: Path, results: Path, categories: Sequence[str], *, paths: Sequence[str] | None = None, folds: bool = False
) -> dict[str, Score]:
    """Score a folder of results by category.

    Args:
        root: Folder of the set, with its manifest.
        results: Folder of results in the scorer's format.
        categories: Which categories.
        paths: Only these files of the set; all where None.
        folds: Whether differences between editions (quotes, dashes, hyphens at line ends) are folded.

    Raises:
        subprocess.CalledProcessError: If the scorer fails.
    """
    wanted = None if paths is None else set(paths)
    by_category: dict[str, list[Record]] = {}
    for record in score_records(root, results, categories, folds=folds):
        if wanted is None or record["path"] in wanted:
            by_category.setdefault(str(record["category"]), []).append(record)
    return {category: summed(group) for category, group in by_category.items()}


def score_records(root: Path, results: Path, categories: Sequence[str], *, folds: bool = False) -> list[Record]:
    """Return the scorer's record of each file that has a truth; ``status`` is "missing" where there is no result.

    Args:
        root: Folder of the set, with its manifest.
        results: Folder of results in the scorer's format.
        categories: Which categories.
        folds: Whether differences between editions are folded.

    Raises:
        subprocess.CalledProcessError: If the scorer fails.
    """
    command = [sys.executable, str(SCORER), str(root), str(results), "--json", "--files"]
    command += ["--only", ",".join(categories)] + (["--fold"] if folds else [])
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return [record for record in json.loads(done.stdout)["files"] if "clen" in record]


def summed(records: Sequence[Record]) -> Score:
    """Add up the scorer's records of files to one score, weighted by length as the scorer does."""

    def total(name: str) -> float:
        return sum(float(record[name]) for record in records)

    words = total("n") + total("m")
    return Score(
        files=len(records),
        cer=total("cerr") / max(1.0, total("clen")),
        wer=total("werr") / max(1.0, total("wlen")),
        bow=2 * total("hit") / words if words else 1.0,
        failed=sum(record["status"] in ("missing", "error", "unreadable") for record in records),
    )
