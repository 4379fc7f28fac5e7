"""How does a rule read, everything the law says about it in words?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.cases import Line
from disputes_app.domain.law import Law
from disputes_app.domain.rules import (
    Direction,
    Extension,
    Mark,
    Rolls,
    Rule,
    RuleKind,
    Switch,
    Unit,
)
from ui.badges import Badge
from ui.case_page.clock_words import basis_text, length_text
from ui.case_page.explanation_words import Reason
from ui.settings_page.law_rows import in_force_text, reading_text, reading_title
from ui.tokens import Tone
from ui.wording import code_text, is_english, list_text

AWARD = "arbitration.award"


def rule_facts(rule: Rule, law: Law) -> tuple[Reason, ...]:
    """Return what a version says, a matter a line.

    Args:
        rule: as the rulebook has it, its switches still open.
        law: the law in force, with the readings of the office.
    """
    read = law.read(rule)
    found = [
        Reason(QCoreApplication.translate("rule_page", "编号"), rule.id),
        Reason(
            QCoreApplication.translate("rule_page", "中文名称")
            if is_english()
            else QCoreApplication.translate("rule_page", "英文名称"),
            rule.name_zh if is_english() else rule.name_en,
        ),
        Reason(QCoreApplication.translate("rule_page", "性质"), kind_text(rule.kind)),
        Reason(
            QCoreApplication.translate("rule_page", "法律依据"), basis_text(rule.law, rule.article)
        ),
        Reason(QCoreApplication.translate("rule_page", "长度"), _length(read)),
        Reason(QCoreApplication.translate("rule_page", "顺延"), _rolling(read)),
        Reason(QCoreApplication.translate("rule_page", "起算"), rule.starts_on),
        Reason(
            QCoreApplication.translate("rule_page", "终止"),
            rule.stops_on or QCoreApplication.translate("rule_page", "没有使其终止的事项"),
        ),
        *(
            Reason(QCoreApplication.translate("rule_page", "暂停计算"), cause.text)
            for cause in rule.pause_causes
        ),
        *(
            Reason(QCoreApplication.translate("rule_page", "重新计算"), cause.text)
            for cause in rule.restart_causes
        ),
        *_extending(rule),
        *_consequences(rule),
        *_readings(rule, law),
        Reason(QCoreApplication.translate("rule_page", "核对"), mark_text(rule.mark)),
    ]
    return tuple(found)


def version_lines(rules: Iterable[Rule], law: Law) -> tuple[Reason, ...]:
    """Return every version with its time in force, its length and its source."""
    return tuple(
        Reason(
            in_force_text(rule),
            QCoreApplication.translate("rule_page", "{length}，{basis}（{mark}）").format(
                length=length_text(law.read(rule).length, rule.unit),
                basis=basis_text(rule.law, rule.article),
                mark=code_text(rule.mark),
            ),
        )
        for rule in rules
    )


def kind_text(kind: RuleKind) -> str:
    """Return whose period it is and what that means once it is over."""
    match kind:
        case RuleKind.OFFICE:
            meaning = QCoreApplication.translate(
                "rule_page", "{kind}：由本机关办理，过期未办即为逾期"
            )
        case RuleKind.PARTY:
            meaning = QCoreApplication.translate(
                "rule_page", "{kind}：由当事人行使，过期为已届满，不是本机关逾期"
            )
        case RuleKind.WAIT:
            meaning = QCoreApplication.translate("rule_page", "{kind}：期满后方可办理，不会逾期")
        case _:
            meaning = QCoreApplication.translate(
                "rule_page", "{kind}：效力到该日为止，不顺延，不会逾期"
            )
    return meaning.format(kind=code_text(kind))


def mark_text(mark: Mark) -> str:
    """Return how well the source is verified, and what that means."""
    match mark:
        case Mark.TEXT:
            meaning = QCoreApplication.translate("rule_page", "依据已核：已对照法律原文")
        case Mark.TEXT_SECOND:
            meaning = QCoreApplication.translate("rule_page", "依据待核：{mark}，未见原文")
        case Mark.MEMORY:
            meaning = QCoreApplication.translate("rule_page", "依据待核：{mark}，尚未查到出处")
        case _:
            meaning = QCoreApplication.translate("rule_page", "依据待核：{mark}，法律没有明文")
    return meaning.format(mark=code_text(mark))


def mark_badge(mark: Mark) -> Badge:
    """Return 依据已核 or 依据待核."""
    if mark is Mark.TEXT:
        return Badge(QCoreApplication.translate("rule_page", "依据已核"), Tone.SUCCESS)
    return Badge(QCoreApplication.translate("rule_page", "依据待核"), Tone.WARNING)


def _length(rule: Rule) -> str:
    length = length_text(rule.length, rule.unit)
    if rule.unit is Unit.DESIGNATED:
        return QCoreApplication.translate("rule_page", "由文书指定，按自然日计算")
    if rule.unit is Unit.HOURS:
        return QCoreApplication.translate("rule_page", "{length}，须登记起算的时刻").format(
            length=length
        )
    if rule.direction is Direction.BEFORE:
        return QCoreApplication.translate("rule_page", "{length}，倒算：最迟在该日之前").format(
            length=length
        )
    return length


def _rolling(rule: Rule) -> str:
    if rule.rolls is Rolls.YES:
        return QCoreApplication.translate(
            "rule_page", "最后一日遇法定休假日的，顺延至其后第一个工作日（民事诉讼法第85条）"
        )
    if rule.direction is Direction.BEFORE:
        return QCoreApplication.translate("rule_page", "倒算，不顺延")
    if rule.unit is Unit.WORKING_DAYS:
        return QCoreApplication.translate("rule_page", "按工作日计算，最后一日总是工作日")
    if rule.unit is Unit.HOURS:
        return QCoreApplication.translate("rule_page", "按小时计算，不顺延")
    return QCoreApplication.translate("rule_page", "不顺延")


def _extending(rule: Rule) -> Iterator[Reason]:
    extends = rule.extends
    if extends is not None:
        yield Reason(
            QCoreApplication.translate("rule_page", "延长"), _extension(extends, rule.unit)
        )
        approver = QCoreApplication.translate("rule_page", "{approver}（{offices}）").format(
            approver=extends.approver, offices=list_text(extends.offices)
        )
        yield Reason(QCoreApplication.translate("rule_page", "批准"), approver)
    if rule.shortening is not None:
        yield Reason(QCoreApplication.translate("rule_page", "缩短"), rule.shortening)


def _extension(extends: Extension, unit: Unit) -> str:
    if extends.limit is None:
        much = QCoreApplication.translate("rule_page", "长度由批准或者约定确定")
    else:
        much = QCoreApplication.translate("rule_page", "最多{length}").format(
            length=length_text(extends.limit, unit)
        )
    if extends.times is None:
        often = QCoreApplication.translate("rule_page", "法律没有规定次数")
    else:
        often = QCoreApplication.translate("rule_page", "%n次", "", extends.times)
    when = (
        QCoreApplication.translate("rule_page", "须在期满之前")
        if extends.before_expiry
        else QCoreApplication.translate("rule_page", "期满之后也可以")
    )
    return list_text([often, much, when])


def _consequences(rule: Rule) -> Iterator[Reason]:
    if rule.if_missed is not None:
        yield Reason(QCoreApplication.translate("rule_page", "过期后果"), rule.if_missed)
    if rule.closure_clock_of is not None:
        text = QCoreApplication.translate("rule_page", "决定{line}案件是否按期办结")
        yield Reason(
            QCoreApplication.translate("rule_page", "办结期限"),
            text.format(line=code_text(Line(rule.closure_clock_of))),
        )


def _readings(rule: Rule, law: Law) -> Iterator[Reason]:
    """Name each reading of the office on which this rule depends, and how it reads now."""
    keys = [
        switch.value
        for switch in (
            Switch.SERVICE_PUBLIC_NOTICE_ROLLS,
            Switch.INSPECTION_CLOSE_LENGTH,
            Switch.HEARING_CLEAR_DAYS,
        )
        if switch in rule.switches
    ]
    if rule.extends is not None and rule.restart_causes:
        keys.append("extension_after_restart")
    if rule.id == AWARD:
        keys.append("settlement_closes_on")
    for key in keys:
        text = QCoreApplication.translate("rule_page", "{matter}：{reading}").format(
            matter=reading_title(key), reading=reading_text(key, getattr(law.policy, key))
        )
        yield Reason(QCoreApplication.translate("rule_page", "本单位的理解"), text)
