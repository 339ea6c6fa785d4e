"""Questions about the papers in ``papers.txt``, which were written by hand for learning."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from public_sets import content
from things import Told, made

HERE = Path(__file__).parent
_MOST = 8  # wrong lines of a question


def read_papers() -> Iterator[tuple[list[Told], list[tuple[str, str]]]]:
    """Yield lines and questions of each paper; a question with "" is not answered by it."""
    for chunk in (HERE / "papers.txt").read_text(encoding="utf-8").split("\n@ ")[1:]:
        title, *rows = chunk.splitlines()
        lines: list[Told] = []
        asked: list[tuple[str, str]] = []
        heading, before = title, ""
        for row in rows:
            if row.startswith("## "):
                heading, before = row[3:], ""
            elif row.startswith("? "):
                question, mark = row[2:].split(" | ", 1)
                asked.append((question, mark))
            elif row.startswith("! "):
                asked.append((row[2:], ""))
            elif row.strip() and not row.startswith("#"):
                lines.append(Told(row, f"{heading}: {before}", frozenset(), heading))
                before = row
        yield lines, asked


def written_papers(
    rng: random.Random, times: int, spoken: Callable[[str, random.Random], str]
) -> Iterator[dict[str, Any]]:
    """Yield the questions several times, each time with another choice of wrong lines.

    Raises:
        ValueError: If no line holds the words by which a question names its line.
    """
    for turn in range(times):
        for lines, asked in read_papers():
            for question, mark in asked:
                right = [line for line in lines if mark and mark in line.text]
                if mark and not right:
                    raise ValueError(f"no line of the paper has {mark!r}")
                words = content(question)
                wrong = sorted(
                    (line for line in lines if line not in right),
                    key=lambda line: -len(words & content(line.text)) + rng.random() * 1.2,
                )
                said = spoken(question, rng) if turn else question
                yield made("papers" if right else "papers, not told", said, right[:1], wrong[:_MOST])
