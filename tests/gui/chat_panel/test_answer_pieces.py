"""What of an answer is shown as text and what as chips."""

from __future__ import annotations

import time

from app.gui.chat_panel.answer_pieces import pieces_of
from core.chat import AnswerSentence, ChatMessage, ChatRole, Support
from core.geometry import BBox
from tests.fakes.chat import Said, answer, cited

BOX = BBox(0, 0, 10, 10)


def test_pages_of_a_sentence_become_its_citations() -> None:
    one, two = cited("d", "a", BOX, page_index=2), cited("d", "b", BOX, page_index=4)
    pieces = pieces_of(answer(Said("The rent is 750.", (one, two)), Said("It is due.", ())))
    sentences = [piece for piece in pieces if piece.sentence is not None]
    assert [piece.text for piece in sentences] == ["The rent is 750.", "It is due."]
    assert [number for number, _ in sentences[0].citations] == [0, 1]
    assert sentences[1].citations == ()
    assert "".join(piece.text for piece in pieces) == "The rent is 750. It is due."


def test_another_page_that_the_sentence_speaks_of_stays() -> None:
    (piece,) = pieces_of(answer(Said("It refers to the annex (see p. 9).", (cited("d", "a", BOX),))))
    assert piece.text == "It refers to the annex (see p. 9)."


def test_pages_before_the_full_stop_and_with_a_name_go_too() -> None:
    content = "The rent is 750 (letter.pdf, p. 1). Half of it"
    sentence = AnswerSentence(0, 35, Support.SUPPORTED, (0,))
    message = ChatMessage("1", ChatRole.ASSISTANT, content, 0, sentences=(sentence,), citations=(cited("d", "a", BOX),))
    assert [piece.text for piece in pieces_of(message)] == ["The rent is 750.", " Half of it"]


def test_full_stop_behind_the_pages_of_a_quotation_goes_with_them() -> None:
    content = "“It ends in 2026.” (p. 1)."
    sentence = AnswerSentence(0, len(content), Support.SUPPORTED, (0,))
    message = ChatMessage("1", ChatRole.ASSISTANT, content, 0, sentences=(sentence,), citations=(cited("d", "a", BOX),))
    assert [piece.text for piece in pieces_of(message)] == ["“It ends in 2026.”"]


def test_sentences_outside_the_text_and_citations_that_are_not_there_do_no_harm() -> None:
    sentences = (
        AnswerSentence(5, 3, Support.SUPPORTED),
        AnswerSentence(0, 99, Support.SUPPORTED, (0, 7)),
        AnswerSentence(2, 4, Support.WEAK),
    )
    message = ChatMessage("1", ChatRole.ASSISTANT, "Short.", 0, sentences=sentences)
    assert [piece.text for piece in pieces_of(message)] == ["Short."]


def test_message_without_sentences_is_one_piece() -> None:
    assert [piece.text for piece in pieces_of(ChatMessage("1", ChatRole.ASSISTANT, "So far", 0))] == ["So far"]
    assert pieces_of(ChatMessage("1", ChatRole.ASSISTANT, "", 0)) == []


def test_long_runs_of_blanks_and_open_parentheses_take_no_time() -> None:
    content = " " * 50_000 + "(" * 20_000 + " p. 1"
    sentence = AnswerSentence(0, len(content), Support.SUPPORTED, (0,))
    message = ChatMessage("1", ChatRole.ASSISTANT, content, 0, sentences=(sentence,), citations=(cited("d", "a", BOX),))
    begin = time.perf_counter()
    assert pieces_of(message)[0].text == content
    assert time.perf_counter() - begin < 2
