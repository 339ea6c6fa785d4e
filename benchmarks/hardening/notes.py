"""What a long run has done so far, one JSON object a line, so that the run can be cut off and go on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


class Notes:
    """An append-only file of results; every line is on the disk before the next piece of work begins."""

    def __init__(self, path: Path, *, is_resumed: bool) -> None:
        """Open the file; without ``is_resumed`` what an earlier run wrote is thrown away."""
        path.parent.mkdir(parents=True, exist_ok=True)
        if not is_resumed:
            path.unlink(missing_ok=True)
        self.rows: list[dict[str, Any]] = []
        if path.exists():
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            # A kill in the middle of a line leaves half of it; what it told is done again.
            self.rows = [json.loads(line) for line in lines if line.endswith("\n")]
            path.write_text("".join(line for line in lines if line.endswith("\n")), encoding="utf-8")
        self._path = path

    def add(self, row: dict[str, Any]) -> None:
        """Add a result."""
        self.rows.append(row)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
