"""Everything that became of an employer on one timeline, the newest first; Enter opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.employer_timeline import EmployerTimeline, TimelineItem
from ui.choice_table import ChoiceTable
from ui.empty import EmptyState
from ui.fields.choice_field import Choice, ChoiceField
from ui.registers.timeline_words import TONES, cells, kind_text
from ui.tokens import Space, Tone

WIDTHS = (96, 112, 290, 214, 100)
WHAT = 2
EVERY = ""


class Timeline(QWidget):
    """A filter over one table.

    Signals:
        case_asked: the id of a case, and its number.
        record_asked: the id of a record beside the cases, and its number.
    """

    case_asked = Signal(int, str)
    record_asked = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: EmployerTimeline | None = None
        self.kind: ChoiceField[str] = ChoiceField()
        self.kind.setAccessibleName(self.tr("只看哪一类"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.table: ChoiceTable[TimelineItem] = ChoiceTable(
            self.tr("用人单位的经过"),
            [
                self.tr("日期"),
                self.tr("种类"),
                self.tr("事项"),
                self.tr("编号"),
                self.tr("金额"),
            ],
            WIDTHS,
        )
        self.empty = EmptyState(
            self.tr("还没有记录"), self.tr("这家单位没有案件、检查、公布等任何记录。")
        )
        self._stack = QStackedWidget()
        self.kind.value_changed.connect(lambda _kind: self._show())
        self.table.chosen.connect(self._choose)
        self._lay_out()

    @property
    def shown(self) -> tuple[TimelineItem, ...]:
        """The items in the table, from above."""
        return self.table.rows

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
        self.table.show_rows(items, [cells(one) for one in items])
        for place, one in enumerate(items):
            tone = TONES[one.tone]
            cell = self.table.item(place, WHAT)
            if cell is not None and tone is Tone.DANGER:
                font = cell.font()
                font.setBold(True)
                cell.setFont(font)
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
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
