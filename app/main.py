"""The entry point ``pagesight``: no argument or file arguments open the window, a sub-command runs on the command line.

The composition root is ``app.composition``. Everything heavy is imported by the function that needs it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from app.composition.program import Program

if TYPE_CHECKING:
    from pathlib import Path

    from app.gui.single_instance import InstanceLock

__all__ = ["Program", "main"]

ResultT = TypeVar("ResultT")

_SUBCOMMANDS = (
    "chat",
    "convert",
    "extract",
    "watch",
    "serve",
    "languages",
    "models",
    "tools",
    "tokens",
    "doctor",
    "version",
)


def main() -> None:
    """Run the program with the arguments of the process and end it with the exit code."""
    from multiprocessing import freeze_support

    freeze_support()
    _fill_standard_streams()
    arguments = sys.argv[1:]
    try:
        if _names_files(arguments):
            sys.exit(_open_window(arguments))
        from app.cli.main import run

        sys.exit(run(arguments, Program()))
    except KeyboardInterrupt:  # before a command had begun
        sys.exit(130)


def _names_files(arguments: list[str]) -> bool:
    """Tell whether the window is meant: no argument, or a file. A mistyped command is left to the command line."""
    if not arguments:
        return True
    first = arguments[0]
    if first.startswith("-") or first in _SUBCOMMANDS:
        return False
    return os.path.lexists(first) or os.sep in first or "." in first


def _fill_standard_streams() -> None:
    """Open what the caller has closed of input, output and error to nowhere.

    Else the next file that is opened takes the place: a pipe or the library as standard output.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number, which is this one
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - stays open


def _open_window(arguments: list[str]) -> int:
    from pathlib import Path

    from core.errors import AppError, DisplayMissingError

    program = Program()
    files = [Path(argument) for argument in arguments]
    try:
        try:
            lock = _shown(lambda: _claim(program, files))
            if lock is None:  # the window that is open has taken the files
                return 0
            from app.gui.application import run_window
        except ImportError as error:  # a system library of Qt is missing
            raise DisplayMissingError(
                f"the window cannot open ({error})",
                remedy="Install the system libraries that Qt needs, or use: pagesight convert FILE",
            ) from error
        try:
            return run_window(program.window_services, files, _shown(program.settings), lock)
        finally:
            lock.release()
    except AppError as error:
        sys.stderr.write(f"pagesight: {error.message}\n")
        return error.exit_code


def _shown(step: Callable[[], ResultT]) -> ResultT:
    """Take a step before the window is there.

    Its error ends the program; it is shown in a box too, for whoever started without a terminal.
    """
    from core.errors import AppError

    try:
        return step()
    except AppError as error:
        sys.stderr.write(f"pagesight: {error.message}\n")
        sys.stderr.flush()
        from app.gui.application import show_error

        show_error(error)
        sys.exit(error.exit_code)


def _claim(program: Program, files: list[Path]) -> InstanceLock | None:
    """Become the process that has the window, and move the data folder if that was asked for; None if there is one."""
    from app.gui.single_instance import claim
    from app.services.data_place import move_as_asked

    lock = claim(program.paths().data, files)
    if lock is not None and move_as_asked(program.paths()):
        lock.release()
        program.forget_paths()
        return claim(program.paths().data, files)
    return lock
