"""The arrears ledger of a case: imported, paid, corrected, confirmed, struck out, verified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, func, select, update

from db.models import ArrearsLine, ArrearsTotal, CaseAttachment
from db.queries import ledger as ledger_queries
from db.queries.period_counts import PeriodCounts
from db.queries.totals import indicators
from db.writes.meta import set_meta
from db.writes.projections import index_case
from disputes_app.bootstrap import LEDGER_MARK
from disputes_app.domain.admission import DisturbsEntryError
from disputes_app.domain.case_group import CaseGroup
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.ledger import EntryRows, LedgerLine, Mark, Payer
from disputes_app.domain.ledger_changes import LedgerRefusedError, PaidTo
from disputes_app.domain.roster import RosterField, RosterMapping
from disputes_app.services.attachment_settings import set_folder
from disputes_app.services.attachments import attachments_of, look_at
from disputes_app.services.case_findings import case_findings
from disputes_app.services.case_index import index_ledgers
from disputes_app.services.case_list import search_cases
from disputes_app.services.case_view import open_case
from disputes_app.services.demonstration.ledgers import add_ledger
from disputes_app.services.dossier_lists import dossiers_of_case
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.employer_timeline import employer_timeline
from disputes_app.services.groups import chosen_cases
from disputes_app.services.ledger import (
    Payment,
    confirm,
    correct,
    elect,
    ledger_of_case,
    pay,
    totals_of_case,
    totals_of_project,
)
from disputes_app.services.ledger_import import RosterChoice, import_roster, look_at_roster
from disputes_app.services.ledger_links import fund_rows, ledgers_of_project
from disputes_app.services.log import void_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Cancelled, Progress
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.reporter_changes import change_reporter
from disputes_app.services.verify import verify
from tests.services.conftest import EMPLOYER, HANDLER, INSPECTION, SUPERVISOR, Desk
from tests.support.attached import ADMINISTRATOR
from tests.support.rosters import HEADS, csv_roster, usual_row, xlsx_roster

DAY = "2026-11-16"
CHOICE = RosterChoice(project="测试花园二期", migrant=True)
ROSTER = xlsx_roster(
    [HEADS, usual_row(1, "2026-03"), usual_row(1, "2026-04", 9000, 1000), usual_row(2)]
)
"""Two workers: 8,000 + 8,000 and 8,000 yuan are owed."""


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> CaseChanged:
    """An inspection with a place for its files."""
    if desk.ctx.database.path is None:
        set_folder(desk.ctx, ADMINISTRATOR, tmp_path / "shared")
    return desk.complaint(DAY)


@pytest.fixture
def filled(desk: Desk, case: CaseChanged) -> CaseChanged:
    changed = import_roster(desk.on(DAY), HANDLER, case.case_id, ROSTER, CHOICE).changed
    assert changed is not None
    return changed


def first(desk: Desk) -> tuple[str, ...]:
    return tuple(text for check in verify(desk.ctx).checks for text in check.first)


def test_a_roster_is_imported_whole_with_its_file(desk: Desk, filled: CaseChanged) -> None:
    case_id = filled.case_id
    ledger = ledger_of_case(desk.ctx, case_id).ledger
    assert [(one.worker.name, one.outstanding_fen) for one in ledger.workers] == [
        ("测试1", 1_600_000),
        ("测试2", 800_000),
    ]
    stored = totals_of_case(desk.ctx, case_id)
    assert stored == ledger.totals
    assert (stored.workers, stored.migrants, stored.due_fen, stored.before_fen) == (
        2,
        2,
        2_500_000,
        100_000,
    )
    (file,) = attachments_of(desk.ctx, case_id)
    assert (file.event_seq, file.sha256) == (3, ROSTER.sha256)
    assert look_at(desk.ctx, HANDLER, file.id).data == ROSTER.content
    assert [one.case_id for one in totals_of_project(desk.ctx, CHOICE.project)] == [case_id]
    assert first(desk) == ()
    # Imported once more it tells of nothing new; a further month of a known worker is added.
    again = look_at_roster(desk.ctx, case_id, ROSTER, CHOICE)
    assert len(again.read.refused) == 3
    further = csv_roster([HEADS, usual_row(2, "2026-05"), usual_row(3)])
    assert import_roster(desk.on(DAY), HANDLER, case_id, further, CHOICE).recorded
    assert totals_of_case(desk.ctx, case_id).workers == 3  # type: ignore[union-attr]  # it is there
    assert first(desk) == ()


def hits(desk: Desk, text: str) -> list[CaseId]:
    return [one.id for one in search_cases(desk.ctx, text).rows]


def test_a_worker_of_a_roster_finds_its_case(desk: Desk, case: CaseChanged) -> None:
    names = ("钱秀英", "欧阳建国", "阿依古丽·买买提")
    file = csv_roster([("姓名", "月份", "应付工资"), *((one, "2026-03", 8000) for one in names)])
    done = import_roster(desk.on(DAY), HANDLER, case.case_id, file, CHOICE).changed
    assert done is not None
    for text in ("钱秀英", "欧阳", "古丽", "王测试"):
        assert hits(desk, text) == [case.case_id]
    assert hits(desk, "王秀英") == []
    desk.record(done, "note", DAY, {"text": "电话告知"})
    assert hits(desk, "欧阳建国") == [case.case_id]
    assert first(desk) == ()
    with desk.ctx.database.write() as conn:
        index_case(conn, case.case_id, "王测试")
    assert [text.partition(": ")[2] for text in first(desk)] == ["case_search"]
    with desk.ctx.database.write() as conn:
        set_meta(conn, LEDGER_MARK, "")
    index_ledgers(desk.ctx.database, LEDGER_MARK)
    assert hits(desk, "钱秀英") == [case.case_id]
    assert first(desk) == ()
    void_event(desk.on(DAY), HANDLER, case.case_id, 3, "登记有误", seen_version=done.version + 1)
    assert hits(desk, "钱秀英") == []
    assert first(desk) == ()


def test_a_protected_reporter_is_not_found_by_the_roster_it_stands_in(
    desk: Desk, tmp_path: Path
) -> None:
    if desk.ctx.database.path is None:
        set_folder(desk.ctx, ADMINISTRATOR, tmp_path / "shared")
    reporter = Reporter("钱秀英", None, None, None)
    registration = Registration(
        Line.INSPECTION,
        Source.REPORT,
        date.fromisoformat(DAY),
        INSPECTION,
        2,
        cause="追索劳动报酬",
        respondents=(EMPLOYER,),
        reporter=reporter,
    )
    case = register_case(desk.on(DAY), SUPERVISOR, registration)
    rows = [("姓名", "月份", "应付工资"), ("钱秀英", "2026-03", 8000), ("冯国强", "2026-03", 1)]
    assert import_roster(desk.on(DAY), HANDLER, case.case_id, csv_roster(rows), CHOICE).recorded
    assert hits(desk, "冯国强") == [case.case_id]
    assert hits(desk, "钱秀英") == []
    change_reporter(desk.on(DAY), SUPERVISOR, case.case_id, replace(reporter, name="冯国强"))
    assert hits(desk, "冯国强") == []
    assert hits(desk, "钱秀英") == [case.case_id]
    assert first(desk) == ()


def test_a_case_is_opened_with_its_ledger_read_once(
    desk: Desk, filled: CaseChanged, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = ledger_queries.entry_rows
    times: list[CaseId] = []

    def counted(conn: Connection, case_id: CaseId) -> Mapping[int, EntryRows]:
        times.append(case_id)
        return read(conn, case_id)

    expected = ledger_of_case(desk.ctx, filled.case_id)
    monkeypatch.setattr(ledger_queries, "entry_rows", counted)
    found = case_findings(desk.ctx, open_case(desk.ctx, filled.case_id))
    assert found.ledger == expected
    assert found.arrears is not None
    assert times == [filled.case_id]


def test_a_chosen_case_counts_the_workers_of_its_roster_and_what_came_back(
    desk: Desk, filled: CaseChanged
) -> None:
    case_id, on = filled.case_id, date(2026, 11, 20)
    pay(desk.on("2026-11-20"), HANDLER, case_id, Payment(Payer.EMPLOYER, on, (PaidTo(1, 500),)))
    (member,) = chosen_cases(desk.ctx, [case_id])
    assert (member.row.applicant_names, member.people) == ("王测试", 2)
    chosen = CaseGroup("", "", Line.INSPECTION, "", (member,))
    assert (chosen.people, chosen.recovered_fen, chosen.awarded_fen) == (2, 500, 0)


def test_one_bad_row_and_a_cancel_leave_nothing_behind(
    desk: Desk, case: CaseChanged, tmp_path: Path
) -> None:
    bad = csv_roster([HEADS, usual_row(1), (*usual_row(2)[:5], "八千", "", "")])
    report = import_roster(desk.on(DAY), HANDLER, case.case_id, bad, CHOICE)
    assert (report.recorded, len(report.read.refused)) == (False, 1)

    def stopping(done: int, _total: int, _note: str) -> None:
        if done > len(HEADS):
            stop.cancel()

    stop = Progress(stopping)
    many = csv_roster([HEADS, *(usual_row(n) for n in range(4_100))])
    with pytest.raises(Cancelled):
        import_roster(desk.on(DAY), HANDLER, case.case_id, many, CHOICE, stop)
    with desk.ctx.database.read() as conn:
        for table in (ArrearsLine, ArrearsTotal, CaseAttachment):
            assert conn.execute(select(func.count()).select_from(table)).scalar_one() == 0
    contents = [one for one in tmp_path.rglob("sha256/*/*/*") if one.is_file()]
    assert contents == []
    assert first(desk) == ()


def test_a_layout_that_was_chosen_is_remembered(desk: Desk, case: CaseChanged) -> None:
    file = csv_roster([("姓名", "证件", "月份", "甲", "乙"), ("测试1", "", "2026-03", 5, 3)])
    found = look_at_roster(desk.ctx, case.case_id, file, CHOICE)
    assert (found.trouble[0], found.remembered) == ("roster_no_amounts", False)
    columns = [one.value for one in (RosterField.NAME, RosterField.ID_NUMBER, RosterField.MONTH)]
    chosen = RosterMapping((*columns, RosterField.DUE.value, RosterField.PAID.value), 1)
    done = import_roster(desk.on(DAY), HANDLER, case.case_id, file, replace(CHOICE, mapping=chosen))
    assert (done.recorded, done.due_fen, done.paid_fen) == (True, 500, 300)
    found = look_at_roster(desk.ctx, case.case_id, file, CHOICE)
    assert (found.mapping, found.remembered) == (chosen, True)


def test_which_months_columns_are_is_never_remembered(desk: Desk, case: CaseChanged) -> None:
    file = csv_roster([("姓名", "1月", "2月"), ("测试1", 5, 3)])
    found = look_at_roster(desk.ctx, case.case_id, file, CHOICE)
    assert found.trouble == ("roster_no_year", "1月")
    last_year = replace(CHOICE, year=2025)
    assert import_roster(desk.on(DAY), HANDLER, case.case_id, file, last_year).recorded
    assert look_at_roster(desk.ctx, case.case_id, file, CHOICE).trouble[0] == "roster_no_year"
    again = look_at_roster(desk.ctx, case.case_id, file, replace(CHOICE, year=2026))
    assert again.mapping.columns == ("name", "2026-01", "2026-02")
    assert again.remembered


def recovered(desk: Desk) -> int:
    with desk.ctx.database.read() as conn:
        found = indicators(conn, PeriodCounts(date(2026, 1, 1), date(2026, 12, 31)))
        return found.recovered_by_inspection_fen


def test_payments_count_once_and_never_more_than_is_owed(desk: Desk, filled: CaseChanged) -> None:
    case_id, ctx, on = filled.case_id, desk.on("2026-11-20"), date(2026, 11, 20)
    two = (PaidTo(1, 1_000_000), PaidTo(2, 100_000, "2026-03", reference="票1"))
    pay(ctx, HANDLER, case_id, Payment(Payer.CONTRACTOR, on, two, way="银行转账"))
    pay(ctx, HANDLER, case_id, Payment(Payer.FUND, on, (PaidTo(2, 700_000),)))
    assert recovered(desk) == 1_100_000  # an advance of the fund is no recovery
    ledger = ledger_of_case(ctx, case_id).ledger
    worker, other = ledger.workers
    assert [(one.line.month, one.paid) for one in worker.lines] == [
        ("2026-03", {Payer.CONTRACTOR: 800_000}),
        ("2026-04", {Payer.CONTRACTOR: 200_000}),
    ]
    assert (worker.outstanding_fen, other.outstanding_fen) == (600_000, 0)
    assert ledger.totals == totals_of_case(ctx, case_id)
    assert ledger.totals.paid == {Payer.CONTRACTOR: 1_100_000, Payer.FUND: 700_000}
    for wrong, reason in (
        (PaidTo(2, 1), "ledger_too_much"),
        (PaidTo(1, 600_001), "ledger_too_much"),
        (PaidTo(1, 5, "2026-07"), "ledger_not_a_line"),
        (PaidTo(9, 5), "ledger_not_a_worker"),
        (PaidTo(1, 0), "ledger_no_amount"),
    ):
        with pytest.raises(LedgerRefusedError) as refused:
            pay(ctx, HANDLER, case_id, Payment(Payer.EMPLOYER, on, (wrong,)))
        assert refused.value.reason == reason
    # What was entered as recovered before is told by worker, and does not count again.
    changed = desk.record(
        replace(filled, version=filled.version + 2),
        "inspection.recovered",
        "2026-11-20",
        {"amount_fen": 600_000},
    )
    rest = Payment(Payer.EMPLOYER, on, (PaidTo(1, 600_000),), itemises=6, in_full=True)
    pay(ctx, HANDLER, case_id, rest)
    assert recovered(desk) == 1_700_000
    assert ledger_of_case(ctx, case_id).ledger.totals.outstanding_fen == 0
    assert first(desk) == ()
    # The roster cannot go while something rests on it; a payment can.
    with pytest.raises(DisturbsEntryError):
        void_event(ctx, HANDLER, case_id, 3, "登记有误", seen_version=changed.version + 1)
    void_event(ctx, HANDLER, case_id, 4, "登记有误", seen_version=changed.version + 1)
    assert ledger_of_case(ctx, case_id).ledger.totals.outstanding_fen == 1_100_000
    assert first(desk) == ()


def test_a_ledger_fills_an_application_and_tells_its_project(
    desk: Desk, filled: CaseChanged
) -> None:
    case_id, ctx, on = filled.case_id, desk.on("2026-11-20"), date(2026, 11, 20)
    number = open_case(ctx, case_id).record.receipt_number
    facts: Facts = {"title": CHOICE.project, "employer": "上海测试建工有限公司"}
    more: Facts = {"owner": "上海测试置业有限公司", "starts_on": "2026-01-05", "town": "安亭镇"}
    project = open_dossier(
        ctx, SUPERVISOR, DossierType.PROJECT, NewEntry("project.opened", on, {**facts, **more})
    )
    asked: Facts = {**facts, "ground": "13_1_2", "case": number}
    fund = open_dossier(ctx, SUPERVISOR, DossierType.FUND, NewEntry("fund.applied", on, asked))
    # The project is found by its name, the application by its case.
    assert [one.id for one in dossiers_of_case(ctx, case_id)] == [
        fund.dossier_id,
        project.dossier_id,
    ]
    (told,) = ledgers_of_project(ctx, project.dossier_id)
    assert (told.case_id, told.totals.outstanding_fen) == (case_id, 2_400_000)
    pay(ctx, HANDLER, case_id, Payment(Payer.DEPOSIT, on, (PaidTo(1, 900_000),)))
    workers = fund_rows(ctx, fund.dossier_id)
    assert [(one.name, [of.owed_fen for of in one.months]) for one in workers] == [
        ("测试1", [700_000]),
        ("测试2", [800_000]),
    ]
    assert fund_rows(ctx, project.dossier_id) == ()
    (told,) = ledgers_of_project(ctx, project.dossier_id)
    assert told.totals.paid == {Payer.DEPOSIT: 900_000}


def test_lines_are_corrected_and_workers_answer(desk: Desk, filled: CaseChanged) -> None:
    case_id, ctx, on = filled.case_id, desk.on("2026-11-20"), date(2026, 11, 20)
    pay(ctx, HANDLER, case_id, Payment(Payer.EMPLOYER, on, (PaidTo(2, 500_000),)))
    lines = [
        LedgerLine(2, "2026-03", "wage", 600_000, 0),
        LedgerLine(1, "2026-05", "severance", 123_456, 0),
    ]
    with pytest.raises(LedgerRefusedError):
        correct(ctx, HANDLER, case_id, on, [lines[0]._replace(due_fen=499_999)], "考勤")
    correct(ctx, HANDLER, case_id, on, lines, "核对考勤")
    confirm(ctx, HANDLER, case_id, on, {1: Mark.CONFIRMED, 2: Mark.DISPUTED}, {2: "少算\n奖金"})
    elect(ctx, HANDLER, case_id, on, [1], document="代表人推举书")
    ledger = ledger_of_case(ctx, case_id).ledger
    worker, other = ledger.workers
    assert (worker.due_fen, worker.answer, worker.representative) == (
        1_823_456,
        Mark.CONFIRMED,
        True,
    )
    assert (other.outstanding_fen, other.answer, other.note) == (
        100_000,
        Mark.DISPUTED,
        "少算 奖金",
    )
    assert totals_of_case(ctx, case_id) == ledger.totals
    assert first(desk) == ()
    with desk.ctx.database.write() as conn:
        conn.execute(update(ArrearsLine).where(ArrearsLine.c.n == 1).values(due_fen=1))
    assert [text.partition(": ")[2] for text in first(desk)] == [
        "ledger 3",
        "ledger 5",
        "arrears_total",
    ]


def test_the_ledger_of_the_demonstration_is_one_that_could_have_been_entered(
    desk: Desk, case: CaseChanged
) -> None:
    with desk.ctx.database.write() as conn:
        add_ledger(conn, desk.ctx, SUPERVISOR, date(2026, 11, 19), Random(1))
    totals = totals_of_case(desk.ctx, case.case_id)
    assert totals is not None
    assert (totals.workers, totals.lines) == (38, 114)
    assert set(totals.paid) == {Payer.CONTRACTOR, Payer.DEPOSIT}
    assert 0 < totals.outstanding_fen < totals.due_fen
    assert first(desk) == ()


def test_a_mediation_has_a_ledger_too_and_no_recovery(desk: Desk, case: CaseChanged) -> None:
    other = desk.register(Line.MEDIATION, DAY)
    assert import_roster(desk.on(DAY), HANDLER, other.case_id, ROSTER, CHOICE).recorded
    payment = Payment(Payer.EMPLOYER, date.fromisoformat(DAY), (PaidTo(1, 5),))
    pay(desk.on(DAY), HANDLER, other.case_id, payment)
    assert recovered(desk) == 0
    with desk.ctx.database.read() as conn:
        from db.queries.case_file import case_parties

        (employer,) = (one for one in case_parties(conn, other.case_id) if one.employer_id)
    told = employer_timeline(desk.on(DAY), employer.employer_id or 0)
    figures = told.figures
    assert (figures.ledgers, figures.workers, figures.due_fen) == (1, 2, 2_500_000)
    assert (figures.paid_fen, figures.left_fen) == (100_005, 2_399_995)
    assert [one.left_fen for one in told.items if one.fen] == [2_399_995]
