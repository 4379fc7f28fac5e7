"""Towns' reports: periods, what became of findings, and how a report differs from the last."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.admission import EventRefusedError, FutureDayError
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.reading import fold_dossier, live_steps
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.screening_compare import Change, compare, standings
from disputes_app.domain.screening_log import Handling, screening_log
from disputes_app.domain.screening_period import Rhythm, period_of, periods_before, read_period
from disputes_app.domain.screening_rows import (
    MOST_FEN,
    MOST_ROWS,
    ScreeningRow,
    ScreeningRowError,
    check_rows,
    rows_digest,
)
from tests.support.law import packaged_law

LAW = packaged_law()
TODAY = date(2026, 11, 20)
CODE, OTHER_CODE = "91350100M000100Y43", "91310114MA1GT00012"


@pytest.mark.parametrize(
    ("said", "code", "first", "last"),
    [
        ("2026-11", "2026-11", date(2026, 11, 1), date(2026, 11, 30)),
        ("2026年2月", "2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("２０２６－１２", "2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        ("2026-W48", "2026-W48", date(2026, 11, 23), date(2026, 11, 29)),
        ("2026年第53周", "2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2027-w1", "2027-W01", date(2027, 1, 4), date(2027, 1, 10)),
    ],
)
def test_a_period_is_read_however_it_is_written(
    said: str, code: str, first: date, last: date
) -> None:
    period = read_period(said)
    assert period is not None
    assert (period.code, period.first, period.last) == (code, first, last)
    assert read_period(period.code) == read_period(period.zh) == period


@pytest.mark.parametrize(
    "said", ["", "2026-13", "2026-W54", "2025-W53", "11月", "2026", "1926-01", "2026-11-01", "0-W1"]
)
def test_what_is_no_period_is_none(said: str) -> None:
    assert read_period(said) is None


def test_periods_before_cross_the_year() -> None:
    months = periods_before(period_of(date(2026, 2, 3), Rhythm.MONTHLY), 3)
    assert [one.code for one in months] == ["2026-01", "2025-12", "2025-11"]
    weeks = periods_before(period_of(date(2027, 1, 4), Rhythm.WEEKLY), 2)
    assert [one.code for one in weeks] == ["2026-W53", "2026-W52"]


def row(place: int, employer: str, fen: int | None = None, **more: object) -> ScreeningRow:
    return ScreeningRow(place, employer, amount_fen=fen, **more)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        (row(1, "甲", 100), row(1, "甲", 200), Change.GROWN),
        (row(1, "甲", 200, workers=1), row(1, "甲", 100, workers=9), Change.SHRUNK),
        (row(1, "甲", 100, workers=3), row(1, "甲", 100, workers=5), Change.GROWN),
        (row(1, "甲", None, workers=5), row(1, "甲", 100, workers=3), Change.SHRUNK),
        (row(1, "甲", 100, workers=5), row(1, "甲", 100), Change.UNCHANGED),
        (row(1, "甲", 100, months=2), row(1, "甲", 100, months=3), Change.GROWN),
        (row(1, "甲", 100, code=CODE), row(1, "乙", 100, code=CODE), Change.UNCHANGED),
        (row(1, "甲 公司", 100), row(1, "甲公司", 100, code=CODE), Change.UNCHANGED),
        (row(1, "甲", 100, code=CODE), row(1, "甲", 100, code=OTHER_CODE), Change.NEW),
        (row(1, "乙", 100), row(1, "甲", 100), Change.NEW),
    ],
)
def test_an_employer_is_compared_with_the_last_report(
    before: ScreeningRow, now: ScreeningRow, change: Change
) -> None:
    found = compare([now], [before])
    assert found.by_place[1].change is change
    assert len(found.gone) == (change is Change.NEW)


def test_rows_of_one_employer_are_taken_together() -> None:
    now = [row(1, "甲", 100, workers=2), row(2, "乙", 5), row(3, "甲", 50, workers=1)]
    (first, second) = standings(now)
    assert (first.places, first.amount_fen, first.workers) == ((1, 3), 150, 3)
    assert second.places == (2,)
    found = compare(now, [row(1, "甲", 150, workers=3), row(2, "丙", 7)])
    assert [one.change for one in found.employers] == [Change.UNCHANGED, Change.NEW, Change.GONE]
    assert [one.employer for one in found.gone] == ["丙"]
    silent = compare([row(1, "甲", 100), row(2, "甲")], [row(1, "甲", 300)])
    assert silent.employers[0].change is Change.UNCHANGED, "a sum with a gap is no sum"


@pytest.mark.parametrize(
    ("bad", "flaw"),
    [
        (row(1, " "), "no_employer"),
        (row(1, "甲", -1), "negative"),
        (row(1, "甲", workers=-2), "negative"),
        (row(1, "甲", MOST_FEN + 1), "too_large"),
        (row(1, "甲", months=121), "too_large"),
        (row(1, "甲", text="字" * 1001), "too_long"),
    ],
)
def test_absurd_rows_are_refused(bad: ScreeningRow, flaw: str) -> None:
    with pytest.raises(ScreeningRowError) as refused:
        check_rows([bad])
    assert refused.value.flaw == flaw


def test_a_report_has_so_many_rows_at_most_and_a_digest_over_everything() -> None:
    rows = [row(place, f"单位{place}") for place in range(1, MOST_ROWS + 2)]
    check_rows(rows[:-1])
    with pytest.raises(ScreeningRowError):
        check_rows(rows)
    one, same = row(1, "甲", 0), row(1, "甲", None)
    assert rows_digest([one]) != rows_digest([same])


def step(seq: int, kind: str, on: str, facts: Facts | None = None) -> Event:
    at = datetime(2026, 11, 20, 2, seq, tzinfo=UTC)
    return Event(seq, kind, date.fromisoformat(on), at, "李测试", facts or {})


REPORTED = step(1, "screening.reported", "2026-11-03", {"town": "安亭镇", "period": "2026-10"})
ROWS = step(
    2,
    "screening.rows",
    "2026-11-03",
    {"first": 1, "count": 2, "people": 12, "owed_fen": 500, "origin": "typed", "digest": "x"},
)


def state(*events: Event) -> DossierState:
    return fold_dossier(DossierType.SCREENING, events, LAW)


def test_a_report_ends_with_its_last_finding_and_begins_again_with_new_ones() -> None:
    log = [REPORTED, ROWS]
    assert (state(*log).title, state(*log).reference) == ("安亭镇2026年10月排查反馈", "2026-10")
    assert (state(*log).people, state(*log).owed_fen) == (12, 500)
    log.append(step(3, "screening.nothing_needed", "2026-11-04", {"finding": 1, "reason": "已付"}))
    log.append(step(4, "screening.asked", "2026-11-04", {"finding": 2, "text": "?"}))
    assert state(*log).ended_on is None
    log.append(step(5, "screening.answered", "2026-11-05", {"finding": 2, "text": "有"}))
    assert state(*log).ended_on is None
    case: Facts = {"finding": 2, "case": "嘉人社监（2026）收字第1号"}
    log.append(step(6, "screening.belongs", "2026-11-06", case))
    assert (state(*log).ended_on, state(*log).outcome) == (date(2026, 11, 6), "handled")
    assert state(*log).cases == ("嘉人社监（2026）收字第1号",)
    live = screening_log(live_steps(DossierType.SCREENING, log))
    assert [live.finding(n).handling for n in (1, 2)] == [Handling.NOTHING_NEEDED, Handling.CASE]
    more: Facts = {**ROWS.facts, "first": 3, "count": 1}
    log.append(step(7, "screening.rows", "2026-11-09", more))
    assert (state(*log).ended_on, state(*log).stage) == (None, "handling")
    log.append(step(8, "void", "2026-11-10", {"seq": 7, "reason": "误"}))
    assert state(*log).outcome == "handled"


@pytest.mark.parametrize(
    ("before", "kind", "on", "facts", "reason"),
    [
        ([], "reported", "2026-11-03", {"period": "2026-13"}, "screening_bad_period"),
        ([], "reported", "2026-11-03", {"period": "2026-12"}, "screening_period_not_begun"),
        ([], "reported", "2026-10-31", {"period": "2026-11"}, "screening_period_not_begun"),
        ([REPORTED], "nothing_needed", "2026-11-04", {"reason": "x"}, "screening_no_rows"),
        ([ROWS], "nothing_needed", "2026-11-02", {"reason": "x"}, "before_opening"),
        ([ROWS], "nothing_needed", "2026-11-04", {"finding": 3, "reason": "x"},
         "screening_no_finding"),
        ([ROWS], "answered", "2026-11-04", {"text": "x"}, "screening_not_asked"),
        ([ROWS], "asked", "2026-11-04", {"text": "x", "answer_by": "2026-11-03"},
         "date_before_entry"),
        ([ROWS], "nothing_found", "2026-11-04", {}, "screening_has_rows"),
    ],
)  # fmt: skip
def test_what_cannot_have_happened_is_refused(
    before: list[Event], kind: str, on: str, facts: Facts, reason: str
) -> None:
    log = [REPORTED, *[one for one in before if one is not REPORTED]] if before else []
    if kind == "reported":
        facts = {"town": "安亭镇", **facts}
    elif kind != "nothing_found":
        facts = {"finding": 1, **facts}
    new = step(len(log) + 1, f"screening.{kind}", on, facts)
    with pytest.raises(EventRefusedError) as refused:
        admit_step(DossierType.SCREENING, log, new, LAW, TODAY)
    assert refused.value.reason == reason


def test_handled_twice_ended_withdrawn_and_the_future_are_refused() -> None:
    handled = step(3, "screening.nothing_needed", "2026-11-04", {"finding": 1, "reason": "已付"})
    again = step(4, "screening.asked", "2026-11-05", {"finding": 1, "text": "?"})
    with pytest.raises(EventRefusedError, match="screening_handled_already"):
        admit_step(DossierType.SCREENING, [REPORTED, ROWS, handled], again, LAW, TODAY)
    nothing = step(2, "screening.nothing_found", "2026-11-03")
    rows = step(3, "screening.rows", "2026-11-04", ROWS.facts)
    with pytest.raises(EventRefusedError, match="screening_nothing_found"):
        admit_step(DossierType.SCREENING, [REPORTED, nothing], rows, LAW, TODAY)
    withdrawn = step(2, "screening.withdrawn", "2026-11-04", {"reason": "街镇选错"})
    for kind in ("screening.rows", "screening.withdrawn"):
        facts = ROWS.facts if kind.endswith("rows") else {"reason": "x"}
        late = step(3, kind, "2026-11-05", facts)
        with pytest.raises(EventRefusedError, match="dossier_ended"):
            admit_step(DossierType.SCREENING, [REPORTED, withdrawn], late, LAW, TODAY)
    ahead = step(1, "screening.reported", "2026-11-21", REPORTED.facts)
    with pytest.raises(FutureDayError):
        admit_step(DossierType.SCREENING, [], ahead, LAW, TODAY)
