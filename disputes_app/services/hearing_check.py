"""May this hearing be set?  Asked inside the transaction that would record it.

The day is locked first, so that of two desks that want one room at one moment the second sees
what the first has done.  Whatever keeps the check from being made keeps the hearing from being
set.  A hearing that was held already is a fact and is not asked about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from db.queries import case_file
from db.queries.hearings import rooms
from db.writes.hearings import lock_days
from disputes_app.domain.admission import Admission
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import Event, FactValue
from disputes_app.domain.hearing_day import hearing_window
from disputes_app.domain.hearing_log import (
    MOST_MINUTES,
    SCHEDULED,
    key_of,
    minute_in,
    names_in,
    recused,
    set_hearing,
    tribunal_of,
)
from disputes_app.domain.hearing_records import HearingRecord
from disputes_app.domain.hearing_schedule import (
    Booking,
    HearingClashError,
    HearingNeedsReasonError,
    JointHearingError,
    TribunalUnknownError,
    clashes_of,
    reasons_needed,
)
from disputes_app.domain.kinds.base import FactsError, is_set, number_of, text_of
from disputes_app.domain.records import CaseRecord
from disputes_app.services.context import Context
from disputes_app.services.hearing_bookings import (
    bars_for,
    booking,
    bookings_between,
    sitting_hours,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """The case whose log is about to grow, within a transaction.

    ``events`` is the log before; ``binding`` false for a look at what would happen; ``others``
    the hearings of that day, where whoever records many has read them after locking it.
    """

    conn: Connection
    ctx: Context
    case_id: CaseId
    case: CaseRecord
    events: Sequence[Event]
    binding: bool
    others: Sequence[Booking] | None = None


def check_scheduling(asked: Asked, event: Event, admission: Admission) -> Event:
    """Return the entry as it is to be recorded; entries that set no hearing are returned as is.

    A length that was not given is filled in, and a reason that is not needed left out.

    Raises:
        FactsError: time, room, a possible length or the reason for moving is missing.
        HearingClashError: a room or a person is taken, away, or may not sit.
        HearingNeedsReasonError: notice or award would be late, and no reason is given.
        JointHearingError: the case to be heard together is not heard then and there.
        TribunalUnknownError: nobody is known yet whose other hearings could be checked.
    """
    if event.kind != SCHEDULED:
        return event
    after = (*asked.events, event)
    hearing = set_hearing(after, ended=admission.after.ended)
    before = set_hearing(asked.events, ended=admission.before.ended)
    is_to_come = hearing is not None and hearing.hearing_on >= asked.ctx.today()
    if hearing is None or hearing.seq != event.seq or not is_to_come:
        return event
    facts = dict(event.facts)
    if asked.binding:
        _check_facts(asked, event, is_moved=before is not None)
        if not tribunal_of(asked.events).arbitrators:
            raise TribunalUnknownError(hearing.hearing_on)
    if hearing.start_minute is not None and not number_of(facts, "minutes"):
        facts["minutes"] = sitting_hours(asked.conn).default_minutes
    event = replace(event, facts=facts)
    hearing = set_hearing((*asked.events, event), ended=admission.after.ended) or hearing
    if hearing.start_minute is not None:
        _refuse_clashes(asked, after, hearing)
    if asked.binding:
        _settle_reasons(asked, event, hearing, admission, facts)
        if before is None:
            facts.pop("moved_because", None)
    return event


def check_restored(asked: Asked, added: Sequence[Event], admission: Admission) -> None:
    """Refuse a void that would bring back a hearing whose place was given away meanwhile.

    Raises:
        HearingClashError: a room or a person of that hearing is taken by now.
    """
    after = (*asked.events, *added)
    hearing = set_hearing(after, ended=admission.after.ended)
    before = set_hearing(asked.events, ended=admission.before.ended)
    if hearing is None or (before is not None and before.seq == hearing.seq):
        return
    if hearing.hearing_on >= asked.ctx.today() and hearing.start_minute is not None:
        _refuse_clashes(asked, after, hearing)


def _check_facts(asked: Asked, event: Event, *, is_moved: bool) -> None:
    """Refuse an entry of which nothing could be checked."""
    facts = event.facts
    written = text_of(facts, "hearing_time")
    if minute_in(written) is None:
        reason = "not_a_time" if written.strip() else "missing"
        raise FactsError(event.kind, "hearing_time", reason)
    if number_of(facts, "minutes") > MOST_MINUTES:
        raise FactsError(event.kind, "minutes", "too_long")
    has_rooms = any(room.active for room in rooms(asked.conn))
    if has_rooms and not text_of(facts, "room").strip():
        raise FactsError(event.kind, "room", "missing")
    if is_moved and not text_of(facts, "moved_because").strip():
        raise FactsError(event.kind, "moved_because", "missing")


def _refuse_clashes(asked: Asked, after: Sequence[Event], hearing: HearingRecord) -> None:
    conn, day = asked.conn, hearing.hearing_on
    if asked.binding:
        lock_days(conn, (day,))
    wanted = _booking_of(asked, hearing)
    others = bookings_between(conn, day, day) if asked.others is None else asked.others
    names = (*wanted.arbitrators, *names_in(wanted.clerk))
    bars = bars_for(conn, asked.case_id, names, recused(after), day, day)
    if wanted.joint_with:
        _check_joint(wanted, others)
    found = clashes_of(wanted, others, bars)
    if found:
        raise HearingClashError(day, found)


def _booking_of(asked: Asked, hearing: HearingRecord) -> Booking:
    case = asked.case
    numbers = [case.number, case.old_number, case.receipt_number]
    parties = case_file.case_parties(asked.conn, asked.case_id)
    return booking(asked.case_id, [one for one in numbers if one], hearing, parties)


def _check_joint(wanted: Booking, others: Sequence[Booking]) -> None:
    named = key_of(wanted.joint_with)
    heads = [one for one in others if named in {key_of(n) for n in (one.number, *one.also)}]
    if not any(wanted.is_joint_with(one) for one in heads if one.case_id != wanted.case_id):
        raise JointHearingError(SCHEDULED, wanted.joint_with)


def _settle_reasons(
    asked: Asked,
    event: Event,
    hearing: HearingRecord,
    admission: Admission,
    facts: dict[str, FactValue],
) -> None:
    """Ask for a reason where one is needed, and drop one that is not."""
    law = asked.ctx.law
    window = hearing_window(admission.before, law, event.happened_on)
    waived = is_set(facts, "consent") or tribunal_of(asked.events).sole
    needed = reasons_needed(window, law, hearing.hearing_on, notice_waived=waived)
    if not needed:
        facts.pop("exception", None)
    elif not text_of(facts, "exception").strip():
        codes = tuple(one.code for one in needed)
        raise HearingNeedsReasonError(event.kind, hearing.hearing_on, codes)
