"""The contract of an exporter: a document in, bytes out, one module a format.

Exporters layer: above core, beside engines, which it never imports. The table of exporters is ``exporters.registry``,
the writing of files without leaving halves behind is ``exporters.writing``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO, Protocol

from core.model import Document
from core.page_source import PageSource

Checkpoint = Callable[[], None]


def never_stop() -> None:
    """Do nothing: the checkpoint of work that nobody can stop."""


class ExportFormat(StrEnum):
    """What a document can be written as; the value is the format's id everywhere."""

    TXT = "txt"
    MD = "md"
    DOCX = "docx"
    PDF = "pdf"
    CSV = "csv"
    JSON = "json"
    HTML = "html"
    XLSX = "xlsx"
    HOCR = "hocr"
    ALTO = "alto"

    @property
    def suffix(self) -> str:
        """File name extension with its dot: the id, but for ALTO, which programs look for in files named ``.xml``."""
        return ".xml" if self is ExportFormat.ALTO else f".{self.value}"

    @property
    def media_type(self) -> str:
        """Media type for an HTTP answer."""
        return _MEDIA_TYPES[self]

    @property
    def holds_figures(self) -> bool:
        """Whether figures become pictures in it. Its exporter is given the source then, where that is at hand."""
        return self in _FIGURE_FORMATS


_FIGURE_FORMATS = frozenset((ExportFormat.MD, ExportFormat.DOCX, ExportFormat.HTML))

_MEDIA_TYPES = {
    ExportFormat.TXT: "text/plain; charset=utf-8",
    ExportFormat.MD: "text/markdown; charset=utf-8",
    ExportFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ExportFormat.PDF: "application/pdf",
    ExportFormat.CSV: "text/csv; charset=utf-8",
    ExportFormat.JSON: "application/json",
    ExportFormat.HTML: "text/html; charset=utf-8",
    ExportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ExportFormat.HOCR: "application/xhtml+xml; charset=utf-8",
    ExportFormat.ALTO: "application/xml",
}


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a person may choose about an export. Formats ignore what does not concern them.

    Attributes:
        include_page_furniture: Whether running headers and footers are written. None leaves it to the format: txt
            keeps them, md, docx and html leave them out. csv, json, pdf, hocr and alto always hold everything.
        page_breaks: docx: begin each page of the source on a new page.
        page_markers: txt: a form feed between pages; md: a comment that names the page before each page.
        csv_split: csv: one file a table instead of all tables in one file.
        include_words: json: the words of each line with their boxes.
        pdfa: pdf: write PDF/A-2b, the form of PDF for archives.
        figures: md, docx and html: the figures as pictures.
        direction_markup: md: blocks of another direction than the document stand in a ``<div dir>``.
        keep_lines: txt: lines stand as on the page, side by side and indented, and nothing is joined.
        drops_translation: pdf: hidden text of a translation that this program wrote into the source is taken away; for
            a source that is such a result itself.
        title: Title put into docx, pdf, html, xlsx and hocr; None takes the source's own title, else its file name.
    """

    include_page_furniture: bool | None = None
    page_breaks: bool = True
    page_markers: bool = False
    csv_split: bool = False
    include_words: bool = False
    pdfa: bool = False
    figures: bool = True
    direction_markup: bool = True
    keep_lines: bool = False
    drops_translation: bool = False
    title: str | None = None


DEFAULT_OPTIONS = ExportOptions()


class OutputSink(Protocol):
    """Where an exporter puts its bytes. Nothing is visible under the final name until the export has succeeded."""

    def open(self, part: int | None = None) -> BinaryIO:
        """Open a new, empty output for reading and writing; the sink closes it.

        Args:
            part: Number counted from 1 where an export has several files (``name-1.csv``); None for the only one. A
                part is finished when the next one is opened.

        Raises:
            OutputExistsError: If the final name is taken and overwriting was not asked for.
            OutputNotWritableError: If the folder does not let us write.
            DiskFullError: If there is no room.
        """
        ...

    def write_beside(self, name: str, data: bytes) -> str:
        """Write an output that belongs to the main one, such as a picture, into a folder named after that.

        Args:
            name: File name inside the folder, of letters, digits, dots and hyphens.
            data: All of it.

        Returns:
            Its place seen from the main output (``name_files/figure-1.png``): forward slashes, nothing escaped.

        Raises:
            OutputExistsError: If the final name is taken and overwriting was not asked for.
            OutputNotWritableError: If the folder does not let us write.
            DiskFullError: If there is no room.
        """
        ...


class Exporter(Protocol):
    """Writes one format.

    Stateless; any thread of any process may call it, but a format that opens the source (``needs_source``) runs only
    where untrusted files may be parsed: in a worker process. It starts no threads. The same document and options give
    the same bytes. It calls ``checkpoint`` at least once a page and lets what that raises pass.
    """

    @property
    def format(self) -> ExportFormat:
        """The format it writes."""
        ...

    @property
    def needs_source(self) -> bool:
        """Whether ``write`` must be given the opened source file."""
        ...

    @property
    def reads_page_by_page(self) -> bool:
        """Whether ``write`` looks at each page about once and keeps none: pages may then be decoded when asked for."""
        ...

    def write(
        self,
        document: Document,
        source: PageSource | None,
        sink: OutputSink,
        options: ExportOptions,
        checkpoint: Checkpoint,
    ) -> None:
        """Write the document.

        Args:
            document: What to write. Pages that failed are passed over or noted, never a reason to fail.
            source: The opened source file; None where ``needs_source`` is False, unless the format holds figures.
            sink: Gives the output to write to.
            options: What the person chose.
            checkpoint: Raises ``JobCancelled`` once the job shall stop.

        Raises:
            ExportError: If the output cannot be made or written.
            PageDamagedError: If a page of the source cannot be drawn.
        """
        ...
