"""Everything that became of an employer on one timeline, the newest first; Enter opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.employer_timeline import EmployerTimeline, TimelineItem
from ui.empty import EmptyState
from ui.fields.choice_field import Choice, ChoiceField
from ui.registers.timeline_table import TimelineTable
from ui.registers.timeline_words import kind_text
from ui.tokens import Space

EVERY = ""


class Timeline(QWidget):
    """A filter over one table.

    Signals:
        case_asked: the id of a case, and its number.
        record_asked: the id of a record beside the cases, and its number.
        paper_asked: what is known is wanted on paper.
    """

    case_asked = Signal(int, str)
    record_asked = Signal(int, str)
    paper_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: EmployerTimeline | None = None
        self.kind: ChoiceField[str] = ChoiceField()
        self.kind.setAccessibleName(self.tr("只看哪一类"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.table = TimelineTable()
        self.empty = EmptyState(
            self.tr("还没有记录"), self.tr("这家单位没有案件、检查、公布等任何记录。")
        )
        self.paper_button = QPushButton(self.tr("打印用人单位情况"))
        self.paper_button.setAutoDefault(True)
        self.paper_button.clicked.connect(self.paper_asked)
        self._stack = QStackedWidget()
        self.kind.value_changed.connect(lambda _kind: self._show())
        self.table.chosen.connect(self._choose)
        self._lay_out()

    @property
    def shown(self) -> tuple[TimelineItem, ...]:
        """The items in the table, from above."""
        return self.table.items.rows

    def show_timeline(self, found: EmployerTimeline) -> None:
        """Show it; the filter stays where its kind still occurs."""
        self._found = found
        chosen = self.kind.value() or EVERY
        choices = [Choice(EVERY, self.tr("全部"))]
        choices += [Choice(one, kind_text(one)) for one in found.kinds]
        self.kind.blockSignals(True)
        self.kind.set_choices(choices)
        self.kind.set_value(chosen if chosen in found.kinds else EVERY)
        self.kind.blockSignals(False)
        self._show()

    def take_focus(self) -> None:
        """Put the cursor on the newest."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        kind = self.kind.value() or EVERY
        items = [one for one in found.items if kind in {EVERY, one.kind}]
        self.table.show_items(items)
        self.count.setText(self.tr("%n 条", "", len(items)))
        self._stack.setCurrentWidget(self.table if items else self.empty)

    def _choose(self, item: TimelineItem) -> None:
        if item.dossier_id is not None:
            self.record_asked.emit(item.dossier_id, item.number)
        elif item.case_id is not None:
            self.case_asked.emit(item.case_id, item.number)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.kind)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.paper_button)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
