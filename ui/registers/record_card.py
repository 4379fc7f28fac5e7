"""How is a record reached, where was it served, and which records were found to be it?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.merges import MergeRecord
from disputes_app.domain.register_lists import Register
from disputes_app.domain.shanghai import shanghai_day
from disputes_app.services.registers import Contacts, RecordView
from disputes_app.services.service_address import ServiceAddress
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField, TextField
from ui.tokens import Space
from ui.wording import day_text, list_text

FIELD_WIDTH = 210


class RecordCard(QFrame):
    """Contacts that can be changed, and below them what the cases say.

    Signals:
        contacts_given: the Contacts to be saved.
        part_asked: the MergeRecord to take back, and why.
        record_asked: the RegisterRow of a record that leads here.
        changed: something is being typed, or no longer.
    """

    contacts_given = Signal(object)
    part_asked = Signal(object, str)
    record_asked = Signal(object)
    changed = Signal()

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._register = register
        self._seen = Contacts()
        self._parting: MergeRecord | None = None
        self._parts: list[QWidget] = []
        self.phone = TextField(longest=40)
        self.address = TextField(longest=200)
        self.head = TextField(longest=60)
        self.save_button = QPushButton(self.tr("保存（Ctrl+S）"))
        self.reason = NoteField(required=True, lines=2, longest=500)
        self.part_button = QPushButton(self.tr("撤销合并（Ctrl+S）"))
        self._cancel = QPushButton(self.tr("取消（Esc）"))
        self._contacts = FormColumn(below=True, fills=True)
        self._parting_form = FormColumn()
        self._said = QVBoxLayout()
        self._lay_out()
        for field in (self.phone, self.address, self.head):
            field.textChanged.connect(lambda _text: self._on_typed())
        self._contacts.completed.connect(self.save_button.setFocus)
        self._parting_form.completed.connect(self.part_button.setFocus)
        self.save_button.clicked.connect(self.send)
        self.part_button.clicked.connect(self.send)
        self._cancel.clicked.connect(self.leave)

    @property
    def is_editing(self) -> bool:
        """Whether there is something to save."""
        return self._parting is not None or self._typed() != self._seen

    @property
    def has_unsaved_input(self) -> bool:
        """Whether something typed would be lost."""
        begun = self._parting is not None and bool(self.reason.value())
        return begun or self._typed() != self._seen

    @property
    def words(self) -> str:
        """Everything said below the contacts."""
        found = [part for part in self._parts if isinstance(part, QLabel | QPushButton)]
        return "\n".join(part.text() for part in found)

    def show_view(self, view: RecordView, *, may_part: bool) -> None:
        """Show a record; what is being typed stays."""
        is_typing = self._typed() != self._seen
        self._seen = view.contacts
        if not is_typing:
            self._put(view.contacts)
        for part in self._parts:
            self._said.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self._say_addresses(view.addresses)
        self._say_merges(view, may_part=may_part)
        self._on_typed()

    def send(self) -> None:
        """Hand over what was typed."""
        if self._parting is not None:
            if self._parting_form.check():
                self.part_asked.emit(self._parting, self.reason.value())
        elif self._contacts.check():
            self.contacts_given.emit(self._typed())

    def ask_to_part(self, merge: MergeRecord) -> None:
        """Ask why a merge is taken back."""
        self._parting = merge
        self.reason.set_value("")
        self._parting_box.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def leave(self) -> None:
        """Give up what is being typed."""
        self._parting = None
        self._parting_box.hide()
        self._put(self._seen)
        self.changed.emit()

    def _typed(self) -> Contacts:
        head = self.head.text().strip() if self._register is Register.EMPLOYER else ""
        return Contacts(self.phone.text().strip(), self.address.text().strip(), head)

    def _put(self, contacts: Contacts) -> None:
        self.phone.set_value(contacts.phone)
        self.address.set_value(contacts.address)
        self.head.set_value(contacts.legal_representative)
        self.address.setCursorPosition(0)

    def _on_typed(self) -> None:
        self.save_button.setEnabled(self._typed() != self._seen)
        self.changed.emit()

    def _say_addresses(self, addresses: tuple[ServiceAddress, ...]) -> None:
        self._heading(self.tr("确认过的送达地址"))
        if not addresses:
            self._line(self.tr("最近的案件中没有登记送达地址确认书。"), "muted")
        for one in addresses:
            parts = [one.address, one.postcode, one.recipient, one.phone]
            if one.electronic_address:
                text = self.tr("同意电子送达：{where}")
                parts.append(text.format(where=one.electronic_address))
            said = list_text([part for part in parts if part])
            day = day_text(one.confirmed_on)
            self._line(self.tr("{day}　{address}").format(day=day, address=said))

    def _say_merges(self, view: RecordView, *, may_part: bool) -> None:
        if not view.history:
            return
        self._heading(self.tr("合并记录"))
        names = {row.id: row for row in view.others}
        for merge in view.history:
            other = names.get(merge.gone_id)
            name = other.name if other is not None else view.name
            self._line(self._merge_text(merge, name, view))
            if other is not None:
                link = self._link(self.tr("打开“{name}”").format(name=name))
                link.clicked.connect(lambda _checked=False, row=other: self.record_asked.emit(row))
            if merge.parted_at is None and may_part:
                link = self._link(self.tr("撤销这次合并…"))
                link.clicked.connect(lambda _checked=False, one=merge: self.ask_to_part(one))

    def _merge_text(self, merge: MergeRecord, name: str, view: RecordView) -> str:
        if merge.kept_id == view.id:
            text = self.tr("{day} {who} 把“{name}”并入，移来 {count} 件：{reason}")
        else:
            text = self.tr("{day} {who} 把本记录并入另一条，移走 {count} 件：{reason}")
        said = text.format(
            day=day_text(shanghai_day(merge.merged_at)),
            who=merge.merged_by,
            name=name,
            count=merge.moved,
            reason=merge.reason,
        )
        if merge.parted_at is not None:
            said += self.tr("（{day} {who} 撤销：{reason}）").format(
                day=day_text(shanghai_day(merge.parted_at)),
                who=merge.parted_by or "",
                reason=merge.parted_because or "",
            )
        return said

    def _heading(self, text: str) -> None:
        self._line(text, "cardTitle")

    def _line(self, text: str, role: str = "") -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        self._add(label)

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("role", "link")
        link.setAutoDefault(True)
        self._said.insertWidget(self._said.count() - 1, link, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts.append(link)
        return link

    def _add(self, part: QWidget) -> None:
        self._said.insertWidget(self._said.count() - 1, part)
        self._parts.append(part)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("联系方式"))
        title.setProperty("role", "cardTitle")
        for field in (self.phone, self.address, self.head):
            field.setMinimumWidth(FIELD_WIDTH)
        self._contacts.add(self.tr("电话"), self.phone)
        self._contacts.add(self.tr("地址"), self.address)
        self._contacts.add(self.tr("法定代表人"), self.head)
        self._contacts.set_row_visible(self.head, self._register is Register.EMPLOYER)
        self._lay_out_parting()
        save = QHBoxLayout()
        save.addStretch(1)
        save.addWidget(self.save_button)
        body = QWidget()
        body.setProperty("role", "plain")
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(self._contacts)
        column.addLayout(save)
        column.addWidget(self._parting_box)
        self._said.setSpacing(Space.TIGHT)
        self._said.addStretch(1)
        column.addLayout(self._said, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def _lay_out_parting(self) -> None:
        self._parting_form.add(self.tr("撤销理由"), self.reason, mark=True)
        self._parting_box = QFrame()
        inner = QVBoxLayout(self._parting_box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._parting_form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.part_button)
        inner.addLayout(buttons)
        self._parting_box.hide()

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_editing:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (
            self.save_button.hasFocus() or self.part_button.hasFocus()
        ):
            self.send()
        else:
            super().keyPressEvent(event)
