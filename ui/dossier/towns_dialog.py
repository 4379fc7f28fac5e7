"""Which towns have sent their screening report for a period, and which are missing or late?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.screening_period import Rhythm, period_of, periods_before, read_period
from disputes_app.services.screening import TownReport, TownsOverview, towns_overview
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.words import stage_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text, money_text

SIZE = (880, 520)
WIDTHS = (130, 110, 200, 140, 80, 120)
MOST = {Rhythm.MONTHLY: 24, Rhythm.WEEKLY: 30}


class TownsDialog(QDialog):
    """A period above, the towns below; Enter opens the report, or the form of a missing one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._found: TownsOverview | None = None
        self.setWindowTitle(self.tr("街镇排查报送一览"))
        self.resize(*SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.banner = Banner()
        self.rhythm: ChoiceField[Rhythm] = ChoiceField(
            [Choice(one, code_text(one)) for one in (Rhythm.MONTHLY, Rhythm.WEEKLY)]
        )
        self.rhythm.set_value(Rhythm.MONTHLY)
        self.rhythm.setAccessibleName(self.tr("每周或每月"))
        self.period: ChoiceField[str] = ChoiceField()
        self.period.setAccessibleName(self.tr("排查期间"))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("各街镇报送情况"))
        titles = (
            self.tr("街镇"),
            self.tr("收到日期"),
            self.tr("编号"),
            self.tr("状态"),
            self.tr("人数"),
            self.tr("金额"),
        )
        look_plain(self.table, titles, WIDTHS)
        self.go_button = QPushButton(self.tr("打开或登记"))
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._lay_out()
        self._offer_periods()
        self.rhythm.value_changed.connect(lambda _rhythm: self._offer_periods())
        self.period.value_changed.connect(lambda _period: self.ask())
        self.table.itemDoubleClicked.connect(lambda _item: self.go())
        self.go_button.clicked.connect(self.go)

    @property
    def overview(self) -> TownsOverview | None:
        """The latest answer; None before the first."""
        return self._found

    def ask(self) -> None:
        """Ask which towns have reported for the period that is chosen."""
        period, context = read_period(self.period.value() or ""), self.desk.context
        if period is not None:
            self._question.ask(lambda _progress: towns_overview(context, period))

    def go(self) -> None:
        """Open the report of the town with the cursor, or the form for it."""
        row, found = self.table.currentRow(), self._found
        if found is None or not 0 <= row < len(found.towns):
            return
        one = found.towns[row]
        self.accept()
        if one.record is not None and one.id is not None:
            self.desk.open_dossier(one.id, one.record.number)
        else:
            facts = {"town": one.town, "period": found.period.code}
            self.desk.open_new_dossier(DossierType.SCREENING, facts)

    def _offer_periods(self) -> None:
        rhythm = self.rhythm.value() or Rhythm.MONTHLY
        now = period_of(self.desk.today(), rhythm)
        codes = [now.code, *(one.code for one in periods_before(now, MOST[rhythm]))]
        self.period.set_choices([Choice(one, one) for one in codes])
        self.period.set_value(now.former.code)
        self.ask()

    def _on_found(self, found: TownsOverview) -> None:
        self._found = found
        self.table.setRowCount(len(found.towns))
        for place, one in enumerate(found.towns):
            for column, text in enumerate(self._cells(one)):
                put_text(self.table, place, column, text)
        if found.towns:
            missing = (n for n, one in enumerate(found.towns) if one.record is None)
            self.table.setCurrentCell(next(missing, 0), 0)
        self.words.setText(self._said(found))

    def _said(self, found: TownsOverview) -> str:
        if not found.towns:
            return self.tr("还没有登记本区的街镇：请在设置中登记街镇调解组织。")
        names = self.tr("、").join(one.town for one in found.missing)
        said = self.tr("全部街镇都已报送。")
        if found.missing:
            said = self.tr("%n 个街镇没有报送：{names}。", "", len(found.missing))
        if found.due_on is None:
            due = self.tr("设置中没有填写报送期限，不计逾期。")
        elif found.late:
            due = self.tr("报送期限 {day}（本单位要求），已逾期。")
        else:
            due = self.tr("报送期限 {day}（本单位要求）。")
        return said.format(names=names) + due.format(day=day_text(found.due_on))

    def _cells(self, one: TownReport) -> tuple[str, ...]:
        record = one.record
        if record is None:
            state = self.tr("逾期未报") if one.is_late else self.tr("未报送")
            return one.town, "—", "—", state, "—", "—"
        return (
            one.town,
            day_text(record.opened_on),
            record.number,
            stage_text(record) + (self.tr("（迟报）") if one.came_late else ""),
            str(record.people),
            money_text(record.owed_fen or None),
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.rhythm)
        top.addWidget(self.period)
        top.addStretch(1)
        foot = QHBoxLayout()
        self.go_button.setProperty("role", "primary")
        close = QPushButton(self.tr("关闭"))
        close.clicked.connect(self.reject)
        for button in (self.go_button, close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.table.hasFocus():
            self.go()
        else:
            super().keyPressEvent(event)


Overview = TownsDialog
"""The name under which the page of lists finds it."""
