"""Reads single files of the package ``lucide``'s archive of SVGs.

The archive holds 1,700 files. ``zipfile`` makes an object of each before the first can be read, and that takes longer
than the rest of the window's icons; so the entry that is wanted is looked up in the archive's directory by its name.
Layouts: APPNOTE 6.3.10 of PKWARE, sections 4.3.7 (local header) and 4.3.12 (directory).
"""

from __future__ import annotations

import functools
import struct
import zlib
from importlib.util import find_spec
from pathlib import Path

_DIRECTORY_MARK = b"PK\x01\x02"
_DIRECTORY_BYTES = 46  # before the name
_LOCAL_BYTES = 30  # before the name there
_STORED = 0


def svg(name: str) -> str:
    """Return the drawing of a name, such as "folder-open".

    Raises:
        KeyError: If the family has no such icon.
    """
    return member(_archive(), f"{name}.svg").decode()


def member(archive: bytes, name: str) -> bytes:
    """Return a file of a ZIP archive whose entries are stored or deflated.

    Raises:
        KeyError: If there is none of that name.
    """
    wanted = name.encode()
    at = archive.rfind(wanted)
    while at >= 0:
        header = at - _DIRECTORY_BYTES
        if header >= 0 and archive.startswith(_DIRECTORY_MARK, header):
            method, packed_bytes, name_bytes, start = _directory_fields(archive, header)
            if name_bytes == len(wanted):
                skipped = sum(struct.unpack_from("<HH", archive, start + _LOCAL_BYTES - 4))  # name, further fields
                begin = start + _LOCAL_BYTES + skipped
                packed = archive[begin : begin + packed_bytes]
                return packed if method == _STORED else zlib.decompress(packed, -zlib.MAX_WBITS)
        at = archive.rfind(wanted, 0, at)
    raise KeyError(name)


def _directory_fields(archive: bytes, header: int) -> tuple[int, int, int, int]:
    (method,) = struct.unpack_from("<H", archive, header + 10)
    packed_bytes, _, name_bytes = struct.unpack_from("<IIH", archive, header + 20)
    (start,) = struct.unpack_from("<I", archive, header + 42)
    return method, packed_bytes, name_bytes, start


@functools.cache
def _archive() -> bytes:
    spec = find_spec("lucide")  # found without being loaded: its code is not needed
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("the package lucide is missing from this installation")
    return (Path(spec.origin).parent / "lucide.zip").read_bytes()
