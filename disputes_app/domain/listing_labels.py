"""How does the list name what is due in a record, in few words and with the article?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.labels import Label
from disputes_app.domain.listing_standing import ListingDue

DUE_LABELS: Mapping[ListingDue, Label] = MappingProxyType(
    {
        ListingDue.ESTABLISH_UNPAID: Label("核实期满未支付", "Establish non-payment"),
        ListingDue.TEST: Label("核定第5条情形", "Test under art. 5"),
        ListingDue.NOTICE: Label("告知拟列入（6条）", "Give notice (art. 6)"),
        ListingDue.SERVE_NOTICE: Label("送达告知书（6条）", "Serve the notice (art. 6)"),
        ListingDue.ANSWER_OBJECTION: Label("答复异议（6条）", "Answer objection (6)"),
        ListingDue.DECIDE: Label("列入决定（8条）", "Decide (art. 8)"),
        ListingDue.SERVE_DECISION: Label("送达决定书（8条）", "Serve the decision (8)"),
        ListingDue.PUBLISH: Label("公开名单（9条）", "Publish (art. 9)"),
        ListingDue.SHARE: Label("共享信用平台（10条）", "Share (art. 10)"),
        ListingDue.REVOKE: Label("撤销列入（16条）", "Revoke (art. 16)"),
        ListingDue.DECIDE_REMOVAL: Label("提前移出决定（14条）", "Early removal (14)"),
        ListingDue.TAKE_DOWN: Label("停止公开（17条）", "Take down (art. 17)"),
    }
)
