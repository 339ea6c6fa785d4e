"""What the comparison of searchable PDFs counts, on PDFs whose words and boxes are known."""

from pathlib import Path

import numpy as np
import pymupdf
import pytest

from benchmarks.searchable_pdf import Tally, characters_found, folded, in_rows, judge, table
from benchmarks.searchable_set import Box, PageTruth, Sample, ink_box, set_document, set_pages


def pdf_with(words: list[tuple[float, str]], path: Path) -> Path:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=300, height=200)
        for left, word in words:
            page.insert_text((left, 100), word, fontsize=10, fontname="helv")
        pdf.save(path)
    return path


def boxes_of(path: Path) -> tuple[Box, ...]:
    with pymupdf.open(path) as pdf:
        return tuple((w[0], w[1], w[2], w[3]) for w in pdf[0].get_text("words"))


def test_words_are_compared_by_letters_and_digits() -> None:
    assert folded("“Deposit:") == folded("deposit") == "deposit"


def test_a_result_with_the_same_words_at_their_place_loses_nothing(tmp_path: Path) -> None:
    path = pdf_with([(20, "valve"), (120, "winter")], tmp_path / "one.pdf")
    tally = Tally()
    judge(Sample(path, (PageTruth(("valve", "winter"), boxes_of(path)),)), path, tally)
    assert (tally.words_found, tally.words, tally.growth) == (2, 2, [1.0])
    assert (tally.characters_found, tally.characters) == (11, 11)
    assert (tally.boxes, tally.left_off, tally.right_off) == (2, [0.0, 0.0], [0.0, 0.0])


def test_a_word_that_lacks_and_one_that_lies_aside_are_seen(tmp_path: Path) -> None:
    path = pdf_with([(20, "valve"), (120, "winter")], tmp_path / "one.pdf")
    other = pdf_with([(30, "valve")], tmp_path / "other.pdf")
    height = boxes_of(path)[0][3] - boxes_of(path)[0][1]
    tally = Tally()
    judge(Sample(path, (PageTruth(("valve", "winter"), boxes_of(path)),)), other, tally)
    assert (tally.words_found, tally.words) == (1, 2)
    assert (tally.characters_found, tally.characters) == (5, 11)
    assert tally.left_off == tally.right_off == [pytest.approx(10 / height, abs=1e-3)]


def test_a_word_that_stands_elsewhere_is_found_but_not_in_place(tmp_path: Path) -> None:
    path = pdf_with([(20, "valve")], tmp_path / "one.pdf")
    other = pdf_with([(200, "valve")], tmp_path / "other.pdf")
    tally = Tally()
    judge(Sample(path, (PageTruth(("valve",), boxes_of(path)),)), other, tally)
    assert tally.words_found == 1
    assert (tally.boxes, tally.left_off) == (1, [])


def test_characters_are_counted_by_alignment_and_not_by_number() -> None:
    assert characters_found("winter", "winter") == 6
    assert characters_found("winter", "wlnter") == 5
    assert characters_found("winter", "") == 0


def test_words_are_taken_row_by_row_whatever_their_order_in_the_file() -> None:
    words = [("d", (50.0, 21.0, 60.0, 31.0)), ("b", (50.0, 1.0, 60.0, 11.0)), ("a", (0.0, 2.0, 10.0, 12.0))]
    assert [word for word, _ in in_rows([*words, ("c", (0.0, 20.0, 10.0, 30.0))])] == ["a", "b", "c", "d"]


def test_the_ends_of_a_true_box_are_those_of_the_ink() -> None:
    page = np.full((300, 300), 255)
    page[50:60, 110:150] = 0
    assert ink_box(page, (24.0, 10.0, 48.0, 20.0)) == pytest.approx((26.4, 10.0, 36.0, 20.0))
    assert ink_box(page, (48.0, 10.0, 60.0, 20.0)) == (48.0, 10.0, 60.0, 20.0)


def test_pages_are_pictures_whose_words_are_known(tmp_path: Path) -> None:
    (sample,) = set_pages(tmp_path, 1)
    (truth,) = sample.pages
    assert len(truth.words) == len(truth.boxes) > 200
    assert all(left < right for left, _, right, _ in truth.boxes)
    with pymupdf.open(sample.path) as pdf:
        assert pdf[0].get_text() == ""
        assert (round(pdf[0].rect.width), round(pdf[0].rect.height)) == (595, 842)


def test_the_document_has_the_same_pages_in_one_file(tmp_path: Path) -> None:
    (document,) = set_document(tmp_path, 2)
    assert document.pages == tuple(page for sample in set_pages(tmp_path, 2) for page in sample.pages)
    with pymupdf.open(document.path) as pdf:
        assert pdf.page_count == 2


def test_columns_on_places_are_left_out_where_none_is_known() -> None:
    tally = Tally(cpu_s=[6.0], wall_s=[8.0], growth=[1.0], pages=2, characters=10, characters_found=9, words=4)
    text = table("Receipts", {"Pagesight": tally})
    assert "in place" not in text
    assert "| Pagesight | 1 | 2 | 0 | 4.0 | 3.0 | 1.00 | 90.0 | 0.0 |" in text
