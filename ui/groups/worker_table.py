"""The rows of a list of workers, and what speaks against registering each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QWidget

from disputes_app.services.group_workers import WorkerRow
from ui.groups.words import row_text
from ui.settings_page.plain_table import look_plain, put_text
from ui.wording import money_text

WIDTHS = (44, 84, 168, 110, 116, 104)
_AMOUNT = 5


class WorkerTable(QTableWidget):
    """One row a worker, as it was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("名单"))
        look_plain(
            self,
            [
                self.tr("行"),
                self.tr("姓名"),
                self.tr("身份证号"),
                self.tr("电话"),
                self.tr("地址"),
                self.tr("请求金额"),
                self.tr("核对结果"),
            ],
            WIDTHS,
        )

    def show_workers(self, rows: Sequence[WorkerRow]) -> None:
        """Show what was read of each row."""
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            texts = (
                str(row.line),
                row.name,
                row.id_number,
                row.phone,
                row.address,
                money_text(row.claimed_fen),
                row_text(row),
            )
            for column, text in enumerate(texts):
                item = put_text(self, place, column, text)
                if column == _AMOUNT:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
