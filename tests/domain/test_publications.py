"""Batches of publications: what may follow what, the ten days, and what no text may have."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.admission import EventRefusedError, IrregularError
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.publication_log import batch_of
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.public_text import private_data
from disputes_app.domain.publication_tests import Sums, classes_found, decisions_made
from disputes_app.domain.quarters import (
    Quarter,
    QuarterUnreadableError,
    quarter_on,
    read_quarter,
)
from disputes_app.domain.reasons import REASONS
from tests.domain.test_dossiers import LAW, step

TODAY = date(2026, 11, 20)
OPENED: Facts = {"occasion": "quarterly", "year": 2026, "quarter": "3"}
ENTRY: Facts = {
    "employer": "上海测试汽配有限公司",
    "employer_code": "91350100M000100Y43",
    "address": "测试路1号",
    "head": "丁测试",
    "class": "wages",
    "violation": "拖欠12名劳动者工资",
    "handling": "2026年8月3日作出行政处理决定",
    "case": "嘉人社监（2026）收字第1号",
    "decision": "handling",
    "decision_number": "嘉人社监（2026）理字1号",
    "decided_on": "2026-08-03",
}
PASSED: Facts = {"result": "passed", "signed_by": "钱测试"}
PORTAL: Facts = {"portal": "嘉定区政府网站", "press": "嘉定报"}
CHANGED: Facts = {"entry": 2, "what": "changed", "number": "复议决定书1号"}
REVOKED: Facts = {**CHANGED, "what": "revoked"}
NEW: Facts = {"entry": 2, "how": "corrected", "handling": "变更", "portal": "网站"}
DOWN: Facts = {"entry": 2, "how": "taken_down", "portal": "网站"}

LOG = (
    step(1, "publication.opened", "2026-10-08", OPENED),
    step(2, "publication.listed", "2026-10-09", ENTRY),
    step(3, "publication.reviewed", "2026-10-12", {**PASSED, "review": "legal"}),
    step(4, "publication.reviewed", "2026-10-12", {**PASSED, "review": "secrecy"}),
    step(5, "publication.published", "2026-10-14", PORTAL),
)
TYPE = DossierType.PUBLICATION


def admit(log: tuple[Event, ...], kind: str, on: str, facts: Facts, **more: str) -> Event:
    new = step(len(log) + 1, kind, on, facts, **more)
    admit_step(TYPE, log, new, LAW, TODAY)
    return new


def test_a_batch_is_reviewed_and_published() -> None:
    state = fold_dossier(TYPE, LOG, LAW)
    assert not state.problems
    assert (state.stage, state.outcome, state.ended_on) == (
        "ended",
        "published",
        date(2026, 10, 14),
    )
    assert state.title == "2026年第3季度重大劳动保障违法行为社会公布"
    assert state.reference == "2026-Q3"
    assert [(one.what, one.fen) for one in state.amounts] == [("violations_published", 1)]
    batch = batch_of(LOG)
    assert batch.reviewed
    assert [one.employer for one in batch.shown] == ["上海测试汽配有限公司"]


@pytest.mark.parametrize(
    ("log", "kind", "on", "facts", "reason"),
    [
        ((), "publication.opened", "2026-10-08", {"occasion": "quarterly"},
         "publication_no_quarter"),
        ((), "publication.opened", "2026-11-08", {**OPENED, "year": 2027, "quarter": "1"},
         "publication_quarter_ahead"),
        ((), "publication.opened", "2026-11-08", {"occasion": "ad_hoc"}, "publication_no_title"),
        (LOG[:1], "publication.listed", "2026-10-09", {**ENTRY, "decided_on": "2026-10-10"},
         "publication_before_decision"),
        (LOG[:1], "publication.listed", "2026-10-09", {**ENTRY, "employer_code": ""},
         "publication_no_code"),
        (LOG[:2], "publication.listed", "2026-10-10", ENTRY, "publication_listed_twice"),
        (LOG[:2], "publication.unlisted", "2026-10-10", {"entry": 9, "name": "x", "reason": "x"},
         "publication_not_listed"),
        (LOG[:1], "publication.reviewed", "2026-10-10", {**PASSED, "review": "legal"},
         "publication_empty"),
        (LOG[:3], "publication.published", "2026-10-14", PORTAL, "publication_not_reviewed"),
        (LOG[:2], "publication.nothing", "2026-10-10", {"reason": "无"},
         "publication_has_entries"),
        (LOG[:4], "publication.filed", "2026-10-14", {}, "publication_not_published"),
        (LOG, "publication.listed", "2026-10-15", ENTRY, "publication_published"),
        (LOG, "publication.corrected", "2026-10-15", NEW, "publication_nothing_to_correct"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(
    log: tuple[Event, ...], kind: str, on: str, facts: Facts, reason: str
) -> None:
    with pytest.raises(EventRefusedError) as refused:
        admit(log, kind, on, facts)
    assert refused.value.reason == reason
    assert reason in REASONS


def test_a_change_of_the_list_takes_both_reviews_away() -> None:
    other = {**ENTRY, "decision_number": "罚字1号", "class": "hours"}
    log: tuple[Event, ...] = (*LOG[:4], step(5, "publication.listed", "2026-10-13", other))
    assert not batch_of(log).reviewed
    with pytest.raises(EventRefusedError):
        admit(log, "publication.published", "2026-10-14", PORTAL)
    off: Facts = {"entry": 5, "name": "上海测试汽配有限公司", "reason": "情节不严重"}
    log = (*log, step(6, "publication.unlisted", "2026-10-13", off))
    state = fold_dossier(TYPE, log, LAW)
    assert state.cases == ("嘉人社监（2026）收字第1号",)
    assert batch_of(log).taken_off[0].reason == "情节不严重"


def test_a_changed_decision_is_corrected_within_ten_working_days() -> None:
    log = (*LOG, step(6, "publication.decision_changed", "2026-11-02", CHANGED))
    state = fold_dossier(TYPE, log, LAW)
    (clock,) = state.clocks
    # ten working days after Monday 2 November 2026
    assert (state.stage, state.ended_on, clock.due) == ("correcting", None, date(2026, 11, 16))
    with pytest.raises(IrregularError) as late:
        admit(log, "publication.corrected", "2026-11-17", NEW)
    assert late.value.codes == ("publication_corrected_late",)
    again = (*log, step(7, "publication.decision_changed", "2026-11-09", REVOKED))
    (clock,) = [one for one in fold_dossier(TYPE, again, LAW).clocks if one.due]
    assert clock.due == date(2026, 11, 16), "a second change gives no more time for the first"
    corrected = (*log, admit(log, "publication.corrected", "2026-11-16", NEW))
    assert fold_dossier(TYPE, corrected, LAW).outcome == "published"
    (entry,) = batch_of(corrected).shown
    assert (entry.handling, entry.violation) == ("变更", "拖欠12名劳动者工资")


def test_what_was_revoked_is_taken_down() -> None:
    log: tuple[Event, ...] = (*LOG, step(6, "publication.decision_changed", "2026-11-02", REVOKED))
    with pytest.raises(EventRefusedError) as refused:
        admit(log, "publication.corrected", "2026-11-03", NEW)
    assert refused.value.reason == "publication_revoked_goes"
    log = (*log, admit(log, "publication.corrected", "2026-11-03", DOWN))
    assert fold_dossier(TYPE, log, LAW).outcome == "stopped"
    assert batch_of(log).shown == ()


def test_the_whole_batch_is_stopped_once() -> None:
    log = (*LOG, step(6, "publication.stopped", "2026-11-02", {"reason": "撤下"}))
    assert batch_of(log).shown == ()
    with pytest.raises(EventRefusedError) as refused:
        admit(log, "publication.stopped", "2026-11-03", {"reason": "撤下"})
    assert refused.value.reason == "publication_stopped_already"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("拖欠工资120,000.00元，2026-03-15至2026-04-15。", ()),
        ("统一社会信用代码91350100M000100Y43，嘉人社监罚(2026)第0432号。", ()),
        ("身份证11010519491231002X", ("public_id_number",)),
        ("１１０１０５ １９４９１２３１ ００２Ｘ", ("public_id_number",)),
        ("旧证号 110105491231002", ("public_id_number",)),
        ("联系138 0000 0000", ("public_phone",)),
        ("电话：5953-0000", ("public_phone",)),
        ("021-59530000", ("public_phone",)),
        ("汇入6222020200000000000", ("public_account",)),
        ("账号：12345678", ("public_account",)),
    ],
)
def test_private_data_is_found(text: str, codes: tuple[str, ...]) -> None:
    assert private_data([text], ("91350100M000100Y43",)) == codes
    assert set(codes) <= set(REASONS)


def test_a_code_of_eighteen_digits_is_no_identity_number() -> None:
    code = "913101140000000000"
    assert private_data([f"代码{code}"]) == ("public_id_number",)
    assert private_data([f"代码{code}"], (code,)) == ()


def test_quarters_are_read_and_written() -> None:
    third = Quarter(2026, 3)
    for text in ("2026-3", "2026Q3", "2026-Q3", "2026年第3季度", "2026年3季度"):
        assert read_quarter(text) == third
    with pytest.raises(QuarterUnreadableError):
        read_quarter("2026-5")
    assert (third.first, third.last) == (date(2026, 7, 1), date(2026, 9, 30))
    assert quarter_on(date(2026, 12, 31)).following == Quarter(2027, 1)
    assert Quarter(2026, 1).former == Quarter(2025, 4)


SUMS = Sums(5_000_00, 30_000_00)
TRANSFERRED = step(5, "inspection.crime_transferred", "2026-08-01", {"time": "10:00"})


@pytest.mark.parametrize(
    ("cause", "people", "owed", "live", "found"),
    [
        ("克扣、拖欠工资", 1, 5_000_00, (), [("wages", "large_sum")]),
        ("克扣、拖欠工资", 1, 4_999_99, (), []),
        ("克扣、拖欠工资", 10, 29_999_99, (), []),
        ("克扣、拖欠工资", 10, 30_000_00, (), [("wages", "large_sum")]),
        ("克扣、拖欠工资", 3, 0, (), [("wages", "sum_to_check")]),
        ("未缴纳社会保险费", 3, 0, (TRANSFERRED,),
         [("wages", "referred"), ("insurance", "cause")]),
        ("违法延长工作时间", 3, 0, (), [("hours", "cause")]),
        ("女职工特殊劳动保护", 1, 0, (), [("women_minors", "cause")]),
        ("使用童工", 1, 0, (), [("child_labour", "cause")]),
        ("违法收取押金", 9, 0, (), []),
    ],
)  # fmt: skip
def test_a_class_is_proposed_for_a_reason(
    cause: str,
    people: int,
    owed: int,
    live: tuple[Event, ...],
    found: list[tuple[str, str]],
) -> None:
    classes = classes_found(cause, live, people=people, owed_fen=owed, sums=SUMS)
    assert [(one.violation_class, one.why) for one in classes] == found


def test_a_revoked_decision_is_none() -> None:
    handling = step(3, "inspection.handling_decision", "2026-08-03", {"number": "1", "party": 2})
    fine = step(4, "inspection.penalty_decision", "2026-08-03", {"number": "2", "party": 3})
    gone = step(
        5,
        "inspection.remedy_ended",
        "2026-09-03",
        {"party": 2, "way": "review", "result": "revoked"},
    )
    assert [one.number for one in decisions_made((handling, fine, gone))] == ["2"]
    assert len(decisions_made((handling, fine))) == 2
