"""Whether the line ends of a block carry meaning, as those of verse, addresses and receipts do.

Engines layer, layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from engines.layout.entries import has_amount, is_labelled, is_tabular
from engines.layout.rows import Row

_RAGGED_SHARE = 0.5  # part of line ends that leave room for the next word in verse and addresses
_PROSE_SHARE = 0.3  # part of the rows that begin with a small letter in prose
_ANEW_SHARE = 0.5  # part of the rows that begin with a capital or a number where each begins anew
_HYPHENS = "-\u00ad\u00ac\u2e17"
_OPENING = "\"'“„«‘‚(-–—… "
_VERSE_ENDS = ".,;:!?…-–—\"'”“»’)"
_FEWEST_OF_VERSE = 3
_VARIED = 1.0  # ems by which ends of lines differ that were not set to one edge
_OFF_CENTRE, _NARROWER = 0.5, 0.3  # ems between the middles of centred rows, and by which their ends differ at least


def keeps_line_ends(rows: Sequence[Row], width: float, em: float, *, begin_anew: bool) -> bool:
    """Tell whether the line ends of a block carry meaning.

    Args:
        rows: Of the block.
        width: Of its column, pixels.
        em: Height of the page's common line, pixels.
        begin_anew: Whether the rows of the column do (see ``rows_begin_anew``).
    """
    if len(rows) < 2:
        return False
    entries = [is_tabular(row) for row in rows]
    if sum(entries) >= 0.5 * len(rows):
        return True
    texts = [row.line.text.strip() for row in rows]
    follows = [text[:1].islower() for text in texts[1:]]
    hyphens = [text[-1:] in _HYPHENS and text[-2:-1].isalpha() for text in texts[:-1]]
    if sum(a or b for a, b in zip(follows, hyphens, strict=True)) >= 0.5 * len(follows):
        return False
    has_cases = any(text != text.swapcase() for text in texts)  # else nothing tells a sentence that goes on
    named = sum(a or is_labelled(t) or has_amount(t) for a, t in zip(entries, texts, strict=True))
    if has_cases and named > 0.5 * len(rows):
        return True
    if ragged_share(rows, max(row.right for row in rows)) >= _RAGGED_SHARE:
        return True
    if begin_anew and _is_verse(rows, texts, em):
        return True
    # A capital, or a date, time or house number.
    anew = sum(text[:1].isupper() or text[:1].isdigit() for text in texts[1:]) / len(follows)
    if len(rows) >= 5 and anew >= 0.9:
        return True
    return len(rows) >= 3 and anew >= 0.8 and median(row.right - row.left for row in rows) < 0.75 * width


def next_word_fits(above: Row, row: Row, edge: float) -> bool:
    """Tell whether the first word of a row would have had room at the end of the row above it."""
    line = row.line
    width = row.right - row.left
    text = line.text.strip()
    first = text.split(maxsplit=1)[0] if text else ""
    letter = width / max(1, row.weight)
    needed = letter * (min(len(first), 20) + 1)
    return edge - above.right > needed + 0.5 * letter


def ragged_share(rows: Sequence[Row], edge: float) -> float:
    """Return the part of line ends that leave room for the next word before an edge."""
    pairs = list(pairwise(rows))
    return sum(next_word_fits(a, b, edge) for a, b in pairs) / len(pairs) if pairs else 0.0


def rows_begin_anew(rows: Sequence[Row]) -> bool:
    """Tell whether rows begin with a capital or a number for the most part, as in verse and addresses, not in prose."""
    begins = [row.line.text.strip().lstrip(_OPENING)[:1] for row in rows]
    anew, small = sum(b.isupper() or b.isdigit() for b in begins), sum(map(str.islower, begins))
    return anew >= _ANEW_SHARE * len(rows) and small < _PROSE_SHARE * len(rows)


def is_prose(rows: Sequence[Row]) -> bool:
    """Tell whether sentences run from row to row: a fair share of the rows begins with a small letter."""
    return sum(row.line.text.lstrip()[:1].islower() for row in rows) >= _PROSE_SHARE * len(rows)


def is_centred_under(above: Row, row: Row, em: float, *, begin_anew: bool) -> bool:
    """Tell whether a row stands centred under another one.

    Their ends differ by little where rows begin anew; elsewhere they must differ by much.
    """
    if abs(row.left + row.right - above.left - above.right) >= 2 * _OFF_CENTRE * em:
        return False
    ends = abs(row.left - above.left), abs(row.right - above.right)
    return ends[1] > em or (begin_anew and min(ends) > _NARROWER * em)


def _is_verse(rows: Sequence[Row], texts: Sequence[str], em: float) -> bool:
    """Tell whether rows that each begin anew are centred, or end where a thought does rather than at an edge."""
    begins = [text.lstrip(_OPENING)[:1] for text in texts]
    if len(rows) < _FEWEST_OF_VERSE or not all(begin.isupper() or begin.isdigit() for begin in begins):
        return False
    middles = [(row.left + row.right) / 2 for row in rows]
    if _spread(middles) < 2 * _OFF_CENTRE * em and _spread([row.left for row in rows]) > _VARIED * em:
        return True
    ended = sum(text[-1:] in _VERSE_ENDS for text in texts[:-1])
    varied = _spread([row.right for row in rows[:-1]]) > _VARIED * em
    return varied and ended >= 0.5 * (len(rows) - 1) and all(begin.isupper() for begin in begins)


def _spread(values: Sequence[float]) -> float:
    return max(values) - min(values)
