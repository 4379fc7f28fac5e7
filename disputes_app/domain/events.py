"""What is one entry of a case's procedure log, and how is it written down for good?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from json.encoder import encode_basestring as quoted

from disputes_app.domain.quick_values import quickly_made

FactValue = str | int | bool | None | list[int] | list[str]
Facts = Mapping[str, FactValue]

VOID = "void"


@quickly_made
@dataclass(frozen=True, slots=True)
class Event:
    """A thing that happened in a case.  Appended, never changed.

    Attributes:
        seq: place in the log of the case, from 1, without gaps.
        kind: id of the kind (see ``disputes_app.domain.kinds``).
        happened_on: the day it happened in Shanghai.
        recorded_at: aware UTC moment at which it was entered.
        recorded_by: name of the person who entered it.
        facts: typed facts of the kind; dates as ISO text, money as integer fen.
        schema: version of the facts' shape, see :func:`upcast`.
        irregular: why something unlawful is recorded all the same (程序瑕疵); None if lawful.
        confirmed_by: the supervisor who confirmed an irregular event.
    """

    seq: int
    kind: str
    happened_on: date
    recorded_at: datetime
    recorded_by: str
    facts: Facts
    schema: int = 1
    irregular: str | None = None
    confirmed_by: str | None = None


_CANONICAL = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, check_circular=False
)
"""Made once: a log of hundreds of thousands of entries is written and read back."""


def canonical(facts: Facts) -> str:
    """Return the one JSON text of these facts: sorted keys, no spaces, UTF-8 as is."""
    return _CANONICAL.encode(facts)


def event_digest(case_key: str, event: Event, facts_text: str | None = None) -> str:
    """Return the SHA-256 (hex) over everything that an entry says, as stored.

    It is taken over a JSON list, so that no text can pass for the end of another.

    Args:
        case_key: the receipt number.
        event: the entry.
        facts_text: the facts in their canonical form, where the caller has them already.
    """
    at = event.recorded_at
    moment = (at if at.tzinfo is UTC else at.astimezone(UTC)).isoformat()
    facts = canonical(event.facts) if facts_text is None else facts_text
    irregular, confirmed_by = event.irregular, event.confirmed_by
    # The text of the list as the encoder would write it: this is done once an entry.
    said = (
        f"[{quoted(case_key)},{event.seq},{quoted(event.kind)},"
        f'"{event.happened_on.isoformat()}","{moment}",{quoted(event.recorded_by)},{event.schema},'
        f"{'null' if irregular is None else quoted(irregular)},"
        f"{'null' if confirmed_by is None else quoted(confirmed_by)},{quoted(facts)}]"
    )
    return sha256_hex(said.encode())


_NOTHING = hashlib.sha256()


def sha256_hex(content: bytes) -> str:
    """Return the SHA-256 (hex) of something short.

    A copy of one that has seen nothing is made in a third of the time that a new one takes, for
    which the library looks the algorithm up.
    """
    digest = _NOTHING.copy()
    digest.update(content)
    return digest.hexdigest()


Upcast = Callable[[Facts], Facts]


def upcast(facts: Facts, schema: int, steps: Mapping[int, Upcast]) -> Facts:
    """Bring facts of an old shape to today's.

    Args:
        facts: as stored.
        schema: the shape in which they were stored.
        steps: for each old shape, the function to the next one.
    """
    while schema in steps:
        facts = steps[schema](facts)
        schema += 1
    return facts


def voided_seqs(events: Iterable[Event]) -> frozenset[int]:
    """Return the places of entries that a void struck out.  A void cannot be voided."""
    voids = set()
    targets = set()
    for event in events:
        if event.kind == VOID:
            voids.add(event.seq)
            seq = event.facts.get("seq")
            if type(seq) is int:
                targets.add(seq)
    return frozenset(targets - voids)
