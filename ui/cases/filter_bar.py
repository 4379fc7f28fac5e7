"""The lines, chips and search above the list, and which of them the list answers now."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.case_list import CaseFilter, CaseStatus, TileDays, tiles
from disputes_app.domain.cases import Line
from ui.fields.chip import filter_chip
from ui.flow import FlowLayout
from ui.tokens import Space
from ui.wording import code_text

PAUSE_MS = 200
SEARCH_WIDTH = 300
LINES: tuple[Line | None, ...] = (None, Line.MEDIATION, Line.ARBITRATION, Line.INSPECTION)
CHIPS = (
    "open",
    "overdue",
    "due_soon",
    "intake",
    "unserved",
    "to_schedule",
    "stalled",
    "suspended",
    "cannot_judge",
    "back_entered",
    "grouped",
    "ended",
)


def chip_filters(
    days: TileDays, line: Line | None, handler_id: int | None
) -> dict[str, CaseFilter]:
    """Return what each chip asks for; those that are tiles too ask the same as the tiles."""
    scope = CaseFilter(line=line, handler_id=handler_id)
    return {
        "": scope,
        **tiles(days, line=line, handler_id=handler_id),
        "open": replace(scope, status=CaseStatus.OPEN),
        "back_entered": replace(scope, status=CaseStatus.BACK_ENTERED),
        "grouped": replace(scope, status=CaseStatus.GROUPED),
        "ended": replace(scope, status=CaseStatus.ENDED),
    }


class FilterBar(QWidget):
    """Lines as tabs, one state as a chip, 本人 as a switch; a search asks across all of them.

    Signals:
        filter_chosen: the CaseFilter that the user put together.
        search_changed: the words typed, after a pause; empty when the search was emptied.
        search_left: the user went on from the search to the list.
        register_asked: the button for a new case was pressed.
    """

    filter_chosen = Signal(object)
    search_changed = Signal(str)
    search_left = Signal()
    register_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: TileDays | None = None
        self._own_id: int | None = None
        self._shown = CaseFilter()
        self.lines = QTabBar()
        self.lines.setAccessibleName(self.tr("业务线"))
        self.lines.setDrawBase(False)
        self.lines.setExpanding(False)
        for line in LINES:
            self.lines.addTab(self.tr("全部") if line is None else code_text(line))
        self.search = _SearchField()
        self.search.setAccessibleName(self.tr("按案号或当事人搜索"))
        self.search.setPlaceholderText(self.tr("案号、当事人、拼音首字母"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        self.chips = {key: filter_chip(text) for key, text in self._chip_texts().items()}
        self.own = filter_chip(self.tr("本人"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()

    def know(self, days: TileDays, own_id: int | None) -> None:
        """Take the days that chips look at, and whose cases 本人 means (None: nobody's)."""
        self._days, self._own_id = days, own_id
        self.own.setEnabled(own_id is not None)
        self.own.setToolTip("" if own_id is not None else self.tr("当前人员没有承办的案件。"))

    def show_filter(self, shown: CaseFilter, *, searching: bool = False) -> None:
        """Mark the line and the chip that this filter is, if it is one; a search has none."""
        self._shown = shown
        line = shown.line if shown.rate is None else shown.rate.query.line
        self.lines.blockSignals(True)
        self.lines.setCurrentIndex(LINES.index(line))
        self.lines.blockSignals(False)
        is_own = shown.handler_id is not None and shown.handler_id == self._own_id
        self.own.setChecked(is_own and not searching)
        chosen = self._chip_of(shown)
        for key, chip in self.chips.items():
            chip.setChecked(key == chosen and not searching)
        ended = self.chips["ended"]
        ended.setEnabled(not is_own)
        ended.setToolTip(self.tr("“已结”不能与“本人”一起使用。") if is_own else "")
        self.own.setEnabled(self._own_id is not None and chosen != "ended")

    def show_search(self, words: str) -> None:
        """Put words into the search without asking for them."""
        self._pause.stop()
        self.search.setText(words)
        self._pause.stop()

    def _chip_texts(self) -> dict[str, str]:
        texts = (
            self.tr("在办"),
            self.tr("逾期"),
            self.tr("3个工作日内"),
            self.tr("待受理"),
            self.tr("未送达"),
            self.tr("待安排"),
            self.tr("久无进展"),
            self.tr("中止中"),
            self.tr("无法判定"),
            self.tr("补录"),
            self.tr("群体"),
            self.tr("已结"),
        )
        return dict(zip(CHIPS, texts, strict=True))

    def _chip_of(self, shown: CaseFilter) -> str:
        if self._days is None:
            return ""
        offered = chip_filters(self._days, shown.line, shown.handler_id)
        return next((key for key, each in offered.items() if each == shown and key), "")

    def _on_chip(self, key: str) -> None:
        checked = self.chips[key].isChecked()
        handler = self._own_id if self.own.isChecked() else None
        self._choose(key if checked else "", self._line(), handler)

    def _on_own(self) -> None:
        key = self._chip_of(self._shown)
        self._choose(key, self._line(), self._own_id if self.own.isChecked() else None)

    def _on_line(self, place: int) -> None:
        shown = self._shown
        if shown.of_figure:
            self._choose("open", LINES[place], None)
            return
        stage = shown.stage if LINES[place] is shown.line else None
        self.filter_chosen.emit(replace(shown, line=LINES[place], stage=stage))

    def _choose(self, key: str, line: Line | None, handler_id: int | None) -> None:
        if self._days is not None:
            self.filter_chosen.emit(chip_filters(self._days, line, handler_id)[key])

    def _line(self) -> Line | None:
        return LINES[self.lines.currentIndex()]

    def _connect(self) -> None:
        self.lines.currentChanged.connect(self._on_line)
        for key, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, key=key: self._on_chip(key))
        self.own.clicked.connect(self._on_own)
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.textChanged.connect(lambda text: None if text else self._pause.start())
        self.search.left.connect(self._leave_search)
        self._pause.timeout.connect(lambda: self.search_changed.emit(self.search.text().strip()))

    def _leave_search(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.search_changed.emit(self.search.text().strip())
        self.search_left.emit()

    def _lay_out(self) -> None:
        register = QPushButton(self.tr("登记新案件"))
        register.setProperty("role", "primary")
        register.setAutoDefault(True)
        register.clicked.connect(self.register_asked)
        above = QHBoxLayout()
        above.setSpacing(Space.SMALL)
        above.addWidget(self.lines)
        above.addStretch(1)
        above.addWidget(self.search, 2)
        above.addWidget(register)
        chips = QWidget()
        flow = FlowLayout(chips, Space.TIGHT)
        flow.addWidget(self.own)
        for chip in self.chips.values():
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(above)
        column.addWidget(chips)


class _SearchField(QLineEdit):
    """Enter and Down go on to the list; Esc empties the search.

    Signals:
        left: the user went on.
    """

    left = Signal()

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.left.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)
