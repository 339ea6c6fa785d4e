r"""Formulas inside a line of text, as models that read pictures write them: ``\( … \)``.

Exporters layer. Dollars are not looked for: in a text that was read they are prices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.model import Block, TextSource

_INLINE = re.compile(r"\\\((.{1,2000}?)\\\)", re.DOTALL)


def may_hold_formulas(block: Block) -> bool:
    r"""Tell whether the text of a block was written by a model that sets formulas between ``\(`` and ``\)``."""
    return block.source is TextSource.VLM and block.table is None and "\\(" in block.text


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a text in order, each with whether it is the LaTeX of a formula; none is empty."""
    at = 0
    for found in _INLINE.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        if found.group(1).strip():
            yield found.group(1).strip(), True
        at = found.end()
    if at < len(text):
        yield text[at:], False
