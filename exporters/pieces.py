"""Writing a page in pieces, so that one with a table of ten thousand cells can be stopped.

Exporters layer.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import BinaryIO

from exporters.base import Checkpoint

_AT_ONCE = 500  # pieces between two checkpoints, some 20 ms of work


def write_pieces(pieces: Iterable[str], out: BinaryIO, checkpoint: Checkpoint) -> None:
    """Write text in UTF-8 as it is made, with a checkpoint before every few hundred pieces."""
    waiting = iter(pieces)
    while some := "".join(islice(waiting, _AT_ONCE)):
        out.write(some.encode("utf-8"))
        checkpoint()
