"""How does a file or a folder leave the program: whole under its name, or not at all?"""

from __future__ import annotations

import contextlib
import errno
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from disputes_app.services.errors import ServiceError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@dataclass(eq=False)
class TargetRefusedError(ServiceError):
    """What was to be written there could not be; nothing of it was left behind.

    ``problem``: ``disk_full``, ``not_writable`` or ``not_there``.
    """

    folder: Path
    problem: str


@dataclass(eq=False)
class TargetTakenError(ServiceError):
    """A folder of this name exists already, and is not written into."""

    target: Path


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give a name to write to; what is there at the end becomes ``target``, replacing it.

    Raises:
        TargetRefusedError: it could not be written.
    """
    with _draft(target, lambda path: path.unlink(missing_ok=True)) as draft:
        yield draft
        draft.replace(target)


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """Give a folder to fill; at the end it becomes ``target``, which must not exist.

    Raises:
        TargetTakenError: it exists.
        TargetRefusedError: it could not be written.
    """
    if target.exists():
        raise TargetTakenError(target)
    with _draft(target, lambda path: shutil.rmtree(path, ignore_errors=True)) as draft:
        draft.mkdir()
        yield draft
        draft.rename(target)


@contextmanager
def _draft(target: Path, forget: Callable[[Path], object]) -> Iterator[Path]:
    draft = target.with_name(f".{uuid.uuid4().hex[:8]}.part")
    try:
        yield draft
    except OSError as error:
        raise TargetRefusedError(target.parent, _problem(error)) from error
    finally:
        with contextlib.suppress(OSError):
            forget(draft)


def _problem(error: OSError) -> str:
    if error.errno in _FULL:
        return "disk_full"
    return "not_writable" if error.errno in _CLOSED else "not_there"
