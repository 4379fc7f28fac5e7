"""Why were cases late: one case day by day, what a supervisor found, the causes of a period?

The late cases of a period are those behind the number 逾期 of the closure rate: one definition.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import late_reviews as queries
from db.queries.case_rows import rows_of
from db.queries.cases import case_page
from db.queries.late_reviews import ReviewRow
from db.queries.offices import offices, staff
from disputes_app.domain.case_list import CaseCursor, CaseFilter, CaseRow, RateNumber
from disputes_app.domain.case_review import CaseReview, case_review
from disputes_app.domain.cases import CaseId, Holder
from disputes_app.domain.errors import DomainError
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.late_review import REVIEWED
from disputes_app.domain.labels import Label
from disputes_app.domain.late_review import (
    Cause,
    LateReview,
    Pareto,
    checked_causes,
    late_review_of,
    pareto,
    read_causes,
    with_own,
)
from disputes_app.domain.law import Law
from disputes_app.domain.rate import RateQuery
from disputes_app.domain.setting_table import STALLED_AFTER, stall_key
from disputes_app.domain.staff import RIGHTS, Actor, Right
from disputes_app.services.context import Context
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged, read_log
from disputes_app.services.office_settings import settings_of
from disputes_app.services.rate import cases_behind, check_period

CAUSE_FILE = Path(__file__).resolve().parents[2] / "resources" / "late_causes.toml"
_PAGE = 1_000


@dataclass(eq=False)
class NoReceiptError(DomainError):
    """The log has no receipt, so no day of it can be counted."""

    number: str


@dataclass(frozen=True, slots=True)
class CaseReviewView:
    """One case as its review shows it.

    Attributes:
        review: what a supervisor found; None while nobody has looked at it.
        holders: what offices and persons are called.
        labels: what the kinds of entries and rules among its odd things are called.
        causes: the list to choose from, the office's own at its end.
    """

    row: CaseRow
    days: CaseReview
    review: LateReview | None
    holders: Mapping[Holder, str]
    labels: Mapping[str, Label]
    causes: tuple[Cause, ...]
    version: int
    today: date


@dataclass(frozen=True, slots=True)
class LateCase:
    """A late case with its review; ``over`` is how many calendar days after its last day."""

    row: CaseRow
    review: ReviewRow | None
    over: int


@dataclass(frozen=True, slots=True)
class LateReviewList:
    """The late cases of a question, the earliest last day first, and their causes."""

    query: RateQuery
    cases: tuple[LateCase, ...]
    pareto: Pareto
    causes: tuple[Cause, ...]

    @property
    def waiting(self) -> int:
        """How many have no review yet."""
        return sum(one.review is None for one in self.cases)


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """What a supervisor found; the main cause first, the reviewer the actor where none is named."""

    causes: tuple[str, ...]
    note: str = ""
    measure: str = ""
    reviewer: str = ""


def may_review(actor: Actor) -> bool:
    """Say whether somebody may record a review."""
    return Right.REVIEW_CASES in RIGHTS[actor.role]


def packaged_causes() -> tuple[Cause, ...]:
    """Return the causes that come with the program."""
    return read_causes(CAUSE_FILE.read_text(encoding="utf-8"))


def review_view(ctx: Context, case_id: CaseId) -> CaseReviewView:
    """Return where the days of a case went, late or not, and what was found about it.

    Raises:
        NoReceiptError: its log has no receipt.
    """
    with ctx.database.read() as conn:
        return review_in(conn, ctx, case_id)


def review_in(conn: Connection, ctx: Context, case_id: CaseId) -> CaseReviewView:
    """Return the same within a transaction; raise as :func:`review_view`."""
    law, today = ctx.law_in_force.follow(conn), ctx.today()
    case = case_file.case_record(conn, case_id)
    events = read_log(conn, case_id)
    allowed = settings_of(conn).number(stall_key(case.line)) or STALLED_AFTER
    days = case_review(case.line, events, law, today, quiet_after=allowed)
    if days is None:
        raise NoReceiptError(case.receipt_number)
    (row,) = rows_of(conn, [case_id])
    return CaseReviewView(
        row,
        days,
        late_review_of(events),
        _names(conn, [holder for holder, _days in days.by_holder if holder is not None]),
        _labels(days, law),
        with_own(packaged_causes(), queries.causes_used(conn)),
        case.version,
        today,
    )


def late_reviews(ctx: Context, query: RateQuery) -> LateReviewList:
    """Return the late cases of a question with their reviews; raise PeriodError."""
    check_period(query, ctx.today())
    with ctx.database.read() as conn:
        rows = late_rows(conn, cases_behind(query, RateNumber.LATE))
        reviews = queries.reviews_of(conn, [row.id for row in rows])
        causes = with_own(packaged_causes(), queries.causes_used(conn))
    cases = tuple(LateCase(row, reviews.get(row.id), _over(row, query)) for row in rows)
    found = pareto({one.row.id: one.review.causes for one in cases if one.review is not None})
    return LateReviewList(query, cases, found, causes)


def record_review(
    ctx: Context, actor: Actor, case_id: CaseId, draft: ReviewDraft, *, seen_version: int
) -> CaseChanged:
    """Record why a case was late; a later record replaces an earlier one.

    Raises:
        CauseError: its causes cannot stand.
        CaseNotLateError: it is not late.
        NotAllowedError: only a supervisor may.
        As :func:`disputes_app.services.log.record_event`.
    """
    entry = NewEntry(REVIEWED, ctx.today(), facts_of(draft, actor))
    return record_event(ctx, actor, case_id, entry, seen_version=seen_version)


def facts_of(draft: ReviewDraft, actor: Actor) -> dict[str, list[str] | str]:
    """Return the facts of a review; raise CauseError."""
    return {
        "causes": list(checked_causes(draft.causes)),
        "note": draft.note.strip(),
        "measure": draft.measure.strip(),
        "reviewer": draft.reviewer.strip() or actor.name,
    }


def late_rows(conn: Connection, wanted: CaseFilter) -> list[CaseRow]:
    """Return every case of a list, however long, within a transaction."""
    rows: list[CaseRow] = []
    after: CaseCursor | None = None
    while True:
        page = case_page(conn, wanted, after=after, limit=_PAGE)
        rows += page.rows
        after = page.after
        if after is None:
            return rows


def _over(row: CaseRow, query: RateQuery) -> int:
    end = row.closed_on if row.closed_on is not None else query.as_of
    return 0 if row.due_on is None else max(0, (end - row.due_on).days)


def _labels(days: CaseReview, law: Law) -> dict[str, Label]:
    found = {}
    for one in days.oddities:
        kind = CATALOGUE.get(one.event_kind)
        if kind is not None:
            found[one.event_kind] = Label(kind.zh, kind.en)
        elif one.event_kind in law.rulebook.ids():
            rule = law.rulebook.versions(one.event_kind)[-1]
            found[one.event_kind] = Label(rule.name_zh, rule.name_en)
    return found


def _names(conn: Connection, holders: list[Holder]) -> dict[Holder, str]:
    """Return how each holder is called: the person with the office, or the office alone."""
    rooms = {one.id: one.name_zh for one in offices(conn)}
    people = {one.id: one.name for one in staff(conn)}
    found = {}
    for one in holders:
        office = rooms.get(one.office_id, str(one.office_id))
        person = "" if one.handler_id is None else people.get(one.handler_id, "")
        found[one] = f"{person}（{office}）" if person else office
    return found
