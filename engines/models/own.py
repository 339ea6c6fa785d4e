"""Models that a person added by file: their entries lie beside their files in the store. Engines layer.

Their ids begin with ``own-``, which no entry of the catalog does, today's or a later one's; so an entry that a newer
program brings never meets one of them.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import msgspec

from engines.models.catalog import OWN_PREFIX, Catalog, ModelEntry

ENTRY_NAME = "model.json"
_MOST_CHARACTERS = 60


def own_id(name: str) -> str:
    """Return the id for a name that a person chose or a file has: letters, digits, dot and hyphen after the prefix."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9.]+", "-", plain.removeprefix(OWN_PREFIX)).strip("-.")
    return f"{OWN_PREFIX}{plain[:_MOST_CHARACTERS].strip('-.') or 'model'}"


def own_entries(root: Path) -> tuple[ModelEntry, ...]:
    """Return the entries of a store's own models by id; what cannot be understood is left out."""
    found = (read_entry(path.parent) for path in sorted(root.glob(f"{OWN_PREFIX}*/{ENTRY_NAME}")))
    return tuple(entry for entry in found if entry is not None)


def read_entry(folder: Path) -> ModelEntry | None:
    """Return the entry of a folder of an own model; None where there is none or it makes no sense."""
    try:
        entry = msgspec.json.decode((folder / ENTRY_NAME).read_bytes(), type=ModelEntry)
        Catalog((entry,))  # contradictions in one entry must not take the others away
    except (OSError, msgspec.DecodeError, ValueError):
        return None
    is_own = entry.is_own and entry.id == folder.name and entry.llm is not None
    # It came from a file: an entry that names addresses to fetch from, or a pack to belong to, was written by others.
    return entry if is_own and not entry.sources and not entry.pack else None


def write_entry(folder: Path, entry: ModelEntry) -> None:
    """Write the entry of a model into its folder."""
    (folder / ENTRY_NAME).write_bytes(msgspec.json.format(msgspec.json.encode(entry)))
