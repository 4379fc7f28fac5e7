from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout

from disputes_app.domain.money import AmountError
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import IdNumberField, MoneyField, NoteField, TextField
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.tokens import Space


def inspect_id(code: str) -> str:
    if len(code) != 18:
        raise AmountError(code)
    return code[6:14]


class Form(Page):
    PAGE = PageSpec("register", QT_TRANSLATE_NOOP("pages", "登记"), "register", 3)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.received = DateField(desk.today(), latest=desk.today(), required=True)
        self.name = TextField(required=True)
        self.id_number = IdNumberField(inspect_id)
        self.cause = ChoiceField(
            [Choice("pay", "劳动报酬"), Choice("end", "解除合同"), Choice("injury", "工伤待遇")],
            required=True,
        )
        self.amount = MoneyField()
        self.urgent = QCheckBox("群体性")
        self.note = NoteField()
        self.column = FormColumn()
        self.column.add("收件日期", self.received, mark=True, hint="可以早于今天")
        self.column.add("姓名", self.name, mark=True)
        self.column.add("身份证号", self.id_number)
        self.column.add("案由", self.cause, mark=True)
        self.column.add("金额", self.amount)
        self.column.add("群体性", self.urgent)
        self.column.add("请求", self.note)
        save = QPushButton("保存")
        save.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        layout.addWidget(self.column)
        layout.addWidget(save)
        layout.addStretch(1)

    def has_unsaved_input(self) -> bool:
        return bool(self.name.text())
