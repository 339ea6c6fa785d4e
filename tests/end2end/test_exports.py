"""What exports take from the source beside its text: figures, directions, PDF/A; through the program itself."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pymupdf
import pytest
from pikepdf import pdfa
from PIL import Image

pytestmark = pytest.mark.model

Cli = Any
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def report_with_a_photo(path: Path, *, is_embedded: bool = True) -> Path:
    """Write a PDF with native text and a picture, its font in the file or not."""
    noise = np.random.default_rng(1).integers(0, 256, (120, 200, 3), dtype=np.uint8)
    photo = io.BytesIO()
    Image.fromarray(noise).save(photo, "PNG")
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        font = {"fontname": "F0", "fontfile": DEJAVU} if is_embedded else {}
        for number in range(12):
            page.insert_text((72, 100 + 20 * number), f"Line {number} of a report about something grey.", **font)
        page.insert_image((72, 400, 272, 520), stream=photo.getvalue())
        page.insert_text((72, 540), "Figure 1: Something grey.", **{"fontsize": 9, **font})
        pdf.save(path)
    return path


@pytest.fixture
def offline(make_cli: Callable[..., Cli]) -> Cli:
    """The program without models: native text needs none."""
    return make_cli(None, 'network = "never"\n')


def test_figures_come_along_and_pdfa_is_approved(offline: Cli, tmp_path: Path) -> None:
    source = report_with_a_photo(tmp_path / "report.pdf")
    run = offline.convert(source, "-f", "md,docx,pdf,txt", "--pdfa", "--out", tmp_path / "out")
    assert run.code == 0, run.errors
    out = tmp_path / "out"
    markdown = (out / "report.md").read_text("utf-8")
    assert "](report_files/figure-1.jpg)" in markdown
    assert "Figure 1: Something grey." in markdown
    with Image.open(out / "report_files" / "figure-1.jpg") as picture:
        assert picture.width / picture.height == pytest.approx(200 / 120, rel=0.05)
    assert [name for name in zipfile.ZipFile(out / "report.docx").namelist() if "media" in name]
    assert pdfa.validate_written(out / "report.pdf", "2b").verdict == "pass"
    with pikepdf.open(out / "report.pdf") as pdf, pdf.open_metadata() as metadata:
        assert metadata.pdfa_status == "2B"
    assert "[Figure]" not in (out / "report.txt").read_text("utf-8")


def test_pictures_stay_out_where_nobody_wants_them(offline: Cli, tmp_path: Path) -> None:
    source = report_with_a_photo(tmp_path / "report.pdf")
    run = offline.convert(source, "-f", "md", "--no-figures", "--out", tmp_path / "out")
    assert run.code == 0, run.errors
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["report.md"]
    assert "![" not in (tmp_path / "out" / "report.md").read_text("utf-8")


def test_file_that_cannot_become_pdfa_is_named_with_the_reason(offline: Cli, tmp_path: Path) -> None:
    source = report_with_a_photo(tmp_path / "report.pdf", is_embedded=False)
    run = offline.convert(source, "-f", "pdf", "--pdfa", "--out", tmp_path / "out")
    assert run.code == 63
    assert "cannot become PDF/A" in run.errors + str(run.events)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_format_that_is_refused_does_not_keep_the_others_from_being_written(offline: Cli, tmp_path: Path) -> None:
    source = report_with_a_photo(tmp_path / "report.pdf", is_embedded=False)
    run = offline.convert(source, "-f", "pdf,md,txt", "--pdfa", "--out", tmp_path / "out")
    assert run.code == 63
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["report.md", "report.txt", "report_files"]
    [refused] = [event for event in run.events if event["event"] == "format_failed"]
    assert refused["format"] == "pdf"
    assert "cannot become PDF/A" in refused["error"]["message"]


def test_right_to_left_text_is_marked(offline: Cli, tmp_path: Path) -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        rows = "".join("<p>هذه رسالة عربية قصيرة عن الطقس في القاهرة والإسكندرية</p>" for _ in range(6))
        page.insert_htmlbox((50, 50, 500, 700), f'<div dir="rtl" lang="ar">{rows}</div>')
        pdf.save(tmp_path / "letter.pdf")
    run = offline.convert(tmp_path / "letter.pdf", "-f", "md", "--text-layer", "keep", "--out", tmp_path / "out")
    assert run.code == 0, run.errors
    markdown = (tmp_path / "out" / "letter.md").read_text("utf-8")
    assert markdown.startswith('<div dir="rtl"')
    assert markdown.rstrip().endswith("</div>")
    plain = offline.convert(
        tmp_path / "letter.pdf", "-f", "md", "--text-layer", "keep", "--plain-md", "--out", tmp_path / "plain"
    )
    assert plain.code == 0, plain.errors
    assert "<" not in (tmp_path / "plain" / "letter.md").read_text("utf-8")
