from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import lxml.html
import openpyxl
import pymupdf
import pytest
from lxml import etree

from app.services.edit.editing import EditingService
from app.services.library.database import Database
from app.services.library.library import Library
from core.page_edits import with_block_text
from exporters.base import ExportFormat

pytestmark = pytest.mark.model

Cli = Any
FORMATS = ",".join(ExportFormat)


def written(out: Path) -> dict[str, str]:
    """Return the text of a document as each of the formats holds it."""
    with pymupdf.open(out / "scan.pdf") as pdf:
        searchable = "\n".join(page.get_text() for page in pdf)
    with (out / "scan.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = "\n".join(" ".join(row) for row in csv.reader(file))
    sheets = openpyxl.load_workbook(out / "scan.xlsx")
    cells = [str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row]
    page: Any = lxml.html.document_fromstring((out / "scan.html").read_text(encoding="utf-8"))
    hocr: Any = etree.fromstring((out / "scan.hocr").read_bytes())
    alto: Any = etree.fromstring((out / "scan.xml").read_bytes())
    return {
        "txt": (out / "scan.txt").read_text(encoding="utf-8"),
        "md": (out / "scan.md").read_text(encoding="utf-8"),
        "docx": "\n".join(paragraph.text for paragraph in docx.Document(str(out / "scan.docx")).paragraphs),
        "pdf": searchable,
        "csv": rows,
        "json": json.loads((out / "scan.json").read_text(encoding="utf-8"))["text"],
        "xlsx": "\n".join(cells),
        "html": page.text_content(),
        "hocr": "".join(hocr.itertext()),
        "alto": " ".join(node.get("CONTENT") for node in alto.iter() if node.tag.endswith("}String")),
    }


def test_an_edit_is_in_all_formats_also_after_reading_anew(
    cli: Cli, make_scan: Callable[[str, int], Path], tmp_path: Path
) -> None:
    # GIVEN a scan that was read, and a person who corrected its second page
    scan = make_scan("scan.pdf", 2)
    assert cli.convert(scan, "--format", "txt", "--out", tmp_path / "first").code == 0
    library = Library(Database(cli.home / "data" / "library.sqlite"))
    (document,) = library.documents()
    editing = EditingService(library)
    page = editing.page(document.id, 1)
    assert page is not None
    assert page.text == "Page number 2"
    place = page.blocks[0].lines[0].words[-1].bbox
    editing.store(document.id, 1, with_block_text(page, 0, "Page number twentytwo"))
    library.close()
    for out, options in (("again", ()), ("anew", ("--no-cache",))):
        # WHEN it is converted again, from what is stored and from the file
        run = cli.convert(scan, "--format", FORMATS, "--out", tmp_path / out, *options)
        # THEN each format holds the person's text and not the machine's
        assert run.code == 0, run.errors
        assert run.of("file_finished")[0]["edited"] == 1
        for name, text in written(tmp_path / out).items():
            assert "Page number 1" in " ".join(text.split()), name
            assert "Page number twentytwo" in " ".join(text.split()), name
            assert "number 2" not in text, name
        job = json.loads((tmp_path / out / "scan.json").read_text(encoding="utf-8"))
        assert [entry["is_edited"] for entry in job["pages"]] == [False, True]
        assert job["pages"][1]["blocks"][0]["machine_text"] == "Page number 2"
        with pymupdf.open(tmp_path / out / "scan.pdf") as pdf:
            shown = pdf[1].rect
            found = {word[4]: word[:4] for word in pdf[1].get_text("words")}["twentytwo"]
        scale = page.width / shown.width
        assert [value * scale for value in found] == pytest.approx(place.as_tuple(), abs=place.height / 2)
    # AND a reading in another way does not hold it, and says so
    run = cli.convert(scan, "--format", "txt", "--language", "en", "--out", tmp_path / "other")
    (finished,) = run.of("file_finished")
    assert (finished["edited"], finished["edited_elsewhere"]) == (0, 1)
    assert "number 2" in (tmp_path / "other" / "scan.txt").read_text(encoding="utf-8")
