"""What is claimed in an arbitration, item by item, as far as its log says?

The lines of the receipt are the items until they are entered one by one (``请求分项``).  Of a
single line the receipt knows the amount and, by its cause, perhaps the nature; of several
lines, of claims changed since, and of those of an employer it knows neither, and nothing is
guessed.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, is_set, number_of, numbers_of, text_of
from disputes_app.domain.kinds.claims import (
    COMPENSATION,
    DAMAGES,
    ITEM_OF,
    MEDICAL,
    OTHER,
    STANDARDS,
    UNCLEAR,
    WAGES,
)


class Nature(enum.StrEnum):
    """What an item is in the sense of 调解仲裁法 47 and 办案规则 50."""

    WAGES = WAGES
    MEDICAL = MEDICAL
    COMPENSATION = COMPENSATION
    DAMAGES = DAMAGES
    STANDARDS = STANDARDS
    OTHER = OTHER
    UNCLEAR = UNCLEAR


NATURE_OF_CAUSE: Mapping[str, Nature] = MappingProxyType(
    {
        "追索劳动报酬": Nature.WAGES,
        "加班工资": Nature.WAGES,
        "经济补偿金": Nature.COMPENSATION,
        "违法解除赔偿金": Nature.DAMAGES,
        "未订立书面劳动合同二倍工资": Nature.DAMAGES,
        "确认劳动关系": Nature.OTHER,
        "服务期违约金": Nature.OTHER,
    }
)
"""Only causes of which the texts leave no doubt; any other has to be entered as an item."""

_ITEM_KINDS = frozenset(ITEM_OF.values())
_CHANGING = frozenset({"arbitration.claims_changed", "arbitration.counterclaim_merged"})
"""Kinds after which the receipt no longer says all that is claimed."""


@dataclass(frozen=True, slots=True)
class ClaimItem:
    """One item of the claims.

    Attributes:
        number: from 1.
        claimed_fen, awarded_fen: whole fen; None where it was not entered.
        from_receipt: it was never entered by itself: the receipt is all that is known.
        cause, from_on, until_on: as written down at receipt, the time with both ends inclusive.
    """

    number: int
    text: str
    nature: Nature
    claimed_fen: int | None
    awarded_fen: int | None
    from_receipt: bool
    cause: str = ""
    from_on: date | None = None
    until_on: date | None = None


def claim_lines(live: Iterable[Event]) -> tuple[str, ...]:
    """Return the claims as they were written at receipt, one a line."""
    for event in live:
        if event.kind == "received":
            lines = text_of(event.facts, "summary").splitlines()
            return tuple(line.strip() for line in lines if line.strip())
    return ()


def people_of(live: Iterable[Event]) -> int:
    """Return how many workers the case concerns, as it was written at receipt; at least 1."""
    receipt = next((one for one in live if one.kind == "received"), None)
    if receipt is None:
        return 1
    applicants = len(numbers_of(receipt.facts, "applicants"))
    return max(1, number_of(receipt.facts, "people"), applicants)


def claim_items(live: Iterable[Event]) -> tuple[ClaimItem, ...]:
    """Return the items that are still claimed, by number.

    Args:
        live: the entries in force, in the order in which they are read.
    """
    events = tuple(live)
    items = {one.number: one for one in _of_receipt(events)}
    for event in events:
        if event.kind not in _ITEM_KINDS:
            continue
        number = number_of(event.facts, "number")
        known = items.pop(number, None)
        if number >= 1 and not is_set(event.facts, "dropped"):
            items[number] = _of_entry(event, number, known)
    return tuple(items[number] for number in sorted(items))


def _of_entry(event: Event, number: int, known: ClaimItem | None) -> ClaimItem:
    facts = event.facts
    nature = text_of(facts, "nature")
    return ClaimItem(
        number,
        text_of(facts, "text") or (known.text if known is not None else ""),
        Nature(nature) if nature in set(Nature) else Nature.UNCLEAR,
        _amount(event, "claimed_fen"),
        _amount(event, "awarded_fen"),
        from_receipt=False,
        cause=text_of(facts, "cause") or (known.cause if known is not None else ""),
        from_on=day_of(facts, "from_on") or (known.from_on if known is not None else None),
        until_on=day_of(facts, "until_on") or (known.until_on if known is not None else None),
    )


def _of_receipt(events: Iterable[Event]) -> tuple[ClaimItem, ...]:
    receipt = next((one for one in events if one.kind == "received"), None)
    if receipt is None:
        return ()
    cause = text_of(receipt.facts, "cause").strip()
    lines = claim_lines((receipt,)) or ((cause,) if cause else ())
    if len(lines) != 1:
        return tuple(
            ClaimItem(number, line, Nature.UNCLEAR, None, None, from_receipt=True)
            for number, line in enumerate(lines, start=1)
        )
    outdated = any(one.kind in _CHANGING for one in events)
    if outdated or is_set(receipt.facts, "employer_applies"):
        return (ClaimItem(1, lines[0], Nature.UNCLEAR, None, None, from_receipt=True),)
    nature = NATURE_OF_CAUSE.get(cause, Nature.UNCLEAR)
    claimed = _amount(receipt, "claimed_fen")
    return (ClaimItem(1, lines[0], nature, claimed, None, from_receipt=True),)


def _amount(event: Event, name: str) -> int | None:
    value = event.facts.get(name)
    return value if type(value) is int and value >= 0 else None
