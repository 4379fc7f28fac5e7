"""Which earlier case is told of while the next one is still being written down?"""

from __future__ import annotations

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.earlier_cases import Consequence
from disputes_app.domain.parties import PartyRole
from disputes_app.services.registration_lookups import Named, earlier_between
from tests.services.conftest import EMPLOYER, WORKER, Desk

ASKS, ANSWERS = PartyRole.APPLICANT, PartyRole.RESPONDENT
SAME = (
    Named(ASKS, is_person=True, name=WORKER.name, number=WORKER.id_number),
    Named(ANSWERS, is_person=False, name=EMPLOYER.name, number=EMPLOYER.code),
)


@pytest.mark.parametrize(
    ("end", "consequence"),
    [
        (None, Consequence.PENDING_34),
        ("withdrawn", Consequence.ALLOWS_35),
    ],
)
def test_the_same_parties_are_told_of(
    desk: Desk, end: str | None, consequence: Consequence
) -> None:
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    if end is not None:
        case = desk.record(case, end, "2026-03-03")
    desk.register(Line.MEDIATION, "2026-03-04")
    (found,) = earlier_between(desk.on("2026-03-09"), SAME)
    assert (found.case_id, found.consequence) == (case.case_id, consequence)
    by_name = Named(ANSWERS, is_person=False, name=EMPLOYER.name)
    assert earlier_between(desk.on("2026-03-09"), (SAME[0], by_name)) == (found,)


@pytest.mark.parametrize(
    "parties",
    [
        SAME[:1],
        SAME[1:],
        (Named(ANSWERS, is_person=True, name=WORKER.name), SAME[1]),
        (Named(ASKS, is_person=True, name="旁人测试"), SAME[1]),
        (SAME[0], Named(ANSWERS, is_person=False, name="上海别的测试有限公司")),
        (SAME[0], Named(ASKS, is_person=False, name=EMPLOYER.name)),
    ],
    ids=["no_employer", "no_worker", "other_role", "other_worker", "other_employer", "other_side"],
)
def test_others_are_not(desk: Desk, parties: tuple[Named, ...]) -> None:
    desk.register(Line.ARBITRATION, "2026-03-02")
    assert earlier_between(desk.on("2026-03-09"), parties) == ()
