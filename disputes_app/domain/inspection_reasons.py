"""Which words stand for what is wrong with a step of an inspection?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

INSPECTION_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # why an entry cannot have happened like this
        "protected_named": (
            "要求保密的人不得写姓名（条例9）",
            "whoever must not be known is not named (条例9)",
        ),
        "interviewed_unnamed": ("须写明被询问人", "say who was interviewed"),
        "no_inquiry": (
            "没有待答复的调查询问通知书",
            "no notice of inquiry waits for an answer from this party",
        ),
        "nothing_held": (
            "没有先行登记保存中的证据",
            "no evidence is held for preservation",
        ),
        "no_order": ("没有对该当事人下达指令书", "there is no order to this party"),
        "term_without_notice": (
            "改正期限由指令书确定，只有公告送达才另行载明",
            "the order sets the term; only a public notice names another day",
        ),
        "term_before_service": (
            "公告载明的改正期限须在视为送达之日以后（民诉法95）",
            "the term of a public notice has to end after the day of service (民诉法 95)",
        ),
        "order_term_runs": (
            "指令书的期限尚未届满",
            "the term of the order is not over",
        ),
        "no_notice_to_serve": (
            "没有需要另行送达的事先告知书",
            "no prior notice waits for service",
        ),
        "no_prior_notice_yet": ("尚未事先告知", "no prior notice has been given"),
        "hearing_not_offered": (
            "事先告知没有告知听证权利",
            "the prior notice told of no right to a hearing",
        ),
        "hearing_not_requested": ("当事人没有要求听证", "nobody asked for a hearing"),
        "extra_out_of_range": (
            "加付赔偿金的比例须在50%至100%之间（条例26、劳动合同法85）",
            "加付赔偿金 is 50 to 100 per cent (条例26, 劳动合同法 85)",
        ),
        "extra_without_reason": (
            "加付赔偿金须写明逾期未付金额、比例和理由",
            "加付赔偿金 needs the unpaid sum, the percentage and its reason",
        ),
        "nothing_to_file": ("没有待备案的当场处罚", "no penalty on the spot is on record"),
        "no_fine_due": ("该当事人没有待缴的罚款", "no fine is due from this party"),
        "fine_instalments_differ": (
            "各期之和须等于罚款，最后一期须是延至之日",
            "the instalments have to add up to the fine and end on the day of the delay",
        ),
        "no_remedy_sought": (
            "没有进行中的复议、诉讼",
            "no review or suit is under way",
        ),
        "no_demand_to_serve": ("没有待送达的催告书", "no demand waits for service"),
        "not_applied": ("尚未申请法院强制执行", "the court was not asked"),
        "claim_unexplained": (
            "须写明怎样向投诉人说明",
            "say what was explained to the complainant",
        ),
        "claims_open": (
            "尚有投诉请求没有支付、作出决定或者说明：先登记“投诉请求及其处理”",
            "a claim is neither paid, decided nor explained: enter what became of it first",
        ),
        "not_followed_up": (
            "尚未登记回访投诉人及其结果",
            "the call back to the complainant is not on record",
        ),
        # why it was not lawful
        "posted_without_photos": (
            "张贴指令书须拍照或者录像（法释〔2013〕3号4条）",
            "a posted order has to be photographed or filmed (法释〔2013〕3号 4)",
        ),
        "evidence_handled_late": (
            "先行登记保存超过七个工作日未处理（处罚法56、85）",
            "held evidence was not dealt with in seven working days (处罚法 56, 85)",
        ),
        "order_not_served": (
            "指令书尚未送达，不能认定逾期未改正",
            "the order was not served, so nobody has disobeyed it",
        ),
        "no_prior_notice": (
            "没有事先告知，不得作出处罚决定（处罚法44、62，条例19）",
            "no penalty is decided without prior notice (处罚法 44, 62, 条例 19)",
        ),
        "prior_notice_not_served": (
            "事先告知书尚未送达（条例19；处罚法44、62）",
            "the prior notice was not served (条例 19; 处罚法 44, 62)",
        ),
        "statement_term_runs": (
            "陈述、申辩期限尚未届满（条例19；处罚法45、62）",
            "the time for statement and defence is not over (条例 19; 处罚法 45, 62)",
        ),
        "hearing_request_runs": (
            "要求听证的五个工作日尚未届满（处罚法64）",
            "the five working days to ask for a hearing are not over (处罚法 64)",
        ),
        "penalty_hearing_notice_late": (
            "听证通知不足七个工作日（处罚法64）",
            "notice of the hearing came less than seven working days before (处罚法 64)",
        ),
        "hearing_not_held": (
            "当事人要求听证而没有举行（处罚法63、65）",
            "the hearing that was asked for was not held (处罚法 63, 65)",
        ),
        "host_investigated": (
            "听证主持人是本案调查人员（处罚法64条4项）",
            "whoever presides investigated the case (处罚法 64(4))",
        ),
        "heavier_than_told": (
            "罚款高于事先告知的金额，须重新告知（处罚法44、45）",
            "the fine is heavier than was told: it needs a new notice (处罚法 44, 45)",
        ),
        "extra_without_expired_order": (
            "加付赔偿金以责令限期支付逾期为前提（条例26）",
            "加付赔偿金 needs an order to pay whose term ran out (条例 26)",
        ),
        "summary_fine_too_high": (
            "当场处罚限于个人二百元、单位三千元以下罚款或者警告（处罚法51）",
            "on the spot at most 200 yuan for a person, 3,000 for an organisation (处罚法 51)",
        ),
        "summary_filed_late": (
            "当场处罚超过二日备案（若干规定32）",
            "a penalty on the spot was put on record after two days (若干规定 32)",
        ),
        "enforcement_too_early": (
            "复议、诉讼期限尚未届满或者正在进行（强制法53）",
            "a review or a suit is still possible or under way (强制法 53)",
        ),
        "enforcement_too_late": (
            "申请强制执行已过三个月（强制法53）",
            "the three months to ask the court are over (强制法 53)",
        ),
        "decision_not_served": (
            "决定书没有送达（强制法53、55）",
            "the decision was not served (强制法 53, 55)",
        ),
        "not_demanded": (
            "没有催告或者催告书没有送达（强制法54）",
            "no demand was served (强制法 54)",
        ),
        "demand_term_runs": (
            "催告书送达未满十个工作日（强制法54、69）",
            "ten working days after the demand are not over (强制法 54, 69)",
        ),
        "not_corrected": (
            "指令书没有登记为已改正，不符合“已改正”（条例18条3项）",
            "an order is not on record as obeyed, so nothing is corrected (条例 18(3))",
        ),
        # what to think of
        "decided_without_notice": (
            "没有登记事先告知、听取陈述申辩（条例19）",
            "no prior notice and no statement are on record (条例 19)",
        ),
        "hearing_not_told": (
            "罚款达到听证数额而没有告知听证权利（处罚法63；数额见设置，依据待核）",
            "no right to a hearing was told of (处罚法 63; the figure is set, not verified)",
        ),
    }
)
