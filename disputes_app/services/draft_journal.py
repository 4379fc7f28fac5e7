"""What was typed and not saved, so that a crash of the program or of the machine loses nothing.

A file of this machine, beside nothing that others share: one a database and person, in the
folder of the user's data.  It is replaced whole, after it has reached the disk.  What a protected
reporter said never stands in it (design 4.9): whoever hands in a draft leaves that out.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

FOLDER = "drafts"
_VERSION = 1
_OWNER_ONLY = 0o600

Typed = Mapping[str, str | bool | int | None]
"""What stands in the fields of a form, by the name of the field."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed in one form.

    Attributes:
        saved_at: when it was written to the journal, aware UTC.
        leaves_out: whether something was left out because it is protected.
    """

    typed: Typed
    saved_at: datetime
    leaves_out: bool = False


class DraftJournal:
    """The drafts of one person on one database; safe to use from several threads."""

    def __init__(self, folder: Path, database: str, person: str) -> None:
        """Open the journal; nothing is read or written yet.

        Args:
            folder: the folder of the user's data.
            database: which database; its address without a password.
            person: who types.
        """
        owner = hashlib.sha256(f"{database}\n{person}".encode()).hexdigest()
        self._path = folder / FOLDER / f"{owner[:32]}.json"
        self._lock = threading.Lock()

    @property
    def path(self) -> Path:
        """The file; it is there only while something is kept."""
        return self._path

    def keep(self, form: str, draft: Draft) -> None:
        """Keep what stands in a form instead of what was kept of it before; raises OSError."""
        with self._lock:
            self._write({**self._read(), form: draft})

    def forget(self, form: str) -> None:
        """Keep nothing of a form any more: it was saved, or given up; raises OSError."""
        with self._lock:
            drafts = self._read()
            if drafts.pop(form, None) is not None:
                self._write(drafts)

    def draft(self, form: str) -> Draft | None:
        """Return what was kept of a form; None where nothing was, or it cannot be read."""
        with self._lock:
            return self._read().get(form)

    def _read(self) -> dict[str, Draft]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            return {str(form): _draft(each) for form, each in stored["drafts"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _write(self, drafts: Mapping[str, Draft]) -> None:
        if not drafts:
            self._path.unlink(missing_ok=True)
            return
        stored = {form: _stored(draft) for form, draft in drafts.items()}
        text = json.dumps({"version": _VERSION, "drafts": stored}, ensure_ascii=False)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._path)
        _sync_folder(self._path.parent)


def _sync_folder(folder: Path) -> None:
    """Let the new name reach the disk too; Windows has no such thing for folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _stored(draft: Draft) -> dict[str, object]:
    return {
        "typed": dict(draft.typed),
        "saved_at": draft.saved_at.isoformat(),
        "leaves_out": draft.leaves_out,
    }


def _draft(stored: Mapping[str, object]) -> Draft:
    saved_at = datetime.fromisoformat(str(stored["saved_at"]))
    return Draft(cast("Typed", stored["typed"]), saved_at, bool(stored["leaves_out"]))
