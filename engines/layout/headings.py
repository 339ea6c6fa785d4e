"""Headings: blocks set apart by the size, the weight or the place of their type, and their level.

Engines layer, layout. Levels come from the ratio to the page's running text, so that they agree between pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from core.model import TextSource
from engines.layout.paragraphs import Draft
from engines.layout.type_changes import row_size

_LONGEST = 160  # characters of a heading
_MOST_ROWS = 4
_LEVELS = ((1.7, 1), (1.35, 2), (0.0, 3))  # least ratio to the running text, level
_CODE = re.compile(r"[\\{}]|(?:^|\s)@\w")  # TeX and code set apart in the middle of the page
_LARGER_TYPE = 1.15  # ratio at which stated font sizes make a heading
_LARGER_MEASURED = 1.22  # ratio at which sizes measured in the picture make one
_LONGEST_BOLD = 100  # characters of a heading that only its weight sets apart
_LARGER_BOX = 1.35  # ratio at which box heights of recognised lines make one
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})[.):]?\s*[^\W\d_]|([IVX]{1,5})\.\s+[^\W\d_]|§+\s*\d+")
_AMOUNT = re.compile(r"[:=#]\s*\S*\d\S*$|\d[.,]\d{2}$")  # "Total: 23.20" is large on receipts and heads nothing
_SENTENCE = 40  # characters of a sentence that is running text by itself
_RUNNING_ENDS = ".,;:-–—"


def body_size(drafts: Sequence[Draft]) -> float:
    """Return the type size in which most characters of the page are set (points or pixels, as the rows state it)."""
    sizes = sorted((row_size(row), row.weight) for draft in drafts for row in draft.rows if row.weight)
    half, seen = sum(weight for _, weight in sizes) / 2, 0
    for size, weight in sizes:
        seen += weight
        if seen >= half:
            return max(size, 1.0)
    return 1.0


def base_level(ratio: float) -> int:
    """Return the level that the ratio of a heading's type to the running text speaks for."""
    return next(level for least, level in _LEVELS if ratio >= least)


def heading_level(draft: Draft, after: Draft | None, body: float, em: float) -> int:
    """Return the heading level of a block, 0 where it is none.

    Args:
        draft: The block.
        after: The block that follows it in its column.
        body: Type size of the page's running text (see ``body_size``).
        em: Height of the page's common line, pixels.
    """
    text = draft.text.strip()
    letters = sum(map(str.isalpha, text))
    if (
        (draft.marker is not None and not _may_number_a_heading(draft, after))
        or len(draft.rows) > _MOST_ROWS
        or len(text) > _LONGEST
        or _CODE.search(text)
    ):
        return 0
    if _AMOUNT.search(text) or letters < 3 or letters < 0.5 * len("".join(text.split())):
        return 0
    lines = [row.line for row in draft.rows]
    stated = all(line.source is TextSource.TEXT_LAYER and line.font_size_pt for line in lines)
    ratio = draft.size / body
    numbered = _NUMBERED.match(text)
    is_title = text[:1].isupper() or not text[:1].islower() or numbered is not None
    if ratio >= _least_ratio(draft, is_stated=stated) and is_title:
        return _level(ratio, numbered)
    if after is None or not is_title or text[-1] in _RUNNING_ENDS or text.count("\n") > 1:
        return 0
    stands_out = draft.white_above >= 0.5 * em and " " in text and _is_set_in_bold(draft, after)
    if not _heads(draft, after) and not (stands_out and not stated):
        return 0
    if stated and all(line.is_bold for line in lines) and not after.rows[0].line.is_bold and ratio > 0.95:
        return _level(ratio, numbered)
    if stated:
        return 0
    if _is_set_in_bold(draft, after) and len(text) <= _LONGEST_BOLD and ratio > 0.9:
        return _level(ratio, numbered)
    if draft.white_above < 0.3 * em:
        return 0
    if numbered and "." in (numbered.group(1) or "") and len(draft.rows) == 1:
        return _level(ratio, numbered)
    if not _is_prose(after):
        return 0
    centred = _is_centred(draft, em) and draft.white_below >= 0.15 * em
    short = len(draft.rows) == 1 and draft.rows[0].right < draft.left + 0.8 * (draft.right - draft.left)
    return _level(ratio, numbered) if numbered or centred or (short and draft.white_above >= 0.5 * em) else 0


def _least_ratio(draft: Draft, *, is_stated: bool) -> float:
    """Return the ratio to the running text at which the size of a block's type makes it a heading."""
    if is_stated:
        return _LARGER_TYPE
    return _LARGER_MEASURED if all(row.type_size for row in draft.rows) else _LARGER_BOX


def _is_set_in_bold(draft: Draft, after: Draft) -> bool:
    """Tell whether the picture shows a block in bold over one that is not."""
    return all(row.is_bold for row in draft.rows) and after.rows[0].is_bold is False


def _may_number_a_heading(draft: Draft, after: Draft | None) -> bool:
    """Tell whether the marker of a block may be the number of a heading: one row, and no item of its kind below it."""
    marker = draft.marker
    plain = after is not None and (after.marker is None or (marker and after.marker.family != marker.family))
    return bool(plain) and marker is not None and marker.number is not None and len(draft.rows) == 1


def _level(ratio: float, numbered: re.Match[str] | None) -> int:
    level = base_level(ratio)
    depth = numbered.group(1).count(".") + 1 if numbered and numbered.group(1) else 1
    return min(6, max(level, depth))


def _heads(draft: Draft, after: Draft) -> bool:
    """Tell whether the block stands over something longer than itself in its own column."""
    longer = after.weight > draft.weight or after.table is not None
    return longer and after.rows[0].top >= draft.rows[-1].top


def _is_centred(draft: Draft, em: float) -> bool:
    middle = (draft.left + draft.right) / 2
    own = median((row.left + row.right) / 2 for row in draft.rows)
    inset = min(row.left for row in draft.rows) - draft.left
    return abs(own - middle) < em and inset > 2 * em


def _is_prose(draft: Draft) -> bool:
    """Tell whether the block is running text or verse rather than a few words."""
    if len(draft.rows) == 2:  # one sentence over two rows
        end = draft.rows[1].line.text.strip()
        return draft.weight >= _SENTENCE and end[:1].islower() and end[-1:] in ".!?…"
    return len(draft.rows) >= 3 and draft.weight >= 20 * len(draft.rows)
