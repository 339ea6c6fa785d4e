"""Conversations live with the documents they are about."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library
from app.services.library.retention import delete_unused
from core.chat import AnswerKind, AnswerSentence, ChatMessage, ChatRole, Citation, LinePlace, Support
from core.errors import ConversationUnknownError, DocumentUnknownError
from core.geometry import BBox
from tests.fakes.asked_documents import add_document

QUESTION = ChatMessage("q" * 32, ChatRole.USER, "How much is it?", 1.0)


def answer(document: str, content: str = "It is 42 euros (p. 1).") -> ChatMessage:
    citation = Citation(document, 0, "It is 42 euros.", (BBox(1, 2, 3, 4),), (LinePlace(0, 1),), Support.SUPPORTED, 0.5)
    sentence = AnswerSentence(0, len(content), Support.SUPPORTED, (0,))
    return ChatMessage(
        "a" * 32, ChatRole.ASSISTANT, content, 2.0, AnswerKind.ANSWER, (sentence,), (citation,), "model", True, 1, 2
    )


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(Database(tmp_path / "library.sqlite"))


def test_messages_come_back_as_they_were(library: Library) -> None:
    document = add_document(library, "bill", ["It is 42 euros."])
    talk = library.conversations.begin([document])
    library.conversations.append(talk.id, QUESTION, answer(document))
    assert library.conversations.get(talk.id).messages == (QUESTION, answer(document))


def test_last_message_is_replaced(library: Library) -> None:
    document = add_document(library, "bill", ["It is 42 euros."])
    talk = library.conversations.begin([document])
    library.conversations.append(talk.id, QUESTION, answer(document))
    other = answer(document, "42 euros (p. 1).")
    library.conversations.replace_last(talk.id, other)
    assert library.conversations.get(talk.id).messages == (QUESTION, other)


def test_conversations_are_found_by_exactly_their_documents(library: Library) -> None:
    one, two = (add_document(library, name, ["Text."]) for name in ("one", "two"))
    about_one, about_both, about_all = (library.conversations.begin(ids) for ids in ([one], [two, one], []))
    assert [talk.id for talk in library.conversations.about([one])] == [about_one.id]
    assert [talk.id for talk in library.conversations.about([one, two])] == [about_both.id]
    assert [talk.id for talk in library.conversations.about([])] == [about_all.id]
    assert library.conversations.get(about_both.id).document_ids == (two, one)


def test_conversation_goes_with_any_of_its_documents(library: Library) -> None:
    one, two = (add_document(library, name, ["Text."]) for name in ("one", "two"))
    talk = library.conversations.begin([one, two])
    library.conversations.append(talk.id, QUESTION)
    library.delete(two)
    with pytest.raises(ConversationUnknownError):
        library.conversations.get(talk.id)
    assert library.conversations.about([one]) == []
    assert library._database.query("SELECT count(*) FROM messages")[0][0] == 0


def test_undo_of_a_deleted_document_brings_its_conversations_back(library: Library) -> None:
    document = add_document(library, "bill", ["It is 42 euros."])
    talk = library.conversations.begin([document])
    library.conversations.append(talk.id, QUESTION, answer(document))
    before = library.conversations.get(talk.id)
    removed = library.take_out(document)
    assert library.conversations.about([document]) == []
    library.put_back(removed)
    assert library.conversations.get(talk.id) == before


def test_erasing_the_library_leaves_no_conversation(library: Library) -> None:
    talk = library.conversations.begin([])
    library.conversations.append(talk.id, QUESTION)
    library.delete_all()
    with pytest.raises(ConversationUnknownError):
        library.conversations.get(talk.id)


def test_old_conversation_about_the_library_is_not_kept_longer_than_documents(library: Library) -> None:
    talk = library.conversations.begin([])
    delete_unused(library, 1)
    assert library.conversations.about([])
    delete_unused(library, 1, now=talk.created_at + 3 * 86_400)
    assert library.conversations.about([]) == []


def test_conversation_about_a_document_that_is_gone_cannot_begin(library: Library) -> None:
    with pytest.raises(DocumentUnknownError):
        library.conversations.begin(["gone"])
    assert library.conversations.about(["gone"]) == []


def test_message_for_a_conversation_that_is_gone_is_refused(library: Library) -> None:
    with pytest.raises(ConversationUnknownError):
        library.conversations.append("gone", QUESTION)


def test_private_library_keeps_conversations_in_memory_only() -> None:
    library = Library(Database(None))
    talk = library.conversations.begin([])
    library.conversations.append(talk.id, QUESTION)
    assert library.conversations.get(talk.id).messages == (QUESTION,)
    assert library.is_in_memory


def test_pages_are_found_by_their_words_in_any_script(library: Library) -> None:
    book = add_document(library, "book", ["Nothing here.", "The deposit is 42 euros.", "押金为三千元，合同到期退还。"])
    add_document(library, "other", ["A deposit of another book."])
    assert library.matching_pages(["deposit"], [book], 5) == [(book, 1)]
    assert library.matching_pages(["押金"], [book], 5) == [(book, 2)]
    assert len(library.matching_pages(["deposit"], [], 5)) == 2
    assert library.matching_pages(["absent"], [book], 5) == []


def test_version_of_a_page_changes_with_an_edit(library: Library) -> None:
    from tests.fakes.asked_documents import page_of

    book = add_document(library, "book", ["One.", "Two."])
    before = library.page_versions(book)
    library.store_edit(book, page_of("Two and a half.", 1))
    after = library.page_versions(book)
    assert before[0].mark == after[0].mark
    assert before[1].mark != after[1].mark
