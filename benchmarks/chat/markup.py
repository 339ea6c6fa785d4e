"""The small markup in which the documents of the question set are written, taken apart.

A file begins with ``@key value`` lines (the look). Then, apart by empty lines: ``# title``, ``## heading``, ``- item``,
``~ small print``, ``> text at the right``, ``| cell | cell`` (rows of a table, the first its head),
``:: label :: value`` (a field of a form), ``===`` (a new page), and paragraphs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

_SIGNS = (("## ", "heading"), ("# ", "title"), ("- ", "item"), ("~ ", "small"), ("> ", "right"), (":: ", "field"))


class Kind(StrEnum):
    """What a part of a document is."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    SMALL = "small"
    RIGHT = "right"
    FIELD = "field"
    TABLE = "table"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, a table or a page break.

    Attributes:
        kind: What it is.
        text: Its words; "" for tables and breaks. A field's label and value are apart by a tab.
        rows: Cells of a table.
    """

    kind: Kind
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it was written.

    Attributes:
        look: Its ``@`` lines.
        parts: In reading order.
    """

    look: dict[str, str] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()


def parse(text: str) -> Source:
    """Take a document apart.

    Raises:
        ValueError: If a table has rows of different lengths.
    """
    look: dict[str, str] = {}
    parts: list[Part] = []
    for chunk in re.split(r"\n\s*\n", text.strip()):
        lines = chunk.splitlines()
        while lines and lines[0].startswith("@"):
            key, _, value = lines.pop(0)[1:].partition(" ")
            look[key] = value.strip()
        if lines:
            parts += _parts(lines)
    return Source(look, tuple(parts))


def _parts(lines: list[str]) -> list[Part]:
    if lines[0].startswith("|"):
        rows = tuple(tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in lines)
        if len({len(row) for row in rows}) != 1:
            raise ValueError(f"rows of different lengths under {lines[0]!r}")
        return [Part(Kind.TABLE, rows=rows)]
    parts: list[Part] = []
    for line in lines:
        if line.strip() == "===":
            parts.append(Part(Kind.BREAK))
            continue
        for sign, kind in _SIGNS:
            if line.startswith(sign):
                parts.append(Part(Kind(kind), line.removeprefix(sign).strip().replace(" :: ", "\t")))
                break
        else:  # a further line of the paragraph, or its first
            if parts and parts[-1].kind in (Kind.TEXT, Kind.ITEM):
                parts[-1] = Part(parts[-1].kind, f"{parts[-1].text} {line.strip()}")
            else:
                parts.append(Part(Kind.TEXT, line.strip()))
    return parts
