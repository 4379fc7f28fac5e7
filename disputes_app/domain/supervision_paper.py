"""What does a sheet of instruction (督办单) print of an instruction in the log of a case?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, number_of, text_of
from disputes_app.domain.kinds.supervision import ANSWERED, SUPERVISED


@dataclass(frozen=True, slots=True)
class SupervisionPaper:
    """An instruction.

    Attributes:
        place: which one of the case it is, from 1, struck out ones left out.
        to: whoever is to answer; empty where the entry names nobody and nobody holds the case.
        last_day: of the case for its closing, with ``basis`` its article.
        answered_on, answer: None and empty while it waits.
    """

    place: int
    asked_on: date
    asked_by: str
    to: str
    text: str
    reply_by: date | None
    last_day: date | None = None
    provisional: bool = False
    basis: str = ""
    answered_on: date | None = None
    answer: str = ""


def to_print(told: tuple[SupervisionPaper, ...]) -> tuple[SupervisionPaper, ...]:
    """Return those that wait for their answer; where none does, the last one."""
    return tuple(one for one in told if one.answered_on is None) or told[-1:]


def supervisions(
    live: Iterable[Event], people: Mapping[int, str], handler: str
) -> tuple[SupervisionPaper, ...]:
    """Return the instructions in force, the oldest first; an answer is to the one due first."""
    found: list[SupervisionPaper] = []
    for event in live:
        if event.kind == SUPERVISED:
            to = people.get(number_of(event.facts, "to") or 0, "") or handler
            found.append(
                SupervisionPaper(
                    len(found) + 1,
                    event.happened_on,
                    event.recorded_by,
                    to,
                    text_of(event.facts, "text"),
                    day_of(event.facts, "reply_by"),
                )
            )
        elif event.kind == ANSWERED:
            waiting = [n for n, one in enumerate(found) if one.answered_on is None]
            if waiting:
                first = min(waiting, key=lambda n: (found[n].reply_by or found[n].asked_on, n))
                said = text_of(event.facts, "text")
                found[first] = replace(found[first], answered_on=event.happened_on, answer=said)
    return tuple(found)
