"""What do the payments and the recovery do to an application to the fund?

The district pays each worker's own account and claims the money back from the enterprise
(若干规定 6).  What is left is advanced less recovered; only a decision writes it off.
"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import Dossier
from disputes_app.domain.dossiers.common import open_still
from disputes_app.domain.dossiers.fund_review import DECIDED
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, day_of, number_of, numbers_of, text_of

CLAIM_WAYS = (
    Choice("letter", "追偿函", "Letter"),
    Choice("court", "诉讼、申请执行", "Suit or enforcement"),
    Choice("bankruptcy", "破产债权申报", "Claim in bankruptcy"),
)
SOURCES = (
    Choice("employer", "企业归还", "Paid by the enterprise"),
    Choice("court", "法院执行", "Enforced by the court"),
    Choice("bankruptcy", "破产分配", "Distributed in bankruptcy"),
    Choice("other", "其他", "Other"),
)
_PAID_PLACES = "paid_places"


def balance_fen(dossier: Dossier) -> int:
    """Return what was advanced and has not come back."""
    told = dossier.told
    return number_of(told, "advanced_fen") - number_of(told, "recovered_fen")


def has_advanced(dossier: Dossier) -> str | None:
    """Let the advance be paid out once it was decided."""
    return open_still(dossier) or (None if DECIDED in dossier.told else "fund_not_decided")


def money_is_out(dossier: Dossier) -> str | None:
    """Let it be recovered once something was advanced."""
    paid = number_of(dossier.told, "advanced_fen")
    return has_advanced(dossier) or (None if paid else "fund_nothing_paid")


def count_payment(dossier: Dossier, event: Event) -> None:
    """Note whom the bank paid and whose money came back; nobody is paid twice."""
    paid, failed = numbers_of(event.facts, "paid"), numbers_of(event.facts, "failed")
    former = numbers_of(dossier.told, _PAID_PLACES)
    people = number_of(dossier.told, "people")
    meant = (*paid, *failed)
    if not meant or len(set(meant)) != len(meant) or not all(0 < one <= people for one in meant):
        dossier.impossible("fund_unknown_worker")
        return
    if set(meant) & set(former):
        dossier.impossible("fund_paid_twice")
        return
    fen = number_of(event.facts, "amount_fen")
    before = number_of(dossier.told, "advanced_fen")
    if bool(paid) is not bool(fen) or before + fen > number_of(dossier.told, "advance_fen"):
        dossier.impossible("fund_wrong_payment")
        return
    dossier.told[_PAID_PLACES] = [*former, *paid]
    dossier.told["advanced_fen"] = before + fen
    dossier.pay(event.happened_on, "fund_advanced", fen)
    dossier.pay(event.happened_on, "fund_workers", len(paid))
    if paid:
        dossier.stage = "recovery"


def claimed(dossier: Dossier, event: Event) -> None:
    """Claim it back; never more than is out."""
    if number_of(event.facts, "amount_fen") > balance_fen(dossier):
        dossier.impossible("fund_more_than_out")
        return
    until = day_of(event.facts, "until")
    if until is not None and until < event.happened_on:
        dossier.impossible("date_before_entry", until)
        return
    dossier.link_case(text_of(event.facts, "case"))


def recovered(dossier: Dossier, event: Event) -> None:
    """Note what came back; never more than is out."""
    fen = number_of(event.facts, "amount_fen")
    if not fen or fen > balance_fen(dossier):
        dossier.impossible("fund_more_than_out" if fen else "not_positive")
        return
    dossier.told["recovered_fen"] = dossier.paid_fen = (
        number_of(dossier.told, "recovered_fen") + fen
    )
    dossier.pay(event.happened_on, "fund_recovered", fen)


def closed(dossier: Dossier, event: Event) -> None:
    """End it once everything that was advanced has come back."""
    if balance_fen(dossier):
        dossier.impossible("fund_still_out")
        return
    dossier.end(event.happened_on, "recovered")


def written_off(dossier: Dossier, event: Event) -> None:
    """End it by a decision, with what is left."""
    left = balance_fen(dossier)
    if not left:
        dossier.impossible("fund_nothing_out")
        return
    dossier.pay(event.happened_on, "fund_written_off", left)
    dossier.end(event.happened_on, "written_off")
