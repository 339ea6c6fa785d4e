"""What stands in a DOCX beside its text: paper, language, properties.

Exporters layer; needs python-docx, so it is imported only with the exporter.
"""

from __future__ import annotations

from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from core.geometry import pixels_to_points
from core.model import Document, Page
from exporters.base import ExportOptions
from exporters.docx_scripts import language_attribute
from exporters.docx_xml import element
from exporters.metadata import document_title
from exporters.plain_text import single_line

_TWIPS_PER_POINT = 20
_A4_PT = (595.3, 841.9)
_SMALLEST_PAGE_PT, _LARGEST_PAGE_PT = 200.0, 1584.0  # 1584 pt = 22 in, the largest page Word knows
MARGIN_TWIPS = 1134  # 2 cm
_LONGEST_PROPERTY = 255  # core properties hold no more
# Word knows languages by region; where only the language is known, the one it takes as usual.
_USUAL_REGIONS = {
    "ar": "ar-SA", "cs": "cs-CZ", "da": "da-DK", "de": "de-DE", "el": "el-GR", "en": "en-US", "es": "es-ES",
    "fi": "fi-FI", "fr": "fr-FR", "he": "he-IL", "hi": "hi-IN", "hu": "hu-HU", "it": "it-IT", "ja": "ja-JP",
    "ko": "ko-KR", "nb": "nb-NO", "nl": "nl-NL", "pl": "pl-PL", "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU",
    "sv": "sv-SE", "th": "th-TH", "tr": "tr-TR", "uk": "uk-UA", "vi": "vi-VN", "zh": "zh-CN", "zh-Hans": "zh-CN",
    "zh-Hant": "zh-TW",
}  # fmt: skip


def page_twips(document: Document) -> tuple[int, int]:
    """Return width and height of the paper: the first page's own for a PDF, A4 for pictures."""
    width_pt, height_pt = _A4_PT
    page = next((page for page in document.pages if page.failure is None and page.width and page.height), None)
    if page is not None:
        width_pt, height_pt = _page_points(page, is_pdf=document.source.media_type == "application/pdf")
    return round(width_pt * _TWIPS_PER_POINT), round(height_pt * _TWIPS_PER_POINT)


def _page_points(page: Page, *, is_pdf: bool) -> tuple[float, float]:
    width, height = (page.height, page.width) if page.rotation_deg % 180 else (page.width, page.height)
    if not is_pdf or page.dpi <= 0:
        # The resolution that a picture file states says little about paper.
        short, long = _A4_PT
        return (long, short) if width > height else (short, long)
    width_pt, height_pt = (
        min(max(pixels_to_points(side, page.dpi), _SMALLEST_PAGE_PT), _LARGEST_PAGE_PT) for side in (width, height)
    )
    return width_pt, height_pt


def set_section(section: Any, width_twips: int, height_twips: int) -> None:
    """Give a section its paper and margins, all in twentieths of a point."""
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    size.set(qn("w:w"), str(width_twips))
    size.set(qn("w:h"), str(height_twips))
    if width_twips > height_twips:
        size.set(qn("w:orient"), "landscape")
    for side in ("top", "right", "bottom", "left"):
        margins.set(qn(f"w:{side}"), str(MARGIN_TWIPS))


def word_language(tag: str | None) -> str | None:
    """Return the tag Word knows for a BCP 47 tag: with a region where it wants one."""
    return None if tag is None else _USUAL_REGIONS.get(tag, tag)


def set_language(package: Any, language: str | None) -> None:
    """State the language in the defaults of all styles, or take the template's English away."""
    defaults = package.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for stated in defaults.findall(qn("w:lang")):
        defaults.remove(stated)
    theme_language = package.settings.element.find(qn("w:themeFontLang"))
    if language is None:
        return
    # Stated for all text as well: readers of the file look for it there.
    attributes = {"val": language, **language_attribute(language)}
    defaults.append(element("w:lang", **attributes))
    if theme_language is not None:
        for name, value in attributes.items():
            theme_language.set(qn(f"w:{name}"), value)


def set_properties(package: Any, document: Document, options: ExportOptions, language: str | None) -> None:
    """Fill the core properties. The template's dates go: this file has none that would not change with the clock."""
    properties = package.core_properties
    properties.title = document_title(document, options)[:_LONGEST_PROPERTY]
    properties.author = single_line(document.source.author or "")[:_LONGEST_PROPERTY]
    properties.comments = ""
    properties.language = language or ""
    root = package.part.package.core_properties._element  # it can set dates but not remove them
    for name in ("created", "modified"):
        for node in root.findall(qn(f"dcterms:{name}")):
            root.remove(node)
    relations = package.part.package.rels
    for relation_id in [key for key, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        relations.pop(relation_id)
