"""Which entries does the record of a listing know until it has been decided (办法 5-8)?"""

from __future__ import annotations

from dataclasses import replace

from disputes_app.domain.dossiers import listing_parties as parties
from disputes_app.domain.dossiers import listing_tests as tests
from disputes_app.domain.dossiers.base import StepKind
from disputes_app.domain.dossiers.common import (
    EMPLOYER,
    EMPLOYER_CODE,
    HELD_BY,
    TOWN,
    always,
    open_still,
)
from disputes_app.domain.dossiers.listing_course import DECIDE, OBJECTION, VERIFY
from disputes_app.domain.dossiers.listing_parties import before_decision
from disputes_app.domain.kinds.approval import SIGNATURE_FIELDS
from disputes_app.domain.kinds.base import Field, FieldType, Label
from disputes_app.domain.kinds.inspection_service import METHODS
from disputes_app.domain.kinds.service import DAY, PUBLIC_NOTICE

OPENED, PERSON, PERSON_OUT = "listing.opened", "listing.person", "listing.person_left_out"
UNPAID, AMOUNT = "listing.unpaid", "listing.amount_tested"
INCIDENT, INFLUENCE = "listing.incident", "listing.influence"
EXTENDED, ANNULLED = "listing.extended", "listing.order_annulled"
NOTICED, NOTICE_SERVED = "listing.noticed", "listing.notice_served"
OBJECTED, WAIVED, ANSWERED = "listing.objected", "listing.waived", "listing.answered"

PARTY = Field("party", FieldType.PARTY, "当事人", "Party")
REASON = Field("reason", FieldType.LONG_TEXT, "理由", "Reason")
SIGNED_BY, SIGNER_OFFICE = SIGNATURE_FIELDS[:2]
_EVIDENCE = Field("evidence", FieldType.LONG_TEXT, "证据", "Evidence")
_ENTRY = Field(
    "entry", FieldType.INTEGER, "案件流程中的第几条记录", "Entry of the case's log", required=False
)
_DOSSIER = Field("dossier", FieldType.DOSSIER, "事件登记", "Record of it", required=False)
_TEXT = Field("text", FieldType.LONG_TEXT, "内容", "Text")
PAPER_NUMBER = Field("number", FieldType.TEXT, "文号", "Number of the paper")
OWN_NUMBER = replace(PAPER_NUMBER, required=False)
"""Of a paper of ours: left open, it is the next of its series (``domain.record_numbers``)."""
SERVICE = (
    PARTY,
    Field("method", FieldType.CHOICE, "送达方式", "Method of service", choices=METHODS),
    Field(
        "proof", FieldType.TEXT, "送达回证、回执、公告刊载处", "Proof of service", required=False
    ),
    Field("sent_on", FieldType.DATE, "交邮日期(邮寄)", "Posted on (mail)", required=False),
    Field(
        "system", FieldType.TEXT, "到达的系统(电子)", "System reached (electronic)", required=False
    ),
)

OPENING = StepKind(
    OPENED,
    "立名单卷",
    "Record opened",
    0,
    (
        EMPLOYER,
        EMPLOYER_CODE,
        Field("reference", FieldType.TEXT, "责令限期支付文书号", "Number of the order to pay"),
        Field("order_on", FieldType.DATE, "责令限期支付日期", "Date of the order"),
        Field("order_until", FieldType.DATE, "责令支付期限届满日", "Last day of its term"),
        Field("people", FieldType.INTEGER, "被拖欠的农民工人数", "Migrant workers owed"),
        Field("owed_fen", FieldType.MONEY, "拖欠农民工工资金额", "Wages owed to them"),
        Field("case", FieldType.CASE, "监察案件", "Inspection case", required=False),
        TOWN,
        *HELD_BY,
    ),
    always,
    tests.opened,
    step=False,
    starts=(DECIDE,),
    day=Label("立卷日期", "Opened on"),
)

_TESTS = (
    StepKind(
        PERSON,
        "列明同案责任人员",
        "Person to be listed too",
        5,
        (
            Field("name", FieldType.TEXT, "姓名", "Name"),
            Field("role", FieldType.CHOICE, "身份", "Role", choices=parties.ROLES),
            Field(
                "id_number", FieldType.TEXT, "身份证号（不公开）", "ID number (never published)",
                required=False,
            ),
            Field("duty", FieldType.LONG_TEXT, "责任依据", "Why responsible", required=False),
        ),
        before_decision,
        parties.person_added,
    ),
    StepKind(
        PERSON_OUT,
        "不再列明责任人员",
        "Person left out",
        6,
        (PARTY, REASON),
        before_decision,
        parties.person_left_out,
    ),
    StepKind(
        AMOUNT,
        "核定数额是否达到标准（第5条第1项）",
        "Sum against the threshold (5(1))",
        10,
        (
            Field("people", FieldType.INTEGER, "农民工人数", "Migrant workers"),
            Field("amount_fen", FieldType.MONEY, "拖欠工资总额", "Wages owed in all"),
            Field(
                "one_fen", FieldType.MONEY, "其中一人最高金额", "Highest sum of one", required=False
            ),
            Field(
                "months", FieldType.INTEGER, "该人拖欠月数", "Months owed to that one",
                required=False,
            ),
            _EVIDENCE,
            _ENTRY,
            Field(
                "threshold_one_fen",
                FieldType.MONEY,
                "标准：一名劳动者（按本单位设置）",
                "Threshold, one worker (as set)",
                required=False,
            ),
            Field(
                "threshold_ten_fen",
                FieldType.MONEY,
                "标准：十名以上累计（按本单位设置）",
                "Threshold, ten workers (as set)",
                required=False,
            ),
        ),
        before_decision,
        tests.amount_tested,
        day=Label("核定日期", "Found on"),
    ),
    StepKind(
        INCIDENT,
        "认定群体性事件、极端事件（第5条第2项）",
        "Group or extreme incident (5(2))",
        11,
        (
            Field("what", FieldType.CHOICE, "事件", "Incident", choices=tests.INCIDENTS),
            Field("people", FieldType.INTEGER, "参与人数", "People in it", required=False),
            _EVIDENCE,
            _ENTRY,
            _DOSSIER,
        ),
        before_decision,
        tests.incident_told,
        day=Label("认定日期", "Found on"),
    ),
    StepKind(
        INFLUENCE,
        "认定造成严重不良社会影响（第5条第2项）",
        "Serious bad social influence (5(2))",
        12,
        (_EVIDENCE, _ENTRY, _DOSSIER),
        tests.incident_found,
        tests.influence_told,
        day=Label("认定日期", "Found on"),
    ),
    StepKind(
        UNPAID,
        "期限届满仍未支付",
        "Unpaid when the term ran out",
        13,
        (Field("unpaid_fen", FieldType.MONEY, "未支付金额", "Unpaid"), _EVIDENCE, _ENTRY),
        before_decision,
        tests.unpaid,
        day=Label("核实日期", "Found on"),
    ),
    StepKind(
        EXTENDED,
        "延长列入决定期限（第8条）",
        "Time to decide extended (art. 8)",
        15,
        (
            Field("days", FieldType.INTEGER, "延长的工作日数（最多20）", "Days (20 at most)"),
            REASON,
            SIGNED_BY,
            SIGNER_OFFICE,
        ),
        before_decision,
        tests.extended,
        day=Label("批准日期", "Approved on"),
    ),
    StepKind(
        ANNULLED,
        "责令限期支付文书被撤销（第16条）",
        "Order to pay annulled (art. 16)",
        16,
        (
            Field("by", FieldType.CHOICE, "撤销机关", "Annulled by", choices=tests.ANNULLED_BY),
            PAPER_NUMBER,
        ),
        tests.not_annulled,
        tests.order_annulled,
        day=Label("撤销日期", "Annulled on"),
    ),
)  # fmt: skip

_NOTICES = (
    StepKind(
        NOTICED,
        "发出拟列入告知书（第6条）",
        "Notice of intended listing (art. 6)",
        30,
        (
            PARTY,
            OWN_NUMBER,
            Field("reason", FieldType.LONG_TEXT, "拟列入的事由", "Facts"),
            Field("basis", FieldType.LONG_TEXT, "依据", "Basis"),
            Field(
                "tells_rights",
                FieldType.FLAG,
                "已告知异议权和第7条不予列入的规定",
                "Tells the right to object and art. 7",
                required=False,
                default=True,
            ),
        ),
        parties.may_notice,
        parties.noticed,
    ),
    StepKind(
        NOTICE_SERVED,
        "拟列入告知书送达",
        "Notice served",
        31,
        SERVICE,
        before_decision,
        parties.notice_served,
        starts=(OBJECTION, PUBLIC_NOTICE),
        day=DAY,
    ),
    StepKind(
        OBJECTED,
        "收到异议（第6条）",
        "Objection received (art. 6)",
        33,
        (PARTY, Field("text", FieldType.LONG_TEXT, "异议内容", "Objection")),
        before_decision,
        parties.objected,
        starts=(VERIFY,),
        day=Label("收到日期", "Received on"),
    ),
    StepKind(
        WAIVED,
        "放弃异议",
        "Objection waived",
        34,
        (PARTY, Field("text", FieldType.LONG_TEXT, "说明", "Note", required=False)),
        before_decision,
        parties.waived,
    ),
    StepKind(
        ANSWERED,
        "核实异议并告知结果（第6条）",
        "Objection verified and answered (art. 6)",
        35,
        (
            PARTY,
            Field("result", FieldType.CHOICE, "核实结果", "Result", choices=parties.ANSWERS),
            _TEXT,
        ),
        before_decision,
        parties.answered,
        day=Label("告知日期", "Answered on"),
    ),
    StepKind(
        "listing.promised",
        "书面信用承诺",
        "Written promise",
        37,
        (Field("text", FieldType.LONG_TEXT, "承诺内容", "Promise"),),
        open_still,
        tests.promised,
        day=Label("承诺日期", "Promised on"),
    ),
)

BEFORE = (*_TESTS, *_NOTICES)
