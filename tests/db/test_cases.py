from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from db.engine import Database
from db.errors import CaseChangedError, CaseMissingError
from db.models import CaseSpan
from db.queries.case_file import (
    SPAN_COLUMNS,
    all_cases,
    amounts_between,
    case_events,
    case_parties,
    case_record,
    clocks_between,
    events_between,
    find_case,
    reporter_places,
    reporters,
    span_of,
    spans_between,
)
from db.writes.bulk import (
    insert_bundles,
    reserve_case_ids,
)
from db.writes.cases import (
    insert_case,
    insert_parties,
    insert_reporters,
    lock_case,
    update_case,
    update_party,
)
from db.writes.events import insert_events
from db.writes.projections import replace_amounts, replace_clocks
from disputes_app.domain.cases import CaseId, Outcome, Stage
from disputes_app.domain.events import Event
from disputes_app.domain.records import (
    AmountRecord,
    ClockRecord,
    EventRecord,
    PartyRecord,
    ReporterRecord,
)
from disputes_app.domain.spans import KnownSpan
from tests.support.case_rows import add_people, make_record, morning, random_bundles


@pytest.fixture
def case_id(database: Database) -> CaseId:
    with database.write() as conn:
        add_people(conn)
        return insert_case(conn, make_record())


def test_a_case_comes_back_as_it_was_written(database: Database, case_id: CaseId) -> None:
    with database.read() as conn:
        assert case_record(conn, case_id) == replace(make_record(), id=case_id)


def test_a_case_that_is_not_there(database: Database) -> None:
    with database.read() as conn, pytest.raises(CaseMissingError):
        case_record(conn, CaseId(99))


def test_a_change_raises_the_version(database: Database, case_id: CaseId) -> None:
    closed = replace(
        make_record(),
        id=case_id,
        closed_on=date(2026, 4, 1),
        outcome=Outcome.AWARD,
        stage=Stage.CLOSED,
    )
    with database.write() as conn:
        update_case(conn, closed, seen_version=1)
    with database.read() as conn:
        assert case_record(conn, case_id) == replace(closed, version=2)


def test_a_change_of_something_older_is_refused(database: Database, case_id: CaseId) -> None:
    record = replace(make_record(), id=case_id)

    def change() -> None:
        with database.write() as conn:
            update_case(conn, record, seen_version=1)

    change()
    with pytest.raises(CaseChangedError) as caught:
        change()
    assert (caught.value.seen, caught.value.found) == (1, 2)


def test_two_writers_never_lose_an_update(database: Database, case_id: CaseId) -> None:
    start = threading.Barrier(4, timeout=20)

    def add_people_to_case() -> None:
        start.wait()
        for _ in range(25):
            with database.write() as conn:
                record = lock_case(conn, case_id)
                grown = replace(record, people=record.people + 1)
                update_case(conn, grown, seen_version=record.version)

    threads = [threading.Thread(target=add_people_to_case) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with database.read() as conn:
        record = case_record(conn, case_id)
    assert (record.people, record.version) == (101, 101)


def test_numbers_of_cases_are_given_once(database: Database, case_id: CaseId) -> None:
    def again() -> None:
        with database.write() as conn:
            insert_case(conn, make_record())

    with pytest.raises(IntegrityError):
        again()


def test_a_case_needs_its_office(database: Database) -> None:
    def without_offices() -> None:
        with database.write() as conn:
            insert_case(conn, make_record())

    with pytest.raises(IntegrityError):
        without_offices()


def test_a_case_is_found_by_any_of_its_numbers(database: Database, case_id: CaseId) -> None:
    with database.write() as conn:
        later = insert_case(conn, make_record(2, number=None, old_number="旧〔2009〕3号"))
    with database.read() as conn:
        assert find_case(conn, "测办字第1号") == case_id
        assert find_case(conn, "测收字第1号") == case_id
        assert find_case(conn, "旧〔2009〕3号") == later
        assert find_case(conn, "无此号") is None


def test_the_log_comes_back_as_it_was_written(database: Database, case_id: CaseId) -> None:
    day = date(2026, 3, 5)
    records = [
        EventRecord(
            Event(seq, "note", day, morning(day + timedelta(days=seq)), "王", {"文": seq}), "d"
        )
        for seq in (1, 2, 3)
    ]
    irregular = replace(records[2].event, irregular="迟录", confirmed_by="李", schema=2)
    records[2] = EventRecord(irregular, "e")
    with database.write() as conn:
        insert_events(conn, case_id, records)
    with database.read() as conn:
        assert case_events(conn, case_id) == tuple(records)
        assert case_events(conn, case_id, known_at=morning(date(2026, 3, 7))) == tuple(records[:2])
        assert events_between(conn, case_id, case_id) == {case_id: tuple(records)}


def test_a_place_in_the_log_is_taken_once(database: Database, case_id: CaseId) -> None:
    day = date(2026, 3, 5)
    record = EventRecord(Event(1, "note", day, morning(day), "王", {}), "d")

    def append() -> None:
        with database.write() as conn:
            insert_events(conn, case_id, [record])

    append()
    with pytest.raises(IntegrityError):
        append()


def test_parties_and_reporters_stand_apart(database: Database, case_id: CaseId) -> None:
    worker = PartyRecord(1, "applicant", person=True, name="测试甲", id_number="310114199001010011")
    firm = PartyRecord(2, "respondent", person=False, name="测试有限公司", address="测试路1号")
    reporter = ReporterRecord(3, "测试丙", phone="00000000000", statement="欠薪")
    with database.write() as conn:
        insert_parties(conn, case_id, [worker, firm])
        insert_reporters(conn, case_id, [reporter])
        update_party(conn, case_id, replace(firm, phone="021-00000000"))
    with database.read() as conn:
        assert case_parties(conn, case_id) == (worker, replace(firm, phone="021-00000000"))
        assert reporters(conn, case_id) == (reporter,)
        assert reporter_places(conn, case_id) == (3,)


def test_clocks_and_sums_are_replaced(database: Database, case_id: CaseId) -> None:
    day = date(2026, 3, 5)
    clock = ClockRecord("arbitration.award", 0, 2, "office", day, date(2026, 4, 20))
    stopped = replace(clock, stopped_on=date(2026, 4, 1), provisional=True)
    amount = AmountRecord(5, "awarded", date(2026, 4, 1), 12_345_67)
    with database.write() as conn:
        replace_clocks(conn, case_id, [clock, replace(clock, rule_id="other", key=1)])
        replace_clocks(conn, case_id, [stopped])
        replace_amounts(conn, case_id, make_record().line, [replace(amount, fen=1)])
        replace_amounts(conn, case_id, make_record().line, [amount])
    with database.read() as conn:
        assert clocks_between(conn, case_id, case_id) == {case_id: (stopped,)}
        assert amounts_between(conn, case_id, case_id) == {case_id: (amount,)}


def test_bundles_come_back_as_they_were_written(database: Database) -> None:
    with database.write() as conn:
        add_people(conn)
        first = reserve_case_ids(conn, 30)
        bundles = random_bundles(3, 30, first_id=first[0])
        insert_bundles(conn, bundles)
        after = insert_case(conn, make_record(9_999))
        assert after > first[-1]
    with database.read() as conn:
        found = [record for batch in all_cases(conn, batch=7) for record in batch]
        assert found[:30] == [bundle.case for bundle in bundles]
        held = spans_between(conn, first[0], first[-1])
        clocks = clocks_between(conn, first[0], first[-1])
        for bundle in bundles:
            case_id = bundle.case.id
            assert case_id is not None
            assert case_events(conn, case_id) == bundle.events
            assert set(clocks.get(case_id, ())) == set(bundle.clocks)
            assert _all_spans(conn, case_id) == set(bundle.spans)
            live = {one for one in bundle.spans if one.known_to is None}
            assert set(held[case_id]) == live


def _all_spans(conn: Connection, case_id: CaseId) -> set[KnownSpan]:
    """Return the spans of a case, those that were held to be true once among them."""
    known = CaseSpan.c.known_from, CaseSpan.c.known_to
    query = select(*known, *SPAN_COLUMNS).where(CaseSpan.c.case_id == case_id)
    return {KnownSpan(span_of(row[2:]), row[0], row[1]) for row in conn.execute(query)}


def test_a_bundle_needs_an_id(database: Database) -> None:
    (bundle,) = random_bundles(3, 1)
    nameless = replace(bundle, case=replace(bundle.case, id=None))
    with database.write() as conn, pytest.raises(ValueError, match="reserve_case_ids"):
        insert_bundles(conn, [nameless])
