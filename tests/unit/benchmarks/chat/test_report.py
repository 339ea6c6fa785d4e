"""Figures count what they say they count."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.chat.question_set import Question
from benchmarks.chat.raw import is_refusal, says_facts
from benchmarks.chat.records import Record, store, stored, verdicts
from benchmarks.chat.report import figures, for_a_look, render, table


def _sentence(verdict: str, digest: str = "d", invented: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"text": "It is so.", "cited": ["a line"], "verdict": verdict, "invented": list(invented), "digest": digest}


def _record(name: str, **fields: Any) -> Record:
    record = Record(name, "lease", "en", True, False, "How much?", seconds=2.0)
    for key, value in fields.items():
        setattr(record, key, value)
    return record


def test_shares_are_of_the_questions_they_are_about() -> None:
    records = [
        _record("a", is_right=True, has_facts=True, is_page_found=True),
        _record("b", is_refusal=True, is_page_found=False),
        _record("c", has_facts=True, is_page_found=True, is_quotation=True, seconds=8.0),
        _record("d", is_answerable=False, is_refusal=True),
        _record("e", is_answerable=False, unknown_numbers=["7"], misplaced=1),
    ]
    got = figures(records, {})
    assert (got.answerable, got.absent) == (3, 2)
    assert got.pages_found == pytest.approx(2 / 3)
    assert got.right == pytest.approx(1 / 3)
    assert got.facts == pytest.approx(2 / 3)
    assert got.wrong_refusals == pytest.approx(1 / 3)
    assert got.right_refusals == pytest.approx(1 / 2)
    assert got.quotations == pytest.approx(1 / 5)
    assert (got.unknown, got.misplaced, got.longest_s) == (1, 1, 8.0)


def test_refusals_are_told_apart_by_whether_they_show_the_line() -> None:
    records = [
        _record("a", is_refusal=True, is_line_near=True, nearest=2),
        _record("b", is_refusal=True, nearest=1),
        _record("c"),
        _record("d", is_answerable=False, is_refusal=True, nearest=3),
        _record("e", is_answerable=False, is_refusal=True, nearest=0),
        _record("f", is_answerable=False),
    ]
    got = figures(records, {})
    assert (got.near, got.nearest) == ((1, 2), 1.5)
    assert "| 1 of 2 |" in table(got, None)
    of_before = figures([_record("a", is_refusal=True), _record("b", is_answerable=False, is_refusal=True)], {})
    assert (of_before.near, of_before.nearest) == (None, None)
    assert "come near, beside each of these, mean |  | –" in table(of_before, None)


def test_doubt_counts_as_not_held_until_a_person_has_looked() -> None:
    records = [_record("a", supported=[_sentence("fact", "1"), _sentence("doubtful", "2"), _sentence("literal", "3")])]
    assert figures(records, {}).holding == 2
    assert figures(records, {"2": True}).holding == 3
    assert figures(records, {"3": False}).holding == 1
    assert figures(records, {"2": True}).looked_at == 1


def test_invented_numbers_are_counted_whatever_a_person_says() -> None:
    records = [_record("a", supported=[_sentence("doubtful", "1", ("2030",)), _sentence("fact", "2")])]
    assert figures(records, {"1": True}).invented == 1


def test_doubtful_sentences_are_shown_for_a_look() -> None:
    text = for_a_look([_record("a", supported=[_sentence("doubtful", "abc"), _sentence("fact", "def")])])
    assert "DOUBTFUL (1)" in text
    assert "abc doubtful" in text
    assert "def fact" in text


def test_report_names_languages_apart(tmp_path: Path) -> None:
    records = [_record("a", is_right=True), _record("b", language="de")]
    path = tmp_path / "records.jsonl"
    store(records, path)
    assert stored(path) == records
    text = render("dev", records, [], {})
    assert "| 1 / 0 |" in text
    assert "German" in text


def test_unknown_part_has_no_verdicts() -> None:
    with pytest.raises(ValueError, match="no part"):
        verdicts("nowhere")


@pytest.mark.parametrize(
    "answer",
    [
        "This is not in the document.",
        "The document does not mention the heating.",
        "There is no information about it.",
        "Das steht nicht im Dokument.",
    ],
)
def test_refusal_in_free_words_is_recognised(answer: str) -> None:
    assert is_refusal(answer)


@pytest.mark.parametrize("answer", ["The rent is not due on Sundays.", "It is 1,240 euros.", "No, dogs stay out."])
def test_answer_is_no_refusal(answer: str) -> None:
    assert not is_refusal(answer)


def test_free_answer_needs_all_facts_and_no_rejected_word() -> None:
    question = Question("q", "d", "en", "?", (("coliform",), ("iron",)), ("banana",))
    assert says_facts("Coliform bacteria and iron.", question)
    assert not says_facts("Iron.", question)
    assert not says_facts("Coliform bacteria and iron. Banana.", question)
