"""What hangs on a document: conversations, proposals, translations. It goes with it, and comes back with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.improve.proposal import Proposal, Reason
from app.services.library.database import Database
from app.services.library.library import Library, PageResult
from app.services.library.retention import delete_unused
from app.services.library.schema import MIGRATIONS
from app.services.library.translations import StoredTranslation, TranslationStore
from core.chat import ChatMessage, ChatRole, Citation, LinePlace, Support
from core.errors import ConversationUnknownError
from core.geometry import BBox
from core.model import Block, BlockKind, Line, Page, SourceInfo, Tier

BOX = BBox(0, 0, 100, 10)


def block(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, BOX, (Line(text, BOX),))


def add_document(library: Library, name: str = "a.png") -> str:
    info = SourceInfo(name, "image/png", 1, name.encode().hex().ljust(64, "0")[:64], 1)
    document = library.open_document(info, path=Path("/x") / name, tier=Tier.CPU, language="auto", reading_key="k")
    library.commit_page(document.id, PageResult.of(Page(0, 100, 100, 72.0, (block("as it stands"),)), 0.1))
    return document.id


def said(text: str) -> ChatMessage:
    return ChatMessage("1" * 32, ChatRole.USER, text, 1.0)


def answer_citing(document: str) -> ChatMessage:
    cited = Citation(document, 0, "as it stands", (BOX,), (LinePlace(0, 0),), Support.SUPPORTED)
    return ChatMessage("2" * 32, ChatRole.ASSISTANT, "It stands (p. 1).", 2.0, citations=(cited,))


def fill(database: Database, document: str, *others: str) -> tuple[Library, str, StoredTranslation]:
    library = Library(database)
    talk = library.conversations.begin((document, *others))
    library.conversations.append(talk.id, said("How much is it?"))
    library.add_proposal(Proposal(0, document, 0, block("as it stands"), block("as read"), Reason.DOUBTFUL, "model"))
    made = StoredTranslation(0, "digest", "model", b"{}")
    TranslationStore(database).store(document, "de", made)
    return library, talk.id, made


@pytest.fixture
def database() -> Database:
    return Database(None)


def rows(database: Database) -> dict[str, int]:
    tables = ("conversations", "conversation_documents", "messages", "page_proposals", "translations")
    return {table: database.query(f"SELECT COUNT(*) FROM {table}")[0][0] for table in tables}  # noqa: S608 - fixed names


def test_all_of_it_goes_with_the_document(database: Database) -> None:
    document = add_document(Library(database))
    library, talk, _ = fill(database, document)
    library.delete(document)
    assert set(rows(database).values()) == {0}
    with pytest.raises(ConversationUnknownError):
        library.conversations.get(talk)


def test_all_of_it_comes_back_with_the_document(database: Database) -> None:
    document = add_document(Library(database))
    library, talk, made = fill(database, document)
    before, proposals = rows(database), library.proposals(document)
    library.put_back(library.take_out(document))
    assert rows(database) == before
    assert library.conversations.get(talk).messages == (said("How much is it?"),)
    assert library.proposals(document) == proposals
    assert TranslationStore(database).page(document, "de", 0) == made


def test_what_is_held_for_the_undo_is_counted(database: Database) -> None:
    document = add_document(Library(database))
    library, _, _ = fill(database, document)
    bare = Library(Database(None))
    assert library.take_out(document).size_bytes > bare.take_out(add_document(bare)).size_bytes


def test_a_conversation_about_two_documents_comes_back_when_both_are_there(database: Database) -> None:
    library = Library(database)
    first, second = add_document(library), add_document(library, "b.png")
    _, talk, _ = fill(database, first, second)
    removed = library.take_out(first)
    also = library.take_out(second)
    library.put_back(removed)
    with pytest.raises(ConversationUnknownError):
        library.conversations.get(talk)
    library.put_back(also)
    assert library.conversations.about((second,)) == []


def test_answer_about_the_whole_library_goes_with_the_document_it_cites(database: Database) -> None:
    library = Library(database)
    first, second = add_document(library), add_document(library, "b.png")
    talk = library.conversations.begin(())
    question, other = said("What stands where?"), answer_citing(second)
    library.conversations.append(talk.id, question, answer_citing(first), other)
    removed = library.take_out(first)
    assert library.conversations.get(talk.id).messages == (question, other)
    library.put_back(removed)
    assert library.conversations.get(talk.id).messages == (question, answer_citing(first), other)
    library.delete(first)
    assert library.conversations.get(talk.id).messages == (question, other)


def test_answer_does_not_come_back_into_a_conversation_that_was_deleted_meanwhile(database: Database) -> None:
    library = Library(database)
    document = add_document(library)
    talk = library.conversations.begin(())
    library.conversations.append(talk.id, answer_citing(document))
    removed = library.take_out(document)
    library.conversations.delete(talk.id)
    library.put_back(removed)
    assert rows(database)["messages"] == 0


def test_erasing_leaves_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "l.sqlite")
    document = add_document(Library(database))
    library, _, _ = fill(database, document)
    everywhere = library.conversations.begin(())
    library.conversations.append(everywhere.id, said("Where is the harbour?"))
    library.delete_all()
    assert set(rows(database).values()) == {0}
    library.close()
    assert b"harbour" not in (tmp_path / "l.sqlite").read_bytes()


def test_old_conversations_about_all_documents_go_after_some_days(database: Database) -> None:
    library = Library(database)
    talk = library.conversations.begin(())
    delete_unused(library, 1)
    assert library.conversations.get(talk.id) == talk
    delete_unused(library, 1, now=talk.created_at + 3 * 86_400)
    with pytest.raises(ConversationUnknownError):
        library.conversations.get(talk.id)


def test_an_older_library_learns_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "l.sqlite"
    with monkeypatch.context() as older:
        older.setattr("app.services.library.database.MIGRATIONS", MIGRATIONS[:6])
        database = Database(file)
        first = Library(database)
        document = add_document(first)
        first.close()
    database = Database(file)
    library, talk, _ = fill(database, document)
    assert library.conversations.get(talk).document_ids == (document,)
    library.close()
