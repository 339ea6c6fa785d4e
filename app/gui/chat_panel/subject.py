"""What a conversation is about: the document that is open, documents that were chosen, or the whole library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """How the documents of a question were chosen."""

    DOCUMENT = "document"
    SELECTION = "selection"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Subject:
    """The documents that questions are about.

    Attributes:
        scope: How they were chosen.
        document_ids: The documents; empty for the library, and while no document is open.
    """

    scope: Scope
    document_ids: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to ask about."""
        return self.scope is not Scope.LIBRARY and not self.document_ids

    @property
    def has_several(self) -> bool:
        """Whether a page number alone does not say where something stands."""
        return self.scope is Scope.LIBRARY or len(self.document_ids) > 1


LIBRARY = Subject(Scope.LIBRARY)


def open_document(document_id: str | None) -> Subject:
    """Return the subject of the document that is open; an empty one for None."""
    return Subject(Scope.DOCUMENT, (document_id,) if document_id is not None else ())


def chosen_documents(document_ids: Iterable[str]) -> Subject:
    """Return the subject of chosen documents; a single one is the same subject as that document opened."""
    ids = tuple(dict.fromkeys(document_ids))
    return Subject(Scope.SELECTION if len(ids) > 1 else Scope.DOCUMENT, ids)
