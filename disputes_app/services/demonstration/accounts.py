"""How much money is agreed, awarded and recovered in each invented case?

A total is spread over the entries that count for it, so that it is met to the fen; sums
outside the period are drawn freely at the same scale.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from random import Random

from disputes_app.domain.cases import AwardResult, Line
from disputes_app.domain.kinds.award import AWARDED, RESULT
from disputes_app.services.demonstration.noted_facts import claimed_by_item
from disputes_app.services.demonstration.story import Entry, Story

FOR_PARTIES = frozenset({"mediation.agreement", "arbitration.settled", "arbitration.awarded"})
BY_INSPECTION = frozenset({"inspection.recovered"})

_SPREAD = 1.0
_REJECTED = 0.12
_LEAST_FEN = 200_00
_YUAN = 100
_CLAIMS_SUM = 0.9
_TYPO = 10
_GRANTED_BELOW = 1.28
"""So near to the sum awarded, all that was claimed was granted."""
_USUAL_YUAN = {Line.MEDIATION: 21_000, Line.ARBITRATION: 26_000, Line.INSPECTION: 60_000}


def spread(total_fen: int, count: int, rng: Random) -> list[int]:
    """Return ``count`` sums of whole yuan that come to exactly ``total_fen``, few of them large.

    What is left after rounding goes to the largest sum.
    """
    if not count:
        return []
    weights = [rng.lognormvariate(0.0, _SPREAD) for _ in range(count)]
    scale = total_fen / sum(weights)
    sums = [max(_LEAST_FEN, int(weight * scale) // _YUAN * _YUAN) for weight in weights]
    left = total_fen - sum(sums)
    largest = max(range(count), key=sums.__getitem__)
    if sums[largest] + left <= 0:
        return [total_fen // count + (place < total_fen % count) for place in range(count)]
    sums[largest] += left
    return sums


def paying_entries(
    stories: Iterable[Story], kinds: frozenset[str], first: date, last: date
) -> list[Entry]:
    """Return the entries of these kinds in the period that no void strikes out."""
    found = []
    for story in stories:
        struck = {id(entry.target) for entry in story.entries if entry.target is not None}
        found += [
            entry
            for entry in story.entries
            if entry.kind in kinds and first <= entry.on <= last and id(entry) not in struck
        ]
    return found


def meet_total(entries: Sequence[Entry], total_fen: int, rng: Random) -> None:
    """Give every entry its sum; some awards reject everything and come to nothing."""
    for entry in entries:
        entry.facts["amount_fen"] = 0
    paying = [
        entry
        for entry in entries
        if entry.kind != "arbitration.awarded" or rng.random() >= _REJECTED
    ]
    paying = paying or list(entries)
    for entry, fen in zip(paying, spread(total_fen, len(paying), rng), strict=True):
        entry.facts["amount_fen"] = fen


def fill_claims(stories: Iterable[Story], rng: Random) -> None:
    """Draw the sums that are still open, and what was claimed in each case."""
    for story in stories:
        struck = [entry.target for entry in story.entries if entry.target is not None]
        paid = 0
        for entry in story.entries:
            if "amount_fen" in entry.facts and entry not in struck:
                paid += _sum_of(story.line, entry, rng)
        for wrong in struck:
            if "amount_fen" in wrong.facts:
                wrong.facts["amount_fen"] = paid * _TYPO
        by_item = claimed_by_item(story)
        if by_item:
            story.claimed_fen = by_item
        elif paid:
            share = rng.uniform(1.0, 1.9)
            won = share < _GRANTED_BELOW and any(one.kind == AWARDED for one in story.entries)
            story.claimed_fen = paid if won else int(paid * share) // _YUAN * _YUAN
        elif rng.random() < _CLAIMS_SUM:
            story.claimed_fen = _usual(story.line, rng)
        _say_who_won(story)


def _say_who_won(story: Story) -> None:
    """Let each award say who won: by its sum, and what was claimed (workers applied)."""
    for entry in story.entries:
        if entry.kind != AWARDED:
            continue
        fen, claimed = entry.facts["amount_fen"], story.claimed_fen
        if not fen:
            entry.facts[RESULT] = AwardResult.EMPLOYER.value
        elif type(fen) is int and claimed and fen >= claimed:
            entry.facts[RESULT] = AwardResult.WORKER.value
        else:
            entry.facts[RESULT] = AwardResult.BOTH.value


def _sum_of(line: Line, entry: Entry, rng: Random) -> int:
    """Return the sum of an entry, drawn if it has none yet."""
    fen = entry.facts["amount_fen"]
    if type(fen) is int:
        return fen
    rejected = entry.kind == "arbitration.awarded" and rng.random() < _REJECTED
    drawn = 0 if rejected else _usual(line, rng)
    entry.facts["amount_fen"] = drawn
    return drawn


def _usual(line: Line, rng: Random) -> int:
    yuan = max(200.0, _USUAL_YUAN[line] * rng.lognormvariate(-0.5, _SPREAD))
    return int(yuan) * _YUAN
