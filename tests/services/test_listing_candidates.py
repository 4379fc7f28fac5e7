"""Clues of the list and warnings of listed parties, from logs on both databases."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.wage_crime import Met
from disputes_app.services.dossiers import open_dossier
from disputes_app.services.listing_candidates import candidates_of_case, listing_candidates
from disputes_app.services.listing_warnings import listed_among, listed_in_case
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.registration_lookups import Named
from tests.services.conftest import EMPLOYER, Desk
from tests.support.listings import Lister, list_one

OWNER, NUMBER = "冯测试", "11010519491231002X"


def test_an_order_is_a_clue_until_it_has_a_record(desk: Desk) -> None:
    case = desk.complaint("2026-06-01")
    order: Facts = {
        "number": "令7号",
        "comply_by": "2026-06-15",
        "amount_fen": 60_000_00,
        "people": 12,
        "party": 2,
    }
    desk.record(case, "inspection.ordered", "2026-06-04", order)
    (running,) = listing_candidates(desk.on("2026-06-15")).rows
    assert not running.expired
    (found,) = listing_candidates(desk.on("2026-06-16")).rows
    assert (found.expired, found.employer, found.sum.met) == (True, EMPLOYER.name, Met.YES)
    assert (found.decide_by, found.migrants, found.record) == (date(2026, 7, 14), None, "")
    assert found.incident.met is Met.OPEN
    called: Facts = {
        "way": "call_out",
        "cause": "wages",
        "title": "门口聚集",
        "group_incident": True,
        "heads": 40,
        "people": 40,
        "case": found.number,
    }
    on_site = NewEntry("on_site.opened", date(2026, 6, 16), called)
    open_dossier(desk.on("2026-06-16"), desk.actor, DossierType.ON_SITE, on_site)
    Lister(desk.on, desk.actor).open(
        "2026-06-17", EMPLOYER.name, reference="令7号", case=found.number
    )
    (found,) = candidates_of_case(desk.on("2026-06-17"), case.case_id)
    assert [one.people for one in found.incident.records] == [40]
    assert (found.incident.group, found.incident.met) == (Met.YES, Met.OPEN)
    assert found.record.endswith("名单第1号")
    assert listing_candidates(desk.on("2026-12-17")).rows == ()


def test_who_is_warned_of(desk: Desk) -> None:
    list_one(desk.on, desk.actor, EMPLOYER.name, OWNER, code=EMPLOYER.code or "", id_number=NUMBER)
    ctx = desk.on("2026-07-06")

    def warned(role: PartyRole, name: str, number: str | None, *, person: bool) -> list[bool]:
        return [one.by_name for one in listed_among(ctx, [Named(role, person, name, number)])]

    respondent, applicant = PartyRole.RESPONDENT, PartyRole.APPLICANT
    assert warned(respondent, EMPLOYER.name, EMPLOYER.code, person=False) == [False]
    assert warned(respondent, EMPLOYER.name, None, person=False) == [True]
    assert warned(respondent, EMPLOYER.name, "91310114MA9028380P", person=False) == []
    assert warned(respondent, OWNER, None, person=True) == [True]
    assert warned(applicant, OWNER, None, person=True) == []
    assert warned(applicant, OWNER, NUMBER, person=True) == [False]
    on_the_day_before = desk.on("2026-07-05")
    named = Named(respondent, is_person=False, name=EMPLOYER.name)
    assert listed_among(on_the_day_before, [named]) == ()
    worker = NewParty(applicant, is_person=True, name=OWNER)
    case = desk.register(Line.ARBITRATION, "2026-07-06", worker=worker)
    with ctx.database.read() as conn:
        found = listed_in_case(conn, case.case_id, date(2026, 7, 6))
    assert [one.found.span.name for one in found] == [EMPLOYER.name]
