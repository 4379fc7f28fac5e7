"""Extensions and suspensions of a small office, in force and struck out, lawful and not."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from db.engine import Database
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.rate import PeriodError
from disputes_app.services.term_register import term_register
from tests.services.conftest import SIGNED, Desk

EXTENDED: Facts = {"days": 15, "ground": "案情复杂", **SIGNED}
SUSPENDED: Facts = {"ground": "47_6", **SIGNED}


def accepted(desk: Desk, name: str) -> CaseChanged:
    worker = NewParty(PartyRole.APPLICANT, is_person=True, name=name)
    case = desk.register(Line.ARBITRATION, "2026-03-02", worker=worker)
    return desk.record(case, "arbitration.accepted", "2026-03-02", {"signed_by": "赵测试"})


def test_the_register_lists_what_is_in_force_and_what_still_runs(desk: Desk) -> None:
    extended = accepted(desk, "甲测试")
    extended = desk.record(extended, "arbitration.extended", "2026-04-10", EXTENDED)
    voided = accepted(desk, "乙测试")
    voided = desk.record(voided, "arbitration.extended", "2026-04-10", EXTENDED)
    desk.void(voided, 3, "2026-04-13")
    over = accepted(desk, "丙测试")
    over = desk.record(over, "arbitration.suspended", "2026-03-10", SUSPENDED)
    desk.record(over, "arbitration.resumed", "2026-03-20")
    lasting = accepted(desk, "丁测试")
    desk.record(lasting, "arbitration.suspended", "2026-03-05", SUSPENDED)

    april = term_register(desk.on("2026-05-04"), date(2026, 4, 1), date(2026, 4, 30))
    assert [(one.row.id, one.entry.on, one.entry.days) for one in april.extensions] == [
        (extended.case_id, date(2026, 4, 10), 15)
    ]
    assert [(one.row.id, one.entry.days, one.entry.ended_on) for one in april.suspensions] == [
        (lasting.case_id, 61, None)
    ]
    assert len(april.long_suspensions) == 1

    march = term_register(desk.on("2026-05-03"), date(2026, 3, 1), date(2026, 3, 31))
    assert [(one.entry.days, one.entry.ended_on) for one in march.suspensions] == [
        (60, None),
        (10, date(2026, 3, 20)),
    ]
    choice = march.suspensions[0].entry.ground_choice
    assert choice is not None
    assert "工伤认定" in choice.zh
    assert term_register(
        desk.on("2026-05-04"), date(2026, 3, 1), date(2026, 4, 30), Line.INSPECTION
    ) == type(april)(date(2026, 3, 1), date(2026, 4, 30), Line.INSPECTION, (), ())
    with pytest.raises(PeriodError):
        term_register(desk.ctx, date(2026, 4, 1), date(2026, 3, 1))


def test_the_register_is_read_from_an_index_of_its_own(bureau_in_a_file: Database) -> None:
    with bureau_in_a_file.read() as conn:
        plan = conn.execute(
            text(
                "EXPLAIN QUERY PLAN SELECT DISTINCT case_id FROM case_event WHERE "
                "(kind = 'mediation.extended' OR kind = 'arbitration.extended' OR "
                "kind = 'inspection.extended' OR kind = 'arbitration.suspended') "
                "AND happened_on BETWEEN '2026-01-01' AND '2026-12-31'"
            )
        ).all()
    assert "ix_case_event_term" in str(plan)
