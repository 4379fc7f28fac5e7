"""What does the receipt of a case say?  Read from its first entry and the period it started."""

from __future__ import annotations

from collections.abc import Sequence

from disputes_app.domain.cases import Source
from disputes_app.domain.events import Event
from disputes_app.domain.intake_receipt import IntakeReceipt
from disputes_app.domain.kinds.base import number_of
from disputes_app.domain.parties import (
    PROTECTED_COMPLAINANT_ZH,
    PROTECTED_REPORTER_ZH,
    PartyRole,
)
from disputes_app.domain.state import Clock
from disputes_app.services.case_view import CaseView


def intake_receipt(view: CaseView, live: Sequence[Event]) -> IntakeReceipt | None:
    """Return what the receipt says; None where nothing was received."""
    receipt = next((one for one in live if one.kind == "received"), None)
    if receipt is None:
        return None
    is_report = view.record.source is Source.REPORT
    names = [one.name for one in view.parties if one.role == PartyRole.APPLICANT.value]
    if view.protected:
        names.insert(0, PROTECTED_REPORTER_ZH if is_report else PROTECTED_COMPLAINANT_ZH)
    said = IntakeReceipt(
        "、".join(names),
        is_report,
        receipt.happened_on,
        receipt.recorded_by,
        number_of(receipt.facts, "claimed_fen") or None,
    )
    clock = _first_clock(view, receipt)
    if clock is None:
        return said
    rule = clock.rule
    return IntakeReceipt(
        said.given_to,
        is_report,
        said.received_on,
        said.received_by,
        said.total_fen,
        str(rule.id),
        rule.law,
        rule.article,
        clock.due,
        clock.provisional,
    )


def _first_clock(view: CaseView, receipt: Event) -> Clock | None:
    """Return the period of the office that runs from receipt."""
    return next(
        (
            clock
            for clock in view.state.clocks
            if clock.seq == receipt.seq and clock.rule.kind == "office"
        ),
        None,
    )
