"""Which forms are there, and which of them did the office write itself?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.services.forms import FormState
from ui.dossier.words import type_name
from ui.initials import matches
from ui.tokens import Space
from ui.wording import code_text, is_english, list_text

WIDTH, NARROW_WIDTH = 250, 165
_ROLE = Qt.ItemDataRole.UserRole


class FormList(QWidget):
    """A filter above the names; arrows move on in the list from the filter as well.

    Signals:
        chosen: the id of another form.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[FormState, ...] = ()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("文书名称"))
        self.filter.setAccessibleName(self.tr("查找文书"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("文书"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.take_width(narrow=False)
        self.setFocusProxy(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.filter.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._on_item)

    @property
    def current(self) -> str:
        """The id of the form with the cursor; empty for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ROLE)) if row >= 0 else ""

    def take_width(self, *, narrow: bool) -> None:
        """Take the room there is."""
        self.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)

    def show_states(self, states: Sequence[FormState]) -> None:
        """Show these forms; the cursor stays on its form."""
        self._states = tuple(states)
        self._fill()

    def choose(self, form_id: str) -> None:
        """Move the cursor to a form."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ROLE) == form_id:
                self.list.setCurrentRow(row)

    def _fill(self) -> None:
        typed, before = self.filter.text().strip(), self.current
        shown = [one for one in self._states if matches(typed, form_name(one))]
        self.list.blockSignals(True)
        self.list.clear()
        for one in sorted(shown, key=_place):
            item = QListWidgetItem(f"{form_name(one)}\n{_lines(one)} · {state_text(one)}")
            item.setData(_ROLE, one.form.id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.choose(before)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ROLE))


def form_name(state: FormState) -> str:
    """Return what the form is called in the language of the screen."""
    return state.form.name_en if is_english() else state.form.name_zh


def state_text(state: FormState) -> str:
    """Return whose version holds."""
    if state.faults:
        return QCoreApplication.translate("forms", "本单位版本有错误")
    if state.version is not None:
        return QCoreApplication.translate("forms", "本单位版本")
    return QCoreApplication.translate("forms", "原模板")


def _lines(state: FormState) -> str:
    lines, source = state.form.lines, state.form.source
    if source is not None and source.head.record:
        return type_name(DossierType(source.head.record))
    if len(lines) == len(Line):
        return QCoreApplication.translate("forms", "各业务线")
    return list_text(code_text(one) for one in sorted(lines))


def _place(state: FormState) -> tuple[bool, str]:
    return not state.form.lines, state.form.id
