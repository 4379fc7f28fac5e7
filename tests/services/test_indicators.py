"""A month of a small office, and what its measures come to, counted by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from alembic import command

from db.migrate import alembic_config
from disputes_app.domain.case_list import CaseFilter, CaseStatus, IndicatorPart
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.indicators import INDICATORS
from disputes_app.domain.kinds.award import AWARDED
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.case_list import case_page, count_cases
from disputes_app.services.context import Context
from disputes_app.services.indicators import (
    IndicatorSheet,
    cases_of_indicator,
    indicator_sheet,
)
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.verify import verify
from tests.services.conftest import Desk

MARCH = (date(2026, 3, 1), date(2026, 3, 31))
AGREED: Facts = {"amount_fen": 100_000, "terms": "一次付清。", "matter": "wages"}


def received(desk: Desk, line: Line, name: str, on: str) -> CaseChanged:
    return desk.register(line, on, worker=NewParty(PartyRole.APPLICANT, is_person=True, name=name))


def mediated(desk: Desk, name: str, on: str, accepted: str) -> CaseChanged:
    case = received(desk, Line.MEDIATION, name, on)
    return desk.record(case, "mediation.accepted", accepted)


def arbitrated(desk: Desk, name: str, accepted: str) -> CaseChanged:
    case = received(desk, Line.ARBITRATION, name, accepted)
    return desk.record(case, "arbitration.accepted", accepted, {"signed_by": "赵测试"})


def _listed(ctx: Context, sheet: IndicatorSheet) -> int:
    """Compare each number with the list behind it; return how many lists were compared."""
    compared = 0
    for one in sheet.measured:
        for part, number in ((IndicatorPart.PART, one.part), (IndicatorPart.WHOLE, one.whole)):
            wanted = cases_of_indicator(ctx, one.indicator.id, part, sheet.first, sheet.last)
            if number is None or wanted is None:
                assert number is None or one.indicator.id == "matters_in_time"
                continue
            rows = case_page(ctx, wanted).rows
            assert len(rows) == len({row.id for row in rows}) == number, (one.indicator.id, part)
            assert count_cases(ctx, wanted) == number
            first = case_page(ctx, wanted, limit=1)
            again = () if first.after is None else case_page(ctx, wanted, after=first.after).rows
            assert (*first.rows, *again) == rows
            compared += 1
    return compared


def test_some_numbers_are_not_made_of_cases(desk: Desk) -> None:
    for id_ in ("matters_in_time", "group_incidents"):
        assert cases_of_indicator(desk.ctx, id_, IndicatorPart.WHOLE, *MARCH) is None
    for one in INDICATORS:
        wanted = cases_of_indicator(desk.ctx, one.id, IndicatorPart.PART, *MARCH)
        assert (wanted is not None) is one.of_cases
        assert wanted is None or count_cases(desk.ctx, wanted) == 0
    stalled = cases_of_indicator(desk.ctx, "stalled", IndicatorPart.WHOLE, *MARCH)
    assert stalled == CaseFilter(status=CaseStatus.STALLED)


def test_a_month_counted_by_hand(desk: Desk) -> None:
    agreed = mediated(desk, "甲测试", "2026-03-02", "2026-03-02")
    desk.record(agreed, "mediation.agreement", "2026-03-10", AGREED)
    failed = mediated(desk, "乙测试", "2026-03-03", "2026-03-05")
    desk.record(failed, "mediation.no_agreement", "2026-03-25", {"ground": "not_agreed"})
    mediated(desk, "丙测试", "2026-03-30", "2026-03-31")
    arbitrated(desk, "丁测试", "2026-02-10")
    awarded = arbitrated(desk, "戊测试", "2026-03-02")
    award: Facts = {"all_claims": True, "award_type": "final", "amount_fen": 0}
    wrong = desk.record(awarded, "arbitration.awarded", "2026-03-19", award)
    # what was replaced counts nowhere
    awarded = desk.void(wrong, 3, "2026-03-20")
    desk.record(awarded, "arbitration.awarded", "2026-03-20", award)
    arbitrated(desk, "己测试", "2026-03-11")

    sheet = indicator_sheet(desk.on("2026-04-01"), *MARCH)
    found = {one.indicator.id: one for one in sheet.measured}

    def said(id_: str) -> tuple[object, int | None, int | None]:
        one = found[id_]
        return one.value, one.part, one.whole

    assert said("mediation_success") == (Fraction(1, 2), 1, 2)
    assert said("mediation_within") == (Fraction(1, 2), 1, 2)
    assert said("arbitration_closure") == (Fraction(1, 3), 1, 3)
    assert said("arbitration_within") == (1, 1, 1)
    assert said("final_award_share") == (1, 1, 1)
    assert said("settled_share") == (0, 0, 1)
    assert said("mediation_intake_average") == (1, None, 3)
    assert said("mediation_intake_p90") == (2, None, 3)
    assert said("mediation_handling_average") == (14, None, 2)
    assert said("arbitration_handling_p90") == (18, None, 1)
    assert said("first_hearing_p90") == (20, None, 1)
    assert said("award_after_hearing_average") == (None, None, 0)
    assert said("inspection_closure") == (None, 0, 0)
    assert said("matters_in_time") == (None, 0, 0)
    assert said("recovered_for_parties")[0] == 100_000
    assert _listed(desk.on("2026-04-01"), sheet) > 20
    assert [(one.name, one.cases) for one in sheet.employers] == [("上海测试汽配有限公司", 5)]


def heard(desk: Desk, name: str, accepted: str, on: str) -> CaseChanged:
    case = arbitrated(desk, name, accepted)
    tribunal: Facts = {"mode": "sole", "members": "李测试"}
    case = desk.record(case, "arbitration.tribunal_formed", accepted, tribunal)
    hearing: Facts = {"hearing_on": on, "hearing_time": "09:30"}
    case = desk.record(case, "arbitration.hearing_scheduled", accepted, hearing)
    return desk.record(case, "arbitration.heard", on)


def test_hearings_and_awards_are_counted_before_and_after_an_upgrade(desk: Desk) -> None:
    award: Facts = {"all_claims": True, "award_type": "both", "amount_fen": 5_000}
    desk.record(heard(desk, "甲测试", "2026-03-02", "2026-03-12"), AWARDED, "2026-03-20", award)
    unheard = arbitrated(desk, "乙测试", "2026-03-02")
    desk.record(unheard, AWARDED, "2026-03-18", {**award, "award_type": "non_final"})
    heard(desk, "丙测试", "2026-03-03", "2026-03-20")
    ctx = desk.on("2026-04-01")
    sheet = indicator_sheet(ctx, *MARCH)
    found = {one.indicator.id: (one.value, one.part, one.whole) for one in sheet.measured}
    assert found["final_award_share"] == (Fraction(1, 2), 1, 2)
    assert found["first_hearing_p90"] == (17, None, 2)
    assert found["award_after_hearing_average"] == (8, None, 1)
    assert _listed(ctx, sheet) > 20
    with ctx.database.write() as conn:
        command.downgrade(alembic_config(conn), "0037")
    with ctx.database.write() as conn:
        command.upgrade(alembic_config(conn), "head")
    assert indicator_sheet(ctx, *MARCH) == sheet
    assert verify(ctx).ok
