"""How soon does an office see what a new notice moves, in all its open cases?

The wish is a time: under a minute for the open cases of a million.  A time alone would
measure the machine, so the yardstick is again taking the same entries from JSON text (see
``folding``): where reading ten of them takes 43 µs, the budget here is that minute.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from benchmarks.findings import Bench, Finding, same
from benchmarks.measures.folding import YARDSTICK_S, as_json, plain_entries
from benchmarks.rows.drawing import TODAY
from benchmarks.timing import paired, seconds_of, shown
from db.engine import Database, open_database
from db.queries.law_desk import cases_from
from db.writes.bulk import insert_bundles, reserve_case_ids
from db.writes.offices import add_offices
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.events import Event, Facts, event_digest
from disputes_app.domain.law import Law
from disputes_app.domain.law_change import ChangeKind, LawChange, festivals_of
from disputes_app.domain.organisation import OfficeRecord
from disputes_app.domain.records import CaseBundle, CaseRecord, EventRecord
from disputes_app.domain.spans import KnownSpan
from disputes_app.domain.work_calendar import CalendarDay, CalendarYear
from disputes_app.services.law_impact import changed_cases, concerned
from disputes_app.services.law_package import packaged_law
from disputes_app.services.progress import Progress
from disputes_app.services.projection import project

MOST_S = 60
_CASES = 1_000
_ENTRIES_OF_YARDSTICK = 10
_NOTICE = "测试通知"
_RECEIVED: Facts = {
    "source": "application", "office": 1, "applicants": [1], "respondents": [2],
}  # fmt: skip
_OPEN: tuple[tuple[str, int, Facts], ...] = (
    ("received", 0, _RECEIVED),
    ("arbitration.accepted", 2, {"signed_by": "赵测试"}),
    ("arbitration.application_served", 3, {"party": 2, "method": "direct"}),
    ("arbitration.tribunal_formed", 3, {"mode": "sole", "members": "钱测试"}),
    ("arbitration.hearing_scheduled", 4, {"hearing_on": "2027-01-11"}),
    ("arbitration.hearing_notice_served", 7, {"method": "direct"}),
)
"""An arbitration that waits for its hearing: kind, days after receipt, facts."""


def measure(bench: Bench) -> Iterator[Finding]:
    """Look for what a notice moves, and read the same entries as plain JSON."""
    law = packaged_law()
    change = notice_after(law)
    new = change.applied_to(law)
    with TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "cases.db", create=True)
        with closing(database):
            texts = _fill(database, law)
            with database.read() as conn:
                ids = concerned(conn, change, law)
                same("every open case is concerned", len(ids), _CASES)
                moved = list(changed_cases(conn, ids, new, Progress()))
                same("every case reads otherwise", len(moved), _CASES)

                def ours() -> None:
                    list(changed_cases(conn, ids, new, Progress()))

                pair = paired(ours, lambda: plain_entries(texts), rounds=max(bench.rounds // 3, 1))
    number, choosing_s = _open_cases(bench)
    case_s = median(pair.ours) / _CASES
    whole_s = choosing_s + number * case_s
    bare_s = median(pair.reference) / _CASES * number
    usual_s = YARDSTICK_S * len(texts) / _CASES / _ENTRIES_OF_YARDSTICK * number
    detail = (
        f"reading their entries from JSON; {number:,} open cases of {bench.cases:,},"
        f" chosen in {shown(choosing_s)}, all read again in {shown(whole_s)} here"
    )
    yield Finding("what a notice moves, all open cases", whole_s / bare_s, MOST_S / usual_s,
                  detail=detail)  # fmt: skip


def notice_after(law: Law) -> LawChange:
    """Return a made-up notice for the first provisional year that shifts its first days."""
    year = next(one.year for one in law.calendar.years if one.provisional)
    first = date(year, 1, 4)
    days = [*festivals_of(law.calendar, year)]
    known = {one.day for one in days}
    free = [first + timedelta(n) for n in range(2) if first + timedelta(n) not in known]
    days += [CalendarDay(one, working=False, reason="元旦调休", notice=_NOTICE) for one in free]
    notice = CalendarYear(year, _NOTICE, provisional=False)
    return LawChange(
        ChangeKind.CALENDAR, (notice,), tuple(replace(one, notice=_NOTICE) for one in days)
    )


def _open_cases(bench: Bench) -> tuple[int, float]:
    """Return how many open cases a notice concerns in the large database, and how long they take.

    The seconds are those of choosing them.
    """
    with closing(open_database(bench.large)) as database, database.read() as conn:
        found: list[CaseId] = []
        seconds = seconds_of(lambda: found.extend(cases_from(conn, TODAY)))
    return len(found), seconds


def _fill(database: Database, law: Law) -> list[str]:
    """Write open cases whose periods reach into the year; return all their entries as JSON."""
    received = date(law.calendar.provisional_from.year, 11, 30)
    with database.write() as conn:
        add_offices(conn, [OfficeRecord(1, "O1", "测试院", "Test court", None, "")])
        bundles = [_bundle(law, case_id, received) for case_id in _ids(conn)]
        insert_bundles(conn, bundles)
    database.analyze()
    return [as_json(record.event) for one in bundles for record in one.events]


def _ids(conn: Connection) -> tuple[CaseId, ...]:
    return reserve_case_ids(conn, _CASES)


def _bundle(law: Law, case_id: CaseId, received: date) -> CaseBundle:
    receipt = f"测收字第{case_id}号"
    days = [received + timedelta(after) for _, after, _ in _OPEN]
    events = tuple(
        Event(seq, kind, day, datetime.combine(day, time(2), UTC), "李测试", facts)
        for seq, (day, (kind, _, facts)) in enumerate(zip(days, _OPEN, strict=True), start=1)
    )
    case = CaseRecord(
        id=case_id,
        line=Line.ARBITRATION,
        source=Source.APPLICATION,
        complaint=False,
        receipt_number=receipt,
        office_id=1,
        handler_id=None,
        attributed_office_id=1,
        attributed_handler_id=None,
        received_on=received,
        created_at=events[0].recorded_at,
    )
    found = project(case, events, law)
    return CaseBundle(
        found.case,
        tuple(EventRecord(event, event_digest(receipt, event)) for event in events),
        (),
        found.clocks,
        found.amounts,
        tuple(KnownSpan(one, events[-1].recorded_at) for one in found.spans),
        "",
    )
