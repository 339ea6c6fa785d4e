"""Turns list items into nested Markdown lists; numbers come out as the document has them. Exporters layer."""

from __future__ import annotations

from dataclasses import dataclass

from exporters.list_markers import ListMarker, Numbering, parse_marker
from exporters.md_escape import escape_lines
from exporters.plain_text import single_line


@dataclass(frozen=True, slots=True)
class MarkdownItem:
    """Markdown of a list item; a tight one follows the item before without an empty line."""

    text: str
    is_tight: bool


@dataclass(slots=True)
class _OpenItem:
    """The last item of a list that is still open.

    Attributes:
        level: Nesting depth the document gave.
        indent: Columns before the item's own marker.
        content: Columns before the item's text.
        marker: What the document's marker says; a bullet where it stays in the text.
        delimiter: Sign after the number, as written; "-" for bullets.
    """

    level: int
    indent: int
    content: int
    marker: ListMarker
    delimiter: str


class MarkdownLists:
    """The lists that are open while blocks are written one after the other."""

    def __init__(self) -> None:
        """Start without a list."""
        self._open: list[_OpenItem] = []

    def end(self) -> None:
        """Say that something else than a list item follows."""
        self._open.clear()

    def item(self, marker_text: str, level: int, lines: list[str]) -> MarkdownItem | None:
        """Return the Markdown of an item, None where it is empty.

        Args:
            marker_text: The item's marker as the document has it.
            level: Its depth, counted from 0.
            lines: Its lines, as they are; one unless line ends carry meaning.
        """
        if not lines:
            return None
        is_tight = bool(self._open)
        while self._open and self._open[-1].level > level:
            closed = self._open.pop()
            if not self._open or self._open[-1].level < level:
                # A step back to a depth that was never opened: the item stays beside the one it steps back from.
                self._open.append(closed)
                closed.level = level
        before = self._open.pop() if self._open and self._open[-1].level == level else None
        marker = parse_marker(marker_text, before.marker if before else None)
        if marker is None or marker.numbering not in (Numbering.BULLET, Numbering.DECIMAL):
            # Markdown counts only in digits; other markers stay as text behind a bullet.
            label = single_line(marker_text)
            lines = [f"{label} {lines[0]}", *lines[1:]]
            marker = ListMarker(Numbering.BULLET)
        delimiter = _delimiter(marker, before)
        label = "-" if marker.numbering is Numbering.BULLET else f"{marker.number}{delimiter}"
        indent = self._open[-1].content if self._open else 0
        content = indent + len(label) + 1
        self._open.append(_OpenItem(level, indent, content, marker, delimiter))
        text = f"\\\n{' ' * content}".join(escape_lines(lines))
        if before is None and marker.numbering is Numbering.DECIMAL and marker.number != 1:
            # Right under a line of text only a list that counts from 1 can begin.
            is_tight = False
        return MarkdownItem(f"{' ' * indent}{label} {text}", is_tight)


def _delimiter(marker: ListMarker, before: _OpenItem | None) -> str:
    """Return the sign after the number; another one than before starts a new list, which may count as it likes."""
    if marker.numbering is Numbering.BULLET:
        return "-"
    wanted = marker.suffix[-1]
    if before is None or before.marker.numbering is Numbering.BULLET:
        return wanted
    if marker.number == before.marker.number + 1:
        return before.delimiter
    return ")" if before.delimiter == "." else "."
