"""Page ranges as people write them: ``1-3,7,10-end``. Core layer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.errors import PageRangeError

_PART = re.compile(r"(?P<first>\d+|end)?\s*(?P<dash>-)?\s*(?P<last>\d+|end)?")
_MAX_DIGITS = 9
_REMEDY = "Write page numbers and ranges like 1-3,7,10-end"


def parse_page_ranges(text: str, page_count: int) -> tuple[int, ...]:
    """Return the chosen pages.

    Args:
        text: Page numbers counted from 1 and ranges, apart by commas; "end" is the last page, "-5" means 1-5 and "5-"
            means 5-end. Pages beyond the last are left out of a range, but a range that names no page is refused.
        page_count: Pages of the file.

    Returns:
        Page indices counted from 0, each once, in page order.

    Raises:
        PageRangeError: If the text cannot be understood or names no page of the file.
    """
    chosen: set[int] = set()
    for first, last in _spans(text, page_count):
        chosen.update(range(first - 1, min(last, page_count)))
    return tuple(sorted(chosen))


def check_page_ranges(text: str) -> None:
    """Refuse text that no file could satisfy, before any file is opened.

    Raises:
        PageRangeError: If the text cannot be understood.
    """
    numbers = [_bounded(number) for number in re.findall(r"\d+", text)]
    for _ in _spans(text, max([*numbers, 1])):
        pass


def _spans(text: str, page_count: int) -> Iterator[tuple[int, int]]:
    """Yield first and last page number of each part; the last may lie beyond the file."""
    for part in text.split(","):
        match = _PART.fullmatch(part.strip())
        if match is None or not any(match.groups()):
            raise PageRangeError(f"page range {part.strip()!r} cannot be understood", remedy=_REMEDY)
        first = _number(match["first"], page_count, 1)
        last = _number(match["last"], page_count, page_count if match["dash"] else first)
        if match["first"] is None and match["last"] is None:
            raise PageRangeError(f"page range {part.strip()!r} cannot be understood", remedy=_REMEDY)
        if first < 1 or last < first:
            raise PageRangeError(f"page range {part.strip()!r} runs backwards or begins below 1", remedy=_REMEDY)
        if first > page_count:
            pages = "page" if page_count == 1 else "pages"
            raise PageRangeError(
                f"page range {part.strip()!r} lies beyond the file's {page_count} {pages}", remedy=_REMEDY
            )
        yield first, last


def _number(text: str | None, page_count: int, default: int) -> int:
    if text is None:
        return default
    return page_count if text == "end" else _bounded(text)


def _bounded(digits: str) -> int:
    # Python refuses to convert thousands of digits, and no file has that many pages.
    digits = digits.lstrip("0")
    return int(digits or "0") if len(digits) <= _MAX_DIGITS else 10**_MAX_DIGITS
