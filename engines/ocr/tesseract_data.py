"""Tesseract's data files: where a name lies in a folder, and whether the file is whole. Engines layer.

A file is a table of offsets and the parts that it points to. It is looked at before Tesseract opens it, because
Tesseract prints its complaints, and ends the process where a network's bytes are cut short.
"""

from __future__ import annotations

import struct
from pathlib import Path

from core.errors import ModelDamagedError, ModelMissingError

SUFFIX = ".traineddata"
_SCRIPT = "script/"
# Numbers of the parts in the table (tesseract, src/ccutil/tessdatamanager.h).
_LSTM = 17
_MOST_PARTS = 64


def data_file(folder: Path, name: str) -> Path | None:
    """Return the file of a name in a tessdata folder, None where the folder has none.

    Args:
        folder: A folder with traineddata files.
        name: For example "heb" or "script/Hebrew". Distributions that keep the scripts beside the languages are
            understood too: there "script/Hebrew" is the file "Hebrew".
    """
    for candidate in dict.fromkeys((name, name.removeprefix(_SCRIPT))):
        path = folder / f"{candidate}{SUFFIX}"
        if path.is_file():
            return path
    return None


def require_data(folder: Path, name: str) -> str:
    """Return the name as Tesseract takes it together with the folder.

    Raises:
        ModelMissingError: If the folder has no such file.
        ModelDamagedError: If the file is cut short, is something else, or holds no network for lines.
    """
    path = data_file(folder, name)
    if path is None:
        raise ModelMissingError(
            f'Tesseract\'s data "{name}" is not installed', remedy='Run "pagesight models install"', file=folder
        )
    _check(path, name)
    return path.relative_to(folder).as_posix().removesuffix(SUFFIX)


def _check(path: Path, name: str) -> None:
    damaged = ModelDamagedError(
        f'Tesseract\'s data "{name}" is damaged',
        remedy="Install this model again, or the package of the system that it belongs to",
        file=path,
    )
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(4 + 8 * _MOST_PARTS)
    except OSError as error:
        raise damaged from error
    count = struct.unpack_from("<i", head)[0] if len(head) >= 4 else 0
    if not _LSTM < count <= _MOST_PARTS or len(head) < 4 + 8 * count:
        raise damaged
    offsets = struct.unpack_from(f"<{count}q", head, 4)
    used = [offset for offset in offsets if offset >= 0]
    if offsets[_LSTM] < 0 or used != sorted(used) or used[0] < 4 + 8 * count or used[-1] >= size:
        raise damaged
