"""What can be told of a case beside its periods: final award, limitation, look-back?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.queries.archive import file_of
from db.queries.attachments import attachments_of_case
from disputes_app.domain.archive_log import ArchiveRecord, Lending, lendings
from disputes_app.domain.arrears_standing import ArrearsStanding, arrears_standing
from disputes_app.domain.award_result import proposed_result
from disputes_app.domain.case_volumes import MissingPiece, missing_pieces
from disputes_app.domain.cases import AwardResult, Line
from disputes_app.domain.earlier_cases import EarlierCase
from disputes_app.domain.events import Event
from disputes_app.domain.final_award import FinalAward, final_award
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import InspectionStanding, inspection_standing
from disputes_app.domain.legal_effect import PaperEffect, legal_effect
from disputes_app.domain.limitation import Limitation, limitation
from disputes_app.domain.lookback import Lookback, lookback
from disputes_app.domain.proceedings import Proceeding
from disputes_app.domain.rules import Rule
from disputes_app.domain.wage_crime import Owed, Threshold, WageCrime, wage_crime
from disputes_app.services.case_view import CaseView
from disputes_app.services.context import Context
from disputes_app.services.entry_checks import earlier_cases
from disputes_app.services.ledger import LedgerOf, ledger_with_project
from disputes_app.services.ledger_totals import has_ledger
from disputes_app.services.listing_warnings import Listed, listed_in_case
from disputes_app.services.minimum_wage import wages_and_day
from disputes_app.services.office_settings import settings_of
from disputes_app.services.proceedings import proceedings_of

_ONE_WORKER, _TEN_WORKERS = "arrears.one_worker", "arrears.ten_workers"


@dataclass(frozen=True, slots=True)
class CaseFindings:
    """Information about one case; each part None on lines that do not know it.

    Attributes:
        final: None too where the case has ended without an award.
        remedies: the rules behind the periods of which the papers of the award tell.
        effects: how each paper that ended the case stands.
        earlier: arbitrations of the same worker with the same employer.
        inspection: how its orders and decisions stand; None on other lines.
        proceedings: for an inspection, their cases on the other lines (监察条例 21).
        crime: what an inspection says of a suspected refusal to pay; None while nothing is owed.
        arrears: what the ledger of an inspection comes to; None without one.
        listed: parties on the joint-punishment list today, on any line.
        ledger: who is owed what; None where the log has no entry of it.
        proposed_result: who would have won an award by the items of the claims.
        file: where its file is; ``lent`` what is out of it, ``missing`` what it lacks.
    """

    final: FinalAward | None
    limitation: Limitation | None
    lookback: Lookback | None
    remedies: Mapping[str, Rule]
    effects: tuple[PaperEffect, ...] = ()
    earlier: tuple[EarlierCase, ...] = ()
    file: ArchiveRecord | None = None
    lent: tuple[Lending, ...] = ()
    missing: tuple[MissingPiece, ...] = ()
    inspection: InspectionStanding | None = None
    proceedings: tuple[Proceeding, ...] = ()
    crime: WageCrime | None = None
    arrears: ArrearsStanding | None = None
    listed: tuple[Listed, ...] = ()
    ledger: LedgerOf | None = None
    proposed_result: AwardResult | None = None


def case_findings(ctx: Context, view: CaseView) -> CaseFindings:
    """Return what can be told of a case as of today."""
    today = ctx.today()
    line, law = view.record.line, ctx.law
    live = live_events([entry.event for entry in view.entries], today)
    standing = inspection_standing(line, live, law, today)
    with ctx.database.read() as conn:
        wages, wage_day = wages_and_day(conn)
        earlier = earlier_cases(conn, view.row.id) if line is Line.ARBITRATION else ()
        file = file_of(conn, view.row.id)
        inspected = line is Line.INSPECTION
        elsewhere = proceedings_of(conn, view.row.id) if inspected else ()
        ledger = _ledger(conn, view)
        arrears = None
        if ledger is not None and standing is not None:
            arrears = arrears_standing(ledger.ledger, standing.orders, today)
        owed = None if arrears is None else arrears.owed
        listed = listed_in_case(conn, view.row.id, today)
        crime = _crime(conn, view, live, today, standing, owed) if inspected else None
    final = final_award(line, live, wages, today, wage_day)
    if final is not None and view.state.ended and not final.by_award:
        final = None
    papers = final.papers if final is not None else ()
    named = {rule_id for paper in papers for rule_id in paper.remedies}
    state = view.state
    parties = (*state.applicants, *state.respondents, *state.third_parties)
    return CaseFindings(
        final,
        limitation(line, live, law),
        lookback(line, live, law),
        {rule_id: law.read(law.rulebook.versions(rule_id)[0]) for rule_id in named},
        legal_effect(live, state, today),
        earlier,
        file,
        lendings(live),
        missing_pieces(line, live, parties) if state.ended else (),
        standing,
        elsewhere,
        crime,
        arrears,
        listed,
        ledger,
        proposed_result(live) if line is Line.ARBITRATION else None,
    )


def _ledger(conn: Connection, view: CaseView) -> LedgerOf | None:
    """Return the ledger, read once for whoever looks at the case; None without any entry of it."""
    events = sorted((entry.event for entry in view.entries), key=lambda one: one.seq)
    if not has_ledger(events):
        return None
    return ledger_with_project(conn, view.row.id, view.record, events)


def _crime(
    conn: Connection,
    view: CaseView,
    live: Sequence[Event],
    today: date,
    standing: InspectionStanding | None,
    owed: Owed | None,
) -> WageCrime | None:
    """Return the tests of a refusal to pay by the figures of the bureau (法释〔2013〕3号)."""
    settings = settings_of(conn)
    one, ten = settings[_ONE_WORKER], settings[_TEN_WORKERS]
    threshold = Threshold(
        settings.number(_ONE_WORKER) or 0,
        settings.number(_TEN_WORKERS) or 0,
        own=one.is_own and ten.is_own,
    )
    files = [file for file in attachments_of_case(conn, view.row.id) if not file.removed]
    orders = () if standing is None else standing.orders
    return wage_crime(view.record.line, live, files, threshold, today, owed, orders=orders)
