from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import numpy as np
import pytest

from core.errors import PageDamagedError
from core.geometry import BBox
from core.model import Block, BlockKind, Direction, Document, FigureKind, Table, TableCell
from core.page_source import PageImage, PageSize, PageSource
from exporters.base import ExportOptions
from exporters.html import HtmlExporter
from exporters.html_lists import HtmlLists
from exporters.writing import MemorySink
from tests.unit.exporters.hostile_documents import hostile_document
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_heading,
    make_item,
    make_line,
    make_page,
    make_table,
    rich_document,
)


class _Source:
    """A source whose pages are white with a black square at (100, 100)."""

    path = Path("report.pdf")
    media_type = "application/pdf"
    password = None
    page_count = 1

    def __init__(self, *, is_damaged: bool = False) -> None:
        self.is_damaged = is_damaged

    def page_size(self, page_index: int) -> PageSize:
        return PageSize(1654, 2339, 200.0)

    def page_image(self, page_index: int, dpi: float | None = None) -> PageImage:
        if self.is_damaged:
            raise PageDamagedError("the page cannot be drawn", page_index=page_index)
        pixels = np.full((2339, 1654, 3), 255, np.uint8)
        pixels[100:200, 100:300] = 0
        return PageImage(pixels, 200.0)


def _html(document: Document, source: PageSource | None = None, **options: Any) -> str:
    sink = MemorySink()
    HtmlExporter().write(document, source, sink, ExportOptions(**options), lambda: None)
    return sink.content.decode("utf-8")


def _root(document: Document, source: PageSource | None = None, **options: Any) -> Any:
    return lxml.html.document_fromstring(_html(document, source, **options))


def _body(*blocks: Block, **options: Any) -> str:
    """Return the markup of a page of one page, without what stands around it."""
    text = _html(make_document(make_page(*blocks)), **options)
    found = re.search(r'<section id="page-1">\n(.*)</section>', text, re.DOTALL)
    assert found is not None
    return found[1]


def test_rich_document_reads_as_a_page() -> None:
    root = _root(rich_document())
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")
    assert root.findtext("head/title") == "Annual *report*"
    assert [section.get("id") for section in root.iter("section")] == ["page-1", "page-2", "page-3"]
    assert [(node.tag, node.text) for node in root.iter("h1", "h2")] == [("h1", "Annual report #1 #"), ("h2", "Lists")]
    text = root.text_content()
    assert "A paragraph of two lines that is hyphenated at its end." in text
    assert "This paragraph goes on on the next page." in text
    assert "[Page 3 could not be read: the page cannot be drawn]" in text
    assert "Running title" not in text
    assert "Running title" in _root(rich_document(), include_page_furniture=True).text_content()
    assert [node.text for node in root.iter("caption")] == ["Figure 1: a *star*"]
    (notes,) = root.iter("aside")
    assert [node.get("role") for node in notes] == ["doc-footnote"]


def test_nothing_is_loaded_and_nothing_runs() -> None:
    text = _html(hostile_document(), include_page_furniture=True)
    root: Any = lxml.html.document_fromstring(text)
    allowed = {
        "html", "head", "meta", "title", "style", "body", "main", "section", "p", "h6", "ul", "ol", "li", "span",
        "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "code", "figure", "figcaption", "aside", "br",
        "math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "msub", "msup", "msubsup",
    }  # fmt: skip
    assert {node.tag for node in root.iter()} <= allowed
    for node in root.iter():
        assert not {name for name in node.attrib if name.startswith("on") or name in ("href", "src", "style")}
    assert root.text_content().count("alert(1)") > 10
    assert re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text) is None
    (policy,) = (node.get("content") for node in root.iter("meta") if node.get("http-equiv"))
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-")
    assert "unsafe" not in policy


def test_policy_allows_the_style_that_is_there() -> None:
    text = _html(rich_document())
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in text
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("make", [rich_document, hostile_document])
def test_tags_are_closed_in_order(make: Any) -> None:
    text = _html(make())
    open_tags: list[str] = []
    for closing, tag in re.findall(r"<(/?)([a-z0-9]+)[^>]*>", re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL)):
        if tag in ("meta", "br", "img"):
            continue
        if closing:
            assert open_tags.pop() == tag
        else:
            open_tags.append(tag)
    assert open_tags == []


def test_lists_nest_and_count_as_in_the_source() -> None:
    items = [
        make_item("3.", "three"), make_item("a.", "inner", level=1), make_item("c.", "skipped", level=1),
        make_item("4.", "four"), make_item("ii)", "other sign"), make_item("•", "bullet"),
    ]  # fmt: skip
    assert _body(*items).replace("\n", "") == (
        '<ol start="3"><li>three<ol type="a"><li>inner</li><li value="3">skipped</li></ol></li><li>four</li></ol>'
        '<ul class="marked"><li><span class="marker">ii)</span> other sign</li></ul><ul><li>bullet</li></ul>'
    )


def test_steps_back_to_a_depth_that_was_never_there_stay_beside() -> None:
    lists = HtmlLists()
    depths = (2, 1, 5, 3, 0)
    made = "".join(lists.item("•", level, str(level), "") for level in depths) + lists.end()
    assert made.replace("\n", "") == "<ul><li>2</li><li>1<ul><li>5</li><li>3</li></ul></li><li>0</li></ul>"


def test_very_deep_lists_end_somewhere() -> None:
    items = [make_item("•", str(level), level=level) for level in range(2000)]
    assert _html(make_document(make_page(*items))).count("<ul") < 12


def test_table_has_head_spans_and_scopes() -> None:
    box = BBox(0, 0, 1, 1)
    cells = (
        TableCell(0, 0, "Town", box, is_header=True),
        TableCell(0, 1, "People", box, col_span=2, is_header=True),
        TableCell(1, 0, "Aa", box, row_span=2, is_header=True),
        TableCell(1, 1, "1,204", box),
        TableCell(1, 2, "two\nlines", box),
        TableCell(2, 1, "<5", box),
    )
    body = _body(make_block("Table 1", kind=BlockKind.CAPTION), Block(BlockKind.TABLE, box, table=Table(3, 3, cells)))
    assert body.replace("\n", "") == (
        '<div class="table"><table><caption>Table 1</caption><thead><tr><th scope="col">Town</th>'
        '<th scope="colgroup" colspan="2">People</th></tr></thead><tbody>'
        '<tr><th scope="rowgroup" rowspan="2">Aa</th><td class="number">1,204</td><td>two<br>lines</td></tr>'
        '<tr><td class="number">&lt;5</td><td></td></tr></tbody></table></div>'
    )


def test_table_of_header_cells_that_reach_down_has_a_body() -> None:
    box = BBox(0, 0, 1, 1)
    cells = (
        TableCell(0, 0, "a", box, row_span=2, is_header=True),
        TableCell(0, 1, "b", box, is_header=True),
        TableCell(1, 1, "c", box),
    )
    body = _body(Block(BlockKind.TABLE, box, table=Table(2, 2, cells)))
    assert "<thead>" not in body
    assert body.count("<tbody>") == body.count("</tbody>") == 1


def test_table_over_a_page_end_is_one() -> None:
    rest = replace(make_table([["A"], ["2"]]), continues_previous=True)
    root = _root(make_document(make_table([["A"], ["1"]]), rest))
    assert [[cell.text for cell in row] for row in root.iter("tr")] == [["A"], ["1"], ["2"]]


def test_figures_are_in_the_file() -> None:
    figure = Block(BlockKind.FIGURE, BBox(90, 90, 310, 210), (make_line("Plan"),), figure_kind=FigureKind.STAMP)
    caption = make_block("Fig. 1", kind=BlockKind.CAPTION)
    root = _root(make_document(make_page(figure, caption)), _Source())
    (image,) = root.iter("img")
    assert image.get("src").startswith("data:image/png;base64,iVBOR")
    assert (image.get("alt"), image.get("width"), image.get("height")) == ("Stamp: Plan", "106", "58")
    assert [node.text for node in root.iter("figcaption")] == ["Fig. 1"]
    assert "Plan" not in root.find("body").text_content()


@pytest.mark.parametrize("source", [None, _Source(is_damaged=True)])
def test_figure_that_cannot_be_had_is_noted(source: PageSource | None) -> None:
    figure = Block(BlockKind.FIGURE, BBox(90, 90, 310, 210))
    root = _root(make_document(make_page(figure)), source)
    assert not list(root.iter("img"))
    assert "[Figure]" in root.text_content()
    assert not list(_root(make_document(make_page(figure)), source, figures=False).iter("figure"))


def test_text_of_figures_stays_where_pictures_are_not_wanted() -> None:
    figure = Block(BlockKind.FIGURE, BBox(90, 90, 310, 210), (make_line("Plan"),))
    body = _body(figure, make_block("Fig. 1", kind=BlockKind.CAPTION), figures=False)
    assert body == '<p class="caption">Fig. 1</p>\n<p>Plan</p>\n'
    plain = Block(BlockKind.FIGURE, BBox(90, 90, 310, 210))
    assert (
        _body(plain, make_block("Fig. 1", kind=BlockKind.CAPTION), figures=False) == '<p class="caption">Fig. 1</p>\n'
    )


def test_language_and_direction_are_stated_where_they_change() -> None:
    hebrew = make_block("שלום עולם, מה שלומך היום", direction=Direction.RIGHT_TO_LEFT)
    english = Block(BlockKind.PARAGRAPH, BBox(0, 0, 1, 1), (make_line("short", language="en"),))
    digits = make_block("2024")
    pages = make_page(hebrew, english, digits, language="he"), make_page(make_block("mot"), index=1, language="fr")
    root = _root(make_document(*pages))
    assert (root.get("lang"), root.get("dir")) == ("he", "rtl")
    first, second = root.iter("section")
    assert [(node.get("lang"), node.get("dir")) for node in first[1:]] == [(None, None), ("en", "ltr"), (None, None)]
    assert (second.get("lang"), second[1].get("dir")) == ("fr", "ltr")


def test_phone_numbers_keep_their_order_where_text_runs_to_the_left() -> None:
    number = '<bdi dir="ltr">011 123 4567</bdi>'
    arabic = make_block("هاتف 011 123 4567 صباحا", direction=Direction.RIGHT_TO_LEFT)
    table = make_table([["الهاتف", "الاسم"], ["011 123 4567", "أحمد"]])
    body = _body(arabic, make_block("011 123 4567"), table)
    assert body.count(number) == 3
    assert f"<td>{number}</td>" in body or f'<td class="number">{number}</td>' in body
    assert "bdi" not in _body(make_block("Phone 011 123 4567"))


def test_page_numbers_only_where_there_are_pages() -> None:
    assert "page-number" not in _body(make_block("text"))
    root = _root(make_document(make_page(make_block("a"), index=6), make_page(make_block("b"), index=8)))
    assert [(node.text, node.get("aria-label")) for node in root.find_class("page-number")] == [("7", "7"), ("9", "9")]
    assert [node.get("id") for node in root.iter("section")] == ["page-7", "page-9"]


def test_bar_codes_and_formulas_are_what_they_say() -> None:
    code = make_block("https://example.org/?a=1&b=2", kind=BlockKind.BARCODE, barcode_format="QRCode")
    formula = make_block(kind=BlockKind.FORMULA, latex="a < b")
    assert _body(code, formula) == (
        '<p><span class="kind">QRCode</span> <code>https://example.org/?a=1&amp;b=2</code></p>\n'
        '<p class="formula"><math display="block" alttext="a &lt; b"><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>'
        "</math></p>\n"
    )


def test_line_ends_that_mean_something_stay() -> None:
    assert _body(make_block("Acme <5>", "Town", keeps_line_breaks=True)) == "<p>Acme &lt;5&gt;<br>Town</p>\n"
    assert _body(make_heading("Two", 99)) == "<h6>Two</h6>\n"
    assert _body(make_block("x", is_bold=True, is_italic=True)) == "<p><strong><em>x</em></strong></p>\n"


def test_same_document_same_bytes() -> None:
    assert export(HtmlExporter(), rich_document()) == export(HtmlExporter(), rich_document())


def test_script_runs_not_even_from_the_language() -> None:
    document = make_document(make_page(make_block("x"), language='en"><script>'))
    assert '<html lang="" dir="ltr">' in _html(document)
