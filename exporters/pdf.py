"""Searchable PDF: the source as it looks, with what was read as invisible text exactly over the ink.

Exporters layer; needs the source file and PyMuPDF, so ``write`` runs in a worker process.

What becomes of a PDF:
- The whole file is kept, also where only a range of its pages was read: pages outside the range, and pages that failed,
  stay as they are. Links, outlines and page labels go on pointing to the right pages that way.
- The changes are appended to the source's own bytes (an incremental update), so pages, pictures, forms, signed
  revisions and metadata stay byte for byte; a file that MuPDF had to repair is written anew, streams untouched.
- Pages whose own text was kept get nothing. Of a page that was read anew, hidden text of an earlier reader is taken
  away so that nothing is found twice; visible text, garbled or not, is part of the page's looks and stays.
- An encrypted file stays encrypted with the same passwords and permissions. A signature stays in the file and goes on
  covering the revision that was signed; viewers say that something was added since.
With the option ``pdfa`` the file is written anew as PDF/A-2b, see ``searchable_pdf.archive``.
A picture becomes a PDF with its bytes or pixels as they are, one page a frame.
"""

from __future__ import annotations

import hashlib
import io
import re
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import (
    ExportFailedError,
    FileDamagedError,
    FileMissingError,
    FileUnreadableError,
    PasswordRequiredError,
)
from core.model import Document
from core.page_source import PageSource
from exporters.base import Checkpoint, ExportFormat, ExportOptions, OutputSink
from exporters.metadata import document_language, document_title

_PDF_MEDIA_TYPE = "application/pdf"

_START_OF_XREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
# MuPDF writes a string of bytes in hexadecimal, or as text where most of its bytes happen to be letters.
_STRING = rb"(?:<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\))"
_REVISION_ID = re.compile(rb"/ID\s*\[\s*" + _STRING + rb"\s*(" + _STRING + rb")\s*\]", re.DOTALL)


class PdfExporter:
    """Writes a searchable PDF."""

    format = ExportFormat.PDF
    needs_source = True
    reads_page_by_page = True

    def write(
        self,
        document: Document,
        source: PageSource | None,
        sink: OutputSink,
        options: ExportOptions,
        checkpoint: Checkpoint,
    ) -> None:
        """Write the document, see ``Exporter.write``.

        Raises:
            ExportFailedError: If there is no source, or MuPDF cannot write the file.
            FileMissingError: If the source has gone.
            FileDamagedError: If the source cannot be opened any more.
            PasswordRequiredError: If the source's password is not at hand.
            PageDamagedError: If a picture cannot be decoded.
        """
        if source is None:
            raise ExportFailedError(
                "a searchable PDF needs the source file, which is not at hand",
                remedy="Convert the original file again, or choose another format",
                file=document.source.name,
            )
        import pymupdf

        from exporters.searchable_pdf.document_properties import set_properties
        from exporters.searchable_pdf.page_text import PageTextWriter
        from exporters.searchable_pdf.picture_pages import picture_document
        from exporters.searchable_pdf.result_mark import mark_result

        pymupdf.TOOLS.mupdf_display_errors(False)
        pymupdf.TOOLS.mupdf_display_warnings(False)
        is_pdf = source.media_type == _PDF_MEDIA_TYPE
        pdf = _opened(source) if is_pdf else picture_document(source, checkpoint, for_archive=options.pdfa)
        try:
            language = document_language(document)
            writer = PageTextWriter(
                pdf,
                language,
                is_translation=bool(document.translated_to),
                drops_translation=options.drops_translation,
            )
            for page in document.pages:
                checkpoint()
                if page.index < pdf.page_count:
                    writer.add(page)
            writer.finish()
            set_properties(
                pdf,
                title=document_title(document, options),
                is_chosen_title=bool(options.title),
                language=language,
            )
            # Something must be new, or MuPDF appends no update, and the ending below would be the source's own.
            pdf.xref_set_key(pdf.pdf_catalog(), "Type", "/Catalog")
            checkpoint()
            if not is_pdf:
                # A file identifier of its own making, or every export of the same picture would differ.
                identifier = (document.source.fingerprint or "0")[:32].rjust(32, "0")
                pdf.xref_set_key(-1, "ID", f"[<{identifier}><{identifier}>]")
            out = sink.open()
            if options.pdfa:
                _save_archive(pdf, out, source.path)
                return
            _save(pdf, out, is_new=not is_pdf)
            _settle_identifier(out, document.source.fingerprint)
            mark_result(out)
        except pymupdf.mupdf.FzErrorBase as error:
            raise ExportFailedError(
                f"the PDF is damaged in a way that forbids changing it ({error})",
                remedy="Choose another format, or have another program save the PDF again first",
                file=source.path,
            ) from error
        finally:
            pdf.close()


def _opened(source: PageSource) -> Any:
    """Open the source for changing; the file itself is never written to."""
    import pymupdf

    path = source.path
    try:
        pdf = pymupdf.open(path, filetype="pdf")
    except pymupdf.FileNotFoundError as error:
        raise FileMissingError("the file has gone", remedy="Put it back where it was", file=path) from error
    except (pymupdf.FileDataError, pymupdf.EmptyFileError) as error:
        raise FileDamagedError(
            "the PDF cannot be opened any more", remedy="Get a new copy of it and convert that", file=path
        ) from error
    except (OSError, RuntimeError) as error:
        raise FileUnreadableError(
            f"the file cannot be read ({error})", remedy="Check that you may read it", file=path
        ) from error
    if pdf.needs_pass and not pdf.authenticate(source.password or ""):
        pdf.close()
        raise PasswordRequiredError(
            "the PDF is encrypted and its password is not at hand",
            remedy="Give the password again with --password",
            file=path,
        )
    return pdf


def _save(pdf: Any, out: BinaryIO, *, is_new: bool) -> None:
    """Write the PDF, appending to the source's bytes where the file allows it."""
    import pymupdf

    mupdf = pymupdf.mupdf
    options = mupdf.PdfWriteOptions()
    options.do_encrypt = mupdf.PDF_ENCRYPT_KEEP
    options.do_incremental = 0 if is_new or not pdf.can_save_incrementally() else 1
    output = pymupdf.JM_new_output_fileptr(out)
    mupdf.pdf_write_document(pymupdf._as_pdf_document(pdf), output, options)
    output.fz_close_output()
    out.seek(0, io.SEEK_END)


def _save_archive(pdf: Any, out: BinaryIO, file: Path) -> None:
    """Write the PDF as PDF/A, by way of a temporary file."""
    from exporters.searchable_pdf.archive import write_archive

    with tempfile.TemporaryFile() as made:
        _save(pdf, made, is_new=True)
        write_archive(made, out, file=file)


def _settle_identifier(out: BinaryIO, fingerprint: str) -> None:
    """Replace the random second half of the file identifier, or no two exports would be the same.

    The first half, on which encryption rests, stays. Where the identifier is written in another way it stays as well.
    """
    size = out.seek(0, io.SEEK_END)
    out.seek(max(0, size - 64))
    found = _START_OF_XREF.search(out.read())
    if found is None or int(found[1]) >= size:
        return
    start = int(found[1])
    out.seek(start)
    tail = out.read()
    identifiers = list(_REVISION_ID.finditer(tail))
    if identifiers:
        place = identifiers[-1]  # the last one is the trailer's
        digest = hashlib.sha256(fingerprint.encode()).hexdigest()[:32].upper().encode()
        # All that offsets point to stands before: the length of what follows may change.
        out.seek(start + place.start(1))
        out.write(b"<" + digest + b">" + tail[place.end(1) :])
        out.truncate()
    out.seek(0, io.SEEK_END)
