"""How do a group, what an act would do in its cases, and rows of workers read on the screen?"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.case_group import CaseGroup, GroupRefusedError
from disputes_app.domain.cases import Line
from disputes_app.services.group_acts import MemberEffect
from disputes_app.services.group_workers import WorkerFlaw, WorkerProblem, WorkerRow
from ui.errors import explain
from ui.wording import code_text, day_text, money_text

_NAMED = 5


def summary_text(group: CaseGroup) -> str:
    """Return how many cases, workers and how much it is about."""
    text = QCoreApplication.translate(
        "groups",
        "{cases} 件（未结 {open} 件）· 劳动者 {people} 人 · 请求 {claimed}",
    )
    parts = [
        text.format(
            cases=len(group.members),
            open=group.open_count,
            people=group.people,
            claimed=money_text(group.claimed_fen),
        )
    ]
    if group.lines != {Line.INSPECTION}:
        awarded = QCoreApplication.translate("groups", "已定 {sum}")
        parts.append(awarded.format(sum=money_text(group.awarded_fen)))
    if Line.INSPECTION in group.lines:
        recovered = QCoreApplication.translate("groups", "已追回 {sum}")
        parts.append(recovered.format(sum=money_text(group.recovered_fen)))
    return " · ".join(parts)


def given_head(lines: Collection[Line]) -> str:
    """Return what is above the sums that cases of these lines came to."""
    if Line.INSPECTION not in lines:
        return QCoreApplication.translate("groups", "已定")
    if set(lines) == {Line.INSPECTION}:
        return QCoreApplication.translate("groups", "已追回")
    return QCoreApplication.translate("groups", "已定或者追回")


def collective_text(group: CaseGroup) -> str:
    """Return what the law attaches to ten workers or more; empty where they are fewer."""
    if not group.collective:
        return ""
    if group.line is Line.ARBITRATION:
        return QCoreApplication.translate(
            "groups",
            "劳动者十人以上有共同请求：优先立案、优先审理（规则5）；可推举三至五名代表人（规则63）；"
            "收到申请五个工作日内决定是否受理，受理后五个工作日内一次性通知组庭、答辩、举证和开庭"
            "（规则64）；由三名仲裁员组庭，符合简易处理条件的除外（规则62、65）。"
            "每案单独编号、单独计入结案率。",
        )
    return QCoreApplication.translate(
        "groups", "劳动者十人以上有共同请求，属集体争议。每案单独编号、单独计入结案率。"
    )


def refusal_text(error: GroupRefusedError) -> str:
    """Return each case that cannot stand in the group, and why, the first ones only."""
    lines = [f"{number}：{code_text(reason)}" for number, reason in error.refusals[:_NAMED]]
    left = len(error.refusals) - _NAMED
    if left > 0:
        text = QCoreApplication.translate("groups", "另有 {count} 件")
        lines.append(text.format(count=left))
    return "；".join(lines)


def effect_text(effect: MemberEffect) -> str:
    """Return what the act would do in a case, or why it refuses it."""
    if effect.refusal is not None:
        return explain(effect.refusal).sentence
    admission = effect.admission
    if admission is None:
        return ""
    before, after = admission.before, admission.after
    parts = []
    if effect.next_number:
        parts.append(
            QCoreApplication.translate("groups", "编号 {number}").format(number=effect.next_number)
        )
    if effect.last_day_before != effect.last_day_after:
        text = QCoreApplication.translate("groups", "最后一日 {before} → {after}")
        parts.append(
            text.format(
                before=day_text(effect.last_day_before), after=day_text(effect.last_day_after)
            )
        )
    if after.ended and not before.ended:
        parts.append(QCoreApplication.translate("groups", "办结"))
    elif before.stage is not after.stage and after.stage is not None:
        parts.append(
            QCoreApplication.translate("groups", "阶段：{stage}").format(
                stage=code_text(after.stage)
            )
        )
    if admission.flaws:
        parts.append(QCoreApplication.translate("groups", "程序瑕疵"))
    parts += [
        QCoreApplication.translate("groups", "提醒：{why}").format(why=code_text(one.code))
        for one in admission.cautions
    ]
    return " · ".join(parts) or QCoreApplication.translate("groups", "登记，期限不变")


def flaw_text(flaw: WorkerFlaw) -> str:
    """Return what is wrong with a row."""
    texts = {
        WorkerProblem.NO_NAME: QCoreApplication.translate("groups", "没有姓名"),
        WorkerProblem.BAD_NUMBER: QCoreApplication.translate("groups", "身份证号不对：{about}"),
        WorkerProblem.BAD_AMOUNT: QCoreApplication.translate("groups", "金额看不懂：{about}"),
        WorkerProblem.SAME_WORKER: QCoreApplication.translate("groups", "与第 {about} 行是同一人"),
        WorkerProblem.KNOWN_CASE: QCoreApplication.translate(
            "groups", "对该单位已有在办案件 {about}"
        ),
    }
    return texts[flaw.problem].format(about=flaw.about)


def row_text(row: WorkerRow) -> str:
    """Return everything that is wrong with a row, or that it can be registered."""
    if not row.flaws:
        return QCoreApplication.translate("groups", "可以登记")
    return "；".join(flaw_text(one) for one in row.flaws)
