"""Packages of Office files without a clock: equal documents give equal bytes.

Exporters layer.
"""

from __future__ import annotations

import io
import zipfile

from exporters.base import Checkpoint, OutputSink

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a ZIP archive can hold


def write_without_clock(content: io.BytesIO, sink: OutputSink, checkpoint: Checkpoint) -> None:
    """Copy a package with fixed times in its table of contents.

    Args:
        content: The package as the library made it.
        sink: Gives the output to write to.
        checkpoint: Called before each part.
    """
    with zipfile.ZipFile(content) as made, zipfile.ZipFile(sink.open(), "w") as out:
        for name in made.namelist():
            checkpoint()
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            out.writestr(entry, made.read(name))
