"""How fast is a log read, from objects in memory and with loading it?

The design gives counts: 20,000 cases of ten events a second from objects, 8,000 with loading.
A count alone would measure the machine, so the yardstick is what reading a log costs any
program: taking the same ten entries from JSON text, days and moments included.  On a machine
where that takes 43 µs the budgets here are those counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection

from benchmarks.findings import Bench, Finding, same
from benchmarks.timing import Pair, paired
from db.engine import open_database
from db.queries.case_file import case_events
from db.writes.cases import insert_case
from db.writes.events import insert_events
from db.writes.offices import add_offices
from disputes_app.domain.cases import CaseId, Line, Source
from disputes_app.domain.events import Event, Facts, canonical, event_digest
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.organisation import OfficeRecord
from disputes_app.domain.records import CaseRecord, EventRecord
from disputes_app.domain.state import CaseState
from disputes_app.services.law_package import packaged_law

AS_OF = date(2026, 6, 30)
FROM_OBJECTS, WITH_LOADING = 20_000, 8_000
YARDSTICK_S = 43e-6
_CASES = 200

_PROOF: Facts = {"proof": "送达回证"}
_ENTRIES: tuple[tuple[str, str, Facts], ...] = (
    (
        "received",
        "2026-03-02",
        {"source": "application", "office": 1, "applicants": [1], "respondents": [2], "handler": 3},
    ),
    ("arbitration.accepted", "2026-03-05", {"signed_by": "赵测试"}),
    ("arbitration.application_served", "2026-03-09", {"party": 2, "method": "direct", **_PROOF}),
    ("arbitration.tribunal_formed", "2026-03-09", {"mode": "sole", "members": "钱测试"}),
    ("arbitration.hearing_scheduled", "2026-03-10", {"hearing_on": "2026-03-30"}),
    ("arbitration.hearing_notice_served", "2026-03-12", {"method": "direct", **_PROOF}),
    ("arbitration.heard", "2026-03-30", {}),
    (
        "arbitration.awarded",
        "2026-04-10",
        {"award_type": "final", "amount_fen": 1_000_00, "all_claims": True},
    ),
    ("arbitration.paper_served", "2026-04-15", {"party": 2, "method": "direct", **_PROOF}),
    ("archived", "2026-05-20", {"file_number": "2026-1"}),
)


def measure(bench: Bench) -> Iterator[Finding]:
    """Compare both with the yardstick."""
    law, log = packaged_law(), ten_events()
    state = fold(Line.ARBITRATION, log, law, AS_OF)
    same("a log without problems", state.problems, ())
    texts = [as_json(event) for event in log]

    def yardstick() -> None:
        for _ in range(_CASES):
            plain_entries(texts)

    def from_objects() -> None:
        for _ in range(_CASES):
            fold(Line.ARBITRATION, log, law, AS_OF)

    pair = paired(from_objects, yardstick, rounds=bench.rounds)
    yield _finding("folding a case of ten events, from objects", pair, FROM_OBJECTS)

    with TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "cases.db", create=True)
        with closing(database):
            with database.write() as conn:
                ids = _store(conn, log)
            with database.read() as conn:
                same("the log as stored", loaded(conn, ids[0], law), state)

                def with_loading() -> None:
                    for case_id in ids:
                        loaded(conn, case_id, law)

                pair = paired(with_loading, yardstick, rounds=bench.rounds)
    yield _finding("folding a case of ten events, with loading", pair, WITH_LOADING)


def ten_events() -> tuple[Event, ...]:
    """Return the log of an arbitration from application to archive, as it is entered today."""
    return tuple(
        Event(
            seq,
            kind,
            day,
            datetime.combine(day, time(2), UTC),
            "李测试",
            facts,
            schema=CATALOGUE[kind].schema,
        )
        for seq, (kind, day, facts) in enumerate(
            ((kind, date.fromisoformat(text), facts) for kind, text, facts in _ENTRIES), start=1
        )
    )


def as_json(event: Event) -> str:
    """Return everything that an entry says as one JSON text."""
    return json.dumps(
        {
            "seq": event.seq,
            "kind": event.kind,
            "happened_on": event.happened_on.isoformat(),
            "recorded_at": event.recorded_at.isoformat(),
            "recorded_by": event.recorded_by,
            "schema": event.schema,
            "facts": canonical(event.facts),
        }
    )


def plain_entries(texts: list[str]) -> list[dict[str, Any]]:
    """Read entries from JSON: the least that a program working from a log must do."""
    entries = []
    for text in texts:
        entry = json.loads(text)
        entry["happened_on"] = date.fromisoformat(entry["happened_on"])
        entry["recorded_at"] = datetime.fromisoformat(entry["recorded_at"])
        entry["facts"] = json.loads(entry["facts"])
        entries.append(entry)
    return entries


def loaded(conn: Connection, case_id: CaseId, law: Law) -> CaseState:
    """Read the log of a case and fold it."""
    events = [record.event for record in case_events(conn, case_id)]
    return fold(Line.ARBITRATION, events, law, AS_OF)


def _store(conn: Connection, log: tuple[Event, ...]) -> list[CaseId]:
    add_offices(conn, [OfficeRecord(1, "O1", "测试科", "Test office", None, "")])
    ids = []
    for number in range(_CASES):
        receipt = f"测收字第{number}号"
        case = CaseRecord(
            id=None,
            line=Line.ARBITRATION,
            source=Source.APPLICATION,
            complaint=False,
            receipt_number=receipt,
            office_id=1,
            handler_id=None,
            attributed_office_id=1,
            attributed_handler_id=None,
            received_on=log[0].happened_on,
            created_at=log[0].recorded_at,
        )
        case_id = insert_case(conn, case)
        records = [EventRecord(event, event_digest(receipt, event)) for event in log]
        insert_events(conn, case_id, records)
        ids.append(case_id)
    return ids


def _finding(what: str, pair: Pair, a_second: int) -> Finding:
    reached = _CASES / median(pair.ours)
    detail = f"reading the same entries from JSON; {reached:,.0f} a second here"
    return Finding(what, pair.slower, 1 / a_second / YARDSTICK_S, detail=detail)
