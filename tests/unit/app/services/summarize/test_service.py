from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from app.services.language_model.port import OnText, PageArea
from app.services.summarize.service import Summarizer, Summary, summary_page
from core.chat import Support
from core.errors import DocumentEmptyError, GenerationFailedError
from core.geometry import BBox
from core.jobs import JobContext
from core.model import Block, BlockKind, Document, Line, Page, SourceInfo
from engines.llama.base import FinishReason, Generation, PromptMessage, Sampling
from exporters.md import MarkdownExporter
from tests.fakes.phrase_model import LARGE, SMALL, PhraseModel
from tests.unit.exporters.sample_documents import export

_TEXTS = (
    "The library of the valley was built in 1911 by the town of Example. It holds 40,000 books about mountains.",
    "Visitors read the books of the library in a hall of the town. A new roof was paid for with 12,500 euros in 2019.",
)


def _document(*texts: str) -> Document:
    pages = []
    for index, text in enumerate(texts):
        box = BBox(0, 0, 500, 20)
        blocks = (Block(BlockKind.PARAGRAPH, box, (Line(text, box, confidence=0.9),)),) if text else ()
        pages.append(Page(index, 600, 800, 200.0, blocks))
    return Document("d", SourceInfo("valley.pdf", "application/pdf", 1, "0" * 64, len(pages)), tuple(pages))


class _Writer(PhraseModel):
    """Writes one text, whatever it is asked."""

    def __init__(self, text: str | Exception) -> None:
        super().__init__(info=LARGE)
        self._text = text

    def generate(
        self,
        messages: Sequence[PromptMessage],
        sampling: Sampling,
        *,
        context: JobContext,
        on_text: OnText | None = None,
        picture: PageArea | None = None,
    ) -> Generation:
        if isinstance(self._text, Exception):
            raise self._text
        return Generation(self._text, FinishReason.STOP, 1, 1, 0, 0.0, 0.0)


def _sum_up(document: Document, model: PhraseModel | None) -> Summary:
    return Summarizer(model).summarize(document, JobContext("j", lambda event: None, threading.Event()))


@pytest.mark.parametrize("model", [None, PhraseModel(info=SMALL)])
def test_without_a_model_that_can_the_documents_own_sentences_are_quoted(model: PhraseModel | None) -> None:
    summary = _sum_up(_document(*_TEXTS), model)
    assert summary.model == ""
    assert summary.note
    assert all(sentence.is_quotation for sentence in summary.sentences)
    whole = " ".join(_TEXTS)
    assert all(sentence.text in whole for sentence in summary.sentences)
    pages = [sentence.passages[0].page_index for sentence in summary.sentences]
    assert pages == sorted(pages)


def test_sentences_of_a_model_are_held_against_the_document() -> None:
    model = _Writer(
        "The library was built in 1911. The library was built in 1933. A new roof cost 12,500 euros in 2019."
    )
    summary = _sum_up(_document(*_TEXTS), model)
    assert [sentence.text for sentence in summary.sentences] == [
        "The library was built in 1911.",
        "A new roof cost 12,500 euros in 2019.",
    ]
    assert summary.dropped == 1
    assert [sentence.passages[0].page_index for sentence in summary.sentences] == [0, 1]
    assert all(sentence.support is not Support.UNSUPPORTED for sentence in summary.sentences)


@pytest.mark.parametrize("text", ["It was founded in 1933 by Ada Example.", "", GenerationFailedError("lost")])
def test_a_model_that_says_nothing_of_the_document_is_not_believed(text: str | Exception) -> None:
    summary = _sum_up(_document(*_TEXTS), _Writer(text))
    assert summary.model == ""
    assert all(sentence.is_quotation for sentence in summary.sentences)


def test_what_a_model_was_not_shown_or_failed_on_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class _Tired(_Writer):
        times = 0

        def generate(self, *_: object, **__: object) -> Generation:
            self.times += 1
            if self.times == 2:
                raise GenerationFailedError("it failed")
            return Generation("The library was built in 1911.", FinishReason.STOP, 1, 1, 0, 0.0, 0.0)

    monkeypatch.setattr("app.services.summarize.service._CHARACTERS_A_TOKEN", 0.01)
    monkeypatch.setattr("app.services.summarize.service._MOST_PARTS", 3)
    summary = _sum_up(_document(*_TEXTS), _Tired(""))
    assert summary.model == LARGE.id
    assert summary.note == "Only 2 of 4 parts of the document were summed up."


def test_markdown_has_the_pages_and_the_lines() -> None:
    document = _document(*_TEXTS)
    summary = _sum_up(document, _Writer("The library was built in 1911."))
    made = Document("d", document.source, (summary_page(document, summary),))
    text = export(MarkdownExporter(), made).decode()
    assert text.startswith("# Summary of valley.pdf\n")
    assert "- The library was built in 1911. (p. 1)" in text
    assert "## Where it stands" in text
    assert "“The library of the valley was built in 1911 by the town of Example.” (p. 1)" in text


def test_a_document_without_sentences_says_so() -> None:
    with pytest.raises(DocumentEmptyError):
        _sum_up(_document("", ""), None)
