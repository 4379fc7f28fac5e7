"""花名册 of a group: every member, the lead marked, and the sums below."""

from __future__ import annotations

from datetime import date

from disputes_app.documents.reports.group_roster import TITLE, render_roster
from disputes_app.domain.case_group import CaseGroup
from disputes_app.domain.cases import Line


def test_a_roster_is_the_same_each_time_it_is_made() -> None:
    group = CaseGroup("嘉劳人仲（2026）收字第1号", "九月欠薪", Line.ARBITRATION, "上海测试厂", ())
    made = [
        render_roster(group, office_name="测试局", made_on=date(2026, 11, 2), invariant=True)
        for _ in range(2)
    ]
    assert made[0].startswith(b"%PDF")
    assert made[0] == made[1]
    assert TITLE == "群体案件花名册"
