"""In which words do the grades of a year stand on the screen?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.compliance import HINTS, Criterion, Deed, Grade
from disputes_app.domain.dossiers.grading import ORDERS, PARTNERS
from disputes_app.domain.grading_log import GradeLog
from disputes_app.services.grades import EmployerGrade
from disputes_app.services.grading import GradeDifference, GradeStanding, GradingView
from ui.badges import Badge
from ui.tokens import Tone
from ui.wording import code_text, day_text, list_text, name_of

NONE = "—"
TONES = {Grade.A: Tone.SUCCESS, Grade.B: Tone.WARNING, Grade.C: Tone.DANGER}


def grade_badge(grade: Grade) -> Badge:
    """Return A, B or C as a plate."""
    return Badge(grade.value, TONES[grade])


def summary_text(found: GradingView) -> str:
    """Return how the grades of the year stand, in one sentence."""
    log = found.log
    where = log.town or QCoreApplication.translate("grading", "全区")
    if log.run is None:
        text = QCoreApplication.translate("grading", "{year}年度，{where}：还没有计算。")
        return text.format(year=log.year, where=where)
    count = {one: sum(row.grade is one for row in found.rows) for one in Grade}
    text = QCoreApplication.translate(
        "grading", "{year}年度，{where}：{all}户，A级{a}户，B级{b}户，C级{c}户。{state}"
    )
    return text.format(
        year=log.year,
        where=where,
        all=len(found.rows),
        a=count[Grade.A],
        b=count[Grade.B],
        c=count[Grade.C],
        state=_state_text(log),
    )


def _state_text(log: GradeLog) -> str:
    if log.confirmed is not None:
        text = QCoreApplication.translate("grading", "{day} 由{post}{name}签批确认。")
        one = log.confirmed
        return text.format(day=day_text(one.on), post=one.post, name=one.signed_by)
    if log.waiting:
        text = QCoreApplication.translate("grading", "还有{count}户须逐户审核，审核完才能确认。")
        return text.format(count=log.waiting)
    return QCoreApplication.translate("grading", "可以确认：下一步登记“确认等级”。")


def basis_text(found: GradingView) -> str:
    """Return who is graded and by which criteria, what follows, and with whom it was shared."""
    log = found.log
    lines = [
        QCoreApplication.translate(
            "grading",
            "范围：当年有案件、登记或者书面审查的单位和另行列入的单位。“查处”计处理、处罚决定和责令改正，一案计一次；"
            "移送公安只作线索（等级评价办法，依据待核）。",
        )
        if log.reading == ORDERS
        else QCoreApplication.translate(
            "grading",
            "范围：当年有案件、登记或者书面审查的单位和另行列入的单位。“查处”计处理、处罚决定，一案计一次；"
            "移送公安只作线索（等级评价办法，依据待核）。",
        )
    ]
    if found.summon_days and log.told_all is not None:
        text = QCoreApplication.translate(
            "grading", "C级单位约谈主要负责人：{day} 前（本单位规定，依据待核）。"
        )
        lines.append(text.format(day=day_text(log.told_all + timedelta(found.summon_days))))
    if log.shared:
        names = {one.value: name_of(one) for one in PARTNERS}
        shared = list_text(f"{names.get(one, one)} {day_text(on)}" for one, on in log.shared)
        text = QCoreApplication.translate("grading", "已通报：{shared}。")
        lines.append(text.format(shared=shared))
    return "\n".join(lines)


def deed_line(one: Deed) -> str:
    """Return a fact: day, case or record, what it was, its paper, its article."""
    paper = f"（{one.text}）" if one.text else ""
    return f"{day_text(one.on)}  {one.source}  {code_text(one.kind)}{paper}  {one.article}"


def ground_text(standing: GradeStanding) -> str:
    """Return in a few words what made the computed grade."""
    criteria: Sequence[Criterion] = standing.row.criteria
    if criteria:
        return list_text(code_text(one) for one in criteria)
    if any(one.kind in HINTS for one in standing.row.deeds):
        return QCoreApplication.translate("grading", "未被查处；有移送公安线索")
    return QCoreApplication.translate("grading", "未被查处")


def state_text(log: GradeLog, standing: GradeStanding) -> str:
    """Return what was done with one grade last."""
    key = standing.row.key
    objection = log.objections.get(key)
    if objection is not None and objection.answered_on is None:
        return QCoreApplication.translate("grading", "异议待答复")
    if standing.waits:
        return QCoreApplication.translate("grading", "待审核")
    changes = log.changes.get(key)
    if changes and standing.grade is not standing.row.grade:
        text = QCoreApplication.translate("grading", "由{before}改为{grade}")
        return text.format(before=standing.row.grade.value, grade=standing.grade.value)
    if standing.told_on is not None:
        text = QCoreApplication.translate("grading", "{day} 已告知")
        return text.format(day=day_text(standing.told_on))
    return QCoreApplication.translate("grading", "已审核") if changes else ""


def row_text(log: GradeLog, standing: GradeStanding, other: GradeDifference | None) -> str:
    """Return everything known of one employer of the list."""
    row = standing.row
    title = QCoreApplication.translate("grading", "{name}：计算为{computed}级，现为{grade}级")
    lines = [
        title.format(name=row.name, computed=row.grade.value, grade=standing.grade.value),
        *map(deed_line, row.deeds),
    ]
    if not row.deeds:
        lines.append(
            QCoreApplication.translate("grading", "当年没有被查处或者其他应当计入的记录。")
        )
    for change in log.changes.get(row.key, ()):
        text = QCoreApplication.translate("grading", "{day} {by}：{before}→{grade}，{reason}")
        lines.append(
            text.format(
                day=day_text(change.on),
                by=change.by,
                before=change.before.value,
                grade=change.grade.value,
                reason=change.reason,
            )
        )
    objection = log.objections.get(row.key)
    if objection is not None:
        text = QCoreApplication.translate("grading", "{day} 企业提出异议{late}：{text}")
        late = QCoreApplication.translate("grading", "（已过截止日）") if objection.is_late else ""
        lines.append(text.format(day=day_text(objection.on), late=late, text=objection.text))
    if other is not None:
        lines.append(difference_text(other))
    return "\n".join(lines)


def difference_text(one: GradeDifference) -> str:
    """Return what the record says now of an employer that was graded otherwise."""
    text = QCoreApplication.translate("grading", "按现在的记录：{before}→{after}")
    parts = [text.format(before=_letter(one.before), after=_letter(one.after))]
    for words, deeds in (
        (QCoreApplication.translate("grading", "新增 {deed}"), one.come),
        (QCoreApplication.translate("grading", "不再计入 {deed}"), one.gone),
    ):
        parts += [words.format(deed=deed_line(deed)) for deed in deeds]
    return "\n".join(parts)


def differences_text(found: Sequence[GradeDifference]) -> str:
    """Return how many employers stand otherwise, and who was not graded at all."""
    new = [one.name for one in found if one.before is None]
    text = QCoreApplication.translate("grading", "{count}户与计算时不同，列表中选“有差异”查看。")
    said = text.format(count=len(found))
    if new:
        more = QCoreApplication.translate("grading", "计算时没有列入的单位：{names}。")
        said += more.format(names=list_text(new[:5]))
    return said


def employer_grade_text(one: EmployerGrade | None) -> str:
    """Return the grade of an employer for its page and for the registration; empty for none."""
    if one is None:
        return ""
    text = QCoreApplication.translate("grading", "守法诚信等级 {grade}（{year}年度，{day}确认）")
    return text.format(grade=one.grade.value, year=one.year, day=day_text(one.since))


def objection_day(on: date, days: int | None) -> date | None:
    """Return the last day for an objection that the office's own setting gives; None for none."""
    return None if not days else on + timedelta(days)


def _letter(grade: Grade | None) -> str:
    return QCoreApplication.translate("grading", "未列入") if grade is None else grade.value
