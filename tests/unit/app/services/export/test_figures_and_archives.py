"""Exports that look into the source beside the stored pages: figures, and PDF/A."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pymupdf
import pytest

from app.services.export.batch import ExportBatch
from app.services.library.library import Library, PageResult
from core.errors import ExportFailedError
from core.geometry import BBox
from core.model import Block, BlockKind, FigureKind, Line, Page
from exporters.base import ExportOptions
from tests.unit.app.services.export.exporting import request, run, scanned

FIGURE = Block(BlockKind.FIGURE, BBox(10, 10, 110, 60), figure_kind=FigureKind.STAMP)


def with_figure(library: Library, path: Path) -> str:
    document = scanned(library, path)
    box = BBox(20, 70, 120, 90)
    text = Block(BlockKind.PARAGRAPH, box, (Line("Hello there", box, confidence=0.9),))
    library.commit_page(document, PageResult.of(Page(0, 200, 100, 72, (FIGURE, text)), 0.1))
    return document


def test_figures_are_cut_out_of_the_source(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    document = with_figure(library, tmp_path / "a.pdf")
    markdown, word = run(batch, request(tmp_path / "out", document, formats=("md", "docx")))
    assert markdown.is_good
    assert word.is_good
    assert [path.name for path in markdown.written] == ["a.md", "figure-1.png"]
    assert markdown.written[0].read_text("utf-8") == "![Stamp](a_files/figure-1.png)\n\nHello there\n"
    assert len(word.written) == 1


def test_renamed_source_is_found_for_figures(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    document = with_figure(library, tmp_path / "a.pdf")
    (tmp_path / "a.pdf").rename(tmp_path / "b.pdf")
    (outcome,) = run(batch, request(tmp_path / "out", document, formats=("md",)))
    assert len(outcome.written) == 2


def test_text_is_written_and_figures_noted_where_the_source_has_gone(
    batch: ExportBatch,
    library: Library,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    document = with_figure(library, tmp_path / "a.pdf")
    (tmp_path / "a.pdf").unlink()
    (outcome,) = run(batch, request(tmp_path / "out", document, formats=("md",)))
    assert outcome.is_good
    assert outcome.written[0].read_text("utf-8") == "*[Stamp]*\n\nHello there\n"
    assert "figures are left out" in caplog.text
    caplog.clear()


def test_library_knows_which_documents_have_figures(library: Library, tmp_path: Path) -> None:
    plain, figured = scanned(library, tmp_path / "a.pdf"), with_figure(library, tmp_path / "b.pdf")
    assert not library.has_block_of_kind(plain, BlockKind.FIGURE)
    assert library.has_block_of_kind(figured, BlockKind.FIGURE)
    box = BBox(20, 70, 120, 90)
    sly = Block(BlockKind.PARAGRAPH, box, (Line('{"kind":"figure"}', box),))
    library.commit_page(plain, PageResult.of(Page(0, 200, 100, 72, (sly,)), 0.1))
    assert not library.has_block_of_kind(plain, BlockKind.FIGURE)


def test_archive_is_asked_for_by_the_options(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    asked = request(
        tmp_path / "out", scanned(library, tmp_path / "a.pdf"), formats=("pdf",), options=ExportOptions(pdfa=True)
    )
    (outcome,) = run(batch, asked)
    assert outcome.is_good
    assert outcome.check is not None
    with pikepdf.open(outcome.written[0]) as pdf, pdf.open_metadata() as metadata:
        assert metadata.pdfa_status == "2B"


def test_refused_archive_leaves_no_file(batch: ExportBatch, library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with pymupdf.open() as pdf:
        pdf.new_page(width=200, height=100).insert_text((20, 30), "Helvetica is not embedded")
        content = pdf.tobytes()
    document = scanned(library, path, content=content)
    asked = request(tmp_path / "out", document, formats=("pdf",), options=ExportOptions(pdfa=True))
    (outcome,) = run(batch, asked)
    assert isinstance(outcome.error, ExportFailedError)
    assert list((tmp_path / "out").iterdir()) == []
