"""The lists of files, many files in one act, all or none: on both databases."""

from __future__ import annotations

from datetime import date

import pytest
from alembic import command
from sqlalchemy import text

from db.migrate import alembic_config, upgrade
from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.archive_list import ArchiveList
from disputes_app.domain.archive_log import FilePlace
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.services.archive import (
    archive_many,
    files,
    hand_over,
    record_file_list,
    render_file_list,
)
from disputes_app.services.archive_facts import archive_paper
from disputes_app.services.case_findings import case_findings
from disputes_app.services.case_view import open_case
from disputes_app.services.court import court_year
from disputes_app.services.log_store import CaseChanged, ChangedElsewhereError
from disputes_app.services.papers import forms_of, render_paper
from disputes_app.services.verify import verify
from tests.services.conftest import SUPERVISOR, Desk
from tests.support.databases import SERVER_IN_LONG_RUNS

A = Line.ARBITRATION
AWARD: Facts = {"all_claims": True, "amount_fen": 1_000_00, "award_type": "non_final"}
LENT: Facts = {"what": "正卷", "borrower": "法院", "due_back": "2026-06-20"}


def awarded(desk: Desk, *served: tuple[int, str]) -> CaseChanged:
    case = desk.register(A, "2026-03-02")
    case = desk.record(case, "arbitration.accepted", "2026-03-03", {"signed_by": "钱测试"})
    case = desk.record(case, "arbitration.awarded", "2026-04-01", AWARD)
    for place, day in served:
        facts: Facts = {"party": place, "method": "direct", "proof": "回证"}
        case = desk.record(case, "arbitration.paper_served", day, facts)
    return case


def numbers(desk: Desk, which: ArchiveList, on: str) -> list[int]:
    return [row.case_id for row in files(desk.on(on), which).rows]


def test_from_the_desk_to_the_file_room_and_back(desk: Desk) -> None:
    first = awarded(desk, (1, "2026-04-02"), (2, "2026-04-07"))
    second = desk.register(A, "2026-03-02")
    second = desk.record(second, "arbitration.accepted", "2026-03-03", {"signed_by": "钱测试"})
    facts: Facts = {"reason": "自愿撤回"}
    second = desk.record(second, "arbitration.withdrawal_granted", "2026-03-20", facts)
    half = awarded(desk, (1, "2026-04-02"))
    # The fifteen days of the second party end on 22 April; one award has not reached everybody.
    waiting = ArchiveList.TO_ARCHIVE
    assert numbers(desk, waiting, "2026-04-22") == [second.case_id]
    assert numbers(desk, waiting, "2026-04-23") == [second.case_id, first.case_id]
    rows = files(desk.on("2026-06-01"), waiting).rows
    changed = archive_many(desk.on("2026-06-01"), SUPERVISOR, rows, on=date(2026, 6, 1))
    assert {one.case_id for one in changed} == {first.case_id, second.case_id}
    rows = files(desk.ctx, ArchiveList.ARCHIVED, line=A).rows
    assert {row.file.file_number for row in rows if row.file} == {
        "嘉劳人仲（2026）档字第1号",
        "嘉劳人仲（2026）档字第2号",
    }
    assert files(desk.ctx, ArchiveList.ARCHIVED, line=Line.MEDIATION).rows == ()
    again = desk.on("2026-06-03")
    handed = hand_over(
        again, SUPERVISOR, rows, on=date(2026, 6, 3), received_by="库测试", room="二排"
    )
    with pytest.raises(ChangedElsewhereError):
        hand_over(again, SUPERVISOR, rows, on=date(2026, 6, 3), received_by="库测试")
    assert {row.file.place for row in files(desk.ctx, ArchiveList.ARCHIVED).rows if row.file} == {
        FilePlace.IN_ROOM
    }
    desk.record(handed[0], "archive.lent", "2026-06-10", LENT)
    assert numbers(desk, ArchiveList.LENT, "2026-06-11") == [handed[0].case_id]
    # Five years of the withdrawal end on 1 June 2031, ten of the award on 1 June 2036.
    assert numbers(desk, ArchiveList.EXPIRED, "2031-06-01") == []
    assert numbers(desk, ArchiveList.EXPIRED, "2031-06-02") == [second.case_id]
    assert numbers(desk, ArchiveList.EXPIRED, "2036-06-02") == [second.case_id, first.case_id]
    assert half.case_id not in numbers(desk, waiting, "2026-11-20")
    assert verify(desk.ctx).ok


def test_one_that_cannot_go_keeps_all_back(desk: Desk) -> None:
    first = awarded(desk, (1, "2026-04-02"), (2, "2026-04-07"))
    awarded(desk, (1, "2026-04-02"), (2, "2026-04-07"))
    rows = files(desk.ctx, ArchiveList.TO_ARCHIVE).rows
    with pytest.raises(EventRefusedError):
        hand_over(desk.ctx, SUPERVISOR, rows, on=date(2026, 6, 3), received_by="库测试")
    assert files(desk.ctx, ArchiveList.ARCHIVED).rows == ()
    assert numbers(desk, ArchiveList.TO_ARCHIVE, "2026-11-20")[0] == first.case_id


def test_papers_of_the_file_and_certificates(desk: Desk) -> None:
    case = awarded(desk, (1, "2026-04-02"))
    early = {one.id: one for one in forms_of(desk.on("2026-04-23"), case.case_id)}
    refusal = early["arbitration.effect_certificate"].why_not
    assert refusal is not None
    assert refusal.zh == "非终局裁决书：上海测试汽配有限公司尚未收到"
    served: Facts = {"party": 2, "method": "direct", "proof": "回证"}
    case = desk.record(case, "arbitration.paper_served", "2026-04-07", served)
    running = {one.id: one for one in forms_of(desk.on("2026-04-22"), case.case_id)}
    refusal = running["arbitration.effect_certificate"].why_not
    assert refusal is not None
    assert refusal.zh == "非终局裁决书：上海测试汽配有限公司起诉期未满（至2026-04-22）"
    assert running["arbitration.service_certificate"].allowed
    later = desk.on("2026-04-23")
    allowed = {one.id for one in forms_of(later, case.case_id) if one.allowed}
    wanted = {
        "arbitration.effect_certificate",
        "arbitration.service_certificate",
        "archive.cover_main",
        "archive.index_main",
        "archive.index_side",
    }
    assert wanted <= allowed
    assert "arbitration.correction_decision" not in allowed
    for form in sorted(wanted):
        assert render_paper(later, SUPERVISOR, case.case_id, form, invariant=True)
    view = open_case(later, case.case_id)
    codes = {one.code for one in archive_paper(later, view).missing}
    assert codes == {"no_filing_sheet", "no_hearing_record", "no_closing_paper"}
    (effect,) = case_findings(later, view).effects
    assert effect.certifiable
    rows = files(later, ArchiveList.TO_ARCHIVE).rows
    assert render_file_list(later, SUPERVISOR, ArchiveList.TO_ARCHIVE, rows).startswith(b"%PDF")
    record_file_list(later, SUPERVISOR, ArchiveList.TO_ARCHIVE, len(rows))
    assert verify(desk.ctx).ok


@SERVER_IN_LONG_RUNS
def test_what_courts_made_of_awards_in_a_year(desk: Desk) -> None:
    results = ("upheld", "changed", "withdrawn", "set_aside_refused", "")
    case = awarded(desk)
    for result in results:
        case = awarded(desk, (1, "2026-04-02"), (2, "2026-04-07"))
        applied: Facts = {"party": 1, "way": "sue", "court": "测试法院"}
        case = desk.record(case, "arbitration.court_applied", "2026-04-10", applied)
        if result:
            told: Facts = {"instance": "first", "result": result, "court": "测试法院"}
            case = desk.record(case, "arbitration.court_result", "2026-08-03", told)
    found = court_year(desk.ctx, 2026)
    assert (found.judged, found.confirmed) == (3, 2)
    assert found.counts["pending"] == found.counts["withdrawn"] == 1
    assert len(found.rows) == len(results)
    assert {row.award_fen for row in found.rows} == {1_000_00}
    # The suit of the last case struck out, no court has it.
    voided = desk.void(case, 6, "2026-09-01")
    assert voided.case_id == case.case_id
    assert len(court_year(desk.ctx, 2026).rows) == len(results) - 1
    assert court_year(desk.ctx, 2025).rows == ()


@SERVER_IN_LONG_RUNS
def test_files_of_an_older_database_are_read_from_the_logs(desk: Desk) -> None:
    case = awarded(desk, (1, "2026-04-02"), (2, "2026-04-07"))
    case = desk.record(case, "archived", "2026-06-01", {"file_number": "旧档3"})
    case = desk.record(case, "archive.lent", "2026-06-10", LENT)
    void = awarded(desk, (1, "2026-04-02"), (2, "2026-04-07"))
    void = desk.record(void, "archived", "2026-06-01", {"file_number": "旧档4"})
    desk.void(void, 6, "2026-06-02")
    with desk.ctx.database.write() as conn:
        command.downgrade(alembic_config(conn), "0005")
    upgrade(desk.ctx.database)
    assert numbers(desk, ArchiveList.ARCHIVED, "2026-11-20") == [case.case_id]
    assert numbers(desk, ArchiveList.LENT, "2026-11-20") == [case.case_id]
    assert verify(desk.ctx).ok
    with desk.ctx.database.write() as conn:
        conn.execute(text("UPDATE archive_file SET room = 'x'"))
    assert not verify(desk.ctx).ok
