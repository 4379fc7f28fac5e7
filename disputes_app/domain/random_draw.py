r"""Who is drawn at random, so that anybody can draw again from what was recorded (双随机)?

条例 14 has inspectors go on patrol, and 16 has two of them go, who stand aside (回避) where they
or theirs are concerned.  That both the employers and the inspectors are drawn at random, and the
result is made public, is 国办发〔2015〕58号 (named from memory; its text is not at hand here).

The algorithm ``sha256-order``, version 1.  No generator of random numbers takes part: whoever has
the lists and the seed can repeat it on any machine, or by hand with any SHA-256 tool.

1. The *seed* is one line of text in Unicode NFC, without blanks at its ends.
2. Everybody in a list has a *key*: an employer its 统一社会信用代码, or without one its name as the
   register compares it; an inspector the number of the staff list, a colon, and the name.
3. The *mark* of a key is the SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of the seed,
   one line feed, and the key (``printf '%s\n%s' "$SEED" "$KEY" | sha256sum``).
4. Employers are put in the order of their marks, the smallest first (equal marks by key).  The
   first ``count`` of them are drawn, in this order.
5. For each employer drawn the inspectors are put in the order of the SHA-256 of the seed, a line
   feed, the key of the employer, a line feed, and the key of the inspector.  The first ``each``
   of them who need not stand aside from this employer are chosen, in this order.
6. Who cannot go after all is replaced by the next in the order of 5 who need not stand aside, is
   not chosen there, and has not been replaced there before.
7. The *digest* of a list is the SHA-256 of its keys in the order of their UTF-8 bytes, each
   followed by a line feed (``LC_ALL=C sort keys.txt | sha256sum``).

So neither the order in which a list was read, nor what else is in a row of it, changes anything.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from disputes_app.domain.errors import DomainError

ALGORITHM = "sha256-order"
VERSION = 1
LONGEST_SEED = 200
_CODE = re.compile(r"^[0-9A-HJ-NPQRTUWXY]{18}$")


@dataclass(eq=False)
class BadSeedError(DomainError):
    """The seed is empty, longer than one short line, or holds signs that cannot be seen."""

    seed: str


@dataclass(eq=False)
class TooFewEmployersError(DomainError):
    """More are to be drawn than may be drawn."""

    wanted: int
    found: int


@dataclass(eq=False)
class TooFewInspectorsError(DomainError):
    """For one employer fewer inspectors are left than have to go (条例 16: at least two)."""

    employer: str
    wanted: int
    found: int


@dataclass(eq=False)
class UnknownAlgorithmError(DomainError):
    """The record was drawn by a rule that this version of the program does not know."""

    algorithm: str
    version: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be drawn; ``key`` is what is drawn by, ``name`` is only shown."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """An inspector (by key) stands aside from an employer (by key)."""

    inspector: str
    employer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Lots:
    """Everything that a draw follows from.  ``each``: how many inspectors go to one employer."""

    seed: str
    employers: tuple[Candidate, ...]
    inspectors: tuple[Candidate, ...]
    conflicts: tuple[Conflict, ...]
    count: int
    each: int = 2
    algorithm: str = ALGORITHM
    version: int = VERSION


@dataclass(frozen=True, slots=True)
class Drawn:
    """An employer that was drawn, and who goes there; ``place`` counts from 1."""

    place: int
    employer: Candidate
    inspectors: tuple[Candidate, ...]


def has_code(key: str) -> bool:
    """Say whether the key of an employer has the form of a 统一社会信用代码."""
    return _CODE.match(key) is not None


def seed_of(text: str) -> str:
    """Return a seed as it is kept.

    Raises:
        BadSeedError: it is empty, too long, or not one line of signs that can be seen.
    """
    seed = unicodedata.normalize("NFC", text).strip()
    if not seed or len(seed) > LONGEST_SEED or not seed.isprintable():
        raise BadSeedError(text)
    return seed


def mark_of(seed: str, *keys: str) -> str:
    """Return the SHA-256 by which a key is ordered."""
    return hashlib.sha256("\n".join((seed, *keys)).encode()).hexdigest()


def in_order(seed: str, candidates: Iterable[Candidate], *before: str) -> tuple[Candidate, ...]:
    """Return candidates in the order of their marks; of one key the first counts."""
    found: dict[str, Candidate] = {}
    for one in candidates:
        found.setdefault(one.key, one)
    return tuple(sorted(found.values(), key=lambda one: (mark_of(seed, *before, one.key), one.key)))


def draw(lots: Lots) -> tuple[Drawn, ...]:
    """Return who is drawn, and who goes there.

    Raises:
        TooFewEmployersError, TooFewInspectorsError: there are fewer than are asked for.
        UnknownAlgorithmError: the lots name another rule.
    """
    if (lots.algorithm, lots.version) != (ALGORITHM, VERSION):
        raise UnknownAlgorithmError(lots.algorithm, lots.version)
    ordered = in_order(lots.seed, lots.employers)
    if not 0 < lots.count <= len(ordered):
        raise TooFewEmployersError(lots.count, len(ordered))
    aside = aside_from(lots.conflicts)
    return tuple(
        Drawn(place, one, _going(lots, one, aside.get(one.key, set())))
        for place, one in enumerate(ordered[: lots.count], start=1)
    )


def next_inspector(lots: Lots, employer: str, not_again: Collection[str]) -> Candidate | None:
    """Return who takes over for an employer (rule 6); None where nobody is left.

    Args:
        not_again: keys of those who go there already, or were replaced there.
    """
    aside = aside_from(lots.conflicts).get(employer, set())
    for one in in_order(lots.seed, lots.inspectors, employer):
        if one.key not in aside and one.key not in not_again:
            return one
    return None


def aside_from(conflicts: Iterable[Conflict]) -> dict[str, set[str]]:
    """Return by the key of each employer the keys of the inspectors who stand aside from it."""
    found: dict[str, set[str]] = {}
    for one in conflicts:
        found.setdefault(one.employer, set()).add(one.inspector)
    return found


def list_digest(keys: Iterable[str]) -> str:
    """Return the SHA-256 of a list of keys, whatever their order (rule 7)."""
    return hashlib.sha256("".join(f"{key}\n" for key in sorted(set(keys))).encode()).hexdigest()


def result_digest(drawn: Sequence[Drawn]) -> str:
    """Return the SHA-256 of a result: its rows in order, each ended by a line feed.

    A row is the place, the key of the employer and those of the inspectors, parted by tabs.
    """
    rows = (
        "\t".join((str(one.place), one.employer.key, *[who.key for who in one.inspectors]))
        for one in drawn
    )
    return hashlib.sha256("".join(f"{row}\n" for row in rows).encode()).hexdigest()


def _going(lots: Lots, employer: Candidate, aside: Collection[str]) -> tuple[Candidate, ...]:
    ordered = in_order(lots.seed, lots.inspectors, employer.key)
    free = [one for one in ordered if one.key not in aside]
    if len(free) < lots.each:
        raise TooFewInspectorsError(employer.name, lots.each, len(free))
    return tuple(free[: lots.each])
