"""In which words does a batch of publications say why, and how is a decision told?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.dossiers.publication import CLASSES
from disputes_app.domain.labels import Label
from disputes_app.domain.money import yuan_text
from disputes_app.domain.publication_tests import (
    CAUSE,
    GROUP,
    HANDLING,
    LARGE_SUM,
    REFERRED,
    SUM_TO_CHECK,
    Found,
    Made,
)

_WHY: Mapping[str, Label] = MappingProxyType(
    {
        LARGE_SUM: Label(
            "拖欠{fen}元，达到“数额较大”的参照标准{limit}元（依据待核）",
            "{fen} yuan owed, at least the {limit} yuan taken for “large” (unverified)",
        ),
        SUM_TO_CHECK: Label(
            "案由为拖欠工资，决定、指令书和欠薪明细都没有写明金额，请核实是否达到{limit}元（依据待核）",
            "wages were withheld, but no sum is on record; check it against {limit} yuan"
            " (unverified)",
        ),
        REFERRED: Label(
            "涉嫌拒不支付劳动报酬罪，已移送公安机关",
            "suspected of refusing to pay for work, transferred to the police",
        ),
        CAUSE: Label("案由属于这一情形，请核实情节是否严重", "by its cause; check how serious"),
        GROUP: Label(
            "关联的现场协调登记为群体性事件，请核实是否造成严重不良社会影响",
            "a group incident is on record; check whether the influence was serious",
        ),
    }
)
_SHORT = MappingProxyType({one.value: Label(one.zh, one.en) for one in CLASSES})
_CLASS_NAMES: Mapping[str, Label] = MappingProxyType(
    {
        "wages": Label(
            "克扣、无故拖欠劳动者劳动报酬，数额较大；拒不支付劳动报酬，依法移送司法机关追究刑事责任",
            "Large sums of wages withheld; refusal to pay, transferred to the judiciary",
        ),
        "insurance": Label(
            "不依法参加社会保险或者不依法缴纳社会保险费，情节严重",
            "Social insurance not joined or not paid, serious",
        ),
        "hours": Label("违反工作时间和休息休假规定，情节严重", "Working hours and rest, serious"),
        "women_minors": Label(
            "违反女职工和未成年工特殊劳动保护规定，情节严重",
            "Protection of women and minors, serious",
        ),
        "child_labour": Label("违反禁止使用童工规定", "Child labour"),
        "social_influence": Label(
            "因劳动保障违法行为造成严重不良社会影响", "Serious bad social influence"
        ),
        "other": Label("其他重大劳动保障违法行为", "Other major violations"),
    }
)
"""The seven classes in the words of 公布办法."""


def short_class(violation_class: str) -> Label:
    """Return the number of a class and a few words, as choices and lists show it."""
    return _SHORT.get(violation_class, Label(violation_class, violation_class))


def class_name(violation_class: str) -> Label:
    """Return a class in the words of the rule."""
    return _CLASS_NAMES.get(violation_class, Label(violation_class, violation_class))


def why_text(found: Found) -> Label:
    """Return what speaks for a class."""
    label = _WHY[found.why]
    fen, limit = yuan_text(found.fen), yuan_text(found.limit_fen)
    return Label(
        label.zh.format(fen=fen, limit=limit),
        label.en.format(fen=fen, limit=limit),
    )


def handling_text(made: Made) -> str:
    """Return the sentence with which the handling is told; it is set before the clerk."""
    day = f"{made.on.year}年{made.on.month}月{made.on.day}日"
    if made.kind == HANDLING:
        what = f"作出行政处理决定（{made.number}）"
        more = f"，责令支付{yuan_text(made.amount_fen)}元" if made.amount_fen else ""
    else:
        what = f"作出行政处罚决定（{made.number}）"
        more = f"，罚款{yuan_text(made.fine_fen)}元" if made.fine_fen else ""
    return f"{day}{what}{more}。"


def violation_text(cause: str, people: int, owed_fen: int) -> str:
    """Return what can be said of the facts without looking further; the clerk completes it."""
    who = f"，涉及劳动者{people}人" if people > 1 else ""
    sum_ = f"，金额{yuan_text(owed_fen)}元" if owed_fen else ""
    return f"{cause or '违反劳动保障法律法规'}{who}{sum_}。"
