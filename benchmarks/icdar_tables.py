"""Born-digital pages with tables of the ICDAR 2013 competition: their truth, our tables, and PyMuPDF's.

The set lies, with its licence, in the repository tabulapdf/tabula-java (src/test/resources/technology/tabula/
icdar2013-dataset); it is not part of this repository.
"""

from __future__ import annotations

import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.table_scoring import TableJson

if TYPE_CHECKING:
    from core.model import Block

_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class PdfPage:
    """A page of the competition.

    Attributes:
        path: The PDF.
        page_index: Which page, counted from 0.
        tables: The truth, a table for each region of the page.
    """

    path: Path
    page_index: int
    tables: list[TableJson]


def competition_pages(folder: Path) -> list[PdfPage]:
    """Return the pages that have tables, by file and page; truth without its PDF is passed over."""
    regions: dict[tuple[Path, int], list[TableJson]] = {}
    for truth in sorted(folder.glob("**/*-str.xml")):
        pdf = truth.with_name(truth.name.removesuffix("-str.xml") + ".pdf")
        if not pdf.exists():
            continue
        root = ElementTree.parse(truth).getroot()  # noqa: S314 - the competition's own files
        for region in root.iter("region"):
            key = pdf, int(region.get("page", "1")) - 1
            regions.setdefault(key, []).append({"cells": [_cell(cell) for cell in region.iter("cell")]})
    return [PdfPage(path, page_index, tables) for (path, page_index), tables in regions.items()]


def _cell(cell: ElementTree.Element) -> TableJson:
    row, col = int(cell.get("start-row", "0")), int(cell.get("start-col", "0"))
    return {
        "row": row,
        "col": col,
        "rowspan": int(cell.get("end-row", row)) - row + 1,
        "colspan": int(cell.get("end-col", col)) - col + 1,
        "text": cell.findtext("content") or "",
    }


def our_blocks(page: PdfPage) -> tuple[tuple[Block, ...], float]:
    """Return the blocks of a page from its native text, as the program lays it out, and the CPU seconds of layout."""
    from core.geometry import Transform
    from core.mapping import map_line
    from engines.intake.source import open_source
    from engines.layout import analyse

    with open_source(page.path) as source:
        layer, size = source.text_layer(page.page_index), source.page_size(page.page_index)
    width, height = float(size.width), float(size.height)
    upright = Transform.quarter_turns(layer.rotation_deg // 90, width, height)
    if layer.rotation_deg % 180:
        width, height = height, width
    lay_out = partial(
        analyse,
        [map_line(line, upright) for line in layer.lines] if layer.rotation_deg else layer.lines,
        width=width,
        height=height,
        dpi=size.dpi,
        ruling_lines=[upright.apply_bbox(box) for box in layer.ruling_lines],
        checkpoint=lambda: None,
    )
    best = float("inf")
    blocks: tuple[Block, ...] = ()
    for _ in range(_ROUNDS):
        begin = time.process_time()
        blocks = lay_out()
        best = min(best, time.process_time() - begin)
    return blocks, best


def peer_tables(page: PdfPage) -> list[TableJson]:
    """Return the tables that PyMuPDF's own finder sees, with its default strategy."""
    from engines.intake.mupdf import load_pymupdf

    with load_pymupdf().open(page.path) as document:
        found = document[page.page_index].find_tables().tables
        return [{"rows": [[text or "" for text in row] for row in table.extract()]} for table in found]
