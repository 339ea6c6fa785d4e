"""Edits pages or deletes documents of a home's library, one after the other, and says each when it is done.

Run as a process that may be killed at any moment: ``library_child.py edit|delete``, home by PAGESIGHT_HOME.
"""

from __future__ import annotations

import argparse
from dataclasses import replace

from app.main import Program
from app.services.edit.editing import EditingService
from app.services.library.database import Database
from app.services.library.library import Library
from core.model import Page
from core.page_edits import with_block_text

_ROUNDS = 12


def main() -> None:
    """Do one of the two to the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["edit", "delete"])
    what = parser.parse_args().what
    database = Database(Program().paths().library_file)
    library = Library(database)
    if what == "edit":
        _edit(library)
    else:
        for document in library.documents():
            library.delete(document.id)
            print(document.id, flush=True)
    library.close()
    print("end", flush=True)


def _edit(library: Library) -> None:
    editing = EditingService(library)
    for number in range(_ROUNDS):
        for document in library.documents():
            for index in sorted(library.finished_pages(document.id)):
                page = editing.page(document.id, index)
                if page is None or not page.blocks:
                    continue
                editing.store(document.id, index, _edited(page, number), replaces=page)
                print(f"{document.id} {index} {number}", flush=True)


def _edited(page: Page, number: int) -> Page:
    edited = with_block_text(page, 0, f"Correction number {number}")
    return replace(edited, index=page.index)


if __name__ == "__main__":
    main()
