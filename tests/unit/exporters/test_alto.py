from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from core.geometry import BBox, Polygon
from core.model import (
    Block,
    BlockKind,
    Direction,
    Document,
    FigureKind,
    Line,
    Page,
    PageFailure,
    Table,
    TableCell,
    Word,
)
from exporters.alto import AltoExporter
from tests.unit.exporters.alto_rules import NAMESPACE, broken_rules
from tests.unit.exporters.hostile_documents import hostile_document
from tests.unit.exporters.sample_documents import (
    export,
    make_block,
    make_document,
    make_heading,
    make_page,
    make_table,
    rich_document,
)


def _root(document: Document) -> Any:
    root = etree.fromstring(export(AltoExporter(), document))
    assert broken_rules(root) == []
    return root


def _all(root: Any, name: str) -> list[Any]:
    return list(root.iter(f"{NAMESPACE}{name}"))


def _strings(node: Any) -> list[str]:
    return [string.get("CONTENT") for string in _all(node, "String")]


def _line_block(*lines: Line, **fields: Any) -> Block:
    return Block(BlockKind.PARAGRAPH, BBox(0, 0, 500, 100), lines, **fields)


def test_rich_document_keeps_the_rules() -> None:
    root = _root(rich_document())
    assert [page.get("ID") for page in _all(root, "Page")] == ["page_1", "page_2", "page_3"]
    first, _, third = _all(root, "Page")
    assert (first.get("WIDTH"), first.get("HEIGHT"), first.get("LANG"), first.get("ROTATION")) == (
        "1654", "2339", "en", "90",
    )  # fmt: skip
    assert (third.get("QUALITY"), third.get("QUALITY_DETAIL")) == ("Damaged", "the page cannot be drawn")
    assert [node.text for node in _all(root, "fileName")] == ["report.pdf"]
    assert [node.text for node in _all(root, "MeasurementUnit")] == ["pixel"]


def test_rules_of_the_tests_find_what_is_wrong() -> None:
    root = etree.fromstring(export(AltoExporter(), rich_document()))
    _all(root, "TextLine")[0].append(etree.Element(f"{NAMESPACE}TextBlock", ID="block_1_1", LANG="e n"))
    assert len(broken_rules(root)) == 3


def test_words_have_place_and_confidence_and_spaces_between() -> None:
    words = (Word("Hello", BBox(10, 20, 60.25, 40), 0.98765), Word("world.", BBox(70, 21, 130, 41)))
    line = Line("Hello world.", BBox(10, 20, 130, 41), words=words, confidence=0.5)
    root = _root(make_document(_line_block(line)))
    (node,) = _all(root, "TextLine")
    first, space, second = node
    assert dict(first.attrib) == {
        "ID": "block_1_1_l1_w1", "CONTENT": "Hello", "HPOS": "10", "VPOS": "20", "WIDTH": "50.25", "HEIGHT": "20",
        "WC": "0.988",
    }  # fmt: skip
    assert dict(space.attrib) == {"HPOS": "60.25", "VPOS": "20", "WIDTH": "9.75", "HEIGHT": "21"}
    assert (second.get("CONTENT"), second.get("WC")) == ("world.", None)


def test_broken_word_is_whole_in_its_substitute() -> None:
    lines = (
        Line("a long exam-", BBox(0, 0, 120, 20), is_hyphenated=True),
        Line("ple here", BBox(0, 20, 80, 40)),
        Line("well-", BBox(0, 40, 80, 60)),
    )
    first, second, third = _all(_root(make_document(_line_block(*lines))), "TextLine")
    assert first[-1].tag == f"{NAMESPACE}HYP"
    assert first[-1].get("CONTENT") == "-"
    last = first[-2]
    assert (last.get("CONTENT"), last.get("SUBS_TYPE"), last.get("SUBS_CONTENT")) == ("exam", "HypPart1", "example")
    assert (second[0].get("CONTENT"), second[0].get("SUBS_TYPE"), second[0].get("SUBS_CONTENT")) == (
        "ple", "HypPart2", "example",
    )  # fmt: skip
    assert _strings(third) == ["well-"]
    assert not _all(third, "HYP")


def test_word_broken_at_the_end_of_a_block_has_a_hyphen_and_no_substitute() -> None:
    line = Line("exam\u00ad", BBox(0, 0, 120, 20), is_hyphenated=True)
    # A soft hyphen at the end of the text is part of it for the reader that gave it.
    (node,) = _all(_root(make_document(_line_block(line))), "TextLine")
    assert _strings(node) == ["exam"]
    assert node[-1].get("CONTENT") == "\u00ad"
    assert node[0].get("SUBS_TYPE") is None


def test_reading_order_is_stated_over_margins_and_pages() -> None:
    first = make_page(
        make_block("head", kind=BlockKind.PAGE_HEADER),
        make_heading("Title"),
        make_block(" "),
        make_block("text"),
        make_block("foot", kind=BlockKind.PAGE_FOOTER),
    )
    second = make_page(make_block("more"), index=1)
    root = _root(make_document(first, second))
    assert [node.get("REF") for node in _all(root, "ElementRef")] == [
        "block_1_1", "block_1_2", "block_1_4", "block_1_5", "block_2_1",
    ]  # fmt: skip
    page = _all(root, "Page")[0]
    assert [(space.tag.removeprefix(NAMESPACE), _strings(space)) for space in page] == [
        ("TopMargin", ["head"]),
        ("BottomMargin", ["foot"]),
        ("PrintSpace", ["Title", "text"]),
    ]
    following = {node.get("ID"): node.get("IDNEXT") for node in _all(root, "TextBlock")}
    assert following == {
        "block_1_1": "block_1_2", "block_1_2": "block_1_4", "block_1_4": "block_1_5", "block_1_5": None,
        "block_2_1": None,
    }  # fmt: skip
    tags = {node.get("ID"): node.get("LABEL") for node in _all(root, "StructureTag")}
    assert [tags[node.get("TAGREFS")] for node in _all(root, "TextBlock")] == [
        "page_header", "page_footer", "heading_1", "paragraph", "paragraph",
    ]  # fmt: skip


def test_directions_languages_and_corrections_are_stated() -> None:
    leftward = make_block("שלום עולם", direction=Direction.RIGHT_TO_LEFT)
    vertical = make_block("縦書き", direction=Direction.TOP_TO_BOTTOM)
    corrected = replace(make_block("by hand"), machine_reading=make_block("by hamd"))
    foreign = _line_block(Line("mot", BBox(0, 0, 10, 10), language="fr", is_bold=True, is_italic=True))
    root = _root(make_document(make_page(leftward, vertical, corrected, foreign, language="he")))
    blocks, lines = _all(root, "TextBlock"), _all(root, "TextLine")
    assert [node.get("BASEDIRECTION") for node in blocks] == ["rtl", None, None, None]
    assert [node.get("BASEDIRECTION") for node in lines] == ["rtl", "ttb", None, None]
    assert [node.get("CS") for node in blocks] == [None, None, "true", None]
    assert [node.get("LANG") for node in lines] == [None, None, None, "fr"]
    assert lines[3].get("STYLEREFS") == "bold_italic"


def test_figures_are_illustrations_with_what_is_written_in_them() -> None:
    box = BBox(10, 10, 110, 60)
    corners = Polygon(((10, 10), (110, 12), (108, 60), (12, 58)))
    plain = Block(BlockKind.FIGURE, box, figure_kind=FigureKind.SIGNATURE, polygon=corners)
    written = Block(BlockKind.FIGURE, box, (Line("Axis", BBox(20, 20, 50, 30)),))
    root = _root(make_document(plain, written))
    first, second = _all(root, "Illustration")
    assert (first.get("TYPE"), second.get("TYPE")) == ("signature", "picture")
    assert first[0][0].get("POINTS") == "10,10 110,12 108,60 12,58"
    (composed,) = _all(root, "ComposedBlock")
    assert composed.get("TYPE") == "figure"
    assert _strings(composed) == ["Axis"]


def test_tables_are_blocks_of_cells() -> None:
    box = BBox(0, 0, 50, 20)
    cells = (
        TableCell(0, 0, "Head over both", box, col_span=2, is_header=True, confidence=0.5),
        TableCell(1, 0, "two\nlines", BBox(0, 20, 50, 60)),
        TableCell(1, 1, "", BBox(50, 20, 99, 60)),
    )
    root = _root(make_document(Block(BlockKind.TABLE, box, table=Table(2, 2, cells))))
    (table,) = _all(root, "ComposedBlock")
    assert table.get("TYPE") == "table"
    assert [node.get("ID") for node in table] == ["block_1_1_r1_c1-2", "block_1_1_r2_c1", "block_1_1_r2_c2"]
    assert [node.get("TAGREFS") for node in table] == ["kind_header_cell", None, None]
    assert [[_strings(line) for line in _all(node, "TextLine")] for node in table] == [
        [["Head", "over", "both"]], [["two"], ["lines"]], [],
    ]  # fmt: skip
    assert {node.get("WC") for node in _all(table[0], "String")} == {"0.500"}


def test_formula_without_lines_is_its_source() -> None:
    root = _root(make_document(Block(BlockKind.FORMULA, BBox(0, 0, 90, 20), latex="E = mc^2")))
    assert _strings(root) == ["E", "=", "mc^2"]


@pytest.mark.parametrize(
    "document", [make_document(make_page()), make_document(make_table([["", ""]])), hostile_document()]
)
def test_odd_documents_keep_the_rules(document: Document) -> None:
    root = _root(document)
    assert len(_all(root, "Page")) == len(document.pages)


def test_hostile_text_arrives_as_text() -> None:
    root = _root(hostile_document())
    assert "</script><script>alert(1)</script>" in _strings(root)
    assert "]]>" in _strings(root)
    assert {node.get("LANG") for node in root.iter()} == {None}


def test_pages_are_written_as_they_come() -> None:
    events: list[str] = []

    class Pages(list[Page]):
        def __iter__(self):  # type: ignore[no-untyped-def]  # noqa: ANN204
            for page in super().__iter__():
                events.append(f"page {page.index}")
                yield page

    document = replace(make_document(), pages=Pages(make_page(make_block("x"), index=i) for i in range(3)))
    export(AltoExporter(), document)
    assert events == ["page 0", "page 1", "page 2"] * 2  # once for the order, once for the pages


def test_failed_page_is_there_without_text() -> None:
    failed = make_page(failure=PageFailure("page_damaged", 'no "good" <here>'))
    (page,) = _all(_root(make_document(failed)), "Page")
    assert page.get("QUALITY_DETAIL") == 'no "good" <here>'
    assert not _strings(page)
