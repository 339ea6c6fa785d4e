from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exporters.formulas.mathml import FormulaError
from exporters.formulas.omml import omml_of
from tests.unit.exporters.formulas.omml_rules import MATH, problems

_TRUTHS = Path(__file__).parents[5] / "shared" / "data" / "e_math" / "im2markup"


def _brief(latex: str) -> str:
    """Return an equation without namespaces, fonts and the tags of runs."""
    from lxml import etree

    text = etree.tostring(omml_of(latex), encoding="unicode")
    text = re.sub(r" xmlns:\w+=\"[^\"]+\"", "", text)
    text = re.sub(r"<w:rPr>.*?</w:rPr>|(?<=[< /])m:", "", text)
    text = re.sub(r"</?m?:?(?:r|t)(?: xml:space=\"preserve\")?>", "", text)
    return text.removeprefix("<oMath>").removesuffix("</oMath>")


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        ("E = mc^2", "E=m<sSup><e>c</e><sup>2</sup></sSup>"),
        (r"\frac{a}{b}", "<f><num>a</num><den>b</den></f>"),
        (r"\dfrac12", "<f><num>1</num><den>2</den></f>"),
        (r"\sqrt{x}", '<rad><radPr><degHide val="1"/></radPr><deg/><e>x</e></rad>'),
        (r"\sqrt[3]{x}", "<rad><deg>3</deg><e>x</e></rad>"),
        ("x_1^2", "<sSubSup><e>x</e><sub>1</sub><sup>2</sup></sSubSup>"),
        (
            r"\sum_{i=1}^n i + 3",
            '<nary><naryPr><chr val="∑"/><limLoc val="undOvr"/></naryPr><sub>i=1</sub><sup>n</sup><e>i</e></nary>+3',
        ),
        (
            r"\int_0^1 (x+1)dx = 3",
            '<nary><naryPr><chr val="∫"/><limLoc val="subSup"/></naryPr><sub>0</sub><sup>1</sup>'
            "<e>(x+1)dx</e></nary>=3",
        ),
        (
            r"\lim_{x\to 0} f",
            '<func><fName><limLow><e><rPr><sty val="p"/></rPr>lim</e><lim>x→0</lim></limLow></fName><e>f</e></func>',
        ),
        (r"\sin\theta", '<func><fName><rPr><sty val="p"/></rPr>sin</fName><e>θ</e></func>'),
        (r"\hat{y}", '<acc><accPr><chr val="\u0302"/></accPr><e>y</e></acc>'),
        (r"\overline{ab}", '<bar><barPr><pos val="top"/></barPr><e>ab</e></bar>'),
        (
            r"\left( \frac{a}{b} \right)",
            '<d><dPr><begChr val="("/><endChr val=")"/></dPr><e><f><num>a</num><den>b</den></f></e></d>',
        ),
        (
            r"\left\{ a \middle| b \right.",
            '<d><dPr><begChr val="{"/><sepChr val="|"/><endChr val=""/></dPr><e>a</e><e>b</e></d>',
        ),
        (r"a \neq b \le \infty", "a≠b≤∞"),
        (r"\not=", "≠"),
        ("{}_a^b X", "<sPre><sub>a</sub><sup>b</sup><e>X</e></sPre>"),
        (r"\text{if } x", "<rPr><nor/></rPr>if x"),
        (r"\mathrm{d}x", '<rPr><sty val="p"/></rPr>dx'),
        (
            r"\binom{n}{k}",
            '<d><dPr><begChr val="("/><endChr val=")"/></dPr><e>'
            '<f><fPr><type val="noBar"/></fPr><num>n</num><den>k</den></f></e></d>',
        ),
    ],
)
def test_forms(latex: str, expected: str) -> None:
    assert _brief(latex) == expected
    assert problems(omml_of(latex)) == []


def test_matrices_cases_and_aligned_rows_are_grids() -> None:
    def rows(latex: str) -> list[list[str]]:
        root: Any = omml_of(latex)
        (grid,) = root.iter(f"{MATH}m")
        assert problems(root) == []
        return [["".join(cell.itertext()) for cell in row.iter(f"{MATH}e")] for row in grid.iter(f"{MATH}mr")]

    assert rows(r"\begin{pmatrix}a & b \\ c & d\end{pmatrix}") == [["a", "b"], ["c", "d"]]
    assert rows(r"\begin{cases} x & y>0 \\ 0 & \text{else} \end{cases}") == [["x", "y>0"], ["0", "else"]]
    assert rows(r"\begin{aligned} a &= b \\ c &= d + e \end{aligned}") == [["a", "=b"], ["c", "=d+e"]]
    assert rows(r"\begin{array}{lr} a \\ b & c \end{array}") == [["a", ""], ["b", "c"]]


def test_lines_without_anything_are_no_lines() -> None:
    assert problems(omml_of(r"\frac\\a")) == []
    assert _brief(r"{\\ a}") == "a"


def test_wrappers_labels_and_comments_go() -> None:
    for latex in (
        r"$$x+1$$",
        r"\[x+1\]",
        r"\begin{equation}\label{eq:1} x+1 \nonumber \\ \end{equation}",
        "x+1 % note",
    ):
        assert _brief(latex) == "x+1"


@pytest.mark.parametrize(
    "latex",
    ["", "  ", r"\foo x", r"\frac{1", "x^", "{" * 90 + "x" + "}" * 90, "x" * 9000, r"\sum" * 1500, "a & b", "a $ b",
     r"\ce{H2O}", r"\frac{1}", "}{", r"\left( x", r"\def\a{\a\a}\a"],
)  # fmt: skip
def test_what_cannot_be_converted_says_so(latex: str) -> None:
    with pytest.raises(FormulaError):
        omml_of(latex)


_PIECES = st.sampled_from(
    [*"abx12+-=()[]{}&^_,| ", "\\\\", r"\frac", r"\sqrt", r"\sum", r"\int", r"\left(", r"\right)", r"\alpha", r"\hat",
     r"\text{a}", r"\begin{matrix}", r"\end{matrix}", r"\lim", r"\not", r"\unknown", r"\middle|", r"\phantom", "<", "$",
     r"\overbrace", r"\boxed", r"\xrightarrow", r"\quad", "%", r"\limits", r"\mathbb", "é", "\x00"]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(_PIECES, max_size=14))
def test_any_source_is_converted_by_the_schema_or_refused(parts: list[str]) -> None:
    try:
        made = omml_of("".join(parts))
    except FormulaError:
        return
    assert problems(made) == []


@pytest.mark.corpus
def test_formulas_of_papers() -> None:
    """Of fifteen formulas one is a TeX comment as a whole; all others become equations."""
    sources = sorted(_TRUTHS.glob("*.tex"))
    if not sources:
        pytest.skip("no shared data")
    failed = []
    for path in sources:
        try:
            made = omml_of(path.read_text(encoding="utf-8"))
        except FormulaError:
            failed.append(path.read_text(encoding="utf-8"))
            continue
        assert problems(made) == []
    assert len(sources) == 15
    assert all(source.startswith("%") for source in failed)
    assert len(failed) <= 1
