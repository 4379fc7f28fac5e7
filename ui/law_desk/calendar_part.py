"""Which years does the calendar know for certain, and how does the next notice come in?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.law_change import LawChange
from disputes_app.services.law_desk import LawDeskChanged, notice_reminder, prepare
from ui.banner import Banner
from ui.desk import Desk
from ui.law_desk.notice_form import NoticeForm
from ui.settings_page.law_rows import calendar_rows
from ui.settings_page.law_table import LawTable
from ui.tokens import Space, Tone


class CalendarPart(QWidget):
    """The years with their notices; a missing notice is said; entering one takes their place.

    Signals:
        prepared: number of the change that was prepared.
    """

    prepared = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reminder = Banner()
        self.table = LawTable(
            self.tr("工作日历"),
            [
                self.tr("年份"),
                self.tr("依据"),
                self.tr("节假日天数"),
                self.tr("调休上班天数"),
                self.tr("状态"),
            ],
            (100, 540, 110, 120),
            calendar_rows(desk.context.law),
        )
        self.enter = QPushButton(self.tr("录入放假通知…"))
        self.form = NoticeForm()
        self._stack = QStackedWidget()
        listing = QWidget()
        self.table.add_button(self.enter)
        inside = QVBoxLayout(listing)
        inside.setContentsMargins(0, Space.SMALL, 0, 0)
        inside.setSpacing(Space.SMALL)
        inside.addWidget(self.reminder)
        inside.addWidget(self.table, 1)
        self._stack.addWidget(listing)
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.enter.clicked.connect(self.begin)
        self.reminder.acted.connect(self.begin)
        self.form.left.connect(self._leave)
        self.form.prepared.connect(self._prepare)
        self.refresh()

    @property
    def has_input(self) -> bool:
        """Whether a notice is being typed."""
        return self._stack.currentWidget() is self.form and self.form.has_input

    def refresh(self) -> None:
        """Show the calendar in force, and whether a notice is missing."""
        self.table.show_rows(calendar_rows(self._desk.context.law))
        missing = notice_reminder(self._desk.context)
        # One button is enough: the reminder has its own.
        self.enter.setVisible(missing is None)
        if missing is None:
            self.reminder.hide()
            return
        self.reminder.tell(
            Tone.WARNING,
            self.tr("{year}年的放假通知还没有采纳").format(year=missing),
            self.tr(
                "落在{year}年的最后一日都是暂定的。国务院办公厅通常在十月、十一月发布通知。"
            ).format(year=missing),
            self.tr("录入放假通知…"),
        )

    def begin(self) -> None:
        """Let a notice be entered."""
        self.form.begin(self._desk.context.law, notice_reminder(self._desk.context))
        self._stack.setCurrentWidget(self.form)

    def _leave(self) -> None:
        self._stack.setCurrentIndex(0)

    def _prepare(self, change: LawChange, title: str) -> None:
        context, actor = self._desk.context, self._desk.actor
        self.form.submit.setEnabled(False)
        task = self._desk.writes.start(lambda _progress: prepare(context, actor, change, title))
        task.succeeded.connect(self._on_prepared)
        task.failed.connect(self.form.complain)
        task.finished.connect(lambda: self.form.submit.setEnabled(True))

    def _on_prepared(self, proposal_id: int) -> None:
        self._leave()
        self._desk.data_changed.emit(LawDeskChanged(proposal_id))
        self.prepared.emit(proposal_id)
