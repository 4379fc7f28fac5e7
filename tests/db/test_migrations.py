from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import process_time

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from db.base import FILE_ONLY, SERVER_WHERE
from db.engine import Database, open_database
from db.migrate import alembic_config
from db.models import whole_schema
from db.revisions import REVISIONS


def _differences(conn: Connection) -> list[object]:
    context = MigrationContext.configure(
        conn,
        opts={
            "compare_type": True,
            "include_object": lambda found, _name, kind, _reflected, _other: (
                kind != "index"
                or conn.dialect.name == "sqlite"
                or not found.info.get(FILE_ONLY, False)
            ),
            "include_name": lambda name, kind, _parent: (
                kind != "table" or not str(name).startswith("case_search")
            ),
        },
    )
    return list(compare_metadata(context, whole_schema()))


def test_an_empty_database_becomes_what_the_models_say(database: Database) -> None:
    with database.write() as conn:
        assert _differences(conn) == []


def test_partial_indexes_have_the_conditions_of_the_models(sqlite_database: Database) -> None:
    with sqlite_database.read() as conn:
        rows = conn.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
        made = {str(name): str(statement) for name, statement in rows}
    for table in whole_schema().sorted_tables:
        for index in table.indexes:
            condition = index.dialect_options["sqlite"]["where"]
            text = made[str(index.name)]
            wanted = "" if condition is None else str(condition)
            assert text.partition(" WHERE ")[2] == wanted, index.name


def test_partial_indexes_of_the_server_have_conditions(server_target: str) -> None:
    database = open_database(server_target)
    with database.read() as conn:
        rows = conn.exec_driver_sql("SELECT indexname, indexdef FROM pg_indexes")
        made = {str(name): str(statement) for name, statement in rows}
    database.close()
    for table in whole_schema().sorted_tables:
        for index in table.indexes:
            if index.info.get(FILE_ONLY, False):
                assert str(index.name) not in made
                continue
            wanted = index.info.get(SERVER_WHERE, "")
            found = made[str(index.name)].partition(" WHERE ")[2]
            plain = found.replace("(", "").replace(")", "").replace("::text", "")
            assert plain == wanted, index.name


def test_opening_loads_only_what_it_needs() -> None:
    code = (
        "import sys, db.engine, db.queries.cases, db.writes.bulk\n"
        "unwanted = 'psycopg', 'alembic', 'sqlalchemy.orm', 'sqlalchemy.dialects.postgresql'\n"
        "print([one for one in unwanted if one in sys.modules])"
    )
    root = Path(__file__).parents[2]
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert said.stdout == "[]\n"


def test_the_way_back_leaves_nothing(database: Database) -> None:
    with database.write() as conn:
        command.downgrade(alembic_config(conn), "base")
        assert set(inspect(conn).get_table_names()) == {"alembic_version"}


def test_every_migration_is_known_without_alembic() -> None:
    scripts = ScriptDirectory.from_config(alembic_config())
    found = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(found)) == REVISIONS


def test_a_database_is_made_within_a_second(tmp_path: Path) -> None:
    open_database(tmp_path / "warm.db", create=True).close()
    began = process_time()
    open_database(tmp_path / "cases.db", create=True).close()
    assert process_time() - began < 1.0
