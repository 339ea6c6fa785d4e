"""Heading levels that agree over a document: type of one size is one level, and numbers tell the depth.

Engines layer, layout.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from engines.layout.headings import base_level
from engines.layout.page_outline import HeadingOutline, PageOutline

_SIZE_STEP = 1.13  # ratio between neighbouring sizes that parts levels; box heights of one type vary by less
_NUMBERED = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2}){0,4})[.):]?\s+\S")
_FEWEST_NUMBERED = 2


def heading_levels(pages: Sequence[PageOutline]) -> dict[tuple[int, int], int]:
    """Return the level of each heading, by page index and place of its block.

    Args:
        pages: Outlines in page order.
    """
    found = [(page.index, heading) for page in pages for heading in page.headings]
    if not found:
        return {}
    body = median([page.body_pt for page in pages if page.body_pt] or [10.0])
    by_size = _levels_of_sizes(sorted(heading.size_pt for _, heading in found), body)
    levels = {(index, heading.block): by_size[heading.size_pt] for index, heading in found}
    numbered: dict[int, list[tuple[int, HeadingOutline]]] = {}
    for index, heading in found:
        if match := _NUMBERED.match(heading.text):
            numbered.setdefault(match.group(1).count(".") + 1, []).append((index, heading))
    deepest = 0
    for depth, members in sorted(numbered.items()):
        if len(members) < _FEWEST_NUMBERED and depth > 1:
            continue
        common = Counter(levels[index, heading.block] for index, heading in members).most_common(1)[0][0]
        level = min(6, max(common, deepest + 1 if depth > 1 else common))
        for index, heading in members:
            levels[index, heading.block] = level
        deepest = level
    return levels


def _levels_of_sizes(sizes: Sequence[float], body: float) -> dict[float, int]:
    """Return a level for each size: sizes close together share one, larger ones stand above."""
    groups: list[list[float]] = []
    for size in sizes:
        if groups and size <= _SIZE_STEP * _middle(groups[-1]):
            groups[-1].append(size)
        else:
            groups.append([size])
    levels: dict[float, int] = {}
    above = 0
    for group in reversed(groups):
        level = min(6, max(base_level(_middle(group) / max(body, 1.0)), above + 1))
        levels.update(dict.fromkeys(group, level))
        above = level
    return levels


def _middle(rising: Sequence[float]) -> float:
    """Return the median of sizes that rise; ``median`` would sort them anew for each heading of a document."""
    half = len(rising) // 2
    return rising[half] if len(rising) % 2 else (rising[half - 1] + rising[half]) / 2
