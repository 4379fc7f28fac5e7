"""May what an employer owes be a crime (拒不支付劳动报酬罪)?  A person decides.

Sources: 刑法 276之一; 法释〔2013〕3号 art. 2 (evading), 3 (large sum), 4 (ordered by a paper and
not paid; posted with pictures where who owes has fled), 6 (paid before the police file it);
人社部发〔2014〕100号 (who does not come after notice by telephone, message or letter has fled).
The sums are settings of the bureau; the national floor is an early warning only.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.domain.attachments import Attachment, AttachmentKind
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event
from disputes_app.domain.inspection_standing import OrderRow
from disputes_app.domain.kinds.base import day_of, is_set, number_of, text_of
from disputes_app.domain.kinds.crime import FLED, POSTED, REPORTED
from disputes_app.domain.kinds.ledger import IMPORTED
from disputes_app.domain.kinds.ledger import PAID as LEDGER_PAID
from disputes_app.domain.ledger import Payer

LEAST_MONTHS, LEAST_WORKERS = 3, 10
ORDERED, DECIDED = "inspection.ordered", "inspection.handling_decision"
ORDER_SERVED, DECISION_SERVED = "inspection.order_served", "inspection.delivered"
RECOVERED = "inspection.recovered"


class CrimeTest(enum.StrEnum):
    """What has to be true, in the order in which it is told."""

    LARGE_SUM = "large_sum"
    ORDERED = "ordered"
    REACHED = "reached"
    UNPAID = "unpaid"
    EVADES = "evades"


class Met(enum.StrEnum):
    """What the file says of a test."""

    YES = "yes"
    NO = "no"
    OPEN = "open"
    """The file does not say it."""


class Proof(enum.StrEnum):
    """What the police will ask for, in the order of the list."""

    SUMS = "sums"
    ORDER = "order"
    SERVICE = "service"
    POSTING = "posting"
    PICTURES = "pictures"
    CONTACTS = "contacts"
    NOT_PAID = "not_paid"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Owed:
    """What is owed: people and sum as far as known, and the worker to whom most months are.

    ``months`` and ``one_fen`` are of that worker; None where nobody counted them.
    """

    people: int
    fen: int
    months: int | None = None
    one_fen: int | None = None


@dataclass(frozen=True, slots=True)
class Threshold:
    """From which sum it is large; ``own`` where the bureau entered its figures."""

    one_fen: int
    ten_fen: int
    own: bool


@dataclass(frozen=True, slots=True)
class Tested:
    """One test: what the file says, and by which entries (their places in the log)."""

    test: CrimeTest
    met: Met
    entries: tuple[int, ...] = ()
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One point of the list: by which entries and how many files it is proven; neither is a gap."""

    proof: Proof
    entries: tuple[int, ...] = ()
    files: int = 0

    @property
    def is_there(self) -> bool:
        """Whether anything of it is in the file."""
        return bool(self.entries or self.files)


@dataclass(frozen=True, slots=True)
class WageCrime:
    """What the file says of a suspected refusal to pay; it decides nothing."""

    owed: Owed
    threshold: Threshold
    tests: tuple[Tested, ...]
    evidence: tuple[Evidence, ...]

    @property
    def is_suspected(self) -> bool:
        """Whether sum, order and non-payment are there: the case is to be looked at for 规定 3."""
        wanted = {CrimeTest.LARGE_SUM, CrimeTest.ORDERED, CrimeTest.UNPAID}
        met = {one.test for one in self.tests if one.met is Met.YES}
        return wanted <= met

    @property
    def gaps(self) -> tuple[Proof, ...]:
        """What is still missing from the list."""
        return tuple(one.proof for one in self.evidence if not one.is_there)


def large_sum(owed: Owed, threshold: Threshold) -> Met:
    """Say whether the sum is large (法释 3): one worker with three months, or ten together."""
    if owed.people >= LEAST_WORKERS and owed.fen >= threshold.ten_fen:
        return Met.YES
    one_fen = owed.one_fen if owed.one_fen is not None else owed.fen if owed.people == 1 else None
    if one_fen is None:
        # The sum of each is not known, but none can be above the whole.
        return Met.OPEN if owed.fen >= threshold.one_fen else Met.NO
    if one_fen < threshold.one_fen:
        return Met.NO
    if owed.months is None:
        return Met.OPEN
    return Met.YES if owed.months >= LEAST_MONTHS else Met.NO


def wage_crime(
    line: Line,
    live: Sequence[Event],
    files: Iterable[Attachment],
    threshold: Threshold,
    today: date,
    owed: Owed | None = None,
    *,
    orders: Sequence[OrderRow] = (),
) -> WageCrime | None:
    """Return what the file of an inspection says; None while it gives no cause to look.

    Cause is a large sum, or one that may be and was not paid in its term, unless all is paid;
    and whatever the log tells of evasion or of a referral.

    Args:
        live: the entries in force, in the order in which they are read.
        files: of the case, without those taken out.
        owed: counted worker by worker, where that was done; else what the entries say.
        orders: as they stand today; one served by public notice has a term of its own.
    """
    found = owed or _owed(live)
    if line is not Line.INSPECTION or not (found.fen or owed):
        return None
    tests = (
        Tested(CrimeTest.LARGE_SUM, large_sum(found, threshold), _of(live, ORDERED, DECIDED)),
        _ordered(live),
        _reached(live, {one.published_on for one in orders if _is_public_yet(one, today)}),
        _unpaid(live, today, orders, all_paid=owed is not None and not owed.fen),
        _evades(live),
    )
    if not (_gives_cause(tests) or _of(live, FLED, POSTED, REPORTED)):
        return None
    return WageCrime(found, threshold, tests, _evidence(live, tuple(files)))


def _gives_cause(tests: Sequence[Tested]) -> bool:
    met = {one.test: one.met for one in tests}
    unpaid = met[CrimeTest.UNPAID]
    if met[CrimeTest.LARGE_SUM] is Met.OPEN:
        return unpaid is Met.YES
    return met[CrimeTest.LARGE_SUM] is Met.YES and not _is_paid(tests)


def _is_paid(tests: Sequence[Tested]) -> bool:
    """Say whether everything was paid: then no day of a term tells of it."""
    return any(
        one.test is CrimeTest.UNPAID and one.met is Met.NO and one.day is None for one in tests
    )


def _owed(live: Sequence[Event]) -> Owed:
    """Return what the newest paper or report says; nothing of months, which no paper names."""
    kinds = {ORDERED, DECIDED, REPORTED}
    said = [one for one in live if one.kind in kinds and number_of(one.facts, "amount_fen")]
    if not said:
        return Owed(0, 0)
    people = [number_of(one.facts, "people") for one in live if number_of(one.facts, "people")]
    return Owed(people[-1] if people else 1, number_of(said[-1].facts, "amount_fen"))


def _of(live: Sequence[Event], *kinds: str) -> tuple[int, ...]:
    return tuple(one.seq for one in live if one.kind in kinds)


def _orders(live: Sequence[Event]) -> tuple[Event, ...]:
    return tuple(
        one for one in live if one.kind in {ORDERED, DECIDED} and number_of(one.facts, "amount_fen")
    )


def _ordered(live: Sequence[Event]) -> Tested:
    papers = _orders(live)
    met = Met.YES if papers else Met.NO
    last = papers[-1].happened_on if papers else None
    return Tested(CrimeTest.ORDERED, met, tuple(one.seq for one in papers), last)


def _is_public_yet(order: OrderRow, today: date) -> bool:
    """Say whether the thirty days of a public notice still run."""
    return order.published_on is not None and (order.served_on is None or order.served_on > today)


def _reached(live: Sequence[Event], public: Collection[date | None]) -> Tested:
    """Say whether the paper reached who owes, in law also by posting with pictures (法释 4).

    ``public`` are the days of public notices of orders that do not count as served yet.
    """
    posted = tuple(one for one in live if one.kind == POSTED and is_set(one.facts, "photographed"))
    handed = [one for one in live if one.kind == ORDERED and not is_set(one.facts, "absent")]
    served = [
        one
        for one in live
        if one.kind in {ORDER_SERVED, DECISION_SERVED}
        and not (one.kind == ORDER_SERVED and _is_notice(one) and one.happened_on in public)
    ]
    proof = (*handed, *served, *posted)
    if proof:
        seqs = tuple(one.seq for one in proof)
        return Tested(CrimeTest.REACHED, Met.YES, seqs, proof[-1].happened_on)
    return Tested(CrimeTest.REACHED, Met.OPEN if _orders(live) else Met.NO)


def _is_notice(event: Event) -> bool:
    return text_of(event.facts, "method") == "public_notice"


def _unpaid(
    live: Sequence[Event], today: date, orders: Sequence[OrderRow], *, all_paid: bool
) -> Tested:
    """Say whether a term that a paper set is over and not everything was paid (法释 4).

    ``all_paid`` is what a ledger says in which nothing is owed any longer.
    """
    stands = {one.seq: one.comply_by for one in orders}
    said = [
        (stands.get(one.seq) or day_of(one.facts, "comply_by"), one.seq)
        for one in live
        if one.kind == ORDERED
    ]
    terms = [(day, seq) for day, seq in said if day is not None]
    paid = [one for one in live if _is_payment(one)]
    if all_paid or any(is_set(one.facts, "in_full") for one in paid):
        return Tested(CrimeTest.UNPAID, Met.NO, tuple(one.seq for one in paid))
    if not terms:
        return Tested(CrimeTest.UNPAID, Met.OPEN)
    last, seq = max(terms)
    over = Met.YES if last < today else Met.NO
    return Tested(CrimeTest.UNPAID, over, (seq, *(one.seq for one in paid)), last)


def _is_payment(event: Event) -> bool:
    """Say whether somebody paid for the employer; the fund only advances what stays owed."""
    by_ledger = event.kind == LEDGER_PAID and text_of(event.facts, "payer") != Payer.FUND
    return event.kind == RECOVERED or by_ledger


def _evades(live: Sequence[Event]) -> Tested:
    seqs = _of(live, FLED, POSTED)
    return Tested(CrimeTest.EVADES, Met.YES if seqs else Met.OPEN, seqs)


def _evidence(live: Sequence[Event], files: tuple[Attachment, ...]) -> tuple[Evidence, ...]:
    posted = [one for one in live if one.kind == POSTED]
    pictured = tuple(one.seq for one in posted if is_set(one.facts, "photographed"))
    noted = tuple(
        one.seq for one in live if one.kind == FLED and text_of(one.facts, "contacts").strip()
    )
    sums = tuple(one.seq for one in live if one.kind in {REPORTED, IMPORTED})
    orders = tuple(one.seq for one in _orders(live))
    return (
        Evidence(Proof.SUMS, sums, _count(files, AttachmentKind.EVIDENCE)),
        Evidence(Proof.ORDER, orders, 0),
        Evidence(
            Proof.SERVICE,
            _of(live, ORDER_SERVED, DECISION_SERVED),
            _count(files, AttachmentKind.PROOF_OF_SERVICE),
        ),
        Evidence(Proof.POSTING, tuple(one.seq for one in posted)),
        Evidence(Proof.PICTURES, pictured, _pictures(files)),
        Evidence(Proof.CONTACTS, noted),
        Evidence(
            Proof.NOT_PAID,
            tuple(one.seq for one in live if _is_payment(one)),
            _count(files, AttachmentKind.RECORD),
        ),
        Evidence(Proof.IDENTITY, (), _count(files, AttachmentKind.IDENTITY)),
    )


def _count(files: Iterable[Attachment], kind: AttachmentKind) -> int:
    return sum(1 for one in files if one.kind is kind)


def _pictures(files: Iterable[Attachment]) -> int:
    return sum(1 for one in files if one.media_type.startswith(("image/", "video/")))
