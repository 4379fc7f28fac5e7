"""Which facts of a record beside the cases may a form name?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from disputes_app.documents.templates.fields import (
    PaperContext,
    PaperField,
    log_fields,
)
from disputes_app.documents.templates.source import FormHead
from disputes_app.documents.wording import document_number
from disputes_app.domain.labels import Label
from disputes_app.domain.record_paper import RecordPaper


def _field(
    name: str, zh: str, en: str, of: Callable[[RecordPaper], object]
) -> PaperField[RecordPaper]:
    return PaperField(name, Label(zh, en), of)


RECORD_FIELDS: Mapping[str, PaperField[RecordPaper]] = MappingProxyType(
    {
        one.name: one
        for one in (
            _field("office", "制作机构全称", "Issuing office", lambda facts: facts.office_name),
            _field("seal", "落款（印章）名称", "Name on the seal", lambda facts: facts.seal_name),
            _field("number", "编号", "Number", lambda facts: document_number(facts.number)),
            _field(
                "document_number",
                "文号（没有单独编号的用登记的编号）",
                "Number of the paper, else of the record",
                lambda facts: document_number(facts.document_number or facts.number),
            ),
            _field("title", "事项", "What it is about", lambda facts: facts.title),
            _field("reference", "来文编号", "Number of others", lambda facts: facts.reference),
            _field("town", "街镇", "Town", lambda facts: facts.town),
            _field("employer", "用人单位", "Employer", lambda facts: facts.employer),
            _field(
                "employer_code",
                "统一社会信用代码",
                "Credit code",
                lambda facts: facts.employer_code,
            ),
            _field("people", "涉及人数", "People", lambda facts: facts.people),
            _field("owed", "拖欠金额", "Owed", lambda facts: facts.owed),
            _field("paid", "已支付金额", "Paid", lambda facts: facts.paid),
            _field("opened_on", "登记日期", "Opened on", lambda facts: facts.opened_on),
            _field("ended_on", "办结日期", "Ended on", lambda facts: facts.ended_on),
            _field("issued_on", "成文日期", "Date of the paper", lambda facts: facts.issued_on),
            _field("cases", "关联案件", "Cases", lambda facts: facts.cases),
            _field("parties", "涉及的单位和个人", "Parties", lambda facts: facts.parties),
            _field(
                "listed",
                "列入的当事人（异议成立的不在内）",
                "Parties to list: not those whose objection was upheld",
                lambda facts: tuple(one for one in facts.parties if not one.excluded),
            ),
            _field(
                "on_list",
                "仍在名单上的当事人（异议成立、列入被撤销的不在内）",
                "Parties on the list: not those whose listing was annulled either",
                lambda facts: tuple(
                    one for one in facts.parties if not (one.excluded or one.freed)
                ),
            ),
            _field("handler", "承办人", "Handler", lambda facts: facts.handler),
            _field("contact", "联系方式", "Where to reach the office", lambda facts: facts.contact),
            _field(
                "review_body",
                "行政复议机关",
                "Body of administrative review",
                lambda facts: facts.review_body,
            ),
            _field(
                "demonstration",
                "演示数据",
                "Demonstration",
                lambda facts: facts.demonstration,
            ),
            _field("fund", "垫付核定、发放、追偿", "Sums of the fund", lambda facts: facts.fund),
            _field(
                "publication",
                "公布文本（已核对）",
                "Text of a publication, looked through",
                lambda facts: facts.publication,
            ),
            _field(
                "graded",
                "被评价企业的等级、依据（按填写的企业名称）",
                "Grade and ground of the employer that was typed",
                lambda facts: facts.graded,
            ),
            _field("typed", "制作时填写的内容", "What was typed", lambda facts: facts.typed),
            *log_fields(RecordPaper),
        )
    }
)
"""The facts of a record, by name."""


def record_context(head: FormHead, facts: RecordPaper) -> PaperContext[RecordPaper]:
    """Return what a form of a record may name."""
    return PaperContext(head, facts, RECORD_FIELDS)
