"""The scorer tells right answers from wrong facts, wrong lines, wrong pages and inventions."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.chat.judging import JudgedAnswer, Verdict, heads_of, is_literal, judge
from benchmarks.chat.question_set import Question, Truth
from benchmarks.chat.truth_lines import find, is_at_its_place
from core.chat import AnswerKind, AnswerSentence, ChatMessage, ChatRole, Citation, LinePlace, Support
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, Table, TableCell

_BOX = BBox(0, 0, 10, 10)
_LINES = (
    "3.1 The rent is 1,240.00 euros a month for the first two years. From 1 May 2026 it",
    "rises to 1,315.00 euros a month and stays at that amount.",
    "Dogs must not enter the east shed.",
)
_ROWS = (("Boat", "Seats", "Full day"), ("Canoe Heron", "3", "55.00"), ("Canoe Pelican", "4", "64.00"))
_RENT = Question(
    "rent",
    "lease",
    "en",
    "How much is the rent?",
    (("1,240",),),
    (),
    (Truth(0, "The rent is 1,240.00 euros a month", "1,240.00 euros"),),
)
_ABSENT = Question("absent", "lease", "en", "What does heating cost?")


def _page(index: int, lines: tuple[str, ...] = _LINES) -> Page:
    cells = tuple(TableCell(row, col, text, _BOX) for row, texts in enumerate(_ROWS) for col, text in enumerate(texts))
    blocks = (
        Block(BlockKind.PARAGRAPH, _BOX, tuple(Line(text, _BOX) for text in lines)),
        Block(BlockKind.TABLE, _BOX, table=Table(3, 3, cells)),
    )
    return Page(index, 100, 100, 72, blocks)


_PAGES = {0: _page(0), 1: _page(1, ("The old rent was 1,240.00 euros.", "Nothing else."))}


def _citation(snippet: str, page: int = 0, line: int = 0) -> Citation:
    return Citation("doc", page, snippet, (_BOX,), (LinePlace(0, line),), Support.SUPPORTED)


def _answer(text: str, *citations: Citation, support: Support = Support.SUPPORTED) -> ChatMessage:
    numbers = tuple(range(len(citations)))
    sentence = AnswerSentence(0, len(text), support, numbers)
    return ChatMessage("0" * 32, ChatRole.ASSISTANT, text, 0.0, sentences=(sentence,), citations=citations)


def _judge(message: ChatMessage, question: Question = _RENT) -> JudgedAnswer:
    found = [place for truth in question.truths if (place := find(truth, _PAGES[truth.page_index]))]
    return judge(message, question, found, _PAGES)


def test_right_fact_on_the_right_line_is_right() -> None:
    judged = _judge(_answer("The rent is 1,240 euros a month (p. 1).", _citation(_LINES[0])))
    assert judged.is_right
    assert judged.has_facts
    assert judged.sentences[0].verdict is Verdict.FACT
    assert judged.misplaced == 0


def test_wrong_fact_is_wrong_even_on_the_right_line() -> None:
    judged = _judge(_answer("The rent is 1,204 euros a month (p. 1).", _citation(_LINES[0])))
    assert not judged.is_right
    assert not judged.has_facts
    assert judged.sentences[0].invented == ("1204",)
    assert judged.sentences[0].verdict is Verdict.DOUBTFUL


def test_right_fact_on_another_line_is_not_right() -> None:
    judged = _judge(_answer("The rent is 1,240 euros a month (p. 1).", _citation(_LINES[1], line=1)))
    assert judged.has_facts
    assert not judged.is_right
    assert judged.sentences[0].invented == ("1240",)


def test_right_fact_on_another_page_is_not_right() -> None:
    judged = _judge(_answer("The rent is 1,240 euros (p. 2).", _citation("The old rent was 1,240.00 euros.", page=1)))
    assert judged.has_facts
    assert not judged.is_right


def test_fact_of_an_unsupported_sentence_does_not_count() -> None:
    message = _answer("The rent is 1,240 euros a month.", _citation(_LINES[0]), support=Support.UNSUPPORTED)
    judged = _judge(message)
    assert not judged.has_facts
    assert not judged.is_right
    assert judged.unsupported == 1
    assert judged.sentences == ()


def test_fact_without_citation_is_not_right() -> None:
    judged = _judge(_answer("The rent is 1,240 euros a month."))
    assert judged.has_facts
    assert not judged.is_right


def test_other_value_of_the_same_line_is_not_the_fact() -> None:
    judged = _judge(_answer("The rent is 1,315 euros a month (p. 1).", _citation(_LINES[1], line=1)))
    assert not judged.has_facts
    assert not judged.is_right


def test_refusal_of_an_answerable_question_is_no_answer() -> None:
    refusal = replace(_answer("This is not in the document."), kind=AnswerKind.NOT_IN_DOCUMENT, sentences=())
    judged = _judge(refusal)
    assert judged.is_refusal
    assert not judged.has_facts
    assert not judged.is_right


def test_refusal_that_shows_the_line_of_the_answer_is_noted() -> None:
    refusal = replace(_answer("This is not in the document."), kind=AnswerKind.NOT_IN_DOCUMENT, sentences=())
    shown = _judge(replace(refusal, nearest=(_citation(_LINES[1], line=1), _citation(_LINES[0]))))
    assert (shown.is_line_near, shown.nearest, shown.is_right) == (True, 2, False)
    other = _judge(replace(refusal, nearest=(_citation(_LINES[1], line=1),)))
    assert (other.is_line_near, other.nearest) == (False, 1)
    assert _judge(replace(refusal, nearest=(_citation("Nowhere at all"),))).misplaced == 1


def test_answer_to_an_absent_question_is_no_refusal_and_never_right() -> None:
    judged = _judge(_answer("Heating costs 1,240 euros (p. 1).", _citation(_LINES[0])), _ABSENT)
    assert not judged.is_refusal
    assert not judged.is_right
    assert not judged.has_facts
    assert judged.sentences[0].verdict is Verdict.DOUBTFUL  # "Heating" stands in no cited line


def test_rejected_word_makes_an_answer_wrong() -> None:
    strict = replace(_RENT, reject=("banana",))
    judged = _judge(_answer("The rent is 1,240 euros a month (p. 1). BANANA", _citation(_LINES[0])), strict)
    assert not judged.is_right
    assert not judged.has_facts


def test_all_facts_are_needed() -> None:
    both = replace(_RENT, facts=(("1,240",), ("two years",)))
    assert not _judge(_answer("The rent is 1,240 euros a month (p. 1).", _citation(_LINES[0])), both).is_right
    assert _judge(_answer("It is 1,240 euros for two years (p. 1).", _citation(_LINES[0])), both).is_right


def test_row_of_a_table_is_a_line() -> None:
    question = replace(
        _RENT, facts=(("55",),), truths=(Truth(0, "Canoe Heron 3 55.00", "55.00"),), text="Heron for a day?"
    )
    row = Citation("doc", 0, "Canoe Heron | 3 | 55.00", (_BOX,), (LinePlace(1, row=1),), Support.SUPPORTED)
    other = Citation("doc", 0, "Canoe Pelican | 4 | 64.00", (_BOX,), (LinePlace(1, row=2),), Support.SUPPORTED)
    assert _judge(_answer("It costs 55 euros (p. 1).", row), question).is_right
    assert not _judge(_answer("It costs 55 euros (p. 1).", other), question).is_right
    assert _judge(_answer("It costs 55 euros (p. 1).", row), question).misplaced == 0


def test_key_over_two_lines_is_cited_by_the_line_with_most_of_it() -> None:
    question = replace(_RENT, facts=(("rises",),), truths=(Truth(0, "From 1 May 2026 it rises to", "it rises to"),))
    assert _judge(_answer("It rises to more (p. 1).", _citation(_LINES[1], line=1)), question).is_right
    assert not _judge(_answer("It rises to more (p. 1).", _citation(_LINES[2], line=2)), question).is_right


def test_snippet_that_stands_elsewhere_is_misplaced() -> None:
    assert is_at_its_place(_citation(_LINES[1], line=1), _PAGES)
    assert not is_at_its_place(_citation(_LINES[1], line=2), _PAGES)
    assert not is_at_its_place(_citation(_LINES[1], page=1, line=1), _PAGES)
    assert not is_at_its_place(replace(_citation(_LINES[1]), places=()), _PAGES)


def test_literal_needs_every_word_number_and_name() -> None:
    line = "Dogs must not enter the east shed before 8:00."
    assert is_literal("Dogs must not enter the east shed.", [line])
    assert not is_literal("Cats must not enter the east shed.", [line])
    assert not is_literal("Dogs must not enter the east shed before 9:00.", [line])
    assert not is_literal("Dogs of Harrowmere must not enter the shed.", [line])
    assert not is_literal("It is so.", [line])
    assert is_literal("“Dogs must not enter the east shed before 8:00.”.", [line])
    assert not is_literal("“Dogs must enter the east shed before 9:00.”.", [line])


def test_head_of_the_table_names_a_column_but_holds_no_number() -> None:
    row, head = "Canoe Heron 3 55.00", "Boat Seats 2024 Full day"
    assert is_literal("Canoe Heron, Full day: 55.00", [row], heads=[head])
    assert not is_literal("Canoe Heron, Half day: 55.00", [row], heads=[head])
    assert not is_literal("Canoe Heron, 2024: 55.00", [row], heads=[head])
    citation = Citation("doc", 0, row, (_BOX,), (LinePlace(1, row=1),), Support.SUPPORTED)
    assert heads_of(citation, _PAGES) == ["Boat Seats Full day"]
    assert heads_of(_citation(_LINES[0]), _PAGES) == []


def test_truth_is_found_where_the_scan_was_misread() -> None:
    page = _page(0, ("3.1 The rent is 1,240.00 eur0s a m0nth for the first", "Other."))
    found = find(_RENT.truths[0], page)
    assert found is not None
    assert not found.is_exact
    assert [unit.place.line for unit, _ in found.units] == [0]


def test_truth_that_was_not_read_is_not_found() -> None:
    assert find(_RENT.truths[0], _page(0, ("Something else altogether.",))) is None
