"""Title and language of a document, for the formats that state them (docx, pdf).

Exporters layer; pure functions on the document model.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePath

from core.model import Document
from exporters.base import ExportOptions
from exporters.plain_text import single_line

# Names that OCR engines use for languages, as BCP 47 tags.
_ENGINE_NAMES = {
    "ch": "zh",
    "chinese": "zh",
    "chinese_cht": "zh-Hant",
    "japan": "ja",
    "korean": "ko",
    "german": "de",
    "french": "fr",
}
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def language_tag(code: str | None) -> str | None:
    """Return the BCP 47 tag of a language code, None for "auto" and for what is no language."""
    name = (code or "").strip().replace("_", "-")
    tag = _ENGINE_NAMES.get(name.lower().replace("-", "_"), name)
    return tag if _TAG.fullmatch(tag) else None


def document_language(document: Document) -> str | None:
    """Return the BCP 47 tag of the language most characters are in, else of the asked one, else None."""
    weights: Counter[str] = Counter()
    for page in document.pages:
        for block in page.blocks:
            for line in block.lines:
                if tag := language_tag(line.language or page.language):
                    weights[tag] += len(line.text)
    if weights:
        # Counter keeps the order of first sight among equals, so the result does not depend on chance.
        return weights.most_common(1)[0][0]
    return language_tag(document.language.split(",")[0])


def document_title(document: Document, options: ExportOptions) -> str:
    """Return the chosen title, else the source's own, else its file name without the extension."""
    for title in (options.title, document.source.title):
        if title and (clean := single_line(title)):
            return clean
    return single_line(PurePath(document.source.name).stem)
