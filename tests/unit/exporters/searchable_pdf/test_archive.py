from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pymupdf
import pytest
from pikepdf import pdfa
from PIL import Image

from core.errors import ExportFailedError
from core.model import Direction, Document
from exporters.base import ExportOptions
from exporters.searchable_pdf.result_mark import is_result
from exporters.searchable_pdf.verification import verify_searchable_pdf
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    FileSource,
    blank_pdf,
    document_of,
    export_pdf,
    line_of,
    page_of,
    rendered,
    texts_by_reader,
)

ARCHIVE = ExportOptions(pdfa=True)
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
PICTURES = {
    "png": ("RGB", "image/png"),
    "grey.png": ("L", "image/png"),
    "two level.png": ("1", "image/png"),
    "see through.png": ("RGBA", "image/png"),
    "palette.png": ("P", "image/png"),
    "jpg": ("RGB", "image/jpeg"),
    "ink.jpg": ("CMYK", "image/jpeg"),
    "jp2": ("RGB", "image/jp2"),
    "tif": ("L", "image/tiff"),
}


def scan(path: Path) -> FileSource:
    return blank_pdf(path / "in.pdf")


def mixed_document() -> Document:
    lines = (
        line_of("An English line", (60, 40, 400, 80)),
        line_of("رسالة عربية 12", (60, 100, 400, 140), direction=Direction.RIGHT_TO_LEFT),
        line_of("縦書き", (500, 100, 540, 400), direction=Direction.TOP_TO_BOTTOM),
    )
    return document_of(page_of(*lines, language="en"), title="A letter & more")


def made_with(path: Path, make: Callable[[Any], None], **save: Any) -> FileSource:
    with pymupdf.open() as pdf:
        make(pdf)
        pdf.save(path, **save)
    return FileSource(path)


def one_line() -> Document:
    return document_of(page_of(line_of("found", (60, 200, 400, 240))))


def test_archive_declares_itself_and_states_its_colours(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(export_pdf(mixed_document(), scan(tmp_path), ARCHIVE))) as pdf:
        with pdf.open_metadata() as metadata:
            assert metadata.pdfa_status == "2B"
            assert metadata["dc:title"] == "A letter & more"
            assert "xmp:MetadataDate" not in metadata
        (intent,) = pdf.Root.OutputIntents
        assert str(intent.S) == "/GTS_PDFA1"
        assert int(intent.DestOutputProfile.N) == 3
        assert intent.DestOutputProfile.read_bytes()[16:20] == b"RGB "
        assert str(pdf.Root.Lang) == "en"
        assert not pdf.is_encrypted
        assert len(pdf.trailer.ID) == 2
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert fonts
        assert all("/FontFile2" in font for font in fonts)


def test_archive_is_approved_looks_the_same_and_reads_the_same(tmp_path: Path) -> None:
    source, document = scan(tmp_path), mixed_document()
    plain, archive = export_pdf(document, source), export_pdf(document, source, ARCHIVE)
    report = pdfa.validate_written(io.BytesIO(archive), "2b")
    assert report.verdict == "pass", report.summary()
    assert texts_by_reader(archive) == texts_by_reader(plain)
    assert np.array_equal(rendered(archive), rendered(plain))
    out = tmp_path / "out.pdf"
    out.write_bytes(archive)
    assert is_result(out)
    assert verify_searchable_pdf(out, document).is_sound


def test_same_archive_gives_the_same_bytes(tmp_path: Path) -> None:
    source = scan(tmp_path)
    assert export_pdf(mixed_document(), source, ARCHIVE) == export_pdf(mixed_document(), source, ARCHIVE)


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_of_any_kind_become_archives(tmp_path: Path, name: str) -> None:
    mode, media_type = PICTURES[name]
    path = tmp_path / f"picture.{name.split('.')[-1]}"
    noise = np.random.default_rng(1).integers(0, 256, (60, 80, 3), dtype=np.uint8)
    Image.fromarray(noise).convert(mode).save(path)
    page = page_of(line_of("found", (5, 5, 60, 20)), size=(80, 60))
    data = export_pdf(document_of(page), FileSource(path, media_type, size=(80, 60)), ARCHIVE)
    assert set(texts_by_reader(data).values()) == {"found"}


def test_native_text_with_embedded_fonts_may_stay(tmp_path: Path) -> None:
    def make(pdf: Any) -> None:
        page = pdf.new_page()
        page.insert_font(fontname="F0", fontfile=DEJAVU)
        page.insert_text((50, 50), "native words", fontname="F0")

    data = export_pdf(one_line(), made_with(tmp_path / "in.pdf", make), ARCHIVE)
    assert "native words" in texts_by_reader(data)["mupdf"]


def test_scripts_and_actions_go_and_links_stay(tmp_path: Path) -> None:
    def make(pdf: Any) -> None:
        page = pdf.new_page()
        pdf.xref_set_key(pdf.pdf_catalog(), "OpenAction", "<</S/JavaScript/JS(app.alert(1))>>")
        pdf.xref_set_key(page.xref, "AA", "<</O<</S/JavaScript/JS(app.beep())>>>>")
        page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(9, 9, 50, 50), "uri": "https://example.org"})
        page.insert_link({"kind": pymupdf.LINK_LAUNCH, "from": pymupdf.Rect(9, 60, 50, 90), "file": "run.exe"})

    data = export_pdf(one_line(), made_with(tmp_path / "in.pdf", make), ARCHIVE)
    assert b"JavaScript" not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert "/OpenAction" not in pdf.Root
        actions = [str(annotation.A.S) for annotation in pdf.pages[0].Annots if "/A" in annotation]
    assert actions == ["/URI"]


def _plain_font(pdf: Any) -> None:
    pdf.new_page().insert_text((50, 50), "native words")


def _inks(pdf: Any) -> None:
    pdf.new_page().draw_rect((10, 10, 50, 50), fill=(0.1, 0.2, 0.3, 0.4))


def _attachment(pdf: Any) -> None:
    pdf.new_page()
    pdf.embfile_add("a.txt", b"hello")


@pytest.mark.parametrize(
    ("make", "reason"), [(_plain_font, "not embedded"), (_inks, "DeviceCMYK"), (_attachment, "embedded files")]
)
def test_what_cannot_become_an_archive_is_refused_with_the_reason(
    tmp_path: Path, make: Callable[[Any], None], reason: str
) -> None:
    source = made_with(tmp_path / "in.pdf", make)
    with pytest.raises(ExportFailedError, match=reason) as caught:
        export_pdf(one_line(), source, ARCHIVE)
    assert "in.pdf" in caught.value.message
    assert "Leave out PDF/A" in caught.value.message


@pytest.mark.parametrize("user_password", ["", "secret"])
def test_encrypted_source_is_refused(tmp_path: Path, user_password: str) -> None:
    source = made_with(
        tmp_path / "in.pdf",
        lambda pdf: pdf.new_page(),
        encryption=pymupdf.PDF_ENCRYPT_AES_256,
        owner_pw="owner",
        user_pw=user_password,
    )
    source.password = user_password or None
    with pytest.raises(ExportFailedError, match="encrypted"):
        export_pdf(one_line(), source, ARCHIVE)


def test_signed_source_is_refused(tmp_path: Path) -> None:
    def make(pdf: Any) -> None:
        pdf.new_page()
        pdf.xref_set_key(pdf.pdf_catalog(), "AcroForm", "<</SigFlags 3/Fields[]>>")

    with pytest.raises(ExportFailedError, match="signed"):
        export_pdf(one_line(), made_with(tmp_path / "in.pdf", make), ARCHIVE)


def test_damaged_form_is_refused(tmp_path: Path) -> None:
    def make(pdf: Any) -> None:
        pdf.new_page()
        pdf.xref_set_key(pdf.pdf_catalog(), "AcroForm", "<</SigFlags/No/Fields[]>>")

    with pytest.raises(ExportFailedError, match="cannot become PDF/A"):
        export_pdf(one_line(), made_with(tmp_path / "in.pdf", make), ARCHIVE)


def test_missing_part_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pikepdf.pdfa", None)
    monkeypatch.delattr(pikepdf, "pdfa", raising=False)
    with pytest.raises(ExportFailedError, match="not installed"):
        export_pdf(one_line(), scan(tmp_path), ARCHIVE)
