"""The list of running periods, the most urgent first, each in two lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from disputes_app.domain.running_deadline import Deadline
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate
from ui.case_words import CaseWords, parties_text, rule_name, rule_source
from ui.theme import current_colours
from ui.tokens import Space, TypeSize
from ui.wording import day_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 48


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """A deadline in words."""

    deadline: Deadline
    badge: Badge
    number: str
    parties: str
    detail: str
    extendable: bool = False

    @property
    def spoken(self) -> str:
        """Everything that stands in the row, for a screen reader."""
        return f"{self.badge.text}，{self.number}，{self.parties}，{self.detail}"


EXTENDED_BY: Mapping[str, str] = MappingProxyType(
    {"arbitration.award": "arbitration.extended", "inspection.close": "inspection.extended"}
)
"""Periods that a signature may extend before their last day, with the entry that does."""


def deadline_line(
    deadline: Deadline, words: CaseWords, own_until: date | None = None
) -> DeadlineLine:
    """Return the words for one running period.

    Args:
        own_until: today for the periods of whoever looks; extending is offered only for these.
    """
    rule = words.rule_of(deadline.rule_id, deadline.started_on)
    if rule is None:
        sentence = QCoreApplication.translate("workbench", "最后一日 {day}")
    elif deadline.provisional:
        sentence = QCoreApplication.translate(
            "workbench", "{rule} · {source} · 最后一日 {day}（暂定）"
        )
    else:
        sentence = QCoreApplication.translate("workbench", "{rule} · {source} · 最后一日 {day}")
    detail = sentence.format(
        rule="" if rule is None else rule_name(rule),
        source="" if rule is None else rule_source(rule),
        day=day_text(deadline.due_on),
    )
    return DeadlineLine(
        deadline,
        words.deadline_badge(deadline),
        deadline.shown_number,
        _about(deadline),
        _leave_words(deadline) + detail,
        own_until is not None and deadline.rule_id in EXTENDED_BY and own_until <= deadline.due_on,
    )


def _about(deadline: Deadline) -> str:
    """Return the parties of a case, or subject and employer of a record beside the cases."""
    if deadline.dossier_id is None:
        return parties_text(deadline.applicant_names, deadline.respondent_names)
    parts = (deadline.applicant_names, deadline.respondent_names)
    return " · ".join(part for part in parts if part)


def _leave_words(deadline: Deadline) -> str:
    """Say that the last day falls in a leave; empty where it does not."""
    away = deadline.away
    if away is None:
        return ""
    words = QCoreApplication.translate("workbench", "休假期间到期（{name} {first} 至 {last}） · ")
    return words.format(name=away.name, first=day_text(away.from_on), last=day_text(away.to_on))


class DeadlineModel(QAbstractListModel):
    """The lines, in the order in which they came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[DeadlineLine, ...] = ()

    @property
    def lines(self) -> tuple[DeadlineLine, ...]:
        """What is shown."""
        return self._lines

    def show(self, lines: Sequence[DeadlineLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    # Overrides of Qt names

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.number
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return f"{line.parties}\n{line.detail}"
            case _:
                return {LINE_ROLE: line, BADGE_ROLE: line.badge}.get(Qt.ItemDataRole(role))


class DeadlineList(QListView):
    """Arrows choose, Enter or a click on 期限依据 asks for the case at that period.

    Signals:
        basis_asked: the Deadline.
        extension_asked: the Deadline.
        drawn: new lines stand on the screen, not only in what will be shown next.
    """

    basis_asked = Signal(object)
    extension_asked = Signal(object)
    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_news = False
        self.rows = DeadlineModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_DeadlineDelegate(self))
        self.setAccessibleName(self.tr("我的期限"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._ask)

    def show_lines(self, lines: Sequence[DeadlineLine]) -> None:
        """Show other lines; the cursor stays on its period, or stands on the first."""
        before = self.currentIndex()
        marked = self.rows.lines[before.row()].deadline if before.isValid() else None
        self.rows.show(lines)
        self._is_news = True
        same = [
            place
            for place, line in enumerate(lines)
            if marked is not None and _key(line.deadline) == _key(marked)
        ]
        has_keys = self.window().focusWidget() is self  # also while the window is not active
        if same or (lines and has_keys):
            self.setCurrentIndex(self.rows.index(same[0] if same else 0, 0))

    def link_rect(self, row: QRect) -> QRect:
        """Return where in a row the words 期限依据 stand."""
        width = _link_width(self.font())
        return QRect(row.right() - width - Space.SMALL, row.top(), width, row.height())

    def extension_rect(self, row: QRect) -> QRect:
        """Return where in a row the words 申请延长 stand."""
        link = self.link_rect(row)
        width = _width_of(extend_text(), self.font())
        return QRect(link.left() - width - Space.SMALL, row.top(), width, row.height())

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid():
            self.basis_asked.emit(self.rows.lines[index.row()].deadline)

    def _index_of_link(self, event: QMouseEvent, *, to_extend: bool = False) -> QModelIndex:
        where = event.position().toPoint()
        index = self.indexAt(where)
        if not index.isValid() or (to_extend and not self.rows.lines[index.row()].extendable):
            return QModelIndex()
        row = self.visualRect(index)
        link = self.extension_rect(row) if to_extend else self.link_rect(row)
        return index if link.contains(where) else QModelIndex()

    def _extend(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.lines[index.row()].extendable:
            self.extension_asked.emit(self.rows.lines[index.row()].deadline)

    # Overrides of Qt names

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_news:
            self._is_news = False
            QTimer.singleShot(0, self, self.drawn.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_E and not event.modifiers():
            self._extend(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_link = self._index_of_link(event).isValid()
        on_link = on_link or self._index_of_link(event, to_extend=True).isValid()
        shape = Qt.CursorShape.PointingHandCursor if on_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self._index_of_link(event))
            self._extend(self._index_of_link(event, to_extend=True))

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()


def _key(one: Deadline) -> tuple[int, int, str, int]:
    return one.case_id, one.dossier_id or 0, one.rule_id, one.key


def _link_text() -> str:
    return QCoreApplication.translate("workbench", "期限依据")


def extend_text() -> str:
    """Return what the link says by which an extension is applied for."""
    return QCoreApplication.translate("workbench", "申请延长")


def _link_width(font: QFont) -> int:
    return _width_of(_link_text(), font)


def _width_of(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + Space.SMALL


class _DeadlineDelegate(BadgeDelegate):
    """Draws badge, number and parties above, rule and last day below, the link at the right."""

    # Overrides of Qt names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE_ROLE)
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        view = option.widget
        if not isinstance(line, DeadlineLine) or not isinstance(view, DeadlineList):
            return
        small = QFont(option.font)
        small.setPixelSize(TypeSize.SMALL)
        bold = QFont(small)
        bold.setBold(True)
        plate = QStyleOptionViewItem(option)
        plate.rect = QRect(option.rect)
        plate.rect.setWidth(_badge_width(view.rows.lines, bold))
        self._draw(painter, plate, line.badge)
        link = view.link_rect(option.rect)
        room = QRect(option.rect)
        room.setLeft(plate.rect.right() + Space.TIGHT)
        further = view.extension_rect(option.rect)
        room.setRight((further if line.extendable else link).left() - Space.SMALL)
        painter.save()
        self._draw_words(painter, room, line, option.font, small)
        painter.setFont(option.font)
        painter.setPen(QColor(current_colours().accent))
        painter.drawText(link, Qt.AlignmentFlag.AlignCenter, _link_text())
        if line.extendable:
            painter.drawText(further, Qt.AlignmentFlag.AlignCenter, extend_text())
        painter.restore()

    def _draw_words(
        self, painter: QPainter, room: QRect, line: DeadlineLine, font: QFont, small: QFont
    ) -> None:
        colours = current_colours()
        upper, lower = QRect(room), QRect(room)
        upper.setHeight(room.height() // 2)
        lower.setTop(upper.bottom() - 1)
        heavy = QFont(font)
        heavy.setWeight(QFont.Weight.DemiBold)
        left = Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(colours.text))
        number_width = min(QFontMetrics(heavy).horizontalAdvance(line.number), upper.width())
        for words, style, indent in (
            (line.number, heavy, 0),
            (line.parties, font, number_width + Space.SMALL),
        ):
            painter.setFont(style)
            place = upper.adjusted(indent, 2, 0, 0)
            shown = QFontMetrics(style).elidedText(
                words, Qt.TextElideMode.ElideRight, max(0, place.width())
            )
            painter.drawText(place, left | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        shown = QFontMetrics(small).elidedText(
            line.detail, Qt.TextElideMode.ElideMiddle, lower.width()
        )
        painter.drawText(lower.adjusted(0, 0, 0, -4), left | Qt.AlignmentFlag.AlignVCenter, shown)


def _badge_width(lines: Sequence[DeadlineLine], font: QFont) -> int:
    """Return the width at which every badge is whole, so that the numbers stand in a column."""
    metrics = QFontMetrics(font)
    widest = max((metrics.horizontalAdvance(line.badge.text) for line in lines), default=0)
    return widest + 2 * Space.SMALL + 14
