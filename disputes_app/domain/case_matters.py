"""What runs beside the procedure of a case and has a list of its own?

先行调解 (办案规则 69), 委托调解 (70), the payments of an agreement (规定 26), the review of an
agreement (规则 74-79), other cases that belong to it, and the group it stands in.  Read from the
log, like the causes of lateness (逾期复盘); the table ``case_matter`` is a projection like the
others.  No last day that the law sets stands here: ``clock_seq`` names the entry that started its
period.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from disputes_app.domain.events import Event
from disputes_app.domain.fold import live_events
from disputes_app.domain.instalments import instalments_of
from disputes_app.domain.kinds import late_review, performance, review, supervision
from disputes_app.domain.kinds.base import day_of, lines_of, number_of, text_of
from disputes_app.domain.kinds.grouping import JOINED, LEFT
from disputes_app.domain.kinds.linking import LINKED
from disputes_app.domain.matter_records import (
    OPEN_STATES,
    MatterKind,
    MatterRecord,
    MatterState,
)

ADVISED = "arbitration.mediation_advised"
AGREED_FIRST = "arbitration.pre_mediation_agreed"
ENDED_FIRST = "arbitration.pre_mediation_ended"
ENTRUSTED = "arbitration.mediation_entrusted"
ENTRUSTED_ENDED = "arbitration.entrusted_mediation_ended"
AGREEMENT = "mediation.agreement"
_DECIDED_INTAKE = frozenset(
    {
        "arbitration.accepted",
        "arbitration.refused",
        "arbitration.jurisdiction_declined",
        "arbitration.transfer_received",
    }
)


def matters_of(events: Sequence[Event], *, ended_on: date | None) -> tuple[MatterRecord, ...]:
    """Return every such matter of a case by kind, entry and place.

    Args:
        events: the whole log, voids included.
        ended_on: the day on which the case closed or left; mediation within it ended then.
    """
    if not any(event.kind in BEGINNING for event in events):
        return ()
    book = _Book()
    for event in live_events(events, date.max):
        reader = READERS.get(event.kind)
        if reader is not None:
            reader(book, event)
    if ended_on is not None:
        book.break_off(ended_on)
    return tuple(sorted(book.rows, key=lambda one: (one.kind, one.seq, one.place)))


class _Book:
    """The rows so far; a later entry changes the last one of its kind."""

    def __init__(self) -> None:
        self.rows: list[MatterRecord] = []

    def begin(self, kind: MatterKind, event: Event, state: MatterState) -> MatterRecord:
        facts = event.facts
        row = MatterRecord(
            kind,
            event.seq,
            0,
            state,
            state in OPEN_STATES,
            event.happened_on,
            event.happened_on,
            None,
            None,
            None,
            number_of(facts, "office") or None,
            text_of(facts, "to") or text_of(facts, "body"),
            number_of(facts, "amount_fen") or None,
            None,
            "",
        )
        self.rows.append(row)
        return row

    def last(self, kind: MatterKind) -> MatterRecord | None:
        """Return the last row of a kind that is still open."""
        return next((one for one in reversed(self.rows) if one.kind is kind and one.open), None)

    def become(
        self, row: MatterRecord, state: MatterState, on: date, **changes: object
    ) -> MatterRecord:
        """Let a row stand otherwise; an end has its day."""
        still_open = state in OPEN_STATES
        changed = replace(
            row,
            state=state,
            open=still_open,
            ended_on=None if still_open else on,
            **changes,  # type: ignore[arg-type]  # fields of the record
        )
        self.rows[self.rows.index(row)] = changed
        return changed

    def finish(self, kind: MatterKind, state: MatterState, event: Event) -> None:
        row = self.last(kind)
        if row is not None:
            self.become(row, state, event.happened_on)

    def break_off(self, on: date) -> None:
        """End the mediation that stands within a case which is over."""
        for row in list(self.rows):
            if row.open and row.kind in {MatterKind.FIRST, MatterKind.ENTRUSTED}:
                self.become(row, MatterState.BROKEN_OFF, on)


def _advised(book: _Book, event: Event) -> None:
    book.begin(MatterKind.FIRST, event, MatterState.ADVISED)


def _agreed_first(book: _Book, event: Event) -> None:
    """The applicant agrees: what was advised begins, counted from the consent (规则 69)."""
    row = book.last(MatterKind.FIRST)
    if row is None:
        book.begin(MatterKind.FIRST, event, MatterState.RUNNING)
        return
    book.become(
        row,
        MatterState.RUNNING,
        event.happened_on,
        sort_on=event.happened_on,
        office_id=number_of(event.facts, "office") or row.office_id,
        body=text_of(event.facts, "to") or row.body,
    )


def _ended_first(book: _Book, event: Event) -> None:
    settled = text_of(event.facts, "result") == "settled"
    state = MatterState.SETTLED if settled else MatterState.FAILED
    book.finish(MatterKind.FIRST, state, event)


def _intake_decided(book: _Book, event: Event) -> None:
    """What was only advised came to nothing once the application is decided on."""
    book.finish(MatterKind.FIRST, MatterState.DECLINED, event)


def _entrusted(book: _Book, event: Event) -> None:
    row = book.begin(MatterKind.ENTRUSTED, event, MatterState.RUNNING)
    book.rows[-1] = replace(row, clock_seq=event.seq)


def _entrusted_ended(book: _Book, event: Event) -> None:
    agreed = text_of(event.facts, "result") == "agreed"
    state = MatterState.SETTLED if agreed else MatterState.FAILED
    book.finish(MatterKind.ENTRUSTED, state, event)


def _agreement(book: _Book, event: Event) -> None:
    """Follow each payment that the agreement promises on a day."""
    for one in instalments_of(event.facts):
        row = book.begin(MatterKind.INSTALMENT, event, MatterState.PROMISED)
        book.rows[-1] = replace(
            row,
            place=one.number,
            due_on=one.due_on,
            sort_on=one.due_on,
            fen=one.fen,
            paid_fen=0,
            body=text_of(event.facts, "matter"),
        )


def _performed(book: _Book, event: Event) -> None:
    """Count what was paid towards the payment named, the rest towards the earliest open."""
    left = number_of(event.facts, "amount_fen")
    wanted = number_of(event.facts, "instalment")
    promised = [one for one in book.rows if one.kind is MatterKind.INSTALMENT and one.open]
    for row in sorted(promised, key=lambda one: (one.place != wanted, one.place)):
        if left <= 0:
            return
        owed = (row.fen or 0) - (row.paid_fen or 0)
        paid = min(left, owed)
        left -= paid
        state = MatterState.PAID if paid == owed else MatterState.PARTLY_PAID
        book.become(row, state, event.happened_on, paid_fen=(row.paid_fen or 0) + paid)


def _review_applied(book: _Book, event: Event) -> None:
    book.begin(MatterKind.REVIEW, event, MatterState.APPLIED)


def _review_accepted(book: _Book, event: Event) -> None:
    row = book.last(MatterKind.REVIEW)
    if row is not None:
        book.become(
            row,
            MatterState.REVIEWING,
            event.happened_on,
            clock_seq=event.seq,
            body=text_of(event.facts, "arbitrator"),
            reference=text_of(event.facts, "number"),
        )


def _review_made(book: _Book, event: Event) -> None:
    row = book.last(MatterKind.REVIEW)
    if row is not None:
        book.become(row, MatterState.PAPER_MADE, event.happened_on, clock_seq=None)


def _review_ends(state: MatterState) -> Callable[[_Book, Event], None]:
    return lambda book, event: book.finish(MatterKind.REVIEW, state, event)


def _linked(book: _Book, event: Event) -> None:
    row = book.begin(MatterKind.LINK, event, MatterState.LINKED)
    facts = event.facts
    book.rows[-1] = replace(
        row,
        ended_on=event.happened_on,
        body=text_of(facts, "relation"),
        reference=text_of(facts, "receipt"),
    )


def _supervised(book: _Book, event: Event) -> None:
    row = book.begin(MatterKind.SUPERVISION, event, MatterState.INSTRUCTED)
    reply_by = day_of(event.facts, "reply_by")
    book.rows[-1] = replace(
        row,
        due_on=reply_by,
        sort_on=reply_by or event.happened_on,
        office_id=None,
        body=text_of(event.facts, "text"),
    )


def _supervision_answered(book: _Book, event: Event) -> None:
    """An answer is to the instruction that had to be answered first."""
    waiting = [one for one in book.rows if one.kind is MatterKind.SUPERVISION and one.open]
    if waiting:
        first = min(waiting, key=lambda one: (one.sort_on, one.seq))
        book.become(first, MatterState.ANSWERED, event.happened_on)


def _late_reviewed(book: _Book, event: Event) -> None:
    """Of several reviews of lateness the one entered last holds; one row a cause, main first."""
    former = [one for one in book.rows if one.kind is MatterKind.LATE_REVIEW]
    if any(one.seq > event.seq for one in former):
        return
    book.rows = [one for one in book.rows if one not in former]
    for place, cause in enumerate(lines_of(event.facts, "causes"), start=1):
        row = book.begin(MatterKind.LATE_REVIEW, event, MatterState.LOOKED_BACK)
        book.rows[-1] = replace(
            row,
            place=place,
            ended_on=event.happened_on,
            body=cause,
            reference=text_of(event.facts, "reviewer"),
        )


def _joined(book: _Book, event: Event) -> None:
    """A case stands in one group at a time; it says itself which, its lead how it is called."""
    book.finish(MatterKind.GROUP, MatterState.LEFT_GROUP, event)
    row = book.begin(MatterKind.GROUP, event, MatterState.IN_GROUP)
    facts = event.facts
    book.rows[-1] = replace(row, body=text_of(facts, "name"), reference=text_of(facts, "group"))


def _left(book: _Book, event: Event) -> None:
    book.finish(MatterKind.GROUP, MatterState.LEFT_GROUP, event)


READERS: Mapping[str, Callable[[_Book, Event], None]] = MappingProxyType(
    {
        ADVISED: _advised,
        AGREED_FIRST: _agreed_first,
        ENDED_FIRST: _ended_first,
        **dict.fromkeys(_DECIDED_INTAKE, _intake_decided),
        ENTRUSTED: _entrusted,
        ENTRUSTED_ENDED: _entrusted_ended,
        AGREEMENT: _agreement,
        performance.PERFORMED: _performed,
        review.APPLIED: _review_applied,
        review.ACCEPTED: _review_accepted,
        review.MADE: _review_made,
        review.SIGNED: _review_ends(MatterState.IN_EFFECT),
        review.REFUSED: _review_ends(MatterState.REFUSED),
        review.NOT_MADE: _review_ends(MatterState.NOT_MADE),
        review.WITHDRAWN: _review_ends(MatterState.WITHDRAWN),
        LINKED: _linked,
        supervision.SUPERVISED: _supervised,
        supervision.ANSWERED: _supervision_answered,
        late_review.REVIEWED: _late_reviewed,
        JOINED: _joined,
        LEFT: _left,
    }
)
"""What each kind of entry does to the rows."""

BEGINNING = frozenset(
    {
        ADVISED,
        AGREED_FIRST,
        ENTRUSTED,
        AGREEMENT,
        review.APPLIED,
        LINKED,
        JOINED,
        supervision.SUPERVISED,
        late_review.REVIEWED,
    }
)
"""Kinds without which no row begins."""
