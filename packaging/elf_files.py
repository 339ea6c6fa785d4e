"""Looks after the shared libraries of a Linux build.

Empties those that are linked and never called, drops those that nothing needs, strips symbols, tells what the system
must have. Needs readelf and strip (binutils), and a C compiler.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
# Opened by name at run time.
_LOADED_BY_NAME = re.compile(r"^lib(python|ssl|crypto|gcc_s|stdc\+\+|ggml|llama|mtmd)")
# What every desktop has, and what must be the system's own: the C library, drivers for the screen.
SYSTEM = re.compile(
    r"^(ld-linux.*|lib(c|m|mvec|dl|rt|pthread|util|resolv|GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm|vulkan|xcb|wayland-[a-z]+))\.so\.\d+$"
)
_BATCH = 200


@dataclass(frozen=True, slots=True)
class ElfFile:
    """One program or library.

    Attributes:
        path: The file.
        needed: Names of the libraries it is linked with.
        glibc: Newest version of the C library that it asks for; (0, 0) for none.
    """

    path: Path
    needed: frozenset[str]
    glibc: tuple[int, int]


@dataclass(slots=True)
class Trimmed:
    """What trimming did.

    Attributes:
        emptied: Names of libraries that are linked and never called.
        removed: Names of libraries that nothing needed.
        stripped_bytes: What symbols took.
        glibc: Oldest C library that the build runs with.
        system: Libraries that the system must bring.
        missing: Libraries that are neither inside nor the system's own.
    """

    emptied: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    stripped_bytes: int = 0
    glibc: tuple[int, int] = (0, 0)
    system: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def trim(folder: Path) -> Trimmed:
    """Trim the folder of a build.

    Raises:
        FileNotFoundError: If binutils is not there.
        subprocess.CalledProcessError: If it fails.
    """
    import hollow_libraries

    result = Trimmed()
    files = _elf_files(folder)
    result.emptied = hollow_libraries.hollow(folder / "_internal", [(file.path, file.needed) for file in files])
    if result.emptied:
        files = _elf_files(folder)
    _link_twins(folder / "_internal" / "llama_cpp" / "lib")
    while orphans := [file for file in files if _may_go(file.path, folder) and not _is_needed(file, files)]:
        for file in orphans:
            file.path.unlink()
            result.removed.append(file.path.name)
        files = [file for file in files if file not in orphans]
    for link in [path for path in folder.rglob("*") if path.is_symlink() and not path.exists()]:
        link.unlink()
    for file in files:
        result.stripped_bytes += _strip(file.path)
    names = {path.name for path in folder.rglob("*.so*")}
    open_ends = {name for file in files for name in file.needed if name not in names}
    result.system = sorted(name for name in open_ends if SYSTEM.match(name))
    result.missing = sorted(name for name in open_ends if not SYSTEM.match(name))
    result.glibc = max((file.glibc for file in files), default=(0, 0))
    return result


def _link_twins(folder: Path) -> None:
    """Turn copies of one library under several names into links, as its makers have them before a wheel loses that."""
    seen: dict[bytes, Path] = {}
    for path in sorted(folder.glob("*.so*")):
        content = path.read_bytes()
        if (first := seen.setdefault(content, path)) is not path:
            path.unlink()
            path.symlink_to(first.name)


def _may_go(path: Path, folder: Path) -> bool:
    place = path.relative_to(folder).as_posix()
    # The last two: what emptied libraries there had needed.
    folders = r"PySide6/Qt/lib/|opencv_contrib_python\.libs/|pillow_heif\.libs/"
    is_plain_library = re.match(rf"^_internal/({folders})?lib[^/]+\.so[^/]*$", place) is not None
    return is_plain_library and not _LOADED_BY_NAME.match(path.name)


def _is_needed(file: ElfFile, files: Iterable[ElfFile]) -> bool:
    return any(file.path.name in other.needed for other in files if other is not file)


def _strip(path: Path) -> int:
    """Remove symbols; return the bytes that saved.

    Libraries that a wheel's maker has patched (folders "*.libs", and Qt's) stay as they are: strip can break these.
    """
    if any(part.endswith(".libs") or part == "Qt" for part in path.parts):
        return 0
    before = path.stat().st_size
    aside = path.with_name(f"{path.name}.stripped")
    done = subprocess.run(["strip", "--strip-unneeded", "-o", aside, path], capture_output=True, check=False)  # noqa: S603, S607
    if done.returncode == 0 and aside.stat().st_size < before and path.name not in ("pagesight", "pagesight-gui"):
        shutil.copymode(path, aside)
        aside.replace(path)
    aside.unlink(missing_ok=True)
    return before - path.stat().st_size


def _elf_files(folder: Path) -> list[ElfFile]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and _is_elf(path)]
    found: list[ElfFile] = []
    for begin in range(0, len(paths), _BATCH):
        batch = paths[begin : begin + _BATCH]
        # Two files at least: with one alone readelf leaves its name out.
        command = ["readelf", "--wide", "--dynamic", "--version-info", *map(str, batch), os.fspath(batch[0])]
        text = subprocess.run(command, capture_output=True, text=True, check=True, env=_plain()).stdout  # noqa: S603
        parts = re.split(r"^File: (.+)$", text, flags=re.MULTILINE)[1:]
        for path, (_, said) in zip(batch, zip(parts[::2], parts[1::2], strict=True), strict=False):
            glibc = max(((int(a), int(b)) for a, b in _GLIBC.findall(said)), default=(0, 0))
            found.append(ElfFile(path, frozenset(_NEEDED.findall(said)), glibc))
    return found


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _plain() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C"}
