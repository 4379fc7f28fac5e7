"""A number that was typed is nobody else's: not of the counter, not of another hand."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from db.queries.numbers import check_series, issued_numbers
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts
from disputes_app.domain.own_numbers import NumberTakenError
from disputes_app.services.dossiers import DossierChanged, preview_step
from disputes_app.services.log import preview_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.office_settings import next_counters, set_office_setting
from disputes_app.services.paper_issue import issue_paper
from tests.services.conftest import CLERK, SUPERVISOR, Desk
from tests.services.test_listings import carried_on, opened, step
from tests.services.test_record_issue import BLANK, DECIDED, DECISION, of
from tests.support import listing_story as told

KIND, FORM, SERIES = "inspection.inquiry_notified", "inspection.inquiry_notice", "inquiry_notice"
DAY = "2026-03-05"
ASKED: Facts = {"party": 2, "answer_by": "2026-03-12", "items": "工资支付台账"}
LISTED = "listing.listed"


def asked(desk: Desk, number: str = "", *, case: CaseChanged | None = None) -> CaseChanged:
    """Return a case in which an inquiry was notified, under a number or none."""
    case = case or desk.complaint("2026-03-02")
    return desk.record(case, KIND, DAY, {**ASKED, **({"number": number} if number else {})})


def letters(*numbers: int) -> list[str]:
    return [f"嘉人社监（2026）询字第{n}号" for n in numbers]


def test_no_two_papers_of_cases_bear_one_number(desk: Desk) -> None:
    ctx = desk.on(DAY)
    typed = asked(desk, "嘉人社监〔2026〕询字2号")
    other = desk.complaint("2026-03-02")
    twice = NewEntry(KIND, date.fromisoformat(DAY), {**ASKED, "number": letters(2)[0]})
    with pytest.raises(NumberTakenError) as refused:
        preview_event(ctx, other.case_id, twice, CLERK)
    assert refused.value.holder == typed.number
    with pytest.raises(NumberTakenError):
        asked(desk, letters(2)[0], case=other)
    voided = desk.void(typed, 3, DAY)
    asked(desk, letters(2)[0], case=voided)
    assert next_counters(ctx)[f"paper.{SERIES}"] == 1
    asked(desk, case=other)
    given = [issue_paper(ctx, CLERK, other.case_id, FORM).paper.number for _ in range(2)]
    assert given == letters(1, 3)
    again = issue_paper(ctx, CLERK, typed.case_id, FORM).paper.number
    assert again == letters(2)[0]
    later = desk.complaint("2026-03-02")
    asked(desk, "嘉人社劳监改字〔2026〕第4号", case=later)
    own = "嘉人社劳监改字〔{year}〕第{n}号"
    set_office_setting(ctx, SUPERVISOR, f"number.paper.{SERIES}", own)
    assert issue_paper(ctx, CLERK, other.case_id, FORM).paper.number == own.format(year=2026, n=5)
    with ctx.database.read() as conn:
        assert [one.n for one in issued_numbers(conn, f"paper.{SERIES}")] == [1, 2, 3, 4, 5]
        assert all(one.whole for one in check_series(conn))


def to_the_decision(desk: Desk, order: int) -> DossierChanged:
    number = f"嘉人社监（2024）令字第{order}号"
    return carried_on(desk, opened(desk, reference=number), told.TO_THE_DECISION[1:])


def listed(desk: Desk, order: int, number: str = "") -> DossierChanged:
    at = to_the_decision(desk, order)
    return step(desk, at, "listed", DECIDED, {**BLANK, **({"number": number} if number else {})})


def test_no_two_papers_of_records_bear_one_number(desk: Desk) -> None:
    ctx, number = desk.on(DECIDED), "嘉人社监（2024）名决字第{}号"
    first = listed(desk, 1, "嘉人社监〔2024〕名决字2号")
    assert issue_paper(ctx, CLERK, of(first), DECISION).paper.number == "嘉人社监〔2024〕名决字2号"
    second = to_the_decision(desk, 2)
    same = {**BLANK, "number": number.format(2)}
    entry = NewEntry(LISTED, date.fromisoformat(DECIDED), same)
    with pytest.raises(NumberTakenError) as refused:
        preview_step(ctx, SUPERVISOR, second.dossier_id, entry)
    assert refused.value.holder == first.number
    with pytest.raises(NumberTakenError):
        step(desk, second, "listed", DECIDED, same)
    step(desk, second, "listed", DECIDED, BLANK)
    third = listed(desk, 3)
    given = [issue_paper(ctx, CLERK, of(one), DECISION).paper.number for one in (second, third)]
    assert given == [number.format(1), number.format(3)]
    with ctx.database.read() as conn:
        assert all(one.whole for one in check_series(conn))


def test_a_hand_and_a_counter_at_once_never_take_one_number(desk: Desk) -> None:
    cases = [desk.complaint("2026-03-02") for _ in range(6)]
    for case in cases[::2]:
        asked(desk, case=case)
    issue_paper(desk.on(DAY), CLERK, cases[0].case_id, FORM)  # fonts are loaded before the race

    def take(place: int) -> str:
        if place % 2 == 0:
            return issue_paper(desk.on(DAY), CLERK, cases[place].case_id, FORM).paper.number
        try:
            asked(desk, letters(3)[0], case=cases[place])
        except NumberTakenError:
            return ""
        return letters(3)[0]

    with ThreadPoolExecutor(2) as pool:
        taken = [one for one in pool.map(take, range(6)) if one]
    assert len(set(taken)) == len(taken) >= 3
    with desk.ctx.database.read() as conn:
        assert all(one.whole for one in check_series(conn))


def test_an_old_number_of_a_register_is_not_given_again(desk: Desk) -> None:
    old = "嘉劳人仲（2026）办字第2号"
    kept = desk.register(Line.ARBITRATION, "2026-03-02", old_number=old)
    numbers, accepted = [], {"signed_by": "赵测试"}
    for _ in range(2):
        case = desk.register(Line.ARBITRATION, "2026-03-02")
        numbers.append(desk.record(case, "arbitration.accepted", "2026-03-03", accepted).number)
    assert numbers == [old.replace("2号", "1号"), old.replace("2号", "3号")]
    assert kept.number is None
