"""When can the court be asked to enforce the decisions of an inspection?  Read from its log."""

from __future__ import annotations

from disputes_app.domain.cases import Line
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import inspection_standing
from disputes_app.domain.papers import CourtWindow
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context

_DECISIONS = frozenset(
    {"inspection.penalty_decision", "inspection.handling_decision", "inspection.summary_penalty"}
)


def court_windows(ctx: Context, view: CaseView) -> tuple[CourtWindow, ...]:
    """Return the window of each decision that is open; nothing for other lines (强制法 53, 54)."""
    line, today = view.record.line, ctx.today()
    if line is not Line.INSPECTION or not any(one.event.kind in _DECISIONS for one in view.entries):
        return ()
    live = live_events([one.event for one in view.entries], today)
    found = inspection_standing(line, live, ctx.law, today)
    names = {one.place: one.name for one in view.parties}
    return tuple(
        CourtWindow(
            names.get(one.place, ""),
            *one.window,
            demand_over=one.apply_from,
            applied_on=one.applied_on,
        )
        for one in (() if found is None else found.decisions)
        if one.window is not None and one.performed_on is None and not one.void
    )
