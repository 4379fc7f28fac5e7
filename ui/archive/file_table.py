"""Files as a dense table: several rows can be chosen for one act; Enter opens a case."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from disputes_app.domain.archive_list import ArchiveRow
from disputes_app.domain.archive_log import FilePlace
from disputes_app.domain.cases import Outcome
from ui.badges import Badge, BadgeDelegate
from ui.case_words import parties_text
from ui.rows_model import RowsModel
from ui.table_looks import look_read_only
from ui.tokens import Tone
from ui.wording import code_text, day_text

PLACE = 0
WIDTHS = (124, 150, 224, 214, 110, 90, 90, 90, 110)
_TONES = {
    FilePlace.WITH_HANDLER: Tone.NEUTRAL,
    FilePlace.ARCHIVED: Tone.INFO,
    FilePlace.IN_ROOM: Tone.SUCCESS,
    FilePlace.LENT: Tone.WARNING,
}


class FileModel(RowsModel[ArchiveRow]):
    """The rows of one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._titles = (
            self.tr("案卷"),
            self.tr("归档号"),
            self.tr("案号"),
            self.tr("当事人"),
            self.tr("处理结果"),
            self.tr("结案"),
            self.tr("归档"),
            self.tr("保存至"),
            self.tr("借出、存放"),
        )

    def show_list(self, rows: tuple[ArchiveRow, ...], today: date) -> None:
        """Show another list, as it stands on a day."""
        self._today = today
        self.show_rows(rows)

    def _badge(self, row: ArchiveRow, column: int) -> Badge | None:
        return self._place(row) if column == PLACE else None

    def _place(self, row: ArchiveRow) -> Badge:
        file = row.file
        if file is None:
            return Badge(code_text(FilePlace.WITH_HANDLER), Tone.NEUTRAL)
        if file.due_back is not None and file.due_back < self._today:
            return Badge(self.tr("逾期未还"), Tone.DANGER)
        return Badge(code_text(file.place), _TONES[file.place])

    def _text(self, row: ArchiveRow, column: int) -> str:
        file = row.file
        outcome = "—" if row.outcome is None else code_text(Outcome(row.outcome))
        return (
            self._place(row).text,
            (file.file_number if file is not None else "") or "—",
            row.number,
            parties_text(row.applicants, row.respondents),
            outcome,
            day_text(row.ended_on),
            day_text(None if file is None else file.archived_on),
            day_text(None if file is None else file.keep_until),
            self._where(row),
        )[column]

    def _where(self, row: ArchiveRow) -> str:
        file = row.file
        if file is None:
            return "—"
        if file.lent:
            return self.tr("{borrower}，{due} 前").format(
                borrower=file.borrower, due=day_text(file.due_back)
            )
        return file.room or file.received_by or "—"


class FileTable(QTableView):
    """Shows the model.

    Signals:
        opened: the ArchiveRow whose case is wanted.
        chosen_changed: other rows are chosen.
    """

    opened = Signal(object)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file_model = FileModel(self)
        self.setModel(self.file_model)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("案卷"))
        look_read_only(self, WIDTHS, many=True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda *_changed: self.chosen_changed.emit())

    def show_rows(self, rows: tuple[ArchiveRow, ...], today: date) -> None:
        """Show another list; what was chosen stays chosen where it is still there."""
        former = {row.case_id for row in self.chosen()}
        self.file_model.show_list(rows, today)
        if not rows:
            self.chosen_changed.emit()
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.file_model.index(0, 0), flags.NoUpdate)
        for place, row in enumerate(rows):
            if row.case_id in former:
                index = self.file_model.index(place, 0)
                self.selectionModel().select(index, flags.Select | flags.Rows)

    def chosen(self) -> tuple[ArchiveRow, ...]:
        """Return the rows that are chosen, from above."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.file_model.rows[place] for place in places)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.file_model.rows[index.row()])

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
