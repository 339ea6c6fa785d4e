"""Furniture by repetition: the same or a counted-on text at the same place of several pages.

Engines layer, layout. What one page alone cannot tell: a running title that stands close over the text, a foot without
a number, heads that change between left and right pages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

from engines.layout.furniture import is_page_number
from engines.layout.page_outline import EdgeLine, PageOutline

_FEWEST_PAGES = 3
_NEAR_PAGES = 8  # pages between two occurrences at most: titles of chapters change
_SAME_HEIGHT = 0.012  # part of the page's height by which places of one head may differ
_ALIKE = 0.85  # likeness of texts that are one text read twice
_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"(?<![^\W_])[ivxlc]{1,7}(?![^\W_])")
_LONGEST = 110
_DEEPEST = 3  # rows of furniture at either end

Mark = tuple[int, int]  # places of a block and of its line


def repeated_furniture(
    pages: Sequence[PageOutline], checkpoint: Callable[[], None] = lambda: None
) -> dict[int, tuple[frozenset[Mark], frozenset[Mark]]]:
    """Return what of each page is furniture by repetition: marks of its head and of its foot, by page index.

    Args:
        pages: Outlines in page order; pages may be missing between them.
        checkpoint: Called with each page; may raise to stop.
    """
    heads = _repeated([(page.index, page.top) for page in pages], checkpoint)
    feet = _repeated([(page.index, page.bottom) for page in pages], checkpoint)
    found: dict[int, tuple[frozenset[Mark], frozenset[Mark]]] = {}
    for page in pages:
        top = _outermost(page.top, heads.get(page.index, frozenset()))
        bottom = _outermost(page.bottom, feet.get(page.index, frozenset()))
        if top or bottom:
            found[page.index] = top, bottom
    return found


def _repeated(
    edges: Iterable[tuple[int, Sequence[EdgeLine]]], checkpoint: Callable[[], None]
) -> dict[int, frozenset[Mark]]:
    groups: list[list[tuple[int, EdgeLine]]] = []
    by_key: defaultdict[tuple[str, int], list[list[tuple[int, EdgeLine]]]] = defaultdict(list)
    for index, lines in edges:
        checkpoint()
        for line in lines:
            if len(line.text) > _LONGEST:
                continue
            key = _shape(line.text)
            group = _group_of(index, line, key, by_key)
            if group is None:
                group = []
                groups.append(group)
                for strip in (-1, 0, 1):
                    by_key[key[:1], round(line.middle / _SAME_HEIGHT) + strip].append(group)
            group.append((index, line))
    marks: defaultdict[int, set[Mark]] = defaultdict(set)
    for group in groups:
        if len({index for index, _ in group}) >= _FEWEST_PAGES and _counts_or_stays(group):
            for index, line in group:
                marks[index].add((line.block, line.line))
    return {index: frozenset(found) for index, found in marks.items()}


def _group_of(
    index: int,
    line: EdgeLine,
    key: str,
    by_key: dict[tuple[str, int], list[list[tuple[int, EdgeLine]]]],
) -> list[tuple[int, EdgeLine]] | None:
    """Return the latest group that a line goes on; groups that ended too long ago are forgotten on the way."""
    groups = by_key[key[:1], round(line.middle / _SAME_HEIGHT)]
    groups[:] = [group for group in groups if index - group[-1][0] <= _NEAR_PAGES]
    for group in reversed(groups):
        last_index, last = group[-1]
        if last_index == index or abs(last.middle - line.middle) > _SAME_HEIGHT:
            continue
        if abs(last.left - line.left) > 0.03 and abs(last.right - line.right) > 0.03 and not _are_centred(last, line):
            continue
        if _are_alike(_shape(last.text), key):
            return group
    return None


def _are_centred(a: EdgeLine, b: EdgeLine) -> bool:
    return abs(a.left + a.right - b.left - b.right) < 0.03


def _are_alike(a: str, b: str) -> bool:
    if a == b:
        return True
    return min(len(a), len(b)) >= 6 and SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE


def _shape(text: str) -> str:
    """Return a text without what counts on from page to page: its numbers."""
    plain = " ".join(text.casefold().split())
    plain = _DIGITS.sub("#", plain)
    return _ROMAN.sub("#", plain)


def _counts_or_stays(group: Sequence[tuple[int, EdgeLine]]) -> bool:
    """Tell whether the numbers of a group stay or count on with the pages; amounts and years of a table do neither."""
    numbers = [[int(n) for n in _DIGITS.findall(line.text)] for _, line in group]
    if not any(numbers):
        shape = _shape(group[0][1].text)
        return sum(map(str.isalpha, shape)) >= 3 or all(is_page_number(line.text) for _, line in group)
    good = 0
    for (index_a, a), (index_b, b), of_a, of_b in zip(group, group[1:], numbers, numbers[1:], strict=False):
        step = index_b - index_a
        same_length = len(of_a) == len(of_b)
        good += a.text == b.text or (same_length and all(y - x in (0, step) for x, y in zip(of_a, of_b, strict=True)))
    return good >= 0.6 * (len(group) - 1)


def _outermost(lines: Sequence[EdgeLine], marks: frozenset[Mark]) -> frozenset[Mark]:
    """Return those marks outside of which nothing but furniture stands, rows counted from the edge."""
    kept: set[Mark] = set()
    rows: list[list[EdgeLine]] = []
    for line in lines:
        if rows and abs(rows[-1][0].middle - line.middle) < 0.6 * _SAME_HEIGHT:
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows[:_DEEPEST]:
        is_known = [line.is_marked or (line.block, line.line) in marks for line in row]
        numbers = [is_page_number(line.text) for line in row]
        if not all(known or number for known, number in zip(is_known, numbers, strict=True)) or not any(is_known):
            break
        kept.update((line.block, line.line) for line in row if not line.is_marked)
    return frozenset(kept)
