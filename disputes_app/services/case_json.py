"""How does one case stand in JSON: on the command line and in a package that is handed on?"""

from __future__ import annotations

from datetime import date
from typing import Any

from disputes_app.domain.case_matters import matters_of
from disputes_app.domain.events import Event, Facts, FactValue
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.taking_part import ADDRESS_CONFIRMED
from disputes_app.domain.legal_effect import PaperEffect, legal_effect
from disputes_app.domain.matter_records import MatterKind
from disputes_app.domain.records import PartyRecord
from disputes_app.domain.state import Clock
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context
from disputes_app.services.deadlines import explain_clock

_ADDRESS_SHOWN = frozenset({"party", "electronic", "consent_on", "document"})


def case_json(ctx: Context, view: CaseView) -> dict[str, Any]:
    """Return parties, log and clocks; a protected reporter is not among them."""
    return {
        "parties": [_party(party) for party in view.parties],
        "events": [
            event_json(one.event, _facts(one.event), voided=one.voided) for one in view.entries
        ],
        "clocks": [clock_json(ctx, clock) for clock in view.state.clocks],
        "effects": [_effect(one) for one in _effects(ctx, view)],
        "group": _group(view),
    }


def _group(view: CaseView) -> str | None:
    """Return the 收件号 of the case that leads its group; None for a case in none."""
    events = sorted((entry.event for entry in view.entries), key=lambda one: one.seq)
    found = matters_of(events, ended_on=None)
    stands = (one.reference for one in found if one.kind is MatterKind.GROUP and one.open)
    return next(stands, None)


def _effects(ctx: Context, view: CaseView) -> tuple[PaperEffect, ...]:
    live = live_events([entry.event for entry in view.entries], ctx.today())
    return legal_effect(live, view.state, ctx.today())


def _effect(one: PaperEffect) -> dict[str, Any]:
    return {
        "paper": one.paper.value,
        "partial": one.partial,
        "made_on": _iso(one.made_on),
        "effect": one.effect.value,
        "since": _iso(one.since),
        "reason": one.reason.value,
        "certifiable": one.certifiable,
        "parties": [
            {
                "place": party.place,
                "received_on": _iso(party.received_on),
                "rule": party.rule_id or None,
                "due": _iso(party.due),
                "reason": party.reason.value,
            }
            for party in one.parties
        ],
    }


def _party(party: PartyRecord) -> dict[str, Any]:
    """Return what identifies a party in the case; numbers of persons and phones stay inside."""
    return {
        "place": party.place,
        "role": party.role,
        "is_person": party.person,
        "name": party.name,
        "code": party.code,
        "representative": party.legal_representative,
    }


def event_json(event: Event, facts: Facts, *, voided: bool) -> dict[str, Any]:
    """Return an entry of a log, with those of its facts that may leave."""
    return {
        "kind": event.kind,
        "happened_on": _iso(event.happened_on),
        "recorded_at": _iso(event.recorded_at),
        "by": event.recorded_by,
        "facts": dict(facts),
        "irregular": event.irregular,
        "voided": voided,
    }


def _facts(event: Event) -> dict[str, FactValue]:
    """Return the facts; where a party can be reached stays inside, like its telephone."""
    if event.kind != ADDRESS_CONFIRMED:
        return dict(event.facts)
    return {name: value for name, value in event.facts.items() if name in _ADDRESS_SHOWN}


def clock_json(ctx: Context, clock: Clock) -> dict[str, Any]:
    """Return a clock as it stands today, with why each day counted or did not."""
    explanation = explain_clock(ctx.law, clock)
    return {
        "rule": clock.rule.id,
        "kind": clock.rule.kind.value,
        "started_on": _iso(clock.started_on),
        "due": _iso(clock.due),
        "stopped_on": _iso(clock.stopped_on),
        "state": clock.state(ctx.today()).value,
        "why": explanation.as_json() if explanation is not None else None,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
