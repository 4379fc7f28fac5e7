"""Why was the case late, and what is done about it?  Causes are ticked, the main one chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.late_review import LONGEST_CAUSE, Cause, LateReview
from disputes_app.services.late_reviews import ReviewDraft
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField, TextField
from ui.review.words import cause_text
from ui.tokens import Space
from ui.wording import is_english

LEAST_HEIGHT = 120
_CAUSE = Qt.ItemDataRole.UserRole


class CauseForm(QWidget):
    """The list of causes (space ticks one, the one ticked first is the main one) and the notes.

    Signals:
        entered: the ReviewDraft.
    """

    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: list[str] = []
        self._known: tuple[Cause, ...] = ()
        self.causes = QListWidget()
        self.causes.setAccessibleName(self.tr("逾期原因"))
        self.causes.setMinimumHeight(LEAST_HEIGHT)
        self.own = TextField(
            longest=LONGEST_CAUSE, placeholder=self.tr("清单以外的原因，不填不增加")
        )
        self.note = NoteField(lines=2)
        self.measure = NoteField(lines=2)
        self.reviewer = TextField(placeholder=self.tr("不填为当前人员"))
        self.save_button = QPushButton(self.tr("登记复盘"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setAutoDefault(True)
        self.fields = FormColumn()
        self._lay_out()
        self.causes.itemChanged.connect(self._on_ticked)
        self.save_button.clicked.connect(lambda: self.entered.emit(self.draft()))
        self.fields.completed.connect(self.save_button.setFocus)

    def show_review(self, causes: Sequence[Cause], review: LateReview | None) -> None:
        """Show the list, and what was found so far."""
        self._known = tuple(causes)
        self._order = [] if review is None else list(review.causes)
        self._fill()
        self.own.set_value("")
        self.note.set_value("" if review is None else review.note)
        self.measure.set_value("" if review is None else review.measure)
        self.reviewer.set_value("")

    def draft(self) -> ReviewDraft:
        """Return what was found."""
        own = self.own.text().strip()
        return ReviewDraft(
            (*self._order, *([own] if own else [])),
            self.note.value(),
            self.measure.value(),
            self.reviewer.text().strip(),
        )

    def tick(self, cause: str) -> None:
        """Tick a cause by its words."""
        for row in range(self.causes.count()):
            item = self.causes.item(row)
            if item.data(_CAUSE) == cause:
                item.setCheckState(Qt.CheckState.Checked)

    def allow(self, *, editable: bool) -> None:
        """Let it be entered, or only be read."""
        for part in (self.causes, self.fields, self.save_button):
            part.setEnabled(editable)

    def _fill(self) -> None:
        self.causes.blockSignals(True)
        self.causes.clear()
        for one in self._known:
            item = QListWidgetItem(self._text(one.zh))
            item.setData(_CAUSE, one.zh)
            item.setToolTip(one.hint.en if is_english() else one.hint.zh)
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
            )
            ticked = one.zh in self._order
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.causes.addItem(item)
        if self.causes.count():
            self.causes.setCurrentRow(0)
        self.causes.blockSignals(False)

    def _text(self, cause: str) -> str:
        name = cause_text(self._known, cause)
        if self._order[:1] == [cause]:
            return self.tr("{cause}（主要原因）").format(cause=name)
        return name

    def _on_ticked(self, item: QListWidgetItem) -> None:
        cause = str(item.data(_CAUSE))
        if item.checkState() is Qt.CheckState.Checked:
            if cause not in self._order:
                self._order.append(cause)
        elif cause in self._order:
            self._order.remove(cause)
        self.causes.blockSignals(True)
        for row in range(self.causes.count()):
            one = self.causes.item(row)
            one.setText(self._text(str(one.data(_CAUSE))))
        self.causes.blockSignals(False)

    def _lay_out(self) -> None:
        self.fields.add(self.tr("其他原因"), self.own)
        self.fields.add(self.tr("复盘意见"), self.note)
        self.fields.add(self.tr("改进措施"), self.measure)
        self.fields.add(self.tr("复盘人"), self.reviewer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.causes, 1)
        column.addWidget(self.fields)
        column.addWidget(self.save_button, alignment=Qt.AlignmentFlag.AlignRight)
