"""Words of the chat: first questions, copied answers, what a screen reader is told."""

from __future__ import annotations

from dataclasses import replace

from app.gui.chat_panel import wording
from app.gui.chat_panel.spoken import SpokenAnswer
from app.gui.chat_panel.suggestion_wording import known_suggestions, shown_suggestion
from app.services.chat.suggestions import TEMPLATES
from core.chat import AnswerKind, Support
from core.geometry import BBox
from tests.fakes.chat import Said, answer, cited

BOX = BBox(0, 0, 10, 10)


def test_every_first_question_can_be_translated() -> None:
    assert known_suggestions() == frozenset(TEMPLATES)
    assert all(shown_suggestion(each) == each for each in TEMPLATES)


def test_labels_of_documents_are_kept_in_first_questions() -> None:
    asked = "What does it say for “IBAN {x} (new)”?"
    assert shown_suggestion(asked) == asked
    assert shown_suggestion("Something else?") == "Something else?"


def test_answer_with_its_lines_names_documents_where_there_are_several() -> None:
    said = answer(Said("Yes.", (cited("d", "so it\n is", BOX, page_index=1), cited("e", "indeed", BOX))))
    assert wording.with_citations(said, {}) == "Yes. (p. 2, p. 1)\n\np. 2: “so it is”\np. 1: “indeed”"
    assert "letter.pdf, p. 2: “so it is”" in wording.with_citations(said, {"d": "letter.pdf"})
    assert wording.with_citations(answer(Said("No.")), {}) == "No."


def test_refusal_is_copied_and_said_with_what_comes_near() -> None:
    refusal = answer(Said("This is not in the document."), kind=AnswerKind.NOT_IN_DOCUMENT)
    near = replace(refusal, nearest=(cited("d", "so it\n is", BOX, page_index=1),))
    head = "What comes nearest; it may not answer the question:"
    assert wording.with_citations(near, {}) == f"This is not in the document.\n\n{head}\np. 2: “so it is”"
    for message in (near, replace(near, kind=AnswerKind.ANSWER)):
        said: list[str] = []
        SpokenAnswer(said.append).end(message, has_several=False)
        assert said == [f"This is not in the document. {head} p. 2: “so it is”."]
    said = []
    SpokenAnswer(said.append).end(refusal, has_several=False)
    assert said == ["This is not in the document."]


def test_long_text_is_cut_at_a_word() -> None:
    assert wording.shortened("so  it\nis", 8) == "so it is"
    assert wording.shortened("so it is not", 8) == "so it is…"
    assert wording.shortened("so it is not at all here", 20) == "so it is not at all…"
    assert wording.shortened("incomprehensibilities", 8) == "incompre…"
    assert wording.shortened("第1条 甲は乙に代金を支払う", 10) == "第1条 甲は乙に代金…"


def test_stages_have_words() -> None:
    known = {wording.stage_text(stage) for stage in ("search", "load", "answer", "check", "again", "other")}
    assert len(known) == 6


def test_sentences_are_said_once_when_they_are_complete() -> None:
    said: list[str] = []
    spoken = SpokenAnswer(said.append)
    spoken.begin()
    for text in ("The rent", "The rent is 750.", "The rent is 750. It is", "The rent is 750. It is due. Al"):
        spoken.grow(text)
    assert said == ["The rent is 750.", "It is due."]
    message = answer(Said("The rent is 750.", ()), Said("It is due.", (), Support.UNSUPPORTED), Said("Always."))
    spoken.end(message, has_several=False)
    assert said[2].startswith("Always.")
    assert "not supported" in said[2]


def test_answer_that_was_begun_anew_and_kinds_are_said_whole() -> None:
    said: list[str] = []
    spoken = SpokenAnswer(said.append)
    spoken.grow("It was so. Yes")
    spoken.grow("It is so. Yes")
    assert said == ["It was so.", "It is so."]
    spoken.end(answer(Said("It is not there."), kind=AnswerKind.NOT_IN_DOCUMENT), has_several=True)
    assert said[2].startswith("This is not in the documents.")
