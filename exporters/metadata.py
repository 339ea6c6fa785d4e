"""Title and language of a document and who wrote it, for the formats that state them.

Exporters layer; pure functions on the document model.
"""

from __future__ import annotations

from collections import Counter
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePath

from core.model import Document, Page
from exporters.base import Checkpoint, ExportOptions, never_stop
from exporters.plain_text import single_line


class LanguageWeights:
    """Counts how many characters of a document are in which language, page by page."""

    def __init__(self) -> None:
        """Start without pages."""
        self._weights: Counter[str] = Counter()

    def add(self, page: Page) -> None:
        """Count a page."""
        if page.language:
            self._weights[page.language] += 0  # counts where no page has any text
        for block in page.blocks:
            for line in block.lines:
                if tag := line.language or page.language:
                    self._weights[tag] += len(line.text)

    @property
    def language(self) -> str | None:
        """BCP 47 tag of the language most characters are in, None where no page states one."""
        # Counter keeps the order of first sight among equals, so the result does not depend on chance.
        return self._weights.most_common(1)[0][0] if self._weights else None


def document_language(document: Document, checkpoint: Checkpoint = never_stop) -> str | None:
    """Return the BCP 47 tag of the language most characters are in, None where no page states one."""
    weights = LanguageWeights()
    for page in document.pages:
        checkpoint()
        weights.add(page)
    return weights.language


def document_title(document: Document, options: ExportOptions) -> str:
    """Return the chosen title, else the source's own, else its file name without the extension."""
    for title in (options.title, document.source.title):
        if title and (clean := single_line(title)):
            return clean
    return single_line(PurePath(document.source.name).stem)


def program_version() -> str:
    """Return the version of this program as installed, "0" where it is not."""
    try:
        return version("pagesight")
    except PackageNotFoundError:
        return "0"
