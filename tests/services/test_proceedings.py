"""A complaint about what is already before mediators, arbitrators or a court (监察条例 21)."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.admission import IrregularError
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.proceedings import ProceedingState
from disputes_app.services.case_findings import case_findings
from disputes_app.services.case_view import open_case
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.registration_lookups import Named, disputes_between
from tests.services.conftest import EMPLOYER, FILED, INSPECTION, WORKER, Desk

TYPED = (
    Named(PartyRole.APPLICANT, is_person=True, name=WORKER.name, number=WORKER.id_number),
    Named(PartyRole.RESPONDENT, is_person=False, name=EMPLOYER.name),
)
AWARD: Facts = {"amount_fen": 100, "award_type": "non_final", "all_claims": True}


def _arbitrated(desk: Desk, *, sued: bool) -> CaseChanged:
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    case = desk.record(case, "arbitration.accepted", "2026-03-03", {"signed_by": "赵测试"})
    case = desk.record(case, "arbitration.awarded", "2026-04-01", AWARD)
    if sued:
        facts: Facts = {"party": 1, "way": "sue", "court": "嘉定区人民法院"}
        case = desk.record(case, "arbitration.court_applied", "2026-04-03", facts)
    return case


@pytest.mark.parametrize("state", list(ProceedingState))
def test_what_is_pending_elsewhere_makes_an_acceptance_irregular(
    desk: Desk, state: ProceedingState
) -> None:
    if state is ProceedingState.MEDIATION:
        other = desk.register(Line.MEDIATION, "2026-03-02")
    elif state is ProceedingState.ARBITRATION:
        other = desk.register(Line.ARBITRATION, "2026-03-02")
    else:
        other = _arbitrated(desk, sued=state is ProceedingState.SUIT)
    (typed,) = disputes_between(desk.on("2026-04-06"), TYPED)
    case = desk.register(Line.INSPECTION, "2026-04-06")
    view = open_case(desk.on("2026-04-06"), case.case_id)
    (found,) = case_findings(desk.on("2026-04-06"), view).proceedings
    assert found == typed
    assert (found.case_id, found.state) == (other.case_id, state)
    if state is ProceedingState.ENDED:
        assert desk.record(case, "inspection.accepted", "2026-04-07", FILED).number
        return
    with pytest.raises(IrregularError) as raised:
        desk.record(case, "inspection.accepted", "2026-04-07", FILED)
    assert raised.value.codes == ("dispute_under_way",)
    why = {"irregular": "投诉的是加班问题，不在仲裁请求中"}
    accepted = desk.record(case, "inspection.accepted", "2026-04-07", FILED, **why)
    assert accepted.state.accepted_on == date(2026, 4, 7)


def test_a_report_is_never_stopped_and_a_protected_person_never_looked_for(desk: Desk) -> None:
    desk.register(Line.ARBITRATION, "2026-03-02")
    for source in (Source.REPORT, Source.COMPLAINT):
        registration = Registration(
            Line.INSPECTION,
            source,
            date(2026, 4, 6),
            INSPECTION,
            2,
            respondents=(EMPLOYER,),
            reporter=Reporter(WORKER.name, id_number=WORKER.id_number),
        )
        case = register_case(desk.on("2026-04-06"), desk.actor, registration)
        view = open_case(desk.on("2026-04-06"), case.case_id)
        assert case_findings(desk.on("2026-04-06"), view).proceedings == ()
        assert desk.record(case, "inspection.accepted", "2026-04-07", FILED).number


@pytest.mark.parametrize("parties", [TYPED[:1], TYPED[1:]])
def test_one_side_alone_is_no_case(desk: Desk, parties: tuple[Named, ...]) -> None:
    desk.register(Line.ARBITRATION, "2026-03-02")
    assert disputes_between(desk.on("2026-04-06"), parties) == ()
