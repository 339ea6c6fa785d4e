from __future__ import annotations

from pathlib import Path

import numpy as np
import pymupdf
import pytest

from core.errors import ExportFailedError
from core.model import Document
from exporters.searchable_pdf.verification import verify_searchable_pdf
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    FileSource,
    document_of,
    export_pdf,
    line_of,
    page_of,
    rendered,
)

BROKEN_RESOURCES = b"""%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Resources 4 0 R>> endobj
4 0 obj <</Font << (no name) >> >> endobj
trailer <</Root 1 0 R/Size 5>>
%%EOF
"""


def test_structure_that_cannot_be_changed_is_an_error_for_people(tmp_path: Path) -> None:
    path = tmp_path / "in.pdf"
    path.write_bytes(BROKEN_RESOURCES)

    with pytest.raises(ExportFailedError) as caught:
        export_pdf(document_of(page_of(line_of("words", (60, 60, 300, 100)))), FileSource(path))

    assert caught.value.file == str(path)
    assert caught.value.remedy


@pytest.mark.corpus
def test_real_files_look_the_same_and_give_the_text_back(corpus: Path, tmp_path: Path) -> None:
    checked = 0
    for path in sorted(corpus.glob("g_borndigital/ocrmypdf/*.pdf")) + sorted(corpus.glob("f_hostile/ocrmypdf/*.pdf")):
        original = path.read_bytes()
        if b"/Encrypt" in original or len(original) > 2_000_000:
            continue
        try:
            before = rendered(original, dpi=72)
        except pymupdf.FileDataError:
            continue  # refused at intake
        height, width = before.shape[:2]
        box = (width * 0.2, height * 0.4, width * 0.7, height * 0.45)
        document: Document = document_of(page_of(line_of("words over the page", box), size=(width, height)))
        out = tmp_path / "out.pdf"
        out.write_bytes(export_pdf(document, FileSource(path)))

        assert np.array_equal(rendered(out.read_bytes(), dpi=72), before), path.name
        report = verify_searchable_pdf(out, document)
        assert report.character_recall == 1.0, path.name
        assert report.mean_box_error < 0.1, path.name
        checked += 1
    assert checked > 3
