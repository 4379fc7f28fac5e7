"""How does the joint-punishment list stand: who is on it, who was, and what is due in each record?

Queries only: entries go through ``services.dossiers`` like those of every record.  Nothing here
that others may see holds the number of a person's identity card.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from db.queries import dossiers as dossier_queries
from db.queries import listings as queries
from db.queries.listings import FoundSpan
from disputes_app.domain.dossiers.listed import EMPLOYER, ListedSpan
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.listing_log import listing_log
from disputes_app.domain.listing_settings import REPAIR_MONTHS
from disputes_app.domain.listing_standing import ListingLog
from disputes_app.domain.register_keys import whole_name
from disputes_app.services.context import Context
from disputes_app.services.office_settings import settings_of

_CODE = re.compile(r"[0-9A-Z]{15,18}")


@dataclass(frozen=True, slots=True)
class Standing:
    """Who was asked for, and every term of it on the list, the newest first.

    Attributes:
        text: what was asked for.
        on: the day that was asked for.
        exact: whether the whole name or the code was met; else the name only holds the text.
    """

    text: str
    on: date
    found: tuple[FoundSpan, ...]
    exact: bool

    @property
    def listed(self) -> tuple[FoundSpan, ...]:
        """The terms in effect on the day."""
        return tuple(one for one in self.found if one.span.in_effect_on(self.on))

    @property
    def is_listed(self) -> bool:
        """Whether somebody so called is on the list on the day."""
        return bool(self.listed)

    @property
    def was_listed(self) -> bool:
        """Whether somebody so called was on the list before, and is not now."""
        return not self.is_listed and any(one.span.from_on <= self.on for one in self.found)


@dataclass(frozen=True, slots=True)
class ListingRow:
    """A record of the page: its row, and how it stands today."""

    record: DossierRecord
    log: ListingLog


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """A line of the public list (办法 9): of persons their name and role only.

    Attributes:
        code: the credit code of an employer; empty for a person.
        until_on: the last day of the term, inclusive.
    """

    dossier_id: DossierId
    number: str
    employer: str
    role: str
    name: str
    code: str
    reason: str
    basis: str
    decision_number: str
    decided_on: date
    until_on: date


def standing_of(ctx: Context, text: str, on: date | None = None) -> Standing:
    """Return how anybody stands, by whole or partial name or by code; today unless told."""
    day = on or ctx.today()
    code = re.sub(r"\s", "", text).upper()
    key = whole_name(text)
    with ctx.database.read() as conn:
        found = queries.spans_named(conn, key, code if _CODE.fullmatch(code) else "")
        exact = bool(found)
        if not found and len(key) > 1:
            found = queries.spans_like(conn, key)
    return Standing(text, day, found, exact)


def listed_on(ctx: Context, text: str, day: date) -> tuple[FoundSpan, ...]:
    """Return the terms in effect on a day of who has exactly this name or code."""
    found = standing_of(ctx, text, day)
    return found.listed if found.exact else ()


def listing_rows(ctx: Context, *, open_only: bool = False) -> tuple[ListingRow, ...]:
    """Return the records of the list as they stand today, by the order of their stages."""
    today = ctx.today()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        months = settings_of(conn).number(REPAIR_MONTHS) or 0
        logs = queries.listing_logs(conn, open_only=open_only)
        records = dossier_queries.records_of(conn, tuple(logs))
    rows = [
        ListingRow(records[id_], listing_log(events, law, today, repair_months=months))
        for id_, events in logs.items()
    ]
    stages = {stage: place for place, stage in enumerate(type(rows[0].log.stage))} if rows else {}
    return tuple(sorted(rows, key=lambda row: (stages[row.log.stage], row.record.sort_on)))


def register_on(ctx: Context, on: date | None = None) -> tuple[RegisterEntry, ...]:
    """Return the public list of a day: who is on it then, employers with their persons."""
    day = on or ctx.today()
    with ctx.database.read() as conn:
        law = ctx.law_in_force.follow(conn)
        found = queries.spans_in_effect(conn, day)
        ids = sorted({one.dossier_id for one in found})
        logs = queries.listing_logs(conn, open_only=False, dossier_ids=ids)
    said = {id_: listing_log(events, law, day) for id_, events in logs.items()}
    return tuple(_entry(one, said[one.dossier_id]) for one in found)


def _entry(found: FoundSpan, log: ListingLog) -> RegisterEntry:
    span: ListedSpan = found.span
    return RegisterEntry(
        found.dossier_id,
        found.number,
        log.employer,
        span.role,
        span.name,
        span.code if span.role == EMPLOYER else "",
        log.reason,
        log.basis,
        log.decision_number,
        span.from_on,
        span.until_on or span.from_on,
    )
