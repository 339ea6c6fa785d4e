"""Whether a paragraph goes on behind a break of column or page, by signs of print. Engines layer, layout."""

from __future__ import annotations

from core.hyphenation import is_word_broken

_SENTENCE_ENDS = ".!?:…。！？।؟።።၊။៕"
_CLOSING = "\"'”’»)]」』）"
_FEWEST_LINES = 2  # of the block before the break, where nothing but its full last line speaks for going on


def goes_on(end: str, start: str, *, is_last_full: bool, is_first_indented: bool, line_count: int) -> bool:
    """Tell whether a text behind a break is the rest of the one before it.

    Args:
        end: The last line before the break.
        start: The first line behind it.
        is_last_full: Whether the last line fills its measure.
        is_first_indented: Whether the first line behind is set in as that of a new paragraph.
        line_count: Lines of the block before the break.
    """
    end, start = end.rstrip(), start.lstrip()
    if not end or not start:
        return False
    if is_word_broken(end, start):
        return True
    last = end.rstrip(_CLOSING)[-1:]
    if last in _SENTENCE_ENDS and last:
        return False
    if start[0].islower():
        return True
    if is_first_indented or not is_last_full or line_count < _FEWEST_LINES:
        return False
    # Nouns of German and names begin large in the middle of a sentence; scripts without case say nothing at all.
    return start[0].isalpha() and (last.isalpha() or last in ",;،、，")
