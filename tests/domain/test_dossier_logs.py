"""What the logs of matters and disputes say beside their state."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.dossiers.external_log import sheet_facts
from disputes_app.domain.dossiers.on_site_log import on_site_facts
from tests.domain import test_external_matters as matters
from tests.domain import test_on_site as disputes


def test_payments_are_added_up_by_payer() -> None:
    found = on_site_facts(
        disputes.log_of(
            ("opened", {**disputes.CALLED, "place": "测试路1号", "project": "测试家园"}),
            ("attended", {**disputes.WENT, "others": "派出所"}),
            ("agreed", {**disputes.PROMISE, "papers": "承诺书"}),
            disputes.paid(100, "deposit"),
            disputes.paid(50),
            disputes.paid(30, "deposit"),
        )
    )
    assert found.paid_by == (("contractor", 50_00), ("deposit", 130_00))
    assert [(one.on.day, one.people) for one in found.payments] == [(6, 20), (7, 20), (8, 20)]
    (visit,) = found.visits
    assert (visit.officers, visit.others, visit.inspected) == (("甲", "乙"), "派出所", True)
    assert (found.group_incident, found.heads) == (True, 40)
    assert (found.promised_by, found.papers) == (date(2026, 11, 30), ("承诺书",))
    assert (found.place, found.project) == ("测试路1号", "测试家园")


def test_a_sheet_handed_back_has_its_new_term() -> None:
    rows: list[matters.Row] = [
        ("received", "2026-11-03", {**matters.BY_17, "handed_by": "区城运中心"}),
        ("extended", "2026-11-10", matters.AGREED),
    ]
    found = sheet_facts(matters.log_of(*rows))
    assert (found.channel, found.handed_by) == ("hotline_12345", "区城运中心")
    assert (found.reply_by, found.reply_days) == (date(2026, 11, 17), 0)
    assert (found.extended_to, found.extended_by) == (date(2026, 11, 24), "市12345")
    rows += [
        ("replied", "2026-11-12", matters.ANSWER),
        ("visited", "2026-11-13", {"result": "dissatisfied"}),
    ]
    assert sheet_facts(matters.log_of(*rows)).result == "dissatisfied"
    rows.append(("reopened", "2026-11-14", {**matters.WHY, "reply_days": 3}))
    again = sheet_facts(matters.log_of(*rows))
    assert (again.times_back, again.result, again.extended_to) == (1, "", None)
    assert (again.came_on, again.reply_by, again.reply_days) == (date(2026, 11, 14), None, 3)
    assert sheet_facts(()).came_on is None
