"""Numbers and years of files, what bars a new application, mixed awards: on both databases."""

from __future__ import annotations

import pytest

from db.queries.archive import file_of
from disputes_app.domain.admission import IrregularError
from disputes_app.domain.archive_log import ArchiveRecord, FilePlace
from disputes_app.domain.cases import Line, Outcome
from disputes_app.domain.events import Facts
from disputes_app.services.log_store import CaseChanged, read_log
from disputes_app.services.verify import verify
from tests.services.conftest import SUPERVISOR, Desk

A = Line.ARBITRATION
SHEET: Facts = {"signed_by": "钱测试"}
WITHDRAWN: Facts = {"reason": "自愿撤回"}
ABSENT: Facts = {"proof": "邮寄回执", "reason": "无正当理由拒不到庭"}
AWARD: Facts = {"all_claims": True, "amount_fen": 1_000_00}


def case(desk: Desk, received: str, accepted: str, **facts: bool) -> CaseChanged:
    found = desk.register(A, received)
    return desk.record(found, "arbitration.accepted", accepted, {**SHEET, **facts})


def file(desk: Desk, found: CaseChanged) -> ArchiveRecord:
    with desk.ctx.database.read() as conn:
        record = file_of(conn, found.case_id)
    assert record is not None
    return record


def test_a_file_gets_its_number_and_years_and_goes_round(desk: Desk) -> None:
    found = case(desk, "2026-03-02", "2026-03-03")
    found = desk.record(
        found, "arbitration.awarded", "2026-04-01", {**AWARD, "award_type": "final"}
    )
    found = desk.record(found, "archived", "2026-06-01", {"room": "二楼3排"})
    record = file(desk, found)
    assert record.file_number == "嘉劳人仲（2026）档字第1号"
    assert (record.keep_until and record.keep_until.isoformat()) == "2036-06-01"
    other = case(desk, "2026-05-04", "2026-05-06")
    other = desk.record(other, "arbitration.withdrawal_granted", "2026-05-11", WITHDRAWN)
    typed = desk.record(other, "archived", "2026-06-02", {"file_number": "旧档77"})
    assert file(desk, typed).file_number == "旧档77"
    assert str(file(desk, typed).keep_until) == "2031-06-02"
    lent: Facts = {"what": "合同原件", "borrower": "王测试", "due_back": "2026-06-20"}
    found = desk.record(found, "archive.handed_over", "2026-06-03", {"received_by": "库测试"})
    found = desk.record(found, "archive.lent", "2026-06-10", lent)
    assert (file(desk, found).place, file(desk, found).room) == (FilePlace.LENT, "二楼3排")
    assert verify(desk.ctx).ok
    found = desk.record(found, "archive.returned", "2026-06-19")
    assert file(desk, found).place is FilePlace.IN_ROOM
    assert verify(desk.ctx).ok


def test_who_was_treated_as_withdrawn_cannot_apply_again(desk: Desk) -> None:
    first = case(desk, "2026-03-02", "2026-03-03")
    desk.record(first, "arbitration.deemed_withdrawn", "2026-04-01", ABSENT)
    again = desk.register(A, "2026-05-06")
    with pytest.raises(IrregularError) as refused:
        desk.record(again, "arbitration.accepted", "2026-05-07", SHEET)
    assert refused.value.codes == ("reapplied_after_absence",)
    kept = desk.record(
        again,
        "arbitration.accepted",
        "2026-05-07",
        SHEET,
        irregular="受理时未发现前案",
        confirmed_by=SUPERVISOR.name,
    )
    with desk.ctx.database.read() as conn:
        assert read_log(conn, kept.case_id)[-1].irregular == "受理时未发现前案"
    case(desk, "2026-06-01", "2026-06-02", other_claims=True)
    assert verify(desk.ctx).ok


def test_who_withdrew_is_accepted_again(desk: Desk) -> None:
    first = case(desk, "2026-03-02", "2026-03-03")
    desk.record(first, "arbitration.withdrawal_granted", "2026-04-01", WITHDRAWN)
    assert case(desk, "2026-05-06", "2026-05-07").number


def test_one_paper_cannot_hold_final_and_other_items(desk: Desk) -> None:
    found = case(desk, "2026-03-02", "2026-03-03")
    for number, nature in ((1, "standards"), (2, "other")):
        item: Facts = {"number": number, "nature": nature, "awarded_fen": 5_000_00}
        found = desk.record(found, "arbitration.claim_item", "2026-03-04", item)
    for kind in ("final", "non_final"):
        with pytest.raises(IrregularError) as refused:
            desk.record(found, "arbitration.awarded", "2026-04-01", {**AWARD, "award_type": kind})
        assert refused.value.codes == ("award_mixes_items",)
    partial: Facts = {"all_claims": False, "amount_fen": 1, "award_type": "final"}
    found = desk.record(found, "arbitration.awarded", "2026-03-30", partial)
    found = desk.record(found, "arbitration.awarded", "2026-04-01", {**AWARD, "award_type": "both"})
    assert found.state.outcome is Outcome.AWARD


def test_settling_and_withdrawing_is_saved_at_once(desk: Desk) -> None:
    found = case(desk, "2026-03-02", "2026-03-03")
    settled: Facts = {"withdraws": True, "amount_fen": 8_000_00, "terms": "当场付清"}
    found = desk.record(found, "arbitration.reconciled", "2026-03-10", settled)
    assert found.state.outcome is Outcome.WITHDRAWN
    with desk.ctx.database.read() as conn:
        log = read_log(conn, found.case_id)
    assert [one.kind for one in log[-2:]] == [
        "arbitration.reconciled",
        "arbitration.withdrawal_granted",
    ]
    early = desk.register(A, "2026-03-05")
    early = desk.record(early, "arbitration.reconciled", "2026-03-06", settled)
    assert early.state.departure is not None
    assert verify(desk.ctx).ok
