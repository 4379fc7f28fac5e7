"""Which database is meant: a SQLite file, or a PostgreSQL server?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from db.errors import UnknownTargetError


@dataclass(frozen=True, slots=True)
class Target:
    """Where the cases are kept.

    Attributes:
        path: the absolute path of a SQLite file; None for a server.
        label: what may be shown and logged: no password.
    """

    url: URL
    path: Path | None
    label: str


def parse_target(target: str | Path) -> Target:
    """Read a path or a SQLAlchemy URL.

    Raises:
        UnknownTargetError: a URL of another kind of database, or without a file.
    """
    if isinstance(target, Path):
        return _file(target)
    if "://" not in target:
        if not target.strip():
            raise UnknownTargetError(target)
        return _file(Path(target))
    try:
        url = make_url(target)
    except ArgumentError:
        raise UnknownTargetError(target.split("@")[-1]) from None
    backend = url.get_backend_name()
    if backend == "sqlite" and url.database not in {None, "", ":memory:"}:
        return _file(Path(str(url.database)))
    if backend in {"postgresql", "postgres"}:
        url = url.set(drivername="postgresql+psycopg")
        return Target(url, None, url.render_as_string(hide_password=True))
    raise UnknownTargetError(url.render_as_string(hide_password=True))


def _file(path: Path) -> Target:
    absolute = path.expanduser().absolute()
    url = URL.create("sqlite", database=str(absolute))
    return Target(url, absolute, str(absolute))
