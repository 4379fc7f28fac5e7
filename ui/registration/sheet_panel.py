"""What a pasted hotline sheet says, beside the form, and taken over with one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.hotline_sheet import HotlineSheet, read_sheet
from disputes_app.services.identity import PaperOfIdentity
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import IdNumberField, NoteField, TextField
from ui.registration.form import RegistrationForm
from ui.tokens import Space

_SOURCES = {"12345": Source.HOTLINE_12345, "12333": Source.HOTLINE_12333}
Target = TextField | IdNumberField[PaperOfIdentity] | NoteField


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for a field; ``is_free`` says that nothing stands in the field yet."""

    name: str
    value: str
    is_free: Callable[[], bool]
    take: Callable[[], None]


class SheetPanel(QFrame):
    """Hidden until a sheet is pasted; Enter fills the fields that are still empty, Esc leaves it.

    Signals:
        finished: the sheet was taken over or put away.
        nothing_found: the clipboard holds no text that says anything.
    """

    finished = Signal()
    nothing_found = Signal()

    def __init__(self, form: RegistrationForm) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._form = form
        self._proposals: tuple[Proposal, ...] = ()
        self._hints: list[tuple[FormColumn, QWidget, str, str]] = []
        title = QLabel(self.tr("工单里写的"))
        title.setProperty("role", "cardTitle")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.take_button = QPushButton(self.tr("填入空着的各项"))
        self.take_button.setProperty("role", "primary")
        self._leave = QPushButton(self.tr("不用"))
        for button in (self.take_button, self._leave):
            button.setAutoDefault(True)
        self.take_button.clicked.connect(self.take)
        self._leave.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(title)
        buttons.addStretch(1)
        buttons.addWidget(self.take_button)
        buttons.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(buttons)
        column.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What is proposed."""
        return self._words.text()

    def paste(self) -> None:
        """Read the clipboard and propose what it says."""
        if not self.isHidden():
            self.leave()
        sheet = read_sheet(QApplication.clipboard().text())
        if sheet.is_empty:
            self.nothing_found.emit()
            return
        self._choose_source(sheet)
        self._proposals = tuple(one for one in self._proposed(sheet) if one.value)
        self._words.setText("\n".join(self._said(one) for one in self._proposals))
        self.show()
        self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Fill what is still empty; what was typed stays."""
        for one in self._proposals:
            if one.is_free():
                one.take()
        self.leave()

    def leave(self) -> None:
        """Put the sheet away, with what it says of a person; the hints are what they were."""
        for column, field, before, said in self._hints:
            if column.hint_of(field) == said:
                column.set_hint(field, before)
        self._hints.clear()
        self._proposals = ()
        self._words.clear()
        self.hide()
        self.finished.emit()

    def _choose_source(self, sheet: HotlineSheet) -> None:
        """Take line and source from the sheet while nothing was typed; protect who asks for it."""
        form = self._form
        if form.is_empty:
            form.head.line.set_value(Line.INSPECTION)
            source = Source.REPORT if sheet.is_report else _SOURCES.get(sheet.hotline)
            if source is not None:
                form.head.source.set_value(source)
        if sheet.wants_secrecy and not form.protect.isHidden():
            form.protect.setChecked(True)

    def _proposed(self, sheet: HotlineSheet) -> tuple[Proposal, ...]:
        form = self._form
        is_reporter = not form.reporter.isHidden()
        who = form.reporter if is_reporter else form.applicants.forms[0]
        firm = form.respondents.forms[0]
        found = [
            self._field(who, who.name, sheet.caller, self.tr("姓名")),
            self._field(who, who.id_number, sheet.id_number, self.tr("身份证号")),
            self._field(who, who.phone, sheet.phone, self.tr("电话")),
            self._field(firm, firm.name, sheet.employer, self.tr("单位名称")),
            self._field(firm, firm.address, sheet.address, self.tr("单位地址")),
            self._field(form.claims, form.claims.claims, sheet.words, self.tr("反映的问题")),
        ]
        if is_reporter and sheet.public_content != sheet.content:
            statement = form.reporter.statement
            found.append(self._field(form.reporter, statement, sheet.content, self.tr("保密内容")))
        return tuple(found)

    def _field(self, column: FormColumn, field: Target, value: str, name: str) -> Proposal:
        def is_free() -> bool:
            text = field.value() if isinstance(field, NoteField) else field.text()
            return not text.strip()

        def take() -> None:
            field.set_value(value)
            if isinstance(field, TextField):
                field.textEdited.emit(value)
                field.check(complain=False)

        if value and not isinstance(field, NoteField):
            said = self.tr("工单：{value}") if is_free() else self.tr("工单上是：{value}")
            sentence = said.format(value=value)
            self._hints.append((column, field, column.hint_of(field), sentence))
            column.set_hint(field, sentence)
        return Proposal(name, value, is_free, take)

    def _said(self, one: Proposal) -> str:
        value = " ".join(one.value.split())
        if one.is_free():
            return self.tr("{name}：{value}").format(name=one.name, value=value)
        return self.tr("{name}：{value}（已填写，不改）").format(name=one.name, value=value)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the sheet away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
