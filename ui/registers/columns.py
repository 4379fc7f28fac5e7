"""Which columns have the lists of employers, of persons, and of the cases of one record?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId
from disputes_app.domain.register_lists import (
    Register,
    RegisterCases,
    RegisterPage,
    RegisterRow,
)
from disputes_app.services import registers
from disputes_app.services.context import Context
from disputes_app.services.progress import Progress
from ui.case_words import CaseWords
from ui.cases.columns import case_columns
from ui.keyset_table import Column, Fetch
from ui.wording import code_text

_BEGIN, _END = 6, 4


def number_text(register: Register, number: str | None) -> str:
    """Return a number for a list: of a person only its beginning and end."""
    if number is None:
        return QCoreApplication.translate("registers", "未登记号码")
    if register is Register.EMPLOYER:
        return number
    return f"{number[:_BEGIN]}{'*' * (len(number) - _BEGIN - _END)}{number[-_END:]}"


def register_columns(register: Register) -> tuple[Column[RegisterRow], ...]:
    """Return the columns of a register."""
    translate = QCoreApplication.translate
    is_firm = register is Register.EMPLOYER
    name = translate("registers", "单位名称") if is_firm else translate("registers", "姓名")
    number = (
        translate("registers", "统一社会信用代码") if is_firm else translate("registers", "证件号")
    )
    return (
        Column[RegisterRow]("name", name, lambda row: row.name, 330, tip=lambda row: row.name),
        Column[RegisterRow]("number", number, lambda row: number_text(register, row.number), 190),
        _count("open", translate("registers", "在办案件"), lambda row: row.open_cases),
        _count("all", translate("registers", "全部案件"), lambda row: row.all_cases),
        _count("people", translate("registers", "涉及人数"), lambda row: row.people),
        Column[RegisterRow]("phone", translate("registers", "电话"), lambda row: row.phone or "—"),
    )


def _count(key: str, title: str, count: Callable[[RegisterRow], int]) -> Column[RegisterRow]:
    return Column[RegisterRow](key, title, lambda row: f"{count(row):,}", 96, to_right=True)


def record_case_columns(words: CaseWords) -> tuple[Column[CaseRow], ...]:
    """Return the columns of the cases of one record: those of the list, the line first."""
    line = Column[CaseRow](
        "line",
        QCoreApplication.translate("registers", "业务线"),
        lambda row: code_text(row.line),
        68,
    )
    left_out = {"hearing", "office", "group"}
    return (line, *(one for one in case_columns(words) if one.key not in left_out))


def register_fetch(context: Context, register: Register, text: str) -> Fetch[RegisterRow]:
    """Return what reads the pages of a register."""

    def fetch(after: Any, limit: int, _progress: Progress) -> RegisterPage:
        return registers.register_page(context, register, text, after, limit)

    return fetch


def record_fetch(context: Context, register: Register, record_id: int) -> Fetch[CaseRow]:
    """Return what reads the pages of the cases of one record."""

    def fetch(after: Any, limit: int, _progress: Progress) -> RegisterCases:
        before = None if after is None else CaseId(after)
        return registers.record_cases(context, register, record_id, before, limit)

    return fetch
