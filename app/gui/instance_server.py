"""Takes the files of later starts; the other end of ``app.gui.single_instance``."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.gui.single_instance import ANSWER, LENGTH_BYTES, MAX_MESSAGE_BYTES, TOKENS, InstanceLock

log = logging.getLogger(__name__)

_SILENCE_MS = 5_000  # a connection that says nothing for so long is closed
_MOST_WAITING = 16


class InstanceServer(QObject):
    """Takes files of later starts. GUI thread only."""

    files_given = Signal(object)
    """Files and folders (list[Path], absolute) of a later start; empty where it named none."""

    def __init__(self, lock: InstanceLock, parent: QObject | None = None) -> None:
        """Listen, unless there is no lock."""
        super().__init__(parent)
        self._buffers: dict[QLocalSocket, bytearray] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_WAITING)
        self._server.newConnection.connect(self._on_connection)
        if not lock.server_name:
            return
        # Whoever holds the lock is alone, so what lies there was left by a process that was killed.
        QLocalServer.removeServer(lock.server_name)
        if not self._server.listen(lock.server_name):
            log.warning("later starts cannot hand their files over: %s", self._server.errorString())

    def close(self) -> None:
        """Take nothing more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            self._buffers[connection] = bytearray()
            connection.setReadBufferSize(MAX_MESSAGE_BYTES + LENGTH_BYTES)
            connection.readyRead.connect(self._on_bytes)
            connection.disconnected.connect(self._on_disconnected)
            QTimer.singleShot(_SILENCE_MS, connection, connection.abort)
            if connection.bytesAvailable():
                self._read(connection)

    def _on_bytes(self) -> None:
        connection = self.sender()
        if isinstance(connection, QLocalSocket):
            self._read(connection)

    def _read(self, connection: QLocalSocket) -> None:
        buffer = self._buffers.get(connection)
        if buffer is None:
            return
        buffer += bytes(connection.readAll().data())
        if len(buffer) < LENGTH_BYTES:
            return
        length = int.from_bytes(buffer[:LENGTH_BYTES], "big")
        body = bytes(buffer[LENGTH_BYTES:])
        if length > MAX_MESSAGE_BYTES or len(body) > length:
            log.warning("a message of a later start was refused: it is too long")
            connection.abort()
        elif len(body) == length:
            del self._buffers[connection]
            connection.write(ANSWER)
            connection.flush()
            connection.disconnectFromServer()
            self._take(body)

    def _take(self, body: bytes) -> None:
        token, *names = [os.fsdecode(part) for part in body.split(b"\0")]
        if token:
            os.environ[TOKENS[0]] = token  # Qt reads it when the window asks to come to the front
        paths = [Path(name) for name in names]
        self.files_given.emit([path for path in paths if path.is_absolute()])

    def _on_disconnected(self) -> None:
        connection = self.sender()
        if isinstance(connection, QLocalSocket):
            self._buffers.pop(connection, None)
            connection.deleteLater()
