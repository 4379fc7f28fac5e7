"""The invented cases before they are stored: lawful, exact in their totals, fictitious."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import pytest

from disputes_app.domain.case_matters import matters_of
from disputes_app.domain.cases import SETTLED_OUTCOMES, Line
from disputes_app.domain.events import VOID, Event
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.base import check_facts
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.matter_records import MatterKind, MatterRecord
from disputes_app.domain.parties import PartyRole
from disputes_app.domain.proceeding import Severity
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.domain.spans import KnownSpan
from disputes_app.domain.staff import Role
from disputes_app.domain.state import CaseState
from disputes_app.services.demonstration import plan as plans
from disputes_app.services.demonstration.district import TOWNS, build_district
from disputes_app.services.demonstration.external_matters import running_dossiers
from disputes_app.services.demonstration.five_years import five_years
from disputes_app.services.demonstration.known_spans import (
    NEUTRAL,
    read_history,
    read_step_by_step,
    recorded_in_order,
)
from disputes_app.services.demonstration.names import firms, worker
from disputes_app.services.demonstration.plan import FIRST_DAY, LAST_DAY, PUBLISHED, plan_for
from disputes_app.services.demonstration.running_year import running_year
from disputes_app.services.demonstration.story import Setting, Story, events_of, settle_order
from disputes_app.services.demonstration.working_days import WorkDays
from disputes_app.services.identity import read_id_number, read_social_credit_code
from tests.services.register_of_disputes import check_lawful_dossiers, register_totals
from tests.services.register_of_listings import check_listings
from tests.support.law import packaged_law

# A Monday, a Sunday, the first working day after two holidays, a day before one.
TODAYS = ("2026-11-23", "2026-11-22", "2026-02-25", "2025-10-09", "2024-09-30")
SAMPLE = 4_000


@dataclass(frozen=True, slots=True)
class Told:
    """A story with the log that it makes and what the log comes to."""

    story: Story
    events: tuple[Event, ...]
    state: CaseState


@pytest.fixture(scope="module")
def law() -> Law:
    return packaged_law()


def setting(law: Law, seed: str, today: date | None = None) -> Setting:
    rng = Random(seed)
    district = build_district(rng)
    days = WorkDays(law.calendar, today=today)
    return Setting(law, days, district, firms(rng, len(TOWNS)), rng)


def told(stories: Sequence[Story], law: Law) -> list[Told]:
    found = []
    for story in stories:
        settle_order(story)
        for entry in story.entries:
            if entry.kind == "linked":
                entry.facts["receipt"] = "测收字第1号"
            elif entry.other is not None:
                entry.facts["into" if entry.kind == "merged_into" else "number"] = "测字第1号"
        events = events_of(story)
        found.append(Told(story, events, fold(story.line, events, law, date.max)))
    return found


@pytest.fixture(scope="module")
def sample(law: Law) -> list[Told]:
    return told(five_years(setting(law, "sample"), plan_for(SAMPLE)), law)


@pytest.fixture(scope="module")
def whole(law: Law) -> list[Told]:
    """Millions of values, none in a circle: no search for such looks at them."""
    gc.disable()
    try:
        found = told(five_years(setting(law, "whole"), PUBLISHED), law)
        gc.freeze()
    finally:
        gc.enable()
    return found


@pytest.fixture(scope="module", params=TODAYS)
def year(request: pytest.FixtureRequest, law: Law) -> tuple[date, list[Told]]:
    today = date.fromisoformat(request.param)
    return today, told(running_year(setting(law, "year", today), today), law)


def test_the_published_table_is_the_plan() -> None:
    assert PUBLISHED.mediation_closed == 29_320
    assert PUBLISHED.arbitration_closed == 17_676
    assert PUBLISHED.settled == 27_552
    assert PUBLISHED.recovered_for_parties_fen == 750_830_000_00
    assert PUBLISHED.inspection_accepted == 5_323
    assert PUBLISHED.violations == 1_949
    assert PUBLISHED.recovered_by_inspection_fen == 256_368_710_00
    assert PUBLISHED.disputes_resolved == 1_403
    assert PUBLISHED.dispute_workers == 57_855
    assert PUBLISHED.dispute_owed_fen == 288_828_700_00
    assert PUBLISHED.group_incidents == 151
    assert PUBLISHED.listed == 8
    assert plan_for(None) is PUBLISHED


@pytest.mark.parametrize("cases", [1, 2, 7, 50, 200, 5_000, 53_828, 100_000])
def test_a_scaled_plan_has_the_cases_asked_for(cases: int) -> None:
    plan = plan_for(cases)
    assert plan.cases == cases
    share = cases / PUBLISHED.cases
    assert abs(plan.mediation_closed - PUBLISHED.mediation_closed * share) < 1
    assert abs(plan.settled - PUBLISHED.settled * share) <= 1
    assert plan.violations <= plan.inspection_accepted
    assert plan.disputes_resolved == round(PUBLISHED.disputes_resolved * share)
    assert plan.disputes_resolved <= plan.dispute_workers


def check_lawful(cases: Sequence[Told], *, until: date | None = None) -> None:
    for one in cases:
        irregular = {event.seq for event in one.events if event.irregular is not None}
        wrong = [p for p in one.state.problems if p.severity is Severity.IMPOSSIBLE]
        assert not wrong, (wrong, one.events)
        flawed = {problem.seq for problem in one.state.problems}
        struck = {e.facts["seq"] for e in one.events if e.kind == VOID}
        assert flawed == irregular - struck, (one.state.problems, one.events)
        for event, following in zip(one.events, one.events[1:], strict=False):
            assert event.recorded_at <= following.recorded_at
        for event in one.events:
            kind = CATALOGUE[event.kind]
            assert one.story.line in kind.lines
            check_facts(kind, event.facts)
            assert shanghai_day(event.recorded_at) >= event.happened_on
            assert (event.irregular is None) or event.confirmed_by is not None
            assert until is None or shanghai_day(event.recorded_at) <= until


def test_every_case_of_the_five_years_is_lawful(sample: list[Told]) -> None:
    check_lawful(sample)
    irregular = sum(event.irregular is not None for one in sample for event in one.events)
    assert 5 <= irregular < len(sample) * 0.01


def test_every_case_of_the_running_year_is_lawful(year: tuple[date, list[Told]]) -> None:
    today, cases = year
    assert 1_400 <= len(cases) <= 1_600
    check_lawful(cases, until=today)


@pytest.mark.parametrize("cases", [1, 3, 20, 200])
def test_tiny_districts_are_lawful_and_exact(law: Law, cases: int) -> None:
    stories = five_years(setting(law, f"tiny {cases}"), plan_for(cases))
    assert len(stories) == cases
    check_lawful(told(stories, law))


def totals(cases: Sequence[Told]) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in cases:
        state = one.state
        closed_on = state.facts.closed_on
        if one.story.line is Line.INSPECTION:
            found["accepted"] += within(state.accepted_on)
            found["violations"] += within(state.violation_on)
            found["recovered"] += sum(a.fen for a in state.amounts if within(a.happened_on))
        elif within(closed_on):
            found[one.story.line.value] += 1
            found["settled"] += state.outcome in SETTLED_OUTCOMES
            found["for_parties"] += sum(amount.fen for amount in state.amounts)
    return found


def within(day: date | None) -> bool:
    return day is not None and FIRST_DAY <= day <= LAST_DAY


def check_totals(cases: Sequence[Told], plan: plans.Plan) -> None:
    assert totals(cases) == {
        "mediation": plan.mediation_closed,
        "arbitration": plan.arbitration_closed,
        "settled": plan.settled,
        "for_parties": plan.recovered_for_parties_fen,
        "accepted": plan.inspection_accepted,
        "violations": plan.violations,
        "recovered": plan.recovered_by_inspection_fen,
    }


def check_disputes(cases: Sequence[Told], plan: plans.Plan, law: Law) -> int:
    """Compare the register of disputes with the plan; return how many ended in a case."""
    stories = [one.story for one in cases]
    closed = [one.state.facts.closed_on for one in cases]
    found = register_totals(setting(law, "disputes"), plan, stories, closed)
    in_cases = found.pop("in_cases")
    assert found == {
        "dispute_resolved": plan.disputes_resolved,
        "dispute_workers": plan.dispute_workers,
        "dispute_owed": plan.dispute_owed_fen,
        "group_incident": plan.group_incidents,
    }
    return in_cases


def test_totals_of_a_sample_are_exact(sample: list[Told], law: Law) -> None:
    assert len(sample) == SAMPLE
    check_totals(sample, plan_for(SAMPLE))
    check_disputes(sample, plan_for(SAMPLE), law)


def test_matters_and_disputes_of_the_running_year_are_lawful(
    year: tuple[date, list[Told]], law: Law
) -> None:
    today, cases = year
    stories = [one.story for one in cases]
    now = setting(law, "matters", today)
    records = running_dossiers(now, stories, today)
    check_lawful_dossiers(now, records, stories, today)
    assert {one.type.value for one in records} == {"external", "on_site"}
    check_listings(setting(law, "listings", today), stories, today)


def test_totals_of_the_whole_are_those_of_the_plan(whole: list[Told], law: Law) -> None:
    check_totals(whole, PUBLISHED)
    assert check_disputes(whole, PUBLISHED, law) > 200
    begun_before = [one for one in whole if one.story.received_on < FIRST_DAY]
    ended_after = [one for one in whole if (one.state.facts.closed_on or LAST_DAY) > LAST_DAY]
    assert len(begun_before) > 300
    assert len(ended_after) > 400


def test_what_was_known_when_needs_one_reading_only(law: Law, sample: list[Told]) -> None:
    in_order = 0
    for one in sample:
        quick = read_history(one.story.line, one.events, law)
        slow = read_step_by_step(one.story.line, one.events, law)
        assert quick.spans == slow.spans
        assert known(quick.known) == known(slow.known)
        assert quick.state == slow.state
        in_order += recorded_in_order(one.events)
    assert SAMPLE * 0.95 < in_order < SAMPLE


def known(spans: tuple[KnownSpan, ...]) -> Counter[KnownSpan]:
    return Counter(spans)


def test_neutral_kinds_are_kinds() -> None:
    assert set(CATALOGUE) >= NEUTRAL


def test_the_same_seed_gives_the_same_cases(law: Law) -> None:
    first, second, other = (
        [one.events for one in told(five_years(setting(law, seed), plan_for(150)), law)]
        for seed in ("a", "a", "b")
    )
    assert first == second
    assert first != other


def test_nobody_is_real(law: Law) -> None:
    people = [worker(Random(n), PartyRole.APPLICANT) for n in range(300)]
    for person in people:
        assert "测" in person.name
        assert person.id_number is not None
        identity = read_id_number(person.id_number)
        assert identity.born_on >= date(1962, 1, 1)
        assert person.id_number[14:17] in {"996", "997", "998", "999"}
        assert person.phone is not None
        assert person.phone.startswith("100")
    for firm in firms(Random(1), len(TOWNS))[:300]:
        assert "测试" in firm.name
        assert read_social_credit_code(firm.code) == firm.code
    assert len({firm.code for firm in firms(Random(1), len(TOWNS))}) == 4_000


def test_the_district_has_twelve_towns_and_forty_handlers() -> None:
    district = build_district(Random("people"))
    assert len(TOWNS) == 12
    assert len(district.handlers) == 40
    assert {one.role for one in district.staff} == {role.value for role in Role}
    assert len({one.name for one in district.staff}) == len(district.staff)
    offices = {office.id: office for office in district.offices}
    for person in (*district.arbitrators, *district.inspectors):
        assert offices[person.office_id].line is not None


def test_more_closes_at_the_end_of_a_month(law: Law, sample: list[Told]) -> None:
    days = WorkDays(law.calendar)
    ends: Counter[bool] = Counter()
    for one in sample:
        closed_on = one.state.facts.closed_on
        if closed_on is not None and one.story.line is not Line.INSPECTION:
            assert days.is_working(closed_on)
            ends[days.shift(closed_on, 4).month != closed_on.month] += 1
    # Four of about 21 working days are the last four: without peaks 19 in a hundred.
    assert ends[True] / ends.total() > 0.26


def test_some_months_of_complaints_miss_98_in_a_hundred(whole: list[Told]) -> None:
    months: dict[tuple[int, int], list[bool]] = {}
    for one in whole:
        facts = one.state.facts
        counts = one.story.line is Line.INSPECTION and facts.departure is None
        if counts and facts.due_on is not None and within(facts.due_on):
            on_time = facts.closed_on is not None and facts.closed_on <= facts.due_on
            months.setdefault((facts.due_on.year, facts.due_on.month), []).append(on_time)
    rates = [sum(month) / len(month) for month in months.values()]
    assert len(rates) == 60
    assert sum(rate < 0.98 for rate in rates) > 5
    assert sum(rate >= 0.98 for rate in rates) > 5
    assert 0.970 < sum(rates) / len(rates) < 0.992


def test_every_list_of_the_running_year_has_work(year: tuple[date, list[Told]], law: Law) -> None:
    today, cases = year
    days = WorkDays(law.calendar)
    found: Counter[str] = Counter()
    for one in cases:
        facts, state = one.state.facts, one.state
        found["received_today"] += state.received_on == today
        for matter in matters_of(one.events, ended_on=facts.closed_on or facts.left_on):
            found["linked"] += matter.kind is MatterKind.LINK
            if matter.open:
                _count_matter(found, matter, one.state, today)
        found["protected"] += one.story.reporter is not None
        found["late_entered"] += any("document" in event.facts for event in one.events)
        found["voided"] += any(event.kind == VOID for event in one.events)
        found["irregular"] += any(event.irregular is not None for event in one.events)
        if facts.departure is not None:
            found[facts.departure.value] += 1
        elif facts.closed_on is None:
            found["suspended"] += facts.suspended_since is not None
            found["cannot_judge"] += facts.cannot_judge is not None
            found["unassigned"] += "handler" in state.missing
            found["pre_mediation"] += state.stage == "pre_mediation"
            found["hearing"] += (
                state.hearing_on is not None and today <= state.hearing_on <= today + WEEK
            )
            found["unserved"] += any(
                clock.rule.id == "arbitration.serve_application" and clock.stopped_on is None
                for clock in state.clocks
            )
            if state.accepted_on is None and facts.accept_due_on is not None:
                found["intake"] += 1
                found["intake_late"] += facts.accept_due_on < today
            if facts.due_on is not None:
                found["overdue"] += facts.due_on < today
                found["due_today"] += facts.due_on == today
                found["due_soon"] += today < facts.due_on <= days.shift(days.on_or_before(today), 3)
    wanted = {
        "received_today", "protected", "late_entered", "voided", "irregular", "suspended",
        "cannot_judge", "unassigned", "pre_mediation", "hearing", "unserved", "intake",
        "intake_late", "overdue", "due_soon", "refused", "withdrawn_before_acceptance",
        "transferred", "merged", "struck_out", "reviewed", "first", "first_long", "entrusted",
        "entrusted_late", "instalment_late", "reviewing", "linked",
    }  # fmt: skip
    if days.is_working(today):
        wanted.add("due_today")
    missing = {name for name in wanted if not found[name]}
    assert not missing, missing


def _count_matter(found: Counter[str], matter: MatterRecord, state: CaseState, today: date) -> None:
    due = {clock.seq: clock.due for clock in state.clocks}.get(matter.clock_seq or 0)
    match matter.kind:
        case MatterKind.FIRST:
            found["first"] += 1
            found["first_long"] += matter.sort_on < today - timedelta(days=15)
        case MatterKind.ENTRUSTED:
            found["entrusted"] += 1
            found["entrusted_late"] += due is not None and due < today
        case MatterKind.INSTALMENT:
            found["instalment_late"] += matter.sort_on < today
        case _:
            found["reviewing"] += due is not None


WEEK = timedelta(days=7)
