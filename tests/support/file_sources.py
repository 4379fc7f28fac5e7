"""Sources that do on purpose what files do by mischance."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO, RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from disputes_app.services.file_sources import Seen


class _Breaking(RawIOBase):
    """Gives what it has, then raises."""

    def __init__(self, content: bytes, error: OSError) -> None:
        super().__init__()
        self._stream = BytesIO(content)
        self._error = error

    def read(self, size: int = -1) -> bytes:
        chunk = self._stream.read(size)
        if not chunk:
            raise self._error
        return chunk


@dataclass(frozen=True)
class BrokenSource:
    """Says that it has ``size`` bytes, gives ``content`` and then fails."""

    name: str
    content: bytes
    size: int
    code: int = errno.ENOENT

    def look(self) -> Seen:
        return Seen(self.size)

    def open(self) -> BinaryIO:
        error = OSError(self.code, os.strerror(self.code))
        return cast("BinaryIO", _Breaking(self.content, error))


@dataclass
class LiveSource:
    """Does ``meanwhile`` to its file once it was opened."""

    path: Path
    meanwhile: Callable[[], object]
    name: str = field(init=False)

    def __post_init__(self) -> None:
        self.name = self.path.name

    def look(self) -> Seen:
        from disputes_app.services.file_sources import FileSource

        return FileSource(self.path).look()

    def open(self) -> BinaryIO:
        from disputes_app.services.file_sources import FileSource

        stream = FileSource(self.path).open()
        self.meanwhile()
        return stream


class FullDisk(RawIOBase):
    """Takes ``room`` bytes into a file, then says that the disk is full."""

    def __init__(self, path: Path, room: int, code: int = errno.ENOSPC) -> None:
        super().__init__()
        self._file = path.open("xb")
        self._room = room
        self._code = code

    def write(self, content: bytes) -> int:  # type: ignore[override]  # a stream takes any buffer
        self._room -= len(content)
        if self._room < 0:
            raise OSError(self._code, os.strerror(self._code))
        return self._file.write(content)

    def fileno(self) -> int:
        return self._file.fileno()

    def close(self) -> None:
        self._file.close()
        super().close()


def full_disk(room: int, code: int = errno.ENOSPC) -> Callable[[Path], BinaryIO]:
    """Return what opens drafts on a disk with so much room."""
    return lambda path: cast("BinaryIO", FullDisk(path, room, code))


def files_below(folder: Path) -> list[str]:
    """Return every file below a folder by its path from there, sorted."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in found)
