from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import Block, BlockKind, Line

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]

BODY = [f"Running text that fills the column from one edge to the other, line {i}" for i in range(8)]


@pytest.mark.parametrize("text", ["Figure 3. The harbour at dawn", "Tabelle 2: Ergebnisse", "Fig. 4", "図1: 港"])
def test_caption_is_told(analyse_page: Analyse, make_line: MakeLine, text: str) -> None:
    (block,) = analyse_page([make_line(text, 100, 100)])
    assert block.kind is BlockKind.CAPTION


@pytest.mark.parametrize("text", ["Figure 3 shows the harbour at dawn", "Tablets are sold here", "Figures: many"])
def test_text_about_a_figure_is_no_caption(analyse_page: Analyse, make_line: MakeLine, text: str) -> None:
    (block,) = analyse_page([make_line(text, 100, 100)])
    assert block.kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize("mark", ["1", "(4)", "¹", "¹⁰", "(⁴)", "⁽¹⁾", "*"])
def test_small_numbered_text_at_the_foot_is_a_footnote(analyse_page: Analyse, make_line: MakeLine, mark: str) -> None:
    lines = [make_line(text, 100, 600 + 26 * i, width=700, size=10.0) for i, text in enumerate(BODY)]
    lines.append(make_line(f"{mark} See the second volume of this work.", 100, 900, height=15, size=7.5))
    assert [block.kind for block in analyse_page(lines)] == [BlockKind.PARAGRAPH, BlockKind.FOOTNOTE]
