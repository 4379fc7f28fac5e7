"""Towns' reports: entered, imported, compared and handled, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from db.engine import Database
from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.events import Facts
from disputes_app.domain.screening_compare import Change
from disputes_app.domain.screening_log import Handling
from disputes_app.domain.screening_period import read_period
from disputes_app.domain.screening_rows import RowFlaw, ScreeningRow, ScreeningRowError
from disputes_app.domain.screening_settings import MONTHLY_DAYS
from disputes_app.domain.shanghai import fixed_day
from disputes_app.services.context import Context
from disputes_app.services.dossier_registration import finding_proposal, register_from
from disputes_app.services.dossiers import (
    DossierChanged,
    dossier_view,
    open_dossier,
    record_step,
    void_step,
)
from disputes_app.services.identity import SocialCreditCodeError
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.office_settings import set_office_setting
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.roster_file import RosterFile, roster_of
from disputes_app.services.screening import (
    NoFindingsError,
    ScreeningView,
    add_findings,
    screening_view,
    towns_overview,
)
from disputes_app.services.screening_checks import (
    ReportTwiceError,
    UnknownTownError,
    WrongRecordError,
)
from disputes_app.services.screening_columns import (
    RowProblem,
    ScreeningUnreadableError,
    heads_of,
    mapping_problem,
    read_rows,
)
from disputes_app.services.screening_import import (
    ReportOf,
    ScreeningImportRefusedError,
    import_findings,
    import_report,
    look_at,
)
from disputes_app.services.screening_links import (
    NoFindingError,
    NoSuchRecordTypeError,
    can_become,
    take_up,
)
from disputes_app.services.secrecy import EntryExposesError
from disputes_app.services.verify import verify
from tests.services.conftest import (
    EMPLOYER,
    FIRST_ADOPTION,
    INSPECTION,
    LAW,
    SUPERVISOR,
    WORKER,
    Desk,
)

TOWN = "安亭镇"
FIRM = ScreeningRow(0, EMPLOYER.name, EMPLOYER.code or "", workers=3, amount_fen=90_000_00)
SITE = ScreeningRow(0, "上海测试建筑有限公司", project="测试工地", workers=20, months=2)
CSV = """街镇,安亭镇,报送人,周测试
街镇,单位名称,信用代码,工地,人数,欠薪月数,欠薪金额（元）,风险类型,情况说明,报送人
安亭,上海测试汽配有限公司,91350100M000100Y43,,3,2,"90,000.00",欠薪,社保断缴,周测试
安亭镇,上海测试建筑有限公司,,测试工地,20人,,,停工,,周测试
合计,,,,23,,90000,,,
"""


def report(desk: Desk, period: str, on: str, *rows: ScreeningRow) -> DossierChanged:
    entry = NewEntry(
        "screening.reported",
        date.fromisoformat(on),
        {"town": TOWN, "period": period, "office": INSPECTION, "handler": 2},
    )
    opened = open_dossier(desk.on(on), SUPERVISOR, DossierType.SCREENING, entry)
    if not rows:
        return opened
    return add_findings(
        desk.on(on),
        SUPERVISOR,
        opened.dossier_id,
        rows,
        on=date.fromisoformat(on),
        seen_version=opened.version,
    )


def then(
    desk: Desk, at: DossierChanged, kind: str, on: str, facts: Facts | None = None
) -> DossierChanged:
    entry = NewEntry(f"screening.{kind}", date.fromisoformat(on), facts or {})
    return record_step(desk.on(on), SUPERVISOR, at.dossier_id, entry, seen_version=at.version)


def table(content: str, name: str = "排查.csv") -> RosterFile:
    return roster_of(name, content.encode())


def read(file: RosterFile) -> tuple[RowProblem, ...]:
    heads = heads_of(file)
    assert mapping_problem(heads.recognised()) == ""
    return read_rows(file, heads, heads.recognised(), TOWN)[1]


def handlings(view: ScreeningView) -> list[Handling]:
    return [one.log.handling for one in view.findings]


def test_a_report_is_compared_and_every_finding_handled(desk: Desk) -> None:
    report(
        desk,
        "2026-09",
        "2026-10-02",
        replace(FIRM, amount_fen=80_000_00),
        replace(SITE, employer="上海测试餐饮店"),
    )
    at = report(desk, "2026-10", "2026-11-03", FIRM, SITE, replace(SITE, employer="测试三"))
    ctx = desk.on("2026-11-04")
    view = screening_view(ctx, at.dossier_id)
    assert view.compared is not None
    assert [one.change for one in view.compared.employers] == [
        Change.GROWN, Change.NEW, Change.NEW, Change.GONE,
    ]  # fmt: skip
    assert (at.state.people, at.state.owed_fen, view.left) == (43, 90_000_00, 3)
    proposal = finding_proposal(ctx, at.dossier_id, 1)
    assert (proposal.source, proposal.employer, proposal.people) == (
        Source.TOWN_SCREENING, EMPLOYER.name, 3,
    )  # fmt: skip
    made = register_from(
        ctx,
        SUPERVISOR,
        Registration(
            Line.INSPECTION,
            proposal.source,
            date(2026, 11, 4),
            INSPECTION,
            2,
            cause=proposal.cause,
            applicants=(WORKER,),
            respondents=(EMPLOYER,),
        ),
        at.dossier_id,
        finding=proposal.finding,
    )
    with pytest.raises(EventRefusedError, match="screening_handled_already"):
        take_up(ctx, SUPERVISOR, at.dossier_id, 1, DossierType.ON_SITE,
                seen_version=made.dossier.version)  # fmt: skip
    changed, opened = take_up(
        ctx, SUPERVISOR, at.dossier_id, 2, DossierType.ON_SITE, seen_version=made.dossier.version
    )
    on_site = dossier_view(ctx, opened.dossier_id)
    assert (on_site.record.people, on_site.record.town) == (20, TOWN)
    asked = then(
        desk,
        changed,
        "asked",
        "2026-11-05",
        {"finding": 3, "text": "核实人数", "answer_by": "2026-11-10"},
    )
    assert (
        screening_view(desk.on("2026-11-11"), at.dossier_id)
        .findings[2]
        .log.is_late(date(2026, 11, 11))
    )
    done = then(
        desk, asked, "answered", "2026-11-12", {"finding": 3, "text": "已结清", "settled": True}
    )
    assert (done.state.outcome, done.state.cases) == ("handled", (made.case.receipt_number,))
    assert done.state.dossiers == (opened.number,)
    assert handlings(screening_view(ctx, at.dossier_id)) == [
        Handling.CASE, Handling.ON_SITE, Handling.SETTLED,
    ]  # fmt: skip
    assert verify(desk.ctx).ok
    with desk.ctx.database.write() as conn:
        conn.execute(text("UPDATE screening_row SET workers = workers + 1 WHERE place = 3"))
    assert not verify(desk.ctx).ok


def test_a_finding_becomes_a_warning_that_says_why(desk_in_a_file: Desk) -> None:
    desk = desk_in_a_file
    at = report(desk, "2026-10", "2026-11-03", replace(FIRM, months=2, text="工人要去上访"))
    ctx = desk.on("2026-11-04")
    changed, opened = take_up(
        ctx, SUPERVISOR, at.dossier_id, 1, DossierType.ALERT, seen_version=at.version
    )
    assert changed.state.dossiers == (opened.number,)
    assert handlings(screening_view(ctx, at.dossier_id)) == [Handling.ALERT]
    view = dossier_view(ctx, opened.dossier_id)
    assert (view.record.type, view.record.stage) == (DossierType.ALERT, "raised")
    assert (view.record.employer, view.record.town) == (EMPLOYER.name, TOWN)
    assert (view.record.people, view.record.employer_id) == (3, 1)
    facts = view.log[0].event.facts
    assert (facts["level"], facts["by"], facts["key"]) == ("yellow", "employer", EMPLOYER.name)
    for said in ("3人", "拖欠2个月", "90,000.00元", "工人要去上访"):
        assert said in str(facts["reasons"])
    assert facts["evidence"] == f"{at.number} 第1条"


def test_rows_struck_out_keep_their_numbers_and_leave_the_sums(desk: Desk) -> None:
    at = report(desk, "2026-10", "2026-11-03", FIRM)
    ctx = desk.on("2026-11-04")
    struck = void_step(ctx, SUPERVISOR, at.dossier_id, 2, "单位写错", seen_version=at.version)
    assert (struck.state.people, struck.state.owed_fen) == (0, 0)
    again = add_findings(ctx, SUPERVISOR, at.dossier_id, [SITE], on=date(2026, 11, 4),
                         seen_version=struck.version)  # fmt: skip
    view = screening_view(ctx, at.dossier_id)
    assert [one.row.place for one in view.findings] == [2]
    with pytest.raises(NoFindingError):
        finding_proposal(ctx, at.dossier_id, 1)
    assert again.state.people == 20


def test_who_has_not_reported_is_late_by_the_offices_own_setting(desk: Desk) -> None:
    period = read_period("2026-10")
    overview = towns_overview(desk.on("2026-11-06"))
    assert overview.period == period
    assert [one.town for one in overview.missing] == [TOWN]
    assert (overview.due_on, overview.late) == (None, ())
    set_office_setting(desk.ctx, SUPERVISOR, MONTHLY_DAYS, 5)
    assert towns_overview(desk.on("2026-11-05")).late == ()
    late = towns_overview(desk.on("2026-11-06"))
    assert (late.due_on, [one.town for one in late.late]) == (date(2026, 11, 5), [TOWN])
    at = report(desk, "2026-10", "2026-11-06")
    assert then(desk, at, "nothing_found", "2026-11-06").state.outcome == "nothing"
    (came,) = towns_overview(desk.on("2026-11-07")).towns
    assert (came.is_late, came.came_late) == (False, True)


def test_a_table_is_read_whole_or_not_at_all(desk: Desk) -> None:
    ctx = desk.on("2026-11-03")
    of = ReportOf(TOWN, "2026-10", date(2026, 11, 3), "周测试")
    bad = table(CSV.replace("20人", "-20").replace("停工", "起火").replace("安亭,", "南翔镇,"))
    found = import_report(ctx, SUPERVISOR, bad, of)
    assert found.recorded is None
    assert {(one.cell, one.flaw) for one in found.problems} == {
        ("A3", RowFlaw.OTHER_TOWN), ("E4", RowFlaw.NEGATIVE), ("H4", RowFlaw.BAD_RISK),
    }  # fmt: skip
    good = table(CSV)
    made = import_report(ctx, SUPERVISOR, good, of).recorded
    assert made is not None
    rows = [one.row for one in screening_view(ctx, made.dossier_id).findings]
    assert [(one.employer, one.workers, one.amount_fen) for one in rows] == [
        (EMPLOYER.name, 3, 90_000_00), ("上海测试建筑有限公司", 20, None),
    ]  # fmt: skip
    log = screening_view(ctx, made.dossier_id).log
    assert (log.rows[0].file_name, log.rows[0].file_digest) == ("排查.csv", good.sha256)
    with pytest.raises(ReportTwiceError):
        import_report(ctx, SUPERVISOR, good, replace(of, period="2026年10月"))
    with pytest.raises(ScreeningImportRefusedError):
        import_findings(ctx, SUPERVISOR, made.dossier_id, bad, on=of.on, seen_version=made.version)
    with pytest.raises(ScreeningUnreadableError, match="screening_file_twice"):
        import_findings(ctx, SUPERVISOR, made.dossier_id, good, on=of.on, seen_version=made.version)
    assert verify(desk.ctx).ok


def test_columns_that_somebody_chose_are_remembered(desk: Desk) -> None:
    ctx = desk.on("2026-11-03")
    at = report(desk, "2026-10", "2026-11-03")
    odd = table("单位名称,人数,多少钱\n甲店,2,100.5\n")
    assert look_at(ctx, odd, TOWN).rows[0].amount_fen is None
    nameless = look_at(ctx, table("老板,人数,金额\n甲店,2,1\n"), TOWN)
    assert (nameless.trouble, nameless.fits) == ("screening_no_employer", False)
    twice = look_at(ctx, odd, TOWN, ("employer", "workers", "workers"))
    assert twice.trouble == "screening_column_twice"
    chosen = ("employer", "workers", "amount")
    import_findings(
        ctx, SUPERVISOR, at.dossier_id, odd, on=date(2026, 11, 3), seen_version=at.version,
        columns=chosen,
    )  # fmt: skip
    found = look_at(ctx, odd, TOWN)
    assert (found.remembered, found.columns, found.owed_fen) == (True, chosen, 100_50)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("甲,乙\n1,2\n", "screening_no_heads"),
        ("单位名称,人数\n合计,3\n", "screening_empty"),
        ("单位：万元\n单位名称,金额\n甲,3\n", "screening_in_wan"),
        ("单位名称,金额（万元）\n甲,3\n", "screening_in_wan"),
        ("单位名称,人数\n" + "甲,1\n" * 1001, "screening_too_many_rows"),
    ],
)
def test_a_file_that_is_no_report_is_refused(content: str, reason: str) -> None:
    with pytest.raises(ScreeningUnreadableError) as refused:
        read(table(content))
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("cells", "flaw"),
    [
        ("甲,,1.5,,", RowFlaw.BAD_NUMBER),
        ("甲,,2,3万,", RowFlaw.BAD_AMOUNT),
        ("甲,,2,0.001,", RowFlaw.NOT_WHOLE_FEN),
        ("甲,,2,-3,", RowFlaw.NEGATIVE),
        ("甲,,99999,3,", RowFlaw.TOO_LARGE),
        ("甲,,2,20000000000,", RowFlaw.TOO_LARGE),
        ("甲,91310000X,2,3,", RowFlaw.BAD_CODE),
        (",,2,3,", RowFlaw.NO_EMPLOYER),
    ],
)
def test_what_is_wrong_with_a_cell_is_told(cells: str, flaw: RowFlaw) -> None:
    problems = read(table(f"单位名称,代码,人数,金额,风险\n{cells}\n乙,,1,1,\n乙,,1,1,\n"))
    assert [one.flaw for one in problems] == [flaw, RowFlaw.SAME_ROW]


def test_what_cannot_be_taken_is_refused(desk_in_a_file: Desk) -> None:
    desk = desk_in_a_file
    at = report(desk, "2026-10", "2026-11-03", FIRM)
    with pytest.raises(ReportTwiceError) as twice:
        report(desk, "2026年10月", "2026-11-04")
    assert twice.value.number == at.number
    entry = NewEntry(
        "screening.reported", date(2026, 11, 3), {"town": "嘉善县", "period": "2026-10"}
    )
    with pytest.raises(UnknownTownError):
        open_dossier(desk.ctx, SUPERVISOR, DossierType.SCREENING, entry)
    with pytest.raises(EventRefusedError, match="step_with_rows"):
        then(desk, at, "rows", "2026-11-04")
    with pytest.raises(WrongRecordError):
        then(desk, at, "on_site", "2026-11-04", {"finding": 1, "record": at.number})
    assert not can_become(DossierType.CAMPAIGN)
    with pytest.raises(NoSuchRecordTypeError):
        take_up(desk.ctx, SUPERVISOR, at.dossier_id, 1, DossierType.CAMPAIGN,
                seen_version=at.version)  # fmt: skip
    _rows_refused(desk, at.dossier_id, at.version)
    withdrawn = then(desk, at, "withdrawn", "2026-11-04", {"reason": "街镇选错"})
    assert withdrawn.state.outcome == "withdrawn"
    report(desk, "2026-10", "2026-11-05", FIRM)
    with pytest.raises(ReportTwiceError):
        void_step(
            desk.ctx, SUPERVISOR, at.dossier_id, 3, "并未选错", seen_version=withdrawn.version
        )


def test_a_finding_never_tells_who_has_reported(desk_in_a_file: Desk) -> None:
    desk = desk_in_a_file
    registration = Registration(
        Line.INSPECTION,
        Source.REPORT,
        date(2026, 11, 2),
        INSPECTION,
        2,
        cause="拖欠工资",
        respondents=(EMPLOYER,),
        reporter=Reporter("孙密报"),
    )
    register_case(desk.on("2026-11-02"), SUPERVISOR, registration)
    with pytest.raises(EntryExposesError):
        report(desk, "2026-10", "2026-11-03", replace(FIRM, code="", text="孙密报向协管员反映"))


def _rows_refused(desk: Desk, dossier_id: DossierId, version: int) -> None:
    for rows, refusal in (
        ((), NoFindingsError),
        ((replace(FIRM, amount_fen=-1),), ScreeningRowError),
        ((replace(FIRM, code="123"),), SocialCreditCodeError),
        ((SITE,) * 1000, ScreeningRowError),
    ):
        with pytest.raises(refusal):
            add_findings(desk.ctx, SUPERVISOR, dossier_id, rows, on=date(2026, 11, 4),
                         seen_version=version)  # fmt: skip


@pytest.fixture
def desk_in_a_file(bureau_in_a_file: Database) -> Desk:
    """For what is the same on a server."""
    law = LawInForce(LAW, stamp=FIRST_ADOPTION)
    clock = fixed_day(date(2026, 11, 20))
    return Desk(Context(bureau_in_a_file, law, clock, demonstration=False))
