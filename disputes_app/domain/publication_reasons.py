"""Which words stand for what speaks against an entry of a batch of publications?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

PUBLICATION_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "publication_no_quarter": (
            "季度公布要填写年度和季度",
            "a quarterly batch needs its year and quarter",
        ),
        "publication_quarter_ahead": (
            "这个季度还没有开始",
            "that quarter has not begun",
        ),
        "publication_no_title": (
            "随时公布的批次要填写名称",
            "an ad hoc batch needs a name",
        ),
        "publication_no_code": (
            "没有统一社会信用代码的要填写注册号（公布办法）",
            "without a credit code the registration number is needed",
        ),
        "publication_before_decision": (
            "列入公布名单早于处理决定：作出处理决定后才能公布（公布办法）",
            "it lies before the decision; only what was decided is published",
        ),
        "publication_listed_twice": (
            "这个单位的这份决定已经在名单中",
            "this decision against this employer is on the batch already",
        ),
        "publication_not_listed": (
            "名单中没有这一条，或者已经撤下",
            "there is no such entry, or it was taken down",
        ),
        "publication_published": ("已经公布", "it was published already"),
        "publication_not_published": ("还没有公布", "it was not published yet"),
        "publication_stopped_already": ("整批已经停止公布", "the whole batch is public no longer"),
        "publication_empty": ("公布名单还是空的", "nobody is on the batch yet"),
        "publication_has_entries": (
            "名单中还有单位，请先移出并写明理由",
            "somebody is on the batch; take it off first and say why",
        ),
        "publication_not_reviewed": (
            "名单变动后还没有通过法制审核和保密审查",
            "legal and secrecy review were not passed since the last change",
        ),
        "publication_nothing_to_correct": (
            "没有登记处理决定变更或者撤销",
            "no change of the decision is on record",
        ),
        "publication_revoked_goes": (
            "处理决定已经撤销，公布的内容要撤下",
            "the decision was revoked, so the text must be taken down",
        ),
        "publication_no_new_text": (
            "请填写更正后的处理情况",
            "say how it was handled, as corrected",
        ),
        "publication_corrected_late": (
            "更正已超过10个工作日（依据待核）",
            "it was corrected after ten working days (unverified)",
        ),
        # what private data a text has
        "public_name": ("劳动者或者举报人、投诉人的姓名", "name of a worker or reporter"),
        "public_id_number": ("身份证号码", "identity number"),
        "public_phone": ("电话号码", "telephone number"),
        "public_account": ("银行账号", "account number"),
        "public_address": ("个人住址", "address of a person"),
    }
)
