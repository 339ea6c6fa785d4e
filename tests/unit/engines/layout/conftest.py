"""Makers of synthetic pages: lines from rectangles, columns from texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from core.geometry import BBox
from core.model import Block, Line, TextSource
from engines.layout import analyse

MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]
Analyse = Callable[..., tuple[Block, ...]]

_LETTER = 10.0  # pixels a character is wide
_HEIGHT = 20.0
_LEADING = 26.0


@pytest.fixture
def make_line() -> MakeLine:
    """Return a maker of one line: ``make_line("text", left, top, width=, height=, size=, bold=)``."""

    def make(
        text: str,
        left: float,
        top: float,
        *,
        width: float | None = None,
        height: float = _HEIGHT,
        size: float | None = None,
        bold: bool = False,
    ) -> Line:
        width = width if width is not None else _LETTER * len(text) * height / _HEIGHT
        source = TextSource.TEXT_LAYER if size is not None else TextSource.OCR
        return Line(
            text,
            BBox(left, top, left + width, top + height),
            confidence=0.9,
            source=source,
            font_size_pt=size,
            is_bold=bold,
        )

    return make


@pytest.fixture
def make_column(make_line: MakeLine) -> MakeColumn:
    """Return a maker of lines under each other: ``make_column(texts, left, top, width=, leading=)``."""

    def make(
        texts: Sequence[str], left: float, top: float, *, width: float | None = None, leading: float = _LEADING
    ) -> list[Line]:
        last = len(texts) - 1
        return [
            make_line(text, left, top + i * leading, width=None if width is None or i == last else width)
            for i, text in enumerate(texts)
        ]

    return make


@pytest.fixture
def analyse_page() -> Analyse:
    """Return ``analyse`` with a page of 1000 x 1400 pixels unless told otherwise."""

    def run(lines: Sequence[Line], **arguments: object) -> tuple[Block, ...]:
        settings: dict[str, object] = {"width": 1000.0, "height": 1400.0, "dpi": 120.0, "checkpoint": lambda: None}
        settings.update(arguments)
        return analyse(lines, **settings)  # type: ignore[arg-type]  # keyword pass-through of the factory

    return run
