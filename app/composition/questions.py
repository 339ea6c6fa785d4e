"""Opens what answers questions on the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.composition.session import open_session
from app.services.chat.asker import Asker
from app.services.leftovers import remove_leftovers
from app.services.passwords import Passwords
from app.services.recognise.reading_job import ReadingService
from core.errors import DocumentUnknownError

if TYPE_CHECKING:
    from app.cli.program import AskOptions
    from app.composition.installation import Installation


@contextmanager
def open_asker(installation: Installation, options: AskOptions) -> Iterator[Asker]:
    """Open library, worker host and language model; all end with the block."""
    remove_leftovers()
    with open_session(installation, None, is_private=options.is_private) as session:
        session.journal.mark_interrupted()
        passwords = Passwords()

        def file_name(document_id: str) -> str:
            try:
                return session.library.document(document_id).source.name
            except DocumentUnknownError:
                return ""

        reading = ReadingService(session.reader, session.library, session.journal, passwords)
        yield Asker(reading, session.chat(passwords.of, options.model), file_name)
