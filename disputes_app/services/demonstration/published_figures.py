"""Which months of the running year are locked and sent, and what was published besides?

The months before the last one that is over are locked, each a few days after its end, so that
the next one waits for the supervisor.  The rate from January to the last of them is published;
the day of one closing in it was typed wrong, which was found since.  All of it goes the way
that the window goes, with the clock on its day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from db.queries.case_file import find_case
from db.queries.figures import verdicts_of
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.events import Event, voided_seqs
from disputes_app.domain.fold import live_events
from disputes_app.domain.frozen_figures import FrozenFigure, FrozenVerdict, NothingToFreezeError
from disputes_app.domain.month_chain import month_before, month_first, month_last
from disputes_app.domain.month_report import Covering
from disputes_app.domain.paper_settings import BUREAU_NAME
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.services.demonstration.supervisor_desk import SupervisorDesk
from disputes_app.services.figures import freeze_part
from disputes_app.services.log import record_in, void_in
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import read_log
from disputes_app.services.months import lock_in
from disputes_app.services.office_settings import settings_of

MONTHS = 3
_SENT_AFTER, _PUBLISHED_AFTER = 4, 6
"""So many working days after its end a month is sent, and a figure published."""
_SENT_TO = "上海市人力资源和社会保障局"
_NOTES = (
    "本月月报已与各承办机构核对，请审阅。",
    "本月结案数含月末集中结案，已逐件核对；请审阅。",
    "上期未结与上月月报期末未结相符；补录的案件另列，请审阅。",
)
_FOUND_WRONG = "结案文书落款日录入有误，与归档原件核对后更正。"
_MOST_LOOKED_AT = 60
_CLOSINGS = frozenset(
    {"inspection.closing_approved", "inspection.filing_withdrawn", "inspection.handling_decision"}
)


def published_figures(desk: SupervisorDesk) -> None:
    """Lock the months, publish the rate, and correct one closing in it."""
    locked = list(_lockable(desk))
    sent_by = settings_of(desk.conn).text(BUREAU_NAME)
    for place, month in enumerate(locked):
        sent_on = desk.days.shift(desk.days.on_or_before(month_last(month)), _SENT_AFTER)
        note = _NOTES[place % len(_NOTES)]
        covering = Covering(sent_by, _SENT_TO, sent_on, note)
        lock_in(desk.conn, desk.on(sent_on), desk.actor, month, covering)
    if locked:
        figure = _published(desk, locked[-1])
        if figure is not None:
            _correct_one(desk, figure)


def _lockable(desk: SupervisorDesk) -> Iterator[date]:
    """Yield the months, the oldest first: only those of years whose holidays are announced."""
    calendar = desk.ctx.law.calendar
    announced = {one.year for one in calendar.years if not one.provisional}
    waiting = month_before(month_first(desk.ctx.today()))
    months = []
    for _ in range(MONTHS):
        waiting = month_before(waiting)
        months.append(waiting)
    for month in reversed(months):
        if {month.year, month_last(month).year} <= announced:
            yield month


def _published(desk: SupervisorDesk, month: date) -> FrozenFigure | None:
    last = month_last(month)
    on = desk.days.shift(desk.days.on_or_before(last), _PUBLISHED_AFTER)
    query = RateQuery(
        Line.INSPECTION,
        Population.COMPLAINTS,
        Basis.DUE,
        date(month.year, 1, 1),
        last,
        last + timedelta(days=1),
    )
    title = f"{month.year}年1至{month.month}月举报投诉按期结案率"
    note = "供局务会通报，区政府网站公开。"
    try:
        return freeze_part(desk.conn, desk.on(on), desk.actor, query, title, note)
    except NothingToFreezeError:
        return None


def _correct_one(desk: SupervisorDesk, figure: FrozenFigure) -> None:
    """Strike a closing out and enter it again with the day that stands on its paper."""
    asked = replace(figure.query, known_at=None)
    verdicts = verdicts_of(desk.conn, asked)
    late_first = sorted(
        (one for one in verdicts if one.closed_on is not None),
        key=lambda one: (not _is_late(one), one.receipt_number),
    )
    for one in late_first[:_MOST_LOOKED_AT]:
        if _corrected(desk, one):
            return


def _is_late(one: FrozenVerdict) -> bool:
    return one.due_on is not None and one.closed_on is not None and one.closed_on > one.due_on


def _corrected(desk: SupervisorDesk, one: FrozenVerdict) -> bool:
    """Correct a case whose closing is the last that happened in it; say whether it was."""
    case_id = find_case(desk.conn, one.receipt_number)
    if case_id is None or one.due_on is None:
        return False
    events = read_log(desk.conn, case_id)
    live = live_events(events, date.max)
    if len(live) <= 1 or live[-1].kind not in _CLOSINGS or voided_seqs(events):
        return False
    *_, before, closing = live
    right = desk.days.on_or_before(min(one.due_on, closing.happened_on - timedelta(days=1)))
    if right <= before.happened_on:
        return False
    _enter_again(desk, case_id, closing, right)
    return True


def _enter_again(desk: SupervisorDesk, case_id: CaseId, closing: Event, right: date) -> None:
    today = desk.days.on_or_before(desk.ctx.today())
    on, actor = desk.on(today), desk.actor
    void_in(desk.conn, on, actor, case_id, closing.seq, _FOUND_WRONG)
    facts = {**closing.facts, "document": "归档卷宗原件"}
    entry = NewEntry(closing.kind, right, facts, confirmed_by=actor.name)
    record_in(desk.conn, on, actor, case_id, entry)
