"""Draws and campaigns on SQLite and on PostgreSQL, and a draw replayed without any database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from db.writes.hearings import add_leaves
from db.writes.registers import link_employer
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.draw_file import draw_json
from disputes_app.domain.draw_filter import (
    CHECKED,
    CONFLICT,
    GONE,
    ON_LEAVE,
    DrawFilter,
    NamedExclusion,
)
from disputes_app.domain.events import Facts
from disputes_app.domain.hearing_records import LeaveRecord
from disputes_app.domain.inspection_log import read_draw_log
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.random_draw import TooFewEmployersError, TooFewInspectorsError
from disputes_app.services.campaign_sheets import campaign_sheet, campaign_workbook
from disputes_app.services.campaigns import (
    NothingListedError,
    find_campaign,
    put_on_list,
    targets_of_draw,
    targets_of_file,
    targets_of_filter,
    typed_targets,
)
from disputes_app.services.case_view import open_case
from disputes_app.services.dossier_verify import dossier_differences
from disputes_app.services.dossiers import (
    DossierChanged,
    dossier_view,
    open_dossier,
    record_step,
    void_step,
)
from disputes_app.services.draw_pool import UnknownCandidateError
from disputes_app.services.draws import (
    DrawAgainError,
    DrawHasResultsError,
    DrawOrder,
    DrawPoolChangedError,
    NamedConflict,
    NobodyLeftError,
    UnknownDrawError,
    draw_pool,
    draw_record,
    find_draw,
    record_draw,
    replace_inspector,
    replay_draw,
)
from disputes_app.services.inspection_cases import file_case
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.party_records import employer_met
from disputes_app.services.verify import verify
from tests.services.conftest import INSPECTION, SUPERVISOR, Desk

SEED = "双色球2026139期 02 11 14 19 25 33 + 06"
FIRMS = ("甲建筑", "乙建筑", "丙劳务", "丁餐饮", "戊装饰", "己物流", "庚建筑", "辛建筑")
BUILDING = DrawFilter(words=("建筑", "劳务", "装饰"))


def firms(desk: Desk) -> None:
    with desk.ctx.database.write() as conn:
        for name in FIRMS:
            where = "上海市嘉定区安亭镇1号" if name != "庚建筑" else "上海市嘉定区马陆镇1号"
            party = NewParty(
                PartyRole.RESPONDENT, is_person=False, name=f"上海{name}有限公司", address=where
            )
            link_employer(conn, employer_met(party, 0, None))


def plan(desk: Desk, day: str = "2026-11-02") -> DossierChanged:
    facts: Facts = {"title": "秋季抽查", "basis": "年度抽查计划", "office": INSPECTION}
    entry = NewEntry("draw.opened", date.fromisoformat(day), facts)
    return open_dossier(desk.on(day), SUPERVISOR, DossierType.DRAW, entry)


def drawn(
    desk: Desk, of: DossierChanged, day: str = "2026-11-03", **more: object
) -> DossierChanged:
    order = replace(DrawOrder(BUILDING, 3, seed=SEED, seed_source="public"), **more)  # type: ignore[arg-type]  # fields by name
    return record_draw(desk.on(day), SUPERVISOR, of.dossier_id, order, seen_version=of.version)


def visited(desk: Desk, of: DossierChanged, kind: str, day: str, facts: Facts) -> DossierChanged:
    whole = {"by": "李测试、周测试", "found": "clean", **facts}
    entry = NewEntry(kind, date.fromisoformat(day), whole)
    return record_step(desk.on(day), SUPERVISOR, of.dossier_id, entry, seen_version=of.version)


def names(pool_or_rows: object) -> list[str]:
    return [one.name for one in pool_or_rows]  # type: ignore[attr-defined]  # candidates and exclusions


def test_a_draw_is_recorded_replayed_and_verified(desk: Desk) -> None:
    firms(desk)
    opened = plan(desk)
    ctx = desk.on("2026-11-03")
    out = (NamedExclusion("employer", "上海乙建筑有限公司", CONFLICT, "企业举报中"),)
    pool = draw_pool(ctx, opened.dossier_id, replace(BUILDING, town="安亭镇"), out)
    assert names(pool.employers) == [
        f"上海{one}有限公司" for one in ("丙劳务", "戊装饰", "甲建筑", "辛建筑")
    ]
    assert names(pool.excluded) == ["上海乙建筑有限公司"]
    assert names(pool.inspectors) == ["李测试", "周测试", "张测试"]
    with pytest.raises(TooFewEmployersError):
        drawn(desk, opened, count=6, exclusions=out)
    with pytest.raises(UnknownCandidateError):
        drawn(desk, opened, conflicts=(NamedConflict("李测试", "没有这家", "x"),))
    with pytest.raises(DrawPoolChangedError):
        drawn(desk, opened, seen_digest="0" * 64)
    aside = tuple(NamedConflict(who, "上海甲建筑有限公司", "亲属") for who in ("李测试", "周测试"))
    with pytest.raises(TooFewInspectorsError):
        drawn(desk, opened, count=6, conflicts=aside)
    _drawn_twice(desk, opened, drawn(desk, opened, exclusions=out, conflicts=aside[:1]))
    assert verify(ctx).ok
    _tampered(desk, opened)


def _drawn_twice(desk: Desk, opened: DossierChanged, first: DossierChanged) -> None:
    ctx = desk.on("2026-11-03")
    record = draw_record(ctx, opened.dossier_id)
    assert "上海乙建筑有限公司" not in {one.employer.key for one in record.result}
    assert replay_draw(ctx, opened.dossier_id).same
    assert find_draw(ctx, first.number) == record
    with pytest.raises(DrawAgainError):
        drawn(desk, first)
    again = drawn(desk, first, again_reason="监督人未到场", seed="")
    log = read_draw_log(dossier_view(ctx, opened.dossier_id).live)
    assert [one.again_reason for one in log.draws] == ["", "监督人未到场"]
    assert (log.draws[1].seed_source, len(log.draws[1].lots.seed)) == ("machine", 32)
    assert draw_record(ctx, opened.dossier_id, 2) == record
    row = log.rows[0]
    going = [one.key for one in row.inspectors]
    changed = replace_inspector(
        ctx, SUPERVISOR, opened.dossier_id, row.employer.key, going[0], "病假",
        seen_version=again.version,
    )  # fmt: skip
    with pytest.raises(NobodyLeftError):
        replace_inspector(
            ctx, SUPERVISOR, opened.dossier_id, row.employer.key, going[1], "病假",
            seen_version=changed.version,
        )  # fmt: skip
    assert replay_draw(ctx, opened.dossier_id).same
    seen = visited(desk, changed, "draw.visited", "2026-11-04", {"target": row.employer.key})
    with pytest.raises(DrawHasResultsError):
        drawn(desk, seen, "2026-11-05", again_reason="x")


def _tampered(desk: Desk, of: DossierChanged) -> None:
    """A name of the list, then one more employer: found by verify, the second also by a replay."""
    ctx, where = desk.on("2026-11-05"), "WHERE seq = 2 AND place = 1"
    with ctx.database.write() as conn:
        conn.execute(text(f"UPDATE draw_row SET name = '别的' {where}"))
    assert _told(desk) == (f"{of.number}: draw 2: rows",)
    assert replay_draw(ctx, of.dossier_id, 2).same
    with ctx.database.write() as conn:
        conn.execute(text(f"UPDATE draw_row SET key = '别的' {where}"))
    assert "employers" in replay_draw(ctx, of.dossier_id, 2).differences
    assert f"{of.number}: draw 2: employers" in _told(desk)


def _told(desk: Desk) -> tuple[str, ...]:
    """Return what ``verify`` says of records beside the cases."""
    with desk.ctx.database.read() as conn:
        return dossier_differences(conn, desk.ctx.law).problems


def test_who_was_looked_at_lately_is_left_out(desk: Desk) -> None:
    firms(desk)
    desk.complaint("2026-10-12")
    desk.complaint("2026-10-13", source=Source.PATROL)
    campaign = open_dossier(
        desk.on("2026-10-08"),
        SUPERVISOR,
        DossierType.CAMPAIGN,
        NewEntry(
            "campaign.opened",
            date(2026, 10, 8),
            {"kind": "patrol", "title": "建筑工地巡查", "basis": "月度巡查计划"},
        ),
    )
    ctx = desk.on("2026-10-09")
    listed = targets_of_filter(ctx, DrawFilter(words=("建筑",)))
    first = put_on_list(ctx, SUPERVISOR, campaign.dossier_id, listed, seen_version=campaign.version)
    with pytest.raises(NothingListedError):
        put_on_list(ctx, SUPERVISOR, campaign.dossier_id, listed, seen_version=first.version)
    typed = typed_targets("地铁14号线项目部，江桥镇\n\n,,\n")
    assert (typed.unread, typed.targets[0].where) == (1, "江桥镇")
    second = put_on_list(ctx, SUPERVISOR, campaign.dossier_id, typed, seen_version=first.version)
    one = visited(
        desk, second, "campaign.visited", "2026-10-09",
        {"target": "上海甲建筑有限公司", "found": "told", "people": 7, "owed_fen": 1_234_567},
    )  # fmt: skip
    case = desk.register(Line.INSPECTION, "2026-10-14", source=Source.SPECIAL)
    two = visited(
        desk, one, "campaign.visited", "2026-10-14",
        {"target": "上海乙建筑有限公司", "found": "filed", "case": case.receipt_number},
    )  # fmt: skip
    filed = file_case(
        desk.on("2026-10-14"), SUPERVISOR, campaign.dossier_id, "上海甲建筑有限公司",
        cause="追索劳动报酬", seen_version=two.version,
    )  # fmt: skip
    stored = open_case(desk.on("2026-10-14"), filed.case.case_id).record
    assert (stored.source, stored.people, stored.claimed_fen) == (Source.PATROL, 7, 1_234_567)
    visited(
        desk, filed.dossier, "campaign.visited", "2026-10-15",
        {"target": "上海庚建筑有限公司", "found": "not_found"},
    )  # fmt: skip
    opened = plan(desk)
    ctx = desk.on("2026-11-03")
    november = (date(2026, 11, 1), date(2026, 11, 30))
    with ctx.database.write() as conn:
        leave = LeaveRecord(1, 3, "周测试", *november, "病假", "张测试", ctx.now())
        add_leaves(conn, [leave])
    pool = draw_pool(ctx, opened.dossier_id, DrawFilter(checked_months=3))
    assert names(pool.inspectors) == ["李测试", "张测试"]
    assert {(one.name, one.reason) for one in pool.excluded} == {
        ("上海甲建筑有限公司", CHECKED),
        ("上海乙建筑有限公司", CHECKED),
        ("上海庚建筑有限公司", GONE),
        ("上海测试汽配有限公司", CHECKED),
        ("周测试", ON_LEAVE),
    }
    busy = draw_pool(ctx, opened.dossier_id, DrawFilter(complaints=1, open_cases=1))
    assert names(busy.employers) == ["上海测试汽配有限公司"]
    assert not draw_pool(ctx, opened.dossier_id, DrawFilter(complaints=2)).employers
    handed = DrawFilter(listed=("91350100M000100Y43,随便写的名称", "外区某厂", "  ", "甲建筑"))
    assert names(draw_pool(ctx, opened.dossier_id, handed).employers) == [
        "上海测试汽配有限公司", "外区某厂", "甲建筑",
    ]  # fmt: skip
    _sheets(desk, campaign)


def _sheets(desk: Desk, campaign: DossierChanged) -> None:
    ctx = desk.on("2026-11-20")
    assert find_campaign(ctx, campaign.number) == campaign.dossier_id
    sheet = campaign_sheet(ctx, campaign.dossier_id, date(2026, 10, 9), date(2026, 10, 14))
    assert (sheet.listed, sheet.reached, sheet.cases, sheet.in_hand) == (5, 2, 2, 2)
    assert (sheet.period.visited, sheet.period.people, sheet.period.owed_fen) == (2, 7, 1_234_567)
    assert [on.day for on, _ in sheet.days] == [9, 14]
    later = campaign_sheet(ctx, campaign.dossier_id, date(2026, 10, 15), date(2026, 10, 15))
    assert (later.period.gone, later.total.visited, later.reached) == (1, 3, 3)
    assert campaign_workbook(SUPERVISOR, sheet)[:2] == b"PK"
    with pytest.raises(UnknownDrawError):
        targets_of_draw(ctx, campaign.number)
    assert _told(desk) == ()


def test_a_file_and_a_draw_give_a_list(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_text(
        "单位名称,统一社会信用代码,街镇\n甲厂,91350100m000100y43,安亭镇\n乙厂,,\n,,马陆镇\n",
        encoding="gb18030",
    )
    found = targets_of_file(path)
    assert [one.line for one in found.targets] == [
        "91350100M000100Y43\t甲厂\t安亭镇",
        "乙厂\t乙厂",
    ]
    assert (found.unread, found.note) == (1, "名单.csv")
    firms(desk)
    opened = plan(desk)
    with pytest.raises(UnknownDrawError):
        find_draw(desk.on("2026-11-03"), opened.number)
    first = drawn(desk, opened)
    assert len(targets_of_draw(desk.on("2026-11-03"), first.number).targets) == 3
    void_step(
        desk.on("2026-11-03"), SUPERVISOR, opened.dossier_id, 2, "种子输错",
        seen_version=first.version,
    )  # fmt: skip
    with pytest.raises(DrawAgainError):
        drawn(desk, replace(first, version=first.version + 1))


@pytest.mark.parametrize("target", ["sqlite"], indirect=True)
def test_another_machine_draws_the_same(desk: Desk, tmp_path: Path) -> None:
    """Done when: replayed from its recorded seed in a process of its own, without a database."""
    firms(desk)
    opened = plan(desk)
    drawn(desk, opened)
    path = tmp_path / "抽取.json"
    path.write_text(draw_json(draw_record(desk.on("2026-11-03"), opened.dossier_id)), "utf-8")
    command = (sys.executable, "-m", "disputes_app", "--lang", "en", "draw", "replay", str(path))
    elsewhere = {
        **os.environ,
        "PYTHONHASHSEED": "4711",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "TZ": "America/New_York",
        "DISPUTES_DB": str(tmp_path / "none" / "none.db"),
    }
    answer = subprocess.run(
        [*command, "--json"], env=elsewhere, capture_output=True, check=False, cwd=Path.cwd()
    )
    assert answer.returncode == 0, answer.stderr
    told = json.loads(answer.stdout.decode())
    assert (told["same"], told["differences"], told["seed"]) == (True, [], SEED)
    log = read_draw_log(dossier_view(desk.on("2026-11-03"), opened.dossier_id).live)
    assert [one["employer"] for one in told["result"]] == [one.employer.key for one in log.rows]
    assert not (tmp_path / "none").exists()
