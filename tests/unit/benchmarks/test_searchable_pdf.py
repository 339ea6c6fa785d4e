"""What the comparison of searchable PDFs counts, on a PDF whose words and boxes are known."""

from pathlib import Path

import pymupdf
import pytest

from benchmarks.searchable_pdf import Sample, Tally, folded, judge, set_pages


def pdf_with(words: list[tuple[float, str]], path: Path) -> Path:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=300, height=200)
        for left, word in words:
            page.insert_text((left, 100), word, fontsize=10, fontname="helv")
        pdf.save(path)
    return path


def boxes_of(path: Path) -> tuple[tuple[float, float, float, float], ...]:
    with pymupdf.open(path) as pdf:
        return tuple((w[0], w[1], w[2], w[3]) for w in pdf[0].get_text("words"))


def test_words_are_compared_by_letters_and_digits() -> None:
    assert folded("“Deposit:") == folded("deposit") == "deposit"


def test_a_result_with_the_same_words_at_their_place_loses_nothing(tmp_path: Path) -> None:
    path = pdf_with([(20, "valve"), (120, "winter")], tmp_path / "one.pdf")
    tally = Tally()
    judge(Sample(path, ("valve", "winter"), boxes_of(path)), path, tally)
    assert (tally.found, tally.words, tally.growth) == (2, 2, [1.0])
    assert tally.offsets == [0.0, 0.0]


def test_a_word_that_lacks_and_one_that_lies_aside_are_seen(tmp_path: Path) -> None:
    path = pdf_with([(20, "valve"), (120, "winter")], tmp_path / "one.pdf")
    other = pdf_with([(30, "valve")], tmp_path / "other.pdf")
    height = boxes_of(path)[0][3] - boxes_of(path)[0][1]
    tally = Tally()
    judge(Sample(path, ("valve", "winter"), boxes_of(path)), other, tally)
    assert (tally.found, tally.words) == (1, 2)
    assert tally.offsets == [pytest.approx(10 / height, abs=1e-3)]


def test_pages_are_pictures_whose_words_are_known(tmp_path: Path) -> None:
    (sample,) = set_pages(tmp_path, 1)
    assert len(sample.words) == len(sample.boxes) > 200
    with pymupdf.open(sample.path) as pdf:
        assert pdf[0].get_text() == ""
        assert (round(pdf[0].rect.width), round(pdf[0].rect.height)) == (595, 842)
