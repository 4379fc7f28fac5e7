"""In which words do locked months, their chain and their corrections stand on the screen?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.month_chain import CORRECTED, Came, MonthCase
from disputes_app.domain.month_report import MonthCorrection, MonthLine
from disputes_app.domain.month_words import way_out
from disputes_app.domain.rate import Population
from disputes_app.services.months import ChainedMonth, MonthChain, RebuiltMonth
from ui.wording import code_text, day_text, is_english, list_text

Named = tuple[str, tuple[str, ...]]
"""收件号 of a case, and the cells of its row."""


def month_text(month: date) -> str:
    """Return a month as people say it: 2026年10月."""
    if is_english():
        return f"{month:%Y-%m}"
    return f"{month.year}年{month.month}月"


def lock_text(month: date) -> str:
    """Return what the button locks."""
    text = QCoreApplication.translate("months", "锁定{month}月报")
    return text.format(month=month_text(month))


def chain_sentence(chain: MonthChain) -> str:
    """Return whether the chain holds, and what waits."""
    if not chain.months:
        return QCoreApplication.translate(
            "months",
            "还没有锁定过月报。锁定后各月数字不再改动，下月的上期未结取自上月的期末未结；"
            "以后补录的事项列入“以前月份更正”，逐案列明。",
        )
    parts = [
        QCoreApplication.translate("months", "各月相接，收支平衡。")
        if chain.whole
        else QCoreApplication.translate(
            "months", "有断开之处，见“衔接”一栏。请运行核对（verify）。"
        )
    ]
    if chain.waiting:
        text = QCoreApplication.translate("months", "{month}起 %n 个月待锁定。", "", chain.waiting)
        parts.append(text.format(month=month_text(chain.next_month)))
    return " ".join(parts)


def chain_rows(chain: MonthChain) -> Iterator[tuple[ChainedMonth, tuple[str, ...]]]:
    """Return a row for every line of every month, the newest month first."""
    for one in reversed(chain.months):
        for line in one.lines:
            yield one, _cells(one, line)


def _cells(one: ChainedMonth, line: MonthLine) -> tuple[str, ...]:
    manners = list_text(f"{_went(manner)} {n}" for manner, n in line.closed.items())
    corrected = f"+{line.corrected_in} −{line.corrected_out}" if line_is_corrected(line) else "0"
    return (
        month_text(one.report.month),
        _name(line),
        str(line.carried),
        str(line.received),
        str(line.reopened),
        corrected,
        str(line.closed_total),
        str(line.remaining),
        _link_text(one),
        manners,
    )


def _name(line: MonthLine) -> str:
    if line.population is Population.ALL:
        return code_text(line.line)
    return QCoreApplication.translate("months", "其中投诉举报")


def line_is_corrected(line: MonthLine) -> bool:
    """Say whether cases of earlier months were corrected in this one."""
    return bool(line.corrected_in or line.corrected_out)


def _link_text(one: ChainedMonth) -> str:
    words = {
        "gap": QCoreApplication.translate("months", "断开：缺月"),
        "carried": QCoreApplication.translate("months", "断开：与上月期末不符"),
        "balance": QCoreApplication.translate("months", "断开：收支不平"),
    }
    if one.breaks:
        return list_text(words[code] for code in one.breaks)
    if one.report.known_before is None:
        return QCoreApplication.translate("months", "首月")
    return QCoreApplication.translate("months", "衔接")


def covering_text(one: ChainedMonth) -> str:
    """Return who sent a month to whom, when and with which words."""
    report, note = one.report, one.report.covering
    text = QCoreApplication.translate(
        "months", "{month}月报（{number}）：{by}于{on}报送{to}，{who}锁定。"
    ).format(
        month=month_text(report.month),
        number=report.number,
        by=note.sent_by,
        on=day_text(note.sent_on),
        to=note.sent_to,
        who=report.locked_by,
    )
    return f"{text}{note.note}"


def proof_sentence(rebuilt: RebuiltMonth) -> str:
    """Return whether a month comes out as it was locked, and what came late."""
    if not rebuilt.proven:
        return QCoreApplication.translate(
            "months", "重算不一致！请保留数据库，运行核对（verify），并联系管理员。"
        )
    same = QCoreApplication.translate("months", "重算一致。")
    if not rebuilt.corrections:
        return same + QCoreApplication.translate("months", "此后没有更正的案件。")
    return same + QCoreApplication.translate(
        "months", "此后更正 %n 件，列入以后月份。", "", len(rebuilt.corrections)
    )


def named_cases(rebuilt: RebuiltMonth) -> Iterator[Named]:
    """Return the cases corrected in the month, those that differ, and those corrected since."""
    inside = QCoreApplication.translate("months", "本月列入更正")
    for case in rebuilt.cases:
        if Came.CORRECTED is case.came or case.went == CORRECTED:
            yield case.receipt_number, (case.number, inside, _ways(case), "")
    unlike = QCoreApplication.translate("months", "重算不一致")
    since = QCoreApplication.translate("months", "此后更正")
    for title, found in ((unlike, rebuilt.differences), (since, rebuilt.corrections)):
        for one in found:
            yield one.receipt_number, _correction_cells(one, title)


def _correction_cells(one: MonthCorrection, title: str) -> tuple[str, ...]:
    return one.number, title, _ways(one.was), _ways(one.now)


def _ways(case: MonthCase | None) -> str:
    if case is None:
        return QCoreApplication.translate("months", "不计入")
    return f"{code_text(case.came)} → {_went(case.went)}"


def _went(went: str) -> str:
    return way_out(went, "en" if is_english() else "zh")
