"""Sizes of files and of memory in the words of the command line: powers of 1000, as the window says them.

Services layer.
"""

from __future__ import annotations

_MIB = 1024 * 1024


def size_words(size: int) -> str:
    """Return a number of bytes as people say it."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def memory_words(size_mib: int) -> str:
    """Return an amount of memory as people say it; machines and models state theirs in powers of 1024."""
    return size_words(size_mib * _MIB)
