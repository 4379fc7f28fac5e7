"""What are the stages, states and duties of the joint-punishment list called?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

LISTING_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "ListingStage.clue": ("线索", "Clue"),
        "ListingStage.ordered": ("责令支付中", "Ordered to pay"),
        "ListingStage.notice": ("拟列入告知", "Notice of listing"),
        "ListingStage.objection": ("异议期", "Time to object"),
        "ListingStage.deciding": ("待决定", "To be decided"),
        "ListingStage.listed": ("列入中", "Listed"),
        "ListingStage.removable": ("可申请提前移出", "Early removal possible"),
        "ListingStage.removed": ("已移出", "Off the list"),
        "ListingStage.not_listed": ("未列入", "Not listed"),
        "PartyState.to_notice": ("待告知", "To be told"),
        "PartyState.to_serve": ("告知书待送达", "Notice to be served"),
        "PartyState.notice_runs": ("公告期间", "Public notice runs"),
        "PartyState.may_object": ("异议期内", "May object"),
        "PartyState.to_answer": ("异议待答复", "Objection to be answered"),
        "PartyState.ready": ("可以决定", "May be decided"),
        "PartyState.excluded": ("异议成立，不列入", "Objection founded, left out"),
        "PartyState.listed": ("列入中", "Listed"),
        "PartyState.over": ("已移出", "Off the list"),
        "PartyState.not_listed": ("未列入", "Not listed"),
        "ListingDue.establish_unpaid": ("核实是否支付", "Find out whether it paid"),
        "ListingDue.test": ("核定第5条的情形", "Test by art. 5"),
        "ListingDue.notice": ("发出拟列入告知书", "Send the notice"),
        "ListingDue.serve_notice": ("送达拟列入告知书", "Serve the notice"),
        "ListingDue.answer_objection": ("核实答复异议", "Answer the objection"),
        "ListingDue.decide": ("作出是否列入的决定", "Decide on listing"),
        "ListingDue.serve_decision": ("送达列入决定书", "Serve the decision"),
        "ListingDue.publish": ("公开名单信息", "Publish"),
        "ListingDue.share": ("共享至信用平台", "Share with the credit platform"),
        "ListingDue.revoke": ("撤销列入决定", "Revoke the listing"),
        "ListingDue.decide_removal": ("决定是否提前移出", "Decide on early removal"),
        "ListingDue.take_down": ("停止公开并告知网站", "Take down and tell the sites"),
    }
)
