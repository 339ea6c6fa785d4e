"""Makes a searchable PDF fit for archives: PDF/A-2b (ISO 19005-2), checked before anything is handed out.

Exporters layer; speaks pikepdf, so it is imported in worker processes only. What PDF/A forbids and nobody sees goes
away (scripts, actions that start something, hidden annotations, foreign metadata), an output intent for sRGB and the
declaration come in. What would change the page's looks is never touched: a file whose fonts are not embedded, whose
colours belong to no stated ink, or that holds anything else PDF/A does not know, is refused with the reason.

The check is that of pikepdf, made from the rules of veraPDF: what it does not know to conform it does not approve, so
that a good file may be refused, and a bad one is not called PDF/A.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pikepdf
from pikepdf import Dictionary, Name

from core.errors import ExportFailedError
from exporters.searchable_pdf.result_mark import mark_result

FLAVOUR = "2b"
_LAYER_MARK = "/PagesightTextLayer"
_SIGNED = 1  # SigFlags, bit 1: at least one signature (ISO 32000-1, table 219)
_ENCRYPTED = "it is encrypted, which PDF/A forbids"
_MOST_REASONS = 3
# What a viewer does when it opens the file, threads of articles, programs' own notes; /Info is MuPDF's slip.
_CATALOG_EXTRAS = ("/Info", "/AA", "/PieceInfo", "/OpenAction", "/Threads")
_FORBIDDEN_ACTIONS = frozenset((
    # ISO 19005-2, 6.5.1
    "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide", "/SetOCGState", "/Rendition", "/Trans",
    "/GoTo3DView", "/JavaScript", "/SetState", "/NOP",
))  # fmt: skip
# Metadata that a clock wrote while the file was made: the same document shall give the same bytes.
_METADATA_DATE = re.compile(rb"[ \t]*<xmp:MetadataDate>[^<]*</xmp:MetadataDate>\n?")


def write_archive(made: BinaryIO, out: BinaryIO, *, file: Path) -> None:
    """Turn a finished searchable PDF into PDF/A-2b.

    Args:
        made: The PDF, whole; read from its start.
        out: Where the result goes; its position is the end afterwards. Nothing is written unless it was approved.
        file: The source, for messages.

    Raises:
        ExportFailedError: If the file cannot become PDF/A: it is encrypted or signed, or the check refuses it.
    """
    pdfa = _validator()
    made.seek(0)
    with tempfile.TemporaryFile() as written:
        try:
            with pikepdf.open(made) as pdf:
                _refuse(pdf, file)
                _remove_forbidden(pdf)
                pdfa.prepare(pdf, FLAVOUR)
                _forget_clock(pdf)
                pdf.save(written, **pdfa.resolve_save_kwargs(FLAVOUR, deterministic_id=True))
        except pikepdf.PasswordError as error:
            raise _refusal([_ENCRYPTED], file) from error
        except pikepdf.PdfError as error:
            raise _refusal([str(error)], file) from error
        mark_result(written)
        written.seek(0)
        report = pdfa.validate_written(written, FLAVOUR)
        if not report.passed:
            raise _refusal((finding.message for finding in report.findings), file)
        written.seek(0)
        shutil.copyfileobj(written, out)


def _validator() -> Any:
    try:
        from pikepdf import pdfa
    except ImportError as error:
        raise ExportFailedError(
            f"PDF/A needs a part that is not installed ({error.name or 'pikepdf[pdfa]'})",
            remedy="Install Pagesight again, or leave out PDF/A",
        ) from error
    return pdfa


def _refuse(pdf: pikepdf.Pdf, file: Path) -> None:
    if pdf.is_encrypted:
        raise _refusal([_ENCRYPTED], file)
    form = pdf.Root.get(Name.AcroForm)
    flags = form.get(Name.SigFlags, 0) if isinstance(form, Dictionary) else 0
    if isinstance(flags, int) and flags & _SIGNED:
        raise _refusal(["it is signed, and the signature would be broken"], file)


def _refusal(reasons: Iterable[str], file: Path) -> ExportFailedError:
    told = "; ".join(list(dict.fromkeys(reasons))[:_MOST_REASONS])
    return ExportFailedError(
        f"the file cannot become PDF/A ({told})",
        remedy="Leave out PDF/A, or have the program that made the file save it with embedded fonts and without "
        "protection",
        file=file,
    )


def _remove_forbidden(pdf: pikepdf.Pdf) -> None:
    """Take away what starts something or is only our own or another program's note, and nothing that is seen."""
    root = pdf.Root
    for key in _CATALOG_EXTRAS:
        if key in root:
            del root[key]
    for page in pdf.pages:
        for key in ("/AA", "/B"):
            if key in page.obj:
                del page.obj[key]
        contents = page.obj.get(Name.Contents)
        for stream in contents if isinstance(contents, pikepdf.Array) else (contents,):
            if isinstance(stream, pikepdf.Stream) and _LAYER_MARK in stream:
                del stream[_LAYER_MARK]
        for annotation in _dictionaries(page.obj.get(Name.Annots)):
            _remove_actions(annotation)
    for font in _embedded_truetype_cid_fonts(pdf):
        # The value that readers take where it is left out; PDF/A wants it said.
        if Name.CIDToGIDMap not in font:
            font[Name.CIDToGIDMap] = Name.Identity
    form = root.get(Name.AcroForm)
    if isinstance(form, Dictionary):
        for field in _fields(form.get(Name.Fields)):
            _remove_actions(field)


def _embedded_truetype_cid_fonts(pdf: pikepdf.Pdf) -> Iterator[Any]:
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get(Name.Subtype) == Name.CIDFontType2:
            descriptor = item.get(Name.FontDescriptor)
            if isinstance(descriptor, Dictionary) and Name.FontFile2 in descriptor:
                yield item


def _remove_actions(holder: Any) -> None:
    if Name.AA in holder:
        del holder[Name.AA]
    if _is_forbidden(holder.get(Name.A)):
        del holder[Name.A]


def _is_forbidden(action: Any) -> bool:
    return isinstance(action, Dictionary) and str(action.get(Name.S, "")) in _FORBIDDEN_ACTIONS


def _dictionaries(array: Any) -> Iterator[Any]:
    if isinstance(array, pikepdf.Array):
        yield from (entry for entry in array if isinstance(entry, Dictionary))


def _fields(array: Any) -> Iterator[Any]:
    """Yield the fields of a form and those below them; each once, as a damaged file may have them in a ring."""
    waiting, seen = list(_dictionaries(array)), set[tuple[int, int]]()
    while waiting:
        field = waiting.pop()
        if field.is_indirect:
            if field.objgen in seen:
                continue
            seen.add(field.objgen)
        yield field
        waiting += _dictionaries(field.get(Name.Kids))


def _forget_clock(pdf: pikepdf.Pdf) -> None:
    metadata = pdf.Root.Metadata
    metadata.write(_METADATA_DATE.sub(b"", metadata.read_bytes()))
