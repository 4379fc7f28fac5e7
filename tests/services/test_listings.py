"""The joint-punishment list through the services: a whole story, who is on it, and refusals."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from db.queries import dossiers as queries
from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.listed import EMPLOYER as FIRM_ROLE
from disputes_app.domain.events import Facts
from disputes_app.domain.listing_standing import ListingStage
from disputes_app.services.dossier_lists import dossier_deadlines
from disputes_app.services.dossier_projection import changed_dossiers, store_changed
from disputes_app.services.dossier_verify import dossier_differences
from disputes_app.services.dossiers import DossierChanged, dossier_view, open_dossier, record_step
from disputes_app.services.identity import IdNumberError
from disputes_app.services.listing_board import listing_of
from disputes_app.services.listing_checks import ListingTwiceError, OrderAnnulledError
from disputes_app.services.listings import (
    listed_on,
    listing_rows,
    register_on,
    standing_of,
)
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.totals import totals
from tests.services.conftest import SUPERVISOR, Desk
from tests.support import listing_story as told
from tests.support.listing_story import Row, day


def opened(desk: Desk, on: str = "2024-03-18", **more: str) -> DossierChanged:
    entry = NewEntry("listing.opened", day(on), {**told.OPENED, **more})
    return open_dossier(desk.on(on), SUPERVISOR, DossierType.LISTING, entry)


def step(desk: Desk, at: DossierChanged, kind: str, on: str, facts: Facts) -> DossierChanged:
    entry = NewEntry(f"listing.{kind}", day(on), facts)
    return record_step(desk.on(on), SUPERVISOR, at.dossier_id, entry, seen_version=at.version)


def carried_on(desk: Desk, at: DossierChanged, rows: tuple[Row, ...]) -> DossierChanged:
    for kind, on, facts in rows:
        at = step(desk, at, kind, on, facts)
    return at


def test_the_whole_story_is_as_counted_by_hand(desk: Desk) -> None:
    at = carried_on(desk, opened(desk), told.STORY[1:])
    with desk.ctx.database.read() as conn:
        stored = queries.stored_dossier(conn, at.dossier_id)
    found = {
        (one.rule_id, one.key): (one.started_on.isoformat(), str(one.due_on))
        for one in stored.clocks
    }
    assert found == told.CLOCKS
    ctx = desk.on("2028-10-20")
    for on, listed in told.IN_EFFECT:
        for who in (told.EMPLOYER, told.CODE, "孙某测试", told.ID_NUMBER):
            assert bool(listed_on(ctx, who, day(on))) is listed, (on, who)
    partly = standing_of(ctx, "测试欠薪建设", day("2025-10-01"))
    assert (partly.is_listed, partly.exact) == (True, False)
    assert standing_of(ctx, told.EMPLOYER).was_listed
    assert not standing_of(ctx, "上海测试从无欠薪有限公司").found
    register = register_on(ctx, day("2024-06-03"))
    assert (register[0].role, register[0].until_on) == (FIRM_ROLE, date(2027, 5, 6))
    assert told.ID_NUMBER not in repr(register)
    assert len(register) == 3
    assert {one.id: one.value for one in totals(ctx, day("2024-01-01"), day("2024-12-31"))}[
        "listed"
    ] == 1
    assert totals(ctx, day("2025-01-01"), day("2028-12-31"))[-1].value == 0
    with ctx.database.read() as conn:
        assert not dossier_differences(conn, ctx.law).problems
    with desk.ctx.database.write() as conn:
        conn.execute(text("UPDATE listed_party SET until_on = '2027-05-07' WHERE term = 1"))
    with ctx.database.read() as conn:
        assert dossier_differences(conn, ctx.law).problems == (f"{at.number}: listed",)
    with desk.ctx.database.write() as conn:
        (changed,) = changed_dossiers(conn, ctx.law)
        store_changed(conn, changed)
        assert not dossier_differences(conn, ctx.law).problems


def test_taking_down_is_no_deadline_before_the_term_is_over(desk: Desk) -> None:
    carried_on(desk, opened(desk), told.TO_THE_LIST[1:])
    on = {"2024-06-03": [], "2027-05-07": ["blacklist.take_down"]}
    for moment, rules in on.items():
        running = dossier_deadlines(desk.on(moment), SUPERVISOR, limit=5)
        assert [one.rule_id for one in running] == rules, moment


def test_an_order_has_one_record_and_has_to_stand_in_the_case(desk: Desk) -> None:
    case = desk.complaint("2024-02-01")
    order: Facts = {
        "number": told.ORDER,
        "comply_by": "2024-03-15",
        "amount_fen": 180_000_00,
        "people": 12,
    }
    case = desk.record(case, "inspection.ordered", "2024-03-01", order)
    at = opened(desk, case=case.number or "")
    assert at.state.cases == (case.receipt_number,)
    with pytest.raises(ListingTwiceError) as twice:
        opened(desk, employer="上海测试欠薪建设 有限公司")
    assert twice.value.number == at.number
    with pytest.raises(ListingTwiceError):
        opened(desk, reference=told.ORDER.translate(str.maketrans("（）", "()")))
    wrong: Facts = {"name": "甲", "role": "principal", "id_number": "1"}
    with pytest.raises(IdNumberError):
        step(desk, at, "person", "2024-03-18", wrong)
    at = carried_on(desk, at, told.TO_THE_NOTICES[1:3])
    # The bureau's own threshold is used, whatever was typed.
    below: Facts = {**told.AMOUNT, "amount_fen": 20_000_00, "threshold_ten_fen": 1}
    at = step(desk, at, "amount_tested", "2024-03-18", below)
    then = desk.on("2024-03-18")
    assert not listing_of(then, dossier_view(then, at.dossier_id)).amount_met
    at = carried_on(desk, at, told.TO_THE_DECISION[3:])
    early = NewEntry("listing.listed", day("2024-04-26"), told.LISTED)
    with pytest.raises(EventRefusedError) as refused:
        record_step(
            desk.on("2024-05-06"), SUPERVISOR, at.dossier_id, early, seen_version=at.version
        )
    assert (refused.value.reason, refused.value.day) == (
        "listing_objection_runs",
        date(2024, 4, 26),
    )
    (row,) = listing_rows(desk.on("2024-05-06"))
    assert (row.log.stage, row.record.number) == (ListingStage.DECIDING, at.number)
    case = desk.void(case, 3, "2024-04-29")
    with pytest.raises(OrderAnnulledError):
        step(desk, at, "listed", "2024-05-06", told.LISTED)
