"""How does the working of one period of a case get onto a page to be signed (期限控制单)?"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.domain.cases import CaseId
from disputes_app.domain.clock_basis import clock_basis
from disputes_app.domain.control_facts import ControlFacts
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.exposure import texts_in
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.state import Clock
from disputes_app.services.case_view import CaseView, open_case
from disputes_app.services.context import Context
from disputes_app.services.deadlines import explain_clock
from disputes_app.services.papers import record_issue
from disputes_app.services.party_names import party_of_period
from disputes_app.services.running_deadlines import days_left
from disputes_app.services.secrecy import screen_for

_BY_HAND = "deadline."


@dataclass(eq=False)
class NoSuchClockError(DomainError):
    """This period does not run in the case; ``known`` are the rules of those that do."""

    rule_id: str
    key: int
    known: tuple[str, ...]


def control_sheet(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    rule_id: str,
    key: int = 0,
    *,
    invariant: bool = False,
) -> bytes:
    """Return the control sheet of a period as PDF; the issue is written to the audit.

    Args:
        key: the party's place in the case where each party has a period of its own.

    Raises:
        NoSuchClockError: the period never began in this case.
        CaseMissingError: no such case.
        MissingGlyphError, NoChineseFontError: it cannot be set with the fonts of this machine.
    """
    pdf = preview_control_sheet(ctx, actor, case_id, rule_id, key, invariant=invariant)
    record_control_sheet(ctx, actor, case_id, rule_id, key)
    return pdf


def preview_control_sheet(
    ctx: Context,
    actor: Actor,
    case_id: CaseId,
    rule_id: str,
    key: int = 0,
    *,
    invariant: bool = False,
) -> bytes:
    """Return the same PDF to be looked at: it is not issued, and nothing is recorded.

    Raises:
        As :func:`control_sheet`.
    """
    from disputes_app.documents.reports.control_sheet import render_control_sheet

    actor.require(Right.ISSUE_PAPER)
    view = open_case(ctx, case_id)
    facts = control_facts(ctx, view, rule_id, key)
    if view.protected:
        screen_for(ctx, case_id, rule_id)(texts_in(facts))
    return render_control_sheet(facts, demonstration=ctx.demonstration, invariant=invariant)


def record_control_sheet(
    ctx: Context, actor: Actor, case_id: CaseId, rule_id: str, key: int = 0
) -> None:
    """Write to the audit that the sheet was printed, or saved to a file."""
    record_issue(ctx, actor, case_id, f"control_sheet:{rule_id}:{key}")


def control_facts(ctx: Context, view: CaseView, rule_id: str, key: int = 0) -> ControlFacts:
    """Return everything the sheet prints; raise NoSuchClockError."""
    clock = view.state.clock(rule_id, key)
    if clock is None:
        known = dict.fromkeys(str(one.rule.id) for one in view.state.clocks)
        raise NoSuchClockError(rule_id, key, tuple(known))
    live = [entry.event for entry in view.entries if not entry.voided]
    basis = clock_basis(clock, live)
    row = view.row
    return ControlFacts(
        number=row.shown_number,
        line=view.record.line,
        office=row.office,
        handler=row.handler or "",
        applicants=row.applicant_names,
        respondents=row.respondent_names,
        party=party_of_period(key, view.parties, view.state, protected=view.protected),
        clock=clock,
        basis=basis,
        start_name=_start_name(basis.start),
        restart_names=tuple(_name(restart.event) for restart in basis.restarts),
        working=explain_clock(ctx.law, clock),
        left=_left(ctx, clock),
        closure=clock.rule.closure_clock_of == view.record.line.value,
        as_of=ctx.today(),
        law_digest=ctx.law.digest(),
        moves=tuple(one for one in view.moves if (one.rule_id, one.key) == (rule_id, key)),
    )


def _start_name(event: Event | None) -> str:
    if event is not None and event.kind.startswith(_BY_HAND):
        return text_of(event.facts, "paper") or _name(event)
    return _name(event)


def _name(event: Event | None) -> str:
    kind = CATALOGUE.get(event.kind) if event is not None else None
    return kind.zh if kind is not None else ""


def _left(ctx: Context, clock: Clock) -> int | None:
    if clock.stopped_on is not None or clock.due is None:
        return None
    return days_left(ctx, clock.due, clock.rule.unit.value)
