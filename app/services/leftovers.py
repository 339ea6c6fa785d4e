"""What killed programs of this machine have left in the folder for temporary files; it may hold text of documents."""

from __future__ import annotations

from app.services import private_folder
from app.services.export import page_spool
from engines.host import chatter


def remove_leftovers() -> None:
    """Delete folders of private windows, pages on their way to an export, and what workers printed. Any thread.

    Only what belongs to processes that are gone; what cannot be deleted stays without a word.
    """
    private_folder.remove_leftovers()
    page_spool.remove_leftovers()
    chatter.remove_leftovers()
