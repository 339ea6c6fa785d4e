"""Title, language and the viewer's title bar of a PDF. Exporters layer; speaks PyMuPDF, for worker processes."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape

import pymupdf

_XMP_TITLE = re.compile(rb"(<dc:title>.*?<rdf:li[^>]*>).*?(</rdf:li>)", re.DOTALL)


def set_properties(pdf: Any, *, title: str, is_chosen_title: bool, language: str | None) -> None:
    """Fill in what is missing; what the file says itself stays, but for a title that a person chose.

    Args:
        pdf: The ``pymupdf.Document``.
        title: The document's title.
        is_chosen_title: Whether a person asked for that title; it then replaces the file's own.
        language: BCP 47 tag of the text, None where unknown.
    """
    catalog = pdf.pdf_catalog()
    if language and pdf.xref_get_key(catalog, "Lang")[0] in ("null", "none"):
        pdf.xref_set_key(catalog, "Lang", pymupdf.get_pdf_str(language))
    holder, path = _dictionary(pdf, catalog, "ViewerPreferences")
    if pdf.xref_get_key(holder, f"{path}DisplayDocTitle")[0] == "null":
        pdf.xref_set_key(holder, f"{path}DisplayDocTitle", "true")
    own = (pdf.metadata.get("title") or "").strip()
    if title and (is_chosen_title or not own):
        _set_title(pdf, title)


def _dictionary(pdf: Any, holder: int, key: str) -> tuple[int, str]:
    kind, value = pdf.xref_get_key(holder, key)
    return (int(value.split()[0]), "") if kind == "xref" else (holder, f"{key}/")


def _set_title(pdf: Any, title: str) -> None:
    kind, value = pdf.xref_get_key(-1, "Info")
    if kind == "xref":
        info = int(value.split()[0])
    else:
        info = pdf.get_new_xref()
        pdf.update_object(info, value if kind == "dict" else "<<>>")
        pdf.xref_set_key(-1, "Info", f"{info} 0 R")
    pdf.xref_set_key(info, "Title", pymupdf.get_pdf_str(title))
    xmp = pdf.xref_xml_metadata()
    if xmp:
        packet = pdf.xref_stream(xmp) or b""
        changed = _xmp_with_title(packet, title)
        if changed is not None:
            pdf.update_stream(xmp, changed, compress=False)


def _xmp_with_title(packet: bytes, title: str) -> bytes | None:
    """Return the metadata packet with the title set; None where it is not the usual RDF in UTF-8."""
    if b"dc:title" in packet:
        inside = escape(title).encode("utf-8")
        changed, count = _XMP_TITLE.subn(lambda match: match[1] + inside + match[2], packet, count=1)
        return changed if count else None
    end = packet.rfind(b"</rdf:RDF>")
    if end < 0:
        return None
    description = (
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>'
        f'<rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description>\n'
    )
    return packet[:end] + description.encode("utf-8") + packet[end:]
