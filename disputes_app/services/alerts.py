"""Which warnings do the rules raise now, which wait for somebody, and how is one taken up?

The warnings themselves are computed whenever they are asked for; a record is opened when somebody
takes one up, with its reasons and its evidence as they stood then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from db.queries import alerts as queries
from disputes_app.domain.alert_log import TakenUp, WaitingAlert, alert_log, waiting
from disputes_app.domain.alert_rules import AlertRules, KeyField, Level, QuietHours
from disputes_app.domain.alert_words import alert_title, evidence_text, reasons_text
from disputes_app.domain.alerts import RaisedAlert, evaluate
from disputes_app.domain.dossiers.alert import ACKNOWLEDGED, ESCALATED, RAISED
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.common import LINKED
from disputes_app.domain.dossiers.records import DossierId, DossierQuery
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import FactValue
from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.domain.staff import Actor, Right
from disputes_app.services.alert_rule_desk import rules_of
from disputes_app.services.alert_signals import signals_between
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierChanged, open_in, record_step_in
from disputes_app.services.log_entries import NewEntry

MOST_LINKED = 10
"""So many cases are linked to the record of a warning; its evidence names the others."""
LOOK_BACK = 2
"""So many longest windows are read, so that a warning that has stood for long keeps its day."""


@dataclass(eq=False)
class AlertGoneError(DomainError):
    """The warning does not wait any more: it ended, or somebody took it up."""

    code_of_key: str


@dataclass(frozen=True, slots=True)
class AlertBoard:
    """What waits, the most serious first, and what else stands.

    Attributes:
        unacknowledged: records that nobody acknowledged.
        quiet: whether yellow and orange are not announced at this moment.
    """

    waiting: tuple[WaitingAlert, ...]
    unacknowledged: int
    quiet: bool
    today: date

    @property
    def open(self) -> int:
        """How many are not acknowledged, computed or recorded."""
        return len(self.waiting) + self.unacknowledged

    def announced(self) -> tuple[WaitingAlert, ...]:
        """Return those that may be announced now: red at any hour."""
        return tuple(one for one in self.waiting if not self.quiet or one.alert.level is Level.RED)


@dataclass(frozen=True, slots=True)
class AlertTile:
    """A count for the workbench with the question that leads to the page."""

    open: int
    query: DossierQuery


def alert_board(ctx: Context) -> AlertBoard:
    """Return the warnings that wait now."""
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        rules = rules_of(conn)
        found = _waiting(conn, ctx, rules)
        unacknowledged = queries.count_unacknowledged(conn)
    today = ctx.today()
    working = not law.calendar.covers(today) or law.calendar.is_working(today)
    return AlertBoard(found, unacknowledged, _quiet(ctx, rules.quiet, working), today)


def alert_tile(ctx: Context) -> AlertTile:
    """Return how many warnings are not acknowledged."""
    board = alert_board(ctx)
    return AlertTile(board.open, DossierQuery(DossierType.ALERT, open_only=True))


def take_up(
    ctx: Context, actor: Actor, code: str, *, seen_level: Level | None = None
) -> DossierChanged:
    """Open the record of a warning that waits and acknowledge it, or raise the level of its record.

    The reasons and the evidence are those of this moment.

    Raises:
        NotAllowedError: the role may not.
        AlertGoneError: it does not wait any more, or not at the level that was seen.
    """
    actor.require(Right.REGISTER)
    actor.require(Right.RECORD_EVENT)

    def work(conn: Connection) -> DossierChanged:
        ctx.law_in_force.follow(conn, to_write=True)
        found = _waiting(conn, ctx, rules_of(conn))
        one = next((each for each in found if each.alert.key.code == code), None)
        if one is None or (seen_level is not None and one.alert.level is not seen_level):
            raise AlertGoneError(code)
        return _escalate(conn, ctx, actor, one) if one.record else _open(conn, ctx, actor, one)

    return ctx.database.run_write(work)


def _waiting(conn: Connection, ctx: Context, rules: AlertRules) -> tuple[WaitingAlert, ...]:
    today = ctx.today()
    back = timedelta(days=LOOK_BACK * rules.longest_window)
    alerts = evaluate(signals_between(conn, today - back, today), rules.rules, today)
    taken = []
    for record, events in queries.alerts_taken_up(conn, today - back):
        told = alert_log(events)
        taken.append(TakenUp(record, told.level, told.highest))
    return waiting(alerts, taken)


def _quiet(ctx: Context, hours: QuietHours, working_day: bool) -> bool:  # noqa: FBT001 - one of a row
    at = ctx.now().astimezone(SHANGHAI).time()
    return hours.hold_back(Level.YELLOW, at, working_day=working_day)


def opening_facts(alert: RaisedAlert, actor: Actor) -> dict[str, FactValue]:
    """Return what the record of a warning begins with, kept by whoever takes it up."""
    facts = _facts(alert) | {
        "title": alert_title(alert),
        "by": alert.key.by.value,
        "key": alert.key.shown,
        "reference": alert.key.code,
        "employer": _employer(alert),
        "case": next(iter(cases_behind(alert)), ""),
        "town": _most(one.town for one in alert.signals),
        "office": actor.office_id,
        "handler": actor.staff_id,
    }
    return {name: value for name, value in facts.items() if value}


def _facts(alert: RaisedAlert) -> dict[str, FactValue]:
    facts: dict[str, FactValue] = {
        "level": alert.level.value,
        "reasons": reasons_text(alert.standing, "zh"),
        "rules": " ".join(one.rule.id for one in alert.standing),
        "evidence": evidence_text(alert.signals),
    }
    if alert.people:
        facts["people"] = alert.people
    return facts


def cases_behind(alert: RaisedAlert) -> tuple[str, ...]:
    """Return the receipt numbers of the cases that a warning rests on, the newest first."""
    cases = [one.number for one in reversed(alert.signals) if one.case_id is not None]
    return tuple(dict.fromkeys(cases))


def _open(conn: Connection, ctx: Context, actor: Actor, one: WaitingAlert) -> DossierChanged:
    alert = one.alert
    known = opening_facts(alert, actor)
    opened = open_in(
        conn,
        ctx,
        actor,
        DossierType.ALERT,
        NewEntry(RAISED, alert.rises[-1].on, known),
        command="take_up_alert",
    )
    for number in cases_behind(alert)[1:MOST_LINKED]:
        linked = NewEntry(LINKED, ctx.today(), {"case": number})
        record_step_in(conn, ctx, actor, opened.dossier_id, linked, command="take_up_alert")
    return _acknowledge(conn, ctx, actor, opened.dossier_id)


def _escalate(conn: Connection, ctx: Context, actor: Actor, one: WaitingAlert) -> DossierChanged:
    record = one.record
    if record is None or record.id is None:
        raise AlertGoneError(one.alert.key.code)
    entry = NewEntry(ESCALATED, ctx.today(), _facts(one.alert))
    id_ = DossierId(record.id)
    changed = record_step_in(conn, ctx, actor, id_, entry, command="take_up_alert")
    if changed.state.stage != "raised":
        return changed
    return _acknowledge(conn, ctx, actor, id_)


def _acknowledge(
    conn: Connection, ctx: Context, actor: Actor, dossier_id: DossierId
) -> DossierChanged:
    entry = NewEntry(ACKNOWLEDGED, ctx.today(), {})
    return record_step_in(conn, ctx, actor, dossier_id, entry, command="take_up_alert")


def _employer(alert: RaisedAlert) -> str:
    """Return the employer that it is about: its key, or the one that everything behind it names."""
    if alert.key.by is KeyField.EMPLOYER:
        return alert.key.shown
    firms = {key.shown for one in alert.signals for key in one.keys if key.by is KeyField.EMPLOYER}
    return firms.pop() if len(firms) == 1 else ""


def _most(names: Iterable[str]) -> str:
    found = Counter(one for one in names if one)
    return found.most_common(1)[0][0] if found else ""
