"""Bytes that have the form of Tesseract's data without a network in it."""

from __future__ import annotations

import struct

_COMPONENTS = 24


def tessdata(*components: int) -> bytes:
    """Return a file whose components hold four bytes each; a network for lines, its characters and recoder by default.

    Args:
        components: Places in the table of components.
    """
    kept = components or (17, 21, 22)
    start = 4 + 8 * _COMPONENTS
    offsets = [start + 4 * kept.index(index) if index in kept else -1 for index in range(_COMPONENTS)]
    return struct.pack(f"<i{_COMPONENTS}q", _COMPONENTS, *offsets) + b"data" * len(kept)
