"""Story: a factory whose owner fled; order posted, referral signed, transferred, filed."""

from __future__ import annotations

from datetime import date

from disputes_app.domain.approval_records import RequestRef, Signature, SignerRecord
from disputes_app.domain.cases import Outcome
from disputes_app.domain.events import Facts
from disputes_app.services.approvals import Signing, ask, sign_many
from disputes_app.services.case_findings import case_findings
from disputes_app.services.case_view import open_case
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.papers import preview_paper
from disputes_app.services.verify import verify
from tests.documents.sample import pages_of
from tests.services.conftest import HANDLER, SUPERVISOR, Desk

REPORT: Facts = {
    "first_inspector": "李测试",
    "second_inspector": "周测试",
    "suspect": "上海测试汽配有限公司",
    "crime": "拒不支付劳动报酬罪",
    "people": 38,
    "amount_fen": 412_000_00,
    "finding": "责令支付后仍不支付，负责人去向不明。",
}
ORDER: Facts = {
    "number": "令1",
    "comply_by": "2026-03-20",
    "amount_fen": 412_000_00,
    "people": 38,
    "absent": True,
}
POSTED: Facts = {"place": "厂区大门", "paper": "限期改正指令书", "photographed": True}
HEAD = SignerRecord("吴测试", "organ_head")
TRANSFER: Facts = {
    "time": "10:00",
    "police": "上海市公安局嘉定分局",
    "letter": True,
    "report": True,
    "procuratorate": "上海市嘉定区人民检察院",
    "closes_case": True,
}


def test_a_factory_whose_owner_fled(desk: Desk) -> None:
    case = desk.complaint("2026-03-02")
    case = desk.record(case, "inspection.ordered", "2026-03-05", ORDER)
    case = desk.record(case, "inspection.order_posted", "2026-03-06", POSTED)
    view = open_case(desk.on("2026-03-23"), case.case_id)
    crime = case_findings(desk.on("2026-03-23"), view).crime
    assert crime is not None
    assert (crime.is_suspected, crime.threshold.own) == (True, False)
    case = desk.record(case, "inspection.crime_reported", "2026-03-23", REPORT)

    ctx = desk.on("2026-03-24")
    act = NewEntry(
        "inspection.crime_referral_approved",
        date(2026, 3, 24),
        {"police": "上海市公安局嘉定分局", "ground": "涉嫌拒不支付劳动报酬罪", "time": "15:00"},
    )
    case = ask(ctx, HANDLER, case.case_id, act, seen_version=case.version, note="拟移送")
    seq = open_case(ctx, case.case_id).entries[-1].event.seq
    sheet = pages_of(preview_paper(ctx, HANDLER, case.case_id, "inspection.crime_sheet"))
    printed = "".join(sheet).replace("\n", "").replace("\r", "")
    assert "机关正职负责人" in printed
    assert "拒不支付劳动报酬罪" in printed
    assert "劳动者38人，412,000.00元" in printed
    ref = RequestRef(case.case_id, seq, case.version)
    signed = sign_many(ctx, SUPERVISOR, [Signing(ref)], Signature(HEAD, date(2026, 3, 24)))
    case = signed.cases[0]
    letter = "".join(pages_of(preview_paper(ctx, HANDLER, case.case_id, "inspection.crime_letter")))
    assert "38人，金额412,000.00元" in letter.replace("\n", "")

    # Approved on Tuesday at 15:00: until Wednesday at 15:00.
    case = desk.record(case, "inspection.crime_transferred", "2026-03-25", TRANSFER)
    assert case.state.outcome is Outcome.REFERRED
    assert case.state.facts.closed_on == date(2026, 3, 25)
    case = desk.record(case, "inspection.police_received", "2026-03-25", {"signed_by": "民警甲"})
    case = desk.record(case, "inspection.police_filed", "2026-03-27", {"number": "公立字1"})
    # Notice on Friday 27: three days end on Monday 30.
    clock = case.state.clock("crime.hand_over")
    assert clock is not None
    assert clock.due == date(2026, 3, 30)
    items: Facts = {"items": "工资表原件", "signed_by": "民警甲"}
    case = desk.record(case, "inspection.crime_items_handed_over", "2026-03-30", items)
    assert case.state.problems == ()
    assert verify(desk.ctx).ok
