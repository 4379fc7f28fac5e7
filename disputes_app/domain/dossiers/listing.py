"""失信名单: the joint-punishment list of employers that owe wages to 农民工, one record an order.

拖欠农民工工资失信联合惩戒对象名单管理暂行办法 (人社部令第45号).  A record is of one employer and
one order to pay (责令限期支付文书); the persons responsible stand in it as parties with notices,
objections and remedies of their own.  Nothing is listed by the program: see ``listing_tests``
for what may be decided, ``listing_decision`` for when, ``listing_removal`` for what follows, and
``domain.listing_log`` for how a record stands.
"""

from __future__ import annotations

from disputes_app.domain.dossiers import listing_decision as decision
from disputes_app.domain.dossiers import listing_removal as removal
from disputes_app.domain.dossiers.base import DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import open_still
from disputes_app.domain.dossiers.listing_course import ELIGIBLE, REMOVAL, TAKE_DOWN, TERM
from disputes_app.domain.dossiers.listing_entries import (
    BEFORE,
    OPENING,
    OWN_NUMBER,
    PARTY,
    REASON,
    SERVICE,
    SIGNED_BY,
    SIGNER_OFFICE,
)
from disputes_app.domain.dossiers.listing_parties import before_decision
from disputes_app.domain.kinds.base import Field, FieldType, Label
from disputes_app.domain.kinds.inspection_remedies import REVIEW, SUIT, SUIT_AFTER
from disputes_app.domain.kinds.service import DAY
from disputes_app.domain.numbering import LISTING_SERIES

CORRECTED, PROMISED = "listing.corrected", "listing.promised"
LISTED, NOT_LISTED = "listing.listed", "listing.not_listed"
DECISION_SERVED, PUBLISHED, SHARED = (
    "listing.decision_served", "listing.published", "listing.shared",
)  # fmt: skip
APPLIED, GRANTED, REFUSED = (
    "listing.removal_applied", "listing.removal_granted", "listing.removal_refused",
)  # fmt: skip
RESTORED, REVOKED, TAKEN_DOWN = "listing.restored", "listing.revoked", "listing.taken_down"
NEW_ARREARS, PROSECUTED = "listing.new_arrears", "listing.prosecuted"

_WHERE = Field("where", FieldType.TEXT, "公开的网站", "Site")
_ABOUT = Field("about", FieldType.CHOICE, "不服的决定", "Against", choices=decision.ABOUT)
_WAY = Field("way", FieldType.CHOICE, "途径", "Way", choices=decision.WAYS)


def _flag(name: str, zh: str, en: str, *, default: bool | None = None) -> Field:
    return Field(name, FieldType.FLAG, zh, en, required=False, default=default)


_DECIDING = (
    StepKind(
        CORRECTED,
        "已改正拖欠行为",
        "Arrears corrected",
        36,
        (
            Field("evidence", FieldType.LONG_TEXT, "改正的证据", "Evidence"),
            Field("paid_fen", FieldType.MONEY, "补付金额", "Paid", required=False),
        ),
        open_still,
        removal.corrected,
        starts=(ELIGIBLE,),
        day=Label("改正日期", "Corrected on"),
    ),
    StepKind(
        LISTED,
        "作出列入决定（第5、8条）",
        "Decision to list (arts. 5, 8)",
        50,
        (
            OWN_NUMBER,
            Field("reason", FieldType.LONG_TEXT, "列入事由", "Facts"),
            Field("basis", FieldType.LONG_TEXT, "列入依据", "Basis"),
            _flag(
                "tells_remedies",
                "决定书载明联合惩戒措施提示、提前移出条件和程序、救济措施",
                "Names the measures, early removal and the remedies",
                default=True,
            ),
            SIGNED_BY,
        ),
        before_decision,
        decision.listed,
        starts=(TERM, TAKE_DOWN, ELIGIBLE),
        day=Label("决定日期", "Decided on"),
    ),
    StepKind(
        NOT_LISTED,
        "决定不予列入",
        "Decision not to list",
        51,
        (
            Field("ground", FieldType.CHOICE, "情形", "Ground", choices=decision.GROUNDS),
            REASON,
            SIGNED_BY,
            SIGNER_OFFICE,
        ),
        before_decision,
        decision.not_listed,
        ends=True,
        day=Label("决定日期", "Decided on"),
    ),
    StepKind(
        DECISION_SERVED,
        "列入决定书送达",
        "Decision served",
        52,
        SERVICE,
        removal.decided_to_list,
        decision.decision_served,
        starts=(REVIEW, SUIT),
        day=DAY,
    ),
)

_SHOWN = (
    StepKind(
        PUBLISHED,
        "公开名单信息（第9条）",
        "Published (art. 9)",
        54,
        (_WHERE,),
        removal.on_list,
        removal.published,
        day=Label("公开日期", "Published on"),
    ),
    StepKind(
        SHARED,
        "共享至信用信息共享平台（第10条）",
        "Shared with the credit platform (art. 10)",
        55,
        (Field("where", FieldType.TEXT, "平台", "Platform"),),
        removal.on_list,
        removal.shared,
        day=Label("共享日期", "Shared on"),
    ),
    StepKind(
        "listing.publication_corrected",
        "更正公开信息",
        "Publication corrected",
        56,
        (_WHERE, Field("text", FieldType.LONG_TEXT, "更正内容", "Correction")),
        removal.decided_to_list,
        removal.said,
    ),
    StepKind(
        NEW_ARREARS,
        "列入期间再次拖欠（第13条第1项）",
        "New arrears while listed (13(1))",
        58,
        (
            Field("case", FieldType.CASE, "案件", "Case"),
            Field("text", FieldType.LONG_TEXT, "情况", "What happened", required=False),
        ),
        removal.on_list,
        removal.new_arrears,
    ),
    StepKind(
        PROSECUTED,
        "拒不支付劳动报酬刑事诉讼（第13条第2项）",
        "Criminal proceedings (13(2))",
        58,
        (
            Field("what", FieldType.CHOICE, "情况", "How it stands", choices=removal.PROSECUTIONS),
            Field("text", FieldType.LONG_TEXT, "说明", "Note", required=False),
        ),
        open_still,
        removal.prosecuted,
    ),
    StepKind(
        "listing.excluded",
        "规定的其他不得提前移出情形（第13条第3项）",
        "Other ground against early removal (13(3))",
        58,
        (Field("basis", FieldType.LONG_TEXT, "依据", "Basis"),),
        removal.on_list,
        removal.excluded,
    ),
)

_REMOVING = (
    StepKind(
        APPLIED,
        "收到提前移出申请（第12、14条）",
        "Application for early removal (arts. 12, 14)",
        60,
        (
            _flag("written", "书面申请", "Written application", default=True),
            _flag("proof_of_correction", "已经改正的证据", "Proof of the correction", default=True),
            _flag("promise", "不再拖欠的书面信用承诺", "Written promise", default=True),
        ),
        removal.on_list,
        removal.removal_applied,
        starts=(REMOVAL,),
        day=Label("收到日期", "Received on"),
    ),
    StepKind(
        GRANTED,
        "准予提前移出（第14条）",
        "Early removal granted (art. 14)",
        62,
        (OWN_NUMBER, REASON, SIGNED_BY),
        removal.removal_open,
        removal.removal_granted,
        starts=(TAKE_DOWN,),
        day=Label("决定日期", "Decided on"),
    ),
    StepKind(
        REFUSED,
        "不予提前移出（第14条）",
        "Early removal refused (art. 14)",
        62,
        (OWN_NUMBER, REASON, SIGNED_BY),
        removal.removal_open,
        removal.removal_refused,
        day=Label("决定日期", "Decided on"),
    ),
    StepKind(
        "listing.refusal_served",
        "不予提前移出决定书送达",
        "Refusal served",
        63,
        SERVICE,
        removal.decided_to_list,
        removal.refusal_served,
        starts=(REVIEW, SUIT),
        day=DAY,
    ),
    StepKind(
        RESTORED,
        "撤销提前移出，恢复列入（第15条）",
        "Early removal revoked, listed again (art. 15)",
        64,
        (
            OWN_NUMBER,
            Field("reason", FieldType.LONG_TEXT, "虚假情况和证据", "What was false"),
            _flag("serious", "情节严重", "Serious"),
            _flag("not_corrected", "改正本身不属实", "The correction itself was false"),
            SIGNED_BY,
        ),
        removal.was_removed,
        removal.restored,
        starts=(TERM, TAKE_DOWN, ELIGIBLE),
        day=Label("决定日期", "Decided on"),
    ),
)

_ENDING = (
    StepKind(
        "listing.remedy_sought",
        "当事人申请复议、起诉（第18条）",
        "Review or suit (art. 18)",
        65,
        (PARTY, _ABOUT, _WAY, Field("body", FieldType.TEXT, "机关", "Body", required=False)),
        removal.decided_to_list,
        decision.remedy_sought,
    ),
    StepKind(
        "listing.remedy_result",
        "复议、诉讼结果（第18条）",
        "Result of review or suit (art. 18)",
        66,
        (
            PARTY,
            _ABOUT,
            _WAY,
            Field("result", FieldType.CHOICE, "结果", "Result", choices=decision.RESULTS),
            Field("number", FieldType.TEXT, "文号", "Number of the paper", required=False),
        ),
        removal.decided_to_list,
        decision.remedy_result,
        starts=(SUIT_AFTER, TAKE_DOWN),
    ),
    StepKind(
        REVOKED,
        "撤销列入决定（第16条）",
        "Listing revoked (art. 16)",
        70,
        (
            Field("ground", FieldType.CHOICE, "原因", "Ground", choices=removal.REVOKED_FOR),
            OWN_NUMBER,
            REASON,
            SIGNED_BY,
        ),
        removal.on_list,
        decision.revoked,
        starts=(TAKE_DOWN,),
        day=Label("决定日期", "Decided on"),
    ),
    StepKind(
        TAKEN_DOWN,
        "停止公开并告知网站（第17条）",
        "Taken down, sites told (art. 17)",
        80,
        (
            Field("where", FieldType.TEXT, "告知的网站", "Sites told"),
            _flag("shared", "移出信息已共享至信用平台", "Credit platform told", default=True),
            Field(
                "party",
                FieldType.PARTY,
                "仅就某一责任人员",
                "Only for one person",
                required=False,
            ),
        ),
        removal.listed_and_open,
        removal.taken_down,
        ends=True,
        day=Label("停止公开日期", "Taken down on"),
    ),
    StepKind(
        "listing.struck_out",
        "误立、重复立卷，注销",
        "Opened by mistake or twice",
        80,
        (REASON,),
        before_decision,
        removal.struck_out,
        ends=True,
    ),
)

SPEC = DossierSpec(
    DossierType.LISTING,
    Label("失信名单", "Joint-punishment list"),
    LISTING_SERIES,
    {
        "ordered": Label("责令支付中", "Ordered to pay"),
        "notice": Label("拟列入告知", "Notice of listing"),
        "objection": Label("异议期", "Time to object"),
        "listed": Label("列入中", "Listed"),
        "removed": Label("已移出，待停止公开", "Removed, to be taken down"),
        "ended": Label("已办结", "Ended"),
    },
    {
        "not_listed": Label("不予列入", "Not listed"),
        "expired": Label("期满移出", "Term over"),
        "removed": Label("提前移出", "Removed early"),
        "revoked": Label("列入决定已撤销", "Listing revoked"),
        "struck_out": Label("已注销", "Struck out"),
    },
    OPENING,
    (*BEFORE, *_DECIDING, *_SHOWN, *_REMOVING, *_ENDING),
)
