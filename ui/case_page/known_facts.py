"""What an entry of an inspection need not ask again: inspectors, the only employer, sums owed."""

from __future__ import annotations

from disputes_app.domain.arrears_standing import ArrearsStanding
from disputes_app.domain.cases import Line
from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.base import FactShape, FieldType, text_of
from disputes_app.domain.kinds.crime import REPORTED
from disputes_app.domain.kinds.inspection_decision import DECIDED
from disputes_app.domain.wage_crime import ORDERED
from disputes_app.services.case_view import CaseView

_INSPECTORS = ("first_inspector", "second_inspector")
_WITH_SUMS = frozenset({ORDERED, DECIDED, REPORTED})
_OF_ANYBODY = frozenset({"inspection.interviewed"})
"""Entries whose party may be a worker as well."""


def known_facts(
    kind: FactShape, view: CaseView, arrears: ArrearsStanding | None = None
) -> dict[str, FactValue]:
    """Return the facts that an inspection tells already; typed over where wrong.

    Args:
        arrears: what its ledger comes to; None without one.
    """
    if view.row.line is not Line.INSPECTION or not kind.id.startswith("inspection."):
        return {}
    return {**_inspectors(kind, view), **_employer(kind, view), **_sums(kind, arrears)}


def _sums(kind: FactShape, arrears: ArrearsStanding | None) -> dict[str, FactValue]:
    """Return what is owed, for whom, and of what something comes on top of a decision.

    A report to the police counts wages only (法释〔2013〕3号 art. 1).
    """
    if arrears is None or kind.id not in _WITH_SUMS:
        return {}
    owed, totals = arrears.owed, arrears.totals
    people, fen = owed.people, owed.fen
    if kind.id != REPORTED:
        people, fen = totals.workers, totals.outstanding_fen
    if fen <= 0:
        return {}
    asked = {one.name for one in kind.fields}
    told: dict[str, FactValue] = {"people": people, "amount_fen": fen}
    found = {name: value for name, value in told.items() if name in asked}
    if kind.id == DECIDED and arrears.last_expired is not None:
        found["extra_base_fen"] = arrears.last_expired.unpaid_fen
    return found


def _inspectors(kind: FactShape, view: CaseView) -> dict[str, FactValue]:
    asked = {item.name for item in kind.fields}
    if not asked.issuperset(_INSPECTORS):
        return {}
    for entry in reversed(view.entries):
        facts = entry.event.facts
        if not entry.voided and all(text_of(facts, name) for name in _INSPECTORS):
            return {name: facts[name] for name in _INSPECTORS}
    return {}


def _employer(kind: FactShape, view: CaseView) -> dict[str, FactValue]:
    respondents = view.state.respondents
    if kind.id in _OF_ANYBODY or len(respondents) != 1:
        return {}
    asked = any(one.name == "party" and one.type is FieldType.PARTY for one in kind.fields)
    return {"party": respondents[0]} if asked else {}
