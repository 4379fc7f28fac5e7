"""What do the papers around mediation print of a case?  Read from its log, never typed again."""

from __future__ import annotations

from datetime import date
from typing import Any

from db.queries import offices as office_queries
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.instalments import instalments_of
from disputes_app.domain.kinds import review
from disputes_app.domain.kinds.base import Choice, day_of, number_of, text_of
from disputes_app.domain.kinds.mediation import NO_AGREEMENT_REASONS
from disputes_app.domain.money import yuan_text
from disputes_app.domain.papers import MediationPaper
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context

ENTRUSTED_RULE = "arbitration.entrusted_mediation"


def mediation_paper(ctx: Context, view: CaseView, commission: str) -> MediationPaper:
    """Return what the entries in force say; the last of each kind counts."""
    last = {one.event.kind: one.event for one in view.entries if not one.voided}
    found: dict[str, Any] = {"commission": commission}
    if view.record.line is Line.ARBITRATION:
        found |= _first(last)
        found |= _entrusted(last, view)
    elif view.record.line is Line.MEDIATION:
        found["organisation"] = _office_name(ctx, view.record.office_id)
        found |= _agreement(last)
        found |= _ended(last)
        found |= _review(last, view)
        found["body"] = found.get("body") or found["organisation"]
    return MediationPaper(**found)


def _office_name(ctx: Context, office_id: int) -> str:
    with ctx.database.read() as conn:
        return next(
            (one.name_zh for one in office_queries.offices(conn) if one.id == office_id), ""
        )


def _due(view: CaseView, rule_id: str) -> date | None:
    clock = view.state.clock(rule_id)
    return None if clock is None else clock.due


def _first(last: dict[str, Event]) -> dict[str, Any]:
    advised = last.get("arbitration.mediation_advised")
    if advised is None:
        return {}
    return {"advised_on": advised.happened_on, "advised": text_of(advised.facts, "to")}


def _entrusted(last: dict[str, Event], view: CaseView) -> dict[str, Any]:
    event = last.get("arbitration.mediation_entrusted")
    if event is None:
        return {}
    return {
        "entrusted_on": event.happened_on,
        "entrusted": text_of(event.facts, "to"),
        "entrusted_due_on": _due(view, ENTRUSTED_RULE),
    }


def _agreement(last: dict[str, Event]) -> dict[str, Any]:
    event = last.get("mediation.agreement")
    if event is None:
        return {}
    facts = event.facts
    payments = [(one.due_on, one.fen) for one in instalments_of(facts)]
    perform_by = day_of(facts, "perform_by")
    if not payments and perform_by is not None and number_of(facts, "amount_fen"):
        payments = [(perform_by, number_of(facts, "amount_fen"))]
    return {
        "agreed_on": event.happened_on,
        "amount": _sum(facts),
        "terms": text_of(facts, "terms"),
        "payments": tuple(
            (f"{day.year}年{day.month}月{day.day}日", f"{yuan_text(fen)}元")
            for day, fen in payments
        ),
        "way": text_of(facts, "perform_way"),
        "mediator": text_of(facts, "mediator") or event.recorded_by,
    }


def _sum(facts: Facts) -> str:
    fen = number_of(facts, "amount_fen")
    return f"{yuan_text(fen)}元" if fen else ""


def _ended(last: dict[str, Event]) -> dict[str, Any]:
    event = last.get("mediation.no_agreement")
    if event is None:
        return {}
    ground = text_of(event.facts, "ground")
    return {"ended_on": event.happened_on, "end_ground": _words(NO_AGREEMENT_REASONS, ground)}


def _review(last: dict[str, Event], view: CaseView) -> dict[str, Any]:
    applied = last.get(review.APPLIED)
    if applied is None:
        return {}
    found: dict[str, Any] = {
        "applied_on": applied.happened_on,
        "body": text_of(applied.facts, "body"),
    }
    agreed_on = day_of(applied.facts, "agreed_on")
    if agreed_on is not None:
        found |= {
            "agreed_on": agreed_on,
            "amount": _sum(applied.facts),
            "terms": text_of(applied.facts, "terms"),
        }
    since = {kind: one for kind, one in last.items() if one.seq > applied.seq}
    taken, refused = since.get(review.ACCEPTED), since.get(review.REFUSED)
    if taken is not None:
        found |= {
            "taken_on": taken.happened_on,
            "reviewer": text_of(taken.facts, "arbitrator"),
            "review_number": text_of(taken.facts, "number"),
            "review_due_on": _due(view, review.REVIEWING),
        }
    if refused is not None:
        ground = text_of(refused.facts, "ground")
        found |= {
            "refused_on": refused.happened_on,
            "refusal": _words(review.REFUSAL_GROUNDS, ground),
        }
    return found | _review_ended(since)


def _review_ended(since: dict[str, Event]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    made, not_made = since.get(review.MADE), since.get(review.NOT_MADE)
    withdrawn = since.get(review.WITHDRAWN)
    if made is not None:
        found["made_on"] = made.happened_on
    if not_made is not None:
        ground = text_of(not_made.facts, "ground")
        found |= {
            "not_made_on": not_made.happened_on,
            "not_made": _words(review.NOT_MADE_GROUNDS, ground),
        }
    if withdrawn is not None:
        found |= {
            "withdrawn_on": withdrawn.happened_on,
            "withdrawn_by": text_of(withdrawn.facts, "by"),
        }
    return found


def _words(choices: tuple[Choice, ...], value: str) -> str:
    """Return the words of a ground without the article that stands behind them."""
    words = next((one.zh for one in choices if one.value == value), value)
    return words.partition("（")[0]
