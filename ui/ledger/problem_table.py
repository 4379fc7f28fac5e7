"""What keeps a roster out, or should be looked at: cell by cell, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableWidget, QWidget

from disputes_app.domain.roster import RosterProblem
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.settings_page.plain_table import look_plain, put_text
from ui.tokens import Tone
from ui.wording import code_text

MOST = 500
"""So many are shown; whoever has more corrects the table first."""
WIDTHS = (52, 68, 76)


class ProblemTable(QTableWidget):
    """One row a problem, those that refuse the roster first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("核对结果"))
        titles = [self.tr("行"), self.tr("单元格"), self.tr("结果"), self.tr("说明")]
        look_plain(self, titles, WIDTHS)
        self.setItemDelegate(BadgeDelegate(self))
        self.setWordWrap(True)

    def show_problems(self, problems: Sequence[RosterProblem]) -> None:
        """Show the first of them."""
        ordered = sorted(problems, key=lambda one: (one.is_notice, one.line))[:MOST]
        self.setRowCount(len(ordered))
        for row, one in enumerate(ordered):
            said = code_text(one.flaw)
            about = f"{said}：{one.about}" if one.about else said
            badge = (
                Badge(self.tr("提示"), Tone.WARNING)
                if one.is_notice
                else Badge(self.tr("不能导入"), Tone.DANGER)
            )
            put_text(self, row, 0, str(one.line))
            put_text(self, row, 1, one.cell or "—")
            put_text(self, row, 2, badge.text).setData(BADGE_ROLE, badge)
            put_text(self, row, 3, about)
        self.setVisible(bool(ordered))
        self.resizeRowsToContents()
        if ordered:
            self.setCurrentCell(0, 0)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words need at this width."""
        super().resizeEvent(event)
        self.resizeRowsToContents()
