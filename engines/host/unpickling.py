"""Takes apart what a worker sends, and makes nothing of it but data. Engines layer, in the host's process.

A pickle may name any function of any module and have it called. A worker that a document has taken over must not get
that far, so only classes that hold data can be named: dataclasses, enumerations, msgspec structures and errors of the
program, arrays, and a few plain types of Python (docs/adr/0044).
"""

from __future__ import annotations

import importlib
import io
import pickle
import sys
from dataclasses import is_dataclass
from enum import Enum
from functools import cache
from typing import Any

import msgspec

from core.errors import AppError

_OURS = ("core.", "engines.", "exporters.", "app.services.")  # modules whose data travels; doors are not among them
_FUNCTIONS = frozenset(
    {
        ("core.errors", "_rebuild"),
        ("engines.host.shared_pixels", "receive"),
        ("engines.host.shared_pixels", "SharedPixels"),
    }
)
_PLAIN = frozenset(
    {
        *(("builtins", name) for name in ("set", "frozenset", "complex", "bytearray", "range", "slice")),
        *(("pathlib", name) for name in ("PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath")),
        *(("pathlib._local", name) for name in ("PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath")),
        *(("datetime", name) for name in ("datetime", "date", "time", "timedelta", "timezone")),
        ("collections", "OrderedDict"),
        ("collections", "deque"),
        ("decimal", "Decimal"),
        ("uuid", "UUID"),
        ("msgspec._core", "rebuild"),
        ("msgspec._utils", "rebuild"),
        ("numpy", "ndarray"),
        ("numpy", "dtype"),
        *(
            (f"numpy.{core}.{module}", name)
            for core in ("core", "_core")
            for module, name in (("multiarray", "_reconstruct"), ("multiarray", "scalar"), ("numeric", "_frombuffer"))
        ),
    }
)


def loads(data: bytes) -> Any:
    """Return what was pickled.

    Raises:
        pickle.UnpicklingError: If it names what is no data.
        Exception: Whatever damaged pickles raise.
    """
    return _DataUnpickler(io.BytesIO(data)).load()


class _DataUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Return a class of data; refuse everything else that a pickle may name."""
        return _found(module, name)


@cache
def _found(module: str, name: str) -> Any:
    if (module, name) in _PLAIN or (module, name) in _FUNCTIONS:
        return getattr(importlib.import_module(module), name)
    # Of other modules, such as those of tests, only what is loaded: a worker could write one for us to import.
    if module.startswith(_OURS) or module in sys.modules:
        found: Any = importlib.import_module(module)
        for part in name.split("."):  # a class within a class has a dotted name
            found = getattr(found, "__dict__", {}).get(part)
        # What a module has only imported is none of its own: else subprocess.Popen would be near.
        if isinstance(found, type) and found.__module__ == module and _is_data(found):
            return found
    raise pickle.UnpicklingError(f"{module}.{name} is no data")


def _is_data(kind: type) -> bool:
    return is_dataclass(kind) or issubclass(kind, (Enum, msgspec.Struct, AppError))
