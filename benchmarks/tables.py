"""Markdown tables, and putting them between markers of a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

Cell = str | float | int | None


def format_cell(value: Cell, digits: int = 2) -> str:
    """Return the text of a cell; what is missing becomes a dash."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.{digits}f}"
    return str(value)


def markdown_table(
    header: Sequence[str], rows: Sequence[Sequence[Cell]], *, digits: Sequence[int] = (), text_columns: int = 1
) -> str:
    """Return a GitHub-flavoured table; its first columns are text, the others are right-aligned.

    Args:
        header: Names of the columns.
        rows: One sequence of cells for each row.
        digits: Decimals of each column's numbers; 2 where it is too short.
        text_columns: How many columns are text.

    Raises:
        ValueError: If a row has another number of cells than the header.
    """
    places = [*digits, *[2] * (len(header) - len(digits))]
    lines = [header, ["---"] * text_columns + ["---:"] * (len(header) - text_columns)]
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"row with {len(row)} cells under {len(header)} columns")
        lines.append([format_cell(cell, place).replace("|", "\\|") for cell, place in zip(row, places, strict=True)])
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def replace_section(page: str, name: str, content: str) -> str:
    """Return a page with what stands between its markers of that name replaced; new markers go to the end."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    section = f"{begin}\n\n{content.strip()}\n\n{end}"
    if begin in page and end in page:
        head, rest = page.split(begin, 1)
        return head + section + rest.split(end, 1)[1]
    return f"{page.rstrip()}\n\n{section}\n"


def write_section(path: Path, name: str, content: str) -> None:
    """Replace a section of a file, which is made where it is missing."""
    page = path.read_text(encoding="utf-8") if path.exists() else "# Benchmarks\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(replace_section(page, name, content), encoding="utf-8")
