"""Zones between parallel rules of one extent: where a table without upright rules may stand. Engines layer, layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from engines.layout.fragments import Fragment
from engines.layout.rules import Rule

_SAME_RULE_END = 1.5  # ems between the ends of rules of one table
_SHORTEST_OUTER_RULE = 8.0  # ems of the rules above and below a table
_FEWEST_IN_ZONE = 6
_RUNNING_WEIGHT, _RUNNING_WIDTH = 60, 0.55  # characters and part of the rules' extent that make running text


@dataclass(frozen=True, slots=True)
class Zone:
    """Fragments between parallel rules of one extent, and the number of these rules."""

    fragments: list[Fragment]
    rule_count: int


def find_zones(rules: Sequence[Rule], fragments: Sequence[Fragment], em: float) -> list[Zone]:
    """Return the places between rules of one extent, parted where running text stands between two of them."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.position):
        if rule.end - rule.start < _SHORTEST_OUTER_RULE * em:
            continue
        for group in groups:
            ends = max(abs(group[0].start - rule.start), abs(group[0].end - rule.end))
            if ends <= _SAME_RULE_END * em:
                group.append(rule)
                break
        else:
            groups.append([rule])
    zones: list[Zone] = []
    middles = [(f.center_y, f) for f in fragments if f.table is None]
    for group in groups:
        inside: list[Fragment] = []
        count = 1
        for top, bottom in pairwise(group):
            low, high = top.position, bottom.position
            level = [f for y, f in middles if low < y < high]
            between = [f for f in level if _is_within(f, top, bottom, em)]
            if any(_is_running_text(f, top) for f in level):
                zones.append(Zone(inside, count))
                inside, count = [], 1
            else:
                inside, count = inside + between, count + 1
        zones.append(Zone(inside, count))
    return [zone for zone in zones if len(zone.fragments) >= _FEWEST_IN_ZONE]


def closed(rules: Sequence[Rule], fragments: Sequence[Fragment], em: float) -> tuple[Rule, ...]:
    """Return the rules, with one more below a page that is nothing but a table whose last rule was cut off.

    So it is where all text stands between the ends of two rules at the head, and below the first of them.
    """
    long = sorted((r for r in rules if r.end - r.start >= _SHORTEST_OUTER_RULE * em), key=lambda rule: rule.position)
    if len(long) < 2 or not fragments or any(f.table is not None for f in fragments):
        return tuple(rules)
    first, second = long[:2]
    is_pair = max(abs(first.start - second.start), abs(first.end - second.end)) <= _SAME_RULE_END * em
    is_open = max(f.center_y for f in fragments) > long[-1].position
    is_all = all(f.center_y > first.position and _is_within(f, first, second, em) for f in fragments)
    if not (is_pair and is_open and is_all):
        return tuple(rules)
    return (*rules, Rule(max(f.bottom for f in fragments) + em, first.start, first.end))


def _is_within(fragment: Fragment, top: Rule, bottom: Rule, em: float) -> bool:
    """Tell whether a fragment keeps to the width of two rules."""
    left, right = min(top.start, bottom.start) - em, max(top.end, bottom.end) + em
    return left <= fragment.left and fragment.right <= right


def _is_running_text(fragment: Fragment, rule: Rule) -> bool:
    """Tell whether a long text runs along a rule; a caption may begin left of the rules over a part of the columns."""
    common = min(fragment.right, rule.end) - max(fragment.left, rule.start)
    return fragment.weight > _RUNNING_WEIGHT and common > _RUNNING_WIDTH * (rule.end - rule.start)
