"""The mark by which our own searchable PDFs are known again without opening them.

Exporters layer; bytes only, nothing heavy. The mark is a comment just before the last ``startxref``: there it costs a
reader of thousands of files one short read each, no viewer minds it, and a program that changes the file afterwards
puts an ending of its own behind it, so that a changed result counts as a document of its own.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

_MARK = b"%PagesightSearchablePDF\n"
_ENDING = re.compile(rb"startxref\s+\d+\s+%%EOF\s*\Z")
_MARKED_ENDING = re.compile(re.escape(_MARK) + _ENDING.pattern)
_TAIL_BYTES = 128


def mark_result(out: BinaryIO) -> None:
    """Put the mark into a complete PDF, whose position is its end afterwards.

    Nothing happens where the file does not end in the usual way. All offsets in the file stay true, as only the last
    lines move.
    """
    start = max(0, out.seek(0, os.SEEK_END) - _TAIL_BYTES)
    out.seek(start)
    ending = _ENDING.search(out.read())
    if ending is not None:
        out.seek(start + ending.start())
        out.write(_MARK + ending[0])
    out.seek(0, os.SEEK_END)


def is_result(path: Path) -> bool:
    """Tell whether a file is a searchable PDF that this program wrote and nobody changed since.

    One short read; False for what cannot be read.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for its other end
            return False
        with path.open("rb", buffering=0) as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL_BYTES))
            return _MARKED_ENDING.search(file.read()) is not None
    except OSError:
        return False
