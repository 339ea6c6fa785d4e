from __future__ import annotations

from dataclasses import replace

from exporters.base import ExportOptions
from exporters.metadata import document_language, document_title
from exporters.plain_text import printable, single_line, text_lines
from tests.unit.exporters.sample_documents import make_block, make_document, make_page


def test_language_is_that_of_most_text() -> None:
    long, short = make_page(make_block("viel serbischer Text"), language="sr-Latn"), make_page(make_block("x"), index=1)
    assert document_language(make_document(replace(short, language="zh-Hans"), long)) == "sr-Latn"
    assert document_language(make_document(make_page(language="de"))) == "de"


def test_language_is_not_guessed_from_the_setting() -> None:
    assert document_language(make_document(make_block("x"), language="ch")) is None
    assert document_language(make_document(make_block("x"))) is None


def test_title_is_the_chosen_one_then_the_own_one_then_the_name() -> None:
    document = make_document(title=" Own\ntitle ", name="scan.tar.pdf")
    assert document_title(document, ExportOptions(title="Chosen")) == "Chosen"
    assert document_title(document, ExportOptions(title="\x00")) == "Own title"
    assert document_title(make_document(name="scan.tar.pdf"), ExportOptions()) == "scan.tar"


def test_printable_text() -> None:
    assert printable("a\r\nb\x0bc\u2028d\x00e\x1ff\ud800\ufffe\x85\tg") == "a\nb\nc\nde f\ufffd\n\tg"
    assert text_lines(" a \n\n\x00\n b") == ["a", "b"]
    assert single_line(" a \n b") == "a b"
