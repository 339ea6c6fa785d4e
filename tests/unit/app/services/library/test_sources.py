from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.services.library.database import Database
from app.services.library.library import Library, StoredDocument
from app.services.library.sources import find_source, set_source
from core.errors import FileDamagedError, FileMissingError, FileUnreadableError
from core.model import SourceInfo, Tier

CONTENT = b"the very content"


def stored(library: Library, path: Path) -> StoredDocument:
    info = SourceInfo(path.name, "application/pdf", len(CONTENT), hashlib.sha256(CONTENT).hexdigest(), 1)
    return library.open_document(info, path=path, tier=Tier.CPU, language="auto", reading_key="k")


@pytest.fixture
def library() -> Library:
    return Library(Database(None))


def test_source_in_its_place(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(CONTENT)
    assert find_source(library, stored(library, path)) == path


def test_renamed_source_is_found_by_its_content_and_remembered(library: Library, tmp_path: Path) -> None:
    (tmp_path / "decoy.pdf").write_bytes(b"THE VERY CONTENT")
    (tmp_path / "renamed.pdf").write_bytes(CONTENT)
    document = stored(library, tmp_path / "a.pdf")
    assert find_source(library, document) == tmp_path / "renamed.pdf"
    assert library.document(document.id).path == tmp_path / "renamed.pdf"


def test_changed_or_missing_source_must_be_asked_for(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"changed since!!!")
    with pytest.raises(FileMissingError, match="moved, renamed or changed"):
        find_source(library, stored(library, path))
    with pytest.raises(FileMissingError):
        find_source(library, stored(library, tmp_path / "gone" / "a.pdf"))


def test_only_the_same_content_is_taken_as_the_source(library: Library, tmp_path: Path) -> None:
    document = stored(library, tmp_path / "gone.pdf")
    other, same = tmp_path / "other.pdf", tmp_path / "same.pdf"
    other.write_bytes(b"something else")
    same.write_bytes(CONTENT)
    with pytest.raises(FileDamagedError, match=r"not the file that gone\.pdf was read from"):
        set_source(library, document, other)
    with pytest.raises(FileUnreadableError):
        set_source(library, document, tmp_path / "missing.pdf")
    set_source(library, document, same)
    assert library.document(document.id).path == same
