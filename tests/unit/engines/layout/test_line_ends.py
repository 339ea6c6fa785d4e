"""Line ends of verse and of centred blocks, which carry meaning."""

from __future__ import annotations

from collections.abc import Callable

from core.model import Block, Line

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
Row = tuple[str, float]  # text, width in pixels

_STANZA: list[Row] = [
    ("My father, my father, and do you not hear,", 590),
    ("What Elfking is quietly promising me?", 560),
    ("Silently stay with me here, my only child;", 530),
    ("Whispering winds are in withered leaves.", 545),
]
_CENTRED: list[Row] = [
    ("All to the quarter of fine people", 420),
    ("And loud is the roar of the guns below", 470),
    ("From the mount.", 200),
    ("One battle", 150),
    ("Under the village", 240),
    ("Frightens them.", 220),
]


def _at_left(make_line: MakeLine, rows: list[Row], top: float = 100) -> list[Line]:
    return [make_line(text, 100, top + 26 * i, width=width) for i, (text, width) in enumerate(rows)]


def test_stanza_whose_lines_end_close_to_each_other_keeps_them(analyse_page: Analyse, make_line: MakeLine) -> None:
    (block,) = analyse_page(_at_left(make_line, _STANZA))
    assert block.text == "\n".join(text for text, _ in _STANZA)


def test_stanza_under_other_stanzas_keeps_its_lines(analyse_page: Analyse, make_line: MakeLine) -> None:
    lines = [*_at_left(make_line, _STANZA), *_at_left(make_line, _STANZA, 260), *_at_left(make_line, _STANZA, 420)]
    assert [block.keeps_line_breaks for block in analyse_page(lines)] == [True, True, True]


def test_centred_stanza_is_one_block_that_keeps_its_lines(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = enumerate(_CENTRED)
    (block,) = analyse_page([make_line(text, 500 - width / 2, 100 + 26 * i, width=width) for i, (text, width) in rows])
    assert block.text == "\n".join(text for text, _ in _CENTRED)


def test_prose_with_capitals_runs_on(analyse_page: Analyse, make_line: MakeLine) -> None:
    """Three lines of German may begin with nouns; they end anywhere, not with a thought."""
    rows: list[Row] = [
        ("Das Haus am Ende der Straße hat eine", 560),
        ("Tür aus altem Holz, durch die an jedem", 590),
        ("Abend der Wind in den kalten und leeren", 540),
        ("Flur weht.", 150),
    ]
    (block,) = analyse_page(_at_left(make_line, rows))
    assert not block.keeps_line_breaks
