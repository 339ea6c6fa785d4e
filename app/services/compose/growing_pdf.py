"""A PDF to which pages of pictures and of other PDFs are added, without holding a large one in memory.

Speaks PyMuPDF, so it is imported in worker processes only. Streams of pages are copied as they are stored: pictures
keep their bytes, text stays text. Only what a page needs comes along; bookmarks, scripts and attachments of a file, and
links to pages that were left out, do not, so nothing of a page that was taken out stays behind.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import AppError, DiskFullError, ExportFailedError, FileDamagedError, OutputNotWritableError
from engines.intake import SourceFile
from engines.intake.mupdf import load_pymupdf
from exporters.writing import output_error

pymupdf: Any = load_pymupdf()

HELD_BYTES = 128 * 2**20
"""Streams that are held in memory before they go to the scratch file."""
_OPEN_PDFS = 4
_LITTLE_ROOM = 2**20  # bytes free on a disk that is full for us
_CHECK_SIDE = 64  # longest side at which a picture is decoded to see that it is whole

_MUPDF_ERRORS = (RuntimeError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError, AssertionError,
                 pymupdf.mupdf.FzErrorBase)  # fmt: skip


class GrowingPdf:
    """Pages in the order they are added. Close it, also after an error: the scratch file goes then."""

    def __init__(self, scratch: Path, *, held_bytes: int = HELD_BYTES) -> None:
        """Begin without pages.

        Args:
            scratch: A file of this object alone, made only where the document grows large.
            held_bytes: How many bytes of streams are held in memory.
        """
        self._scratch = scratch
        self._limit = held_bytes
        self._held = 0
        self._pdf = pymupdf.open()
        self._sources: dict[Path, Any] = {}  # the latest used last

    @property
    def page_count(self) -> int:
        """Pages so far."""
        return int(self._pdf.page_count)

    def add_picture(self, source: SourceFile, page_index: int, turn_deg: int) -> None:
        """Append a page of a picture file, turned clockwise by a multiple of 90 degrees.

        Raises:
            PageDamagedError: If the picture cannot be decoded whole.
        """
        from exporters.searchable_pdf.picture_pages import add_picture_page

        frame = source.page_size(page_index)
        # A JPEG goes in undecoded; one that is cut off must be found here and not by whoever reads the document.
        source.page_image(page_index, frame.dpi * min(1.0, _CHECK_SIDE / max(frame.width, frame.height)))
        self._held += add_picture_page(self._pdf, source, page_index)
        self._turn(self.page_count - 1, turn_deg)
        self._make_room()

    def add_pdf_pages(self, source: SourceFile, first: int, turns: list[int]) -> None:
        """Append neighbouring pages of a PDF.

        Args:
            source: The opened PDF.
            first: Index of the first page.
            turns: Clockwise turn of each of the pages in degrees, on top of its own.

        Raises:
            FileDamagedError: If the PDF cannot be taken apart.
        """
        bytes_a_page = max(1, source.path.stat().st_size // source.page_count)
        at_once = max(1, self._limit // bytes_a_page)
        for start in range(0, len(turns), at_once):
            part = turns[start : start + at_once]
            before = self.page_count
            pdf = self._opened(source)
            try:
                self._pdf.insert_pdf(
                    pdf,
                    from_page=first + start,
                    to_page=first + start + len(part) - 1,
                    widgets=bool(pdf.is_form_pdf),
                    final=0,  # what pages share is copied once
                )
            except _MUPDF_ERRORS as error:
                raise _damaged(source.path, error) from error
            if self.page_count != before + len(part):
                raise _damaged(source.path, ValueError("pages are missing"))
            for place, turn_deg in enumerate(part):
                self._turn(before + place, turn_deg)
            self._held += bytes_a_page * len(part)
            self._make_room()

    def save(self, out: BinaryIO, title: str) -> None:
        """Write the document, without encryption.

        Raises:
            ExportFailedError: If MuPDF cannot write it; where writing itself failed, ``out`` knows why.
        """
        now = pymupdf.get_pdf_now()
        try:
            self._pdf.set_metadata({"title": title, "producer": "Pagesight", "creationDate": now, "modDate": now})
            options = pymupdf.mupdf.PdfWriteOptions()
            options.do_garbage = 2  # what nothing refers to goes, the rest is numbered anew
            output = pymupdf.JM_new_output_fileptr(out)
            pymupdf.mupdf.pdf_write_document(pymupdf._as_pdf_document(self._pdf), output, options)
            output.fz_close_output()
        except _MUPDF_ERRORS as error:
            raise ExportFailedError(
                f"the document cannot be put together ({_reason(error)})",
                remedy="Leave out the file that was added last, or have another program save it again first",
            ) from error

    def close(self) -> None:
        """Let go of everything and remove the scratch file."""
        for pdf in self._sources.values():
            pdf.close()
        self._sources.clear()
        self._pdf.close()
        with contextlib.suppress(OSError):
            self._scratch.unlink(missing_ok=True)
        pymupdf.TOOLS.store_shrink(100)

    def _turn(self, place: int, turn_deg: int) -> None:
        if turn_deg % 360:
            page = self._pdf.load_page(place)
            page.set_rotation((page.rotation + turn_deg) % 360)

    def _opened(self, source: SourceFile) -> Any:
        pdf = self._sources.pop(source.path, None)
        if pdf is None:
            try:
                pdf = pymupdf.open(source.path, filetype="pdf")
                if pdf.needs_pass:
                    pdf.authenticate(source.password or "")
            except _MUPDF_ERRORS as error:
                raise _damaged(source.path, error) from error
        self._sources[source.path] = pdf
        if len(self._sources) > _OPEN_PDFS:
            oldest = self._sources.pop(next(iter(self._sources)))
            self._pdf.Graftmaps.pop(oldest._graft_id, None)
            oldest.close()
        return pdf

    def _make_room(self) -> None:
        """Put what is held into the scratch file; MuPDF reads streams of a file when they are asked for."""
        if self._held < self._limit:
            return
        try:
            if self._scratch.exists():
                self._pdf.saveIncr()
            else:
                self._scratch.parent.mkdir(parents=True, exist_ok=True)
                self._pdf.save(str(self._scratch))
            self._pdf.close()
            self._pdf = pymupdf.open(self._scratch, filetype="pdf")
        except OSError as error:
            raise output_error(error, self._scratch) from error
        except _MUPDF_ERRORS as error:
            raise self._not_written(error) from error
        self._held = 0
        pymupdf.TOOLS.store_shrink(100)

    def _not_written(self, error: BaseException) -> AppError:
        if shutil.disk_usage(self._scratch.parent).free < _LITTLE_ROOM:
            return DiskFullError(
                "no room is left for the document", remedy="Free space on this disk", file=self._scratch
            )
        return OutputNotWritableError(
            f"the document cannot be written ({_reason(error)})",
            remedy="Check that the disk is connected and has room",
            file=self._scratch,
        )


def _damaged(path: Path, error: BaseException) -> FileDamagedError:
    return FileDamagedError(
        f"pages cannot be taken out of the PDF ({_reason(error)})",
        remedy="Have another program save the PDF again, or leave it out",
        file=path,
    )


def _reason(error: BaseException) -> str:
    lines = str(error).splitlines()
    return lines[0].split("code=", 1)[-1].lstrip("0123456789: ").rstrip(". ") if lines else type(error).__name__
