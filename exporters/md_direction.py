"""Marks in Markdown where text runs from right to left, which Markdown itself cannot say.

Exporters layer. A ``<div dir="rtl" lang="ar">`` with empty lines around it leaves what stands inside Markdown, for all
readers that know HTML; the others show the text as before.
"""

from __future__ import annotations

from collections import Counter

from core.model import Block, Page
from exporters.flow import is_right_to_left
from exporters.xml_text import language_tag

_END = "</div>"


class DirectionMarks:
    """Says which marks stand before a block. Left to right is what every reader takes for granted and gets none."""

    def __init__(self) -> None:
        """Begin outside of any mark."""
        self._open: str | None = None

    def before(self, block: Block, page: Page) -> tuple[str, ...]:
        """Return the lines of their own that come before a block.

        Blocks of one direction and language stand in one ``<div>``; a block without letters stays where it is.

        Args:
            block: The block.
            page: Its page, whose language counts where no line states one.
        """
        if not any(map(str.isalpha, block.text)):
            return ()
        wanted = _mark(block, page) if is_right_to_left(block) else None
        if wanted == self._open:
            return ()
        marks = self.end()
        self._open = wanted
        return marks if wanted is None else (*marks, wanted)

    def end(self) -> tuple[str, ...]:
        """Return what closes the mark that is open."""
        if self._open is None:
            return ()
        self._open = None
        return (_END,)


def _mark(block: Block, page: Page) -> str:
    tags = Counter(line.language for line in block.lines if line.language)
    tag = language_tag(tags.most_common(1)[0][0] if tags else page.language)
    return f'<div dir="rtl" lang="{tag}">' if tag else '<div dir="rtl">'
