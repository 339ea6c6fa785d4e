"""Page furniture: running heads, page numbers and feet, told by their place on a single page.

Engines layer, layout. Cautious: what is doubtful stays text, since losing a title is worse than keeping a running head.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engines.layout.fragments import Fragment
from engines.layout.rows import Row, group_rows

_ROMAN = r"(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_PAGE_NUMBER = re.compile(
    r"(?:[-–—~•·|\[(.]\s*)?(?:(?:page|seite|p|s|pag|página|pagina|стр)\b\.?\s*)?"
    rf"(?:[a-z]{{1,3}}-)?(?:\d{{1,4}}|{_ROMAN})(?:\s*(?:/|of|von|de|sur|di)\s*\d{{1,4}})?"
    r"(?:\s*[-–—~•·|\]).])?",
    re.IGNORECASE,
)
_MARGIN = 0.12  # part of the page's height at its top and bottom where furniture may stand
_LONE_MARGIN = 0.16  # the same for a page number alone in its row: scans keep the edges of the leaf
_NARROW_MARGIN = 0.08  # the same for furniture without a page number
_GAP = 0.6  # ems of white between furniture with a page number and the text
_LONE_GAP = -0.2  # the same for a page number alone in its row: boxes of neighbouring rows may overlap
_WIDE_GAP = 1.5  # ems of white between other furniture and the text
_LONGEST = 90  # characters of a running head
_FEWEST_ROWS = 8  # rows of a page that has furniture at all
_FEWEST_ROWS_UNNUMBERED = 12  # rows of a page before a head without number is believed
_LONGEST_OF_PAIR = 30  # characters of either of two heads at the edges
_PAIR_WHITE = 0.45  # part of the text's width that is white between them
_DEEPEST = 2  # rows of furniture at either end


@dataclass(frozen=True, slots=True)
class Furniture:
    """A page's fragments parted into running head, text and foot, rows of head and foot in order."""

    header: list[Row]
    body: list[Fragment]
    footer: list[Row]


def is_page_number(text: str) -> bool:
    """Tell whether a text is nothing but a page number ("12", "- 12 -", "Page 3 of 9", "iv")."""
    return _PAGE_NUMBER.fullmatch(text.strip()) is not None


def part_furniture(fragments: Sequence[Fragment], height: float, em: float) -> Furniture:
    """Take running heads and feet off a page.

    Args:
        fragments: All fragments of the page.
        height: Height of the reading frame, pixels.
        em: Height of the page's common line, pixels.
    """
    rows = group_rows(fragments)
    first, last = 0, len(rows)
    if len(rows) >= _FEWEST_ROWS:
        for count in range(1, _DEEPEST + 1):
            if _is_furniture(rows[:count], rows[count:], rows, height, em, at_top=True):
                first = count
        for count in range(1, _DEEPEST + 1):
            if _is_furniture(rows[-count:], rows[:-count], rows, height, em, at_top=False):
                last = len(rows) - count
    if first >= last:
        return Furniture([], list(fragments), [])
    return Furniture(rows[:first], [f for row in rows[first:last] for f in row.fragments], rows[last:])


def _is_furniture(
    outer: Sequence[Row], inner: Sequence[Row], rows: Sequence[Row], height: float, em: float, *, at_top: bool
) -> bool:
    """Tell whether the outermost rows are furniture of the page."""
    if not inner or sum(row.weight for row in outer) > _LONGEST:
        return False
    if at_top:
        inmost = max(row.bottom for row in outer)
        gap = min(row.top for row in inner) - inmost
        depth = inmost / height
    else:
        inmost = min(row.top for row in outer)
        gap = inmost - max(row.bottom for row in inner)
        depth = (height - inmost) / height
    if any(is_page_number(f.line.text) for row in outer for f in row.fragments):
        lone = all(is_page_number(row.text) for row in outer)
        return depth <= (_LONE_MARGIN if lone else _MARGIN) and gap >= (_LONE_GAP if lone else _GAP) * em
    is_pair = len(outer) == 1 and _is_pair(outer[0], inner)
    return (
        len(outer) == 1
        and len(rows) >= _FEWEST_ROWS_UNNUMBERED
        and depth <= _NARROW_MARGIN
        and gap >= (_GAP if is_pair else _WIDE_GAP) * em
        and outer[0].height <= 1.1 * em
    )


def _is_pair(row: Row, inner: Sequence[Row]) -> bool:
    """Tell whether a row is two short texts at the outer edges of the text: head words, chapter and author."""
    if len(row.fragments) != 2 or any(len(f.line.text) > _LONGEST_OF_PAIR for f in row.fragments):
        return False
    left, right = min(r.left for r in inner), max(r.right for r in inner)
    return row.widest_gap() > _PAIR_WHITE * (right - left)
