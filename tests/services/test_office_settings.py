"""Choices of the office: who sets them, what is kept of it, and where they act at once."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.queries.audit import audit_rows
from db.writes.office_settings import set_office_setting as store
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.law_change import NothingChangesError
from disputes_app.domain.numbering import NumberPatternError, NumberPatternTakenError
from disputes_app.domain.office_settings import (
    OfficeSettings,
    SettingRangeError,
    SettingUnknownError,
    SettingValueError,
)
from disputes_app.domain.setting_kinds import Value
from disputes_app.domain.setting_table import SETTINGS
from disputes_app.domain.staff import Actor, NotAllowedError, Role
from disputes_app.services.case_list import search_cases
from disputes_app.services.case_view import find_case, open_case
from disputes_app.services.office_settings import (
    OfficeSettingChanged,
    next_counters,
    office_settings,
    restore_office_setting,
    set_office_setting,
)
from disputes_app.services.paper_facts import case_paper
from disputes_app.services.verify import verify
from tests.services.conftest import CLERK, HANDLER, SUPERVISOR, Desk

ADMINISTRATOR = Actor("吴测试", Role.ADMINISTRATOR, 1, 5)
CASE_PATTERN, RECEIPT_PATTERN = "number.arbitration.case", "number.arbitration.receipt"


def audited(desk: Desk) -> list[str]:
    with desk.ctx.database.read() as conn:
        rows = audit_rows(conn, limit=1_000)
    return [one.record.detail for one in rows if one.record.command == "set_office_setting"]


def test_what_is_set_holds_for_every_desk_and_is_told_in_the_audit(desk: Desk) -> None:
    other = replace(desk.ctx)
    assert office_settings(other).states == OfficeSettings().states
    done = set_office_setting(desk.ctx, SUPERVISOR, "reply.petition", 60)
    assert done == OfficeSettingChanged("reply.petition", 60)
    state = office_settings(other)["reply.petition"]
    assert (state.value, state.set_by, state.set_at) == (60, SUPERVISOR.name, desk.ctx.now())
    set_office_setting(desk.ctx, SUPERVISOR, "reply.petition", 30)
    restore_office_setting(desk.ctx, SUPERVISOR, "reply.petition")
    state = office_settings(other)["reply.petition"]
    assert (state.value, state.is_own) == (None, False)
    assert audited(desk) == [
        "reply.petition - -> 60",
        "reply.petition 60 -> 30",
        "reply.petition 30 -> -",
    ]
    assert verify(desk.ctx).ok


def test_the_office_may_confirm_a_default_as_its_own(desk: Desk) -> None:
    floor = SETTINGS["arrears.one_worker"].default
    assert isinstance(floor, int)
    set_office_setting(desk.ctx, SUPERVISOR, "arrears.one_worker", floor)
    assert office_settings(desk.ctx)["arrears.one_worker"].is_own


REFUSED: dict[str, tuple[str, Value, type[DomainError]]] = {
    "unknown": ("reply.nobody", 3, SettingUnknownError),
    "below the law": ("arrears.one_worker", 4_999_99, SettingRangeError),
    "above the law": ("arrears.ten_workers", 100_000_01, SettingRangeError),
    "one person is no crowd": ("collective.people", 1, SettingRangeError),
    "later than the law warns": ("collective.people", 11, SettingRangeError),
    "no days": ("terms.evidence", 0, SettingRangeError),
    "a text for a number": ("terms.evidence", "ten", SettingValueError),
    "no pattern": (CASE_PATTERN, "嘉劳人仲", NumberPatternError),
}


@pytest.mark.parametrize(("key", "value", "refusal"), REFUSED.values(), ids=REFUSED)
def test_what_the_law_does_not_allow_is_not_stored(
    desk: Desk, key: str, value: Value, refusal: type[DomainError]
) -> None:
    with pytest.raises(refusal):
        set_office_setting(desk.ctx, SUPERVISOR, key, value)
    assert office_settings(desk.ctx).states == OfficeSettings().states
    assert audited(desk) == []


@pytest.mark.parametrize("actor", [CLERK, HANDLER, ADMINISTRATOR], ids=lambda one: one.role)
def test_only_who_adopts_the_law_sets(desk: Desk, actor: Actor) -> None:
    with pytest.raises(NotAllowedError):
        set_office_setting(desk.ctx, actor, "reply.petition", 60)
    with pytest.raises(NotAllowedError):
        restore_office_setting(desk.ctx, actor, "reply.petition")


def test_setting_the_same_again_is_no_change(desk: Desk) -> None:
    with pytest.raises(NothingChangesError):
        restore_office_setting(desk.ctx, SUPERVISOR, "reply.petition")
    set_office_setting(desk.ctx, SUPERVISOR, "reply.petition", 60)
    with pytest.raises(NothingChangesError):
        set_office_setting(desk.ctx, SUPERVISOR, "reply.petition", 60)
    assert len(audited(desk)) == 1


def test_what_a_newer_program_set_is_left_alone(desk: Desk) -> None:
    with desk.ctx.database.write() as conn:
        store(conn, "of.tomorrow", "7", datetime(2026, 1, 1, tzinfo=UTC), "x")
    assert office_settings(desk.ctx).states == OfficeSettings().states


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(data=st.data())
def test_every_value_in_the_range_is_stored_and_read_back(desk: Desk, data: st.DataObject) -> None:
    numbers = [key for key, one in SETTINGS.items() if not one.type.is_text]
    key = data.draw(st.sampled_from(numbers))
    one = SETTINGS[key]
    value = data.draw(st.integers(one.least or 0, one.most or 10**12))
    now = office_settings(desk.ctx)[key]
    if now.is_own and now.value == value:
        return
    set_office_setting(desk.ctx, SUPERVISOR, key, value)
    assert office_settings(desk.ctx)[key].value == value


# Numbers


def test_another_pattern_is_used_from_now_on_and_the_counter_goes_on(desk: Desk) -> None:
    first = desk.register(Line.ARBITRATION, "2026-11-20")
    first = desk.record(first, "arbitration.accepted", "2026-11-20", {"signed_by": "赵测试"})
    assert next_counters(desk.ctx)["arbitration.case"] == 2
    set_office_setting(desk.ctx, SUPERVISOR, CASE_PATTERN, "嘉劳人仲案字〔{年}〕{序号}号")
    set_office_setting(desk.ctx, SUPERVISOR, RECEIPT_PATTERN, "嘉劳收({年})第{序号}号")
    second = desk.register(Line.ARBITRATION, "2026-11-20")
    second = desk.record(second, "arbitration.accepted", "2026-11-20", {"signed_by": "赵测试"})
    assert (first.receipt_number, first.number) == (
        "嘉劳人仲（2026）收字第1号",
        "嘉劳人仲（2026）办字第1号",
    )
    assert (second.receipt_number, second.number) == (
        "嘉劳收(2026)第2号",
        "嘉劳人仲案字〔2026〕2号",
    )
    restore_office_setting(desk.ctx, SUPERVISOR, CASE_PATTERN)
    third = desk.register(Line.ARBITRATION, "2026-11-20")
    third = desk.record(third, "arbitration.accepted", "2026-11-20", {"signed_by": "赵测试"})
    assert third.number == "嘉劳人仲（2026）办字第3号"
    report = verify(desk.ctx)
    assert report.ok, report
    for case in (first, second, third):
        assert case.number is not None
        assert find_case(desk.ctx, case.number) == case.case_id
        assert find_case(desk.ctx, case.receipt_number) == case.case_id
    assert find_case(desk.ctx, "嘉劳人仲案字(2026)2号") == second.case_id
    assert find_case(desk.ctx, "嘉劳收（2026）第2号") == second.case_id
    hits = search_cases(desk.ctx, "案字〔2026〕2号").rows
    assert [row.id for row in hits] == [second.case_id]
    assert {row.id for row in search_cases(desk.ctx, "嘉劳人仲").rows} >= {
        first.case_id,
        second.case_id,
    }


def test_a_pattern_of_another_series_is_taken_now_and_once_numbers_were_given(desk: Desk) -> None:
    desk.register(Line.ARBITRATION, "2026-11-20")
    receipts, own = "嘉劳人仲（{year}）收字第{n}号", "嘉劳收〔{year}〕{n}号"
    with pytest.raises(NumberPatternTakenError):
        set_office_setting(desk.ctx, SUPERVISOR, CASE_PATTERN, receipts)
    set_office_setting(desk.ctx, SUPERVISOR, RECEIPT_PATTERN, own)
    with pytest.raises(NumberPatternTakenError) as refused:
        set_office_setting(desk.ctx, SUPERVISOR, CASE_PATTERN, receipts)
    assert refused.value.number == "嘉劳人仲（2026）收字第1号"
    with pytest.raises(NumberPatternTakenError):
        set_office_setting(desk.ctx, SUPERVISOR, CASE_PATTERN, own)
    cases = "嘉劳人仲（{year}）办字第{n}号"
    set_office_setting(desk.ctx, SUPERVISOR, CASE_PATTERN, "嘉〔{year}〕{n}号")
    set_office_setting(desk.ctx, SUPERVISOR, "number.mediation.case", cases)
    with pytest.raises(NumberPatternTakenError):
        restore_office_setting(desk.ctx, SUPERVISOR, CASE_PATTERN)


def test_two_desks_cannot_give_two_series_one_pattern(desk: Desk) -> None:
    outcomes: list[str] = []
    together = threading.Barrier(2)

    def take(key: str) -> None:
        together.wait()
        try:
            set_office_setting(desk.ctx, SUPERVISOR, key, "嘉〔{year}〕{n}号")
            outcomes.append("set")
        except NumberPatternTakenError:
            outcomes.append("taken")

    threads = [
        threading.Thread(target=take, args=(key,)) for key in (CASE_PATTERN, RECEIPT_PATTERN)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(outcomes) == ["set", "taken"]


def test_the_acceptance_notice_prints_the_term_that_the_commission_set(desk: Desk) -> None:
    case = desk.register(Line.ARBITRATION, "2026-11-02")
    case = desk.record(case, "arbitration.accepted", "2026-11-02", {"signed_by": "赵测试"})
    ctx = desk.on("2026-11-02")
    before = case_paper(ctx, open_case(ctx, case.case_id), ctx.today()).evidence_due_on
    set_office_setting(desk.ctx, SUPERVISOR, "terms.evidence", 15)
    after = case_paper(ctx, open_case(ctx, case.case_id), ctx.today()).evidence_due_on
    assert [str(before), str(after)] == ["2026-11-16", "2026-11-23"]


def test_papers_bear_the_names_that_the_office_has_set(desk: Desk) -> None:
    for key, value in (
        ("papers.commission", "测试区仲裁委员会"),
        ("papers.commission_seal", "测试区仲裁委员会（2）"),
        ("papers.arbitration.address", "测试路1号"),
    ):
        set_office_setting(desk.ctx, SUPERVISOR, key, value)
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    facts = case_paper(desk.ctx, open_case(desk.ctx, case.case_id), desk.ctx.today())
    assert facts.review_body == "上海市嘉定区人民政府"
    set_office_setting(desk.ctx, SUPERVISOR, "papers.review_body", "测试区人民政府")
    facts = case_paper(desk.ctx, open_case(desk.ctx, case.case_id), desk.ctx.today())
    assert facts.review_body == "测试区人民政府"
    assert (facts.office_name, facts.seal_name) == ("测试区仲裁委员会", "测试区仲裁委员会（2）")
    assert (facts.contact.address, facts.contact.phone) == ("测试路1号", "")
    restore_office_setting(desk.ctx, SUPERVISOR, "papers.commission_seal")
    facts = case_paper(desk.ctx, open_case(desk.ctx, case.case_id), desk.ctx.today())
    assert facts.seal_name == "测试区仲裁委员会"
