"""Reading docs/benchmarks.md: its sections between markers, the headings over them, and cells of their tables."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEADING = re.compile(r"^#{2,6} (.+)$", re.MULTILINE)
_BEGIN = re.compile(r"^<!-- ([\w-]+): begin -->$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of a section's tables.

    Attributes:
        section: Name of the section's markers.
        row: What the first cells of its row are.
        column: Head of its column.
        under: Heading inside the section below which the table stands; the section's first such table if "".
    """

    section: str
    row: tuple[str, ...]
    column: str
    under: str = ""


def section_names(page: str) -> list[str]:
    """Return the names of the sections in their order."""
    return _BEGIN.findall(page)


def section_text(page: str, name: str) -> str:
    """Return what stands between the markers of a section.

    Raises:
        KeyError: If the page has no such section.
    """
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    if begin not in page or end not in page:
        raise KeyError(name)
    return page.split(begin, 1)[1].split(end, 1)[0]


def heading_over(page: str, name: str) -> str:
    """Return the heading under which a section stands; those inside the sections before it do not count.

    Raises:
        KeyError: If the page has no such section.
    """
    begin = f"<!-- {name}: begin -->"
    if begin not in page:
        raise KeyError(name)
    before = re.sub(r"<!-- ([\w-]+): begin -->.*?<!-- \1: end -->", "", page.split(begin, 1)[0], flags=re.DOTALL)
    headings: list[str] = _HEADING.findall(before)
    return headings[-1] if headings else ""


def anchor(heading: str) -> str:
    """Return the name by which a link reaches a heading, as the usual renderers of Markdown make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def cell_at(page: str, place: Place) -> str:
    """Return the text of a cell.

    Raises:
        KeyError: With the place, if there is no such section, row or column.
    """
    if place.section not in section_names(page):
        raise KeyError(place)
    text = section_text(page, place.section)
    if place.under:
        text = text.partition(f"# {place.under}\n")[2]
    for table in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
        header, _, *rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in table.splitlines()]
        if place.column not in header:
            continue
        for row in rows:
            if tuple(row[: len(place.row)]) == place.row:
                found: str = row[header.index(place.column)]
                return found
    raise KeyError(place)
