"""In which words do the days of a case, and what was odd about it, stand on the screen?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.case_review import CaseReview, Days
from disputes_app.domain.cases import Holder
from disputes_app.domain.labels import Label
from disputes_app.domain.late_review import Cause
from disputes_app.domain.review_oddities import Oddity, OddityKind
from disputes_app.domain.rules import PauseKind
from disputes_app.domain.running_clock import CORRECTION
from disputes_app.services.late_reviews import CaseReviewView
from ui.wording import code_text, day_text, is_english, name_of

Row = tuple[str, str, str, str, str]
"""What it is, from, to, calendar days, working days."""
_PAUSES = {one.value: one for one in PauseKind}


def cause_text(causes: tuple[Cause, ...], cause: str) -> str:
    """Return what a cause is called; the office's own words stay as they are."""
    if not is_english():
        return cause
    return next((one.en for one in causes if one.zh == cause), cause)


def days_text(days: Days) -> str:
    """Return 52日（36个工作日）."""
    text = QCoreApplication.translate("review", "{calendar}日（{working}个工作日）")
    return text.format(calendar=days.calendar, working=days.working)


def head_lines(days: CaseReview) -> Iterator[str]:
    """Yield how late it is, and its last days."""
    verdict = code_text(days.verdict)
    if days.verdict.late:
        text = QCoreApplication.translate("review", "{verdict}，超过{over}；全程{whole}。")
        yield text.format(verdict=verdict, over=days_text(days.over), whole=days_text(days.whole))
    else:
        text = QCoreApplication.translate("review", "{verdict}；全程{whole}。")
        yield text.format(verdict=verdict, whole=days_text(days.whole))
    text = QCoreApplication.translate(
        "review", "最初的最后一日 {first}，计入结案率的最后一日 {due}，办结 {closed}。"
    )
    closed = day_text(days.closed_on)
    if days.closed_on is None:
        closed = QCoreApplication.translate("review", "未结")
    yield text.format(first=day_text(days.first_due_on), due=day_text(days.due_on), closed=closed)
    if days.working_due_on is not None and days.working_due_on != days.due_on:
        text = QCoreApplication.translate("review", "逾期后又变动到 {day}，不改变结案率的判定。")
        yield text.format(day=day_text(days.working_due_on))


def sections(view: CaseReviewView) -> Iterator[tuple[str, list[Row]]]:
    """Yield each part of the table: its title and its rows."""
    days = view.days
    yield (
        QCoreApplication.translate("review", "各阶段用时"),
        [
            ("—" if stage is None else code_text(stage), "", "", *_two(spent))
            for stage, spent in days.by_stage
        ],
    )
    yield (
        QCoreApplication.translate("review", "各承办人用时"),
        [
            (_holder(view.holders, holder), day_text(after), day_text(until), *_two(spent))
            for holder, after, until, spent in days.tenures
        ],
    )
    yield QCoreApplication.translate("review", "依法扣除、延长"), list(_lawful(days))
    text = QCoreApplication.translate("review", "无进展超过{days}个工作日（不含依法扣除）")
    yield (
        text.format(days=days.quiet_after),
        [
            (
                QCoreApplication.translate("review", "没有登记进展"),
                day_text(one.after),
                day_text(one.until),
                *_two(one.days),
            )
            for one in days.quiet
        ],
    )
    yield (
        QCoreApplication.translate("review", "程序异常"),
        [(oddity_text(view.labels, one), day_text(one.on), day_text(one.seen_on), "", "")
         for one in days.oddities],
    )  # fmt: skip


def oddity_text(labels: Mapping[str, Label], one: Oddity) -> str:
    """Return what is odd: its kind, the entry or the period, and why."""
    label = labels.get(one.event_kind)
    name = one.event_kind if label is None else name_of(label)
    why = code_text(one.code) if one.code else one.note
    if one.kind is OddityKind.UNLAWFUL and why:
        text = QCoreApplication.translate("review", "{kind}：{name}（{why}）")
        return text.format(kind=code_text(one.kind), name=name, why=why)
    text = QCoreApplication.translate("review", "{kind}：{name}")
    return text.format(kind=code_text(one.kind), name=name)


def _lawful(days: CaseReview) -> Iterator[Row]:
    for one in days.by_pause:
        kind, spent = one
        spans = [each for each in days.stretches if each.pause == kind]
        first, last = spans[0].after, spans[-1].until
        yield (_pause(kind), day_text(first), day_text(last), *_two(spent))
    for extension in days.extensions:
        unit = extension.in_working_days
        number = str(extension.days)
        name = QCoreApplication.translate("review", "延长（{who}）")
        if extension.irregular:
            name = QCoreApplication.translate("review", "延长（程序瑕疵，不改变最后一日；{who}）")
        yield (
            name.format(who=extension.signed_by or "—"),
            day_text(extension.on),
            "",
            "" if unit else number,
            number if unit else "",
        )
    for day in days.restarts:
        yield (QCoreApplication.translate("review", "重新起算"), day_text(day), "", "", "")


def _pause(kind: str) -> str:
    if kind == CORRECTION:
        return QCoreApplication.translate("review", "等待补正")
    return code_text(_PAUSES[kind]) if kind in _PAUSES else kind


def _holder(holders: Mapping[Holder, str], holder: Holder | None) -> str:
    if holder is None:
        return QCoreApplication.translate("review", "未指派")
    return holders.get(holder, "—")


def _two(days: Days) -> tuple[str, str]:
    return str(days.calendar), str(days.working)
