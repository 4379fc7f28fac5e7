"""Which words stand for the values and codes of the program, in Chinese and in English?

The Chinese words are those of the statutes and of the bureau's own papers.  Values of
enums stand here, codes (why something is refused, missing or cannot be judged) in
``domain.reasons``.  A test fails while a value or a code has no word.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from disputes_app.domain.alert_words import ALERT_VALUES
from disputes_app.domain.archive_words import ARCHIVE_VALUES
from disputes_app.domain.crime_words import CRIME_VALUES
from disputes_app.domain.due_words import DUE_VALUES
from disputes_app.domain.figure_words import FIGURE_VALUES
from disputes_app.domain.forecast_words import FORECAST_VALUES
from disputes_app.domain.fund_words import FUND_VALUES
from disputes_app.domain.grading_words import GRADING_VALUES
from disputes_app.domain.ledger_words import LEDGER_VALUES
from disputes_app.domain.listing_words import LISTING_VALUES
from disputes_app.domain.paper_reasons import PAPER_VALUES
from disputes_app.domain.reasons import REASONS, Pair
from disputes_app.domain.report_words import REPORT_VALUES
from disputes_app.domain.review_words import REVIEW_VALUES
from disputes_app.domain.screening_words import SCREENING_VALUES
from disputes_app.domain.service_words import SERVICE_VALUES

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")


def word(thing: enum.Enum | str, language: Language) -> str:
    """Return what people call a value or a code; the code itself where none is known.

    Args:
        thing: a member of an enum, or a code such as ``case_has_ended``; the name of a class
            of refusals (``CalendarNotCoveredError``) is read as its code.
        language: ``zh`` or ``en``.
    """
    pair = _pair(thing)
    if pair is None:
        return str(thing.value) if isinstance(thing, enum.Enum) else thing
    return pair[0] if language == "zh" else pair[1]


def has_word(thing: enum.Enum | str) -> bool:
    """Say whether there are words for a value or a code."""
    return _pair(thing) is not None


def _pair(thing: enum.Enum | str) -> Pair | None:
    if isinstance(thing, enum.Enum):
        return VALUES.get(f"{type(thing).__name__}.{thing.value}")
    return REASONS.get(thing) or REASONS.get(_code_of_class(thing))


def _code_of_class(name: str) -> str:
    """Return the code of a class of refusals, as ``DomainError.code`` gives it."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name.removesuffix("Error")).lower()


VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        **DUE_VALUES,
        **FIGURE_VALUES,
        **REPORT_VALUES,
        **FORECAST_VALUES,
        **PAPER_VALUES,
        **SERVICE_VALUES,
        **REVIEW_VALUES,
        # records beside the cases
        "DossierType.external": ("外部交办", "External matters"),
        "DossierType.on_site": ("现场协调", "On-site coordination"),
        "DossierType.draw": ("双随机抽查", "Random draws"),
        "DossierType.campaign": ("巡查与专项", "Patrols and campaigns"),
        "DossierType.project": ("工程项目", "Construction projects"),
        "DossierType.fund": ("欠薪保障金", "Wage-guarantee fund"),
        "DossierType.listing": ("失信名单", "Joint-punishment list"),
        "DossierType.publication": ("重大违法公布", "Publication of major violations"),
        "DossierType.grading": ("守法诚信等级", "Compliance grades"),
        "DossierType.alert": ("预警", "Early warnings"),
        "DossierType.incident": ("群体性事件", "Group incidents"),
        "DossierType.screening": ("街镇排查", "Town screening"),
        "DossierType.key_note": ("重点案件互通", "Notes on key cases"),
        "DossierType.file_check": ("案卷评查", "File checks"),
        **FUND_VALUES,
        **LISTING_VALUES,
        **GRADING_VALUES,
        **SCREENING_VALUES,
        # matters beside the procedure
        "MatterKind.first": ("先行调解", "Mediation first"),
        "MatterKind.entrusted": ("委托调解", "Entrusted mediation"),
        "MatterKind.instalment": ("履行跟踪", "Performance"),
        "MatterKind.review": ("协议审查", "Reviews of agreements"),
        "MatterKind.link": ("关联案件", "Linked cases"),
        "MatterKind.group": ("群体案件", "Groups of cases"),
        "MatterKind.supervision": ("督办", "Supervisor's instructions"),
        "MatterKind.late_review": ("逾期复盘", "Reviews of lateness"),
        "MatterState.advised": ("已发建议书，待答复", "Advised, no answer yet"),
        "MatterState.running": ("调解中", "Under mediation"),
        "MatterState.failed": ("未达成协议", "No agreement"),
        "MatterState.settled": ("达成协议", "Agreement reached"),
        "MatterState.declined": ("未同意先行调解", "Mediation declined"),
        "MatterState.broken_off": ("随案件结束", "Ended with the case"),
        "MatterState.promised": ("待履行", "To be paid"),
        "MatterState.partly_paid": ("部分履行", "Paid in part"),
        "MatterState.paid": ("已履行", "Paid"),
        "MatterState.applied": ("已申请，待决定受理", "Applied for"),
        "MatterState.reviewing": ("审查中", "Under review"),
        "MatterState.paper_made": ("已制作调解书，待签收", "Paper made, to be signed for"),
        "MatterState.in_effect": ("调解书已生效", "In effect"),
        "MatterState.refused": ("不予受理", "Refused"),
        "MatterState.not_made": ("不予制作、终止审查", "Not made, review ended"),
        "MatterState.withdrawn": ("撤回、终止审查", "Withdrawn, review ended"),
        "MatterState.linked": ("关联", "Linked"),
        "MatterState.in_group": ("在群体中", "In the group"),
        "MatterState.left_group": ("已移出", "Left the group"),
        "MatterState.instructed": ("督办待回复", "To be answered"),
        "MatterState.answered": ("督办已回复", "Answered"),
        "MatterState.looked_back": ("已复盘", "Reviewed"),
        "GroupReason.other_line": ("业务不同", "It is of another line"),
        "GroupReason.other_employer": ("用人单位不同", "It is against another employer"),
        "GroupReason.in_a_group": ("已在一个群体中", "It stands in a group already"),
        "GroupReason.ended": ("已经办结或转出", "It has ended"),
        "GroupReason.lead_stays": (
            "是牵头案件，只能与全部成员一起移出",
            "It leads the group and leaves only with all others",
        ),
        "GroupReason.not_a_member": ("不在这个群体中", "It is not in this group"),
        **ALERT_VALUES,
        **ARCHIVE_VALUES,
        **CRIME_VALUES,
        **LEDGER_VALUES,
        # cases
        "Line.mediation": ("调解", "Mediation"),
        "Line.arbitration": ("仲裁", "Arbitration"),
        "Line.inspection": ("监察", "Inspection"),
        "Source.application": ("当事人申请", "Application by a party"),
        "Source.complaint": ("投诉", "Complaint"),
        "Source.report": ("举报", "Report"),
        "Source.patrol": ("日常巡查", "Daily patrol"),
        "Source.special": ("专项检查", "Special inspection"),
        "Source.random": ("双随机", "Random inspection"),
        "Source.assigned": ("转办", "Referred by another body"),
        "Source.hotline_12345": ("12345工单", "12345 hotline"),
        "Source.hotline_12333": ("12333", "12333 hotline"),
        "Source.petition": ("信访", "Petition"),
        "Source.clue_platform": ("根治欠薪线索平台", "National wage-arrears platform"),
        "Source.town_screening": ("街镇排查", "Screening by a town"),
        "Departure.refused": ("不予受理", "Refused"),
        "Departure.withdrawn_before_acceptance": ("受理前撤回", "Withdrawn before acceptance"),
        "Departure.transferred": ("移送管辖", "Transferred to another office"),
        "Departure.merged": ("并入他案", "Merged into another case"),
        "Departure.struck_out": ("误立、重复立案撤号", "Struck out"),
        "Departure.reviewed": ("外来协议审查结束", "Review of an outside agreement ended"),
        "AwardResult.worker": ("劳动者胜诉", "Won by the worker"),
        "AwardResult.employer": ("用人单位胜诉", "Won by the employer"),
        "AwardResult.both": ("双方部分胜诉及其他", "In part by both, and other"),
        "Outcome.agreement": ("达成调解协议", "Mediation agreement"),
        "Outcome.no_agreement": ("调解不成", "No agreement"),
        "Outcome.settlement": ("仲裁调解", "Settlement"),
        "Outcome.award": ("仲裁裁决", "Award"),
        "Outcome.withdrawn": ("撤回申请", "Withdrawn"),
        "Outcome.deemed_withdrawn": ("按撤回申请处理", "Treated as withdrawn"),
        "Outcome.revoked": ("撤销案件", "Acceptance revoked"),
        "Outcome.terminated": ("终止审理", "Proceedings ended"),
        "OrderState.unserved": ("待送达", "To be served"),
        "OrderState.running": ("期限内", "Within its term"),
        "OrderState.expired": ("期限已过，未登记结果", "Term over, no result entered"),
        "OrderState.performed": ("已改正、已付清", "Performed"),
        "OrderState.partly": ("部分履行", "Performed in part"),
        "OrderState.not_performed": ("逾期未履行", "Not performed"),
        "DecisionKind.handling": ("行政处理决定", "Handling decision"),
        "DecisionKind.penalty": ("行政处罚决定", "Penalty decision"),
        "DecisionKind.on_the_spot": ("当场处罚", "Penalty on the spot"),
        "Outcome.handling_decision": ("行政处理决定", "Handling decision"),
        "Outcome.penalty_decision": ("行政处罚决定", "Penalty decision"),
        "Outcome.filing_withdrawn": ("撤销立案", "Filing withdrawn"),
        "Outcome.referred": ("移送有关部门或司法机关", "Referred to another authority"),
        "Outcome.corrected": ("已按期改正", "Corrected in time"),
        "Outcome.transferred_late": ("逾期后移送管辖", "Transferred after the last day"),
        "Stage.received": ("已收件", "Received"),
        "Stage.correction": ("待补正", "Correction awaited"),
        "Stage.pre_mediation": ("先行调解", "Mediation first"),
        "Stage.accepted": ("已受理", "Accepted"),
        "Stage.served": ("已送达申请书副本", "Application served"),
        "Stage.tribunal": ("已组庭", "Tribunal formed"),
        "Stage.hearing_set": ("已排庭", "Hearing set"),
        "Stage.heard": ("已开庭", "Heard"),
        "Stage.suspended": ("中止审理", "Suspended"),
        "Stage.investigation": ("调查中", "Under investigation"),
        "Stage.deciding": ("待作出决定", "Decision awaited"),
        "Stage.closed": ("已办结", "Closed"),
        "Stage.delivered": ("结案文书已送达", "Closing paper served"),
        "Stage.archived": ("已归档", "Archived"),
        "Stage.left": ("已移出", "Left"),
        "PartyRole.applicant": ("申请人", "Applicant"),
        "PartyRole.respondent": ("被申请人", "Respondent"),
        "PartyRole.third_party": ("第三人", "Third party"),
        "PartyRole.agent": ("代理人", "Agent"),
        "Register.employer": ("用人单位", "Employers"),
        "Register.worker": ("人员", "Persons"),
        "Power.admit": ("承认请求", "Admit claims"),
        "Power.waive": ("放弃、撤回请求", "Waive or withdraw claims"),
        "Power.change": ("变更请求", "Change claims"),
        "Power.settle": ("和解、调解", "Settle"),
        "Power.counterclaim": ("提出反申请", "Counter-claim"),
        "PartyRole.no_agent": ("代理人（登记已作废）", "Agent (entry voided)"),
        # files kept with a case
        "AttachmentKind.evidence": ("证据", "Evidence"),
        "AttachmentKind.identity": ("身份材料", "Identity"),
        "AttachmentKind.authorisation": ("授权委托", "Power of attorney"),
        "AttachmentKind.proof_of_service": ("送达证明", "Proof of service"),
        "AttachmentKind.approval_sheet": ("审批表", "Approval sheet"),
        "AttachmentKind.record": ("笔录", "Record"),
        "AttachmentKind.scanned_paper": ("文书扫描件", "Scanned paper"),
        "AttachmentKind.other": ("其他", "Other"),
        # the log
        "Severity.impossible": ("不能成立", "Impossible"),
        "Severity.unlawful": ("程序瑕疵", "Irregular"),
        "ClockState.running": ("进行中", "Running"),
        "ClockState.paused": ("暂停计算", "Paused"),
        "ClockState.due_today": ("今日到期", "Due today"),
        "ClockState.overdue": ("逾期", "Overdue"),
        "ClockState.lapsed": ("已届满", "Over"),
        "ClockState.reached": ("期满,可以办理", "Reached"),
        "ClockState.met": ("按期完成", "Met"),
        "ClockState.missed": ("逾期完成", "Missed"),
        "ClockState.stopped": ("已终结", "Ended"),
        "ClockState.unknown": ("无法判定", "Cannot be judged"),
        "StepState.done": ("已完成", "Done"),
        "StepState.current": ("下一步", "Next"),
        "StepState.ahead": ("未到", "Ahead"),
        "StepState.skipped": ("未经过", "Left out"),
        # lists
        "CaseStatus.all": ("全部", "All"),
        "CaseStatus.open": ("未结", "Open"),
        "CaseStatus.due_window": ("期间内到期", "Due in the period"),
        "CaseStatus.intake": ("待受理", "Awaiting acceptance"),
        "CaseStatus.intake_late": ("受理逾期", "Acceptance overdue"),
        "CaseStatus.suspended": ("中止中", "Suspended"),
        "CaseStatus.cannot_judge": ("无法判定", "Cannot be judged"),
        "CaseStatus.unserved": ("待送达", "Not yet served"),
        "CaseStatus.hearing": ("期间内开庭", "Hearing in the period"),
        "CaseStatus.stalled": ("久无进展", "Stalled"),
        "CaseStatus.to_schedule": ("待安排开庭", "Hearing to be set"),
        "CaseStatus.back_entered": ("补录旧案", "Old cases entered later"),
        "CaseStatus.grouped": ("群体案件", "Cases in a group"),
        "CaseStatus.received": ("期间内收件", "Received in the period"),
        "CaseStatus.ended": ("期间内办结", "Ended in the period"),
        "CaseSort.due": ("办结期限", "Last day"),
        "CaseSort.received": ("收件日期", "Received"),
        "CaseSort.number": ("案号", "Number"),
        "CaseSort.ended": ("办结日期", "Ended"),
        "CaseSort.employer": ("用人单位", "Employer"),
        "CaseSort.hearing": ("开庭日期", "Hearing"),
        "CaseSort.quiet": ("最近进展", "Last progress"),
        # people
        "Role.clerk": ("立案人员", "Clerk"),
        "Role.handler": ("办案人员", "Handler"),
        "Role.supervisor": ("负责人", "Supervisor"),
        "Role.administrator": ("管理员", "Administrator"),
        "Right.register": ("登记案件", "Register cases"),
        "Right.record_event": ("登记程序事项", "Enter what happened in a case"),
        "Right.confirm_irregular": ("确认程序瑕疵", "Confirm an irregular entry"),
        "Right.enter_signature": ("登记签批、退回审批", "Enter or return approvals"),
        "Right.strike_out": ("误立、重复立案撤号", "Strike out a case"),
        "Right.reveal_reporter": ("查看举报人", "Look at a protected reporter"),
        "Right.issue_paper": ("制作文书", "Issue papers"),
        "Right.prepare_law": ("拟订日历和规则的变更", "Prepare a change of the law"),
        "Right.adopt_law": ("采纳日历和规则的变更", "Adopt a change of the law"),
        "Right.merge_records": ("合并登记簿中的记录", "Merge records of the registers"),
        "Right.hand_over": ("移交他人的案件", "Hand over somebody's cases"),
        "Right.back_enter": ("补录旧案", "Enter old cases"),
        "Dealing.evenly": ("按在办件数平均分配", "Evenly, by open cases"),
        "Dealing.by_office": ("留在原承办机构内平均分配", "Evenly, each within its office"),
        "Right.review_cases": ("逾期复盘、案卷评查", "Review late cases and score files"),
        "Right.publish_figures": ("冻结并公布统计数", "Publish figures"),
        "Right.edit_forms": ("修改文书模板", "Change forms"),
        "Right.see_all_figures": ("查看全区和各承办人的统计", "See the figures of everybody"),
        "Right.maintain": ("维护系统", "Maintain the program"),
        "Office.commission_director": ("仲裁委员会主任", "Director of the commission"),
        "Office.arbitration_head": ("受委托的仲裁院负责人", "Head of the court (delegated)"),
        "Office.department_head": ("行政部门负责人（局领导）", "Head of the department"),
        "Office.both_parties": ("双方当事人", "Both parties"),
        # changes of the law
        "ChangeKind.calendar": ("放假安排", "Holiday notice"),
        "ChangeKind.rules": ("期限规则", "Rules"),
        "ChangeKind.settings": ("本单位的理解", "Readings of the office"),
        "ChangeKind.package": ("程序附带的更新", "Brought by the program"),
        "ProposalState.open": ("待定", "Open"),
        "ProposalState.adopted": ("已采纳", "Adopted"),
        "ProposalState.withdrawn": ("已撤回", "Withdrawn"),
        "SettingGroup.numbers": ("编号", "Numbers"),
        "SettingGroup.terms": ("指定期限", "Terms that a paper sets"),
        "SettingGroup.replies": ("外部交办件的答复天数", "Days to answer matters from outside"),
        "SettingGroup.thresholds": ("数额和人数", "Amounts and people"),
        "SettingGroup.fund": ("欠薪保障金", "Wage-guarantee fund"),
        "SettingGroup.reminders": ("提醒", "Reminders"),
        "SettingGroup.papers": ("文书上的名称和联系方式", "Names and addresses on papers"),
        "SettingType.money": ("元", "yuan"),
        "SettingType.people": ("人", "people"),
        "SettingType.days": ("日", "days"),
        "SettingType.working_days": ("个工作日", "working days"),
        "SettingType.months": ("个月", "months"),
        "SettingType.years": ("年", "years"),
        "SettingType.points": ("分", "points"),
        "SettingType.pattern": ("编号样式", "number pattern"),
        "SettingType.text": ("不超过60字的一行文字", "a line of at most 60 characters"),
        # what became of a period on a day
        "Change.created": ("新起算", "Began"),
        "Change.moved": ("变动", "Moved"),
        "Change.reopened": ("恢复计算", "Runs again"),
        "Change.dropped": ("撤销", "Fell away"),
        "Change.met": ("按期完成", "Met"),
        "Change.met_late": ("逾期完成", "Done late"),
        "Change.ended": ("已终结", "Ended"),
        "Change.due": ("当日到期", "Due on the day"),
        "Change.missed": ("逾期未办", "Missed"),
        "Change.found_late": ("登记时已逾期", "Late when entered"),
        "Change.lapsed": ("已届满", "Run out"),
        "Change.reached": ("期满,可以办理", "Reached"),
        "Change.term_over": ("期限终止", "Term over"),
        "LogGroup.created": ("新起算的期限", "Periods that began"),
        "LogGroup.changed": ("变动的期限", "Periods that moved"),
        "LogGroup.done": ("办理的期限", "Periods met or ended"),
        "LogGroup.over": ("到期、届满的期限", "Periods that ran out"),
        # final awards
        "Nature.wages": ("劳动报酬", "Remuneration"),
        "Nature.medical": ("工伤医疗费", "Medical costs of a work injury"),
        "Nature.compensation": ("经济补偿", "Compensation"),
        "Nature.damages": ("赔偿金", "Damages"),
        "Nature.standards": ("执行国家劳动标准", "National labour standards"),
        "Nature.other": ("其他（不属于第47条）", "Other (not under 法 47)"),
        "Nature.unclear": ("性质未登记", "Nature not entered"),
        "WageDay.award": ("裁决作出之日", "Day of the award"),
        "WageDay.application": ("申请仲裁之日", "Day of the application"),
        "Finality.final": ("终局", "Final"),
        "Finality.not_final": ("非终局", "Not final"),
        "Finality.unknown": ("无法判断", "Cannot be told"),
        "FinalityReason.within_ceiling": ("不超过上限（法47(1)）", "within the ceiling (法 47(1))"),
        "FinalityReason.standards": (
            "执行国家劳动标准的争议（法47(2)）",
            "dispute on national labour standards (法 47(2))",
        ),
        "FinalityReason.over_ceiling": ("超过上限（法47(1)）", "over the ceiling (法 47(1))"),
        "FinalityReason.not_listed": ("不属于第47条所列", "not listed in 法 47"),
        "FinalityReason.no_amount": ("没有金额", "no amount"),
        "FinalityReason.nature_unclear": ("没有登记性质", "its nature was not entered"),
        "FinalityReason.total_over_ceiling": (
            "请求总额超过上限，可能包含数项",
            "the total is over the ceiling and may be of several items",
        ),
        "FinalityReason.no_wage": ("没有当日的最低工资标准", "no minimum wage for that day"),
        # limitation and look-back
        "LimitationStanding.within": ("在时效期间内", "In time"),
        "LimitationStanding.past": ("超过时效期间", "After the period"),
        "LimitationStanding.unlimited": (
            "劳动关系存续期间，不受一年限制",
            "No limitation while the employment goes on",
        ),
        "LimitationStanding.unknown": ("无法判断", "Cannot be told"),
        "NoEffect.before_start": ("在起算日以前，不影响", "before the start, no effect"),
        "NoEffect.after_end": ("在期间届满以后，不影响", "after the period was over, no effect"),
        "NoEffect.after_application": ("在申请以后，不影响", "after the application, no effect"),
        "LookbackStanding.within": ("未超过二年", "Within two years"),
        "LookbackStanding.past": ("已超过二年", "More than two years"),
        "LookbackStanding.goes_on": ("行为尚未终了", "The act has not ended"),
        "LookbackStanding.unknown": ("无法判断", "Cannot be told"),
        # hearings
        "RoomKind.ordinary": ("仲裁庭", "Hearing room"),
        "RoomKind.circuit": ("巡回庭", "Circuit tribunal"),
        "RoomKind.digital": ("数字化仲裁庭", "Digital tribunal"),
        "ApprovalState.waiting": ("待签", "Awaiting signature"),
        "ApprovalState.signed": ("已签批", "Signed"),
        "ApprovalState.returned": ("已退回", "Returned"),
        "ApprovalState.withdrawn": ("已撤回", "Withdrawn"),
        "ApprovalState.lapsed": ("因程序已变自动失效", "Overtaken"),
        "HearingState.set": ("已排定", "Set"),
        "HearingState.held": ("已开庭", "Held"),
        "HearingState.moved": ("已改期", "Moved"),
        "HearingState.cancelled": ("未开庭", "Not held"),
        "ClashKind.room": ("庭室被占用", "Room taken"),
        "ClashKind.room_closed": ("庭室已停用", "Room not used"),
        "ClashKind.arbitrator": ("仲裁员有庭", "Arbitrator taken"),
        "ClashKind.clerk": ("书记员有庭", "Clerk taken"),
        "ClashKind.party": ("当事人有庭", "Party taken"),
        "ClashKind.agent": ("代理人有庭", "Agent taken"),
        "ClashKind.leave": ("请假", "On leave"),
        "ClashKind.recused": ("已回避", "Recused"),
        "ClashKind.was_agent": ("曾任代理人", "Was an agent"),
        # rules
        "RuleKind.office": ("办案期限", "Period of the office"),
        "RuleKind.party": ("当事人期限", "Period of a party"),
        "RuleKind.wait": ("等待期", "Waiting period"),
        "RuleKind.term": ("存续期", "Term"),
        "Unit.working_days": ("工作日", "working days"),
        "Unit.calendar_days": ("日", "days"),
        "Unit.months": ("个月", "months"),
        "Unit.years": ("年", "years"),
        "Unit.hours": ("小时", "hours"),
        "Unit.designated": ("日(文书指定)", "days, as the paper sets"),
        "Direction.after": ("之后", "After"),
        "Direction.before": ("之前", "Before"),
        "Rolls.yes": ("遇休息日顺延", "Moves on to a working day"),
        "Rolls.no": ("不顺延", "Does not move"),
        "Rolls.switch": ("是否顺延由本单位设定", "A setting of the office decides"),
        "Mark.TEXT": ("已核对原文", "Text on file"),
        "Mark.TEXT-2nd": ("据转引", "Quoted by others"),
        "Mark.MEMORY": ("待核实", "To be verified"),
        "Mark.INTERP": ("据理解", "Interpretation"),
        "PauseKind.suspension": ("中止审理", "Suspension"),
        "PauseKind.public_notice": ("公告送达", "Service by public notice"),
        "PauseKind.pre_mediation": ("先行调解、暂缓受理", "Mediation first"),
        "PauseKind.obstacle": ("不可抗力或其他正当理由", "Force majeure or other good cause"),
        "RestartKind.correction": ("补正材料", "Correction"),
        "RestartKind.joinder": ("追加当事人", "Joinder of a party"),
        "RestartKind.claims_change": ("增加、变更仲裁请求", "Added or changed claims"),
        "RestartKind.counterclaim": ("反申请", "Counter-claim"),
        "RestartKind.transfer_received": ("接受移送", "Transfer received"),
        "RestartKind.other_law": ("法律另有规定", "Other law"),
        "RestartKind.interruption": ("时效中断", "Interruption"),
        "RestartKind.removal_revoked": ("提前移出被撤销", "Early removal revoked"),
        "Switch.service_public_notice_rolls": (
            "公告送达届满日遇休息日是否顺延",
            "Whether the end of a public notice moves to a working day",
        ),
        "Switch.inspection_close_length": ("监察办结期限", "Days to close an inspection"),
        "Switch.hearing_clear_days": ("开庭通知的净日数", "Clear days before a hearing"),
    }
)
