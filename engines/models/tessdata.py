"""Tesseract's data: which files there are, and where an operating system keeps them. Engines layer.

The list is ``resources/tessdata.toml``. A distribution's file is used where it lies, without a copy: folders are those
that the packages of Debian, Ubuntu, Fedora, Arch, Homebrew, MacPorts and the usual installer for Windows fill.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

from core.resources import resource_path

_SUFFIX = ".traineddata"
_PREFIX = "tesseract-"
_SCRIPT = "script-"

# Components of a .traineddata file that reading lines needs, by their place in its table (tesseract/src/ccutil/
# tessdatamanager.h): the LSTM network, its characters, their encoding.
_NEEDED = {17: "network", 21: "character set", 22: "recoder"}
_MOST_COMPONENTS = 64


class TessdataFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of Tesseract's data.

    Attributes:
        title: What it reads, in English.
        script: ISO 15924 code of the script it was made for.
        size: Bytes.
        sha256: Of tessdata_fast at the revision of the list.
        ram_mb: Memory it adds when working, MiB.
        package: Debian's package; "" where the name follows from the file's.
    """

    title: str
    script: str
    size: int
    sha256: str
    ram_mb: int
    package: str = ""


class TessdataList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All files.

    Attributes:
        revision: Commit of github.com/tesseract-ocr/tessdata_fast.
        licence: SPDX identifier of all of them.
        data: By path in that repository without ending: "heb", "script/Hebrew".
    """

    revision: str
    licence: str
    data: dict[str, TessdataFile]

    def url(self, path: str) -> str:
        """Return the pinned address of a file."""
        return f"https://raw.githubusercontent.com/tesseract-ocr/tessdata_fast/{self.revision}/{path}{_SUFFIX}"


def load_tessdata_list() -> TessdataList:
    """Read ``resources/tessdata.toml``."""
    return msgspec.toml.decode(resource_path("tessdata.toml").read_bytes(), type=TessdataList)


def model_id(path: str) -> str:
    """Return the id that the catalog gives a file: "tesseract-heb", "tesseract-script-Hebrew"."""
    return _PREFIX + path.replace("script/", _SCRIPT)


def file_name(path: str) -> str:
    """Return the name of a file in its folder: "Hebrew.traineddata"."""
    return path.rsplit("/", 1)[-1] + _SUFFIX


def package_name(path: str, file: TessdataFile) -> str:
    """Return the Debian package that holds a file."""
    return file.package or f"tesseract-ocr-{path.replace('_', '-')}"


def system_folders(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> tuple[Path, ...]:
    """Return the folders where this system may keep Tesseract's data, whether or not they exist, best first.

    Args:
        environment: The process's by default; TESSDATA_PREFIX names the folder itself or, in older versions, the one
            above it.
        platform: As ``sys.platform``.
    """
    given = os.environ if environment is None else environment
    folders: list[Path] = []
    if prefix := given.get("TESSDATA_PREFIX", ""):
        folders += [Path(prefix), Path(prefix, "tessdata")]
    if platform == "win32":
        for variable, below in (("PROGRAMFILES", ""), ("LOCALAPPDATA", "Programs"), ("PROGRAMFILES(X86)", "")):
            if base := given.get(variable, ""):
                folders.append(Path(base, below, "Tesseract-OCR", "tessdata"))
    elif platform == "darwin":
        folders += [Path(base, "share", "tessdata") for base in ("/opt/homebrew", "/usr/local", "/opt/local")]
    else:
        folders += [
            Path("/usr/share/tesseract-ocr/5/tessdata"),
            Path("/usr/share/tesseract-ocr/4.00/tessdata"),
            Path("/usr/share/tessdata"),
            Path("/usr/share/tesseract/tessdata"),
            Path("/usr/local/share/tessdata"),
        ]
    return tuple(folders)


def find_in_system(name: str, folders: tuple[Path, ...]) -> Path | None:
    """Return a file of the system's data, None where there is none.

    Args:
        name: For example "heb.traineddata"; data of scripts lies beside the others or in "script", as the system likes.
        folders: Where to look, from ``system_folders``.
    """
    for folder in folders:
        for path in (folder / name, folder / "script" / name):
            try:
                if path.stat().st_size:
                    return path
            except OSError:
                continue
    return None


def fault_of(path: Path) -> str:
    """Say what is wrong with the form of a data file, or return "".

    For files of a distribution whose content is not the one we know (its own build, or the larger data): whether
    Tesseract can read lines with them is told by their table of components, without loading anything.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            header = stream.read(4 + 8 * _MOST_COMPONENTS)
    except OSError as error:
        return f"it cannot be read ({error.strerror or error})"
    if len(header) < 4:
        return "it is cut off"
    (count,) = struct.unpack_from("<i", header)
    if not 0 < count <= _MOST_COMPONENTS:
        return "it is no data of Tesseract"
    if len(header) < 4 + 8 * count:
        return "it is cut off"
    offsets = struct.unpack_from(f"<{count}q", header, 4)
    if any(offset >= size for offset in offsets):
        return "it is cut off"
    lacking = [what for index, what in _NEEDED.items() if index >= count or offsets[index] < 0]
    return f"it holds no {lacking[0]} for reading lines (data of Tesseract 3?)" if lacking else ""
