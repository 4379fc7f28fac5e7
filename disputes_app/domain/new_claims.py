"""What is asked for, item by item, as somebody at the counter writes it down?

Each item has a cause, and where they are known a sum, the time that it is about and some words.
One line of text says all of it (that is what every line of cases keeps); where items are kept
one by one (``请求分项``), the same item becomes the facts of an entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.claim_items import NATURE_OF_CAUSE, ClaimItem, Nature
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.money import yuan_text


@dataclass(frozen=True, slots=True)
class NewClaim:
    """One item as written down.

    Attributes:
        claimed_fen: whole fen; None where no sum is asked for.
        from_on, until_on: the time that it is about, both ends inclusive.
    """

    cause: str
    claimed_fen: int | None = None
    from_on: date | None = None
    until_on: date | None = None
    note: str = ""


def claim_words(claim: NewClaim) -> str:
    """Return what is asked for without its sum: 加班工资（2026-03-01至2026-08-31），双休日."""
    period = _period(claim)
    words = claim.cause.strip() + (f"（{period}）" if period else "")
    note = claim.note.strip()
    return f"{words}，{note}" if note and words else words or note


def claim_line(claim: NewClaim) -> str:
    """Return an item as one line of the receipt, with its sum."""
    words = claim_words(claim)
    if claim.claimed_fen is None:
        return words
    return f"{words}，{yuan_text(claim.claimed_fen)}元"


def claims_text(claims: Iterable[NewClaim], further: str = "") -> str:
    """Return all items, one a line, then what else was written."""
    lines = [claim_line(one) for one in claims]
    lines += [line.strip() for line in further.splitlines()]
    return "\n".join(line for line in lines if line)


def total_of(claims: Iterable[NewClaim]) -> int | None:
    """Return the sum of the items in fen; None where none of them has one."""
    sums = [one.claimed_fen for one in claims if one.claimed_fen is not None]
    return sum(sums) if sums else None


def item_facts(claims: Sequence[NewClaim]) -> tuple[Facts, ...]:
    """Return the items as the facts of entries, numbered from 1.

    What an item is in the sense of 调解仲裁法 47 is told by its cause where no doubt is left.
    """
    return tuple(_facts(number, claim) for number, claim in enumerate(claims, start=1))


def carried_facts(items: Iterable[ClaimItem]) -> tuple[Facts, ...]:
    """Return items of one case as facts of another's entries; nothing was awarded there yet."""
    found = []
    for item in items:
        facts: dict[str, FactValue] = {"number": item.number, "nature": item.nature.value}
        optional: dict[str, FactValue] = {
            "text": item.text,
            "claimed_fen": item.claimed_fen,
            "cause": item.cause,
            "from_on": item.from_on.isoformat() if item.from_on else None,
            "until_on": item.until_on.isoformat() if item.until_on else None,
        }
        facts.update({name: value for name, value in optional.items() if value})
        found.append(facts)
    return tuple(found)


def _facts(number: int, claim: NewClaim) -> Facts:
    cause = claim.cause.strip()
    item = ClaimItem(
        number,
        claim_words(claim),
        NATURE_OF_CAUSE.get(cause, Nature.UNCLEAR),
        claim.claimed_fen,
        None,
        from_receipt=False,
        cause=cause,
        from_on=claim.from_on,
        until_on=claim.until_on,
    )
    return carried_facts((item,))[0]


def _period(claim: NewClaim) -> str:
    first, last = claim.from_on, claim.until_on
    if first is not None and last is not None:
        return first.isoformat() if first == last else f"{first.isoformat()}至{last.isoformat()}"
    if first is not None:
        return f"自{first.isoformat()}起"
    return f"至{last.isoformat()}" if last is not None else ""
