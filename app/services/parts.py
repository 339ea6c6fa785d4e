"""What the program is made of: packages with version, licence and the licence's text where it is shipped. Any thread.

Reading the packages' own files takes some tenths of a second; windows ask in the background.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import PurePosixPath

from core.resources import resource_path

_LICENCE_NAMES = ("licen", "copying", "notice")
_MOST_BYTES = 400_000  # some packages ship the licences of all they are built from


@dataclass(frozen=True, slots=True)
class Part:
    """A package that ships with the program.

    Attributes:
        name: As its project writes it.
        version: The one installed; "" where this system does not need it.
        licence: SPDX expression.
        note: What else there is to say; mostly "".
    """

    name: str
    version: str
    licence: str
    note: str = ""


def declared_parts() -> tuple[Part, ...]:
    """Return all parts of all systems with no version, by name."""
    declared = tomllib.loads(resource_path("licences.toml").read_text(encoding="utf-8"))["part"]
    return tuple(Part(part["name"], "", part["licence"], part.get("note", "")) for part in declared)


def installed_parts() -> tuple[Part, ...]:
    """Return the parts that are here, by name."""
    found = []
    for part in declared_parts():
        here = _distribution(part.name)
        if here is not None:
            found.append(Part(part.name, here.version, part.licence, part.note))
    return tuple(found)


def licence_text(name: str) -> str:
    """Return the texts of a part's licences as they are shipped with it; "" where it ships none."""
    here = _distribution(name)
    if here is None:
        return ""
    texts = []
    left = _MOST_BYTES
    for file in here.files or ():
        path = PurePosixPath(str(file))
        if not _is_licence(path):
            continue
        try:
            text = here.locate_file(file).read_text(encoding="utf-8", errors="replace")  # type: ignore[call-arg] # a pathlib path
        except OSError:
            continue
        texts.append(f"{path.name}\n\n{text[:left].strip()}")
        left -= len(text)
        if left <= 0:
            break
    return "\n\n\n".join(texts)


def _is_licence(path: PurePosixPath) -> bool:
    is_named = path.name.lower().startswith(_LICENCE_NAMES) and path.suffix.lower() in ("", ".txt", ".md", ".rst")
    # In the metadata, or at the top of the package; not the licences of data files deep inside.
    return is_named and (".dist-info" in path.parts[0] or len(path.parts) == 2)


def _distribution(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None
