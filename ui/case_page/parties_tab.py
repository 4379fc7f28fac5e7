"""Who takes part in the case, who acts for whom, and where does each receive papers?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.kinds.taking_part import ADDRESS_CONFIRMED, REPRESENTATIVES
from disputes_app.domain.mandates import APPOINTED, ENDED, POWERS_CHANGED
from disputes_app.domain.parties import PROTECTED_COMPLAINANT_ZH, PartyRole
from ui.case_page.party_words import PartyLine, party_lines
from ui.case_page.reading import CaseFile
from ui.flow import FlowLayout
from ui.table_looks import look_read_only
from ui.tokens import Space
from ui.wording import name_of

ROW_HEIGHT = 30
WIDTHS = (150, 230, 180, 120, 200)
ENTRIES = (APPOINTED, POWERS_CHANGED, ENDED, ADDRESS_CONFIRMED, REPRESENTATIVES)


class PartiesTab(QWidget):
    """A table of the parties; a protected person stands under the cover.

    Signals:
        entry_asked: id of the kind of entry, and the place of the party it is about (0 for none).
        record_asked: the PartyRecord whose record in the register should be opened.
        protection_asked: the complainant asks that nobody learns who it is.
    """

    entry_asked = Signal(str, int)
    record_asked = Signal(object)
    protection_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = [
            self.tr("地位"),
            self.tr("姓名或名称"),
            self.tr("证件号或信用代码"),
            self.tr("电话"),
            self.tr("法定代表人、代理权限"),
            self.tr("送达地址、代理说明"),
        ]
        self._lines: tuple[PartyLine, ...] = ()
        self._table = QTableWidget(0, len(titles))
        self._table.setAccessibleName(self.tr("当事人"))
        self._table.setHorizontalHeaderLabels(titles)
        look_read_only(self._table, WIDTHS, row_height=ROW_HEIGHT)
        self.buttons = {kind_id: self._entry_button(kind_id) for kind_id in ENTRIES}
        self.record_button = QPushButton(self.tr("该单位（人员）的全部案件"))
        self.protect = QPushButton(self.tr("投诉人要求保密…"))
        self.protect.clicked.connect(self.protection_asked)
        self._lay_out()
        self._table.itemSelectionChanged.connect(self._enable)
        self._table.cellDoubleClicked.connect(lambda _row, _column: self._ask_record())
        self.record_button.clicked.connect(self._ask_record)

    @property
    def table(self) -> QTableWidget:
        """The table, for reading it."""
        return self._table

    def show_file(self, file: CaseFile) -> None:
        """Show the parties of a case."""
        chosen = self._place()
        lines = party_lines(file)
        if file.view.protected:
            cover = file.names.parties.get(1, PROTECTED_COMPLAINANT_ZH)
            lines = (PartyLine(1, None, (self.tr("保密"), cover, "—", "—", "—", "—")), *lines)
        self._lines = lines
        self._table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for place, text in enumerate(line.texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(row, place, item)
        places = [line.place for line in lines]
        self._table.selectRow(places.index(chosen) if chosen in places else 0)
        offered = {step.kind.id for step in file.view.steps if step.why_not is None}
        for kind_id, button in self.buttons.items():
            button.setVisible(kind_id in offered)
        self.protect.setVisible(_may_be_protected(file))
        self._enable()

    def _line(self) -> PartyLine | None:
        row = self._table.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _place(self) -> int:
        line = self._line()
        return 0 if line is None else line.place

    def _enable(self) -> None:
        party = line.party if (line := self._line()) is not None else None
        is_known = party is not None and (party.employer_id or party.worker_id) is not None
        self.record_button.setEnabled(is_known)

    def _ask_record(self) -> None:
        line = self._line()
        if line is not None and line.party is not None and self.record_button.isEnabled():
            self.record_asked.emit(line.party)

    def _entry_button(self, kind_id: str) -> QPushButton:
        button = QPushButton(name_of(CATALOGUE[kind_id]))
        button.clicked.connect(lambda: self.entry_asked.emit(kind_id, self._place()))
        button.hide()
        return button

    def _lay_out(self) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        for button in (*self.buttons.values(), self.protect, self.record_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(row)
        column.addWidget(self._table, 1)


def _may_be_protected(file: CaseFile) -> bool:
    """Say whether one known person complains, who could still ask for protection."""
    view = file.view
    asking = [one for one in view.parties if one.role == PartyRole.APPLICANT.value]
    complains = file.line is Line.INSPECTION and view.record.source is not Source.REPORT
    return complains and not view.protected and len(asking) == 1
