"""Which words stand for what is wrong with a paper that is to be issued?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Pair = tuple[str, str]
"""The Chinese words and the English ones."""

PAPER_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "typed_date": ("不是日期", "is not a date"),
        "typed_amount": ("不是金额", "is not a sum of money"),
        "typed_choice": ("不在可选的内容里", "is none of the choices"),
        "typed_too_long": ("太长", "is too long"),
        "other_case": ("它属于别的案件", "it belongs to another case"),
        "other_record": ("它属于别的登记", "it belongs to another record"),
        "other_form": ("它是另一种文书", "it is another kind of paper"),
        "corrected_before": ("它已经更正过", "it was corrected before"),
        "letter_under_cover": ("受保护的人，不写信封", "protected: no envelope is written"),
        "letter_no_address": ("没有地址", "no address is known"),
        "check.papers": ("已签发的文书", "Issued papers"),
    }
)

PAPER_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "FindingKind.empty": ("没有填写", "Empty"),
        "FindingKind.amount": ("金额不一致", "Sums differ"),
        "FindingKind.glyph": ("缺字", "No such character"),
        "FindingKind.overflow": ("超出版面", "Overflow"),
        "FindingKind.lost": ("文字缺失", "Text lost"),
        "FindingKind.date": ("日期矛盾", "Contradicting day"),
        "FindingKind.number": ("没有文号", "No number"),
        "FindingKind.not_allowed": ("不能制作", "Not allowed"),
        "FindingKind.exposes": ("泄露受保护的人", "Exposes somebody"),
        "FindingKind.template": ("样式有错", "Faulty form"),
        "PrintState.waiting": ("等待打印", "Waiting"),
        "PrintState.sent": ("已送打印机", "Sent to the printer"),
        "PrintState.failed": ("没有打印", "Not printed"),
        "PrintState.done": ("已出纸", "Printed"),
        "PrintState.cancelled": ("已取消", "Cancelled"),
        "LabelLayout.3x7": ("A4 三列七行（每张21枚）", "A4, 3 columns of 7 (21 a sheet)"),
        "LabelLayout.2x5": ("A4 两列五行（每张10枚）", "A4, 2 columns of 5 (10 a sheet)"),
        "EnvelopeSize.dl": ("DL 信封（220×110毫米）", "DL envelope (220 x 110 mm)"),
        "EnvelopeSize.c5": ("C5 信封（229×162毫米）", "C5 envelope (229 x 162 mm)"),
    }
)
