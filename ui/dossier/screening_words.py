"""In which words do a town's report, its findings and the difference from the last one stand?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.screening_compare import Change, Compared, Standing
from disputes_app.domain.screening_log import FindingLog, Handling
from disputes_app.services.screening import Finding, ScreeningView
from disputes_app.services.screening_columns import RowProblem
from ui.wording import code_text, day_text, list_text, money_text

NONE = "—"


def summary_text(view: ScreeningView) -> str:
    """Return how many findings there are, and how many still have to be handled."""
    if view.log.nothing_found:
        return QCoreApplication.translate("screening", "零报告：街镇排查没有发现问题。")
    if not view.findings:
        return QCoreApplication.translate("screening", "还没有录入排查问题。")
    text = QCoreApplication.translate("screening", "排查问题 {count} 条，待处理 {left} 条。")
    return text.format(count=len(view.findings), left=view.left)


def compared_text(view: ScreeningView) -> str:
    """Return how the report differs from the last one of the town."""
    if view.last is None or view.compared is None:
        return QCoreApplication.translate(
            "screening", "这个街镇此前两年没有同类排查反馈，无从对比。"
        )
    counts = list_text(
        QCoreApplication.translate("screening", "{change} {count}").format(
            change=code_text(one), count=view.compared.count(one)
        )
        for one in Change
        if view.compared.count(one)
    )
    text = QCoreApplication.translate("screening", "与上期（{period}，{number}）相比：{counts}。")
    said = text.format(
        period=view.last.reference,
        number=view.last.number,
        counts=counts or QCoreApplication.translate("screening", "都没有问题"),
    )
    gone = list_text(one.employer for one in view.compared.gone)
    return said + (
        QCoreApplication.translate("screening", "本期未再报：{names}。").format(names=gone)
        if gone
        else ""
    )


def change_text(one: Compared | None) -> str:
    """Return 新增, 加重 and so on; a dash where there is nothing to compare with."""
    return NONE if one is None else code_text(one.change)


def handling_text(log: FindingLog, *, late: bool) -> str:
    """Return where a finding stands, with the number of what it became."""
    said = code_text(log.handling)
    if log.number:
        return f"{said} {log.number}"
    if log.handling is Handling.ASKED and log.answer_by is not None:
        text = (
            QCoreApplication.translate("screening", "逾期，{day} 前未答复")
            if late
            else QCoreApplication.translate("screening", "{said}，{day} 前答复")
        )
        return text.format(said=said, day=day_text(log.answer_by))
    return said


def finding_cells(view: ScreeningView, one: Finding) -> tuple[str, ...]:
    """Return what the row of a finding shows."""
    row = one.row
    compared = None if view.compared is None else view.compared.by_place.get(row.place)
    return (
        str(row.place),
        row.employer,
        code_text(row.risk),
        str(row.workers) if row.workers else NONE,
        str(row.months) if row.months else NONE,
        NONE if row.amount_fen is None else money_text(row.amount_fen),
        change_text(compared),
        handling_text(one.log, late=one.log.is_late(view.today)),
    )


def finding_lines(view: ScreeningView, one: Finding) -> list[str]:
    """Return everything about a finding, a line each."""
    row, log = one.row, one.log
    compared = None if view.compared is None else view.compared.by_place.get(row.place)
    said = [
        (QCoreApplication.translate("screening", "信用代码"), row.code),
        (QCoreApplication.translate("screening", "项目"), row.project),
        (QCoreApplication.translate("screening", "地址"), row.address),
        (QCoreApplication.translate("screening", "排查情况"), row.text),
        (QCoreApplication.translate("screening", "报送人"), row.reported_by),
        (
            QCoreApplication.translate("screening", "上期"),
            "" if compared is None else _before(compared.before),
        ),
        (
            QCoreApplication.translate("screening", "处理"),
            _handled(one, late=log.is_late(view.today)),
        ),
        (
            QCoreApplication.translate("screening", "退回核实"),
            f"{day_text(log.asked_on)} {log.asked}" if log.asked else "",
        ),
        (QCoreApplication.translate("screening", "街镇答复"), log.answered),
        (QCoreApplication.translate("screening", "理由、说明"), log.reason),
    ]
    return [
        QCoreApplication.translate("screening", "{name}：{text}").format(name=name, text=text)
        for name, text in said
        if text
    ]


def problem_text(one: RowProblem) -> str:
    """Return what is wrong with a cell of a file."""
    about = f"“{one.about}”" if one.about else ""
    text = QCoreApplication.translate("screening", "第 {line} 行 {cell}{about}：{flaw}")
    return text.format(line=one.line, cell=one.cell, about=about, flaw=code_text(one.flaw))


def _handled(one: Finding, *, late: bool) -> str:
    said = handling_text(one.log, late=late)
    return said if one.log.on is None else f"{day_text(one.log.on)} {said}"


def _before(one: Standing | None) -> str:
    if one is None:
        return QCoreApplication.translate("screening", "没有报")
    parts = [
        QCoreApplication.translate("screening", "{count} 人").format(count=one.workers)
        if one.workers
        else "",
        money_text(one.amount_fen) if one.amount_fen is not None else "",
        QCoreApplication.translate("screening", "{count} 个月").format(count=one.months)
        if one.months
        else "",
    ]
    return list_text(part for part in parts if part) or QCoreApplication.translate(
        "screening", "报过，没有数字"
    )
