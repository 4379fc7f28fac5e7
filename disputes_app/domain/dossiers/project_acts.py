"""What do the entries of a construction project do to it?"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import Dossier, DossierApply
from disputes_app.domain.dossiers.common import open_still
from disputes_app.domain.dossiers.project_safeguards import FIRST_YEAR, Safeguard, month_of
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, number_of, numbers_of, text_of

NOTICE = "inspection.project_account_notice"
"""专用账户注销前公示30日 (条例27)."""
_DEPOSIT, _ACCOUNT, _PARTIES, _ORDERS = "deposit_fen", "account", "parties", "orders"


def has_deposit(dossier: Dossier) -> str | None:
    """Let the wage deposit be moved once one was made."""
    return open_still(dossier) or (None if _DEPOSIT in dossier.told else "project_no_deposit")


def has_account(dossier: Dossier) -> str | None:
    """Let the wage account be closed once one was opened."""
    return open_still(dossier) or (None if _ACCOUNT in dossier.told else "project_no_account")


def opened(dossier: Dossier, event: Event) -> None:
    """Open the project; its general contractor is its employer."""
    starts_on, ends_on = day_of(event.facts, "starts_on"), day_of(event.facts, "ends_on")
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        dossier.impossible("project_ends_first", ends_on)
        return
    dossier.open(event, "running")


def party_came(dossier: Dossier, event: Event) -> None:
    """Note who takes part."""
    dossier.told[_PARTIES] = [*numbers_of(dossier.told, _PARTIES), event.seq]


def party_left(dossier: Dossier, event: Event) -> None:
    """Note that one of them left."""
    _take(dossier, _PARTIES, number_of(event.facts, "seq"), "project_no_party")


def month_checked(dossier: Dossier, event: Event) -> None:
    """Check that the month has begun, lies in the project, and that something was found."""
    month = month_of(text_of(event.facts, "month"))
    if month is None or month.year < FIRST_YEAR:
        dossier.impossible("project_bad_month")
    elif month > event.happened_on:
        dossier.impossible("project_month_ahead", month)
    elif not any(text_of(event.facts, one.value) for one in Safeguard):
        dossier.impossible("project_nothing_checked")


def ordered(dossier: Dossier, event: Event) -> None:
    """Note an order; its last day is the one that its paper names."""
    until = day_of(event.facts, "until")
    if until is not None and until < event.happened_on:
        dossier.impossible("date_before_entry", until)
        return
    dossier.told[_ORDERS] = [*numbers_of(dossier.told, _ORDERS), event.seq]
    dossier.link_case(text_of(event.facts, "case"))


def order_met(dossier: Dossier, event: Event) -> None:
    """Note that an order was met."""
    _take(dossier, _ORDERS, number_of(event.facts, "seq"), "project_no_order")


def _take(dossier: Dossier, name: str, seq: int, missing: str) -> None:
    known = numbers_of(dossier.told, name)
    if seq not in known:
        dossier.impossible(missing)
        return
    dossier.told[name] = [one for one in known if one != seq]


def stopped_work(dossier: Dossier, _event: Event) -> None:
    """Stop the work (条例55、57: 逾期不改正的，责令项目停工)."""
    if dossier.stage == "stopped":
        dossier.impossible("project_stopped_already")
        return
    dossier.stage = "stopped"


def resumed(dossier: Dossier, _event: Event) -> None:
    """Let the work go on."""
    if dossier.stage != "stopped":
        dossier.impossible("project_not_stopped")
        return
    dossier.stage = "running"


def deposit_made(dossier: Dossier, event: Event) -> None:
    """Note a deposit; a further one is added to it."""
    _move(dossier, event, 1)


def deposit_used(dossier: Dossier, event: Event) -> None:
    """Note that wages were paid from it (条例32)."""
    until = day_of(event.facts, "until")
    if until is not None and until < event.happened_on:
        dossier.impossible("date_before_entry", until)
        return
    if _move(dossier, event, -1):
        fen = number_of(event.facts, "amount_fen")
        dossier.paid_fen += fen
        dossier.pay(event.happened_on, "project_deposit_used", fen)
        dossier.link_case(text_of(event.facts, "case"))


def deposit_topped_up(dossier: Dossier, event: Event) -> None:
    """Note what was paid in after a use."""
    _move(dossier, event, 1)


def deposit_returned(dossier: Dossier, event: Event) -> None:
    """Note what was given back."""
    _move(dossier, event, -1)


def _move(dossier: Dossier, event: Event, sign: int) -> bool:
    fen = number_of(event.facts, "amount_fen")
    left = number_of(dossier.told, _DEPOSIT) + sign * fen
    if not fen or left < 0:
        dossier.impossible("project_deposit_short" if fen else "not_positive")
        return False
    dossier.told[_DEPOSIT] = left
    return True


def account_opened(dossier: Dossier, event: Event) -> None:
    """Note the wage account of the project."""
    if _ACCOUNT in dossier.told:
        dossier.impossible("project_account_twice")
        return
    dossier.told[_ACCOUNT] = text_of(event.facts, "bank")


def account_notice(dossier: Dossier, event: Event) -> None:
    """Begin the thirty days that a notice must stand (条例27)."""
    dossier.start(NOTICE, event.happened_on)


def account_closed(dossier: Dossier, event: Event) -> None:
    """Close the account; before the notice has stood its thirty days that is unlawful."""
    clock = dossier.find(NOTICE)
    last = dossier.last_day(clock)
    if clock is None or last is None or event.happened_on <= last:
        dossier.unlawful("project_closed_early", last)
    dossier.stop(NOTICE, event.happened_on)
    del dossier.told[_ACCOUNT]


def completed(outcome: str) -> DossierApply:
    """Return what ends a project."""

    def end(dossier: Dossier, event: Event) -> None:
        dossier.end(event.happened_on, outcome)

    return end
