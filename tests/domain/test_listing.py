"""The joint-punishment list: periods by hand, every refusal, and what nobody can bring about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.listing_log import listing_log
from disputes_app.domain.listing_order import order_is_annulled
from disputes_app.domain.listing_reasons import LISTING_REASONS
from disputes_app.domain.listing_standing import ListingDue, ListingLog, ListingStage, PartyState
from disputes_app.domain.reasons import REASONS
from tests.domain import listing_refusals as stories
from tests.domain import logs
from tests.support import listing_story as told
from tests.support.law import packaged_law
from tests.support.listing_story import FIRM, REPRESENTATIVE, Row, day, notice

LAW = packaged_law()
FAR = date(2030, 1, 1)


def entry(seq: int, row: Row, **more: str) -> Event:
    kind, on, facts = row
    return Event(
        seq,
        kind if "." in kind or kind == "void" else f"listing.{kind}",
        day(on),
        datetime(2030, 1, 1, tzinfo=UTC),
        "李测试",
        facts,
        irregular=more.get("irregular"),
        confirmed_by="张测试" if more else None,
    )


def log_of(rows: Sequence[Row]) -> tuple[Event, ...]:
    """Admit one entry after the other, and return them."""
    found: tuple[Event, ...] = ()
    for seq, row in enumerate(rows, start=1):
        new = entry(seq, row)
        admit_step(DossierType.LISTING, found, new, LAW, FAR)
        found = (*found, new)
    return found


def state_of(rows: Sequence[Row]) -> DossierState:
    state = fold_dossier(DossierType.LISTING, log_of(rows), LAW)
    assert not state.problems
    return state


def read(rows: Sequence[Row], on: str, months: int = 0) -> ListingLog:
    return listing_log(log_of(rows), LAW, day(on), repair_months=months)


def due(state: DossierState, rule: str, key: int = 0) -> date | None:
    return next(one.due for one in state.clocks if (one.rule.id, one.key) == (rule, key))


def test_the_whole_story_has_the_dates_counted_by_hand() -> None:
    state = state_of(told.STORY)
    found = {
        (one.rule.id, one.key): (one.started_on.isoformat(), str(one.due)) for one in state.clocks
    }
    assert found == told.CLOCKS
    assert (state.stage, state.outcome) == ("ended", "expired")
    events = log_of(told.STORY)
    for on, listed in told.IN_EFFECT:
        whole = listing_log(events, LAW, FAR)
        assert whole.in_effect_on(day(on)) is listed, on
        assert listing_log(events, LAW, day(on)).in_effect_on(day(on)) is listed, on
    assert len(state.listed) == 6
    assert {one.name for one in state.listed} == {told.EMPLOYER, "钱某测试", "孙某测试"}


def test_without_the_extension_the_decision_is_due_on_the_twentieth_day() -> None:
    assert due(state_of(told.TO_THE_NOTICES), "blacklist.decide") == date(2024, 4, 15)


@pytest.mark.parametrize(
    ("served", "too_late"), [("2026-01-23", False), ("2026-01-26", True), ("2026-02-02", True)]
)
def test_an_objection_period_that_leaves_no_day_to_decide_is_told(
    served: str,
    too_late: bool,
) -> None:
    """The order's term ends on 2026-01-05: decide by 02-02; five working days from service."""
    opened = {**told.OPENED, "order_on": "2026-01-04", "order_until": "2026-01-05"}
    rows: list[Row] = [
        ("opened", "2026-01-06", opened),
        ("amount_tested", "2026-01-06", told.AMOUNT),
        ("unpaid", "2026-01-06", told.UNPAID),
        ("noticed", "2026-01-07", notice(FIRM)),
        ("notice_served", served, {"party": FIRM, "method": "direct", "proof": "证明"}),
    ]
    log = read(rows, served)
    assert log.decide_until == date(2026, 2, 2)
    assert (log.too_late is not None) is too_late


@pytest.mark.parametrize(
    ("rule", "row", "key", "last"),
    [
        # README 15: 20 working days from 2026-01-20 and 2026-09-15
        ("blacklist.decide", ("order_until", "2026-01-20"), 0, "2026-02-24"),
        ("blacklist.decide", ("order_until", "2026-09-15"), 0, "2026-10-19"),
        # 2026-09-25 to 27 and 10-01 to 07 off, at work on 10-10
        ("blacklist.decide", ("order_until", "2026-09-24"), 0, "2026-10-29"),
        # a public notice of 2026-09-08 counts as served on 10-08, the first day after the holiday
        ("blacklist.objection", ("public_notice", "2026-09-07"), 1, "2026-10-14"),
        ("blacklist.objection", ("public_notice", "2026-09-08"), 1, "2026-10-14"),
        # 2026-02-15 to 23 off, at work on 02-14 and 02-28
        ("blacklist.objection", ("direct", "2026-02-11"), 1, "2026-02-25"),
        ("blacklist.objection", ("direct", "2026-09-24"), 1, "2026-10-09"),
    ],
)  # fmt: skip
def test_periods_around_the_holidays(rule: str, row: tuple[str, str], key: int, last: str) -> None:
    what, on = row
    until = on if what == "order_until" else "2026-01-05"
    opened = {**told.OPENED, "order_on": "2026-01-04", "order_until": until}
    begin = (day(until) + timedelta(days=1)).isoformat()
    rows: list[Row] = [
        ("opened", begin, opened),
        ("amount_tested", begin, told.AMOUNT),
        ("unpaid", begin, told.UNPAID),
    ]
    if what != "order_until":
        rows.append(("noticed", begin, notice(FIRM)))
        rows.append(("notice_served", on, {"party": FIRM, "method": what, "proof": "证明"}))
    assert due(state_of(rows), rule, key) == day(last)


@pytest.mark.parametrize(
    ("listed", "last"),
    [
        ("2018-05-02", "2019-05-02"),
        ("2020-02-29", "2021-02-28"),
        ("2021-12-31", "2022-12-31"),
        ("2022-01-04", "2025-01-04"),  # a Saturday: terms never roll
        ("2024-02-29", "2027-02-28"),
    ],
)
def test_a_term_ends_to_the_day_by_the_rule_of_its_time(listed: str, last: str) -> None:
    before = (day(listed) - timedelta(days=20)).isoformat()
    rows: list[Row] = [
        ("opened", before, {**told.OPENED, "order_on": before, "order_until": before}),
        ("person", listed, {"name": "钱某测试", "role": "legal_rep"}),
        ("amount_tested", listed, told.AMOUNT),
        ("unpaid", listed, told.UNPAID),
    ]
    if day(listed).year >= 2022:
        served = (day(listed) - timedelta(days=12)).isoformat()
        rows[1:] = [(kind, served, facts) for kind, _on, facts in rows[1:]]
        for party in (FIRM, REPRESENTATIVE):
            rows.append(("noticed", served, notice(party)))
            rows.append(("notice_served", served, {"party": party, **told.DIRECT}))
            rows.append(("waived", served, {"party": party}))
    (span, *_others) = state_of([*rows, ("listed", listed, told.LISTED)]).listed
    assert span.until_on == day(last)
    assert span.in_effect_on(day(last))
    assert not span.in_effect_on(day(last) + timedelta(days=1))


@pytest.mark.parametrize(
    ("reason", "rows", "new", "on"),
    stories.REFUSED,
    ids=[f"{one[0]}-{one[2][0]}" for one in stories.REFUSED],
)
def test_what_cannot_be_is_refused_with_its_reason(
    reason: str, rows: Sequence[Row], new: Row, on: str | None
) -> None:
    before = log_of(rows)
    with pytest.raises(EventRefusedError) as refused:
        admit_step(DossierType.LISTING, before, entry(len(rows) + 1, new), LAW, FAR)
    assert refused.value.reason == reason
    assert refused.value.day == (None if on is None else day(on))
    assert reason in REASONS


def test_every_reason_has_its_refusal() -> None:
    told_of = {one[0] for one in (*stories.REFUSED, *stories.IRREGULAR)}
    assert set(LISTING_REASONS) <= told_of


@pytest.mark.parametrize(
    ("code", "rows", "new"), stories.IRREGULAR, ids=[one[0] for one in stories.IRREGULAR]
)
def test_what_was_not_lawful_is_irregular(code: str, rows: Sequence[Row], new: Row) -> None:
    before = log_of(rows)
    seq = len(rows) + 1
    with pytest.raises(IrregularError) as refused:
        admit_step(DossierType.LISTING, before, entry(seq, new), LAW, FAR)
    assert refused.value.codes == (code,)
    assert code in REASONS
    irregular = entry(seq, new, irregular="确有其事")
    after = admit_step(DossierType.LISTING, before, irregular, LAW, FAR).after
    if new[0] == "extended":
        was = fold_dossier(DossierType.LISTING, before, LAW)
        assert due(after, "blacklist.decide") == due(was, "blacklist.decide")


def test_corrected_and_promised_the_head_may_leave_it() -> None:
    rows: tuple[Row, ...] = (
        *stories.HELD,
        ("corrected", "2024-04-22", {"evidence": "银行回单"}),
        ("promised", "2024-04-22", {"text": "不再拖欠"}),
        ("not_listed", "2024-04-23", stories.NOT),
    )
    state = state_of(rows)
    assert (state.outcome, state.listed) == ("not_listed", ())
    log = read(rows, "2024-05-01")
    assert (log.stage, log.ground) == (ListingStage.NOT_LISTED, "corrected")
    assert log.due == ()


def test_stages_and_what_is_due_follow_the_day() -> None:
    stages = {
        "2024-03-20": ListingStage.NOTICE,
        "2024-04-22": ListingStage.OBJECTION,
        "2024-04-26": ListingStage.OBJECTION,
        "2024-04-27": ListingStage.DECIDING,
        "2024-05-06": ListingStage.LISTED,
        "2025-02-27": ListingStage.LISTED,
        "2025-02-28": ListingStage.REMOVABLE,
        "2025-03-20": ListingStage.REMOVED,
        "2025-09-30": ListingStage.LISTED,
        "2028-09-30": ListingStage.LISTED,
        "2028-10-01": ListingStage.REMOVED,
    }
    assert {on: read(told.STORY, on).stage for on in stages} == stages
    log = read(told.STORY, "2024-04-01")
    states = [one.state for one in log.parties]
    assert states == [PartyState.READY, PartyState.TO_ANSWER, PartyState.NOTICE_RUNS]
    assert [(one.what, one.until, one.party) for one in log.due] == [
        (ListingDue.ANSWER_OBJECTION, date(2024, 4, 7), REPRESENTATIVE),
        (ListingDue.DECIDE, date(2024, 4, 15), 0),
    ]
    over = read(told.STORY, "2028-10-01")
    assert (over.is_public, over.take_down_until) == (True, date(2028, 10, 17))
    early: tuple[Row, ...] = (
        ("opened", "2024-03-05", told.OPENED),
        ("amount_tested", "2024-03-05", told.AMOUNT),
    )
    assert read(early, "2024-03-15").stage is ListingStage.ORDERED
    assert read(early, "2024-03-05").decide_until == date(2024, 4, 15)
    annulled = read((*stories.HELD, stories.ANNUL), "2024-04-12")
    assert (annulled.stage, annulled.waits) == (
        ListingStage.DECIDING,
        ("listing_order_annulled", date(2024, 4, 2)),
    )
    assert read(early, "2024-03-16").stage is ListingStage.CLUE


def test_between_six_and_twelve_months_there_is_a_warning() -> None:
    rows: tuple[Row, ...] = (
        *stories.without(told.STORY, "taken_down"),
        ("corrected", "2026-01-05", {"evidence": "银行回单"}),
    )
    rows = tuple(row for row in rows if day(row[1]) < date(2027, 1, 1))
    facts = read(rows, "2026-08-03", 12).removal
    assert (facts.eligible_from, facts.warn_until) == (date(2026, 7, 5), date(2027, 1, 5))
    assert read(rows, "2026-08-03").removal.warn_until is None


def test_what_is_next_while_the_term_lasts_is_its_end() -> None:
    state = state_of(told.TO_THE_LIST)
    nexts = {
        "2024-05-07": ("blacklist.term", date(2027, 5, 6)),
        "2027-05-05": ("blacklist.term", date(2027, 5, 6)),
        "2027-05-07": ("blacklist.take_down", date(2027, 5, 20)),
    }
    for on, wanted in nexts.items():
        clock = state.next_clock_on(day(on))
        assert clock is not None
        assert (clock.rule.id, clock.due) == wanted, on
    before = state_of(told.TO_THE_LIST[:2]).next_clock_on(day("2024-03-18"))
    assert before is None or before.rule.id == "blacklist.decide"


def test_a_person_who_wins_leaves_the_list_alone_and_the_employer_with_all() -> None:
    served: tuple[Row, ...] = (
        *told.TO_THE_LIST,
        ("decision_served", "2024-05-08", {"party": FIRM, **told.DIRECT}),
        ("decision_served", "2024-05-08", {"party": REPRESENTATIVE, **told.DIRECT}),
    )
    won: Facts = {"about": "listing", "way": "review", "result": "annulled"}
    person = state_of((*served, ("remedy_result", "2024-07-01", {"party": 2, **won})))
    assert [one.in_effect_on(date(2024, 7, 1)) for one in person.listed] == [True, False, True]
    assert due(person, "blacklist.take_down", 100_002) == date(2024, 7, 15)
    firm = state_of((*served, ("remedy_result", "2024-07-01", {"party": 1, **won})))
    assert not any(one.in_effect_on(date(2024, 7, 1)) for one in firm.listed)
    kept: Facts = {"about": "listing", "way": "review", "result": "kept"}
    sue = state_of((*served, ("remedy_result", "2024-07-01", {"party": 1, **kept})))
    assert due(sue, "remedy.suit_after_review", 1) == date(2024, 7, 16)


def test_an_annulled_order_takes_the_listing_with_it() -> None:
    annulled: Row = ("order_annulled", "2024-06-03", {"by": "court", "number": "判1号"})
    log = read((*told.TO_THE_LIST, annulled), "2024-06-03")
    assert ListingDue.REVOKE in [one.what for one in log.due]
    assert log.in_effect_on(date(2024, 6, 3))
    revoked: Row = ("revoked", "2024-06-05", {**told.PAPER, "ground": "order_annulled"})
    log = read((*told.TO_THE_LIST, annulled, revoked), "2024-06-05")
    assert not log.in_effect_on(date(2024, 6, 5))
    # 2024-06-10 is 端午
    assert log.take_down_until == date(2024, 6, 20)


def test_a_revocation_after_the_term_moves_neither_its_end_nor_the_taking_down() -> None:
    revoked: Row = ("revoked", "2027-05-18", {**told.PAPER, "ground": "own"})
    before, after = state_of(told.TO_THE_LIST), state_of((*told.TO_THE_LIST, revoked))
    assert {(one.until_on, one.ended_on) for one in after.listed} == {(date(2027, 5, 6), None)}
    assert {one.end for one in after.listed} == {"revoked"}, "it is not counted as listed"
    # 2027 has no holiday table here: the ten working days are counted by weekends
    assert due(after, "blacklist.take_down", 1) == due(before, "blacklist.take_down", 1)
    assert due(after, "blacklist.take_down", 1) == date(2027, 5, 20)


def test_a_person_who_wins_after_the_term_keeps_the_last_day_of_it() -> None:
    won: Facts = {"about": "listing", "way": "suit", "result": "annulled", "party": 2}
    served: Row = ("decision_served", "2024-05-08", {"party": REPRESENTATIVE, **told.DIRECT})
    late = state_of((*told.TO_THE_LIST, served, ("remedy_result", "2027-06-01", won)))
    assert {(one.until_on, one.ended_on) for one in late.listed} == {(date(2027, 5, 6), None)}


_CASE: tuple[logs.Row, ...] = (
    ("received", "2026-01-05"),
    ("accepted", "2026-01-06"),
    ("handling_decision", "2026-01-20", {"party": 2, "number": "理字1号"}),
    ("delivered", "2026-01-20", {"party": 2, "method": "direct"}),
    ("remedy_sought", "2026-02-02", {"party": 2, "way": "review"}),
)


@pytest.mark.parametrize(
    ("rows", "number", "annulled"),
    [
        (_CASE, "理字1号", False),
        ((*_CASE, ("remedy_ended", "2026-03-02", {"party": 2, "result": "revoked"})), "理字1号",
         True),
        ((*_CASE, ("remedy_ended", "2026-03-02", {"party": 2, "result": "upheld"})), "理字1号",
         False),
        ((*_CASE, ("remedy_ended", "2026-03-02", {"party": 2, "result": "revoked"})), "理字2号",
         False),
        ((*_CASE[:2], ("ordered", "2026-01-20", {"number": "令字1号", "comply_by": "2026-01-30"}),
          ("void", "2026-01-21", {"seq": 3})), "令字1号", True),
        ((*_CASE[:2], ("ordered", "2026-01-20", {"number": "令（2026）1号",
                                                 "comply_by": "2026-01-30"}),
          ("void", "2026-01-21", {"seq": 3})), "令〔2026〕 1号", True),
    ],
    ids=["stands", "revoked", "upheld", "another", "struck_out", "other_brackets"],
)  # fmt: skip
def test_a_case_says_whether_its_order_stands(
    rows: Sequence[logs.Row], number: str, annulled: bool
) -> None:
    events = logs.log(Line.INSPECTION, *rows)
    assert order_is_annulled(events, number, LAW) is annulled


# What no order of events brings about

_SMALL: Facts = {**told.AMOUNT, "amount_fen": 20_000_00}
_LARGE: tuple[str, Facts] = ("amount_tested", told.AMOUNT)
_BELOW: tuple[str, Facts] = ("amount_tested", _SMALL)
_GROUP: tuple[str, Facts] = ("incident", {"what": "group", "people": 500, "evidence": "聚集"})
_PRESS: tuple[str, Facts] = ("influence", {"evidence": "报道"})
_TESTS = ((), (_LARGE,), (_BELOW,), (_GROUP,), (_PRESS,), (_GROUP, _PRESS), (_LARGE, _BELOW))
_COURSE: tuple[tuple[str, Facts], ...] = (
    ("unpaid", told.UNPAID),
    ("noticed", notice(1)),
    ("notice_served", {"party": 1, **told.BY_NOTICE}),
    ("waived", {"party": 1}),
    ("listed", told.LISTED),
)
_AFTER: tuple[tuple[str, Facts], ...] = (
    ("corrected", {"evidence": "回单"}),
    ("removal_applied", told.MATERIALS),
    ("removal_granted", told.PAPER),
    ("restored", told.RESTORED),
    ("order_annulled", {"by": "self", "number": "撤1号"}),
    ("revoked", {**told.PAPER, "ground": "own"}),
    ("taken_down", {"where": "网站"}),
    ("void", {"seq": 2, "reason": "误录"}),
    ("void", {"seq": 3, "reason": "误录"}),
    _LARGE,
    _PRESS,
)
_DAYS = tuple(date(2024, 1, 1) + timedelta(days=15 * n) for n in range(200))


@pytest.mark.parametrize(
    "tests", _TESTS, ids=["none", "large", "small", "group", "press", "both", "no_more"]
)
@settings(max_examples=12)
@given(
    dropped=st.sampled_from((None, None, None, 0, 1, 2)),
    early=st.booleans(),
    after=st.lists(st.tuples(st.sampled_from(_AFTER), st.sampled_from((1, 40, 200))), max_size=5),
)
def test_nobody_is_listed_without_the_tests_nor_past_the_term(
    tests: Sequence[tuple[str, Facts]],
    dropped: int | None,
    early: bool,
    after: list[tuple[tuple[str, Facts], int]],
) -> None:
    course = [one for place, one in enumerate(_COURSE) if place != dropped]
    steps = [(one, 0) for one in tests] + [(one, 31) for one in course]
    if early:
        steps[-1] = (steps[-1][0], 1)
    events = log_of((("opened", "2024-03-05", told.OPENED),))
    on = date(2024, 3, 8)
    for (kind, facts), gap in [*steps, *after]:
        on = min(on + timedelta(days=gap), FAR)
        events = _with(events, kind, on, facts)
    whole = listing_log(events, LAW, FAR)
    for some in _DAYS:
        assert not whole.in_effect_on(some) or _may_be_listed(events, some), some


def _with(events: tuple[Event, ...], kind: str, on: date, facts: Facts) -> tuple[Event, ...]:
    """Add an entry that is admitted, also one that a supervisor has to confirm."""
    new = entry(len(events) + 1, (kind, on.isoformat(), facts), irregular="试")
    try:
        admit_step(DossierType.LISTING, events, new, LAW, FAR)
    except DomainError:
        return events
    return (*events, new)


def _may_be_listed(events: Sequence[Event], on: date) -> bool:
    """Say again, from the entries alone, what the law asks of a listing in effect on a day."""
    struck = {one.facts["seq"] for one in events if one.kind == "void"}
    live = [one for one in events if one.seq not in struck]
    first = next(one.happened_on for one in live if one.kind == "listing.listed")
    before = [one for one in live if one.happened_on <= first]
    kinds = {one.kind for one in before}
    sums = [one.facts["amount_fen"] for one in before if one.kind == "listing.amount_tested"]
    is_tested = told.AMOUNT["amount_fen"] in sums or {"listing.incident", "listing.influence"} <= (
        kinds
    )
    starts = [
        one.happened_on
        for one in live
        if one.kind in {"listing.listed", "listing.restored"} and one.happened_on <= on
    ]
    three_years = starts[-1] + relativedelta(years=3)
    expired = "listing.unpaid" in kinds and first > date(2024, 3, 15)
    stands = all(one.kind != "listing.order_annulled" for one in before)
    return is_tested and expired and stands and on <= three_years
