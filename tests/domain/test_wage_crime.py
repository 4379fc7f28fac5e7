"""拒不支付劳动报酬罪: each test with its evidence, by worked examples (法释〔2013〕3号)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.attachments import Attachment, AttachmentId, AttachmentKind
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.fold import live_events
from disputes_app.domain.inspection_standing import inspection_standing
from disputes_app.domain.law import Law
from disputes_app.domain.wage_crime import (
    CrimeTest,
    Met,
    Owed,
    Proof,
    Threshold,
    WageCrime,
    large_sum,
    wage_crime,
)
from tests.domain.admission_cases import OPEN, A, I
from tests.domain.logs import Row, log

FLOOR = Threshold(5_000_00, 30_000_00, own=False)
TODAY = date(2026, 4, 1)

SUMS = [
    pytest.param(Owed(1, 5_000_00, months=3), Met.YES, id="one-worker-at-both-limits"),
    pytest.param(Owed(1, 4_999_99, months=12), Met.NO, id="one-worker-a-fen-below"),
    pytest.param(Owed(1, 90_000_00, months=2), Met.NO, id="one-worker-two-months"),
    pytest.param(Owed(1, 5_000_00), Met.OPEN, id="one-worker-months-not-counted"),
    pytest.param(Owed(10, 30_000_00), Met.YES, id="ten-workers-at-the-limit"),
    pytest.param(Owed(10, 29_999_99), Met.OPEN, id="ten-workers-a-fen-below"),
    pytest.param(Owed(10, 4_999_99), Met.NO, id="ten-workers-too-little-for-any-one"),
    pytest.param(Owed(9, 90_000_00), Met.OPEN, id="nine-workers-each-not-known"),
    pytest.param(Owed(9, 90_000_00, 3, 10_000_00), Met.YES, id="nine-workers-one-alone"),
    pytest.param(Owed(9, 90_000_00, 2, 10_000_00), Met.NO, id="nine-workers-two-months"),
    pytest.param(Owed(38, 412_000_00, 1, 12_000_00), Met.YES, id="thirty-eight-workers"),
]


@pytest.mark.parametrize(("owed", "met"), SUMS)
def test_when_the_sum_is_large(owed: Owed, met: Met) -> None:
    assert large_sum(owed, FLOOR) is met


ORDER: Row = (
    "ordered",
    "2026-03-05",
    {"amount_fen": 412_000_00, "people": 38, "comply_by": "2026-03-20"},
)
ABSENT: Row = ("ordered", "2026-03-05", {**ORDER[2], "absent": True})  # type: ignore[misc]  # a row with facts
POSTED: Row = ("order_posted", "2026-03-06", {"photographed": True})
UNSEEN: Row = ("order_posted", "2026-03-06")
PART: Row = ("recovered", "2026-03-25", {"amount_fen": 100})
NOTED: Row = ("absconding_noted", "2026-03-30")
ALL: Row = ("recovered", "2026-03-25", {"in_full": True})
ROSTER: Row = ("ledger.imported", "2026-03-05")
BY_OWNER: tuple[Row, ...] = (
    ROSTER,
    ("ledger.paid", "2026-03-25", {"payer": "owner", "in_full": True, "rests_on": "3"}),
)
BY_FUND: tuple[Row, ...] = (
    ROSTER,
    ("ledger.paid", "2026-03-25", {"payer": "fund", "in_full": True, "rests_on": "3"}),
)


def found_in(
    rows: Sequence[Row], files: Sequence[Attachment] = (), today: date = TODAY
) -> WageCrime:
    live = live_events(log(I, *OPEN, *rows), date.max)
    found = wage_crime(I, live, files, FLOOR, today)
    assert found is not None
    return found


STORIES = [
    pytest.param((ORDER,), "yes yes yes yes open", True, id="handed-over-and-expired"),
    pytest.param((ORDER, PART), "yes yes yes yes open", True, id="paid-in-part"),
    pytest.param((ORDER, ALL, NOTED), "yes yes yes no yes", False, id="paid"),
    pytest.param((ORDER, *BY_OWNER, NOTED), "yes yes yes no yes", False, id="paid-by-the-owner"),
    pytest.param((ORDER, *BY_FUND, NOTED), "yes yes yes yes yes", True, id="advanced-by-the-fund"),
    pytest.param((ABSENT,), "yes yes open yes open", True, id="not-served-yet"),
    pytest.param((ABSENT, UNSEEN), "yes yes open yes yes", True, id="posted-without-pictures"),
    pytest.param((ABSENT, POSTED), "yes yes yes yes yes", True, id="posted-with-pictures"),
    pytest.param(
        (ABSENT, ("order_served", "2026-03-07")), "yes yes yes yes open", True, id="served"
    ),
    pytest.param((ORDER, NOTED), "yes yes yes yes yes", True, id="fled"),
    pytest.param(
        (("crime_reported", "2026-03-05", {"amount_fen": 30_000_00, "people": 10}),),
        "yes no no open open",
        False,
        id="reported-without-an-order",
    ),
]


@pytest.mark.parametrize(("rows", "met", "suspected"), STORIES)
def test_what_a_file_says(rows: Sequence[Row], met: str, suspected: bool) -> None:
    found = found_in(rows)
    assert [one.test for one in found.tests] == list(CrimeTest)
    assert " ".join(one.met.value for one in found.tests) == met
    assert found.is_suspected is suspected


def test_the_term_itself_is_not_over_on_its_last_day() -> None:
    tests = found_in((ORDER,), today=date(2026, 3, 20)).tests
    (unpaid,) = [one for one in tests if one.test is CrimeTest.UNPAID]
    assert (unpaid.met, unpaid.day) == (Met.NO, date(2026, 3, 20))


def test_an_order_in_the_paper_reaches_nobody_before_its_thirty_days_are_over(law: Law) -> None:
    """Published on 7 March: 6 April is a holiday, served on the 7th, and 15 days were given."""
    notice: Row = ("order_served", "2026-03-07", {"method": "public_notice"})
    live = live_events(log(I, *OPEN, ABSENT, notice), date(2026, 12, 31))
    said = {}
    for today in (date(2026, 4, 6), date(2026, 4, 7), date(2026, 4, 22), date(2026, 4, 23)):
        standing = inspection_standing(I, live, law, today)
        assert standing is not None
        found = wage_crime(I, live, (), FLOOR, today, orders=standing.orders)
        assert found is not None
        met = {one.test: one.met.value for one in found.tests}
        said[today.isoformat()] = f"{met[CrimeTest.REACHED]} {met[CrimeTest.UNPAID]}"
    assert said == {
        "2026-04-06": "open no",
        "2026-04-07": "yes no",
        "2026-04-22": "yes no",
        "2026-04-23": "yes yes",
    }


def _file(kind: AttachmentKind, media_type: str = "application/pdf") -> Attachment:
    at = datetime(2026, 3, 6, tzinfo=UTC)
    return Attachment(
        AttachmentId(1), CaseId(1), "0" * 64, 1, "名册", media_type, kind, None, "", False, at, "李"
    )  # fmt: skip


def test_what_is_missing_for_the_police_is_named() -> None:
    noted: Row = ("absconding_noted", "2026-03-30", {"contacts": "三次拨打均停机"})
    bare = found_in((ABSENT,))
    assert Proof.ORDER not in bare.gaps
    assert len(bare.gaps) == len(Proof) - 1
    files = [
        _file(AttachmentKind.EVIDENCE),
        _file(AttachmentKind.IDENTITY),
        _file(AttachmentKind.OTHER, "image/jpeg"),
    ]
    whole = found_in((ABSENT, UNSEEN, PART, noted), files)
    assert whole.gaps == (Proof.SERVICE,)


SMALL: Row = ("ordered", "2026-03-05", {"amount_fen": 4_999_99, "comply_by": "2026-03-20"})
ONE: Row = ("ordered", "2026-03-05", {"amount_fen": 9_000_00, "comply_by": "2026-03-20"})


@pytest.mark.parametrize(
    ("rows", "today", "told"),
    [
        pytest.param((SMALL,), "2026-04-01", False, id="small"),
        pytest.param((SMALL, NOTED), "2026-04-01", True, id="small-but-fled"),
        pytest.param((ONE,), "2026-03-20", False, id="months-not-known-in-its-term"),
        pytest.param((ONE,), "2026-03-21", True, id="months-not-known-term-over"),
        pytest.param((ORDER,), "2026-03-06", True, id="large-in-its-term"),
        pytest.param((ORDER, ALL), "2026-04-01", False, id="large-and-paid"),
    ],
)
def test_when_there_is_cause_to_look(rows: Sequence[Row], today: str, told: bool) -> None:
    live = live_events(log(I, *OPEN, *rows), date.max)
    found = wage_crime(I, live, (), FLOOR, date.fromisoformat(today))
    assert (found is not None) is told


def test_nothing_is_told_where_nothing_is_owed_or_on_another_line() -> None:
    assert wage_crime(I, live_events(log(I, *OPEN), date.max), (), FLOOR, TODAY) is None
    owed = Owed(10, 30_000_00)
    assert wage_crime(A, (), (), FLOOR, TODAY, owed) is None
    assert wage_crime(Line.INSPECTION, (), (), FLOOR, TODAY, owed) is not None
