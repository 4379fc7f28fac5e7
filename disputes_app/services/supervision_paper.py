"""Which instructions of a case does a 督办单 print, with the last day they are about?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from disputes_app.domain.due_words import basis_text
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.supervision import SUPERVISED
from disputes_app.domain.supervision_paper import SupervisionPaper, supervisions
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context
from disputes_app.services.people import staff


def supervision_papers(
    ctx: Context, view: CaseView, live: Iterable[Event]
) -> tuple[SupervisionPaper, ...]:
    """Return the instructions in force; nothing is asked of the database where there are none."""
    entries = tuple(live)
    if not any(one.kind == SUPERVISED for one in entries):
        return ()
    people = {one.id: one.name for one in staff(ctx)}
    clocks = [one for one in view.state.clocks if one.rule.closure_clock_of == view.record.line]
    basis = basis_text(clocks[-1].rule.law, clocks[-1].rule.article) if clocks else ""
    return tuple(
        replace(one, last_day=view.record.due_on, provisional=view.record.provisional, basis=basis)
        for one in supervisions(entries, people, view.row.handler or "")
    )
