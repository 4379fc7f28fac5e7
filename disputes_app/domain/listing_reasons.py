"""Which words stand for what speaks against an entry of the joint-punishment list?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

LISTING_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # the order and the two tests (办法 5)
        "listing_term_before_order": (
            "支付期限届满日早于责令限期支付的日期",
            "the term of the order ends before the order was made",
        ),
        "listing_no_migrants": (
            "没有填农民工人数或者拖欠金额：办法只适用于拖欠农民工工资",
            "no migrant workers or no sum: the list is for wages owed to migrant workers only",
        ),
        "listing_order_runs": (
            "责令限期支付的期限还没有届满（第5条）",
            "the term of the order to pay is not over (art. 5)",
        ),
        "listing_no_unpaid": (
            "没有登记期限届满仍未支付（第5条）",
            "that it stayed unpaid when the term ran out is not entered (art. 5)",
        ),
        "listing_no_test": (
            "第5条的两种情形都没有认定：数额未达到标准，群体性、极端事件和严重不良社会影响须同时认定",
            "neither test of art. 5 is met (an incident needs its serious bad influence too)",
        ),
        "listing_no_incident": (
            "还没有认定群体性事件或者极端事件（第5条第2项）",
            "no group or extreme incident was found yet (art. 5(2))",
        ),
        "listing_no_threshold": (
            "数额标准不在法释〔2013〕3号第3条的幅度内，请在设置中核对",
            "the threshold lies outside the bounds of 法释〔2013〕3号 3; see the settings",
        ),
        "listing_bad_sum": (
            "人数、总额须填写，一人的金额不能超过总额",
            "people and sum are needed, and the sum of one cannot be above the whole",
        ),
        "listing_order_annulled": (
            "责令限期支付文书已被撤销，不得据以列入（第16条）",
            "the order to pay was annulled; nobody may be listed by it (art. 16)",
        ),
        "listing_order_stands": (
            "没有登记责令限期支付文书被撤销",
            "that the order was annulled is not entered",
        ),
        "listing_no_rule": (
            "当时没有列入失信名单的规定",
            "there was no rule about the list on that day",
        ),
        # parties, notices and objections (办法 6)
        "listing_person_twice": ("这名责任人员已经列明", "that person stands there already"),
        "listing_not_a_person": (
            "用人单位不能单独剔除，请选择责任人员",
            "the employer cannot be left out; choose a person",
        ),
        "listing_notice_incomplete": (
            "告知书没有告知异议权和第7条的规定（第6条）",
            "the notice does not tell the right to object and art. 7 (art. 6)",
        ),
        "listing_not_noticed": (
            "还没有向该当事人发出拟列入告知书",
            "no notice went out to that party",
        ),
        "listing_served_already": ("该当事人已经送达", "that party was served already"),
        "listing_party_not_noticed": (
            "还有当事人没有告知（第6条）",
            "a party has not been told yet (art. 6)",
        ),
        "listing_party_not_served": (
            "还有当事人没有收到告知书，或者公告期未满（第6条）",
            "a party has not received the notice, or a public notice still runs (art. 6)",
        ),
        "listing_objection_runs": (
            "当事人的异议期还没有届满（第6条）",
            "a party may still object (art. 6)",
        ),
        "listing_objection_open": (
            "有异议没有核实答复（第6条）",
            "an objection has not been answered (art. 6)",
        ),
        "listing_objection_upheld": (
            "用人单位的异议成立，不得列入",
            "the employer's objection was found right",
        ),
        "listing_objected_already": (
            "该当事人已经提出或者放弃异议",
            "that party has objected, or waived it, already",
        ),
        "listing_no_objection": (
            "该当事人没有待答复的异议",
            "no objection of that party waits for an answer",
        ),
        "listing_verified_late": (
            "核实答复超过收到异议之日起5个工作日（第6条）",
            "answered later than five working days after the objection (art. 6)",
        ),
        # the decision (办法 7, 8)
        "listing_decided": ("已经作出是否列入的决定", "it was decided already"),
        "listing_no_decide_clock": (
            "没有正在计算的列入决定期限",
            "no time to decide is running",
        ),
        "listing_decided_late": (
            "决定超过支付期限届满之日起20个工作日（第8条）",
            "decided later than twenty working days after the order's term (art. 8)",
        ),
        "listing_no_head": (
            "没有列明法定代表人或者主要负责人（第5条）",
            "neither the legal representative nor the person in charge is named (art. 5)",
        ),
        "listing_paper_incomplete": (
            "决定书没有载明措施提示、提前移出条件和救济措施（第8条）",
            "the decision does not name measures, early removal and remedies (art. 8)",
        ),
        "listing_ground_corrected": (
            "第7条须在决定前已经改正并作出书面信用承诺",
            "art. 7 asks for the correction and a written promise before the decision",
        ),
        "listing_ground_paid": (
            "已登记期限届满仍未支付",
            "it is entered that it stayed unpaid",
        ),
        "listing_ground_no_test": (
            "第5条的情形已经认定，应当作出列入决定",
            "a test of art. 5 is met: listing has to be decided",
        ),
        "listing_ground_order_annulled": (
            "没有登记责令限期支付文书被撤销",
            "that the order was annulled is not entered",
        ),
        "listing_ground_objection": (
            "用人单位没有成立的异议",
            "no objection of the employer was found right",
        ),
        "listing_no_decision_for_party": (
            "该当事人没有收到这项决定",
            "that party has not received such a decision",
        ),
        # the list, early removal and take-down (办法 9-17)
        "listing_not_listed": ("还没有作出列入决定", "it was not decided to list"),
        "listing_ended": (
            "已经提前移出，或者列入决定已撤销",
            "it was removed early, or the listing was revoked",
        ),
        "listing_not_in_effect": (
            "当日不在列入期限内",
            "it is not on the list on that day",
        ),
        "listing_in_effect": (
            "列入期限还没有届满，也没有移出（第17条）",
            "its term is not over and it was not removed (art. 17)",
        ),
        "listing_corrected_already": ("已经登记改正", "its correction is entered already"),
        "listing_not_corrected": (
            "没有登记已经改正（第12条第1项）",
            "its correction is not entered (art. 12(1))",
        ),
        "listing_too_early": (
            "自改正之日起列入未满6个月（第12条第2项）",
            "it has not been listed for six months since its correction (art. 12(2))",
        ),
        "listing_materials_missing": (
            "须有书面申请、改正证据和书面信用承诺（第14条）",
            "application, proof of correction and written promise are needed (art. 14)",
        ),
        "listing_applied_already": (
            "已有提前移出申请待决定",
            "an application waits for a decision already",
        ),
        "listing_not_applied": (
            "没有待决定的提前移出申请",
            "no application for early removal waits",
        ),
        "listing_new_arrears": (
            "列入期限内再次拖欠，不得提前移出（第13条第1项）",
            "it owed wages again while listed: no early removal (art. 13(1))",
        ),
        "listing_prosecuted": (
            "正在刑事诉讼期间或者已被追究刑事责任，不得提前移出（第13条第2项）",
            "criminal proceedings pend or it was convicted: no early removal (art. 13(2))",
        ),
        "listing_excluded": (
            "有规定的其他情形，不得提前移出（第13条第3项）",
            "another ground stands against early removal (art. 13(3))",
        ),
        "listing_removal_late": (
            "决定超过收到申请之日起15个工作日（第14条）",
            "decided later than fifteen working days after the application (art. 14)",
        ),
        "listing_not_refused": ("没有不予提前移出的决定", "early removal was not refused"),
        "listing_not_removed": ("没有准予提前移出", "it was not removed early"),
        "listing_not_serious": (
            "撤销提前移出须情节严重（第15条）",
            "an early removal is revoked where it is serious (art. 15)",
        ),
        "listing_taken_down_late": (
            "停止公开超过10个工作日（第17条）",
            "taken down later than ten working days (art. 17)",
        ),
    }
)
