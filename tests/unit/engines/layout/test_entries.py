"""Entries of receipts and forms: where one ends, and that each keeps its line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.model import Block, Line
from engines.layout.entries import has_amount, is_calculation, is_labelled

Analyse = Callable[..., tuple[Block, ...]]
MakeLine = Callable[..., Line]
MakeColumn = Callable[..., list[Line]]
_HEAD = "Goods may be returned within two weeks of the sale"  # shows how wide the paper is


@pytest.fixture
def receipt(make_line: MakeLine) -> Callable[..., list[Line]]:
    """Return a maker of a receipt: names at the left edge, calculations set in, in pieces that white parts."""

    def make(*articles: tuple[str, tuple[str, ...]]) -> list[Line]:
        lines = [make_line(_HEAD, 40, 40, width=700)]
        for i, (name, numbers) in enumerate(articles):
            lines.append(make_line(name, 40, 140 + 52 * i))
            lines += [make_line(number, 320 + 130 * k, 166 + 52 * i, width=96) for k, number in enumerate(numbers)]
            lines[-1] = make_line(numbers[-1], 640, 166 + 52 * i, width=100)
        return lines

    return make


def test_price_stands_with_its_article(analyse_page: Analyse, receipt: Callable[..., list[Line]]) -> None:
    lines = receipt(("Coffee", ("1 x", "2.10", "2.10 SR")), ("Take away", ("1 x", "0.20", "0.20 SR")))
    texts = [block.text for block in analyse_page(lines)]
    assert texts[1:] == ["Coffee\n1 x 2.10 2.10 SR", "Take away\n1 x 0.20 0.20 SR"]


def test_labels_keep_their_lines(analyse_page: Analyse, make_line: MakeLine) -> None:
    rows = [("INV No.: 1044151 Cashier: Thandar", 610), ("Date :14-03-2018 10:22:59", 505)]
    lines = [make_line(_HEAD, 40, 40, width=700)]
    lines += [make_line(text, 40, 140 + 26 * i, width=width) for i, (text, width) in enumerate(rows)]
    assert analyse_page(lines)[-1].text == "\n".join(text for text, _ in rows)


def test_articles_with_prices_keep_their_lines(analyse_page: Analyse, make_column: MakeColumn) -> None:
    texts = [
        "967 SOAP POWDER LARGE RM18.80 s",
        "886 CREAM SOAP 100 RM26.50 s",
        "@2 X RM 6.35",
        "706 STARCH 4 RM1.35 s",
    ]
    assert "\n".join(texts) in [block.text for block in analyse_page(make_column(texts, 40, 40, width=500))]


def test_prose_with_a_label_runs_on(analyse_page: Analyse, make_column: MakeColumn) -> None:
    texts = ["Substitutes: garnet, emery and other natural", "abrasives can stand for it in various", "applications."]
    assert analyse_page(make_column(texts, 40, 40, width=500))[0].text == " ".join(texts)


@pytest.mark.parametrize("text", ["1 x 2.10 2.10 SR", "@2 X RM 6.35", "3 1,250.00", "12 000.50 6 0,69"])
def test_calculations(text: str) -> None:
    assert is_calculation(text)


@pytest.mark.parametrize("text", ["6.7.62", "1 x 2", "It cost us no less than 3.25", "12:06", "a + b = c (2.10)"])
def test_no_calculations(text: str) -> None:
    assert not is_calculation(text)


def test_amount_ends_an_article() -> None:
    assert has_amount("886 CREAM SOAP 100 RM26.50 s")
    assert not has_amount("886 CREAM SOAP 100")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Date :14-03-2018", True),
        ("(GST ID No:000377700352)", True),
        ("Total 6% supplies (excl.GST): 7.20", True),
        ("Quoted as follows in a longer text: nothing", False),
        ("Outlet :", False),
        ("10:12AM 560272", False),
    ],
)
def test_labels(text: str, *, expected: bool) -> None:
    assert is_labelled(text) is expected
