"""Opens what converts files, once and as they appear in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from app.composition.session import Session, open_session
from app.services.convert.converter import Converter
from app.services.leftovers import remove_leftovers
from app.services.library.database import Database

if TYPE_CHECKING:
    from app.cli.program import SessionOptions
    from app.composition.installation import Installation
    from app.services.improve.service import ImproveService
    from app.services.watch.service import WatchService


@contextmanager
def open_converter(installation: Installation, options: SessionOptions) -> Iterator[Converter]:
    """Open library and worker hosts; all end with the block."""
    remove_leftovers()
    with open_session(installation, options.workers, is_private=options.is_private) as session:
        session.journal.mark_interrupted()

        def make_improver(password: str | None) -> ImproveService:
            return session.improver(lambda path: password)

        yield Converter(
            session.reader,
            session.writer,
            session.library,
            session.journal,
            session.queue_of_files,
            session.document_tools(),
            make_improver=make_improver,
        )


@contextmanager
def open_watcher(installation: Installation, options: SessionOptions) -> Iterator[WatchService]:
    """Open library and worker hosts for watched folders; all end with the block."""
    remove_leftovers()
    with open_session(installation, options.workers, is_private=options.is_private) as session:
        session.journal.mark_interrupted()
        # What was seen is remembered also where no document is kept, or the next start would do all again.
        with closing(Database(installation.paths().library_file)) as database:
            yield watching(session, database, keeps_documents=not options.is_private)


def watching(session: Session, database: Database, *, keeps_documents: bool) -> WatchService:
    """Return what watches folders.

    Args:
        session: Where files are read.
        database: Where what was seen is remembered.
        keeps_documents: Whether the library keeps what was read.
    """
    from app.services.watch.service import WatchService

    return WatchService(
        Converter(
            session.reader,
            session.writer,
            session.library,
            session.journal,
            session.queue_of_files,
            session.document_tools(),
        ),
        session.queue_of_files,
        database,
        lock_folder=session.installation.paths().data / "watch",
        forget=None if keeps_documents else session.library.delete,
    )
