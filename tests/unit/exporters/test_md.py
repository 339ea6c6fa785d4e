from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.model import BlockKind
from exporters.base import ExportOptions
from exporters.md import MarkdownExporter, markdown_text
from exporters.plain_text import single_line, text_lines
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_heading,
    make_item,
    make_page,
    make_table,
    rich_document,
)

GOLDEN = Path(__file__).parent / "golden"

_parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])

# Text that is rich in what Markdown gives a meaning.
marks = st.text(alphabet="ab1 \t\n\\`*_{}[]()#+-.!|<>&;:=~$\"'/\u00a0é你א\u2028\x00", max_size=30)
anything = st.one_of(st.text(max_size=40), marks)


def _leaves(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.children:
            yield from _leaves(token.children)
        else:
            yield token


def _inline_text(token: Token) -> str:
    text = ""
    for leaf in _leaves(token.children or []):
        assert leaf.type in ("text", "text_special", "softbreak", "hardbreak", "strong_open", "strong_close",
                             "em_open", "em_close"), leaf.type  # fmt: skip
        text += "\n" if leaf.type in ("softbreak", "hardbreak") else leaf.content
    return text


def _rendered(markdown: str) -> list[tuple[str, str]]:
    """Return (element, text) of each piece of text in the rendered Markdown."""
    tokens = _parser.parse(markdown)
    assert not [token.type for token in tokens if token.type in ("html_block", "fence", "code_block", "hr")]
    return [(before.tag, _inline_text(token)) for before, token in pairwise(tokens) if token.type == "inline"]


def _list_structure(markdown: str) -> list[tuple[str, int, str]]:
    """Return (bullet or number, depth, text) of each item of the rendered Markdown."""
    items: list[tuple[str, int, str]] = []
    counters: list[int | None] = []
    for token in _parser.parse(markdown):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            counters.append(int(token.attrGet("start") or 1) if token.tag == "ol" else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            counters.pop()
        elif token.type == "list_item_open":
            count = counters[-1]
            items.append(("-" if count is None else str(count), len(counters) - 1, ""))
            if count is not None:
                counters[-1] = count + 1
        elif token.type == "inline" and counters:
            items[-1] = (*items[-1][:2], _inline_text(token))
    return items


@given(anything)
@settings(max_examples=100, deadline=None)
@example("a | b\n--- | ---")
@example("# x #")
@example("$a$ and $$b$$")
@example("1. a\n2) b")
@example("[a](b) ![c](d) [e]: f")
@example("snake_case _not emphasis_ __init__")
@example("&amp; &#65; <b>x</b> <!-- y --> <3")
@example("\\")
@example("a\n===")
@example("~~~\ncode\n~~~")
def test_paragraph_renders_to_its_own_text(text: str) -> None:
    expected = single_line(make_block(text).text)
    rendered = _rendered(markdown_text(make_document(make_block(text))))
    assert rendered == ([("p", expected)] if expected else [])


@given(st.lists(anything, min_size=1, max_size=5), st.booleans())
@settings(max_examples=100, deadline=None)
def test_kept_line_breaks_are_hard_breaks(lines: list[str], is_bold: bool) -> None:
    block = make_block(*lines, keeps_line_breaks=True, is_bold=is_bold)
    expected = "\n".join(text_lines(block.text))
    markdown = markdown_text(make_document(block))
    assert _rendered(markdown) == ([("p", expected)] if expected else [])
    assert ("<strong>" in _parser.render(markdown)) == (is_bold and bool(expected))
    assert "softbreak" not in str([leaf.type for leaf in _leaves(_parser.parse(markdown))])


@given(anything, st.integers(0, 9))
@settings(max_examples=100, deadline=None)
def test_heading_renders_to_its_own_text(text: str, level: int) -> None:
    block = make_block(text, kind=BlockKind.HEADING, level=level)
    expected = single_line(block.text)
    rendered = _rendered(markdown_text(make_document(block)))
    assert rendered == ([(f"h{min(max(level, 1), 6)}", expected)] if expected else [])


@given(st.lists(st.lists(anything, min_size=2, max_size=2), min_size=1, max_size=3))
@settings(max_examples=100, deadline=None)
def test_table_cells_render_to_their_own_text(rows: list[list[str]]) -> None:
    rendered = _rendered(markdown_text(make_document(make_table(rows))))
    expected = [("td" if number else "th", single_line(text)) for number, row in enumerate(rows) for text in row]
    assert rendered == (expected if any(text.strip() for row in rows for text in row) else [])


@given(st.lists(st.tuples(st.sampled_from(["•", "-", "1.", "2.", "7)", "(a)", "iv.", "1.2", ""]), st.integers(0, 3),
                          anything), min_size=1, max_size=6))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_list_items_keep_text_and_number(items: list[tuple[str, int, str]]) -> None:
    blocks = [make_item(marker, text, level=level) for marker, level, text in items if text_lines(text)]
    got = _list_structure(markdown_text(make_document(make_page(*blocks))))
    assert len(got) == len(blocks)
    for block, (label, _, text) in zip(blocks, got, strict=True):
        is_number = re.fullmatch(r"\d[.)]", block.marker) is not None
        stays = block.marker in ("(a)", "iv.", "1.2")
        assert label == (block.marker[:-1] if is_number else "-")
        assert text == (f"{block.marker} " if stays else "") + single_line(block.text)


def test_list_nesting_follows_levels() -> None:
    blocks = [make_item(m, t, level=lv) for m, t, lv in
              [("1.", "a", 0), ("•", "b", 1), ("•", "c", 2), ("•", "d", 1), ("2.", "e", 0)]]  # fmt: skip
    got = _list_structure(markdown_text(make_document(make_page(*blocks))))
    assert got == [("1", 0, "a"), ("-", 1, "b"), ("-", 2, "c"), ("-", 1, "d"), ("2", 0, "e")]


def test_list_that_begins_deep_and_steps_back_stays_one_list() -> None:
    blocks = [make_item("•", t, level=lv) for t, lv in [("a", 2), ("b", 0), ("c", 2), ("d", 1)]]
    got = _list_structure(markdown_text(make_document(make_page(*blocks))))
    assert got == [("-", 0, "a"), ("-", 0, "b"), ("-", 1, "c"), ("-", 1, "d")]


def test_task_list_signs_stay_text() -> None:
    assert markdown_text(make_document(make_item("•", "[x] done"))) == "- \\[x] done\n"


def test_plain_text_gets_no_needless_backslashes() -> None:
    text = "Total (net): $5.00 + 3% = 7-8, snake_case; see [12] at a@b.org & c, 5 > 3, x < 3, ~5 kg, #1!"
    assert markdown_text(make_document(make_block(text))) == text + "\n"


@given(anything)
@settings(max_examples=100, deadline=None)
def test_formula_stays_inside_its_dollars(latex: str) -> None:
    block = make_block(kind=BlockKind.FORMULA, latex=latex)
    markdown = markdown_text(make_document(block)).removesuffix("\n")
    assert not [token.type for token in _parser.parse(markdown) if token.type == "html_block"]
    assert "\n" not in markdown
    if markdown:
        assert re.fullmatch(r"\$\$(?:[^$\\]|\\.)*\$\$", markdown)


def test_formula_loses_comments_and_line_ends() -> None:
    block = make_block(kind=BlockKind.FORMULA, latex="a \\% b % note\n\\\\ c<d")
    assert markdown_text(make_document(block)) == "$$a \\% b \\\\ c< d$$\n"


def test_page_furniture_is_left_out_unless_asked_for() -> None:
    page = make_page(make_block("Top", kind=BlockKind.PAGE_HEADER), make_block("Body"))
    assert markdown_text(make_document(page)) == "Body\n"
    assert markdown_text(make_document(page), ExportOptions(include_page_furniture=True)) == "Top\n\nBody\n"


def test_page_markers_are_comments() -> None:
    document = make_document(make_item("•", "a"), make_item("•", "b"))
    assert markdown_text(document, ExportOptions(page_markers=True)) == (
        "<!-- page 1 -->\n\n- a\n\n<!-- page 2 -->\n\n- b\n"
    )
    assert markdown_text(document) == "- a\n- b\n"


def test_failed_page_is_noted() -> None:
    assert "*[Page 3 could not be read: the page cannot be drawn]*" in markdown_text(rich_document())


def test_empty_document_is_an_empty_file() -> None:
    assert export(MarkdownExporter(), make_document(make_page())) == b""


def test_heading_levels() -> None:
    assert markdown_text(make_document(make_page(make_heading("A", 1), make_heading("B", 3)))) == "# A\n\n### B\n"


def test_rich_document_matches_golden_file() -> None:
    assert export(MarkdownExporter(), rich_document()).decode() == (GOLDEN / "rich.md").read_text("utf-8")


@pytest.mark.parametrize("number", [0, 1])
def test_same_document_gives_same_bytes(number: int) -> None:
    options = {"page_markers": bool(number)}
    assert export(MarkdownExporter(), rich_document(), **options) == export(
        MarkdownExporter(), rich_document(), **options
    )
