"""Lists of HTML: items of any depth become nested lists that count as the source does.

Exporters layer; pure functions on the document model.
"""

from __future__ import annotations

from dataclasses import dataclass

from exporters.list_markers import ListMarker, Numbering, parse_marker
from exporters.xml_text import xml_content

_TYPES = {
    Numbering.DECIMAL: "1",
    Numbering.LOWER_LETTER: "a",
    Numbering.UPPER_LETTER: "A",
    Numbering.LOWER_ROMAN: "i",
    Numbering.UPPER_ROMAN: "I",
}
_DEEPEST = 8  # lists inside each other; deeper ones stay beside each other


@dataclass(slots=True)
class _OpenList:
    """A list that is still open, with its last item.

    Attributes:
        level: Nesting depth the document gave.
        tag: "ul" or "ol".
        look: What tells it from another list of that tag: the type of numbers, or "marked".
        marker: What the last marker says; None where the markers stand in the text.
    """

    level: int
    tag: str
    look: str
    marker: ListMarker | None


class HtmlLists:
    """Opens and closes lists as items come; one document, in order."""

    def __init__(self) -> None:
        """Start outside any list."""
        self._open: list[_OpenList] = []

    def end(self) -> str:
        """Say that something else than an item follows; return what closes the lists."""
        closing = "".join(f"</li>\n</{each.tag}>\n" for each in reversed(self._open))
        self._open.clear()
        return closing

    def item(self, marker: str, level: int, content: str, attributes: str) -> str:
        """Return the markup of an item.

        Args:
            marker: Its marker, as written.
            level: Its depth, counted from 0.
            content: Its text as HTML.
            attributes: Attributes of the item as HTML, each behind a space.
        """
        level = min(max(level, 0), _DEEPEST)
        out = self._closed_down_to(level)
        before = self._open[-1] if self._open and self._open[-1].level == level else None
        said = parse_marker(marker, before.marker if before else None)
        tag, look = _kind(said)
        if look == "marked":
            content = f'<span class="marker">{xml_content(marker)}</span> {content}'
            said = None
        if before is not None and (before.tag, before.look) != (tag, look):
            out += f"</li>\n</{before.tag}>\n"
            self._open.pop()
            before = None
        value = ""
        if before is None:
            out += _opened(tag, look, said, attributes)
            self._open.append(_OpenList(level, tag, look, said))
        else:
            out += "</li>\n"
            if tag == "ol" and said is not None and before.marker is not None:
                value = "" if said.number == before.marker.number + 1 else f' value="{said.number}"'
            before.marker = said
        return f"{out}<li{value}{attributes}>{content}"

    def _closed_down_to(self, level: int) -> str:
        out = ""
        while self._open and self._open[-1].level > level:
            closed = self._open[-1]
            if len(self._open) == 1 or self._open[-2].level < level:
                # A step back to a depth that was never opened: the item stays beside the one it steps back from.
                closed.level = level
                break
            self._open.pop()
            out += f"</li>\n</{closed.tag}>\n"
        return out


def _kind(marker: ListMarker | None) -> tuple[str, str]:
    """Return the list that a browser numbers just so: only a full stop behind the number is its own."""
    if marker is None:
        return "ul", "marked"
    if marker.numbering is Numbering.BULLET:
        return "ul", ""
    return ("ol", _TYPES[marker.numbering]) if (marker.prefix, marker.suffix) == ("", ".") else ("ul", "marked")


def _opened(tag: str, look: str, marker: ListMarker | None, attributes: str) -> str:
    if look == "marked":
        return f'<ul class="marked"{attributes}>\n'
    if tag == "ul" or marker is None:
        return f"<ul{attributes}>\n"
    kind = f' type="{look}"' if look != "1" else ""
    start = f' start="{marker.number}"' if marker.number != 1 else ""
    return f"<ol{kind}{start}{attributes}>\n"
