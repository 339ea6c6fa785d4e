from __future__ import annotations

import io
import os
from pathlib import Path

import pymupdf
import pypdf
import pytest
from PIL import Image

from exporters.searchable_pdf.result_mark import is_result, mark_result
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    FileSource,
    blank_pdf,
    document_of,
    export_pdf,
    line_of,
    page_of,
)


def saved(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("streams", [0, 1])
def test_results_are_known_again_and_open_without_repair(tmp_path: Path, streams: int) -> None:
    with pymupdf.open() as pdf:
        pdf.new_page()
        pdf.save(tmp_path / "a.pdf", use_objstms=streams, garbage=3)
    source = FileSource(tmp_path / "a.pdf")
    assert not is_result(source.path)
    data = export_pdf(document_of(page_of(line_of("Hello", (10, 10, 100, 40)))), source)
    assert is_result(saved(tmp_path / "b.pdf", data))
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        assert not pdf.is_repaired
        assert "Hello" in pdf[0].get_text()
    assert len(pypdf.PdfReader(io.BytesIO(data), strict=True).pages) == 1


def test_result_without_text_is_marked_and_leaves_the_sources_bytes(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "a.pdf")
    once = FileSource(saved(tmp_path / "b.pdf", export_pdf(document_of(), source)))
    assert is_result(once.path)
    twice = export_pdf(document_of(), once)
    assert twice.startswith(once.path.read_bytes()), "also where nothing is to be changed"
    assert is_result(saved(tmp_path / "c.pdf", twice))


def test_result_of_a_picture_is_marked(tmp_path: Path) -> None:
    Image.new("RGB", (100, 100), "white").save(tmp_path / "p.png")
    source = FileSource(tmp_path / "p.png", "image/png")
    assert is_result(saved(tmp_path / "p.pdf", export_pdf(document_of(), source)))


def test_a_result_that_was_changed_is_a_document_of_its_own(tmp_path: Path) -> None:
    path = saved(tmp_path / "b.pdf", export_pdf(document_of(), blank_pdf(tmp_path / "a.pdf")))
    with pymupdf.open(path) as pdf:
        pdf[0].add_text_annot((10, 10), "mine")
        pdf.saveIncr()
    assert not is_result(path)


def test_what_is_no_pdf_stays_unmarked(tmp_path: Path) -> None:
    out = io.BytesIO(b"no pdf")
    mark_result(out)
    assert out.getvalue() == b"no pdf"
    assert not is_result(saved(tmp_path / "empty.pdf", b""))
    assert not is_result(tmp_path / "gone.pdf")
    assert not is_result(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    assert not is_result(tmp_path / "pipe.pdf")
