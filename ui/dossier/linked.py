"""Which cases and other records does a record belong to?  Enter opens one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QTableWidget, QVBoxLayout, QWidget

from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.records import CaseRecord
from ui.dossier.reading import DossierFile
from ui.dossier.words import stage_text, type_name
from ui.settings_page.plain_table import look_plain, put_text
from ui.table_looks import ROW_HEIGHT
from ui.tokens import Space
from ui.wording import code_text

WIDTHS = (90, 190, 110)
MOST_IN_SIGHT = 4
HEADER = 34


class LinkedPanel(QFrame):
    """A small table below the periods; hidden where nothing is linked.

    Signals:
        case_asked: the CaseRecord to open.
        dossier_asked: the DossierRecord to open.
    """

    case_asked = Signal(object)
    dossier_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._rows: tuple[CaseRecord | DossierRecord, ...] = ()
        heading = QLabel(self.tr("关联"))
        heading.setProperty("role", "cardTitle")
        self.table = QTableWidget(0, 0)
        self.table.setAccessibleName(self.tr("关联的案件和记录"))
        titles = [self.tr("类别"), self.tr("编号"), self.tr("阶段"), self.tr("当事人、事项")]
        look_plain(self.table, titles, WIDTHS)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.itemActivated.connect(lambda item: self._open(item.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addWidget(heading)
        column.addWidget(self.table)
        self.hide()

    def show_file(self, file: DossierFile) -> None:
        """Show what a record belongs to."""
        self._rows = (*file.links.cases, *file.links.dossiers)
        self.table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            for at, text in enumerate(_texts(row)):
                put_text(self.table, place, at, text)
        shown = min(len(self._rows), MOST_IN_SIGHT)
        self.table.setFixedHeight(HEADER + shown * ROW_HEIGHT)
        self.setVisible(bool(self._rows))
        if self._rows and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)

    def take_focus(self) -> None:
        """Put the cursor on the first of them."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, place: int) -> None:
        row = self._rows[place]
        (self.case_asked if isinstance(row, CaseRecord) else self.dossier_asked).emit(row)


def _texts(row: CaseRecord | DossierRecord) -> tuple[str, str, str, str]:
    if isinstance(row, DossierRecord):
        return type_name(row.type), row.number, stage_text(row), row.title
    stage = row.outcome or row.departure or row.stage
    names = " · ".join(one for one in (row.applicant_names, row.respondent_names) if one)
    return code_text(row.line), row.shown_number, "—" if stage is None else code_text(stage), names
