"""Which warnings do the rules raise now that nobody took up yet?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QVBoxLayout,
)

from disputes_app.domain.alert_log import WaitingAlert
from disputes_app.services.alerts import AlertBoard, alert_board, take_up
from disputes_app.services.dossiers import DossierChanged
from ui.badges import BADGE_ROLE, BadgeDelegate
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.alert_words import level_badge, reason_words
from ui.elided_label import ElidedLabel
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text

if TYPE_CHECKING:
    from ui.dossier.alert_replay_dialog import AlertReplayDialog
    from ui.dossier.alert_rules_dialog import AlertRulesDialog

WIDTHS = (96, 84, 236, 60, 100, 120)
MOST_ROWS, FEW_ROWS = 5, 2
"""So many rows are seen at once, in a high and in a low window; further ones are scrolled to."""
LOW = 640
"""Below this height the window has no room for the reasons besides, which are in the rows too."""
ROW, HEAD = 30, 34


class WaitingTable(QTableWidget):
    """The warnings; Enter takes the one up that is marked."""

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.cellActivated.emit(self.currentRow(), 0)
        else:
            super().keyPressEvent(event)


class Above(QFrame):
    """Level, name and reasons, a row a warning; 接警 opens its record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.desk = desk
        self.board: AlertBoard | None = None
        self.rules_dialog: AlertRulesDialog | None = None
        self.replay_dialog: AlertReplayDialog | None = None
        self.heading = QLabel()
        self.heading.setProperty("role", "cardTitle")
        self.quiet = ElidedLabel()
        self.quiet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.quiet.setProperty("role", "muted")
        self.banner = Banner()
        self.table = WaitingTable()
        self.table.setAccessibleName(self.tr("待接警的预警"))
        titles = [self.tr("级别"), self.tr("对象"), self.tr("名称"), self.tr("人数")]
        look_plain(self.table, [*titles, self.tr("触发"), self.tr("理由")], WIDTHS)
        self.table.setItemDelegateForColumn(0, BadgeDelegate(self.table))
        self.reasons = QLabel()
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.take_button = QPushButton(self.tr("接警(&J)"))
        self.rules_button = QPushButton(self.tr("预警规则…"))
        self.replay_button = QPushButton(self.tr("规则回放…"))
        self._question = LatestQuestion(desk.searches, self)
        self._lay_out()
        self._connect()
        self._show_none(self.tr("正在按规则查找预警…"))

    def ask(self) -> None:
        """Ask what waits now; what is shown stays until the answer comes."""
        context = self.desk.context
        self._question.ask(lambda _progress: alert_board(context))

    def take_up(self) -> None:
        """Open the record of the warning that is marked, and acknowledge it."""
        one = self._marked()
        if one is None or not self.take_button.isEnabled():
            return
        self.take_button.setEnabled(False)
        self.banner.hide()
        context, actor = self.desk.context, self.desk.actor
        code, level = one.alert.key.code, one.alert.level
        task = self.desk.writes.start(
            lambda _progress: take_up(context, actor, code, seen_level=level),
            label=self.tr("正在接警…"),
        )
        task.succeeded.connect(self._on_taken)
        task.failed.connect(self._on_failed)

    def open_rules(self) -> None:
        """Show the rules, for a supervisor to change."""
        from ui.dossier.alert_rules_dialog import AlertRulesDialog

        self.rules_dialog = AlertRulesDialog(self.desk, self)
        self.rules_dialog.adopted.connect(self.ask)
        self.rules_dialog.open()

    def open_replay(self) -> None:
        """Show how the rules would have done over the past year."""
        from ui.dossier.alert_replay_dialog import AlertReplayDialog

        self.replay_dialog = AlertReplayDialog(self.desk, self)
        self.replay_dialog.open()

    def _marked(self) -> WaitingAlert | None:
        row = self.table.currentRow()
        if self.board is None or not 0 <= row < len(self.board.waiting):
            return None
        return self.board.waiting[row]

    def _on_board(self, board: AlertBoard) -> None:
        kept = self._marked()
        self.board = board
        count = len(board.waiting)
        self.quiet.setText(
            self.tr("现在是静默时段，黄色、橙色预警不弹出提示，红色照常。") if board.quiet else ""
        )
        if not count:
            self._show_none(self.tr("没有待接警的预警"))
            return
        self.heading.setText(self.tr("待接警的预警 %n 条", "", count))
        self.table.setRowCount(count)
        for row, one in enumerate(board.waiting):
            self._fill(row, one)
        self._fit()
        self.table.show()
        self.take_button.setEnabled(True)
        codes = [one.alert.key.code for one in board.waiting]
        known = kept is not None and kept.alert.key.code in codes
        self.table.selectRow(codes.index(kept.alert.key.code) if known and kept else 0)
        self._on_row()

    def _is_low(self) -> bool:
        return self.window().height() < LOW

    def _fit(self) -> None:
        """Leave the list below its room."""
        most = FEW_ROWS if self._is_low() else MOST_ROWS
        self.table.setFixedHeight(min(self.table.rowCount(), most) * ROW + HEAD)

    def _fill(self, row: int, one: WaitingAlert) -> None:
        alert = one.alert
        badge = level_badge(alert.level)
        put_text(self.table, row, 0, badge.text).setData(BADGE_ROLE, badge)
        put_text(self.table, row, 1, code_text(alert.key.by))
        put_text(self.table, row, 2, alert.key.shown)
        people = put_text(self.table, row, 3, f"{alert.people:,}" if alert.people else "—")
        people.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        put_text(self.table, row, 4, day_text(alert.rises[-1].on))
        put_text(self.table, row, 5, self.tr("；").join(map(reason_words, alert.standing)))
        self.table.setRowHeight(row, ROW)

    def _show_none(self, words: str) -> None:
        self.heading.setText(words)
        self.table.setRowCount(0)
        self.table.hide()
        self.reasons.hide()
        self.take_button.setEnabled(False)

    def _on_row(self) -> None:
        one = self._marked()
        self.reasons.setVisible(one is not None and not self._is_low())
        if one is None:
            return
        lines = [self.tr("{n}. {reason}").format(n=n, reason=reason_words(why))
                 for n, why in enumerate(one.alert.standing, start=1)]  # fmt: skip
        if one.record is not None:
            text = self.tr("已有记录 {number}，接警后在该记录上升级。")
            lines.append(text.format(number=one.record.number))
        self.reasons.setText("\n".join(lines))

    def _on_taken(self, changed: DossierChanged) -> None:
        self.desk.data_changed.emit(changed)
        self.desk.open_dossier(changed.dossier_id, changed.number)

    def _on_failed(self, error: Exception) -> None:
        self.take_button.setEnabled(True)
        self.banner.show_error(error)
        self.ask()

    def _connect(self) -> None:
        self._question.answered.connect(self._on_board)
        self._question.failed.connect(self.banner.show_error)
        self.take_button.clicked.connect(self.take_up)
        self.rules_button.clicked.connect(self.open_rules)
        self.replay_button.clicked.connect(self.open_replay)
        self.table.itemSelectionChanged.connect(self._on_row)
        self.table.cellActivated.connect(lambda _row, _column: self.take_up())

    def _lay_out(self) -> None:
        self.take_button.setProperty("role", "primary")
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.heading)
        head.addWidget(self.quiet, 1)
        for button in (self.take_button, self.rules_button, self.replay_button):
            button.setAutoDefault(True)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.table)
        column.addWidget(self.reasons)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.table.rowCount():
            self._fit()
            self._on_row()
