"""下一步: what may be entered now, and why the rest may not?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.common import COMMON_STEPS
from disputes_app.domain.kinds.base import EventKind
from ui.case_page.form_ground import EntryShape
from ui.initials import matches
from ui.leavable import LeavableFrame
from ui.tokens import Space
from ui.wording import code_text, name_of

KIND_ROLE = Qt.ItemDataRole.UserRole


class OfferedStep(Protocol):
    """A kind of entry that may come next, or the code of why it may not."""

    @property
    def kind(self) -> EntryShape:
        """The kind of entry."""

    @property
    def why_not(self) -> str | None:
        """Why it may not come next; None where it may."""


class StepChooser(LeavableFrame):
    """The kinds of entries there are; typing narrows them, Enter takes one, Esc leaves.

    Signals:
        chosen: the kind to enter.
        left: the user does not want to enter anything.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, can_leave: bool = True, title: str = ""
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._steps: tuple[OfferedStep, ...] = ()
        heading = QLabel(title or self.tr("下一步：登记程序事项"))
        heading.setProperty("role", "cardTitle")
        leave = QPushButton(self.tr("返回期限"))
        leave.setProperty("role", "link")
        leave.clicked.connect(self.left)
        if not can_leave:
            leave.hide()  # never shown before it has a parent: it would be a window
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("输入名称或首字母筛选，Enter 选择"))
        self._search.setAccessibleName(self.tr("筛选程序事项"))
        self._search.textChanged.connect(self._fill)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("可以登记的程序事项"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)

    @property
    def rows(self) -> tuple[str, ...]:
        """The texts of the rows, from above."""
        return tuple(self._list.item(place).text() for place in range(self._list.count()))

    def show_steps(self, steps: Sequence[OfferedStep]) -> None:
        """Offer the steps of a log."""
        self._steps = tuple(sorted(steps, key=_order))
        self._search.clear()
        self._fill()

    def take_focus(self) -> None:
        """Let the user type at once."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        typed = self._search.text()
        self._list.clear()
        wanted = [step for step in self._steps if matches(typed, name_of(step.kind))]
        for step in wanted:
            self._list.addItem(self._item(step))
        if wanted and wanted[0].why_not is None:
            self._list.setCurrentRow(0)

    def _item(self, step: OfferedStep) -> QListWidgetItem:
        if step.why_not is None:
            item = QListWidgetItem(name_of(step.kind))
            item.setData(KIND_ROLE, step.kind)
            return item
        text = self.tr("{kind}（现在不能：{reason}）")
        item = QListWidgetItem(text.format(kind=name_of(step.kind), reason=code_text(step.why_not)))
        item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        return item

    def _on_activated(self, item: QListWidgetItem | None) -> None:
        kind = item.data(KIND_ROLE) if item is not None else None
        if kind is not None:
            self.chosen.emit(kind)

    def _step_by(self, by: int) -> None:
        offered = [
            place
            for place in range(self._list.count())
            if self._list.item(place).flags() & Qt.ItemFlag.ItemIsEnabled
        ]
        if not offered:
            return
        now = self._list.currentRow()
        place = offered.index(now) + by if now in offered else 0
        self._list.setCurrentRow(offered[max(0, min(place, len(offered) - 1))])

    # Overrides of Qt names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Enter work while the user types."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Down:
                self._step_by(1)
            case Qt.Key.Key_Up:
                self._step_by(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._on_activated(self._list.currentItem())
            case _:
                return super().eventFilter(watched, event)
        return True


def _order(step: OfferedStep) -> tuple[bool, bool, int]:
    """Put what is possible first, and what only this line or type knows before what all know."""
    kind = step.kind
    common = len(kind.lines) > 1 if isinstance(kind, EventKind) else kind.id in COMMON_STEPS
    return step.why_not is not None, common, kind.rank
