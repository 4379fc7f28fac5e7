"""Who was sent a note on a key case, who has confirmed it, and what was replied, by its log?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from disputes_app.domain.dossiers import key_note as kinds
from disputes_app.domain.dossiers.key_note import addressees
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import day_of, text_of


@dataclass(frozen=True, slots=True)
class Addressee:
    """An office the note is for.

    Attributes:
        who: has signed the receipt there.
        replies: each its day and text.
    """

    name: str
    sent_on: date | None = None
    way: str = ""
    received_on: date | None = None
    who: str = ""
    replies: tuple[tuple[date, str], ...] = ()

    @property
    def is_outstanding(self) -> bool:
        """Whether it was sent and the receipt has not come back."""
        return self.sent_on is not None and self.received_on is None


@dataclass(frozen=True, slots=True)
class KeyNoteLog:
    """A note as its log tells of it.

    Attributes:
        own_receipt: of a note that came to us, when we confirmed it and who did.
        followed: what followed, each its day and text.
    """

    incoming: bool = False
    on: date | None = None
    title: str = ""
    sender: str = ""
    reference: str = ""
    employer: str = ""
    text: str = ""
    request: str = ""
    reply_by: date | None = None
    offices: tuple[Addressee, ...] = ()
    own_receipt: tuple[date, str] | None = None
    own_replies: tuple[tuple[date, str], ...] = ()
    followed: tuple[tuple[date, str], ...] = field(default_factory=tuple)

    @property
    def outstanding(self) -> tuple[Addressee, ...]:
        """The offices whose receipt is missing."""
        return tuple(one for one in self.offices if one.is_outstanding)

    def is_late(self, today: date) -> bool:
        """Say whether a reply that the note asked for is missing after its day."""
        by = self.reply_by
        if by is None or by >= today:
            return False
        if self.incoming:
            return not self.own_replies
        return any(one.sent_on is not None and not one.replies for one in self.offices)


def key_note_log(live: Iterable[Event]) -> KeyNoteLog:
    """Read the entries in force, in their order."""
    log = KeyNoteLog()
    offices: dict[str, Addressee] = {}
    for event in live:
        facts, on, text = event.facts, event.happened_on, text_of(event.facts, "text")
        if event.kind == kinds.WRITTEN:
            log = _opened(event)
            if not log.incoming:
                offices = {one: Addressee(one) for one in addressees(text_of(facts, "to"))}
        elif event.kind == kinds.OWN_RECEIPT:
            log = replace(log, own_receipt=(on, text_of(facts, "who")))
        elif event.kind == kinds.OWN_REPLY:
            log = replace(log, own_replies=(*log.own_replies, (on, text)))
        elif event.kind == kinds.FOLLOW_UP:
            log = replace(log, followed=(*log.followed, (on, text)))
        else:
            _reached(offices, event)
    return replace(log, offices=tuple(offices.values()))


def _opened(event: Event) -> KeyNoteLog:
    facts = event.facts
    return KeyNoteLog(
        text_of(facts, "direction") == kinds.IN,
        event.happened_on,
        text_of(facts, "title"),
        text_of(facts, "from"),
        text_of(facts, "reference"),
        text_of(facts, "employer"),
        text_of(facts, "text"),
        text_of(facts, "request"),
        day_of(facts, "reply_by"),
    )


def _reached(offices: dict[str, Addressee], event: Event) -> None:
    facts, on = event.facts, event.happened_on
    if event.kind == kinds.SENT:
        way = text_of(facts, "way")
        for name in addressees(text_of(facts, "to")) or tuple(offices):
            if name in offices and offices[name].sent_on is None:
                offices[name] = replace(offices[name], sent_on=on, way=way)
        return
    name = " ".join(text_of(facts, "by").split())
    if name not in offices:
        return
    if event.kind == kinds.RECEIPT:
        offices[name] = replace(offices[name], received_on=on, who=text_of(facts, "who"))
    elif event.kind == kinds.REPLY:
        replies = (*offices[name].replies, (on, text_of(facts, "text")))
        offices[name] = replace(offices[name], replies=replies)
