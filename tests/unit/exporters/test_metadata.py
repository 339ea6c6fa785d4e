from __future__ import annotations

from dataclasses import replace

import pytest

from exporters.base import ExportOptions
from exporters.metadata import document_language, document_title, language_tag
from exporters.plain_text import printable, single_line, text_lines
from tests.unit.exporters.sample_documents import make_block, make_document, make_page


@pytest.mark.parametrize(
    ("code", "tag"),
    [("en", "en"), ("ch", "zh"), ("chinese_cht", "zh-Hant"), ("pt_BR", "pt-BR"), ("auto", None), ("", None),
     (None, None), ("korean", "ko"), ("latin", None)],
)  # fmt: skip
def test_language_tags(code: str | None, tag: str | None) -> None:
    assert language_tag(code) == tag


def test_language_of_most_text_wins_over_the_asked_one() -> None:
    long, short = make_page(make_block("viel deutscher Text"), language="de"), make_page(make_block("short"), index=1)
    document = make_document(long, replace(short, language="en"), language="fr")
    assert document_language(document) == "de"
    assert document_language(make_document(make_block("x"), language="fr,en")) == "fr"
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
