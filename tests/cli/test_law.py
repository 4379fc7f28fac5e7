"""Changing the law from the command line: a notice in a file, its impact, its adoption."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from disputes_app.bootstrap import opened
from disputes_app.domain.staff import Role
from disputes_app.domain.work_calendar import CalendarYear
from disputes_app.services.demonstration.fill import fill
from disputes_app.services.people import staff
from tests.cli.conftest import Run
from tests.support.notices import NOTICE, notice_csv, notice_days

TODAY = "2026-11-20"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration whose clock stands in the November in which the notice comes."""
    path = tmp_path_factory.mktemp("law") / "filled.db"
    with opened(str(path), create=True, today=date.fromisoformat(TODAY), filling=True) as context:
        fill(context, cases=120, seed=3)
    return path


@pytest.fixture
def office(tmp_path: Path, filled: Path) -> str:
    """A copy of it that the test may change."""
    return str(shutil.copy(filled, tmp_path / "office.db"))


@pytest.fixture
def notice_file(tmp_path: Path) -> Path:
    path = tmp_path / "2027.csv"
    year = CalendarYear(2027, NOTICE, provisional=False)
    path.write_text(notice_csv(year, notice_days()), encoding="utf-8")
    return path


def name_of(office: str, role: Role) -> str:
    with opened(office) as context:
        return next(one.name for one in staff(context) if one.role == role.value)


def test_from_the_file_to_the_adoption(run: Run, office: str, notice_file: Path) -> None:
    supervisor = name_of(office, Role.SUPERVISOR)
    common = ("--db", office, "--today", TODAY)
    before = run(*common, "law", "calendar", "--json").json("law-calendar")
    assert [one["provisional"] for one in before if one["year"] in {2026, 2027}] == [False, True]
    done = run(*common, "law", "prepare", notice_file, "--by", supervisor)
    assert (done.code, done.err) == (0, "")
    assert "第 1 号" in done.out
    (row,) = run(*common, "law", "proposals", "--json").json("law-proposals")
    assert (row["id"], row["state"], row["title"]) == (1, "open", NOTICE)
    impact = run(*common, "law", "impact", "1", "--json").json("law-impact")
    assert impact["moves"] == []
    adopted = run(*common, "law", "adopt", "1", "--by", supervisor)
    assert "已采纳" in adopted.out
    after = run(*common, "law", "calendar", "--json").json("law-calendar")
    (year,) = [one for one in after if one["year"] == 2027]
    assert (year["provisional"], year["notice"], year["worked"]) == (False, NOTICE, 6)
    assert run(*common, "law", "proposals").out.count("已采纳") == 1
    asked = ("deadline", "arbitration.accept", "--start", "2027-02-03", "--json")
    assert run("--db", office, *asked).json("deadline")["due"] == "2027-02-18"
    assert run(*asked).json("deadline")["due"] == "2027-02-12"
    assert run("--db", office, "verify", "--json").json("verify")["ok"]


def test_a_withdrawn_change_changes_nothing(run: Run, office: str, notice_file: Path) -> None:
    supervisor = name_of(office, Role.SUPERVISOR)
    run("--db", office, "law", "prepare", notice_file, "--by", supervisor)
    said = run("--db", office, "law", "withdraw", "1", "--by", supervisor, "--reason", "录错")
    assert said.code == 0
    assert "已经采纳或者撤回" in run("--db", office, "law", "impact", "1").refusal()
    rows = run("--db", office, "law", "calendar", "--json").json("law-calendar")
    assert next(one for one in rows if one["year"] == 2027)["provisional"]


def test_what_is_refused(run: Run, office: str, notice_file: Path, tmp_path: Path) -> None:
    clerk = name_of(office, Role.HANDLER)
    supervisor = name_of(office, Role.SUPERVISOR)
    db = ("--db", office, "law")
    assert "--by" in run(*db, "prepare", notice_file, "--by", "无此人").refusal()
    missing = run(*db, "prepare", tmp_path / "no.csv", "--by", supervisor).refusal()
    assert "无法读取" in missing
    wrong = tmp_path / "wrong.csv"
    wrong.write_text(
        notice_file.read_text(encoding="utf-8") + "2027-13-01,off,春节\n", encoding="utf-8"
    )
    assert "不是日期" in run(*db, "prepare", wrong, "--by", supervisor).refusal()
    run(*db, "prepare", notice_file, "--by", clerk)
    assert "采纳" in run(*db, "adopt", "1", "--by", clerk).refusal()
    english = run("--lang", "en", "--db", office, "law", "impact", "9").refusal()
    assert "There is no change 9" in english


def test_the_package_is_prepared_where_it_knows_more(run: Run, office: str) -> None:
    supervisor = name_of(office, Role.SUPERVISOR)
    db = ("--db", office, "law", "prepare")
    assert "完全相同" in run(*db, "--package", "--by", supervisor).refusal()
    with sqlite3.connect(office) as conn:
        conn.execute("DELETE FROM rule_version WHERE rule_id = 'crime.supervision'")
    conn.close()
    assert run(*db, "--package", "--by", supervisor).code == 0
    (row,) = run("--db", office, "law", "proposals", "--json").json("law-proposals")
    assert (row["kind"], row["title"]) == ("package", "程序附带的更新")


def test_a_notice_comes_from_a_file_or_from_the_package(
    run: Run, office: str, notice_file: Path
) -> None:
    db = ("--db", office, "law", "prepare", "--by", "张测试")
    assert run(*db).code == 2
    assert run(*db, notice_file, "--package").code == 2


def value_of(run: Run, office: str, key: str) -> object:
    rows = run("--db", office, "law", "settings", "--json").json("law-settings")
    return next(one["value"] for one in rows if one["key"] == key)


def test_settings_are_listed_set_and_taken_back(run: Run, office: str) -> None:
    supervisor = name_of(office, Role.SUPERVISOR)
    db = ("--db", office, "law")
    assert value_of(run, office, "arrears.one_worker") == 500_000
    done = run(*db, "set", "arrears.one_worker", "8,000", "--by", supervisor)
    assert (done.code, done.out) == (0, "拒不支付劳动报酬“数额较大”：一名劳动者：8,000 元\n")
    assert value_of(run, office, "arrears.one_worker") == 800_000
    told = run("--lang", "en", *db, "settings").out
    assert "5,000–20,000" in told
    assert supervisor in told
    back = run("--lang", "en", *db, "set", "arrears.one_worker", "--default", "--by", supervisor)
    assert back.out == "Refusal to pay: large sum, one worker: 5,000 yuan\n"
    run(*db, "set", "number.mediation.case", "嘉调〔{年}〕{序号}号", "--by", supervisor)
    assert value_of(run, office, "number.mediation.case") == "嘉调〔{year}〕{n}号"
    assert run("--db", office, "verify", "--json").json("verify")["ok"]


REFUSED = {
    "below the law": (("arrears.one_worker", "4999"), "5,000–20,000"),
    "no number": (("terms.evidence", "ten"), "须是数字"),
    "no pattern": (("number.mediation.case", "嘉调"), "缺少年度"),
    "taken": (("number.mediation.case", "嘉劳调（{year}）收字第{n}号"), "另一类编号"),
    "unknown": (("terms.nothing", "3"), "law settings"),
    "neither value nor default": (("terms.evidence",), "--default"),
    "both": (("terms.evidence", "3", "--default"), "--default"),
    "the default holds already": (("terms.evidence", "--default"), "完全相同"),
}


@pytest.mark.parametrize(("asked", "told"), REFUSED.values(), ids=REFUSED)
def test_a_setting_outside_its_range_is_refused(
    run: Run, office: str, asked: tuple[str, ...], told: str
) -> None:
    supervisor = name_of(office, Role.SUPERVISOR)
    assert told in run("--db", office, "law", "set", *asked, "--by", supervisor).refusal()


def test_only_who_adopts_the_law_sets(run: Run, office: str) -> None:
    handler = name_of(office, Role.HANDLER)
    said = run("--db", office, "law", "set", "terms.evidence", "15", "--by", handler).refusal()
    assert "采纳" in said
    assert value_of(run, office, "terms.evidence") == 10


RULE = """
[[rule]]
id = "external.reply"
kind = "office"
name_zh = "外部交办件答复"
name_en = "Answer a matter handed in from outside"
law = "测试办法"
article = "7"
in_force_from = 2027-01-01
starts_on = "收到交办单"
length = 15
unit = "working_days"
direction = "after"
rolls = false
mark = "MEMORY"
"""


def test_a_rule_version_comes_from_a_file(run: Run, office: str, tmp_path: Path) -> None:
    supervisor = name_of(office, Role.SUPERVISOR)
    db = ("--db", office, "--today", TODAY, "law")
    file = tmp_path / "reply.toml"
    file.write_text(RULE, encoding="utf-8")
    assert run(*db, "prepare", file, "--by", supervisor).code == 0
    (row,) = run(*db, "proposals", "--json").json("law-proposals")
    assert (row["kind"], row["title"]) == (
        "rules",
        "外部交办件答复：自2027-01-01起，测试办法7（reply.toml）",
    )
    asked = ("--db", office, "deadline", "external.reply", "--start", "2027-03-01")
    assert "--length" in run(*asked).refusal()
    assert run(*db, "adopt", "1", "--by", supervisor).code == 0
    assert run(*asked, "--json").json("deadline")["due"] == "2027-03-22"
    assert "完全相同" in run(*db, "prepare", file, "--by", supervisor).refusal()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[rule", "不是TOML文件"),
        (RULE.replace('unit = "working_days"', ""), "unit"),
        ("rule = []", "rule"),
    ],
)
def test_a_file_that_holds_no_rule_is_refused(
    run: Run, office: str, tmp_path: Path, text: str, told: str
) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text(text, encoding="utf-8")
    supervisor = name_of(office, Role.SUPERVISOR)
    said = run("--db", office, "law", "prepare", file, "--by", supervisor).refusal()
    assert told in said
    assert "wrong.toml" in said
