"""Numbering of a DOCX: one definition for each way of counting, one instance for each list.

Exporters layer; needs python-docx, so it is imported only with the exporter. ECMA-376 part 1, 17.9.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from exporters.docx_xml import Element, element, indent_twips
from exporters.list_markers import ListMarker, Numbering, parse_marker

DEEPEST_LEVEL = 8
_BULLETS = "•◦▪"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """What numbers an item: a numbering instance, which makes bullets or counts."""

    number_id: int
    is_bullet: bool


class ListNumbering:
    """Gives each list item the numbering instance that makes its marker."""

    def __init__(self, numbering_root: Any) -> None:
        """Add to a numbering part.

        Args:
            numbering_root: Its element ``w:numbering``.
        """
        self._root = numbering_root
        self._definitions: dict[tuple[Numbering, str, str], int] = {}
        self._next_definition = 1 + _highest(numbering_root, "w:abstractNum", "w:abstractNumId")
        self._next_instance = 1 + _highest(numbering_root, "w:num", "w:numId")
        self._bullets = 0
        self._open: dict[int, tuple[ListMarker, int]] = {}

    def end(self) -> None:
        """Say that something else than a list item follows."""
        self._open.clear()

    def place(self, marker_text: str, level: int) -> ListPlace | None:
        """Return what numbers an item; None where no numbering makes its marker, which must stay in the text.

        Args:
            marker_text: The item's marker as the document has it.
            level: Its depth, counted from 0, at most ``DEEPEST_LEVEL``.
        """
        for deeper in [known for known in self._open if known > level]:
            del self._open[deeper]
        before = self._open.get(level)
        marker = parse_marker(marker_text, before[0] if before else None)
        if marker is None:
            self._open.pop(level, None)
            return None
        if marker.numbering is Numbering.BULLET:
            self._bullets = self._bullets or self._instance(marker, level)
            instance = self._bullets
        elif before is not None and marker.follows(before[0]):
            instance = before[1]
        else:
            instance = self._instance(marker, level)
        self._open[level] = (marker, instance)
        return ListPlace(instance, is_bullet=marker.numbering is Numbering.BULLET)

    def _instance(self, marker: ListMarker, level: int) -> int:
        key = (marker.numbering, marker.prefix, marker.suffix)
        if key not in self._definitions:
            self._definitions[key] = self._definition(marker)
        number_id = self._next_instance
        self._next_instance += 1
        node = element("w:num", element("w:abstractNumId", val=self._definitions[key]), numId=number_id)
        if marker.numbering is not Numbering.BULLET:
            node.append(element("w:lvlOverride", element("w:startOverride", val=marker.number), ilvl=level))
        self._root.append(node)
        return number_id

    def _definition(self, marker: ListMarker) -> int:
        definition_id = self._next_definition
        self._next_definition += 1
        node = element(
            "w:abstractNum", element("w:multiLevelType", val="hybridMultilevel"), abstractNumId=definition_id
        )
        node.extend(_level(marker, level) for level in range(DEEPEST_LEVEL + 1))
        # Definitions stand before instances; Word drops those that come later.
        first_instance = self._root.find(qn("w:num"))
        if first_instance is None:
            self._root.append(node)
        else:
            first_instance.addprevious(node)
        return definition_id


def _level(marker: ListMarker, level: int) -> Element:
    is_bullet = marker.numbering is Numbering.BULLET
    text = _BULLETS[level % len(_BULLETS)] if is_bullet else f"{marker.prefix}%{level + 1}{marker.suffix}"
    return element(
        "w:lvl",
        element("w:start", val=1),
        element("w:numFmt", val=marker.numbering.value),
        element("w:lvlText", val=text),
        element("w:lvlJc", val="left"),
        element("w:pPr", element("w:ind", **indent_twips(level))),
        ilvl=level,
    )


def _highest(root: Any, tag: str, attribute: str) -> int:
    return max((int(node.get(qn(attribute))) for node in root.findall(qn(tag))), default=0)
