"""Which columns has the list of papers that have not reached a party?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.service_list import ServiceRow
from ui.keyset_table import Column
from ui.service import words
from ui.wording import day_text, is_english


def service_columns(today: Callable[[], date]) -> tuple[Column[ServiceRow], ...]:
    """Return the columns; ``today`` decides how a state and a last day read."""
    translate = QCoreApplication.translate
    state_width, waiting = (178, 92) if is_english() else (118, 70)
    return (
        Column[ServiceRow]("number", translate("service", "案号"), lambda row: row.number, 232),
        Column[ServiceRow](
            "paper",
            translate("service", "文书"),
            lambda row: words.paper_text(row.task.paper, row.task.name),
            168,
        ),
        Column[ServiceRow](
            "party", translate("service", "受送达人"), words.party_text, 186, tip=words.party_text
        ),
        Column[ServiceRow](
            "state",
            translate("service", "状态"),
            lambda _row: "—",
            state_width,
            badge=lambda row: words.row_badge(row, today()),
        ),
        Column[ServiceRow](
            "last",
            translate("service", "最迟送达"),
            lambda row: words.last_day_text(row.task.last_on, today()),
            190 if is_english() else 142,
        ),
        Column[ServiceRow](
            "waiting", translate("service", "已寄"), lambda row: _waiting(row, today()), waiting
        ),
        Column[ServiceRow](
            "tracking",
            translate("service", "单号"),
            lambda row: row.task.tracking or "—",
            132,
        ),
        Column[ServiceRow]("more", translate("service", "说明"), _more, 150, tip=_more),
    )


def _waiting(row: ServiceRow, today: date) -> str:
    """Return for how many days a letter has been under way."""
    sent_on = row.task.sent_on
    if sent_on is None:
        return "—"
    return QCoreApplication.translate("service", "%n 天", "", (today - sent_on).days)


def _more(row: ServiceRow) -> str:
    """Return why it came back, or when it is deemed served."""
    task = row.task
    if task.deemed_on is not None:
        sentence = QCoreApplication.translate("service", "{day} 视为送达")
        return sentence.format(day=day_text(task.deemed_on))
    return words.reason_text(task.reason) if task.reason else words.method_text(task.method)
