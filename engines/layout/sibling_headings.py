"""Second look for headings: bold lines with a name and a number ("Example 9") beside others that were told before.

Engines layer, layout.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.layout.paragraphs import Draft

_NAMED_NUMBER = re.compile(r"[^\W\d_]{3,}\.?\s\d{1,3}(?:\.\d{1,3}){0,3}(?!\w)")
_FEWEST_SIBLINGS = 2
_SAME_LEFT = 0.4  # ems between the left edges of headings of one kind
_SAME_SIZE = 1.1  # ratio of the sizes of their type
_LONGEST = 100  # characters
_RUNNING_ENDS = ".,;:-–—"


def sibling_level(draft: Draft, headings: Sequence[tuple[Draft, int]], em: float) -> int:
    """Return the level of the headings that a block looks like, 0 where there are too few of its kind.

    Args:
        draft: A block that is no heading by itself: the text under it may be too short.
        headings: Headings of the page with their levels.
        em: Height of the page's common line, pixels.
    """
    if not _is_named(draft) or draft.text.strip()[-1] in _RUNNING_ENDS:
        return 0
    levels = [
        level
        for heading, level in headings
        if _is_named(heading)
        and abs(heading.rows[0].left - draft.rows[0].left) <= _SAME_LEFT * em
        and max(heading.size, draft.size) <= _SAME_SIZE * min(heading.size, draft.size)
    ]
    return max(set(levels), key=lambda level: (levels.count(level), level)) if len(levels) >= _FEWEST_SIBLINGS else 0


def _is_named(draft: Draft) -> bool:
    """Tell whether a block is one bold line that begins with a capital, a name and a number."""
    text = draft.text.strip()
    row = draft.rows[0]
    is_bold = bool(row.is_bold) or row.line.is_bold
    is_line = len(draft.rows) == 1 and len(text) <= _LONGEST and is_bold
    return is_line and text[:1].isupper() and _NAMED_NUMBER.match(text) is not None
