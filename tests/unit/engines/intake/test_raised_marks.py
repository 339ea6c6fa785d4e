"""Raised digits of a text layer become superscript characters, in lines and words alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from core.model import Line
from engines.intake import open_source
from engines.intake.mupdf import load_pymupdf
from engines.intake.raised_marks import spread, with_raised_marks

pymupdf: Any = load_pymupdf()

Piece = tuple[str, float, float]  # text, size and rise of the baseline in sizes of the line's type
SIZE = 11.0


def up(text: str, size: float = 0.6, rise: float = 0.38) -> Piece:
    return text, size, rise


def on(text: str, size: float = 1.0) -> Piece:
    return text, size, 0.0


def lines_of(path: Path, *pieces: Piece, render_mode: int = 0) -> tuple[Line, ...]:
    """Write pieces one behind the other on a page, with Helvetica, and read its lines."""
    document = pymupdf.open()
    page = document.new_page(width=400, height=400)
    along = 40.0
    for text, size, rise in pieces:
        page.insert_text((along, 100 - rise * SIZE), text, fontsize=size * SIZE, render_mode=render_mode)
        along += pymupdf.get_text_length(text, fontsize=size * SIZE)
    document.save(path)
    document.close()
    with open_source(path) as source:
        return source.text_layer(0).lines


def text_of(path: Path, *pieces: Piece) -> str:
    (line,) = lines_of(path, *pieces)
    assert "".join(word.text for word in line.words) == "".join(line.text.split())
    return line.text


@pytest.mark.parametrize(
    ("pieces", "wanted"),
    [
        ([on("273.879.750"), up("1")], "273.879.750¹"),
        ([on("The total of 83,190,556"), up("12"), on(" is new.")], "The total of 83,190,556¹² is new."),
        ([on("as others found"), up("2,3"), on(". Then")], "as others found²,³. Then"),
        ([on("a printed page"), up("1", 0.83, 0.33), on(" of the web")], "a printed page¹ of the web"),
        ([up("1"), on(" Amendment No. 2")], "¹ Amendment No. 2"),
        ([on("as told ("), up("6"), on(") before")], "as told (⁶) before"),
        ([on("an area of 25 m"), up("2"), on(", at most")], "an area of 25 m², at most"),
        ([on("about 10"), up("-3"), on(" mol")], "about 10⁻³ mol"),
        ([on("the space R"), up("n+1"), on(" is flat")], "the space Rⁿ⁺¹ is flat"),
        ([on("of Ca"), up("2+"), on(" and Na"), up("+"), on(" ions")], "of Ca²⁺ and Na⁺ ions"),
        ([on("a value of 12.5"), up("a"), on(" per cent")], "a value of 12.5ᵃ per cent"),
        ([on("in the year 2020."), up("12"), on(" Then")], "in the year 2020.¹² Then"),
        ([on("about 6 × 10"), up("100"), on(" of them")], "about 6 × 10¹⁰⁰ of them"),
        ([on("a value of 12.5"), up("*"), on(" per cent")], "a value of 12.5* per cent"),
    ],
)
def test_raised_marks_are_written_raised(tmp_path: Path, pieces: list[Piece], wanted: str) -> None:
    assert text_of(tmp_path / "a.pdf", *pieces) == wanted


@pytest.mark.parametrize(
    ("pieces", "wanted"),
    [
        ([on("the 1"), up("st"), on(" of May")], "the 1st of May"),
        ([on("some H"), ("2", 0.6, -0.2), on("O in it")], "some H2O in it"),
        ([on("a known name"), up("TM"), on(" of ours")], "a known nameTM of ours"),
        ([on("the power of x"), up("k+1"), on(" is")], "the power of xk+1 is"),
        ([on("it is x = "), up("1", 0.7, 0.4), on(" of it")], "it is x = 1 of it"),
        ([on("Annual report "), up("2020", 0.5, 0.36)], "Annual report 2020"),
        ([on("Chapter "), up("12", 0.5, 0.17), on(" ends")], "Chapter 12 ends"),
        ([on("now only $12"), on(".", 1.0), up("99", 0.55, 0.4), on(" each")], "now only $12.99 each"),
        ([on("opens at 8:"), up("30", 0.6, 0.4), on(" daily")], "opens at 8:30 daily"),
        ([on("Total: "), up("1,250.00", 0.5, 0.4)], "Total: 1,250.00"),
        ([on("Total: "), up("50", 0.5, 0.4)], "Total: 50"),
        ([on("INVOICE"), up("2024-104", 0.5, 0.4)], "INVOICE2024-104"),
        ([up("1"), on("/2 cup of sugar")], "1/2 cup of sugar"),
        ([on("le 20"), up("e"), on(" siècle")], "le 20e siècle"),
        ([on("la 1"), up("a"), on(" vez")], "la 1a vez"),
        ([on("in the same size 12"), up("3", 1.0, 0.3), on(" higher")], "in the same size 123 higher"),
        ([on("a small 12"), on("3", 0.6), on(" on the line")], "a small 123 on the line"),
    ],
)
def test_what_is_no_mark_stays(tmp_path: Path, pieces: list[Piece], wanted: str) -> None:
    assert text_of(tmp_path / "a.pdf", *pieces) == wanted


def test_words_keep_their_boxes(tmp_path: Path) -> None:
    (line,) = lines_of(tmp_path / "a.pdf", on("The total of 83,190,556"), up("2"), on(" is new."))
    assert [word.text for word in line.words] == ["The", "total", "of", "83,190,556²", "is", "new."]
    lefts = [word.bbox.left for word in line.words]
    assert lefts == sorted(lefts)
    (number,) = (word for word in line.words if word.text.endswith("²"))
    assert number.bbox.right <= line.words[4].bbox.left


@pytest.mark.parametrize(("rotate", "down"), [(90, -1), (270, 1)])
def test_turned_lines_have_marks_too(tmp_path: Path, rotate: int, down: int) -> None:
    document = pymupdf.open()
    page = document.new_page(width=400, height=400)
    page.insert_text((200, 200), "83,190,556", fontsize=SIZE, rotate=rotate)
    end = pymupdf.get_text_length("83,190,556", fontsize=SIZE)
    page.insert_text((200 + down * 0.38 * SIZE, 200 + down * end), "2", fontsize=0.6 * SIZE, rotate=rotate)
    document.save(tmp_path / "a.pdf")
    with open_source(tmp_path / "a.pdf") as source:
        assert [line.text for line in source.text_layer(0).lines] == ["83,190,556²"]


@pytest.mark.parametrize(("mark", "wanted"), [("–3", "⁻³"), ("−3", "⁻³"), ("1–3", "¹–³")])
def test_a_dash_ahead_is_a_minus(mark: str, wanted: str) -> None:
    ink = {"char_flags": 16, "alpha": 255}
    base = {"text": "10", "size": 10.0, "origin": (0.0, 100.0), "bbox": (0.0, 90.0, 12.0, 102.0), **ink}
    raised = {"text": mark, "size": 6.0, "origin": (12.0, 96.0), "bbox": (12.0, 91.0, 20.0, 97.0), **ink}
    assert with_raised_marks({"dir": (1.0, 0.0), "spans": [base, raised]}) == ["10", wanted]


def test_hidden_text_of_a_scan_stays(tmp_path: Path) -> None:
    # OCR programs write sizes and baselines that they guessed.
    (line,) = lines_of(tmp_path / "a.pdf", on("273.879.750"), up("1"), render_mode=3)
    assert line.text == "273.879.7501"


def test_text_of_no_size_stays() -> None:
    span = {"text": "1", "size": 0.0, "origin": (0.0, 0.0), "bbox": (0.0,) * 4, "char_flags": 16, "alpha": 255}
    assert with_raised_marks({"dir": (1.0, 0.0), "spans": [span, span]}) == ["1", "1"]


def test_words_that_are_spelled_otherwise_stay() -> None:
    assert spread("a 12 b2", "a 12 b²", ["a", "other", "b2"]) == ["a", "other", "b²"]
