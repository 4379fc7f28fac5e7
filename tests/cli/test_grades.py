"""The grades of a year at the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

from disputes_app.bootstrap import opened
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.grading import compute_grades
from disputes_app.services.log_entries import NewEntry
from tests.cli.conftest import Run

ACTOR = Actor("张测试", Role.SUPERVISOR, 1, 1)


def graded(path: Path) -> str:
    """Fill a database with one grading of one employer; return its number."""
    with opened(str(path)) as context:
        entry = NewEntry("grading.opened", context.today(), {"year": 2020, "reading": "decisions"})
        begun = open_dossier(context, ACTOR, DossierType.GRADING, entry)
        compute_grades(
            context, ACTOR, begun.dossier_id, seen_version=1, added=("上海新来有限公司",)
        )
    return begun.number


def test_grades_are_listed_and_exported(run: Run, sqlite_template: Path, tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    shutil.copy(sqlite_template, path)
    base = ("--db", path, "grades")
    assert run(*base, "--json").json("grades") == []
    number = graded(path)
    (row,) = run(*base, "--json").json("grades")
    assert (row["employer"], row["grade"], row["year"], row["facts"]) == (
        "上海新来有限公司", "A", 2020, [],
    )  # fmt: skip
    assert run(*base, "--grade", "C").out.endswith("共 0 户\n")
    assert "上海新来有限公司" in run(*base, "--year", "2020").out
    assert "0 employers" in run("--lang", "en", *base, "--year", "2019").out
    for ending in ("csv", "pdf"):
        target = tmp_path / f"g.{ending}"
        export = ("--db", path, "export", "grades", "--number", number, "-o", target)
        assert "1 户" in run(*export).out
        assert target.stat().st_size > 0
    assert "上海新来有限公司" in (tmp_path / "g.csv").read_text("utf-8-sig")
    wrong = ("--db", path, "export", "grades", "--number", "没有", "-o", tmp_path / "g.xlsx")
    assert "没有" in run(*wrong).refusal()
