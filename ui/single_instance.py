"""How does a second start on the same database bring the first window to the front?

The lock of the database decides who is first.  Here the second only knocks at the first's door.
"""

from __future__ import annotations

import getpass
import hashlib
import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

KNOCK = b"raise\n"
PATIENCE_MS = 1_000


def door_of(database: str) -> str:
    """Return the name of the door for a database, the same for every start by this user."""
    mark = hashlib.sha256(f"{getpass.getuser()}\n{database}".encode()).hexdigest()
    return f"disputes-{mark[:24]}"


def knock(door: str) -> bool:
    """Ask whoever has the database open to come to the front; say whether somebody answered.

    Waits up to a second; called before there is a window to keep alive.
    """
    socket = QLocalSocket()
    socket.connectToServer(door)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(KNOCK)
    heard = socket.waitForBytesWritten(PATIENCE_MS)
    socket.disconnectFromServer()
    return heard


class Door(QObject):
    """Listens while the window is open.  Only for the holder of the database's lock.

    Signals:
        knocked: another start on the same database wants this window to come to the front.
    """

    knocked = Signal()

    def __init__(self, door: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(door)
        if not self._server.listen(door):
            log.warning("a second start cannot raise this window")

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.knocked.emit()
