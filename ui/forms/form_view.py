"""How does the page of forms look: list, text with what helps to write it, print?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.services.forms import FormState
from ui.banner import Banner
from ui.flow import FlowLayout
from ui.forms.fault_list import FaultList
from ui.forms.field_tree import FieldTree
from ui.forms.form_list import FormList, form_name, state_text
from ui.forms.source_editor import SourceEditor
from ui.tokens import Space

if TYPE_CHECKING:
    from disputes_app.documents.templates.errors import TemplateError
    from ui.paper.preview import PaperView

_HELP_HEIGHT, NOTE_WIDTH = 190, 190
NARROW = 950
"""Narrower than this, the list gives way to the text and the paper."""


class FormView(QWidget):
    """The widgets of the page; it holds no form of its own."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.banner = Banner()
        self.list = FormList()
        self.editor = SourceEditor(self.tr("模板内容"))
        self.faults = FaultList()
        self.fields = FieldTree()
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("修改说明"))
        self.note.setAccessibleName(self.tr("修改说明"))
        self.note.setMinimumWidth(NOTE_WIDTH)
        self.case = QLineEdit()
        self.case.setPlaceholderText(self.tr("用哪件案件、登记预览：输入编号后回车"))
        self.case.setAccessibleName(self.tr("预览用的案件"))
        self.save = QPushButton(self.tr("保存为新版本"))
        self.save.setProperty("role", "primary")
        self.drop = QPushButton(self.tr("放弃修改"))
        self.versions = QPushButton(self.tr("版本…"))
        self.restore = QPushButton(self.tr("恢复原模板"))
        for button in (self.save, self.drop, self.versions, self.restore):
            button.setAutoDefault(True)
        self._title = QLabel()
        self._title.setProperty("role", "cardTitle")
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._help = QTabWidget()
        self._paper = QStackedWidget()
        self._paper.addWidget(self._hint)
        self._pdf: PaperView | None = None
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._narrow: bool | None = None
        self.faults.wanted.connect(self.editor.go_to_line)
        self.fields.wanted.connect(self._insert)
        self._lay_out(page)
        self._may_edit = False
        self._has_faults = False
        page.setFocusProxy(self.list)

    def text(self) -> str:
        """Return what is written."""
        return self.editor.toPlainText()

    def put_text(self, text: str) -> None:
        """Show a text as if it had been typed."""
        if text != self.text():
            self.editor.setPlainText(text)

    def show_form(self, state: FormState, *, may_edit: bool) -> None:
        """Show a form as it holds."""
        from disputes_app.documents.templates.field_list import insertions

        self._may_edit = may_edit
        self._title.setText(form_name(state))
        self._state.setText(state_text(state))
        self.editor.blockSignals(True)
        self.editor.setPlainText(state.text)
        self.editor.blockSignals(False)
        self.editor.setReadOnly(not may_edit)
        self.note.setPlaceholderText(
            self.tr("修改说明") if may_edit else self.tr("由负责人、管理员修改")
        )
        self.restore.setEnabled(self._may_edit and state.version is not None)
        self.versions.setEnabled(True)
        source = state.form.source
        self.fields.show_groups(() if source is None else insertions(source.head))
        self.show_changed(changed=False)
        self.say(self.tr("正在制作…"))

    def show_changed(self, *, changed: bool) -> None:
        """Offer to save only where something was written, and it has no fault."""
        self.save.setEnabled(changed and self._may_edit and not self._has_faults)
        self.drop.setEnabled(changed)
        self.note.setEnabled(changed and self._may_edit)

    def show_faults(self, faults: Sequence[TemplateError]) -> None:
        """List the faults; with any, nothing is saved and the print stays as it was."""
        self._has_faults = bool(faults)
        self.faults.show_faults(faults)
        words = self.tr("错误（{count}）").format(count=len(faults)) if faults else self.tr("错误")
        self._help.setTabText(0, words)
        self.show_changed(changed=self.drop.isEnabled())
        if faults:
            self._help.setCurrentIndex(0)

    def show_pdf(self, pdf: bytes) -> None:
        """Show how the text prints."""
        from ui.paper.preview import PaperView

        if self._pdf is None:
            self._pdf = PaperView(self.tr("模板预览"))
            self._paper.addWidget(self._pdf)
        self._pdf.show_pdf(pdf)
        self._paper.setCurrentWidget(self._pdf)
        self.banner.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence where the paper would be."""
        self._hint.setText(sentence)
        self._paper.setCurrentWidget(self._hint)

    def say_no_case(self) -> None:
        """Say that there is nothing to look at the form on."""
        self.say(self.tr("还没有这类案件（登记），登记后才能预览。"))

    def _insert(self, text: str) -> None:
        if not self.editor.isReadOnly():
            self.editor.insertPlainText(text)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, page: QWidget) -> None:
        head = FlowLayout()
        head_parts: tuple[QWidget, ...] = (self._title, self._state, self.versions, self.restore)
        for part in head_parts:
            head.addWidget(part)
        foot = FlowLayout()
        foot_parts: tuple[QWidget, ...] = (self.note, self.drop, self.save)
        for part in foot_parts:
            foot.addWidget(part)
        self._help.addTab(self.faults, self.tr("错误"))
        self._help.addTab(self.fields, self.tr("可以插入的内容"))
        self._help.setCurrentIndex(1)
        self._help.setMinimumHeight(_HELP_HEIGHT)
        writing = QSplitter(Qt.Orientation.Vertical)
        writing.addWidget(self.editor)
        writing.addWidget(self._help)
        writing.setStretchFactor(0, 1)
        middle = _column(head, writing, foot)
        right = _column(self.case, self._paper)
        sides = self._sides
        sides.addWidget(middle)
        sides.addWidget(right)
        sides.setChildrenCollapsible(False)
        row = QHBoxLayout()
        row.setSpacing(Space.NORMAL)
        row.addWidget(self.list)
        row.addWidget(sides, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(row, 1)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        outer.addWidget(self)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.list.take_width(narrow=narrow)
            self._sides.setSizes([5000, 5000] if narrow else [5600, 4600])


def _column(*parts: QWidget | QLayout) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.SMALL)
    for place, part in enumerate(parts):
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if place else 0)
        else:
            column.addLayout(part)
    return side
