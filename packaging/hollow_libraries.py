"""Linux: puts empty libraries in the place of large ones that are linked and never called.

OpenCV's wheel is linked with a second Qt for windows of its own and with FFmpeg for films, libheif with an encoder.
The program uses none of that, but the system's loader refuses a library whose needs are not there. So each of them
becomes a library of the same name with the same symbols and versions, as far as others name them: functions that return
nothing, zeros in the place of data. What they needed in turn is needed no more, and ``elf_files`` takes it out. Needs a
C compiler and readelf.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

# Path below the folder of libraries, and what it is for.
HOLLOW = re.compile(
    "|".join(
        (
            r"^opencv_contrib_python\.libs/libQt5[A-Za-z]+-",  # windows
            r"^opencv_contrib_python\.libs/lib(avcodec|avformat|avutil|swscale|swresample)-",  # films
            r"^pillow_heif\.libs/libx265-",  # writes HEIC; reading is libde265's
        )
    )
)
_SYMBOL = re.compile(
    r"^\s*\d+:\s+[0-9a-f]+\s+(?P<size>\d+|0x[0-9a-f]+)\s+(?P<kind>\w+)\s+(?P<bind>\w+)\s+\w+\s+(?P<place>\w+)\s+"
    r"(?P<name>[^\s@]+)(?:@@?(?P<version>\S+))?"
)
_DATA = ("OBJECT", "COMMON")
_CODE = ("FUNC", "IFUNC", "NOTYPE")


@dataclass(frozen=True, slots=True)
class Symbol:
    """A line of a table of dynamic symbols.

    Attributes:
        name: As the linker has it.
        version: Its version, "" for none.
        kind: FUNC, OBJECT, TLS, ...
        size: Bytes.
        is_defined: Whether the file brings it; else it asks for it.
    """

    name: str
    version: str
    kind: str
    size: int
    is_defined: bool


def hollow(libraries: Path, users: Iterable[tuple[Path, frozenset[str]]]) -> list[str]:
    """Empty the libraries that are known to be never called.

    Args:
        libraries: The folder that ``HOLLOW`` is meant below.
        users: Every program and library of the build, and the names that each is linked with.

    Returns:
        Names of those that were emptied.

    Raises:
        FileNotFoundError: If there is no C compiler, or no readelf.
        subprocess.CalledProcessError: If one of them fails.
        ValueError: If a library has symbols that cannot be given without it.
    """
    known = list(users)
    inside = [path for path, _ in known if path.is_relative_to(libraries)]
    wanted = [path for path in inside if HOLLOW.search(path.relative_to(libraries).as_posix())]
    asked: dict[Path, list[Symbol]] = {path: [] for path in wanted}
    for user, needed in known:
        of_it = [path for path in wanted if path.name in needed]
        if user in wanted or not of_it:
            continue
        missing = [symbol for symbol in dynamic_symbols(user) if not symbol.is_defined]
        for path in of_it:
            asked[path] += missing
    for path in wanted:
        _empty(path, asked[path])
    return [path.name for path in wanted]


def dynamic_symbols(path: Path) -> list[Symbol]:
    """Return what a library brings and asks for."""
    command = ["readelf", "--wide", "--dyn-syms", str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C"})  # noqa: S603
    found = []
    for line in told.stdout.splitlines():
        if match := _SYMBOL.match(line):
            size, version = int(match["size"], 0), match["version"] or ""
            found.append(Symbol(match["name"], version, match["kind"], size, match["place"] != "UND"))
    return found


def _empty(path: Path, asked: Iterable[Symbol]) -> None:
    """Put an empty library in the place of one."""
    brought = {(symbol.name, symbol.version): symbol for symbol in dynamic_symbols(path) if symbol.is_defined}
    keys = {(symbol.name, symbol.version) for symbol in asked}
    given = [symbol for key, symbol in sorted(brought.items()) if key in keys]
    if unknown := [symbol.name for symbol in given if symbol.kind not in (*_DATA, *_CODE)]:
        raise ValueError(f"{path.name} cannot be emptied: {', '.join(unknown)}")
    lines = [
        f"char {symbol.name}[{max(symbol.size, 1)}] __attribute__((aligned(16)));"
        if symbol.kind in _DATA
        else f"long {symbol.name}(void) {{ return 0; }}"
        for symbol in given
    ]
    versions: dict[str, list[str]] = {}
    for symbol in given:
        if symbol.version:
            versions.setdefault(symbol.version, []).append(symbol.name)
    script = "".join(
        f"{version} {{ global: {' '.join(f'{name};' for name in names)} }};\n" for version, names in versions.items()
    )
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise FileNotFoundError("a C compiler is needed (Debian: apt-get install gcc)")
    with tempfile.TemporaryDirectory() as place:
        source, names, made = (Path(place, name) for name in ("empty.c", "versions.map", path.name))
        source.write_text("\n".join([*lines, ""]), encoding="utf-8")
        names.write_text(script, encoding="utf-8")
        command = [
            compiler, "-shared", "-fPIC", "-O1", "-w", "-fno-builtin", "-nostdlib", "-s", f"-Wl,-soname,{path.name}",
            "-o", str(made), str(source), *([f"-Wl,--version-script={names}"] if script else []),
        ]  # fmt: skip
        subprocess.run(command, check=True)  # noqa: S603
        shutil.copyfile(made, path)
