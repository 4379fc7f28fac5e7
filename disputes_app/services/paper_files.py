"""How does something finished, such as a paper, become a file, whole or not at all?"""

from __future__ import annotations

import contextlib
from pathlib import Path

from db.errors import FolderNotWritableError


def save_pdf(file: Path, pdf: bytes) -> None:
    """Write a PDF; see :func:`save_file`."""
    save_file(file, pdf)


def save_file(file: Path, content: bytes) -> None:
    """Write a file of any kind; nothing half-written is left behind.

    Raises:
        FolderNotWritableError: the folder does not exist or does not take the file.
    """
    draft = file.with_name(f".{file.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise FolderNotWritableError(file.parent) from error


def sheet_file_name(number: str, period: str) -> str:
    """Return the name under which the control sheet of a period is proposed to be saved."""
    return f"{number}期限控制单（{period}）.pdf"
