"""Construction projects: parties, safeguards by month, deposit, coverage, on both databases."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.project_safeguards import Check, Safeguard
from disputes_app.domain.events import Facts
from disputes_app.services.dossiers import DossierChanged, open_dossier, record_step
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.projects import MonthCheck, check_months, project_view, town_coverage
from disputes_app.services.verify import verify
from tests.services.conftest import SUPERVISOR, Desk

ALL = tuple((one, Check.OK) for one in Safeguard)


def project(desk: Desk, town: str, starts_on: str = "2026-01-05") -> DossierChanged:
    facts: Facts = {
        "title": f"{town}安置房",
        "town": town,
        "employer": "上海测试建工有限公司",
        "owner": "上海测试置业有限公司",
        "starts_on": starts_on,
        "contract_fen": 10_000_000_000,
    }
    entry = NewEntry("project.opened", date(2026, 1, 12), facts)
    return open_dossier(desk.on("2026-01-12"), SUPERVISOR, DossierType.PROJECT, entry)


def then(desk: Desk, at: DossierChanged, kind: str, day: str, facts: Facts) -> DossierChanged:
    entry = NewEntry(kind, date.fromisoformat(day), facts)
    ctx = desk.on(day)
    return record_step(ctx, SUPERVISOR, at.dossier_id, entry, seen_version=at.version)


def checked(
    desk: Desk, at: DossierChanged, day: str, *found: tuple[Safeguard, Check]
) -> DossierChanged:
    on = date.fromisoformat(day)
    check = MonthCheck(date(2026, 3, 1), found, on, "工资支付台账")
    return check_months(desk.on(day), SUPERVISOR, at.dossier_id, (check,), seen_version=at.version)


def test_coverage_counts_running_projects_with_all_four_by_town(desk: Desk) -> None:
    whole, short = project(desk, "安亭镇"), project(desk, "安亭镇")
    project(desk, "南翔镇")
    project(desk, "江桥镇", "2026-04-01")
    checked(desk, whole, "2026-04-03", *ALL[:3], (Safeguard.PAID_BY_GENERAL, Check.NOT_APPLICABLE))
    short = checked(desk, short, "2026-04-03", *ALL[:3], (Safeguard.PAID_BY_GENERAL, Check.NOT_OK))
    found = town_coverage(desk.on("2026-04-10"), date(2026, 3, 15))
    assert [(one.town, one.running, one.checked, one.whole) for one in found.towns] == [
        ("南翔镇", 1, 0, 0),
        ("安亭镇", 2, 2, 1),
    ]
    assert found.total.in_place[Safeguard.PAID_BY_GENERAL] == 1
    checked(desk, short, "2026-04-20", (Safeguard.PAID_BY_GENERAL, Check.OK))
    assert town_coverage(desk.on("2026-04-20"), date(2026, 3, 1)).total.whole == 2
    cell = project_view(desk.on("2026-04-20"), short.dossier_id).cells[
        date(2026, 3, 1), Safeguard.PAID_BY_GENERAL
    ]
    assert (cell.result, cell.on, cell.document) == (Check.OK, date(2026, 4, 20), "工资支付台账")


def test_a_project_from_its_parties_to_the_closing_of_its_account(desk: Desk) -> None:
    case = desk.complaint("2026-03-02")
    at = project(desk, "安亭镇")
    at = then(desk, at, "project.party", "2026-01-15", {"role": "sub", "name": "上海测试劳务"})
    at = then(desk, at, "project.party", "2026-01-15", {"role": "foreman", "name": "包测试"})
    with pytest.raises(EventRefusedError, match="project_no_deposit"):
        then(desk, at, "project.deposit_used", "2026-01-16", {"amount_fen": 1})
    at = then(desk, at, "project.deposit_made", "2026-01-16", {"form": "cash", "amount_fen": 9_000})
    use: Facts = {"amount_fen": 4_000, "until": "2026-04-30", "case": case.number or ""}
    at = then(desk, at, "project.deposit_used", "2026-04-01", use)
    with pytest.raises(EventRefusedError, match="project_deposit_short"):
        then(desk, at, "project.deposit_used", "2026-04-02", {"amount_fen": 5_001})
    at = then(desk, at, "project.deposit_topped_up", "2026-04-20", {"amount_fen": 3_999})
    log = project_view(desk.on("2026-04-21"), at.dossier_id)
    short = log.short_since()
    assert (log.deposit_fen, short and short.until) == (8_999, date(2026, 4, 30))
    assert [(one.role, one.seq) for one in log.parties] == [
        ("owner", 0),
        ("general", 0),
        ("sub", 2),
        ("foreman", 3),
    ]
    assert (at.state.cases, at.state.paid_fen) == ((case.receipt_number,), 4_000)
    at = then(desk, at, "project.deposit_topped_up", "2026-04-22", {"amount_fen": 1})
    assert project_view(desk.on("2026-04-22"), at.dossier_id).short_since() is None
    order: Facts = {"role": "general", "to": "上海测试建工", "matter": "account"}
    at = then(desk, at, "project.ordered", "2026-05-01", {**order, "until": "2026-05-11"})
    at = then(desk, at, "project.stopped_work", "2026-05-12", {**order, "signed_by": "钱测试"})
    assert at.state.stage == "stopped"
    at = then(desk, at, "project.account_opened", "2026-05-13", {"bank": "测试银行"})
    at = then(desk, at, "project.order_met", "2026-05-13", {"seq": 8})
    at = then(desk, at, "project.resumed", "2026-05-14", {"signed_by": "钱测试"})
    at = then(desk, at, "project.account_notice", "2026-06-01", {})
    # 条例27: thirty days, the day of the notice not counted: 2026-07-01 is the last of them
    with pytest.raises(IrregularError) as early:
        then(desk, at, "project.account_closed", "2026-07-01", {})
    assert early.value.codes == ("project_closed_early",)
    at = then(desk, at, "project.account_closed", "2026-07-02", {})
    at = then(desk, at, "project.completed", "2026-07-03", {})
    assert (at.state.outcome, at.state.next_clock) == ("completed", None)
    assert verify(desk.on("2026-07-03")).ok


@pytest.mark.parametrize(
    ("month", "reason"),
    [
        ("2026-3", "project_bad_month"),
        ("2019-12", "project_bad_month"),
        ("2026-05", "project_month_ahead"),
    ],
)
def test_months_that_cannot_be_checked(month: str, reason: str) -> None:
    from disputes_app.domain.dossiers.admission import admit_step
    from tests.domain.test_dossiers import LAW, step

    opened = step(1, "project.opened", "2026-01-12", {"title": "x", "town": "x", "employer": "x"})
    entry = step(2, "project.checked", "2026-04-03", {"month": month, "real_name": "ok"})
    with pytest.raises(EventRefusedError, match=reason):
        admit_step(DossierType.PROJECT, (opened,), entry, LAW, date(2026, 11, 20))
