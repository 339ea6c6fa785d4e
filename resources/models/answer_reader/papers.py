"""Questions about the papers in ``papers*.txt``, which were written by hand for learning."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from public_sets import content
from things import Told, made

HERE = Path(__file__).parent
_MOST = 10  # wrong lines of a question
_HEADING = 0.6  # of a heading's nearness, as in the search
_LIKE = 1.2  # weight of likeness in meaning beside the share of common words
_ROW_ALONE, _ALONE, _NO_HEADING = 0.8, 0.25, 0.08  # of lines, how many the chat shows without what stands before them
_TAKEN_OUT = 0.3  # of questions, how many are asked once more of the paper without the line that answers


def read_papers(folder: Path = HERE) -> Iterator[tuple[list[Told], list[tuple[str, str]]]]:
    """Yield lines and questions of each paper, title and headings among the lines; a question with "" is in vain."""
    for path in sorted(folder.glob("papers*.txt")):
        for chunk in f"\n{path.read_text(encoding='utf-8')}".split("\n@ ")[1:]:
            yield _read(chunk)


def paper_texts(folder: Path = HERE) -> list[str]:
    """Return all lines and questions of the papers, each once."""
    papers = list(read_papers(folder))
    return sorted(
        {line.text for lines, _ in papers for line in lines}
        | {question for _, asked in papers for question, _ in asked}
    )


def _read(chunk: str) -> tuple[list[Told], list[tuple[str, str]]]:
    title, *rows = chunk.splitlines()
    lines = [Told(title, "", frozenset(), is_heading=True)]
    asked: list[tuple[str, str]] = []
    heading, before = title, ""
    for row in rows:
        if row.startswith("## "):
            heading, before = row[3:], ""
            lines.append(Told(heading, "", frozenset(), title, is_heading=True))
        elif row.startswith("? "):
            question, mark = row[2:].split(" | ", 1)
            asked.append((question.strip(), mark.strip()))
        elif row.startswith("! "):
            asked.append((row[2:].strip(), ""))
        elif row.strip() and not row.startswith("# "):
            lines.append(Told(row, before, frozenset(), heading))
            before = row
    return lines, asked


def written_papers(
    rng: random.Random,
    times: int,
    spoken: Callable[[str, random.Random], str],
    vectors: Mapping[str, np.ndarray],
    folder: Path = HERE,
) -> Iterator[dict[str, Any]]:
    """Yield the questions several times, each time with another choice of wrong lines.

    Args:
        rng: Chance.
        times: How often.
        spoken: Makes of a question what people type.
        vectors: Of lines and questions in meaning, each of length 1.
        folder: Where the papers are.

    Raises:
        ValueError: If no line holds the words by which a question names its line.
    """
    for turn in range(times):
        for lines, asked in read_papers(folder):
            if is_kept(lines[0].text):
                continue
            shown = [_shown(line, rng) for line in lines]
            for question, mark in asked:
                right = [at for at, line in enumerate(lines) if mark and mark in line.text]
                if mark and not right:
                    raise ValueError(f"no line of the paper has {mark!r}")
                near = {at: _near(question, line, vectors) + 0.25 * rng.random() for at, line in enumerate(lines)}
                wrong = sorted((at for at in near if at not in right), key=lambda at: -near[at])[:_MOST]
                said = spoken(question, rng) if turn else question
                told = made("papers" if right else "papers, not told", said, [], [])
                yield told | {"pos": [shown[at] for at in right[:1]], "neg": [shown[at] for at in wrong]}
                if right and rng.random() < _TAKEN_OUT:
                    yield told | {"source": "papers, taken out", "pos": [], "neg": [shown[at] for at in wrong]}


def is_kept(title: str) -> bool:
    """Tell whether a paper is kept for judging: one in twenty."""
    return zlib.crc32(title.encode()) % 20 == 7


def _near(question: str, line: Told, vectors: Mapping[str, np.ndarray]) -> float:
    asked = content(question)
    common = len(asked & content(line.text)) / max(1, len(asked))
    return (common + _LIKE * float(vectors[question] @ vectors[line.text])) * (_HEADING if line.is_heading else 1.0)


def _shown(line: Told, rng: random.Random) -> list[str]:
    """Return a line and what the chat shows before it: heading and line before, of rows mostly the heading alone."""
    is_alone = rng.random() < (_ROW_ALONE if " | " in line.text else _ALONE)
    heading = "" if not line.heading or rng.random() < _NO_HEADING else f"{line.heading}: "
    return [line.text, heading + ("" if is_alone else line.before)]
