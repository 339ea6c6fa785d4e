from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pymupdf
import pypdf
import pytest
from PIL import Image

from core.errors import AppError, ExportFailedError, FileDamagedError, FileMissingError, PasswordRequiredError
from core.geometry import BBox
from core.model import (
    Block,
    BlockKind,
    Document,
    PageFailure,
    Table,
    TableCell,
    TextLayerState,
    TextLayerVerdict,
    TextSource,
)
from exporters.base import ExportOptions
from exporters.pdf import PdfExporter, _settle_identifier
from exporters.writing import MemorySink
from tests.unit.exporters.searchable_pdf.pdf_exports import (
    FileSource,
    blank_pdf,
    document_of,
    export_pdf,
    line_of,
    page_of,
    raw_images,
    rendered,
    texts_by_reader,
)

LINE = line_of("scanned words", (60, 60, 500, 100))


def jpeg_bytes(size: tuple[int, int] = (160, 120)) -> bytes:
    pixels = np.random.default_rng(1).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def rich_pdf(path: Path, *, pages: int = 3, **save: object) -> FileSource:
    """A PDF with pictures, links, an outline, an annotation, a form field and metadata."""
    with pymupdf.open() as pdf:
        for _ in range(pages):
            page = pdf.new_page(width=400, height=300)
            page.insert_image((0, 0, 400, 300), stream=jpeg_bytes())
        for number in range(pages):
            link = {"kind": pymupdf.LINK_GOTO, "from": pymupdf.Rect(10, 10, 50, 50), "page": pages - 1 - number}
            pdf[number].insert_link(link)
        pdf[0].add_text_annot((100, 100), "a note")
        field = pymupdf.Widget()
        field.field_type, field.field_name = pymupdf.PDF_WIDGET_TYPE_TEXT, "name"
        field.rect = pymupdf.Rect(10, 200, 100, 220)
        pdf[0].add_widget(field)
        pdf.set_toc([[1, "First", 1], [1, "Last", pages]])
        pdf.set_metadata({"title": "Own title", "author": "The office"})
        pdf.set_page_labels([{"startpage": 0, "style": "r"}])
        pdf.save(path, **save)
    return FileSource(path, page_count=pages)


def test_the_sources_bytes_stand_unchanged_at_the_head_of_the_file(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    original = source.path.read_bytes()

    data = export_pdf(document_of(page_of(LINE)), source)

    assert data.startswith(original)
    assert source.path.read_bytes() == original
    assert len(data) - len(original) < 4000


def test_pictures_links_outline_annotations_fields_and_metadata_are_kept(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    original = source.path.read_bytes()

    data = export_pdf(document_of(*(page_of(LINE, index=i) for i in range(3))), source)

    assert raw_images(data) == raw_images(original)
    with pymupdf.open(stream=original) as before, pymupdf.open(stream=data) as after:
        assert after.get_toc() == before.get_toc()
        assert after.get_page_labels() == before.get_page_labels()
        assert {k: after.metadata[k] for k in ("title", "author")} == {"title": "Own title", "author": "The office"}
        for index in range(3):
            assert [link["page"] for link in after[index].get_links()] == [2 - index]
            assert [a.info for a in after[index].annots()] == [a.info for a in before[index].annots()]
            assert [w.field_name for w in after[index].widgets()] == [w.field_name for w in before[index].widgets()]
    for index in range(3):
        assert np.array_equal(rendered(data, index), rendered(original, index))
        assert texts_by_reader(data, index)["pypdf"] == "scanned words"


def test_only_the_pages_that_were_read_get_text_and_all_are_kept(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")

    data = export_pdf(document_of(page_of(LINE, index=1)), source)

    assert [texts_by_reader(data, i)["pypdf"] for i in range(3)] == ["", "scanned words", ""]


def test_failed_and_empty_pages_stay_as_they_are(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    failed = page_of(index=0, failure=PageFailure("recognition_failed", "broken"))

    data = export_pdf(document_of(failed, page_of(index=1), page_of(LINE, index=2)), source)

    assert [texts_by_reader(data, i)["pypdf"] for i in range(3)] == ["", "", "scanned words"]
    assert len(pypdf.PdfReader(io.BytesIO(data)).pages) == 3


def test_kept_text_of_the_source_is_not_written_again(tmp_path: Path) -> None:
    with pymupdf.open() as pdf:
        pdf.new_page(width=400, height=300).insert_text((30, 40), "native words")
        pdf.save(tmp_path / "in.pdf")
    native = line_of("native words", (60, 55, 200, 85), source=TextSource.TEXT_LAYER)
    read = line_of("read words", (60, 200, 200, 230))
    page = page_of(native, read, source=TextSource.MIXED)

    data = export_pdf(document_of(page), FileSource(tmp_path / "in.pdf"))

    assert sorted(texts_by_reader(data)["mupdf"].split()) == ["native", "read", "words", "words"]


def ocr_layer_pdf(path: Path, *, in_form: bool = False) -> FileSource:
    """A scan with hidden text of another program, garbled."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=400, height=300)
        page.draw_rect((10, 10, 60, 60), fill=(1, 0, 0))
        if in_form:
            with pymupdf.open() as other:
                other.new_page(width=400, height=300).insert_text((30, 40), "gxrblxd", render_mode=3)
                page.show_pdf_page(page.rect, other, 0)
        else:
            page.insert_text((30, 40), "gxrblxd", render_mode=3)
        page.insert_text((30, 200), "stamp")
        pdf.save(path)
    return FileSource(path)


@pytest.mark.parametrize("in_form", [False, True])
def test_hidden_text_of_an_earlier_reader_is_replaced_where_the_page_was_read_anew(
    tmp_path: Path, in_form: bool
) -> None:
    source = ocr_layer_pdf(tmp_path / "in.pdf", in_form=in_form)
    garbled = TextLayerVerdict(TextLayerState.GARBLED, "no words")

    data = export_pdf(document_of(page_of(LINE, text_layer=garbled)), source)

    assert sorted(texts_by_reader(data)["mupdf"].split()) == ["scanned", "stamp", "words"]
    assert np.array_equal(rendered(data), rendered(source.path.read_bytes()))


def test_hidden_text_stays_where_lines_of_it_were_kept(tmp_path: Path) -> None:
    source = ocr_layer_pdf(tmp_path / "in.pdf")
    kept = line_of("gxrblxd", (60, 60, 150, 90), source=TextSource.TEXT_LAYER)

    data = export_pdf(document_of(page_of(kept, line_of("more", (60, 300, 150, 340)))), source)

    assert sorted(texts_by_reader(data)["mupdf"].split()) == ["gxrblxd", "more", "stamp"]


def test_exporting_an_export_again_replaces_the_layer(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    document = document_of(page_of(LINE))
    once = tmp_path / "once.pdf"
    once.write_bytes(export_pdf(document, source))

    twice = export_pdf(document, FileSource(once, page_count=3))

    assert texts_by_reader(twice)["mupdf"] == "scanned words"


def test_the_same_export_gives_the_same_bytes(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    document = document_of(page_of(LINE))

    assert export_pdf(document, source) == export_pdf(document, source)


@pytest.mark.parametrize("second", [b"<00112233445566778899AABBCCDDEEFF>", b"(Ab\\(c\\)d\nefg)", b"(\xff\xfe\\\\)"])
def test_chance_half_of_the_identifier_is_replaced_however_it_is_written(second: bytes) -> None:
    tail = b"startxref\n9\n%%EOF\n"
    out = io.BytesIO(b"%PDF-1.7\nxref\n0 0\ntrailer\n<</ID[(first \\) half)" + second + b"]/Size 1>>\n" + tail)

    _settle_identifier(out, "5f" * 32)

    content = out.getvalue()
    assert content.startswith(b"%PDF-1.7\nxref\n0 0\ntrailer\n<</ID[(first \\) half)<")
    assert content.endswith(b">]/Size 1>>\n" + tail)
    assert second not in content
    assert out.tell() == len(content)


@pytest.mark.parametrize("password", ["owner", "reader"])
def test_encrypted_pdf_stays_encrypted_with_its_passwords(tmp_path: Path, password: str) -> None:
    source = rich_pdf(
        tmp_path / "in.pdf",
        encryption=pymupdf.PDF_ENCRYPT_AES_256,
        owner_pw="owner",
        user_pw="reader",
        permissions=pymupdf.PDF_PERM_PRINT,
    )
    source.password = password

    data = export_pdf(document_of(page_of(LINE)), source)

    with pymupdf.open(stream=data) as pdf:
        assert pdf.needs_pass
        assert pdf.authenticate("reader")
        assert not pdf.permissions & pymupdf.PDF_PERM_MODIFY
        assert "scanned words" in " ".join(pdf[0].get_text().split())
    assert b"scanned" not in data


def test_encrypted_pdf_without_its_password_is_refused(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, owner_pw="o", user_pw="u")

    with pytest.raises(PasswordRequiredError) as caught:
        export_pdf(document_of(page_of(LINE)), source)
    assert caught.value.remedy


def test_damaged_source_that_can_be_repaired_is_written_anew(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    original = source.path.read_bytes()
    source.path.write_bytes(original[: original.rindex(b"xref")])

    data = export_pdf(document_of(page_of(LINE)), source)

    assert texts_by_reader(data)["pypdf"] == "scanned words"
    assert raw_images(data) == raw_images(original)


def test_unreadable_source_is_an_error_for_people(tmp_path: Path) -> None:
    (tmp_path / "in.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    document = document_of(page_of(LINE))

    with pytest.raises(FileDamagedError):
        export_pdf(document, FileSource(tmp_path / "in.pdf"))
    with pytest.raises(FileMissingError):
        export_pdf(document, FileSource(tmp_path / "gone.pdf"))
    with pytest.raises(ExportFailedError):
        PdfExporter().write(document, None, MemorySink(), ExportOptions(), lambda: None)


def test_cancelling_ends_the_export_at_the_next_page(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    calls = []

    def checkpoint() -> None:
        calls.append(1)
        if len(calls) == 2:
            raise AppError("stop")

    with pytest.raises(AppError, match="stop"):
        PdfExporter().write(
            document_of(*(page_of(LINE, index=i) for i in range(3))), source, MemorySink(), ExportOptions(), checkpoint
        )


@pytest.mark.parametrize("shape", ["shared", "inherited", "absent", "font in own object"])
def test_the_font_is_added_wherever_the_page_finds_its_resources(tmp_path: Path, shape: str) -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=400, height=300)
        page.insert_text((30, 250), "seen")
        resources = pdf.xref_get_key(page.xref, "Resources")[1]
        plain = resources if resources.startswith("<<") else pdf.xref_object(int(resources.split()[0]), compressed=True)
        tree = int(pdf.xref_get_key(page.xref, "Parent")[1].split()[0])
        if shape == "shared":
            xref = pdf.get_new_xref()
            pdf.update_object(xref, plain)
            pdf.xref_set_key(page.xref, "Resources", f"{xref} 0 R")
        elif shape == "inherited":
            pdf.xref_set_key(page.xref, "Resources", "null")
            pdf.xref_set_key(tree, "Resources", plain)
        elif shape == "absent":
            pdf.xref_set_key(page.xref, "Resources", "null")
            pdf.xref_set_key(page.xref, "Contents", "null")
        else:
            pdf.xref_set_key(page.xref, "Resources", plain)
            xref = pdf.get_new_xref()
            pdf.update_object(xref, pdf.xref_get_key(page.xref, "Resources/Font")[1])
            pdf.xref_set_key(page.xref, "Resources/Font", f"{xref} 0 R")
        nulls = pdf.xref_object(page.xref)
        pdf.update_object(page.xref, nulls.replace("/Resources null", "").replace("/Contents null", ""))
        pdf.save(tmp_path / "in.pdf")

    data = export_pdf(document_of(page_of(LINE)), FileSource(tmp_path / "in.pdf"))

    wanted = ["scanned", "words"] if shape == "absent" else ["scanned", "seen", "words"]
    for text in texts_by_reader(data).values():
        assert sorted(text.split()) == wanted


def test_tables_and_formulas_without_lines_are_found(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    cells = (TableCell(0, 0, "left cell", BBox(50, 50, 250, 90)), TableCell(0, 1, "right", BBox(260, 50, 400, 90)))
    table = Block(BlockKind.TABLE, BBox(50, 50, 400, 90), table=Table(1, 2, cells), source=TextSource.VLM)
    formula = Block(BlockKind.FORMULA, BBox(50, 200, 300, 240), latex=r"e = mc^2", source=TextSource.VLM)
    page = page_of()
    page = type(page)(0, 800, 600, 144.0, blocks=(table, formula))

    assert texts_by_reader(export_pdf(document_of(page), source))["mupdf"] == "left cell right e = mc^2"


def properties(data: bytes) -> tuple[str, str, bool]:
    reader = pypdf.PdfReader(io.BytesIO(data))
    root: Any = reader.trailer["/Root"]
    title = reader.metadata.title if reader.metadata else None
    return title or "", str(root.get("/Lang", "")), bool(root["/ViewerPreferences"]["/DisplayDocTitle"])


def test_title_and_language_are_filled_in_where_absent(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf")
    document = document_of(replace(page_of(LINE), language="de"), name="Überweisung 7.pdf")

    assert properties(export_pdf(document, source)) == ("Überweisung 7", "de", True)


def test_the_files_own_title_stays_unless_a_person_chose_one(tmp_path: Path) -> None:
    source = rich_pdf(tmp_path / "in.pdf")
    document = document_of(page_of(LINE), language="auto")

    assert properties(export_pdf(document, source)) == ("Own title", "", True)
    chosen = export_pdf(document, source, ExportOptions(title="Chosen"))
    assert properties(chosen)[0] == "Chosen"


@pytest.mark.parametrize("has_title", [False, True])
def test_the_title_in_xmp_goes_with_the_one_in_the_information_dictionary(tmp_path: Path, has_title: bool) -> None:
    own = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li></rdf:Alt></dc:title>' if has_title else ""
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">{own}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    )
    with pymupdf.open() as pdf:
        pdf.new_page()
        pdf.set_xml_metadata(packet)
        pdf.save(tmp_path / "in.pdf")

    data = export_pdf(document_of(page_of(LINE)), FileSource(tmp_path / "in.pdf"), ExportOptions(title="A < B & C"))

    xmp = pypdf.PdfReader(io.BytesIO(data)).xmp_metadata
    assert xmp is not None
    assert xmp.dc_title == {"x-default": "A < B & C"}


def test_three_hundred_pages_add_little_to_the_size(tmp_path: Path) -> None:
    source = blank_pdf(tmp_path / "in.pdf", pages=300)
    lines = [line_of("a line of seven plain short words", (60, 20 + 14 * i, 600, 32 + 14 * i)) for i in range(40)]
    document: Document = document_of(*(page_of(*lines, index=i) for i in range(300)))

    data = export_pdf(document, source)

    assert len(data) < 1_500_000
    assert texts_by_reader(data, 299)["mupdf"].count("seven") == 40
