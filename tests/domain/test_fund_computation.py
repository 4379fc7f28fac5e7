"""What the fund may advance, worked by hand: 若干规定, six months and the minimum wage of each.

Shanghai's monthly minimum wage: 2,690.00 until 2025-06, 2,740.00 from 2025-07-01 on.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from disputes_app.domain.fund_computation import (
    FundReason,
    FundRowError,
    FundTerms,
    FundWorker,
    OwedMonth,
    WageMonth,
    check_worker,
    computation,
    with_wages,
)
from disputes_app.domain.fund_rows import (
    FundFlaw,
    PlainArrears,
    months_of,
    months_text,
    read_rows,
    rows_digest,
    rows_text,
    workers_of_arrears,
)
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.rules import Mark

TERMS = FundTerms(6, 6, 3_000_000_00)
WAGES = (
    MinimumWage(date(2023, 7, 1), Decimal(2690), None, "x", Mark.TEXT_SECOND),
    MinimumWage(date(2025, 7, 1), Decimal(2740), None, "x", Mark.TEXT_SECOND),
)
TODAY = date(2026, 11, 20)


def worker(
    months: dict[str, str], halves: int = 0, owed: str | None = None, place: int = 1
) -> FundWorker:
    return FundWorker(
        place,
        "王测试",
        "",
        "",
        "",
        tuple(
            OwedMonth(date.fromisoformat(f"{month}-01"), int(Decimal(yuan) * 100))
            for month, yuan in months.items()
        ),
        halves,
        None if owed is None else int(Decimal(owed) * 100),
    )


def run(months: int, first: int = 1, yuan: str = "8000") -> dict[str, str]:
    return {f"2025-{month:02}": yuan for month in range(first, first + months)}


@pytest.mark.parametrize(
    ("asks", "wages", "compensation"),
    [
        (worker({}), "0", "0"),
        (worker({"2025-06": "0"}), "0", "0"),
        (worker({"2025-06": "8000"}), "2690.00", "0"),
        (worker({"2025-07": "8000"}), "2740.00", "0"),
        # 3 x 2,690 + 2 x 2,740: five months across the change
        (worker(run(5, first=4)), "13550.00", "0"),
        # 3 x 2,690 + 3 x 2,740: six
        (worker(run(6, first=4)), "16290.00", "0"),
        # seven from March on: the latest six are the same six
        (worker(run(7, first=3)), "16290.00", "0"),
        # below the minimum wage as owed, at it and a fen above
        (worker({"2025-06": "2689.99"}), "2689.99", "0"),
        (worker({"2025-06": "2690.00"}), "2690.00", "0"),
        (worker({"2025-06": "2690.01"}), "2690.00", "0"),
        (worker({"2025-05": "0.01", "2025-06": "3000"}), "2690.01", "0"),
        # compensation on the wage of the last month owed: 3.5 x 2,740
        (worker({"2025-07": "8000"}, 7), "2740.00", "9590.00"),
        (worker({"2025-06": "8000"}, 7), "2690.00", "9415.00"),
        # six months, six and a half, ten: 6 x 2,740
        (worker({"2025-07": "1"}, 12), "1.00", "16440.00"),
        (worker({"2025-07": "1"}, 13), "1.00", "16440.00"),
        (worker({"2025-07": "1"}, 20), "1.00", "16440.00"),
        # owed less than the cap, a fen less, as much
        (worker({"2025-07": "1"}, 4, "5000"), "1.00", "5000.00"),
        (worker({"2025-07": "1"}, 4, "5479.99"), "1.00", "5479.99"),
        (worker({"2025-07": "1"}, 4, "5480"), "1.00", "5480.00"),
        (worker({"2025-07": "1"}, 4, "9000"), "1.00", "5480.00"),
        # no month owed: the wage of the day of computing, 2026-11-20
        (worker({}, 1), "0", "1370.00"),
    ],
)
def test_worked_examples(asks: FundWorker, wages: str, compensation: str) -> None:
    found = computation(with_wages((asks,), WAGES, WageMonth.ARREARS, TODAY), TERMS)
    expected = int(Decimal(wages) * 100), int(Decimal(compensation) * 100)
    assert (found.wages_fen, found.compensation_fen) == expected
    assert found.advance_fen == sum(expected)


def test_each_line_says_why() -> None:
    asks = worker({**run(6, first=4), "2025-03": "8000", "2025-10": "100"}, 14)
    (advance,) = computation(with_wages((asks,), WAGES, WageMonth.ARREARS, TODAY), TERMS).advances
    assert [
        (f"{one.month:%m}" if one.month else "", one.counted_fen, one.reason)
        for one in advance.lines
    ] == [
        ("03", 0, FundReason.BEYOND_MONTHS),
        ("04", 0, FundReason.BEYOND_MONTHS),
        ("05", 269000, FundReason.MINIMUM_WAGE),
        ("06", 269000, FundReason.MINIMUM_WAGE),
        ("07", 274000, FundReason.MINIMUM_WAGE),
        ("08", 274000, FundReason.MINIMUM_WAGE),
        ("09", 274000, FundReason.MINIMUM_WAGE),
        ("10", 10000, FundReason.AS_OWED),
        ("", 1644000, FundReason.COMPENSATION_MONTHS),
    ]


def test_half_a_month_of_an_odd_wage_is_cut_to_the_fen() -> None:
    odd = (replace(WAGES[0], monthly=Decimal("2690.01")),)
    found = computation(with_wages((worker({}, 1),), odd, WageMonth.ARREARS, TODAY), TERMS)
    assert found.advance_fen == 134500


def test_the_wage_of_the_decision_may_count_instead() -> None:
    asks = worker(run(2, first=5), 2)
    found = computation(with_wages((asks,), WAGES, WageMonth.DECISION, TODAY), TERMS)
    assert (found.wages_fen, found.compensation_fen) == (2 * 274000, 274000)


@pytest.mark.parametrize(("fen", "by_city"), [(300_000_000, False), (300_000_001, True)])
def test_the_district_decides_up_to_the_limit_inclusive(fen: int, *, by_city: bool) -> None:
    whole, rest = divmod(fen, 6 * 274000)
    rows = [worker(run(6, first=7), place=n + 1) for n in range(whole)]
    left = [min(274000, rest - done) for done in range(0, rest, 274000)]
    months = {f"2025-{7 + n:02}": str(Decimal(one) / 100) for n, one in enumerate(left)}
    rows.append(worker(months, place=whole + 1))
    found = computation(with_wages(rows, WAGES, WageMonth.ARREARS, TODAY), TERMS)
    assert (found.advance_fen, found.needs_city) == (fen, by_city)


@pytest.mark.parametrize(
    ("asks", "reason"),
    [
        (worker({"2026-12": "1"}), "fund_row_future_month"),
        (worker({}, 121), "fund_row_bad_half_months"),
        (worker({}, 0, "100"), "fund_row_no_half_months"),
        (replace(worker({}), name=" "), "fund_row_no_name"),
        (replace(worker({}), months=(OwedMonth(TODAY, 10**10),)), "fund_row_bad_amount"),
        (replace(worker({}), months=(OwedMonth(TODAY, 1),) * 2), "fund_row_month_twice"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_absurd_rows_are_refused(asks: FundWorker, reason: str) -> None:
    with pytest.raises(FundRowError) as refused:
        check_worker(asks, TODAY)
    assert refused.value.reason == reason


def test_a_table_with_a_column_a_month_is_read() -> None:
    cells = {
        "姓名": "王测试",
        "身份证号": "１１０１０５１９４９１２３１００２X",
        "银行账号": "6222 0000 1111 2222",
        "2025年5月": "8,000.50",
        "2025-06": "",
        "202507": "￥3000元",
        "补偿月数": "2.5",
        "备注": "x",
    }
    found = read_rows([(2, cells)], TODAY)
    assert found.flaws == ()
    (one,) = found.workers
    assert (one.id_number, one.account) == ("11010519491231002X", "6222000011112222")
    assert one.months == (OwedMonth(date(2025, 5, 1), 800050), OwedMonth(date(2025, 7, 1), 300000))
    assert one.half_months == 5


def test_rows_a_month_are_gathered_and_flaws_told_with_their_line() -> None:
    rows = [
        {"姓名": "王测试", "月份": "2025-05", "欠薪金额": "100"},
        {"姓名": "王测试", "月份": "2025-05", "欠薪金额": "200"},
        {"姓名": "", "月份": "2025-05", "欠薪金额": "200"},
        {"姓名": "李测试", "身份证号": "3.10115E+17", "月份": "某月", "欠薪金额": "1.234"},
        {"姓名": "周测试", "账号": "12a", "补偿月数": "0.3"},
    ]
    found = read_rows(list(enumerate(rows, start=2)), TODAY)
    assert found.flaws == (
        FundFlaw(3, "fund_row_month_twice", "2025-05"),
        FundFlaw(4, "fund_row_no_name"),
        FundFlaw(5, "fund_row_damaged_number", "3.10115E+17"),
        FundFlaw(5, "fund_row_bad_amount", "1.234"),
        FundFlaw(5, "fund_row_bad_month", "某月"),
        FundFlaw(6, "fund_row_bad_account", "12a"),
        FundFlaw(6, "fund_row_bad_half_months", "0.3"),
    )


def test_lines_of_a_ledger_become_workers_and_the_digest_tells_changes() -> None:
    lines = [
        PlainArrears("王测试", "A1", date(2025, 5, 20), 100),
        PlainArrears("李测试", "", date(2025, 5, 1), 300),
        PlainArrears("王测试", "A1", date(2025, 5, 1), 50),
        PlainArrears("王测试", "A1", date(2025, 4, 1), 70),
        PlainArrears("李测试", "", date(2025, 5, 1), 90, is_severance=True, half_months=3),
    ]
    first, second = workers_of_arrears(lines)
    assert first.months == (OwedMonth(date(2025, 4, 1), 70), OwedMonth(date(2025, 5, 1), 150))
    assert (first.place, second.place, second.owed_fen) == (1, 2, 390)
    text = rows_text((first, second))
    head, *rows = [line.split("\t") for line in text.splitlines()]
    table = [(n, dict(zip(head, row, strict=True))) for n, row in enumerate(rows, start=2)]
    assert read_rows(table, TODAY).workers == (first, second)
    assert months_of(months_text(first)) == first.months
    assert rows_digest((first, second)) != rows_digest((first, replace(second, account="1")))
