from __future__ import annotations

import pytest

from core.jobs import JobCancelled
from exporters.alto import AltoExporter
from exporters.base import Exporter, ExportOptions
from exporters.docx import DocxExporter
from exporters.hocr import HocrExporter
from exporters.html import HtmlExporter
from exporters.writing import MemorySink
from exporters.xlsx import XlsxExporter
from tests.unit.exporters.sample_documents import make_document, make_page, make_table

_STEPS = 20  # more than there are before and behind a table


@pytest.mark.parametrize("exporter", [AltoExporter(), DocxExporter(), HocrExporter(), HtmlExporter(), XlsxExporter()])
def test_writing_a_large_table_can_be_stopped_in_the_middle(exporter: Exporter) -> None:
    document = make_document(make_page(make_table([["a"] * 10] * 2000)))
    steps = 0

    def cancelled() -> None:
        nonlocal steps
        steps += 1
        if steps > _STEPS:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        exporter.write(document, None, MemorySink(), ExportOptions(), cancelled)
