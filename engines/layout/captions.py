"""Captions and footnotes, told by how they begin and where they stand. Engines layer, layout."""

from __future__ import annotations

import re

from core.raised import RAISED_DIGITS
from engines.layout.paragraphs import Draft

_CAPTION = re.compile(
    r"(?:fig(?:ure|ura)?|abb(?:ildung)?|tab(?:le|elle|leau|la)?|plate|tafel|scheme|chart|exhibit|图|表|図)"
    r"(?:\.\s*|\s+|(?=\d))(?:\d{1,3}|[ivx]{1,5}|[a-z])(?:[.\-]\d{1,3})*[a-z]?\s*(?:[.:|–—\-](?!\d)|$)",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(
    rf"(?:\(?[\d{RAISED_DIGITS}]{{1,2}}\)?|[*†‡§¶{RAISED_DIGITS}]+)\s*[^\W\d_\s\"“(]|[*†‡⁽{RAISED_DIGITS}]"
)
_MOST_CAPTION_ROWS = 8
_FOOT = 0.6  # part of the page's height below which footnotes stand
_SMALLER = 0.93  # ratio to the running text below which type counts as small


def is_caption(draft: Draft) -> bool:
    """Tell whether a block is the caption of a picture or a table ("Fig. 3. ...", "Tabelle 2: ...")."""
    return len(draft.rows) <= _MOST_CAPTION_ROWS and _CAPTION.match(draft.rows[0].line.text.strip()) is not None


def is_footnote(draft: Draft, body: float, page_height: float) -> bool:
    """Tell whether a block is a footnote: small type at the page's foot behind a number or a sign.

    Args:
        draft: The block.
        body: Type size of the page's running text.
        page_height: Height of the reading frame, pixels.
    """
    return (
        draft.rows[0].top > _FOOT * page_height
        and draft.size < _SMALLER * body
        and _FOOTNOTE.match(draft.rows[0].line.text.strip()) is not None
    )
