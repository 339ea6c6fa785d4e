"""One window for one library: a second start hands its files to the window that is open.

A lock file below the data folder decides who is first, so that of two processes started at the same moment exactly one
is; the files travel over a local socket that only the same user can reach (``app.gui.instance_server`` listens). Loads
QtCore only, and QtNetwork once there is somebody to talk to: a second start ends before anything heavy is imported.
"""

from __future__ import annotations

import getpass
import hashlib
import logging
import os
import stat
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from app.services.data_place import LOCK_NAME
from core.errors import LibraryBusyError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

log = logging.getLogger(__name__)

MAX_MESSAGE_BYTES = 32 * 2**20  # of names made absolute, which are longer than a command line
LENGTH_BYTES = 4
ANSWER = b"taken"
_LOCK_TRY_MS = 100
_CONNECT_MS = 1_000
_ANSWER_MS = 20_000  # the first one may still be building its window
_GIVE_UP_S = 20.0  # the first one may be starting on a slow disk, or ending with work to stop
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")  # let the window come to the front on Linux


class InstanceLock:
    """Held by the process that has the window of a library; released at its end, also when it is killed."""

    def __init__(self, lock: QLockFile | None, server_name: str) -> None:
        """Keep the lock; None where the folder takes no lock file, so that nobody else can be told from here."""
        self._lock = lock
        self.server_name = server_name

    def release(self) -> None:
        """Let another process be the first."""
        if self._lock is not None:
            self._lock.unlock()


def claim(data: Path, files: Sequence[Path]) -> InstanceLock | None:
    """Become the first process of a library, or hand the files to the one that is.

    Blocks until either is done; for use before there is a window.

    Args:
        data: The data folder; different folders never meet.
        files: Files and folders of the command line.

    Returns:
        The lock, or None where another process has taken the files and this one shall end.

    Raises:
        LibraryBusyError: If another process holds the lock and does not answer.
    """
    name = server_name(data)
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError:
        return InstanceLock(None, "")  # opening the library will say what is wrong
    lock = QLockFile(str(data / LOCK_NAME))
    lock.setStaleLockTime(0)  # never by age: only the end of its process makes it stale
    message = b""
    limit = time.monotonic() + _GIVE_UP_S
    while not lock.tryLock(_LOCK_TRY_MS):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            log.warning("no lock file can be made in the data folder; two windows could open")
            return InstanceLock(None, "")
        message = message or _message(files)
        if _hand_over(name, message):
            return None
        if time.monotonic() > limit:
            raise _no_answer()
    return InstanceLock(lock, name)


def _message(files: Sequence[Path]) -> bytes:
    return pack([_activation_token(), *(os.path.abspath(file) for file in files)])  # noqa: PTH100 - keeps links


def server_name(data: Path) -> str:
    """Return the name of the socket: by data folder and user, in a folder that belongs to that user alone."""
    user = getpass.getuser() if sys.platform == "win32" else str(os.getuid())
    key = hashlib.sha256(f"{user}\0{os.path.realpath(data)}".encode("utf-8", "surrogateescape")).hexdigest()[:24]
    if sys.platform == "win32":
        return f"pagesight-{key}"
    return str(_socket_folder() / f"pagesight-{key}")


def pack(texts: Iterable[str]) -> bytes:
    """Return a message: its length in four bytes, then texts with a zero byte between them.

    Raises:
        ValueError: If it is longer than ``MAX_MESSAGE_BYTES``.
    """
    body = b"\0".join(os.fsencode(text) for text in texts)
    if len(body) > MAX_MESSAGE_BYTES:
        raise ValueError(f"{len(body)} bytes do not fit into a message")
    return len(body).to_bytes(LENGTH_BYTES, "big") + body


def _hand_over(name: str, message: bytes) -> bool:
    """Return whether the first process took the message; False where it does not listen (yet, or any more).

    Raises:
        LibraryBusyError: If it listens and does not answer. Trying again could give it the files twice.
    """
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(message)
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(_ANSWER_MS):
            return _is_gone(socket)
    answer = b""
    while len(answer) < len(ANSWER):
        if not socket.bytesAvailable() and not socket.waitForReadyRead(_ANSWER_MS):
            return _is_gone(socket)
        answer += bytes(socket.readAll().data())
    return answer == ANSWER


def _is_gone(socket: QLocalSocket) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
        raise _no_answer()
    return False


def _no_answer() -> LibraryBusyError:
    return LibraryBusyError(
        "another window of Pagesight is open and does not answer",
        remedy="End it, or set PAGESIGHT_HOME to another folder",
    )


def _activation_token() -> str:
    return next((token for name in TOKENS if (token := os.environ.get(name))), "")


def _socket_folder() -> Path:
    """Return a folder that no other user can write to; the path of a socket must stay below 100 bytes."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and len(os.fsencode(runtime)) < 60 and _is_own(Path(runtime)):
        return Path(runtime)
    folder = Path(tempfile.gettempdir()) / f"pagesight-{os.getuid()}"
    if len(os.fsencode(folder)) > 60:
        folder = Path("/tmp") / f"pagesight-{os.getuid()}"  # noqa: S108 - checked below to be the user's own
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_own(folder):
        raise LibraryBusyError(
            "the folder for messages between windows belongs to another user",
            file=folder,
            remedy="Remove it, or set XDG_RUNTIME_DIR to a folder of your own",
        )
    return folder


def _is_own(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_closed = not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and is_closed
