"""Questions that lean on the one before are understood from it."""

from __future__ import annotations

import pytest

from app.services.chat.follow_up import Turn, leans, turns, understand
from app.services.chat.question import AnswerType, Question, analyse, parts_of


def after(first: str, second: str, answer: str = "") -> Question:
    return understand(second, "en", "en", Turn(analyse(first, "en"), answer))


def words(question: Question) -> set[str]:
    return {term.text.lower() for term in question.terms}


@pytest.mark.parametrize(
    ("first", "second", "carried"),
    [
        ("What's the total I have to pay?", "by when?", "pay"),
        ("What's the Heron for a whole day?", "And the deposit for it?", "heron"),
        ("How many coliforms were found this time?", "and in the first sample?", "coliforms"),
        ("What does error E4 mean?", "What should I do then?", "e4"),
        ("Which heating did they choose?", "How much does it cost?", "heating"),
    ],
)
def test_what_is_missing_comes_from_the_question_before(first: str, second: str, carried: str) -> None:
    assert carried in words(after(first, second))


def test_complete_question_takes_nothing_over() -> None:
    question = after("How much is the rent?", "Which court is responsible for disputes?")
    assert words(question) == {"court", "responsible", "disputes"}


def test_kind_of_answer_is_kept_where_the_question_names_none() -> None:
    assert after("How much is the rent?", "and from the third year on?").type is AnswerType.AMOUNT
    assert after("How much is the rent?", "and when?").type is AnswerType.DATE


def test_pronoun_that_points_forward_leans_on_nothing() -> None:
    assert not leans(analyse("How much does the deposit for the Heron cost, and who keeps it?", "en"))


def test_a_chain_of_turns_keeps_the_first_name() -> None:
    last = turns([("How long is the lock at Kingsford?", ""), ("And how wide?", "")], "en", "en")
    assert last is not None
    assert "kingsford" in words(understand("and its age?", "en", "en", last))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("What is the invoice total and due date?", ["What is the invoice total?", "What is the due date?"]),
        ("Who is the tenant and when does it end?", ["Who is the tenant?", "when does it end?"]),
        ("What is the distance between York and Leeds?", ["What is the distance between York and Leeds?"]),
    ],
)
def test_questions_asked_at_once_are_told_apart(text: str, parts: list[str]) -> None:
    assert parts_of(text) == parts


@pytest.mark.parametrize("second", ["and the rent?", "What about the rent?", "and rent"])
def test_another_thing_takes_the_place_of_the_one_that_was_asked_about(second: str) -> None:
    first = understand("How much is the deposit?", "en", "en", None)
    assert understand(second, "en", "en", Turn(first)).text == "How much is the rent?"


def test_a_thing_that_is_not_alone_is_carried_on() -> None:
    first = understand("Who signed the lease in the first year?", "en", "en", None)
    assert "lease" in understand("and the second?", "en", "en", Turn(first)).text
