"""The matters of one kind as a dense table; Enter opens the case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from disputes_app.domain.matter_records import MatterKind, MatterRow
from disputes_app.services.matters import MatterList, is_late
from ui.badges import Badge, BadgeDelegate
from ui.case_words import parties_text
from ui.mediation import words
from ui.roster import Roster
from ui.rows_model import RowsModel
from ui.table_looks import look_read_only
from ui.tokens import Tone
from ui.wording import day_text, is_english

WIDTHS = (226, 190, 184, 92, 92, 156, 150, 120)
ENGLISH_WIDTHS = (226, 150, 150, 92, 92, 230, 176, 120)
PARTIES, BODY = 1, 2
LAST_DAY, LEFT, STATE, AMOUNT = 4, 5, 6, 7
WITHOUT: Mapping[MatterKind, tuple[int, ...]] = MappingProxyType(
    {MatterKind.FIRST: (LAST_DAY, AMOUNT), MatterKind.ENTRUSTED: (AMOUNT,)}
)
"""Columns of which a list would say nothing."""


class MatterModel(RowsModel[MatterRow]):
    """The rows of an answer; late ones carry a badge beside their words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: MatterList | None = None
        self._roster = Roster()
        self._texts: tuple[Callable[[MatterRow], str], ...] = (
            words.number_text,
            lambda row: parties_text(row.applicants, row.respondents),
            lambda row: words.body_text(row, self._roster),
            words.since_text,
            lambda row: day_text(row.last_day),
            lambda row: words.left_text(row, self._found) if self._found is not None else "",
            lambda row: words.state_badge(row).text,
            words.amount_text,
        )
        self._titles = self._titles_of(MatterKind.FIRST)

    def show_list(self, found: MatterList, roster: Roster) -> None:
        """Show an answer."""
        self._found, self._roster = found, roster
        self._titles = self._titles_of(found.query.kind)
        self.show_rows(found.rows)

    def _titles_of(self, kind: MatterKind) -> tuple[str, ...]:
        body = {
            MatterKind.REVIEW: self.tr("审查案号、仲裁员"),
            MatterKind.INSTALMENT: self.tr("承办机构"),
        }.get(kind, self.tr("调解组织、个人"))
        since = {
            MatterKind.INSTALMENT: self.tr("协议日"),
            MatterKind.REVIEW: self.tr("申请日"),
        }.get(kind, self.tr("起始日"))
        return (
            self.tr("案号"),
            self.tr("当事人"),
            body,
            since,
            self.tr("最后一日"),
            self.tr("时间"),
            self.tr("状态"),
            self.tr("金额"),
        )

    def _text(self, row: MatterRow, column: int) -> str:
        return self._texts[column](row)

    def _badge(self, row: MatterRow, column: int) -> Badge | None:
        found = self._found
        if column == STATE:
            return words.state_badge(row)
        if column == LEFT and found is not None and is_late(row, found.today, found.first_days):
            return Badge(words.left_text(row, found), Tone.DANGER)
        return None


class MatterTable(QTableView):
    """Shows the model; Enter or a double click opens the case of a row.

    Signals:
        chosen: the MatterRow.
        looked_at: the MatterRow with the cursor, None for none.
    """

    chosen = Signal(object)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matters = MatterModel(self)
        self.setModel(self.matters)
        self.setItemDelegate(BadgeDelegate(self))
        self.setAccessibleName(self.tr("调解衔接事项"))
        widths = ENGLISH_WIDTHS if is_english() else WIDTHS
        look_read_only(self, widths, grows=(PARTIES, BODY))
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.looked_at.emit(self._row(now))
        )

    def show_list(self, found: MatterList, roster: Roster) -> None:
        """Show an answer; the matter chosen before stays chosen where it is there."""
        former = _key(self._row(self.currentIndex()))
        self.matters.show_list(found, roster)
        for column in (LAST_DAY, AMOUNT):
            self.setColumnHidden(column, column in WITHOUT.get(found.query.kind, ()))
        places = [n for n, row in enumerate(found.rows) if _key(row) == former] or [0]
        if found.rows:
            self.setCurrentIndex(self.matters.index(places[0], 0))
        self.looked_at.emit(self._row(self.currentIndex()))

    def _row(self, index: QModelIndex) -> MatterRow | None:
        return self.matters.rows[index.row()] if index.isValid() else None

    def _choose(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self.chosen.emit(row)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _key(row: MatterRow | None) -> tuple[object, ...]:
    return () if row is None else (row.case_id, row.matter.kind, row.matter.seq, row.matter.place)
