"""By what is the list ordered?  A choice of the sorts on offer, and the direction as a word."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from disputes_app.domain.case_list import CaseOrder, CaseSort
from ui.fields.choice_field import Choice, ChoiceField
from ui.tokens import Space
from ui.wording import code_text


class SortChoice(QWidget):
    """Label, choice, direction; hidden where there is nothing to choose.

    Signals:
        order_chosen: the CaseOrder.
    """

    order_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("排序"))
        label.setProperty("role", "muted")
        self.choice: ChoiceField[CaseSort] = ChoiceField()
        self.choice.setAccessibleName(self.tr("排序"))
        label.setBuddy(self.choice)
        self.direction = QToolButton()
        self.direction.setProperty("role", "chip")
        self._descending = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        for part in (label, self.choice, self.direction):
            row.addWidget(part)
        self.choice.value_changed.connect(self._on_chosen)
        self.direction.clicked.connect(self._on_turned)

    def show_order(self, offered: tuple[CaseSort, ...], order: CaseOrder | None) -> None:
        """Offer these sorts, with ``order`` chosen; None hides the choice."""
        self.setVisible(order is not None)
        if order is None:
            return
        self.choice.blockSignals(True)
        self.choice.set_choices([Choice(sort, code_text(sort)) for sort in offered])
        self.choice.set_value(order.sort)
        self.choice.blockSignals(False)
        self.choice.setEnabled(len(offered) > 1)
        self._descending = order.descending
        words = self.tr("降序") if order.descending else self.tr("升序")
        self.direction.setText(words)
        self.direction.setAccessibleName(words)

    def _on_chosen(self, sort: CaseSort | None) -> None:
        if sort is not None:
            self.order_chosen.emit(CaseOrder.usual(sort))

    def _on_turned(self) -> None:
        sort = self.choice.value()
        if sort is not None:
            self.order_chosen.emit(CaseOrder(sort, not self._descending))
