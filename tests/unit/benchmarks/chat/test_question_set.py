"""The set is what it claims to be: large enough, and every truth stands on exactly one page that is drawn."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pymupdf
import pytest

from benchmarks.chat import question_set
from benchmarks.chat.facts import contains
from benchmarks.chat.markup import Kind, parse
from benchmarks.chat.paper import draw
from benchmarks.chat.question_set import PARTS, DocumentFile, QuestionSet, folded, load, question_from

# Parts that ask as much of each of their documents.
_EVEN = ("held_out_3", "held_out_4", "held_out_5", "held_out_6", "held_out_7")


@pytest.fixture(scope="module", params=PARTS)
def part(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> QuestionSet:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(question_set, "FOLDER", tmp_path_factory.mktemp("chat"))
        return load(str(request.param))


def test_set_is_large_enough(part: QuestionSet) -> None:
    english = [question for question in part.questions if question.language == "en"]
    answerable = sum(question.is_answerable for question in english)
    least = (60, 15) if part.part == "dev" else (132, 44) if part.part in _EVEN else (90, 30)
    assert answerable >= least[0]
    assert len(english) - answerable >= least[1]
    if part.part in ("held_out_2", *_EVEN):
        assert len(part.documents) >= (8 if part.part == "held_out_2" else 12)
        return
    assert len(part.documents) >= 12
    assert {"de", "fr", "zh"} <= {document.language for document in part.documents.values()}
    assert max(len(document.pages) for document in part.documents.values()) >= 60


def test_every_key_holds_a_form_of_each_fact_or_answers_yes_or_no(part: QuestionSet) -> None:
    for question in part.questions:
        words = " ".join(truth.key for truth in question.truths)
        for forms in question.facts:
            assert any(contains(words, form, question.language) for form in forms), question.id


@pytest.mark.parametrize("part", _EVEN, indirect=True)
def test_later_held_out_part_asks_as_much_of_each_document(part: QuestionSet) -> None:
    assert {document.language for document in part.documents.values()} == {"en"}
    for name, document in part.documents.items():
        mine = [question for question in part.questions if question.document == name]
        assert sum(question.is_answerable for question in mine) == 11, name
        assert len(mine) in ((16, 17) if part.part == "held_out_7" else (14, 15)), name
        assert 1 <= len(document.pages) <= 6, name


def test_every_truth_stands_once_on_its_page(part: QuestionSet) -> None:
    for question in part.questions:
        for truth in question.truths:
            words = folded(" ".join(part.documents[question.document].pages[truth.page_index]))
            assert words.count(folded(truth.text)) == 1, (question.id, truth.text)
            assert folded(truth.text).count(folded(truth.key)) == 1 or part.part not in _EVEN, question.id


def test_questions_without_an_answer_name_no_fact(part: QuestionSet) -> None:
    for question in part.questions:
        assert question.is_answerable or not (question.truths or question.reject or question.after), question.id


def test_parts_share_no_question_and_no_document() -> None:
    here = Path(question_set.__file__).parent
    names = [{path.stem for path in (here / name / "documents").glob("*.txt")} for name in PARTS]
    assert sum(map(len, names)) == len(set().union(*names))
    texts = [(here / name / "questions").glob("*.toml") for name in PARTS]
    lines = [
        {line for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("q = ")}
        for paths in texts
    ]
    for one, other in combinations(lines, 2):
        assert len(one & other) <= 2  # "How do I switch it on?" may be asked of anything


def test_pages_hold_the_text_that_was_set(tmp_path: Path) -> None:
    source = parse(
        "@font sans\n\n# Title\n\nWords of a paragraph.\n\n| a | b |\n| one | 2.50 |\n\n===\n\n:: Name :: Value"
    )
    assert [item.kind for item in source.parts] == [Kind.TITLE, Kind.TEXT, Kind.TABLE, Kind.BREAK, Kind.FIELD]
    truth = draw(source, tmp_path / "page.pdf")
    with pymupdf.open(tmp_path / "page.pdf") as drawn:
        read = [folded(page.get_text()) for page in drawn]
    assert len(truth) == len(read) == 2
    for lines, text in zip(truth, read, strict=True):
        assert all(folded(line) in text for line in lines)


def test_drawing_is_the_same_every_time(tmp_path: Path) -> None:
    source = parse("# Title\n\nWords of a paragraph.")
    draw(source, tmp_path / "a.pdf")
    draw(source, tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_truth_on_no_page_or_on_two_is_refused() -> None:
    document = DocumentFile("d", "en", Path("d.pdf"), (("It costs 5 euros.",), ("It costs 5 euros.", "It is red.")))
    entry = {"id": "a", "q": "?", "facts": ["5"], "truth": ["It costs [5 euros]."]}
    with pytest.raises(ValueError, match="2 pages"):
        question_from(entry, document)
    with pytest.raises(ValueError, match="0 pages"):
        question_from(entry | {"truth": ["It costs [6 euros]."]}, document)
    assert question_from(entry | {"page": 2}, document).truths[0].page_index == 1


def test_rows_of_a_table_have_the_same_length() -> None:
    with pytest.raises(ValueError, match="different lengths"):
        parse("| a | b |\n| c |")
