"""In which words do the files of a check stand on its page?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.file_check_log import CheckedFile, FileCheckLog
from disputes_app.domain.score_sheet import FileGrade
from ui.wording import code_text, day_text, list_text, name_of

NONE = "—"


def summary_text(log: FileCheckLog) -> str:
    """Return from what the sample was drawn, and what its scores come to."""
    lines = []
    text = QCoreApplication.translate("file_check", "{line}案件，{first} 至 {last} 办结。")
    lines.append(
        text.format(line=code_text(log.line), first=day_text(log.from_on), last=day_text(log.to_on))
    )
    if log.samples:
        sample = log.samples[-1]
        text = QCoreApplication.translate(
            "file_check", "{day} 从 {eligible} 件中抽取 {n} 件（{filter}），种子“{seed}”。"
        )
        lines.append(
            text.format(
                day=day_text(sample.on),
                eligible=sample.eligible,
                n=sample.count,
                filter=sample.filter,
                seed=sample.seed,
            )
        )
    if log.scored:
        text = QCoreApplication.translate(
            "file_check",
            "已评 {n} 件，平均 {average} 分；{grades}"
            "（优秀 {excellent} 分、合格 {passed} 分以上）。",
        )
        lines.append(
            text.format(
                n=len(log.scored),
                average=_average(log),
                grades=list_text(f"{code_text(one)} {log.count(one)}" for one in FileGrade),
                excellent=log.excellent,
                passed=log.passed,
            )
        )
    if log.conclusion:
        text = QCoreApplication.translate("file_check", "结论：{text}")
        lines.append(text.format(text=log.conclusion))
    return "\n".join(lines)


def file_cells(log: FileCheckLog, one: CheckedFile) -> tuple[str, ...]:
    """Return the cells of a file."""
    names = {item.id: name_of(item.name) for item in log.sheet}
    lost = list_text(f"{names.get(each.item, each.item)} {each.points}" for each in one.deductions)
    return (
        str(one.place),
        one.name,
        one.handler or NONE,
        NONE if one.score is None else str(one.score),
        NONE if one.grade is None else code_text(one.grade),
        code_text(one.state),
        lost or NONE,
    )


def remarks_text(log: FileCheckLog, one: CheckedFile) -> str:
    """Return why a file lost points, and what was said about it."""
    names = {item.id: name_of(item.name) for item in log.sheet}
    text = QCoreApplication.translate("file_check", "{item}：扣 {points} 分，{reason}")
    lines = [
        text.format(item=names.get(each.item, each.item), points=each.points, reason=each.reason)
        for each in one.deductions
    ]
    return "\n".join((*lines, *one.remarks))


def _average(log: FileCheckLog) -> str:
    average = log.average
    if average is None:
        return NONE
    tenths = average.numerator * 10 // average.denominator
    return f"{tenths // 10}.{tenths % 10}"
