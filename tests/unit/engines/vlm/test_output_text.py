from __future__ import annotations

import pytest

from engines.vlm.output_text import is_balanced_latex, latex_source, plain_text, without_controls


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("<|im_start|>Total 12<|im_end|></s>", "Total 12"),
        ("```\nTotal\n```", "Total"),
        ("```markdown\nTotal\n", "Total"),
        ("a<br>b", "a\nb"),
        ("a  <b>bold</b>\tword ", "a bold word"),
        ("x < y and y > z", "x < y and y > z"),
        ("one\r\ntwo\x00\x07", "one\ntwo"),
        ("e\u0301", "é"),
        ("<loc_12><loc_400>Here", "Here"),
        ("<image>", ""),
        ("1 <2> 3", "1 <2> 3"),
    ],
)
def test_what_is_no_text_goes(written: str, meant: str) -> None:
    assert plain_text(written) == meant


def test_marks_of_markdown_go_only_where_they_are_the_models() -> None:
    assert plain_text("## Head\n**bold** 2 ** 3", has_markdown=True) == "Head\nbold 2 ** 3"
    assert plain_text("# 12 **x**") == "# 12 **x**"


def test_lone_surrogates_and_private_characters_do_not_reach_the_document() -> None:
    assert without_controls("a\ud800b\ue000c") == "abc"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("$$x^2$$", "x^2"),
        ("\\[ x^2 \\]", "x^2"),
        ("$x$", "x"),
        ("```latex\n\\frac{1}{2}\n```", "\\frac{1}{2}"),
        ("\\begin{equation}a=b\\end{equation}", "a=b"),
        ("\\begin{align}a&=b\\end{align}", "\\begin{align}a&=b\\end{align}"),
    ],
)
def test_marks_around_a_formula_go(written: str, meant: str) -> None:
    assert latex_source(written) == meant


@pytest.mark.parametrize("source", ["\\frac{1}{2", "}{", "\\begin{align}x", "\\end{align}", "\\begin{a}\\end{b}"])
def test_unbalanced_latex_is_told(source: str) -> None:
    assert not is_balanced_latex(source)
    assert is_balanced_latex("\\{ \\frac{1}{2} \\begin{array}x\\end{array}")
