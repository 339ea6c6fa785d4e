"""Opening written files with the system's programs, and showing them in their folder."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file or folder with the program the system has for it; tells whether one was found."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal_file(path: Path) -> bool:
    """Show a file in its folder; where the system cannot mark it, the folder is opened."""
    if sys.platform == "win32":
        return _start("explorer.exe", ["/select,", str(path)])
    if sys.platform == "darwin":
        return _start("open", ["-R", str(path)])
    return open_file(path.parent)


def _start(program: str, arguments: list[str]) -> bool:
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    # PySide answers with the result, or with the result and the process id.
    answer: object = process.startDetached()
    return bool(answer[0] if isinstance(answer, tuple) else answer)
