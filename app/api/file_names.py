"""Names of files as others send them, and as they are suggested to others. They are only shown, never used as paths."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote

_MAX_CHARACTERS = 200
_UNNAMED = "document"
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")  # controls, direction marks, halves of pairs, line ends


def shown_name(name: str) -> str:
    """Return the last part of a name of any system, without what cannot be seen; "document" if nothing is left."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    visible = "".join(character for character in last if unicodedata.category(character) not in _HIDDEN).strip()
    if not visible.strip("."):
        return _UNNAMED
    if len(visible) > _MAX_CHARACTERS:
        stem, dot, ending = visible.rpartition(".")
        kept = f"{dot}{ending}" if stem and len(ending) <= 8 else ""
        visible = visible[: _MAX_CHARACTERS - len(kept)] + kept
    return visible


def attachment(name: str) -> str:
    """Return ``Content-Disposition`` for a download (RFC 6266, with the extended notation of RFC 5987 where needed)."""
    shown = shown_name(name)
    plain = "".join(c if c.isascii() and c not in '"\\%' else "_" for c in shown)
    if plain == shown:
        return f'attachment; filename="{plain}"'
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(shown, safe='')}"
