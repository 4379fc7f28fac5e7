"""Who takes part in the case, with what is known of each?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.parties import PROTECTED_COMPLAINANT_ZH, PartyRole
from disputes_app.domain.records import PartyRecord
from ui.case_page.reading import CaseFile
from ui.tokens import Space
from ui.wording import code_text

ROW_HEIGHT = 30
WIDTHS = (100, 260, 60, 190, 130, 120)


class PartiesTab(QWidget):
    """A table of the parties; a protected person stands under the cover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = [
            self.tr("地位"),
            self.tr("姓名或名称"),
            self.tr("性质"),
            self.tr("证件号或信用代码"),
            self.tr("电话"),
            self.tr("法定代表人"),
            self.tr("地址"),
        ]
        self._table = QTableWidget(0, len(titles))
        self._table.setAccessibleName(self.tr("当事人"))
        self._table.setHorizontalHeaderLabels(titles)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._table.horizontalHeader().setStretchLastSection(True)
        for place, width in enumerate(WIDTHS):
            self._table.setColumnWidth(place, width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.addWidget(self._table)

    @property
    def table(self) -> QTableWidget:
        """The table, for reading it."""
        return self._table

    def show_file(self, file: CaseFile) -> None:
        """Show the parties of a case."""
        rows = [self._row(party) for party in file.view.parties]
        if file.view.protected:
            cover = file.names.parties.get(1, PROTECTED_COMPLAINANT_ZH)
            rows.insert(0, [self.tr("保密"), cover, self.tr("个人"), "—", "—", "—", "—"])
        self._table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for place, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self._table.setItem(row, place, item)

    def _row(self, party: PartyRecord) -> list[str]:
        return [
            code_text(PartyRole(party.role)),
            party.name,
            self.tr("个人") if party.person else self.tr("单位"),
            party.id_number or party.code or "—",
            party.phone or "—",
            party.legal_representative or "—",
            party.address or "—",
        ]
