"""Which open cases would use up the lateness that the target still allows?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries import lateness as queries
from db.queries.caseload import open_cases
from db.queries.hearings import leaves
from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import Line
from disputes_app.domain.forecast_days import working_days
from disputes_app.domain.lateness import Chance, LatenessHistory
from disputes_app.domain.line_steps import steps_to_close
from disputes_app.domain.rate import Population
from disputes_app.domain.view_scope import EVERYTHING, ViewScope
from disputes_app.domain.work_calendar import WorkCalendar
from disputes_app.services.context import Context
from disputes_app.services.rate import default_population

LOOK_BACK = timedelta(days=730)
"""Cases closed within so many days tell what became of their like."""
MOST_CASES = 500


@dataclass(frozen=True, slots=True)
class CaseAtRisk:
    """An open case that can still be late.

    Attributes:
        left: working days after today up to and including the last day; 0 on the last day.
        steps: how many steps are still to pass, the closing included; None where unknown.
        load: open cases of its handler, this one among them; None without a handler.
        away: the handler's leave that begins before the last day; both days inclusive.
    """

    row: CaseRow
    handler_id: int | None
    left: int
    steps: int | None
    chance: Chance
    load: int | None
    away: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class RiskList:
    """The cases of a line, the likeliest to be late first, and what that is judged by.

    Attributes:
        expected: how many of them are late in the end, if they end as their like did.
        closed, late: past cases looked at since ``since``, and how many of them were late.
        late_open: cases that are late and open already; they are in ``late``.
    """

    line: Line
    population: Population
    today: date
    since: date
    cases: tuple[CaseAtRisk, ...]
    expected: float
    closed: int
    late: int
    late_open: int


def risk_list(
    ctx: Context, line: Line = Line.INSPECTION, scope: ViewScope = EVERYTHING
) -> RiskList:
    """Return the open cases of a line whose last day has not passed; complaints on inspection.

    ``scope``: whose cases are listed.  What they are judged by is the past of the whole line.
    """
    today = ctx.today()
    since = today - LOOK_BACK
    population = default_population(line)
    with ctx.database.read() as conn:
        calendar = ctx.law_in_force.follow(conn).calendar
        past = queries.closings(conn, line, population, since, today)
        late_open = queries.late_and_open(conn, line, population, today)
        found = queries.still_in_time(conn, line, population, today, limit=MOST_CASES, scope=scope)
        loads, away = _people(conn, [one for _row, one in found if one is not None], today)
    leads, late = _leads(calendar, past)
    history = LatenessHistory(leads.items(), late + late_open)
    ground = _Ground(calendar, today, history, loads, away)
    cases = [ground.judge(row, handler) for row, handler in found]
    cases.sort(
        key=lambda one: (-one.chance.ratio, *_cost(one), one.row.due_on or today, one.row.id)
    )
    return RiskList(
        line,
        population,
        today,
        since,
        tuple(cases),
        float(sum(one.chance.ratio for one in cases)),
        sum(n for _closed, _due, n in past) + late_open,
        late + late_open,
        late_open,
    )


def _cost(one: CaseAtRisk) -> tuple[int, int, int]:
    """What saving it takes: days left, then steps (unknown ones last), then the handler's load."""
    return (one.left, _MANY_STEPS if one.steps is None else one.steps, one.load or 0)


_MANY_STEPS = 99
"""Cases whose stage does not tell come after those whose does."""

Away = dict[int, list[tuple[date, date]]]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every case is judged by: the day, the past, and who holds how much and is away."""

    calendar: WorkCalendar
    today: date
    history: LatenessHistory
    loads: dict[int, int]
    away: Away

    def judge(self, row: CaseRow, handler_id: int | None) -> CaseAtRisk:
        due_on = row.due_on or self.today
        left = working_days(self.calendar, self.today, due_on)
        steps = steps_to_close(row.line, row.stage)
        chance = self.history.chance(left)
        if handler_id is None:
            return CaseAtRisk(row, None, left, steps, chance, None, ())
        gone = [one for one in self.away.get(handler_id, []) if one[0] <= due_on]
        load = self.loads.get(handler_id, 0)
        return CaseAtRisk(row, handler_id, left, steps, chance, load, tuple(gone))


def _leads(
    calendar: WorkCalendar, past: Sequence[tuple[date, date, int]]
) -> tuple[Counter[int], int]:
    leads: Counter[int] = Counter()
    late = 0
    for closed_on, due_on, n in past:
        if closed_on > due_on:
            late += n
        else:
            leads[working_days(calendar, closed_on, due_on)] += n
    return leads, late


def _people(conn: Connection, staff_ids: Sequence[int], today: date) -> tuple[dict[int, int], Away]:
    wanted = sorted(set(staff_ids))
    away: Away = {}
    for one in leaves(conn, today, date.max):
        if one.staff_id in wanted:
            away.setdefault(one.staff_id, []).append((one.from_on, one.to_on))
    return open_cases(conn, wanted), away
