"""What is on a batch of publications, who reviewed it, and what is public of it now?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from disputes_app.domain.dossiers import publication as kinds
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, number_of, text_of
from disputes_app.domain.quarters import Quarter


@dataclass(frozen=True, slots=True)
class Entry:
    """An employer on the batch, as it is or would be made public.

    Attributes:
        seq: the place of the entry in the log, by which later entries name it.
        code: 统一社会信用代码, or the registration number where it has none.
        change: CHANGED or REVOKED while the decision was changed and nothing is corrected yet.
        corrected_on, down_on: when it was corrected, and when it was taken down.
    """

    seq: int
    employer: str
    code: str
    address: str
    head: str
    violation_class: str
    why: str
    violation: str
    handling: str
    case: str
    decision: str
    decision_number: str
    decided_on: date | None
    change: str = ""
    corrected_on: date | None = None
    down_on: date | None = None


@dataclass(frozen=True, slots=True)
class TakenOff:
    """Who was on the batch before it was published, and why no longer."""

    employer: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Review:
    """A review of the batch; ``holds`` while nothing on the batch changed since."""

    review: str
    on: date
    passed: bool
    signed_by: str
    opinion: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Batch:
    """What the log of a batch says.

    Attributes:
        entries: everybody on it, also those taken down since.
        published_on: None before publication.
        filed_on: when it was entered into the employers' files.
    """

    occasion: str
    quarter: Quarter | None
    title: str
    entries: tuple[Entry, ...]
    taken_off: tuple[TakenOff, ...]
    reviews: tuple[Review, ...]
    published_on: date | None
    portal: str
    press: str
    press_on: date | None
    filed_on: date | None
    stopped_on: date | None

    @property
    def shown(self) -> tuple[Entry, ...]:
        """What is public now, or will be: without what was taken down."""
        if self.stopped_on is not None:
            return ()
        return tuple(one for one in self.entries if one.down_on is None)

    def entry(self, seq: int) -> Entry | None:
        """Return an entry by its place in the log."""
        return next((one for one in self.entries if one.seq == seq), None)

    def review(self, review: str) -> Review | None:
        """Return the last review of a kind."""
        return next((one for one in reversed(self.reviews) if one.review == review), None)

    @property
    def reviewed(self) -> bool:
        """Whether both reviews were passed for what stands there now."""
        last = (self.review(kinds.LEGAL), self.review(kinds.SECRECY))
        return all(one is not None and one.passed and one.holds for one in last)


def entry_of(event: Event) -> Entry:
    """Return what an entry of the kind LISTED puts on the batch."""
    facts = event.facts
    return Entry(
        event.seq,
        text_of(facts, "employer"),
        text_of(facts, "employer_code") or text_of(facts, "registration"),
        text_of(facts, "address"),
        text_of(facts, "head"),
        text_of(facts, "class"),
        text_of(facts, "why"),
        text_of(facts, "violation"),
        text_of(facts, "handling"),
        text_of(facts, "case"),
        text_of(facts, "decision"),
        text_of(facts, "decision_number"),
        day_of(facts, "decided_on"),
    )


class _Reader:
    """Takes the entries one by one."""

    def __init__(self) -> None:
        self.entries: dict[int, Entry] = {}
        self.taken_off: list[TakenOff] = []
        self.reviews: list[Review] = []
        self.occasion, self.title, self.portal, self.press = "", "", "", ""
        self.quarter: Quarter | None = None
        self.published_on: date | None = None
        self.press_on: date | None = None
        self.filed_on: date | None = None
        self.stopped_on: date | None = None

    def take(self, event: Event) -> None:
        act = _ACTS.get(event.kind)
        if act is not None:
            act(self, event)

    def opened(self, event: Event) -> None:
        self.occasion, self.quarter = text_of(event.facts, "occasion"), kinds.quarter_of(event)
        typed = text_of(event.facts, "title")
        self.title = kinds.title_of(self.occasion, self.quarter, typed)

    def listed(self, event: Event) -> None:
        self.entries[event.seq] = entry_of(event)
        self._unreview()

    def unlisted(self, event: Event) -> None:
        gone = self.entries.pop(number_of(event.facts, "entry"), None)
        if gone is not None:
            reason = text_of(event.facts, "reason")
            self.taken_off.append(TakenOff(gone.employer, event.happened_on, reason))
        self._unreview()

    def reviewed(self, event: Event) -> None:
        facts = event.facts
        self.reviews.append(
            Review(
                text_of(facts, "review"),
                event.happened_on,
                text_of(facts, "result") == "passed",
                text_of(facts, "signed_by"),
                text_of(facts, "opinion"),
                holds=True,
            )
        )

    def published(self, event: Event) -> None:
        facts = event.facts
        self.published_on = event.happened_on
        self.portal, self.press = text_of(facts, "portal"), text_of(facts, "press")
        self.press_on = day_of(facts, "press_on")

    def filed(self, event: Event) -> None:
        self.filed_on = event.happened_on

    def changed(self, event: Event) -> None:
        seq = number_of(event.facts, "entry")
        if seq in self.entries:
            self.entries[seq] = replace(self.entries[seq], change=text_of(event.facts, "what"))

    def corrected(self, event: Event) -> None:
        facts = event.facts
        seq, on = number_of(facts, "entry"), event.happened_on
        old = self.entries.get(seq)
        if old is None:
            return
        if text_of(facts, "how") == kinds.TAKEN_DOWN:
            self.entries[seq] = replace(old, change="", down_on=on)
            return
        self.entries[seq] = replace(
            old,
            change="",
            corrected_on=on,
            violation=text_of(facts, "violation") or old.violation,
            handling=text_of(facts, "handling") or old.handling,
        )

    def stopped(self, event: Event) -> None:
        seq = number_of(event.facts, "entry")
        if not seq:
            self.stopped_on = event.happened_on
        elif seq in self.entries:
            self.entries[seq] = replace(self.entries[seq], change="", down_on=event.happened_on)

    def _unreview(self) -> None:
        self.reviews = [replace(one, holds=False) for one in self.reviews]


_ACTS = {
    kinds.OPENED: _Reader.opened,
    kinds.LISTED: _Reader.listed,
    kinds.UNLISTED: _Reader.unlisted,
    kinds.REVIEWED: _Reader.reviewed,
    kinds.PUBLISHED: _Reader.published,
    kinds.FILED: _Reader.filed,
    kinds.CHANGED: _Reader.changed,
    kinds.CORRECTED: _Reader.corrected,
    kinds.STOPPED: _Reader.stopped,
}


def batch_of(events: Iterable[Event], as_of: date = date.max) -> Batch:
    """Return what the entries in force on a day say."""
    reader = _Reader()
    for event in live_steps(DossierType.PUBLICATION, events, as_of):
        reader.take(event)
    return Batch(
        reader.occasion,
        reader.quarter,
        reader.title,
        tuple(reader.entries.values()),
        tuple(reader.taken_off),
        tuple(reader.reviews),
        reader.published_on,
        reader.portal,
        reader.press,
        reader.press_on,
        reader.filed_on,
        reader.stopped_on,
    )
