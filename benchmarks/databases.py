"""Where are the databases that the measurements read, and are they still the right ones?

A database is made once for a size and kept in the user's cache folder under a key of
everything that shapes it: the migrations, and the modules that draw and write its rows
(their meaning, not their layout).
"""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from benchmarks.rows.filling import fill
from benchmarks.servers import copied, own_server
from db.revisions import HEAD
from disputes_app.bootstrap import APPLICATION

_ROOT = Path(__file__).resolve().parents[1]
_SHAPING = (
    *(_ROOT / "db" / "migrations" / "versions").glob("*.py"),
    *(_ROOT / "benchmarks" / "rows").glob("*.py"),
)


@dataclass(frozen=True, slots=True)
class Databases:
    """Databases by their number of cases."""

    folder: Path
    server: str | None = None
    """The address of a PostgreSQL server on which databases may be made; None for one of its own,
    whose files lie in the folder too."""

    def of(self, cases: int) -> Path:
        """Return a database of so many cases to read from; made where there is none."""
        path = self.folder / f"{HEAD}-{_key()}-{cases}.db"
        if not path.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            self._forget_others()
            print(f"Making a database of {cases:,} cases …", flush=True)
            unfinished = path.with_suffix(".unfinished")
            _remove(unfinished)
            fill(unfinished, cases)
            unfinished.replace(path)
            _remove(unfinished)
        return path

    def on_server(self, cases: int) -> str:
        """Return the address of a copy on the server, to read from; made where there is none."""
        source = self.of(cases)
        return copied(source, self.server or own_server(self.folder / "server"))

    def copy_of(self, cases: int, name: str) -> Path:
        """Return a copy to write to; it replaces an earlier one of that name."""
        path = self.folder / f"{name}.db"
        _remove(path)
        shutil.copyfile(self.of(cases), path)
        return path

    def _forget_others(self) -> None:
        """Remove databases of another shape: each can fill gigabytes."""
        for found in self.folder.glob("*-*-*.*"):
            if not found.name.startswith(f"{HEAD}-{_key()}-"):
                _remove(found)


def usual_folder() -> Path:
    """Return where the databases are kept between runs."""
    return platformdirs.user_cache_path(APPLICATION, appauthor=False) / "bench"


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", ".window"):
        Path(f"{os.fspath(path)}{ending}").unlink(missing_ok=True)


def _key() -> str:
    shape = hashlib.sha256()
    for path in sorted(_SHAPING):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        shape.update(ast.dump(tree).encode())
    return shape.hexdigest()[:12]
