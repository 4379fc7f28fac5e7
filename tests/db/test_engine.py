from __future__ import annotations

import resource
import signal
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from db.engine import Database, open_database
from db.errors import (
    DatabaseBusyError,
    DatabaseMissingError,
    DiskFailingError,
    DiskFullError,
    FolderNotWritableError,
    NetworkShareError,
    NewerDatabaseError,
    NotADatabaseError,
    NotOurDatabaseError,
    PathIsFolderError,
    ServerUnreachableError,
    StorageError,
    UnknownTargetError,
)
from db.queries.meta import has_cases, meta
from db.writes.meta import set_meta
from tests.support.databases import server_database


def test_what_is_written_is_read(database: Database) -> None:
    with database.write() as conn:
        set_meta(conn, "mark", "demonstration")
        set_meta(conn, "mark", "测试")
    with database.read() as conn:
        assert meta(conn) == {"mark": "测试"}
        assert not has_cases(conn)


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write() as conn:
            set_meta(conn, "mark", "half")
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with database.read() as conn:
        assert meta(conn) == {}


def test_a_filling_that_leaves_an_orphan_leaves_nothing(database: Database) -> None:
    no_office = text("INSERT INTO staff (id, name, role, office_id) VALUES (1, '甲', 'clerk', 9)")

    def fill() -> None:
        with database.fill() as conn:
            set_meta(conn, "mark", "half")
            conn.execute(no_office)

    with pytest.raises(IntegrityError):
        fill()
    with database.fill() as conn:
        set_meta(conn, "mark", "whole")
    with database.read() as conn:
        assert meta(conn) == {"mark": "whole"}
    with pytest.raises(IntegrityError), database.write() as conn:
        conn.execute(no_office)  # as before: each row is looked at


def test_reading_connections_cannot_write(database: Database) -> None:
    def write() -> None:
        with database.read() as conn:
            set_meta(conn, "mark", "no")

    with pytest.raises((StorageError, DBAPIError)):
        write()


def test_a_read_sees_one_state_throughout(database: Database) -> None:
    with database.read() as reading:
        assert meta(reading) == {}
        with database.write() as conn:
            set_meta(conn, "mark", "new")
        assert meta(reading) == {}
    with database.read() as conn:
        assert meta(conn) == {"mark": "new"}


def test_retry_runs_the_work_again_only_where_the_server_asks(database: Database) -> None:
    assert database.run_write(lambda conn: conn.execute(text("SELECT 7")).scalar_one()) == 7


def test_deadlock_is_retried_once(server_target: str) -> None:
    database = open_database(server_target)
    with database.write() as conn:
        set_meta(conn, "a", "0")
        set_meta(conn, "b", "0")
    met = threading.Barrier(2, timeout=20)
    over = {"a": threading.Event(), "b": threading.Event()}
    runs: list[str] = []

    def work(first: str, second: str) -> None:
        def raise_both(conn: Connection) -> None:
            again = first in runs
            runs.append(first)
            if again:
                # Whoever has to run again lets the other end first, or they could meet twice.
                over[second].wait(20)
            step = text("UPDATE meta SET value = value || 'x' WHERE key = :key")
            conn.execute(step, {"key": first})
            if not again:
                met.wait()
            conn.execute(step, {"key": second})

        database.run_write(raise_both)
        over[first].set()

    threads = [threading.Thread(target=work, args=pair) for pair in (("a", "b"), ("b", "a"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    with database.read() as conn:
        assert meta(conn) == {"a": "0xx", "b": "0xx"}
    assert len(runs) == 3
    database.close()


def test_sqlite_keeps_what_a_power_cut_would_lose(sqlite_database: Database) -> None:
    with sqlite_database.write() as conn:
        assert conn.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert conn.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_a_second_writer_waits_and_then_is_told(
    sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine.BUSY_TIMEOUT_S", 0.1)
    assert sqlite_database.path is not None
    other = open_database(sqlite_database.path)

    def write_there() -> None:
        with other.write():
            raise AssertionError("both write at once")

    with sqlite_database.write(), pytest.raises(DatabaseBusyError):
        write_there()
    other.close()


# Refusals


@pytest.mark.parametrize("target", ["", "mysql://host/cases", "sqlite://", "://"])
def test_unknown_targets(target: str) -> None:
    with pytest.raises(UnknownTargetError):
        open_database(target)


def test_a_missing_file_is_made_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    with pytest.raises(DatabaseMissingError):
        open_database(path)
    assert not path.exists()
    open_database(path, create=True).close()
    open_database(f"sqlite:///{path}").close()


def test_a_text_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    path.write_text("收件登记\n" * 500, encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(NotADatabaseError):
        open_database(path, create=True)
    assert path.read_bytes() == before


def test_a_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE songs (id)")
    other.close()
    with pytest.raises(NotOurDatabaseError):
        open_database(path, create=True)


def test_a_newer_database(target: str) -> None:
    database = open_database(target)
    with database.write() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(NewerDatabaseError) as caught:
        open_database(target, create=True)
    assert caught.value.revision == "9999"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritableError):
        open_database(tmp_path / "none" / "cases.db", create=True)
    with pytest.raises(PathIsFolderError):
        open_database(tmp_path, create=True)


def test_a_folder_that_nobody_may_look_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "exists", forbidden)
    with pytest.raises(FolderNotWritableError):
        open_database(tmp_path / "cases.db", create=True)


@pytest.mark.parametrize("create", [False, True])
def test_a_database_of_another_program_stays_as_it_is(tmp_path: Path, *, create: bool) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("CREATE TABLE t (a)")
        conn.commit()
    before = other.read_bytes()
    with pytest.raises(NotOurDatabaseError):
        open_database(other, create=create)
    assert other.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["other.db"]


def test_a_network_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"host:/share {tmp_path.resolve()} nfs4 rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr("db.network_share._MOUNTS", mounts)
    with pytest.raises(NetworkShareError) as caught:
        open_database(tmp_path / "cases.db", create=True)
    assert caught.value.file_system == "nfs4"
    assert not (tmp_path / "cases.db").exists()


def test_a_full_disk_keeps_nothing(sqlite_database: Database) -> None:
    def write_much() -> None:
        with sqlite_database.write() as conn:
            pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
            conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
            for n in range(200):
                set_meta(conn, f"key {n}", "x" * 1_000)

    with pytest.raises(DiskFullError):
        write_much()
    with sqlite_database.read() as conn:
        assert meta(conn) == {}


def test_a_quota_keeps_nothing(sqlite_database: Database) -> None:
    def write_much() -> None:
        with sqlite_database.write() as conn:
            set_meta(conn, "before", "the limit")
            for n in range(400):
                set_meta(conn, f"key {n}", "x" * 10_000)

    said = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limits[1]))
    try:
        with pytest.raises(DiskFailingError):
            write_much()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, said)
    with sqlite_database.read() as conn:
        assert meta(conn) == {}


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    address = f"postgresql://user:secret@/cases?host={tmp_path}"
    with pytest.raises(ServerUnreachableError) as caught:
        open_database(address)
    assert "secret" not in str(caught.value)


def test_a_server_without_that_database(server_uri: str) -> None:
    with pytest.raises(ServerUnreachableError):
        open_database(server_uri.replace("/postgres?", "/nowhere?"))


def test_an_empty_database_on_a_server_is_filled_only_when_asked(server_uri: str) -> None:
    with server_database(server_uri, template="template1") as address:
        with pytest.raises(DatabaseMissingError):
            open_database(address)
        open_database(address, create=True).close()
        database = open_database(address)
        assert database.dialect == "postgresql"
        assert database.path is None
        database.close()


def test_a_server_used_by_another_program(server_uri: str) -> None:
    with server_database(server_uri, template="template1") as address:
        with psycopg.connect(address) as connection:
            connection.execute(sql.SQL("CREATE TABLE songs (id integer)"))
        with pytest.raises(NotOurDatabaseError):
            open_database(address, create=True)
