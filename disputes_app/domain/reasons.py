"""Which words stand for a code: why something is refused, missing, or cannot be judged?

Each is a clause that can follow a colon: 不能登记“受理”：案件已经办结或移出.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.crime_reasons import CRIME_REASONS
from disputes_app.domain.dossier_reasons import DOSSIER_REASONS
from disputes_app.domain.form_reasons import FORM_REASONS
from disputes_app.domain.inspection_reasons import INSPECTION_REASONS
from disputes_app.domain.law_reasons import LAW_REASONS, Pair
from disputes_app.domain.ledger_words import LEDGER_REASONS
from disputes_app.domain.paper_reasons import PAPER_REASONS
from disputes_app.domain.report_words import REPORT_REASONS
from disputes_app.domain.review_reasons import REVIEW_REASONS
from disputes_app.domain.secrecy_reasons import SECRECY_REASONS
from disputes_app.domain.service_reasons import SERVICE_REASONS

__all__ = ["REASONS", "Pair"]

REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # why an entry cannot have happened like this
        "unknown_kind": ("没有这种程序事项", "there is no such kind of entry"),
        "not_on_this_line": ("这条业务线没有这种程序事项", "this line of cases does not know it"),
        "before_receipt": ("案件尚未收件", "the case has not been received yet"),
        "already_received": ("已经登记收件", "the case has been received already"),
        "case_has_ended": ("案件已经办结或移出", "the case has ended"),
        "already_accepted": ("案件已经受理", "the case has been accepted already"),
        "not_accepted": ("案件尚未受理", "the case has not been accepted"),
        "one_inspector": (
            "主办、协办监察员须是两个人（条例16）",
            "two inspectors are needed, and these are one (条例16)",
        ),
        "not_closed": ("案件尚未办结", "the case is not closed"),
        "already_archived": ("案件已经归档", "the case is archived already"),
        "not_archived": ("案件尚未归档", "the case is not archived yet"),
        "nothing_lent": ("没有借出未还的材料", "nothing is out"),
        "nothing_lent_so": ("没有这一项借出登记", "no such lending is open"),
        "piece_without_title": (
            "须写明材料名称或者所属登记",
            "the piece needs a title, or the entry that it belongs to",
        ),
        "no_award": ("本案没有裁决书", "the case has no award"),
        "no_correction_decision": ("没有补正决定书", "there is no correction decision"),
        "no_correction_asked": ("没有要求补正", "no correction was asked for"),
        "correction_awaited": ("正在等待申请人补正", "a correction is awaited"),
        "not_awaiting_acceptance": ("案件不在待受理阶段", "the case does not await acceptance"),
        "not_in_pre_mediation": ("没有进行先行调解", "mediation first is not under way"),
        "pre_mediation_runs": ("先行调解尚未结束", "mediation first has not ended"),
        "investigation_over": ("调查已经终结", "the investigation is over"),
        "not_a_party": ("不是本案当事人", "this is not a party of the case"),
        "not_a_respondent": ("不是本案被申请人或第三人", "this is not a respondent of the case"),
        "already_a_party": ("已经是本案当事人", "this is a party of the case already"),
        "no_defence_period": ("该当事人没有答辩期", "no defence period runs for this party"),
        "not_shorter": (
            "约定的答辩期不短于法定期限",
            "the agreed period is not shorter than the law's",
        ),
        "system_missing": (
            "电子送达须写明到达的系统",
            "an electronic service names the system that it reached",
        ),
        "no_such_service": ("所指的登记不是有效的送达", "that entry tells of no service in law"),
        "nothing_served": ("还没有送达登记", "no service is on record"),
        "nothing_to_serve": ("没有需要另行送达的指令书", "no order waits for service"),
        "no_defence_to_serve": ("没有待送达的答辩书", "no defence of this party waits for service"),
        "no_claims_changed": (
            "没有受理过变更的仲裁请求",
            "no changed claims have been accepted",
        ),
        "no_recusal_asked": ("该当事人没有申请回避", "this party has not asked for a recusal"),
        "no_counterclaim": ("没有该当事人待决定的反申请", "no counter-claim of this party waits"),
        "nothing_entrusted": ("没有进行委托调解", "no entrusted mediation is under way"),
        "not_collective": (
            "不是劳动者一方十人以上的争议，或已经通知",
            "the dispute concerns fewer than ten workers, or they were notified",
        ),
        "not_the_employer": ("该当事人不是用人单位", "this party is not the employer"),
        "no_agreement": ("没有达成调解协议", "no agreement was reached"),
        "only_for_review": (
            "外来调解协议只作仲裁审查，不在本机构调解",
            "an agreement made elsewhere is only reviewed, not mediated here",
        ),
        "instalments_differ": (
            "逐期履行金额之和与协议金额不一致",
            "the payments do not add up to the amount agreed",
        ),
        "no_such_instalment": ("协议中没有这一期", "the agreement has no such payment"),
        "agreement_day_missing": (
            "外来调解协议须填写协议生效日",
            "an agreement made elsewhere needs the day of its effect",
        ),
        "review_under_way": (
            "仲裁审查已经申请或者已经生效",
            "a review was applied for already, or has taken effect",
        ),
        "no_review_asked": ("没有待处理的仲裁审查申请", "no application for review waits"),
        "review_taken": ("仲裁审查申请已经受理", "the review was accepted already"),
        "no_review_taken": ("没有受理的仲裁审查", "no review is under way"),
        "review_paper_made": ("审查调解书已经制作", "the paper was made already"),
        "no_review_paper": ("尚未制作审查调解书", "no paper was made yet"),
        "review_signed": ("审查调解书已经签收生效", "the paper was signed for already"),
        "already_running": ("这一期限正在计算", "this period is running already"),
        "no_such_period": ("没有正在计算的这一期限", "no such period runs"),
        "no_period_by_hand": (
            "没有登记起算的其他期限正在计算",
            "no other period that was started by an entry runs",
        ),
        "rule_has_own_entries": (
            "这一期限由专门的程序事项登记起算",
            "entries of its own start this period",
        ),
        "hearing_before_notice": (
            "开庭日期早于排定之日",
            "the hearing would be before the day on which it was set",
        ),
        "no_hearing_set": ("尚未排定开庭", "no hearing is set"),
        "already_suspended": ("案件已经中止审理", "the case is suspended already"),
        "not_suspended": ("案件没有中止审理", "the case is not suspended"),
        "suspended_now": (
            "案件正在中止审理，应先恢复审理",
            "the case is suspended: resume it first",
        ),
        "made_before_acceptance": ("制作日早于受理日", "it was made before acceptance"),
        "nothing_supervised": ("没有待回复的督办", "no instruction waits for an answer"),
        "date_before_entry": ("所填日期早于本项发生之日", "a date in it lies before its own day"),
        "date_after_entry": ("所填日期晚于本项发生之日", "a date in it lies after its own day"),
        "authority_backwards": (
            "授权截止日早于开始日",
            "the authority would end before it begins",
        ),
        "no_power_named": (
            "特别授权须写明授权事项（民诉法62）",
            "a special authority names its powers (民诉法62)",
        ),
        "general_with_powers": (
            "一般代理没有承认、放弃、变更请求，和解或反申请的权限（民诉法62）",
            "a general authority carries none of these powers (民诉法62)",
        ),
        "not_an_agent": (
            "该人当时不是本案代理人",
            "this person did not act for a party then",
        ),
        "receiver_of_another": (
            "该代理人不代理这一受送达人",
            "this agent does not act for the party served",
        ),
        "no_partial_award": (
            "没有作出这一天的先行裁决",
            "no partial award of that day was made",
        ),
        "no_agent_acts": ("没有登记代理人", "no agent is on record"),
        "electronic_address_missing": (
            "同意电子送达的须写明电子送达地址",
            "consent to electronic service names the address",
        ),
        "fewer_than_ten_workers": (
            "劳动者一方不满十人，不适用推举代表人（规则62、63）",
            "fewer than ten workers choose no representatives (规则62, 63)",
        ),
        "not_on_the_workers_side": (
            "代表人须是劳动者一方的当事人（规则63）",
            "representatives are parties on the workers' side (规则63)",
        ),
        "item_without_number": ("请求须有从1起的序号", "an item has a number from 1"),
        "limitation_without_facts": (
            "没有填写知道权利被侵害之日，也没有填写劳动关系是否终止",
            "neither the day of knowledge nor the employment was filled in",
        ),
        "employment_contradicts": (
            "劳动关系已经终止的须填写终止之日，没有终止的不填写",
            "the end of employment needs its day, and only an end has one",
        ),
        "act_contradicts": (
            "行为已经发生或者终了的须填写日期，尚未终了的不填写",
            "an act that happened or ended needs its day, one that lasts has none",
        ),
        "signed_before_made": ("签收日早于调解书制作日", "it was signed for before it was made"),
        # why an entry is irregular
        "agent_without_power": (
            "代理人没有特别授权，当事人也没有本人作出或者追认（民诉法62）",
            "the agent has no such power, and the party neither acted nor ratified (民诉法62)",
        ),
        "represented_did_not_consent": (
            "没有经被代表的当事人同意（规则63）",
            "those who are represented did not consent (规则63)",
        ),
        "representatives_not_three_to_five": (
            "代表人应为三至五名（规则63）",
            "three to five representatives are chosen (规则63)",
        ),
        "receiver_without_power": (
            "委托书没有写明可代收文书，不算送达当事人（民诉法88）",
            "the authority does not name receiving papers, so the party was not served (民诉法88)",
        ),
        "not_reviewed": (
            "未经法制审核或者审核未通过，不得作出处罚决定（行政处罚法58）",
            "no penalty without a passed legal review (行政处罚法58)",
        ),
        "sole_in_collective": (
            "劳动者一方十人以上应由三名仲裁员组成仲裁庭，简易处理的须注明（规则62、65、56）",
            "ten workers or more are for three arbitrators, unless handled simply (规则62, 65, 56)",
        ),
        "arbitrator_was_agent": (
            "组庭人员曾任本案当事人的代理人，应当回避（调解仲裁法33条）",
            "a member was an agent of a party of this case (Act art. 33)",
        ),
        "arbitrator_recused": (
            "组庭人员已被决定回避（规则11）",
            "a member was recused from this case (规则11)",
        ),
        "accepted_late": ("超过受理期限", "accepted after the last day"),
        "refused_late": ("超过受理期限后才决定不予受理", "refused after the last day"),
        "correction_asked_again": (
            "已经一次性通知过补正",
            "a correction was asked for already, and may be asked for once",
        ),
        "correction_asked_late": ("超过通知补正的期限", "correction asked after the last day"),
        "consent_after_last_day": (
            "受理期限届满后才同意先行调解",
            "agreed to mediation after the last day for acceptance",
        ),
        "served_late": ("超过送达期限", "served after the last day"),
        "tribunal_late": ("超过组庭通知期限", "tribunal formed after the last day"),
        "recusal_late": ("超过回避决定期限", "recusal decided after the last day"),
        "counterclaim_late": (
            "超过反申请决定期限",
            "counter-claim decided after the last day",
        ),
        "review_applied_late": (
            "超过仲裁审查申请期间，应不予受理",
            "applied for after the fifteen days, to be refused",
        ),
        "review_content_differs": (
            "调解书内容须与调解协议一致",
            "the paper must say what the agreement says",
        ),
        "review_decided_late": ("超过审查期限", "decided after the last day of the review"),
        "entrusted_too_long": (
            "委托调解超过十日",
            "entrusted mediation took more than its ten days",
        ),
        "collective_notice_late": (
            "超过一次性通知期限",
            "the parties were notified after the last day",
        ),
        "converted_late": (
            "仲裁期限届满后才转为一般程序",
            "turned into the ordinary procedure after the award period",
        ),
        "met_late": ("超过期限后才办结", "done after the last day"),
        "hearing_notice_late": (
            "未在开庭五个工作日前送达通知",
            "notice served less than five working days before the hearing",
        ),
        "heard_without_tribunal": ("尚未组庭即开庭", "heard before a tribunal was formed"),
        "terminated_within_term": (
            "审理期限尚未届满，不能终止审理",
            "the award period is not over, so proceedings cannot be ended",
        ),
        "signed_by_wrong_office": ("签批人无权批准", "the law does not let this office sign"),
        "outside_delegation": ("签批日不在委托期限内", "signed outside the delegation"),
        "no_extension_in_law": ("法律没有规定可以延长", "the law knows no extension here"),
        "extended_too_long": ("延长超过法定上限", "extended beyond the limit of the law"),
        "extended_twice": ("已经延长过，不得再次延长", "extended already, not a second time"),
        "extended_after_last_day": (
            "期限届满后才批准延长",
            "the extension was approved after the last day",
        ),
        "not_agreed_by_both": ("没有双方当事人的书面同意", "not agreed in writing by both parties"),
        # why there is no day for a hearing, or why one is not advisable
        "no_last_day": ("审理期限的最后一日无法确定", "the last day of the award cannot be told"),
        "award_term_over": ("审理期限已经届满", "the award period is over"),
        "no_hearing_day_left": (
            "提前送达通知后已来不及在审理期限内开庭",
            "after due notice no hearing is possible within the award period",
        ),
        "hearing_before_notice_term": (
            "来不及提前五个工作日送达开庭通知",
            "its notice can no longer be served five working days before",
        ),
        "hearing_after_last_day": (
            "晚于最迟开庭日，来不及在审理期限内裁决",
            "it is after the last day that leaves time for the award",
        ),
        "hearing_on_day_off": ("开庭日不是工作日", "it is not a working day"),
        # what the two years of an inspection say of its acceptance or refusal
        "lookback_past": (
            "违法行为自发生或者终了已超过二年才被发现、举报或投诉（条例20）；是否受理由人决定",
            "the act was noticed more than two years after it (条例 20); a person decides",
        ),
        "lookback_within": (
            "按登记的日期没有超过二年（条例20），请核对不予受理的理由",
            "by the days entered two years have not passed (条例 20): check the ground",
        ),
        "not_hours": ("不是起止时刻,例如 09:00-11:30", "no hours of a day, such as 09:00-11:30"),
        "hours_overlap": ("与前一段时间重叠", "it overlaps the hours before it"),
        "not_minutes": ("不是可行的时长(分钟)", "no possible number of minutes"),
        # why a fact does not fit
        "missing": ("必须填写", "it has to be filled in"),
        "not_a_date": ("不是日期", "not a date"),
        "not_a_time": ("不是时刻", "not a time of day"),
        "not_an_amount": ("不是金额", "not an amount of money"),
        "not_a_number": ("不是数字", "not a number"),
        "not_a_choice": ("不在可选范围内", "not one of the choices"),
        "not_instalments": (
            "每行写日期和金额，按日期先后",
            "a line each: day and amount, the earliest first",
        ),
        "not_text": ("不是文字", "not text"),
        "too_long": ("太长", "too long"),
        "unknown_field": ("没有这一项", "there is no such field"),
        # why an entry cannot be voided
        "unknown": ("没有这一项", "there is no such entry"),
        "already_voided": ("已经作废", "it is void already"),
        "is_a_void": ("作废登记本身不能作废，请重新登记", "a void cannot be voided; enter it anew"),
        "is_receipt": (
            "收件登记不能作废，可以撤号",
            "a receipt cannot be voided: strike the case out",
        ),
        # why a case cannot be registered
        "no_respondent": ("至少要有一个被申请人或用人单位", "a respondent or employer is needed"),
        "no_applicant": ("至少要有一个申请人或投诉人", "an applicant or complainant is needed"),
        "blank_name": ("姓名或名称没有填写", "the name is blank"),
        "wrong_source": ("案件来源与业务线不符", "this line has no such source of cases"),
        "organisation_contradicts": (
            "调解组织类型与承办机构的类型不一致",
            "the kind of organisation is not that of the office",
        ),
        "not_a_mediation": ("不是调解案件", "it is no mediation"),
        "not_an_arbitration": ("不是仲裁案件", "it is no arbitration"),
        "handed_over_already": ("已经转办过", "it was handed over already"),
        "no_mediation_office": (
            "所选机构没有登记调解组织类型",
            "that office is not entered as a mediation organisation of a kind",
        ),
        "intake_decided": (
            "申请已经决定是否受理，或者正在补正",
            "the application was decided on, or is being corrected",
        ),
        "protected_party": (
            "有要求保密的当事人，不能自动转办",
            "a party is protected, so it cannot be handed over by one act",
        ),
        "no_organisation": ("没有选择调解组织类型", "the kind of organisation is missing"),
        "report_without_protection": (
            "举报人不是当事人，应作为举报人保密登记",
            "a reporter is not a party: enter the person as a protected reporter",
        ),
        "people_too_few": ("涉及人数至少为1", "at least one person is involved"),
        # what a closing entered late still needs
        "document": ("证明材料", "the document that proves it"),
        "confirmation": ("负责人确认", "the supervisor's confirmation"),
        # what verify compares
        "check.integrity": ("文件完整性", "Integrity of the file"),
        "check.foreign_keys": ("外键", "Foreign keys"),
        "check.replay": ("重放案件记录", "Replay of the logs"),
        "check.tallies": ("统计计数", "Tallies"),
        "check.registers": ("单位和人员登记簿", "Registers of employers and persons"),
        "check.dossiers": ("案件之外的登记", "Records beside the cases"),
        "check.numbers": ("编号连续", "Numbers without gaps"),
        "check.figures": ("公布的统计数", "Published figures"),
        "check.audit_chain": ("审计链", "Chain of the audit"),
        "check.attachments": ("附件文件", "Files of the cases"),
        # why a file is not taken
        "is_symlink": (
            "这是符号链接，请选择它指向的文件",
            "it is a symbolic link; choose the file it leads to",
        ),
        "is_folder": ("这是文件夹，请选择其中的文件", "it is a folder; choose the files in it"),
        "is_device": ("这不是普通文件", "it is not a plain file"),
        # why a file cannot be written
        "disk_full": ("磁盘空间不足", "the disk is full"),
        "not_writable": ("没有写入权限", "it may not be written to"),
        "not_there": ("文件夹不存在或者无法访问", "the folder is missing or out of reach"),
        # what still has to be entered
        "receipt": ("收件登记", "the receipt"),
        "respondent": ("被申请人或用人单位", "a respondent or employer"),
        "handler": ("承办人", "a handler"),
        # why a last day cannot be told
        "start_unknown": ("起算日期不明", "the day on which it starts is not known"),
        "rule_not_in_force": ("当时没有这条规定", "no rule was in force on that day"),
        "unknown_rule": ("规则库中没有这条规则", "the rulebook has no such rule"),
        "calendar_not_covered": ("超出工作日历", "the working calendar does not reach that day"),
        "length_missing": ("文书没有指定期限", "the paper that sets the length is missing"),
        "length_fixed": ("期限由法律规定，不能改变", "the law fixes the length"),
        "not_positive": ("天数必须至少为1", "the number must be at least 1"),
        "extension_unknown": ("法律没有规定可以延长", "the law knows no extension here"),
        "extension_too_long": ("延长超过法定上限", "extended beyond the limit of the law"),
        "pause_unknown": ("法律没有规定可以暂停计算", "the law knows no pause here"),
        "pause_backwards": ("暂停的结束日早于开始日", "the pause ends before it begins"),
        "restart_unknown": ("法律没有规定重新计算", "the law knows no restart here"),
        "restart_before_start": ("重新计算之日早于起算日", "it would restart before it started"),
        "time_of_day_missing": ("以小时计的期限需要时刻", "a period in hours needs a time of day"),
        # a period of a figure
        "from_after_to": ("起始日期晚于截止日期", "it begins after it ends"),
        "before_calendar": ("早于2007年", "it begins before 2007"),
        "as_of_in_future": ("截至日期在今天之后", "the as-of day is in the future"),
        # what was not lawful around award and file
        "side_volume_shown": (
            "当事人及其代理人只能查阅正卷（规则23）",
            "parties and agents may read the main volume only (规则 23)",
        ),
        "kept_too_short": (
            "保存年限短于规定：裁决十年、其他五年（规则24）",
            "kept shorter than the ten years of an award, five of others (规则 24)",
        ),
        "absent_without_notice": (
            "开庭通知没有送达，不能认定缺席（规则39）",
            "the hearing notice was not served, so nobody is absent in law (规则 39)",
        ),
        "award_mixes_items": (
            "终局和非终局事项应当分别制作裁决书（规则50）；未分别的按非终局处理（解释一20）",
            "final and non-final items need an award each (规则 50, 解释一 20)",
        ),
        "reapplied_after_absence": (
            "前案按撤回处理，申请人重新申请的不予受理（规则39）",
            "an earlier case was treated as withdrawn; a new one is not accepted (规则 39)",
        ),
        "dispute_under_way": (
            "相同劳动者与用人单位的争议正在调解、仲裁或者诉讼，应告知依该程序办理（条例21）",
            "the dispute is in mediation, arbitration or before a court (条例 21)",
        ),
        # what to think of
        "deemed_without_notice": (
            "没有登记开庭通知送达，按撤回处理缺少依据（规则39）",
            "no service of the hearing notice is on record (规则 39)",
        ),
        "deemed_without_absence": (
            "没有登记申请人缺席或者中途退庭（规则39）；按撤回处理后不能重新申请",
            "no absence of the applicant is on record (规则 39); there is no applying again",
        ),
        # what a whole file would have
        "no_filing_sheet": ("缺立案审批表", "the filing sheet is missing"),
        "no_hearing_record": ("缺庭审笔录", "the record of the hearing is missing"),
        "no_proof_of_service": ("缺裁决书等的送达回证", "the proof of service is missing"),
        "no_closing_paper": ("没有登记结案文书的证明材料", "the closing paper is not on record"),
        **SERVICE_REASONS,
        **INSPECTION_REASONS,
        **LAW_REASONS,
        **FORM_REASONS,
        **REPORT_REASONS,
        **PAPER_REASONS,
        **DOSSIER_REASONS,
        **CRIME_REASONS,
        **REVIEW_REASONS,
        **SECRECY_REASONS,
        **LEDGER_REASONS,
    }
)
