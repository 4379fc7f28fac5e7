"""A quarter of a small office, reported; and values of the plan that people enter."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from sqlalchemy import text

import disputes_app.services.period_report as reports
from disputes_app.documents.reports.ministry_section import arbitration_section, mediation_section
from disputes_app.documents.reports.period_sections import whole_report
from disputes_app.documents.reports.report_model import Ratio, ReportTable, cell_text
from disputes_app.domain.case_flow import Flow, flow_of
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.indicator_entries import (
    ComputedIndicatorError,
    CorrectionReasonError,
    IndicatorSourceError,
    IndicatorYearError,
    NothingEnteredError,
    UnknownIndicatorError,
)
from disputes_app.domain.law_change import NothingChangesError
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.report_period import (
    NothingToReportError,
    ReportPeriodError,
    read_report_period,
)
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.figures import freeze_figure
from disputes_app.services.indicator_entries import (
    NewValue,
    enter_indicator,
    entered_values,
    take_back_indicator,
)
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.period_report import ministry_facts, period_report
from disputes_app.services.plan_table import plan_table
from disputes_app.services.report_files import render_period_report
from disputes_app.services.report_workbook import ratio_format
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, FILED, SUPERVISOR, Desk

AGREED: Facts = {"amount_fen": 100_000, "terms": "一次付清。", "matter": "wages"}
AWARD: Facts = {"all_claims": True, "award_type": "final", "amount_fen": 0, "result": "worker"}
FIRMS = "harmonious_enterprises"


def received(desk: Desk, line: Line, name: str, on: str) -> CaseChanged:
    return desk.register(line, on, worker=NewParty(PartyRole.APPLICANT, is_person=True, name=name))


def arbitrated(desk: Desk, name: str, accepted: str, *, is_person: bool = True) -> CaseChanged:
    applicant = NewParty(PartyRole.APPLICANT, is_person=is_person, name=name)
    case = desk.register(Line.ARBITRATION, accepted, worker=applicant)
    return desk.record(case, "arbitration.accepted", accepted, {"signed_by": "赵测试"})


@pytest.fixture
def quarter(desk: Desk) -> Desk:
    """What happens on the first and on the last day of the quarter is in it.

    Mediations: two agreed, one failed, one open.  Arbitrations: one carried in and open, one
    awarded, one carried in and transferred.  Complaints: one on time, one late and open.
    """
    received(desk, Line.MEDIATION, "旧测试", "2026-01-02")
    agreed = desk.record(
        received(desk, Line.MEDIATION, "甲测试", "2026-04-01"), "mediation.accepted", "2026-04-01"
    )
    desk.record(agreed, "mediation.agreement", "2026-04-10", AGREED)
    failed = desk.record(
        received(desk, Line.MEDIATION, "乙测试", "2026-04-03"), "mediation.accepted", "2026-04-03"
    )
    desk.record(failed, "mediation.no_agreement", "2026-04-17", {"ground": "not_agreed"})
    last = desk.record(
        received(desk, Line.MEDIATION, "丙测试", "2026-06-29"), "mediation.accepted", "2026-06-29"
    )
    desk.record(last, "mediation.agreement", "2026-06-30", AGREED)
    desk.record(
        received(desk, Line.MEDIATION, "辛测试", "2026-06-30"), "mediation.accepted", "2026-06-30"
    )
    arbitrated(desk, "丁测试", "2026-03-10")
    awarded = arbitrated(desk, "戊测试", "2026-04-02", is_person=False)
    desk.record(awarded, "arbitration.awarded", "2026-04-20", AWARD)
    gone = arbitrated(desk, "己测试", "2026-03-11")
    moved: Facts = {"to": "青浦区仲裁委员会", "reason": "合同履行地在青浦"}
    desk.record(gone, "transferred_out", "2026-04-07", moved)
    desk.decide(desk.complaint("2026-01-05"), "2026-04-01")
    late = desk.register(
        Line.INSPECTION,
        "2026-01-06",
        worker=NewParty(PartyRole.APPLICANT, is_person=True, name="庚测试"),
    )
    desk.record(late, "inspection.accepted", "2026-01-06", FILED)
    return desk


def table(parts: tuple[object, ...], name: str) -> dict[str, tuple[str, ...]]:
    """Return the rows of a table as a page writes them, by their first cell."""
    found = next(one for one in parts if isinstance(one, ReportTable) and one.name == name)
    return {
        cell_text(row[0]).strip(): tuple(cell_text(cell) for cell in row[1:]) for row in found.rows
    }


def test_what_came_in_is_what_went_out_and_what_is_left(quarter: Desk) -> None:
    facts = period_report(quarter.on("2026-07-01"), read_report_period("2026Q2"))
    assert facts.flow(Line.MEDIATION) == Flow(0, 4, 3, 2, 0, 1, people=4)
    assert facts.flow(Line.ARBITRATION) == Flow(2, 1, 1, 0, 1, 1, people=1)
    assert facts.flow(Line.INSPECTION) == Flow(2, 0, 1, 0, 0, 1)
    for text_ in ("2026-01", "2026Q1", "2026Q2", "2026"):
        period = ministry_facts(quarter.on("2026-07-01"), read_report_period(text_))
        assert all(flow_of(period.of(line)).balanced for line in Line)

    mediation = mediation_section(facts.ministry).parts
    assert table(mediation, "调解收结案")["核对"][0] == "相符"
    assert table(mediation, "调解分案由")["劳动报酬"] == ("0", "4", "3", "0", "1", "相符")
    assert table(mediation, "调解结果")["达成调解协议"] == ("2", "66.66%")
    assert table(mediation, "调解分机构")["未注明"][:3] == ("0", "4", "3")
    assert table(mediation, "调解金额和先行调解")["协议金额（元）"][0] == "2,000.00"
    arbitration = arbitration_section(facts.ministry).parts
    flow = table(arbitration, "仲裁收结案")
    assert flow["其中移送管辖"][0] == "1"
    assert flow["受理中用人单位申请的"][0] == "1"
    assert flow["受理中劳动者申请的"][0] == "0"
    assert table(arbitration, "仲裁结案方式")["仲裁裁决"] == ("1", "100.00%")
    assert table(arbitration, "仲裁结果")["其中没有给付金额（件）"][0] == "1"
    assert table(arbitration, "仲裁结果")["劳动者胜诉（件）"][0] == "1"
    assert "未登记胜负（件）" not in table(arbitration, "仲裁结果")
    assert verify(quarter.ctx).ok


def test_the_rate_of_a_report_is_that_of_everybody(quarter: Desk) -> None:
    facts = period_report(quarter.on("2026-07-01"), read_report_period("2026Q2"))
    assert (facts.rate.due, facts.rate.on_time, facts.rate.late_open) == (2, 1, 1)
    assert facts.causes == (("追索劳动报酬", 2, 1),)
    before, year_before = facts.compared
    assert before.period.text == "2026Q1"
    assert "2026-01-02" in before.why_not
    assert "2025" in year_before.why_not
    figure = freeze_figure(quarter.on("2026-07-01"), SUPERVISOR, facts.rate.query, title="季报")
    facts = period_report(quarter.on("2026-07-02"), read_report_period("2026Q2"))
    report = whole_report(facts, "测试区人社局")
    assert f"已公布：{figure.number}《季报》，按期结案率50.00%" in str(report.sections[0].parts[1])
    assert "相同" in str(report.sections[0].parts[1])
    assert "50.00%" in str(report.sections[0].parts[0])
    assert "未达标" in str(report.sections[0].parts[0])
    names = [one.name for one in report.tables]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 31 for name in names)
    assert all(len(row) == len(one.head) == len(one.widths) for one in report.tables
               for row in one.rows)  # fmt: skip


def test_a_report_that_cannot_be_is_refused_in_words(quarter: Desk) -> None:
    ctx = quarter.on("2026-07-01")
    for text_ in ("2025", "2025-12", "2021-2025"):
        with pytest.raises(NothingToReportError):
            period_report(ctx, read_report_period(text_))
    with pytest.raises(ReportPeriodError) as refused:
        plan_table(ctx, read_report_period("2026Q4"))
    assert refused.value.reason == "period_in_future"
    empty = period_report(ctx, read_report_period("2026-02"))
    words = "".join(part for one in whole_report(empty, "局").sections for part in one.parts
                    if isinstance(part, str))  # fmt: skip
    assert "没有应结案件，没有按期结案率" in words
    assert "100.00%" not in words


def test_the_spreadsheet_has_unrounded_numbers_and_words(quarter: Desk) -> None:
    from python_calamine import CalamineWorkbook

    made = render_period_report(
        quarter.on("2026-07-01"), SUPERVISOR, read_report_period("2026Q2"), ".xlsx"
    )
    book = CalamineWorkbook.from_filelike(io.BytesIO(made))
    rows = book.get_sheet_by_name("结案率分案由").to_python()
    assert rows[2][:5] == ["案由", "应结", "按期", "逾期", "按期结案率"]
    assert rows[3] == ["追索劳动报酬", 2.0, 1.0, 1.0, 0.5, "50.00%", "未达标"]
    plan = book.get_sheet_by_name("规划指标").to_python()[2:]
    assert plan[0][6:] == ["数值", "数值（截尾）", "单位", "目标数值", "规划公布数值"]
    assert plan[1][:1] + plan[1][6:9] == ["劳动保障监察举报投诉按期结案率", 0.5, "50.00%", "%"]
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        page = parts.read("xl/worksheets/sheet2.xml").decode()
    assert 'ySplit="3"' in page
    assert 'state="frozen"' in page


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (98, 100, "0.00%"),
        (97_996, 100_000, "0.000%"),
        (979_999, 1_000_000, "0.0000%"),
        (99_999, 100_000, "0.000%"),
        (1, 3, "0.00%"),
    ],
)
def test_a_spreadsheet_shows_a_ratio_on_its_side_of_the_target(
    part: int, whole: int, shown: str
) -> None:
    assert ratio_format(Fraction(part, whole), Fraction(98, 100)) == shown
    assert Ratio(None).otherwise == "—"


def test_a_value_is_entered_corrected_and_taken_back(desk: Desk) -> None:
    received(desk, Line.MEDIATION, "甲测试", "2023-04-03")
    ctx = desk.on("2026-07-01")
    first = enter_indicator(ctx, SUPERVISOR, NewValue(FIRMS, 2023, " 729 ", "劳动关系科"))
    assert (first.value, first.reason, first.entered_by) == ("729", "", SUPERVISOR.name)
    with pytest.raises(NothingChangesError):
        enter_indicator(ctx, SUPERVISOR, NewValue(FIRMS, 2023, "729", "劳动关系科"))
    with pytest.raises(CorrectionReasonError) as refused:
        enter_indicator(ctx, SUPERVISOR, NewValue(FIRMS, 2023, "731", "劳动关系科"))
    assert refused.value.held == "729"
    enter_indicator(ctx, SUPERVISOR, NewValue(FIRMS, 2023, "731", "劳动关系科", "漏计两家"))
    year = plan_table(ctx, read_report_period("2023"))
    assert year is not None
    row = next(one for one in year.rows if one.indicator.id == FIRMS)
    assert row.value == Fraction(731)
    assert [one.value for one in row.entries] == ["731"]
    take_back_indicator(ctx, SUPERVISOR, FIRMS, 2023, "应填2022年")
    with pytest.raises(NothingEnteredError):
        take_back_indicator(ctx, SUPERVISOR, FIRMS, 2023, "再撤")
    kept = entered_values(ctx, 2023)
    assert [one.value for one in kept] == ["729", "731", None]
    assert entered_values(ctx, 2022) == ()
    with ctx.database.read() as conn:
        told = conn.execute(
            text("SELECT detail FROM audit WHERE command = 'enter_indicator' ORDER BY id")
        ).scalars()
        assert [one.split(" (")[0] for one in told] == [
            f"{FIRMS} 2023: - -> 729",
            f"{FIRMS} 2023: 729 -> 731",
            f"{FIRMS} 2023: 731 -> -",
        ]


def test_what_cannot_be_entered_is_refused(desk: Desk) -> None:
    ctx = desk.on("2026-07-01")
    for new, refusal in (
        (NewValue("closure_rate", 2023, "98", "表"), ComputedIndicatorError),
        (NewValue("nothing", 2023, "98", "表"), UnknownIndicatorError),
        (NewValue(FIRMS, 2015, "98", "表"), UnknownIndicatorError),
        (NewValue(FIRMS, 2027, "98", "表"), IndicatorYearError),
        (NewValue(FIRMS, 2023, "98", " "), IndicatorSourceError),
    ):
        with pytest.raises(refusal):
            enter_indicator(ctx, SUPERVISOR, new)
    with pytest.raises(NotAllowedError):
        enter_indicator(ctx, CLERK, NewValue(FIRMS, 2023, "731", "表"))
    assert entered_values(ctx) == ()
    assert date(2026, 7, 1) == ctx.today()


def test_numbers_of_a_report_are_of_one_state(
    quarter: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx, april = quarter.on("2026-07-01"), read_report_period("2026-04")
    counted = period_report(ctx, april)
    monkeypatch.setattr(reports, "_facts", lambda *_: counted)

    def steady(*states: int) -> bool:
        written = iter(states)
        monkeypatch.setattr(reports, "_written", lambda _ctx: next(written))
        return period_report(ctx, april).steady

    assert steady(1, 1)
    assert steady(1, 2, 2)
    assert not steady(1, 2, 3, 4)
    notes = whole_report(replace(counted, steady=False), "局").sections[-1].parts
    assert any("制表时有新的登记" in str(part) for part in notes)


def test_a_report_of_everybody_is_for_who_may_see_everything(desk: Desk) -> None:
    with pytest.raises(NotAllowedError):
        render_period_report(desk.ctx, CLERK, read_report_period("2026Q2"), ".xlsx")
