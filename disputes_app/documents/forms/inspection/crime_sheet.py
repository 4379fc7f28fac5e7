"""涉嫌犯罪案件移送审批表: 移送涉嫌犯罪案件的规定 art. 5; the principal head signs it.

Besides the case it prints what the team reported: whom, which crime, whose wages, and why.
"""

from __future__ import annotations

from disputes_app.documents.approval_sheet import sheet_form
from disputes_app.domain.cases import Line
from disputes_app.domain.papers import CasePaper


def _grounds(facts: CasePaper) -> tuple[tuple[str, str], ...]:
    told = facts.referral
    people = f"劳动者{told.people}人" if told.people else ""
    sums = "，".join(one for one in (people, told.amount) if one)
    rows = (
        ("涉嫌单位或个人", told.suspect),
        ("涉嫌罪名", told.crime),
        ("涉及人数、金额", sums),
        ("基本违法事实\n及移送理由", told.finding),
        ("主办、协办监察员", told.team),
    )
    return tuple(row for row in rows if row[1])


FORM = sheet_form(
    "inspection.crime_sheet",
    "涉嫌犯罪案件移送审批表",
    "Sheet for referring a crime",
    Line.INSPECTION,
    grounds=_grounds,
)
