"""From whom is a batch of publications chosen: what was decided in a quarter, and why?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.quarters import Quarter, quarter_on
from disputes_app.services.publication_candidates import Candidate, Candidates, candidates_of
from ui.banner import Banner
from ui.choice_table import ChoiceTable
from ui.desk import Desk
from ui.dossier.publication_words import candidate_cells, quarter_text
from ui.fields.choice_field import Choice, ChoiceField
from ui.flow import FlowLayout
from ui.tasks import LatestQuestion
from ui.tokens import Space

WIDTHS = (220, 190, 96, 96, 210, 270, 150)
QUARTERS = 12


class CandidatePanel(QWidget):
    """A quarter, its decisions, and the button that puts one on the batch.

    Signals:
        chosen: the Candidate.
        left: back to the batch.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Candidates | None = None
        self.quarter: ChoiceField[Quarter] = ChoiceField(required=True)
        self.quarter.setAccessibleName(self.tr("季度"))
        self.every = QCheckBox(self.tr("也列出没有发现情形的决定"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.banner = Banner()
        self.table: ChoiceTable[Candidate] = ChoiceTable(
            self.tr("候选案件"),
            [
                self.tr("用人单位"),
                self.tr("决定文书号"),
                self.tr("决定日期"),
                self.tr("金额"),
                self.tr("可能的情形"),
                self.tr("理由"),
                self.tr("已列入"),
            ],
            WIDTHS,
        )
        self.take_button = QPushButton(self.tr("列入…"))
        self.back_button = QPushButton(self.tr("返回名单（Esc）"))
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def begin(self, quarter: Quarter | None) -> None:
        """Show the decisions of a quarter: the one of the batch, else the present one."""
        now = quarter_on(self._desk.today())
        self._offer(quarter or now, self._desk.today())
        self.read()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> None:
        """Read the decisions of the quarter that is chosen."""
        quarter, context = self.quarter.value(), self._desk.context
        if quarter is not None:
            self._question.ask(lambda _progress: candidates_of(context, quarter))

    def take(self) -> None:
        """Hand on the row with the cursor."""
        one = self.table.current
        if one is not None and self.take_button.isEnabled():
            self.chosen.emit(one)

    def _offer(self, wanted: Quarter, today: date) -> None:
        offered = [quarter_on(today)]
        while len(offered) < QUARTERS or offered[-1] > wanted:
            offered.append(offered[-1].former)
        self.quarter.blockSignals(True)
        self.quarter.set_choices([Choice(one, quarter_text(one.year, one.n)) for one in offered])
        self.quarter.set_value(wanted)
        self.quarter.blockSignals(False)

    def _on_found(self, found: Candidates) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        rows = [one for one in found.rows if one.found or self.every.isChecked()]
        self.table.show_rows(rows, [candidate_cells(one) for one in rows])
        hidden = len(found.rows) - len(rows)
        text = self.tr("处理、处罚决定 {count} 件，其中 {proposed} 件可能应当公布")
        if not found.rows:
            text = self.tr("这个季度没有作出处理、处罚决定的监察案件。")
        elif not rows:
            text = self.tr("处理、处罚决定 {count} 件，没有发现属于七种情形的。")
        proposed = len(found.rows) - hidden
        self.count.setText(text.format(count=len(found.rows), proposed=proposed))
        self._allow()

    def _allow(self) -> None:
        one = self.table.current
        self.take_button.setEnabled(one is not None and not one.batch)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self.quarter.value_changed.connect(lambda _quarter: self.read())
        self.every.toggled.connect(lambda _checked: self._show())
        self.table.chosen.connect(lambda _row: self.take())
        self.table.looked_at.connect(self._allow)
        self.take_button.clicked.connect(self.take)
        self.back_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self.take_button.setProperty("role", "primary")
        self.take_button.setEnabled(False)
        for button in (self.take_button, self.back_button):
            button.setAutoDefault(True)
        top = FlowLayout(None, Space.SMALL)
        for one in (self.quarter, self.take_button, self.back_button, self.every, self.count):
            top.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
