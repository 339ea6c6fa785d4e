"""Passwords that were typed in since the program started. They live in memory only and are never written anywhere."""

from __future__ import annotations

import threading
from pathlib import Path


class Passwords:
    """Passwords of encrypted files by path. Usable from any thread."""

    def __init__(self) -> None:
        """Begin without any."""
        self._lock = threading.Lock()
        self._by_path: dict[Path, str] = {}

    def __repr__(self) -> str:
        """Say nothing of what is kept, wherever this may be printed."""
        return f"{type(self).__name__}()"

    def remember(self, path: Path, password: str) -> None:
        """Keep a password until the program ends; it takes the place of an earlier one."""
        with self._lock:
            self._by_path[path.absolute()] = password

    def of(self, path: Path) -> str | None:
        """Return the password of a file, None where none was given."""
        with self._lock:
            return self._by_path.get(path.absolute())
