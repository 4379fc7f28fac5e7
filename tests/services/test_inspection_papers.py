"""What the log of an inspection says comes out on its papers, and papers leave with their case."""

from __future__ import annotations

from disputes_app.domain.events import Facts
from disputes_app.services.papers import forms_of, preview_paper
from tests.documents.sample import pages_of
from tests.services.conftest import HANDLER, Desk

TOLD: Facts = {
    "party": 2,
    "about": "penalty",
    "number": "告1",
    "fine_fen": 10_000_00,
    "content": "拟罚款。",
    "statement_by": "2026-03-12",
}
HEARD: Facts = {"party": 2, "way": "made", "text": "请求从轻。", "review": "不予采纳。"}
FINED: Facts = {"party": 2, "number": "罚1", "fine_fen": 10_000_00, "addressee": "unit"}
SERVED: Facts = {"party": 2, "method": "direct", "proof": "送达回证"}
LATER: Facts = {
    "party": 2,
    "until": "2026-05-29",
    "instalments": ["2026-04-30 400000", "2026-05-29 600000"],
    "plan": "停工，资金困难",
    "signed_by": "吴测试",
    "signer_office": "department_head",
}


def test_papers_follow_the_log(desk: Desk) -> None:
    case = desk.complaint("2026-03-02")
    for kind, day, facts in (
        ("prior_notice", "2026-03-05", TOLD),
        ("statement_made", "2026-03-10", HEARD),
        ("penalty_decision", "2026-03-16", FINED),
        ("delivered", "2026-03-16", SERVED),
        ("fine_deferred", "2026-03-20", LATER),
    ):
        case = desk.record(case, f"inspection.{kind}", day, facts)
    ctx = desk.on("2026-03-23")
    text = "".join(pages_of(preview_paper(ctx, HANDLER, case.case_id, "inspection.fine_deferral")))
    printed = text.replace("\n", "")
    assert "分期缴纳罚款批准书" in printed
    assert "停工，资金困难。" in printed
    assert "2026年4月30日 人民币肆仟元整（4,000.00元）" in printed
    assert "2026年5月29日 人民币陆仟元整（6,000.00元）" in printed
    rows = {one.id: one for one in forms_of(ctx, case.case_id)}
    assert rows["inspection.closing_notice"].allowed
    assert not rows["inspection.talk_notice"].allowed, "the case is closed"
    assert not rows["inspection.order"].allowed, "nothing was ordered"
    assert [one.zh for one in rows["inspection.penalty_decision"].missing] == [
        "违法事实和证据",
        "违反的规定（法律名称和条款）",
        "处罚依据（法律名称和条款）",
    ]
