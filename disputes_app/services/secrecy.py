"""What must not be written where others read it, and who may look behind the cover?

Design 4.9: entries, titles and papers tell nothing of a protected person.  What is refused says
which kind of thing was found, never the words themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import offices as office_queries
from db.queries.key_notes import reported_cases
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Event
from disputes_app.domain.exposure import Secret, exposed, secret_of, texts_in
from disputes_app.domain.fold import live_events
from disputes_app.domain.kinds.base import text_of
from disputes_app.domain.kinds.inspection import ACCEPTED
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.register_keys import whole_name
from disputes_app.domain.staff import Actor, NotAllowedError, Right, Role
from disputes_app.services.context import Context

Screen = Callable[[Iterable[str]], None]
"""Refuses texts that tell who is protected."""
Exposes = Callable[[Iterable[str]], tuple[str, ...]]
"""Says by which kinds of things texts tell who is protected."""


@dataclass(eq=False)
class PaperExposesError(DomainError):
    """A paper would tell who is protected; ``codes`` say by what, never in whose words."""

    form_id: str
    codes: tuple[str, ...]


@dataclass(eq=False)
class EntryExposesError(DomainError):
    """What was typed would tell who is protected; ``codes`` say by what."""

    codes: tuple[str, ...]


def secrets_of(conn: Connection, case_id: CaseId) -> tuple[Secret, ...]:
    """Return what is to be kept of the protected persons of a case."""
    return tuple(
        secret_of(one.name, one.phone, one.id_number, one.statement)
        for one in case_file.reporters(conn, case_id)
    )


def check_entries(
    conn: Connection, case: CaseRecord, case_id: CaseId, events: Sequence[Event]
) -> None:
    """Raise EntryExposesError where the words of new entries tell who is protected.

    The log is read by many, and lists, papers and packages are made from it.
    """
    if case.line is not Line.INSPECTION:
        return
    secrets = secrets_of(conn, case_id)
    if not secrets:
        return
    texts = [text for one in events for text in texts_in((dict(one.facts), one.irregular or ""))]
    check_texts(conn, case_id, secrets, [*texts, case.cause, case.old_number or ""])


def check_texts(
    conn: Connection, case_id: CaseId, secrets: Sequence[Secret], texts: Iterable[str]
) -> None:
    """Raise EntryExposesError where texts that somebody typed tell who is protected."""
    codes = exposed(secrets, texts, _public(conn, case_id)) if secrets else ()
    if codes:
        raise EntryExposesError(codes)


def check_texts_about(
    conn: Connection,
    employers: Iterable[tuple[str, str]],
    texts: Sequence[str],
    cases: Iterable[CaseId] = (),
) -> None:
    """Raise EntryExposesError where texts tell who is protected in any case of some employers.

    Args:
        employers: their names and credit codes; of either what is known.
        cases: further cases that the texts are about.
    """
    known = set(employers)
    names = sorted({whole_name(name) for name, _code in known if name})
    codes = sorted({code for _name, code in known if code})
    reported = reported_cases(conn, names, codes) if names or codes else ()
    for case_id in sorted({*cases, *reported}):
        check_texts(conn, case_id, secrets_of(conn, case_id), texts)


def tells_of(conn: Connection, case_id: CaseId, texts: Iterable[str]) -> bool:
    """Say whether texts tell who is protected in a case."""
    return bool(exposed(secrets_of(conn, case_id), texts, _public(conn, case_id)))


def screen_for(ctx: Context, case_id: CaseId, form_id: str) -> Screen:
    """Return what refuses a paper of a case that tells who is protected in it."""
    exposes = exposure_of(ctx, case_id)

    def screen(texts: Iterable[str]) -> None:
        codes = exposes(texts)
        if codes:
            raise PaperExposesError(form_id, codes)

    return screen


def exposure_of(ctx: Context, case_id: CaseId) -> Exposes:
    """Return what says by which kinds of things texts tell who is protected in a case."""
    with ctx.database.read() as conn:
        secrets = secrets_of(conn, case_id)
        public = _public(conn, case_id) if secrets else ()
    return lambda texts: exposed(secrets, texts, public)


def _public(conn: Connection, case_id: CaseId) -> tuple[str, ...]:
    """Return what anybody in the case may read: of the parties, and who works at the bureau.

    Somebody who bears the name of an inspector must not stop every entry that names that one.
    """
    parties = case_file.case_parties(conn, case_id)
    said = [text for one in parties for text in (one.name, one.address, one.phone) if text]
    return (*said, *(one.name for one in office_queries.staff(conn)))


def check_reveal(conn: Connection, actor: Actor, record: CaseRecord) -> None:
    """Raise NotAllowedError unless the actor inspects in the case or heads its office.

    Those are the person it is assigned to, the two who the acceptance names (条例 16), and a
    supervisor of its office or of the whole bureau.
    """
    actor.require(Right.REVEAL_REPORTER)
    allowed = (
        _heads(conn, actor, record)
        if actor.role is Role.SUPERVISOR
        else _inspects(conn, actor, record)
    )
    if not allowed:
        raise NotAllowedError(actor.role, Right.REVEAL_REPORTER)


def _heads(conn: Connection, actor: Actor, record: CaseRecord) -> bool:
    if actor.office_id == record.office_id:
        return True
    own = next((one for one in office_queries.offices(conn) if one.id == actor.office_id), None)
    return own is not None and own.line in {None, record.line}


def _inspects(conn: Connection, actor: Actor, record: CaseRecord) -> bool:
    if actor.staff_id is not None and actor.staff_id == record.handler_id:
        return True
    events = [one.event for one in case_file.case_events(conn, CaseId(record.id or 0))]
    accepted = [one for one in live_events(events, date.max) if one.kind == ACCEPTED]
    names = {
        text_of(one.facts, name)
        for one in accepted[-1:]
        for name in ("first_inspector", "second_inspector")
    }
    return actor.name in names
