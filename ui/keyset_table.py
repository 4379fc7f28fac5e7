"""How does a list of any length show its first rows at once and the rest while scrolling?

The rows come by key, a page at a time, from a thread of their own.  The list knows nothing of
what it shows: columns are a table of functions, and rows need only an id.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from disputes_app.services.progress import Progress
from ui.badges import BADGE_ROLE, Badge
from ui.tasks import LatestQuestion, TaskRunner

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex

PAGE_SIZE = 200
ROW_ROLE = Qt.ItemDataRole.UserRole
NO_INDEX = QModelIndex()


class RowPage(Protocol[Row_co]):
    """What a service returns: rows, and the cursor after the last (None where it was the end)."""

    @property
    def rows(self) -> Sequence[Row_co]:
        """The rows of this page."""
        ...

    @property
    def after(self) -> Any:
        """Where the next page begins; None if there is none."""
        ...


Fetch = Callable[[Any, int, Progress], RowPage[Row]]
"""Takes a cursor (None for the first page), how many rows are wanted, and the progress."""


@dataclass(frozen=True)  # no slots: Python 3.11 cannot make Name[Type](…) with them
class Column(Generic[Row]):
    """One column.

    Attributes:
        key: unique in its table; what sorting and the user's choice of columns refer to.
        title: in the language of the screen.
        text: the words of a cell.
        width: in logical pixels at first.
        badge: a badge drawn instead of the words; None draws the words.
        to_right: for numbers and sums.
        tip: shown when the pointer rests; empty for none.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    width: int = 120
    badge: Callable[[Row], Badge | None] | None = None
    to_right: bool = False
    tip: Callable[[Row], str] | None = None


class KeysetModel(QAbstractTableModel, Generic[Row]):
    """Read-only rows that grow by pages; after a reload the old ones stay until new ones come.

    Signals:
        loading_changed: whether a page is awaited.
        load_failed: the exception; rows already shown stay, ``retry`` asks again.
        reloaded: the first page of a new question has taken the place of the old rows.
        page_came: every page as the service returned it, after its rows were taken in.
    """

    loading_changed = Signal(bool)
    load_failed = Signal(object)
    reloaded = Signal()
    page_came = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], Hashable],
        runner: TaskRunner,
        *,
        page_size: int = PAGE_SIZE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.row_id = row_id
        self._page_size = page_size
        self._fetch: Fetch[Row] | None = None
        self._rows: list[Row] = []
        self._after: Any = None
        self._is_complete = True
        self._question = LatestQuestion(runner, self)
        self._question.answered.connect(self._on_page)
        self._question.failed.connect(self._on_failed)
        self._question.waiting_changed.connect(self.loading_changed)
        self._is_first_page = False

    @property
    def is_complete(self) -> bool:
        """Whether no further page can come."""
        return self._is_complete

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows loaded so far."""
        return tuple(self._rows)

    def ask(self, fetch: Fetch[Row]) -> None:
        """Show what ``fetch`` brings instead, from its first page."""
        self._fetch = fetch
        self.reload()

    def reload(self) -> None:
        """Ask the same again from the first page, because something may have changed."""
        if self._fetch is not None:
            self._load(None, is_first=True)

    def retry(self) -> None:
        """Ask again for the page that failed."""
        if self._fetch is not None and not self._question.is_waiting:
            self._load(self._after, is_first=self._is_first_page)

    def row_at(self, index: Index) -> Row:
        """Return the row behind a valid index."""
        return self._rows[index.row()]

    def place_of(self, wanted: Hashable) -> int | None:
        """Return at which row the thing with id ``wanted`` stands, None if it is not loaded."""
        return next(
            (place for place, row in enumerate(self._rows) if self.row_id(row) == wanted), None
        )

    def _load(self, after: Any, *, is_first: bool) -> None:
        fetch, size = self._fetch, self._page_size
        if fetch is None:
            return
        self._is_first_page = is_first
        self._question.ask(lambda progress: fetch(after, size, progress))

    def _on_page(self, page: RowPage[Row]) -> None:
        self._after = page.after
        self._is_complete = page.after is None
        if self._is_first_page:
            self._is_first_page = False
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
            self.reloaded.emit()
        elif page.rows:
            first = len(self._rows)
            self.beginInsertRows(NO_INDEX, first, first + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()
        self.page_came.emit(page)

    def _on_failed(self, error: Exception) -> None:
        self._is_complete = True
        self.load_failed.emit(error)

    def _text(self, row: Row, column: Column[Row]) -> str:
        badge = column.badge(row) if column.badge is not None else None
        return badge.text if badge is not None else column.text(row)

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{title}：{text}").format(
                    title=column.title, text=self._text(row, column)
                )
            case Qt.ItemDataRole.ToolTipRole:
                return (column.tip(row) or None) if column.tip is not None else None
            case Qt.ItemDataRole.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignRight if column.to_right else Qt.AlignmentFlag.AlignLeft
                )
                return side | Qt.AlignmentFlag.AlignVCenter
        return self._own_data(row, column, role)

    def _own_data(self, row: Row, column: Column[Row], role: int) -> Any:
        if role == ROW_ROLE:
            return row
        if role == BADGE_ROLE and column.badge is not None:
            return column.badge(row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            to_right = self.columns[section].to_right
            side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_complete and not self._question.is_waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._load(self._after, is_first=False)
