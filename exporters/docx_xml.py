"""Elements of WordprocessingML: paragraphs, runs and tables.

Exporters layer; needs python-docx, so it is imported only with the exporter. Built by hand rather than through
python-docx's objects, which look up a style by its name for each paragraph and walk the whole body for each insertion.
The order of children follows the schema (ECMA-376 part 1, 17.3 and 17.4): Word refuses files that break it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from core.model import Table
from exporters.base import Checkpoint, never_stop
from exporters.docx_columns import BODY_HALF_POINTS, USUAL_MARGIN, table_look
from exporters.docx_scripts import complex_font, language_attribute, stretches
from exporters.flow import is_right_to_left_text
from exporters.plain_text import printable
from exporters.table_grid import cell_owners, header_row_count

Element = Any  # lxml has no types of its own

_EAST_ASIAN = re.compile(
    "[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_PIECE = re.compile(r"[\t\n]|[^\t\n]+")


@dataclass(frozen=True, slots=True)
class RunStyle:
    """How a run looks. ``size_half_points`` 0 leaves the size to the paragraph; ``language`` is a BCP 47 tag."""

    is_bold: bool = False
    is_italic: bool = False
    size_half_points: int = 0
    language: str | None = None


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """How a paragraph looks.

    Attributes:
        style_id: Id of the style in the template ("Heading1"); empty for the default.
        page_break_before: Whether it begins a page.
        number_id: Id of the numbering instance; 0 for none.
        number_level: Depth in the list, counted from 0.
        hanging_level: Depth of an item whose marker is part of the text; -1 for none.
        is_right_to_left: Whether the paragraph runs from right to left.
        space_before: Whether it keeps off what stands before it.
        keep_with_next: Whether it stays on the page of what follows it.
        mark_half_points: Size of the mark at its end, which gives an empty line its height; 0 for the style's.
    """

    style_id: str = ""
    page_break_before: bool = False
    number_id: int = 0
    number_level: int = 0
    hanging_level: int = -1
    is_right_to_left: bool = False
    space_before: bool = False
    keep_with_next: bool = False
    mark_half_points: int = 0


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """Return a new element; attributes are of the namespace ``w``."""
    node = OxmlElement(tag)
    for name, value in attributes.items():
        node.set(qn(f"w:{name}"), str(value))
    node.extend(children)
    return node


def indent_twips(level: int) -> dict[str, int]:
    """Return the indentation of a list item, in twentieths of a point."""
    return {"left": 360 * (level + 1), "hanging": 360}


def paragraph(text: str, style: ParagraphStyle, run_style: RunStyle) -> Element:
    """Return a paragraph; line feeds become line breaks, characters that XML forbids are left out."""
    node = element("w:p")
    properties = []
    if style.style_id:
        properties.append(element("w:pStyle", val=style.style_id))
    if style.keep_with_next:
        properties.append(element("w:keepNext"))
    if style.page_break_before:
        properties.append(element("w:pageBreakBefore"))
    if style.number_id:
        level, number = element("w:ilvl", val=style.number_level), element("w:numId", val=style.number_id)
        properties.append(element("w:numPr", level, number))
    if style.is_right_to_left:
        properties.append(element("w:bidi"))
    if style.space_before:
        properties.append(element("w:spacing", before=200))
    if style.hanging_level >= 0:
        properties.append(element("w:ind", **indent_twips(style.hanging_level)))
    if style.mark_half_points:
        properties.append(element("w:rPr", *_size(style.mark_half_points)))
    if properties:
        node.append(element("w:pPr", *properties))
    node.extend(runs(text, style, run_style))
    return node


def runs(text: str, style: ParagraphStyle, run_style: RunStyle) -> list[Element]:
    """Return the runs of a text as it stands in a paragraph of that style."""
    return [
        _run(stretch, is_leftward, run_style)
        for stretch, is_leftward in stretches(printable(text), is_leftward=style.is_right_to_left)
    ]


def content_paragraph(content: Element, style: ParagraphStyle) -> Element:
    """Return a paragraph that holds nothing but an equation."""
    node = paragraph("", style, RunStyle())
    node.append(content)
    return node


def picture_paragraph(picture: Element, style: ParagraphStyle) -> Element:
    """Return a paragraph that holds nothing but a drawing."""
    node = paragraph("", style, RunStyle())
    node.append(element("w:r", element("w:drawing", picture)))
    return node


def _size(half_points: int) -> list[Element]:
    return [element(tag, val=half_points) for tag in ("w:sz", "w:szCs")]


def _run(text: str, is_leftward: bool, style: RunStyle) -> Element:
    node = element("w:r")
    properties = []
    # Quotation marks and dots belong to several scripts; the hint has them set in the East Asian font.
    fonts = {"hint": "eastAsia"} if _EAST_ASIAN.search(text) else {}
    if (font := complex_font(text)) is not None:
        fonts["cs"] = font
    if fonts:
        properties.append(element("w:rFonts", **fonts))
    if style.is_bold:
        properties += [element("w:b"), element("w:bCs")]
    if style.is_italic:
        properties += [element("w:i"), element("w:iCs")]
    if style.size_half_points:
        properties += _size(style.size_half_points)
    if is_leftward:
        properties.append(element("w:rtl"))
    if style.language:
        properties.append(element("w:lang", **language_attribute(style.language)))
    if properties:
        node.append(element("w:rPr", *properties))
    for piece in _PIECE.findall(text):
        if piece == "\n":
            node.append(element("w:br"))
        elif piece == "\t":
            node.append(element("w:tab"))
        else:
            content = element("w:t")
            content.text = piece
            if piece != piece.strip():
                content.set(qn("xml:space"), "preserve")
            node.append(content)
    return node


def table_element(
    table: Table,
    *,
    width_twips: int,
    run_style: RunStyle,
    is_on_leftward_page: bool,
    checkpoint: Checkpoint = never_stop,
) -> Element:
    """Return a table with its merged cells; rows that hold only header cells repeat on each page.

    A table with more words than the width holds has smaller type and margins.

    Args:
        table: The grid; it has a row and a column at least.
        width_twips: Width of the whole table, twentieths of a point.
        run_style: How the text looks.
        is_on_leftward_page: Whether the text around it runs from right to left, as a table of numbers does then.
        checkpoint: Called for each row; raises ``JobCancelled`` once the job shall stop.
    """
    owners = cell_owners(table)
    look = table_look(table, owners, width_twips, checkpoint)
    widths = look.widths
    size = look.half_points if look.half_points != BODY_HALF_POINTS else 0
    text = " ".join(cell.text for cell in table.cells)
    is_leftward = is_right_to_left_text(text) if any(map(str.isalpha, text)) else is_on_leftward_page
    properties = [element("w:tblStyle", val="TableGrid")]
    if is_leftward:
        properties.append(element("w:bidiVisual"))
    properties.append(element("w:tblW", w=sum(widths), type="dxa"))
    if look.margin != USUAL_MARGIN:
        sides = (element(f"w:{side}", w=look.margin, type="dxa") for side in ("left", "right"))
        properties.append(element("w:tblCellMar", *sides))
    properties.append(element("w:tblLook", val="04A0"))
    node = element("w:tbl", element("w:tblPr", *properties))
    node.append(element("w:tblGrid", *(element("w:gridCol", w=width) for width in widths)))
    header_rows = header_row_count(table)
    for row in range(table.row_count):
        checkpoint()
        row_node = element("w:tr")
        if row < header_rows:
            row_node.append(element("w:trPr", element("w:tblHeader")))
        for owner, places in groupby(enumerate(owners[row]), key=itemgetter(1)):
            columns = [column for column, _ in places]
            cell = table.cells[owner] if owner >= 0 else None
            if cell is None:
                empty = RunStyle(size_half_points=size)
                row_node.extend(_cell(widths[column], is_leftward=is_leftward, run_style=empty) for column in columns)
                continue
            is_start = cell.row == row
            row_node.append(
                _cell(
                    sum(widths[column] for column in columns),
                    text=cell.text if is_start else "",
                    span=len(columns),
                    is_leftward=is_leftward,
                    merge="" if cell.row_span <= 1 else "restart" if is_start else "continue",
                    run_style=RunStyle(cell.is_header, run_style.is_italic, size, run_style.language),
                )
            )
        node.append(row_node)
    return node


def _cell(
    width: int,
    *,
    is_leftward: bool,
    run_style: RunStyle,
    text: str = "",
    span: int = 1,
    merge: str = "",
) -> Element:
    properties = [element("w:tcW", w=width, type="dxa")]
    if span > 1:
        properties.append(element("w:gridSpan", val=span))
    if merge:
        properties.append(element("w:vMerge", val=merge))
    style = ParagraphStyle(
        is_right_to_left=is_leftward or is_right_to_left_text(text), mark_half_points=run_style.size_half_points
    )
    return element("w:tc", element("w:tcPr", *properties), paragraph(text, style, run_style))
