"""Records an act of a story of unpaid wages through the services, in the log or the ledger."""

from __future__ import annotations

from disputes_app.domain.ledger import Mark, Payer
from disputes_app.domain.ledger_changes import PaidTo
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.ledger import Payment, confirm, elect, pay
from disputes_app.services.ledger_import import RosterChoice, import_roster
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.roster_file import roster_of
from tests.support.long_stories import Act
from tests.support.long_wages import PEOPLE, WageStory


def enter_act(
    ctx: Context, actor: Actor, case: CaseChanged, story: WageStory, one: Act
) -> CaseChanged:
    """Record an act; the clock of ``ctx`` stands on its day."""
    case_id, facts = case.case_id, one.facts
    document = str(facts.get("document", ""))
    if one.kind == "ledger.imported":
        choice = RosterChoice(project=str(facts.get("project", "")), migrant=True)
        file = roster_of("名册.xlsx", story.roster())
        report = import_roster(ctx, actor, case_id, file, choice)
        assert report.changed is not None
        return report.changed
    if one.kind == "ledger.representatives":
        places = facts["places"]
        assert isinstance(places, list)
        return elect(ctx, actor, case_id, one.on, [int(place) for place in places], document)
    if one.kind == "ledger.confirmed":
        answers = dict.fromkeys(range(1, PEOPLE + 1), Mark.CONFIRMED)
        return confirm(ctx, actor, case_id, one.on, answers, None, document)
    if one.kind == "ledger.paid":
        return pay(ctx, actor, case_id, _payment(story, one))
    entry = NewEntry(one.kind, one.on, one.facts)
    return record_event(ctx, actor, case_id, entry, seen_version=case.version)


def _payment(story: WageStory, one: Act) -> Payment:
    """Everybody gets the month that is named, or what the fund advanced for wages."""
    month = one.facts.get("month")
    named = month if isinstance(month, str) else ""
    paid = tuple(
        PaidTo(place, story.paid_fen(place, named), named) for place in range(1, PEOPLE + 1)
    )
    payer, way = Payer(str(one.facts["payer"])), str(one.facts["way"])
    return Payment(payer, one.on, paid, way, in_full=one.facts.get("in_full") is True)
