"""Minimum wages from the command line: listed, and taken over from the package."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete

from db.models import MinimumWage
from disputes_app.bootstrap import opened
from disputes_app.domain.staff import Role
from disputes_app.services.demonstration.fill import fill
from disputes_app.services.people import staff
from tests.cli.conftest import Run

TODAY = "2026-11-20"
LAST = {
    "in_force_from": "2025-07-01",
    "monthly": "2740.00",
    "twelve_months": "32880.00",
    "hourly": "25.00",
    "mark": "TEXT-2nd",
}


@pytest.fixture
def office(tmp_path: Path) -> str:
    """A demonstration, of which the tests need only the people."""
    path = str(tmp_path / "office.db")
    with opened(path, create=True, today=date.fromisoformat(TODAY), filling=True) as context:
        fill(context, cases=60, seed=3)
    return path


def name_of(office: str, role: Role) -> str:
    with opened(office) as context:
        return next(one.name for one in staff(context) if one.role == role.value)


def test_without_a_database_those_of_the_package_are_listed(run: Run, tmp_path: Path) -> None:
    rows = run("--db", tmp_path / "none.db", "law", "wages", "--json").json("law-wages")
    assert len(rows) == 14
    assert LAST.items() <= rows[-1].items()
    assert not (tmp_path / "none.db").exists()


def test_the_table_is_readable_in_both_languages(run: Run, tmp_path: Path) -> None:
    chinese = run("--db", tmp_path / "none.db", "law", "wages")
    english = run("--db", tmp_path / "none.db", "--lang", "en", "law", "wages")
    assert chinese.out.splitlines()[0].split() == [
        "施行日期",
        "月标准",
        "12个月",
        "小时标准",
        "核对",
        "依据",
    ]
    assert "2025-07-01" in chinese.out
    assert "32,880.00" in chinese.out
    assert "据转引" in chinese.out
    assert "Quoted by others" in english.out


def test_an_older_database_takes_over_what_the_package_knows(run: Run, office: str) -> None:
    assert len(run("--db", office, "law", "wages", "--json").json("law-wages")) == 14
    with opened(office) as context, context.database.write() as conn:
        conn.execute(delete(MinimumWage))
    assert run("--db", office, "law", "wages", "--json").json("law-wages") == []
    supervisor = name_of(office, Role.SUPERVISOR)
    done = run("--db", office, "law", "adopt-wages", "--by", supervisor)
    assert done.out == "已采纳 14 条最低工资标准，2008-04-01 至 2025-07-01 施行。\n"
    assert len(run("--db", office, "law", "wages", "--json").json("law-wages")) == 14
    again = run("--db", office, "law", "adopt-wages", "--by", supervisor)
    assert "不需要处理" in again.refusal()


def test_only_a_supervisor_takes_them_over(run: Run, office: str) -> None:
    clerk = name_of(office, Role.HANDLER)
    assert run("--db", office, "law", "adopt-wages", "--by", clerk).refusal()
    assert run("--db", office, "law", "adopt-wages", "--by", "没有此人").refusal()
