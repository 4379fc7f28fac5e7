"""What became of one employer on all lines and in all records: the single place that knows.

Records beside the cases come by their ``employer_id``, whatever their type.  Types that name many
employers in one record (batches, draws, patrols, grades,
reports of towns) have a reader of their own in ``_MANY``: a type
that does so is added there.  Items are screened: what would tell of a reporter is not shown.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from sqlalchemy import Connection

from db.queries import case_file
from db.queries import dossiers as dossier_queries
from db.queries import employer_timeline as queries
from db.queries import ledger as ledger_queries
from db.queries import registers as register_queries
from db.queries import screening as screening_queries
from db.queries.employer_timeline import EmployerCase
from disputes_app.domain import employer_timeline as timeline
from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.compliance import Grade
from disputes_app.domain.dossiers import campaign, draw
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.dossiers.publication_log import batch_of
from disputes_app.domain.dossiers.reading import live_steps
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.dossiers.screening import TAKEN_BACK
from disputes_app.domain.dossiers.visits import CLEAN, FOUND
from disputes_app.domain.employer_timeline import (
    EmployerFigures,
    EmployerTimeline,
    Standing,
    TimelineItem,
    newest_first,
)
from disputes_app.domain.exposure import Secret, exposed, secret_of
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import (
    DecisionRow,
    OrderRow,
    OrderState,
    inspection_standing,
)
from disputes_app.domain.kinds.crime import TRANSFERRED
from disputes_app.domain.labels import Label
from disputes_app.domain.ledger_log import LedgerTotals
from disputes_app.domain.merges import UnknownRecordError
from disputes_app.domain.publication_tests import DECISION_KINDS
from disputes_app.domain.publication_words import short_class
from disputes_app.domain.records import EmployerRecord
from disputes_app.domain.register_lists import Register
from disputes_app.domain.screening_log import screening_log
from disputes_app.domain.words import word
from disputes_app.services.context import Context
from disputes_app.services.draw_pool import key_of
from disputes_app.services.grades import grades_given

MOST_LOGS = 400
"""The logs of so many inspections are read, the newest: those with orders or decisions."""
_TOLD = ("inspection.ordered", *DECISION_KINDS, TRANSFERRED)
_STANDINGS = (DossierType.LISTING,)
_DISOBEYED = frozenset({OrderState.NOT_PERFORMED, OrderState.PARTLY})
_NO_RECORD = frozenset({"struck_out", "merged"})


@dataclass(frozen=True, slots=True)
class _Of:
    """The employer that is asked about, and its cases."""

    ctx: Context
    record: EmployerRecord
    cases: tuple[EmployerCase, ...]

    @property
    def id(self) -> int:
        return self.record.id or 0


def employer_timeline(ctx: Context, employer_id: int) -> EmployerTimeline:
    """Return everything that became of an employer up to today; raise UnknownRecordError."""
    with ctx.database.read() as conn:
        ctx.law_in_force.follow(conn)
        record = register_queries.employer_record(conn, employer_id)
        if record is None:
            raise UnknownRecordError(Register.EMPLOYER, employer_id)
        of = _Of(ctx, record, queries.cases_of_employer(conn, employer_id))
        owed = {
            case_id: totals
            for case_id, _number, totals in ledger_queries.totals_of_employer(conn, employer_id)
        }
        items = [item for one in of.cases for item in _of_case(one, owed.get(one.case_id))]
        orders, inspected = _inspections(conn, of)
        items += inspected
        records = dossier_queries.dossiers_of_employer(conn, employer_id)
        items += [item for one in records for item in _of_record(one)]
        for read in _MANY:
            items += read(conn, of)
        secrets = [
            secret_of(one.name, one.phone, one.id_number, one.statement)
            for one in queries.kept_secret(conn, employer_id)
        ]
        figures = _figures(of, tuple(owed.values()), orders, records, items)
    today = ctx.today()
    shown = [_screened(one, secrets, record) for one in items if one.on <= today]
    return EmployerTimeline(record.name, record.code or "", figures, newest_first(shown))


def _figures(
    of: _Of,
    ledgers: Sequence[LedgerTotals],
    orders: Sequence[OrderRow],
    records: Sequence[DossierRecord],
    items: Sequence[TimelineItem],
) -> EmployerFigures:
    open_ = [one for one in of.cases if not one.ended]
    return EmployerFigures(
        len(open_),
        sum(one.people for one in open_),
        len(ledgers),
        sum(one.workers for one in ledgers),
        sum(one.due_fen for one in ledgers),
        sum(one.due_fen - one.outstanding_fen for one in ledgers),
        sum(one.outstanding_fen for one in ledgers),
        sum(one.state in _DISOBEYED for one in orders),
        sum(one.state is OrderState.EXPIRED for one in orders),
        sum(one.what == timeline.PUBLISHED and one.tone == timeline.BAD for one in items),
        (*_standings(records), *_grade_standing(items)),
    )


def _standings(records: Sequence[DossierRecord]) -> tuple[Standing, ...]:
    """Return how the newest listing stands, in the words of its type."""
    found = []
    for type_ in _STANDINGS:
        own = [one for one in records if one.type is type_ and one.outcome not in _NO_RECORD]
        newest = max(own, key=lambda one: (one.opened_on, one.id or 0), default=None)
        if newest is not None and newest.id is not None and type_ in SPECS:
            found.append(
                Standing(
                    type_.value,
                    stage_of(newest),
                    newest.number,
                    newest.ended_on or newest.opened_on,
                    newest.open,
                    newest.id,
                )
            )
    return tuple(found)


def _grade_standing(items: Sequence[TimelineItem]) -> tuple[Standing, ...]:
    """Return the grade that it was given last, of the latest year."""
    given = [one for one in items if one.what in {timeline.GRADED, timeline.REGRADED}]
    last = given[-1] if given else None
    if last is None or last.label is None or last.dossier_id is None:
        return ()
    is_bad = last.tone == timeline.BAD
    return (Standing(last.kind, last.label, last.number, last.on, is_bad, last.dossier_id),)


def stage_of(record: DossierRecord) -> Label:
    """Return where a record stands: its outcome once it has ended, before that its stage."""
    spec = SPECS.get(record.type)
    if spec is None:
        return Label(record.stage, record.stage)
    word_ = spec.outcomes.get(record.outcome) if not record.open else None
    word_ = word_ or spec.stages.get(record.stage)
    return Label(record.stage, record.stage) if word_ is None else Label(word_.zh, word_.en)


def _of_case(one: EmployerCase, ledger: LedgerTotals | None) -> list[TimelineItem]:
    received = TimelineItem(
        one.received_on,
        timeline.CASE,
        timeline.RECEIVED,
        one.number,
        one.cause,
        line=one.line,
        people=one.people,
        case_id=one.case_id,
    )
    found = [received]
    if ledger is not None:
        left = ledger.outstanding_fen
        tone = timeline.BAD if left else timeline.GOOD
        found = [replace(received, fen=ledger.due_fen, left_fen=left, tone=tone)]
    if one.closed_on is not None and one.outcome is not None:
        found.append(
            replace(received, on=one.closed_on, what=timeline.ENDED, label=_label(one.outcome))
        )
    elif one.left_on is not None and one.departure is not None:
        found.append(
            replace(received, on=one.left_on, what=timeline.LEFT, label=_label(one.departure))
        )
    return found


def _inspections(conn: Connection, of: _Of) -> tuple[list[OrderRow], list[TimelineItem]]:
    """Return its orders, and what was ordered, decided and referred, of its inspections."""
    known = {one.case_id: one for one in of.cases}
    ids = queries.inspected_cases(conn, of.id, _TOLD, limit=MOST_LOGS)
    logs = case_file.events_of(conn, ids) if ids else {}
    today, orders, items = of.ctx.today(), list[OrderRow](), list[TimelineItem]()
    for case_id in ids:
        case = known.get(case_id)
        if case is None:
            continue
        live = live_events([one.event for one in logs.get(case_id, ())], today)
        standing = inspection_standing(Line.INSPECTION, live, of.ctx.law, today)
        if standing is None:
            continue
        own = [_as_ended(case, one) for one in standing.orders if one.place in {0, case.place}]
        orders += own
        items += [_order(case, one) for one in own]
        items += [
            _decision(case, one) for one in standing.decisions if one.place in {0, case.place}
        ]
        items += [
            TimelineItem(
                one.happened_on,
                timeline.DECISION,
                timeline.REFERRED,
                case.number,
                tone=timeline.BAD,
                case_id=case_id,
            )
            for one in live
            if one.kind == TRANSFERRED
        ]
    return orders, items


def _as_ended(case: EmployerCase, order: OrderRow) -> OrderRow:
    """Take an order without a result for performed where its case closed as corrected."""
    if order.state is OrderState.EXPIRED and case.outcome is Outcome.CORRECTED:
        return replace(order, state=OrderState.PERFORMED)
    return order


def _order(case: EmployerCase, one: OrderRow) -> TimelineItem:
    tone = timeline.GOOD if one.state is OrderState.PERFORMED else timeline.PLAIN
    if one.state in _DISOBEYED or one.state is OrderState.EXPIRED:
        tone = timeline.BAD
    return TimelineItem(
        one.on,
        timeline.ORDER,
        timeline.ORDERED,
        one.number,
        label=_label(one.state),
        fen=one.amount_fen,
        until=one.comply_by,
        tone=tone,
        case_id=case.case_id,
    )


def _decision(case: EmployerCase, one: DecisionRow) -> TimelineItem:
    zh, en = word(one.kind, "zh"), word(one.kind, "en")
    if one.void:
        zh, en = f"{zh}（已撤销）", f"{en} (revoked)"
    elif one.performed_on is not None:
        zh, en = f"{zh}（已履行）", f"{en} (performed)"
    return TimelineItem(
        one.on,
        timeline.DECISION,
        timeline.DECIDED,
        one.number,
        label=Label(zh, en),
        fen=one.fine_fen or one.amount_fen,
        tone=timeline.PLAIN if one.void else timeline.BAD,
        case_id=case.case_id,
    )


def _of_record(one: DossierRecord) -> list[TimelineItem]:
    if one.id is None or one.outcome in _NO_RECORD:
        return []
    opened = TimelineItem(
        one.opened_on,
        one.type.value,
        timeline.OPENED,
        one.number,
        one.title,
        people=one.people,
        fen=one.owed_fen,
        label=stage_of(one) if one.open else None,
        dossier_id=one.id,
    )
    if one.ended_on is None:
        return [opened]
    return [replace(opened, on=one.ended_on, what=timeline.CLOSED, label=stage_of(one)), opened]


def _published(conn: Connection, of: _Of) -> list[TimelineItem]:
    """Return on which batches of publications it stands."""
    names = {one.receipt_number: one.party_name for one in of.cases}
    named = {of.record.name, of.record.code or of.record.name}
    found = []
    for id_ in queries.records_by_case(conn, of.id, DossierType.PUBLICATION.value):
        row = dossier_queries.dossier_record(conn, id_)
        log = dossier_queries.dossier_log(conn, id_)
        batch = batch_of([one.event for one in log], of.ctx.today())
        if batch.published_on is None:
            continue
        found += [
            TimelineItem(
                batch.published_on,
                DossierType.PUBLICATION.value,
                timeline.PUBLISHED,
                row.number,
                label=short_class(one.violation_class),
                until=one.down_on or batch.stopped_on,
                tone=timeline.BAD if one in batch.shown else timeline.PLAIN,
                dossier_id=id_,
            )
            for one in batch.entries
            if one.case in names and {*named, names[one.case]} & {one.employer, one.code}
        ]
    return found


def _visited(conn: Connection, of: _Of) -> list[TimelineItem]:
    """Return the visits of draws, patrols and campaigns to it."""
    record = of.record
    keys = {key_of(record.name, record.code), key_of(record.name, None)}
    words = {one.value: Label(one.zh, one.en) for one in FOUND}
    return [
        TimelineItem(
            one.on,
            timeline.VISIT,
            timeline.VISITED,
            one.number,
            one.title,
            label=words.get(one.found),
            tone=timeline.GOOD if one.found == CLEAN else timeline.PLAIN,
            dossier_id=one.dossier_id,
        )
        for one in queries.visits_of(conn, (campaign.VISITS, draw.VISITS), sorted(keys))
    ]


def _graded(conn: Connection, of: _Of) -> list[TimelineItem]:
    """Return the grades that it was given: one record has those of a year of everybody."""
    return [
        TimelineItem(
            one.on,
            DossierType.GRADING.value,
            timeline.REGRADED if one.corrected else timeline.GRADED,
            one.number,
            label=Label(f"{one.year}年度{one.grade.value}级", f"{one.grade.value} for {one.year}"),
            tone=_GRADE_TONES[one.grade],
            dossier_id=one.dossier_id,
        )
        for one in grades_given(conn, of.id)
    ]


def _reported(conn: Connection, of: _Of) -> list[TimelineItem]:
    """Return what towns found at it."""
    record, found = of.record, list[TimelineItem]()
    for id_, seq, row in screening_queries.findings_of(conn, record.name, record.code or ""):
        events = [one.event for one in dossier_queries.dossier_log(conn, id_)]
        log = screening_log(live_steps(DossierType.SCREENING, events))
        report = dossier_queries.dossier_record(conn, id_)
        brought = next((one for one in log.rows if one.seq == seq), None)
        if brought is None or report.outcome == TAKEN_BACK:
            continue
        found.append(
            TimelineItem(
                brought.on,
                DossierType.SCREENING.value,
                timeline.REPORTED,
                report.number,
                row.text,
                label=_label(row.risk),
                people=row.workers,
                fen=row.amount_fen or 0,
                dossier_id=id_,
            )
        )
    return found


_GRADE_TONES = MappingProxyType(
    {Grade.A: timeline.GOOD, Grade.B: timeline.PLAIN, Grade.C: timeline.BAD}
)
_MANY: tuple[Callable[[Connection, _Of], list[TimelineItem]], ...] = (
    _published,
    _visited,
    _graded,
    _reported,
)
"""Readers of the types that name many employers in one record."""


def _screened(
    item: TimelineItem, secrets: Sequence[Secret], record: EmployerRecord
) -> TimelineItem:
    if not item.text or not secrets:
        return item
    public = tuple(one for one in (record.name, record.address, record.phone) if one)
    if not exposed(secrets, (item.text,), public):
        return item
    return replace(item, text="", hidden=True)


def _label(thing: enum.Enum) -> Label:
    return Label(word(thing, "zh"), word(thing, "en"))
