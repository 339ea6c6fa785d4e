"""Whether a page still says what an answer quoted from it. Pure functions."""

from __future__ import annotations

from app.services.views.page_text import PageText
from core.chat import Citation
from core.geometry import BBox

_REACH = 2.0  # pixels of the page frame by which a box is taken larger: words end where boxes do


def still_says(text: PageText, citation: Citation) -> bool:
    """Tell whether the cited words stand where the citation says; white space, marks and case do not count."""
    quoted = _letters(citation.snippet)
    if not quoted:
        return True
    found = [word for box in citation.boxes for word in _words_within(text, _grown(box))]
    if quoted in _letters("".join(found)):
        return True
    # Cells of a table may be quoted in another order than they are read in.
    there = {_letters(part) for word in found for part in word.split()}
    return all(letters in there for word in citation.snippet.split() if (letters := _letters(word)))


def _words_within(text: PageText, box: BBox) -> list[str]:
    """Return the words, or lines without words, whose middle lies in a box; of tables the lines, not the cells."""
    return [
        line.text[span.start : span.end]
        for line in text.lines
        for span in line.spans
        if box.contains_point(*span.quad.bbox.center)
    ]


def _grown(box: BBox) -> BBox:
    return BBox(box.left - _REACH, box.top - _REACH, box.right + _REACH, box.bottom + _REACH)


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
