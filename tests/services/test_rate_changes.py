"""What does each change of a case, or of the law, change in the figures?  That, and nothing else.

Every story stands in an office with other cases on all lines.  The figures of all lines, their
months and offices are compared before and after; what is not in the table must be equal.
Afterwards each figure equals the plain recount, and what was known before is as it was.
"""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from db.engine import Database, open_database
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.rate import Basis, Grouping, Population, RateFigures, RateQuery
from disputes_app.domain.rule_version import draft_of, next_version
from disputes_app.domain.shanghai import SHANGHAI, fixed_day
from disputes_app.services import law_desk
from disputes_app.services.context import Context
from disputes_app.services.figures import freeze_figure, rebuild_figure
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.rate import closure_rate
from tests.domain.logs import facts_for
from tests.services.conftest import (
    ARBITRATION,
    FIRST_ADOPTION,
    INSPECTION,
    LAW,
    SIGNED,
    SUPERVISOR,
    Desk,
)
from tests.services.plain_recount import recount
from tests.services.test_rate_recount import read_logs, shown
from tests.support.notices import notice

AS_OF = date(2026, 11, 20)
AWARD = "arbitration.award"
PAPER: Facts = {"document": "决定书原件"}
LATE_ENTRY = {"entered": "2026-08-03", "confirmed_by": "张测试"}
NUMBERS = tuple(
    one.name for one in dataclasses.fields(RateFigures) if one.name not in {"query", "groups"}
)
GROUP_NUMBERS = ("due", "on_time", "late_closed", "late_open", "pending")
Numbers = dict[str, int]
Begin = Callable[[Desk], CaseChanged]
Act = Callable[[Desk, CaseChanged], object]
YEARS = RateQuery(
    Line.INSPECTION, Population.ALL, Basis.DUE, date(2026, 1, 1), date(2027, 12, 31), AS_OF
)


@pytest.fixture(scope="module")
def office_file(sqlite_bureau: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bureau with a few other cases, one of each line, on time, late and open; made once."""
    path = tmp_path_factory.mktemp("office") / "office.db"
    shutil.copy(sqlite_bureau, path)
    database = open_database(path)
    made = _desk(database)
    made.decide(complaint(made, "2026-02-02", "甲测试"), "2026-03-02")
    made.decide(complaint(made, "2026-02-03", "乙测试"), "2026-08-03")
    complaint(made, "2026-10-09", "丙测试")
    claim(made, "2026-02-10", "丁测试")
    mediation = made.register(Line.MEDIATION, "2026-03-02", worker=worker("戊测试"))
    made.record(mediation, "mediation.accepted", "2026-03-02")
    database.close()
    return path


@pytest.fixture
def desk(office_file: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "cases.db"
    shutil.copy(office_file, path)
    database = open_database(path)
    yield _desk(database)
    database.close()


def _desk(database: Database) -> Desk:
    law = LawInForce(LAW, stamp=FIRST_ADOPTION)
    return Desk(Context(database, law, fixed_day(AS_OF), demonstration=False))


def worker(name: str) -> NewParty:
    return NewParty(PartyRole.APPLICANT, is_person=True, name=name)


def complaint(desk: Desk, day: str, name: str = "王测试") -> CaseChanged:
    """Accept a complaint: its 60 working days end on 2026-05-28 where it came on 2026-03-02."""
    return desk.complaint(day, worker=worker(name))


def claim(desk: Desk, day: str, name: str = "王测试") -> CaseChanged:
    """Accept an application for arbitration: its 45 days end on the day ``day`` + 45."""
    case = desk.register(Line.ARBITRATION, day, worker=worker(name))
    return desk.record(case, "arbitration.accepted", day, {"signed_by": "赵测试"})


def enter(
    desk: Desk, case: CaseChanged, kind: str, day: str, given: Facts | None = None, **how: str
) -> CaseChanged:
    """Record an entry with everything that its kind requires."""
    line = case.state.line
    facts = facts_for(line, CATALOGUE[kind], date.fromisoformat(day), given or {})
    return desk.record(case, kind, day, facts, **how)


def numbers(ctx: Context, as_of: date = AS_OF, known_at: datetime | None = None) -> Numbers:
    """Return every number of every line, with months and offices, by a name of its own."""
    found: Numbers = {}
    for line in Line:
        asked = replace(YEARS, line=line, as_of=as_of, known_at=known_at)
        figures = closure_rate(ctx, asked)
        found |= {f"{line}.{name}": int(getattr(figures, name)) for name in NUMBERS}
        for by in (Grouping.MONTH, Grouping.OFFICE):
            for group in closure_rate(ctx, replace(asked, by=by)).groups:
                for name in GROUP_NUMBERS:
                    found[f"{line}.{by}:{group.key}.{name}"] = getattr(group, name)
    return found


def difference(before: Numbers, after: Numbers) -> Numbers:
    """Return what changed, by how much."""
    names = sorted({*before, *after})
    moved = {name: after.get(name, 0) - before.get(name, 0) for name in names}
    return {name: n for name, n in moved.items() if n}


def whole(line: Line, **moved: int) -> Numbers:
    """Return changes of the numbers of a line that are in no group."""
    return {f"{line}.{name}": n for name, n in moved.items()}


def month(line: Line, key: str, **moved: int) -> Numbers:
    """Return changes of one month."""
    return {f"{line}.month:{key}.{name}": n for name, n in moved.items()}


def office(line: Line, key: int, **moved: int) -> Numbers:
    """Return changes of one office."""
    return {f"{line}.office:{key}.{name}": n for name, n in moved.items()}


def everywhere(line: Line, key: str, **moved: int) -> Numbers:
    """Return changes of the line, of one month, and of the office that works the line."""
    held = INSPECTION if line is Line.INSPECTION else ARBITRATION
    return whole(line, **moved) | month(line, key, **moved) | office(line, held, **moved)


@dataclass(frozen=True)
class Change:
    """One row of the table.

    Attributes:
        begin: makes the case before.
        act: what changes it.
        acted: the day on which it is recorded.
        since: before that day the case stood as it did.
        expected: what the figures change by, as of 20 November 2026.
    """

    id: str
    begin: Begin
    act: Act
    acted: str
    since: str
    expected: Numbers


def adopt(desk: Desk, change: LawChange) -> None:
    proposal = law_desk.prepare(desk.ctx, SUPERVISOR, change, "采纳")
    seen = law_desk.impact(desk.ctx, proposal)
    law_desk.adopt(desk.on(AS_OF), SUPERVISOR, proposal, seen)


def shorter_award(desk: Desk) -> LawChange:
    newest = desk.ctx.law.rulebook.versions(AWARD)[0]
    draft = dataclasses.replace(draft_of(newest, date(2026, 11, 2)), length=30)
    rule = next_version(desk.ctx.law.rulebook, AWARD, draft, AS_OF)
    return LawChange(ChangeKind.RULES, rules=(rule,))


def voided_and_entered_earlier(desk: Desk, case: CaseChanged) -> None:
    case = desk.void(case, 3, "2026-08-03")
    enter(desk, case, "inspection.handling_decision", "2026-05-20", PAPER, **LATE_ENTRY)


def joined(desk: Desk, case: CaseChanged, day: str) -> None:
    """Let a third party join: the 45 days begin anew unless they are over (规则 19、46)."""
    third = NewParty(PartyRole.THIRD_PARTY, is_person=False, name="上海测试物流有限公司")
    entry = NewEntry(
        "arbitration.party_joined",
        date.fromisoformat(day),
        {"role": "third_party"},
        new_party=third,
    )
    record_event(desk.on(day), SUPERVISOR, case.case_id, entry, seen_version=case.version)


def acting(kind: str, day: str, facts: Facts | None = None, **how: str) -> Act:
    """Return the act of recording one entry."""
    return lambda desk, case: enter(desk, case, kind, day, facts, **how)


def complained(day: str, closed: str = "") -> Begin:
    """Return how a complaint begins, closed already if a day is given."""

    def begin(desk: Desk) -> CaseChanged:
        case = complaint(desk, day)
        return desk.decide(case, closed) if closed else case

    return begin


def claimed(day: str) -> Begin:
    """Return how an arbitration begins."""
    return lambda desk: claim(desk, day)


LOST = {"due": -1, "late_open": -1}
FOUND = {"due": 1, "late_open": 1}
CLOSED_LATE = {"late_open": -1, "late_closed": 1}
MORE: Facts = {"days": 30}
HANDED: Facts = {"office": ARBITRATION, "handler": 1}
INSPECTED, ARBITRATED = Line.INSPECTION, Line.ARBITRATION
TABLE = (
    Change(
        "extended-on-the-last-day",
        complained("2026-03-02"),
        acting("inspection.extended", "2026-05-28", MORE),
        "2026-05-28",
        "2026-05-28",
        month(INSPECTED, "2026-05", **LOST) | month(INSPECTED, "2026-07", **FOUND),
    ),
    Change(
        "extended-after-expiry",
        complained("2026-03-02"),
        acting("inspection.extended", "2026-05-29", MORE, irregular="审批表迟交"),
        "2026-05-29",
        "2026-03-02",
        {},
    ),
    Change(
        "suspension-entered-late",
        claimed("2026-05-08"),
        acting("arbitration.suspended", "2026-06-01", {"ground": "47_6", **SIGNED}, **LATE_ENTRY),
        "2026-08-03",
        "2026-06-01",
        everywhere(ARBITRATED, "2026-06", **LOST) | whole(ARBITRATED, suspended=1),
    ),
    Change(
        "suspended-after-expiry",
        claimed("2026-05-08"),
        acting("arbitration.suspended", "2026-06-23", {"ground": "47_6", **SIGNED}),
        "2026-06-23",
        "2026-05-08",
        {},
    ),
    Change(
        "third-party-joined-before-expiry",
        claimed("2026-05-08"),
        lambda desk, case: joined(desk, case, "2026-06-22"),
        "2026-06-22",
        "2026-06-22",
        month(ARBITRATED, "2026-06", **LOST) | month(ARBITRATED, "2026-08", **FOUND),
    ),
    Change(
        "third-party-joined-after-expiry",
        claimed("2026-05-08"),
        lambda desk, case: joined(desk, case, "2026-06-23"),
        "2026-06-23",
        "2026-05-08",
        {},
    ),
    Change(
        "closing-voided-and-entered-earlier",
        complained("2026-03-02", "2026-06-10"),
        voided_and_entered_earlier,
        "2026-08-03",
        "2026-05-20",
        everywhere(INSPECTED, "2026-05", late_closed=-1, on_time=1)
        | whole(INSPECTED, late_entered=1),
    ),
    Change(
        "closing-voided",
        complained("2026-03-02", "2026-05-20"),
        lambda desk, case: desk.void(case, 3, "2026-06-01"),
        "2026-06-01",
        "2026-05-20",
        everywhere(INSPECTED, "2026-05", on_time=-1, late_open=1),
    ),
    Change(
        "handed-over-before-the-last-day",
        complained("2026-03-02"),
        acting("assigned", "2026-05-28", HANDED),
        "2026-05-28",
        "2026-05-28",
        office(INSPECTED, INSPECTION, **LOST) | office(INSPECTED, ARBITRATION, **FOUND),
    ),
    Change(
        "handed-over-after-the-last-day",
        complained("2026-03-02"),
        acting("assigned", "2026-05-29", HANDED),
        "2026-05-29",
        "2026-03-02",
        {},
    ),
    Change(
        "transferred-in-time",
        claimed("2026-05-08"),
        acting("transferred_out", "2026-06-22"),
        "2026-06-22",
        "2026-06-22",
        everywhere(ARBITRATED, "2026-06", **LOST) | whole(ARBITRATED, transferred=1),
    ),
    Change(
        "transferred-too-late",
        claimed("2026-05-08"),
        acting("transferred_out", "2026-06-23"),
        "2026-06-23",
        "2026-06-23",
        everywhere(ARBITRATED, "2026-06", **CLOSED_LATE),
    ),
    Change(
        "merged",
        claimed("2026-05-08"),
        acting("merged_into", "2026-06-01"),
        "2026-06-01",
        "2026-06-01",
        everywhere(ARBITRATED, "2026-06", **LOST) | whole(ARBITRATED, merged=1),
    ),
    Change(
        "struck-out",
        complained("2026-03-02"),
        acting("struck_out", "2026-08-03"),
        "2026-08-03",
        "2026-08-03",
        everywhere(INSPECTED, "2026-05", **LOST) | whole(INSPECTED, struck_out=1),
    ),
    Change(
        "notice-adopted",
        complained("2026-11-06"),
        lambda desk, _case: adopt(desk, notice()),
        "2026-11-20",
        "2026-10-09",
        month(INSPECTED, "2027-02", pending=-1)
        | month(INSPECTED, "2027-01", pending=1)
        | whole(INSPECTED, provisional=-1),
    ),
    Change(
        "rule-adopted",
        claimed("2026-11-20"),
        lambda desk, _case: adopt(desk, shorter_award(desk)),
        "2026-11-20",
        "2026-11-20",
        month(ARBITRATED, "2027-01", pending=-1)
        | month(ARBITRATED, "2026-12", pending=1)
        | whole(ARBITRATED, provisional=-1),
    ),
    Change(
        "closed-late-after-the-end-of-the-month",
        claimed("2026-05-16"),
        acting("arbitration.terminated", "2026-07-01"),
        "2026-07-01",
        "2026-07-01",
        everywhere(ARBITRATED, "2026-06", **CLOSED_LATE),
    ),
    Change(
        "closed-on-the-last-day-of-the-month",
        claimed("2026-05-16"),
        acting("arbitration.awarded", "2026-06-30"),
        "2026-06-30",
        "2026-06-30",
        everywhere(ARBITRATED, "2026-06", late_open=-1, on_time=1),
    ),
)


@pytest.mark.parametrize("change", TABLE, ids=lambda one: one.id)
def test_a_change_moves_exactly_its_numbers(desk: Desk, change: Change) -> None:
    case = change.begin(desk)
    ctx, acted = desk.ctx, date.fromisoformat(change.acted)
    morning = datetime(acted.year, acted.month, acted.day, tzinfo=SHANGHAI)
    day_before = date.fromisoformat(change.since) - timedelta(days=1)
    before, known, then = numbers(ctx), numbers(ctx, known_at=morning), numbers(ctx, day_before)
    change.act(desk, case)
    assert difference(before, numbers(ctx)) == change.expected
    assert difference(known, numbers(ctx, known_at=morning)) == {}
    assert difference(then, numbers(ctx, day_before)) == {}
    _compare_with_recount(ctx)


def _compare_with_recount(ctx: Context) -> None:
    logs = read_logs(ctx.database)
    for line in Line:
        for basis in Basis:
            query = replace(YEARS, line=line, basis=basis)
            figures = closure_rate(ctx, query)
            counted, _ = recount(logs, ctx.law, query)
            assert shown(figures) == {name: counted[name] for name in shown(figures)}, query


def test_a_case_due_today_is_late_tomorrow_and_changes_nothing_else(desk: Desk) -> None:
    claim(desk, "2026-05-08")
    last = date(2026, 6, 22)
    today, tomorrow = (numbers(desk.on(day), day) for day in (last, last + timedelta(days=1)))
    yesterday = numbers(desk.on(last), last - timedelta(days=1))
    assert difference(yesterday, today) == whole(ARBITRATED, due_today=1)
    late = everywhere(ARBITRATED, "2026-06", due=1, late_open=1, pending=-1)
    assert difference(today, tomorrow) == late | whole(ARBITRATED, due_today=-1)


def test_a_voided_closing_leaves_no_rate_where_nothing_else_was_due(desk: Desk) -> None:
    """Neither the closing that is void nor the case that is not due yet is counted."""
    case = desk.decide(complaint(desk, "2026-10-12"), "2026-11-10")
    november = replace(YEARS, from_day=date(2026, 11, 2), to_day=date(2026, 11, 19))
    closed = replace(november, basis=Basis.CLOSED, population=Population.COMPLAINTS)
    assert closure_rate(desk.ctx, closed).rate == 1
    desk.void(case, 3, "2026-11-12")
    for query in (november, closed):
        figures = closure_rate(desk.ctx, query)
        assert (figures.due, figures.rate, figures.met) == (0, None, None)


BACKDATED = {"suspension-entered-late", "closing-voided-and-entered-earlier", "closing-voided"}


@pytest.mark.parametrize(
    "change", [one for one in TABLE if one.id in BACKDATED], ids=lambda one: one.id
)
def test_a_published_figure_names_the_case_that_was_changed_since(
    desk: Desk, change: Change
) -> None:
    case = change.begin(desk)
    day = date.fromisoformat(change.acted) - timedelta(days=1)
    half_year = replace(YEARS, line=case.state.line, to_day=date(2026, 6, 30), as_of=day)
    frozen = freeze_figure(desk.on(day), SUPERVISOR, half_year, title="半年", note="")
    change.act(desk, case)
    rebuilt = rebuild_figure(desk.ctx, frozen.number)
    assert rebuilt.proven
    assert [one.receipt_number for one in rebuilt.corrections] == [case.receipt_number]
