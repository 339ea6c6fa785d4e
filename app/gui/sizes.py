"""How large files are, in the words of the person's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def size_text(size_bytes: int) -> str:
    """Return the size of a file or download in powers of 1000, "33.6 MB", as the guide and the command line say it."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
