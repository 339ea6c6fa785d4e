"""Tables: cells and neighbours found, on pictures and in PDFs. ``uv run python -m benchmarks.table_structure``.

Cell-F1 and adjacency-F1 are those of the corpus's scorer (../shared/tools/score.py; the latter is the measure of the
ICDAR 2013 competition). Pictures are those of ``d_tables``; with ``--icdar`` the pages of that competition are measured
as the born-digital PDFs they are, beside PyMuPDF's table finder. Time is that of layout, tables included.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.icdar_tables import PdfPage, competition_pages, our_blocks, peer_tables
from benchmarks.machine import describe
from benchmarks.ours import no_checkpoint
from benchmarks.page_sets import CORPUS, read_manifest
from benchmarks.reading_order import READING_STAGES, read_page
from benchmarks.table_scoring import TableJson, TableScore, score_tables, table_objects
from benchmarks.tables import Cell, markdown_table, write_section
from benchmarks.work_folder import REPOSITORY

CATEGORY = "d_tables"
GROUPS = {"tabula-java": "pages of born-digital files, as pictures", "pubtabnet": "PubTabNet: pictures of one table"}
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class ScoredPage:
    """One page with its scores and CPU seconds.

    Attributes:
        name: File and page.
        group: Part of the set it belongs to.
        ours: Score of our tables.
        found: How many tables we found.
        expected: How many the truth has.
        layout_s: CPU seconds of layout, the best of some rounds.
        barcodes_s: CPU seconds of the search for bar codes, the best of some rounds.
        reading_s: CPU seconds of detection, recognition, orientation and deskew; 0 for native text.
        peer: Score of PyMuPDF's finder, where it can look.
    """

    name: str
    group: str
    ours: TableScore
    found: int
    expected: int
    layout_s: float
    barcodes_s: float
    reading_s: float
    peer: TableScore | None = None


def score_pictures() -> list[ScoredPage]:
    """Read, lay out and score the pictures of the corpus."""
    from engines.barcodes import read_barcodes
    from engines.layout import analyse

    pages = []
    for item in read_manifest(CORPUS, [CATEGORY]):
        result = read_page(item, again=False)
        layout_s = barcodes_s = float("inf")
        for _ in range(_ROUNDS):
            begin = time.process_time()
            read_barcodes(result.pixels, no_checkpoint)
            barcodes_s = min(barcodes_s, time.process_time() - begin)
            begin = time.process_time()
            blocks = analyse(
                result.lines,
                width=result.width,
                height=result.height,
                dpi=200.0,
                pixels=result.pixels,
                checkpoint=no_checkpoint,
            )
            layout_s = min(layout_s, time.process_time() - begin)
        truth: list[TableJson] = json.loads((CORPUS / f"{item.path}.truth.json").read_text(encoding="utf-8"))["tables"]
        ours = table_objects(blocks)
        reading_s = sum(result.stage_seconds.get(stage, 0.0) for stage in READING_STAGES)
        name, group = Path(item.path).stem, Path(item.path).parent.name
        pages.append(
            ScoredPage(name, group, score_tables(truth, ours), len(ours), len(truth), layout_s, barcodes_s, reading_s)
        )
    return pages


def score_pdfs(pages: Iterable[PdfPage]) -> list[ScoredPage]:
    """Lay out and score born-digital pages, and let PyMuPDF's finder look at each."""
    scored = []
    for page in pages:
        blocks, layout_s = our_blocks(page)
        ours = table_objects(blocks)
        peer = score_tables(page.tables, peer_tables(page))
        score = score_tables(page.tables, ours)
        group = page.path.parent.name
        name = f"{page.path.stem} p. {page.page_index + 1}"
        scored.append(ScoredPage(name, group, score, len(ours), len(page.tables), layout_s, 0.0, 0.0, peer))
    return scored


def summary_table(pages: Sequence[ScoredPage]) -> str:
    """Return the scores of each group, cells and neighbours counted over all its pages."""
    rows: list[list[Cell]] = []
    for group in dict.fromkeys(page.group for page in pages):
        members = [page for page in pages if page.group == group]
        ours = TableScore.total(page.ours for page in members)
        peers = [page.peer for page in members if page.peer is not None]
        peer = TableScore.total(peers) if peers else None
        mean = sum(page.ours.adjacency_f1 for page in members) / len(members)
        rows.append(
            [
                GROUPS.get(group, group),
                len(members),
                sum(page.expected for page in members),
                ours.cell_f1,
                ours.adjacency_f1,
                mean,
                peer.cell_f1 if peer else None,
                peer.adjacency_f1 if peer else None,
            ]
        )
    header = [
        "set",
        "pages",
        "tables",
        "cell-F1",
        "adjacency-F1",
        "mean of pages",
        "PyMuPDF cell-F1",
        "PyMuPDF adj.-F1",
    ]
    return markdown_table(header, rows, digits=(0, 0, 0, 3, 3, 3, 3, 3))


def page_table(pages: Sequence[ScoredPage]) -> str:
    """Return the scores of each page."""
    rows: list[list[Cell]] = [
        [page.name, page.expected, page.found, page.ours.cell_f1, page.ours.adjacency_f1] for page in pages
    ]
    return markdown_table(["page", "tables", "found", "cell-F1", "adjacency-F1"], rows, digits=(0, 0, 0, 3, 3))


def cost_table(pages: Sequence[ScoredPage]) -> str:
    """Return CPU seconds of layout and bar codes beside those of reading."""
    rows: list[list[Cell]] = []
    for group in GROUPS:
        members = [page for page in pages if page.group == group]
        reading = sum(page.reading_s for page in members)
        layout, barcodes = (sum(s) for s in zip(*((p.layout_s, p.barcodes_s) for p in members), strict=True))
        rows.append([GROUPS[group], reading, layout, barcodes, 100 * (layout + barcodes) / reading])
    return markdown_table(["set", "reading, s", "layout, s", "bar codes, s", "share, %"], rows, digits=(0, 2, 2, 2, 1))


def main() -> None:
    """Measure and write the section."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--icdar", type=Path, help="folder with the PDFs and *-str.xml files of ICDAR 2013")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "benchmarks" / "work" / "tables.md")
    arguments = parser.parse_args()
    pictures = score_pictures()
    parts = [f"Machine: {describe()}", summary_table(pictures), page_table(pictures)]
    parts += ["### Cost of layout with tables and of the search for bar codes", cost_table(pictures)]
    if arguments.icdar is not None:
        pdfs = score_pdfs(competition_pages(arguments.icdar))
        layout_ms = 1000 * sum(page.layout_s for page in pdfs) / max(1, len(pdfs))
        parts += [
            "### Born-digital PDFs of the ICDAR 2013 competition",
            f"All pages with tables of its two parts. Layout: {layout_ms:.0f} ms a page.",
            summary_table(pdfs),
            "Pages below 0.85:",
            page_table([page for page in pdfs if page.ours.adjacency_f1 < 0.85]),
        ]
    write_section(arguments.out, "tables", "\n\n".join(parts))


if __name__ == "__main__":
    main()
