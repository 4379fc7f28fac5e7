"""Which minimum wages does this database hold, and how is another one entered or corrected?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.final_award import WAGE_DAY_MARK, WageDay
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.services.minimum_wage import (
    WagesChanged,
    WageTable,
    add_wage,
    adopt_offered_wages,
    choose_wage_day,
    correct_wage,
    may_correct_wages,
    wage_table,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.minimum_wage.wage_form import WageForm
from ui.minimum_wage.wage_rows import wage_rows
from ui.settings_page.keyed_table import KeyedTable
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text

SOURCE = 4
FORM_WIDTH = 330
STACKED_BELOW = 800


class WagePart(QWidget):
    """The table left, the fields of one row right, shown to whoever may change it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: WageTable | None = None
        self._correcting: MinimumWage | None = None
        self._is_writing = False
        self.offer = Banner()
        self.banner = Banner()
        self.table = KeyedTable(
            self.tr("最低工资标准"),
            [
                self.tr("施行日期"),
                self.tr("月标准"),
                self.tr("12个月"),
                self.tr("小时标准"),
                self.tr("依据"),
                self.tr("来源"),
                self.tr("核对"),
            ],
            (96, 84, 96, 72, 150, 100, 96),
            grows=(SOURCE,),
        )
        self.form = WageForm(desk.today())
        self.correct = QPushButton(self.tr("更正所选"))
        self.submit = QPushButton()
        self.leave = QPushButton(self.tr("取消"))
        self.wage_day: ChoiceField[WageDay] = ChoiceField(
            [Choice(one, code_text(one)) for one in WageDay]
        )
        self.choose = QPushButton(self.tr("采用"))
        self._title = QLabel()
        self._notice = QLabel()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self._begin(None)

    @property
    def has_input(self) -> bool:
        """Whether something is typed that was not saved."""
        return self._correcting is not None or not self.form.is_empty

    @property
    def known(self) -> WageTable | None:
        """The table as it was last read."""
        return self._known

    def refresh(self) -> None:
        """Read the table anew."""
        context = self._desk.context
        self._question.ask(lambda _progress: wage_table(context))

    def save(self) -> None:
        """Add the row as typed, or put it in the place of the one being corrected."""
        row = self.form.row()
        if row is None:
            return
        context, actor, seen = self._desk.context, self._desk.actor, self._correcting
        if seen is None:
            self._write(lambda: add_wage(context, actor, row))
        else:
            self._write(lambda: correct_wage(context, actor, seen, row))

    # Answers

    def _on_read(self, table: WageTable) -> None:
        self._known = table
        self.table.show_rows(wage_rows(table.rows))
        self.wage_day.set_value(table.wage_day)
        self._show_rights()

    def _on_changed(self, changed: WagesChanged) -> None:
        self._begin(None)
        self._desk.data_changed.emit(changed)

    def _on_refused(self, error: Exception) -> None:
        if not self.form.point_at(error):
            self.banner.show_error(error)
            self.refresh()

    def _write(self, command: Callable[[], WagesChanged]) -> None:
        if self._is_writing:
            return
        self._is_writing = True
        self.banner.hide()
        task = self._desk.writes.start(
            lambda _progress: command(), label=self.tr("正在保存最低工资标准…")
        )
        task.succeeded.connect(self._on_changed)
        task.failed.connect(self._on_refused)
        task.finished.connect(self._on_written)

    def _on_written(self) -> None:
        self._is_writing = False

    # Entering

    def _begin(self, row: MinimumWage | None) -> None:
        """Let a row be corrected, or with None a new one be entered."""
        self._correcting = row
        if row is None:
            self.form.clear()
            self._title.setText(self.tr("新的标准"))
            self.submit.setText(self.tr("添加"))
        else:
            self.form.show_row(row)
            text = self.tr("更正 {day} 起的标准")
            self._title.setText(text.format(day=day_text(row.in_force_from)))
            self.submit.setText(self.tr("保存更正"))
            self.form.go_to_first()
        self.leave.setVisible(row is not None)

    def _correct_chosen(self) -> None:
        rows = self._known.rows if self._known is not None else ()
        chosen = [one for one in rows if one.in_force_from.toordinal() == self.table.key]
        if chosen:
            self._begin(chosen[0])

    def _adopt_offer(self) -> None:
        context, actor = self._desk.context, self._desk.actor
        self._write(lambda: adopt_offered_wages(context, actor))

    def _choose_day(self) -> None:
        context, actor, day = self._desk.context, self._desk.actor, self.wage_day.value()
        if day is not None:
            self._write(lambda: choose_wage_day(context, actor, day))

    # Showing

    def _show_rights(self) -> None:
        may = may_correct_wages(self._desk.actor)
        for part in (self._entry, self.correct, self.choose):
            part.setVisible(may)
        self.wage_day.setEnabled(may)
        self._notice.setVisible(not may)
        table = self._known
        if table is None or not table.offered:
            self.offer.hide()
            return
        text = self.tr("程序附带 {first} 至 {last} 施行的标准，采纳后写入本数据库。").format(
            first=day_text(table.offered[0].in_force_from),
            last=day_text(table.offered[-1].in_force_from),
        )
        title = self.tr("有 %n 条最低工资标准可以采纳", "", len(table.offered))
        self.offer.tell(Tone.INFO, title, text, self.tr("采纳") if may else "")

    def _connect(self) -> None:
        self._question.answered.connect(self._on_read)
        self._question.failed.connect(self.banner.show_error)
        self.correct.clicked.connect(self._correct_chosen)
        self.submit.clicked.connect(self.save)
        self.leave.clicked.connect(lambda: self._begin(None))
        self.form.completed.connect(self.save)
        self.offer.acted.connect(self._adopt_offer)
        self.choose.clicked.connect(self._choose_day)
        self._desk.actor_changed.connect(lambda _actor: self._show_rights())

    def _lay_out(self) -> None:
        for button in (self.correct, self.submit, self.leave, self.choose):
            button.setAutoDefault(True)
        for label in (self._title, self._notice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._title.setProperty("role", "cardTitle")
        self._notice.setProperty("role", "muted")
        self._notice.setText(self.tr("只有负责人可以更改最低工资标准。"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.offer, self.banner, self._notice):
            column.addWidget(part)
        sides = Sides(
            self._listing(), self._entering(), narrow_width=FORM_WIDTH, breaks_at=STACKED_BELOW
        )
        column.addWidget(sides, 1)

    def _listing(self) -> QWidget:
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.correct)
        listing = QWidget()
        inside = QVBoxLayout(listing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addLayout(top)
        inside.addWidget(self.table, 1)
        inside.addLayout(self._choosing())
        return listing

    def _choosing(self) -> QHBoxLayout:
        label = QLabel(self.tr("终局裁决的上限按"))
        label.setBuddy(self.wage_day)
        self.wage_day.setAccessibleName(label.text())
        reading = QLabel(
            self.tr("的标准计算（{mark}：法律没有写明）").format(mark=code_text(WAGE_DAY_MARK))
        )
        for part in (label, reading):
            part.setProperty("role", "small")
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        widgets: tuple[QWidget, ...] = (label, self.wage_day, reading, self.choose)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _entering(self) -> QWidget:
        self._entry = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self.submit)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        inside = QVBoxLayout(self._entry)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self._title)
        inside.addWidget(self.form)
        inside.addLayout(foot)
        inside.addStretch(1)
        return self._entry
