"""In which words does the course of the allowance stand: a day of it, its end, its formula?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.rate_course import AllowanceCourse, CourseStep
from ui.statistics.rate_words import allowance_text, best_text, target_text
from ui.wording import day_text


def lost_mark(day: date) -> str:
    """Return what stands at the point of no return."""
    return QCoreApplication.translate("rate", "{day} 起不能达标").format(day=day_text(day))


def left_text(left: int) -> str:
    """Return how many may still be late, or by how many the allowance is overdrawn."""
    if left < 0:
        return QCoreApplication.translate("rate", "已超出 %n 件", "", -left)
    return QCoreApplication.translate("rate", "还可再逾期 %n 件", "", left)


def step_sentence(step: CourseStep) -> str:
    """Return everything about a day on which the allowance became smaller."""
    text = QCoreApplication.translate(
        "rate", "{day}：新增逾期 {late} 件（最后一日 {last_day}），{left}"
    )
    return text.format(
        day=day_text(step.day),
        late=step.late,
        last_day=day_text(step.last_day),
        left=left_text(step.left),
    )


def course_sentence(course: AllowanceCourse | None) -> str:
    """Return where the allowance stands, and since when it is used up."""
    if course is None:
        return QCoreApplication.translate(
            "rate", "这一范围没有设定目标，没有可逾期的件数。请选监察的投诉举报案件。"
        )
    figures = course.figures
    if course.end < course.first:
        return QCoreApplication.translate("rate", "期间在截止日以后才开始，还没有逾期。")
    if not figures.registered:
        return QCoreApplication.translate("rate", "期间内没有案件。")
    room = QCoreApplication.translate("rate", "期初可逾期 {room} 件，已逾期 {late} 件").format(
        room=course.room, late=figures.late
    )
    parts = [room, allowance_text(figures), best_text(figures)]
    if course.lost_on is not None:
        parts.append(lost_mark(course.lost_on))
    return " · ".join(part for part in parts if part)


def course_notes(course: AllowanceCourse, *, demonstration: bool) -> tuple[str, ...]:
    """Return what stands under the chart: formula, basis, as-of day."""
    query, target = course.figures.query, course.figures.target
    lines = [
        QCoreApplication.translate(
            "rate",
            "可再逾期件数 = 已登记案件（应结＋待到期）×（1－目标{target}）取整 － 逾期件数；"
            "案件自最后一日的次日起算逾期。",
        ).format(target="" if target is None else target_text(target)),
        QCoreApplication.translate(
            "rate",
            "按到期口径；期间 {first} 至 {last}；截止日 {as_of}。按截止日已登记的案件计算，"
            "以后登记的案件会使可逾期件数增加。",
        ).format(
            first=day_text(query.from_day),
            last=day_text(query.to_day),
            as_of=day_text(query.as_of),
        ),
    ]
    if demonstration:
        lines.append(
            QCoreApplication.translate("rate", "演示数据：案件和比率均为虚构，不是真实统计。")
        )
    return tuple(lines)
