from __future__ import annotations

import io
from typing import Any

import docx
import lxml.html

from core.model import BlockKind, TextSource
from exporters.docx import DocxExporter
from exporters.html import HtmlExporter
from exporters.md import MarkdownExporter
from exporters.txt import TxtExporter
from tests.unit.exporters.formulas.omml_rules import MATH, WORD, problems
from tests.unit.exporters.sample_documents import export, make_block, make_document, make_page


def _documents(*blocks: Any) -> Any:
    return make_document(make_page(*blocks))


def _docx(*blocks: Any) -> Any:
    return docx.Document(io.BytesIO(export(DocxExporter(), _documents(*blocks))))


def test_a_formula_is_an_equation_on_its_own_line_in_docx() -> None:
    package = _docx(
        make_block("before"), make_block(kind=BlockKind.FORMULA, latex=r"x = \frac{a}{b}"), make_block("after")
    )
    assert [p.text for p in package.paragraphs] == ["before", "", "after"]
    (shown,) = package.element.body.iter(f"{MATH}oMathPara")
    assert shown.getparent().tag == f"{WORD}p"
    assert problems(shown) == []
    assert "".join(shown.itertext()) == "x=ab"


def test_a_formula_that_word_cannot_have_stays_its_source() -> None:
    package = _docx(make_block(kind=BlockKind.FORMULA, latex=r"\ce{H2O}"))
    assert [p.text for p in package.paragraphs] == [r"\ce{H2O}"]
    assert not list(package.element.body.iter(f"{MATH}oMath"))


def test_formulas_in_a_line_that_a_model_wrote_are_equations_in_it() -> None:
    block = make_block(r"Let \(x^2\) be 5 $ and \(\foo\) more", source=TextSource.VLM)
    package = _docx(block)
    (paragraph,) = package.paragraphs
    kinds = [child.tag.rsplit("}", 1)[1] for child in paragraph._p]
    assert kinds == ["r", "oMath", "r", "r", "r"]
    assert paragraph.text == r"Let  be 5 $ and \foo more"
    text = export(MarkdownExporter(), _documents(block)).decode()
    assert text == "Let $x^2$ be 5 \\$ and $\\foo$ more\n"
    root: Any = lxml.html.document_fromstring(export(HtmlExporter(), _documents(block)))
    (math,) = root.iter("math")
    assert math.get("display") == "inline"
    assert [node.text for node in root.iter("code")] == ["\\foo"]


def test_brackets_that_a_recogniser_read_are_no_formulas() -> None:
    block = make_block(r"a path \(x\) of a scan")
    assert not list(_docx(block).element.body.iter(f"{MATH}oMath"))
    assert "$" not in export(MarkdownExporter(), _documents(block)).decode()


def test_html_holds_mathml_and_nothing_of_the_source_becomes_markup() -> None:
    latex = r"\text{<script>alert(1)</script>} < \frac{a}{b}"
    root: Any = lxml.html.document_fromstring(
        export(HtmlExporter(), _documents(make_block(kind=BlockKind.FORMULA, latex=latex)))
    )
    (math,) = root.iter("math")
    assert math.get("display") == "block"
    assert math.get("alttext") == latex
    assert not list(root.iter("script"))
    assert [node.tag for node in math.iter("mfrac")] == ["mfrac"]


def test_plain_text_and_markdown_keep_the_source() -> None:
    block = make_block("x = a / b", kind=BlockKind.FORMULA, latex=r"x = \frac{a}{b}")
    assert export(TxtExporter(), _documents(block)).decode() == "x = \\frac{a}{b}\n"
    assert export(MarkdownExporter(), _documents(block)).decode() == "$$x = \\frac{a}{b}$$\n"
