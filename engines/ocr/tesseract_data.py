"""Tesseract's data files: where a name lies in a folder, and whether the file is whole. Engines layer.

A file is looked at before Tesseract opens it, because Tesseract prints its complaints, and ends the process where a
network's bytes are cut short.
"""

from __future__ import annotations

from pathlib import Path

from core.errors import ModelDamagedError, ModelMissingError
from engines.models.tessdata import fault_of

SUFFIX = ".traineddata"
_SCRIPT = "script/"


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
    if fault := fault_of(path):
        raise ModelDamagedError(
            f'Tesseract\'s data "{name}" is damaged: {fault}',
            remedy="Install this model again, or the package of the system that it belongs to",
            file=path,
        )
    return path.relative_to(folder).as_posix().removesuffix(SUFFIX)
