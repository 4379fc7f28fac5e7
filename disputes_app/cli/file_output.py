"""How is a file written so that it is there whole, or not at all?"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import click

from disputes_app.cli.errors import CannotWriteFileError
from disputes_app.cli.session import Session


def write_and_tell(session: Session, output: str, content: bytes, said: str = "") -> None:
    """Write the file that a command was asked for, and say where it is, and what else is ``said``.

    Raises:
        CannotWriteFileError: as :func:`write_whole`.
    """
    write_whole(Path(output), content)
    click.echo(session.say(f"已写入 {output}{said}", f"Wrote {output}{said}"))


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path`` and move it there in one step.

    Raises:
        CannotWriteFileError: the folder is missing or closed, or the disk is full.
    """
    try:
        _replace(path, content)
    except OSError as error:
        raise CannotWriteFileError(str(path), error.strerror or type(error).__name__) from error


def _replace(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.absolute().parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        _give_usual_rights(name)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _give_usual_rights(name: str) -> None:
    """Let the file have the rights of any other new file, not those of a private one."""
    mask = os.umask(0)
    os.umask(mask)
    Path(name).chmod(0o666 & ~mask)
