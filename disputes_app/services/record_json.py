"""How does one record beside the cases stand in JSON, in a package that is handed on?"""

from __future__ import annotations

from typing import Any

from disputes_app.domain.events import Event, Facts, voided_seqs
from disputes_app.domain.money import to_yuan
from disputes_app.services.case_json import clock_json, event_json
from disputes_app.services.context import Context
from disputes_app.services.dossiers import DossierView

_STAYS = ("id_number", "phone")
"""How the names of facts end that stay inside: numbers and telephones of people."""


def record_json(ctx: Context, view: DossierView) -> dict[str, Any]:
    """Return what a record is about, its log and its clocks."""
    record, events = view.record, [one.event for one in view.log]
    gone = voided_seqs(events)
    return {
        "number": record.number,
        "type": record.type.value,
        "title": record.title,
        "reference": record.reference or None,
        "town": record.town or None,
        "employer": record.employer or None,
        "people": record.people,
        "owed": str(to_yuan(record.owed_fen)),
        "paid": str(to_yuan(record.paid_fen)),
        "opened_on": record.opened_on.isoformat(),
        "ended_on": None if record.ended_on is None else record.ended_on.isoformat(),
        "cases": list(view.state.cases),
        "events": [event_json(one, _facts(one), voided=one.seq in gone) for one in events],
        "clocks": [clock_json(ctx, one) for one in view.state.clocks],
    }


def _facts(event: Event) -> Facts:
    return {name: one for name, one in event.facts.items() if not name.endswith(_STAYS)}
