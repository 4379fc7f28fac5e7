"""How are the contents of files kept: once each, under their SHA-256, whole or not at all?

A content is first copied to a draft, then moved to its place, which its hash names; files are
never changed there.  What a power cut leaves behind is a draft, or a content with a note that
says nobody may refer to it yet; a sweep removes both after a day, unless a row does refer to it.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import UnsupportedOperation
from pathlib import Path
from typing import BinaryIO

from disputes_app.domain.attachments import (
    MEGABYTE,
    EmptyFileError,
    FileTooLargeError,
    in_megabytes,
)
from disputes_app.domain.file_names import HEAD_BYTES
from disputes_app.services.errors import ServiceError
from disputes_app.services.file_sources import Seen, Source, SourceChangedError, reading
from disputes_app.services.progress import Progress

CHUNK_BYTES = MEGABYTE // 4
LEFT_BEHIND = timedelta(days=1)
"""A draft this old belongs to nobody who is still copying."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_DRAFT, _NOTE = ".part", ".note"


@dataclass(eq=False)
class StoreUnreachableError(ServiceError):
    """The folder of the files is not there, or is not the one of this database."""

    folder: Path


@dataclass(eq=False)
class StoreFullError(ServiceError):
    """No space is left for the file; nothing of it was kept."""

    folder: Path


@dataclass(eq=False)
class StoreClosedError(ServiceError):
    """The folder of the files may not be written to by this user."""

    folder: Path


@dataclass(eq=False)
class FileMissingError(ServiceError):
    """The content is not in the folder any more; a backup of the folder has it."""

    name: str


@dataclass(eq=False)
class FileDamagedError(ServiceError):
    """The content is not what was kept; a backup of the folder has it."""

    name: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A content that was copied whole and has not reached its place yet.

    Attributes:
        head: its first bytes.
    """

    path: Path
    sha256: str
    size: int
    head: bytes


OpenDraft = Callable[[Path], BinaryIO]
"""Makes a new file and opens it for writing."""


def _new_file(path: Path) -> BinaryIO:
    return path.open("xb")


@dataclass(frozen=True, slots=True)
class FileStore:
    """A folder of contents.  Several desks may use one at the same time."""

    root: Path
    open_draft: OpenDraft = _new_file

    @property
    def drafts(self) -> Path:
        """Where contents lie while they are copied."""
        return self.root / "drafts"

    def path_of(self, sha256: str) -> Path:
        """Return the place of a content."""
        return self.root / "sha256" / sha256[:2] / sha256[2:4] / sha256

    def receive(self, source: Source, name: str, most_bytes: int, progress: Progress) -> Draft:
        """Copy a source to a draft, whole; without it the draft is gone again.

        Args:
            name: what the source is called in refusals and in the progress.

        Raises:
            EmptyFileError, FileTooLargeError, NotAPlainFileError: it is not taken.
            SourceGoneError, SourceChangedError, SourceClosedError: it could not be read.
            StoreFullError, StoreClosedError, StoreUnreachableError: it could not be kept.
            Cancelled: the user stopped it.
        """
        before = source.look()
        if before.size == 0:
            raise EmptyFileError(name)
        _check_size(name, before.size, most_bytes)
        with self._writing():
            self.drafts.mkdir(exist_ok=True)
        path = self.drafts / f"{uuid.uuid4().hex}{_DRAFT}"
        try:
            draft = self._copied(source, name, path, most_bytes, progress)
            _check_unchanged(name, before, source.look(), draft.size)
        except BaseException:
            _forget(path)
            raise
        return draft

    def _copied(
        self, source: Source, name: str, path: Path, most_bytes: int, progress: Progress
    ) -> Draft:
        digest, done, head = hashlib.sha256(), 0, b""
        total = source.look().size
        with reading(name):
            stream = source.open()
        with stream, self._writing(), self.open_draft(path) as out:
            while True:
                progress.step(done, total, name)
                with reading(name):
                    chunk = stream.read(CHUNK_BYTES)
                if not chunk:
                    break
                head = head or chunk[:HEAD_BYTES]
                done += len(chunk)
                _check_size(name, done, most_bytes)
                digest.update(chunk)
                out.write(chunk)
            out.flush()
            _to_disk(out)
        return Draft(path, digest.hexdigest(), done, head)

    def place(self, draft: Draft) -> None:
        """Move a draft to its place, unless the content lies there already, sound.

        Called before a row refers to it; :meth:`settle` follows its commit, :meth:`discard` a
        failure.
        """
        place = self.path_of(draft.sha256)
        with self._writing():
            self._note_of(draft).touch()
            if not self._is_sound(draft.sha256):
                place.parent.mkdir(parents=True, exist_ok=True)
                draft.path.replace(place)
                _folder_to_disk(place.parent)

    def settle(self, draft: Draft) -> None:
        """Tidy up after a row refers to the content.

        Where it lay there already, somebody who failed may have taken it away meanwhile: then
        the draft, kept until now, takes its place.
        """
        place = self.path_of(draft.sha256)
        with contextlib.suppress(OSError):
            if not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                draft.path.replace(place)
        _forget(draft.path)
        _forget(self._note_of(draft))

    def discard(self, draft: Draft, *, referenced: bool) -> None:
        """Tidy up after a failure; ``referenced`` says whether a row keeps the content."""
        is_ours = self._note_of(draft).exists() and not draft.path.exists()
        if is_ours and not referenced:
            _forget(self.path_of(draft.sha256))
        _forget(draft.path)
        _forget(self._note_of(draft))

    def chunks(self, sha256: str, name: str) -> Iterator[bytes]:
        """Yield a content piece by piece; it is known to be sound only when it has ended.

        Raises:
            FileMissingError: it is not there.
            FileDamagedError: it ended, and was not what its hash says.
        """
        digest = hashlib.sha256()
        try:
            with self.path_of(sha256).open("rb") as stream:
                while chunk := stream.read(CHUNK_BYTES):
                    digest.update(chunk)
                    yield chunk
        except FileNotFoundError as error:
            raise FileMissingError(name) from error
        except OSError as error:
            raise FileDamagedError(name) from error
        if digest.hexdigest() != sha256:
            raise FileDamagedError(name)

    def sweep(self, now: datetime, is_referenced: Callable[[str], bool]) -> int:
        """Remove what was left behind more than a day ago; return how many files.

        A content goes only where a note says that it was never settled and no row refers to
        it.  What cannot be reached or removed stays for the next time.
        """
        oldest = (now - LEFT_BEHIND).timestamp()
        removed = 0
        with contextlib.suppress(OSError):
            for path in self.drafts.iterdir():
                if path.suffix not in {_DRAFT, _NOTE} or path.lstat().st_mtime >= oldest:
                    continue
                sha256 = path.stem if path.suffix == _NOTE else ""
                if sha256 and not is_referenced(sha256):
                    self.path_of(sha256).unlink(missing_ok=True)
                path.unlink()
                removed += 1
        return removed

    def _is_sound(self, sha256: str) -> bool:
        try:
            for _ in self.chunks(sha256, ""):
                pass
        except (FileMissingError, FileDamagedError):
            return False
        return True

    def _note_of(self, draft: Draft) -> Path:
        return self.drafts / f"{draft.sha256}{_NOTE}"

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Raise what the system says about writing here as a refusal."""
        try:
            yield
        except OSError as error:
            if error.errno in _FULL:
                raise StoreFullError(self.root) from error
            if error.errno in _CLOSED:
                raise StoreClosedError(self.root) from error
            raise StoreUnreachableError(self.root) from error


def _check_unchanged(name: str, before: Seen, after: Seen, copied: int) -> None:
    if after != before or copied != before.size:
        raise SourceChangedError(name)


def _check_size(name: str, size: int, most_bytes: int) -> None:
    if size > most_bytes:
        raise FileTooLargeError(name, in_megabytes(size), most_bytes // MEGABYTE)


def _to_disk(file: BinaryIO) -> None:
    """Wait until the content has left the machine's memory; what has no descriptor never will."""
    try:
        descriptor = file.fileno()
    except UnsupportedOperation:
        return
    os.fsync(descriptor)


def _folder_to_disk(folder: Path) -> None:
    """Do the same for a new name in a folder; only where folders can be opened."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _forget(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
