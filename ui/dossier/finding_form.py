"""One finding of a town's report, typed in one go, Enter from field to field."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from disputes_app.domain.screening_rows import (
    LONGEST_NAME,
    Risk,
    ScreeningRow,
)
from ui.dossier.form_frame import frame_form
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.leavable import LeavableFrame
from ui.wording import code_text


class FindingForm(LeavableFrame):
    """Hidden until asked for; Esc hides it again.

    Signals:
        entered: the ScreeningRow once it is whole.
        left: it was given up.
    """

    entered = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = QLabel(self.tr("录入排查问题"))
        self.title.setProperty("role", "cardTitle")
        self.day = DateField(today, latest=today, required=True)
        self.employer = TextField(longest=LONGEST_NAME, required=True)
        self.code = TextField(placeholder=self.tr("没有不填"))
        self.risk: ChoiceField[Risk] = ChoiceField(
            [Choice(one, code_text(one)) for one in Risk], required=True
        )
        self.workers = WholeNumberField()
        self.months = WholeNumberField()
        self.amount = MoneyField()
        self.project = TextField(longest=LONGEST_NAME)
        self.address = TextField(longest=LONGEST_NAME * 2)
        self.text = NoteField(lines=2)
        self.reported_by = TextField(longest=LONGEST_NAME)
        self.save_button = QPushButton(self.tr("录入，再录一条"))
        self.form = FormColumn()
        self._lay_out()
        self.hide()

    def begin(self, today: date) -> None:
        """Ask for a finding; who reported stays from one to the next."""
        self.day.set_value(self.day.value_so_far() or today)
        for field in (self.employer, self.code, self.project, self.address):
            field.set_value("")
        for number in (self.workers, self.months, self.amount):
            number.set_value(None)
        self.risk.set_value(Risk.ARREARS)
        self.text.set_value("")
        self.show()
        self.employer.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Hand on what was typed, if it is whole."""
        if not self.form.check():
            return
        row = ScreeningRow(
            0,
            self.employer.value() or "",
            self.code.value() or "",
            self.address.value() or "",
            self.project.value() or "",
            self.workers.value() or 0,
            self.months.value() or 0,
            self.amount.value(),
            self.risk.value() or Risk.OTHER,
            self.text.value(),
            self.reported_by.value() or "",
        )
        self.entered.emit(row)

    def leave(self) -> None:
        """Give up."""
        self.hide()
        self.left.emit()

    def _lay_out(self) -> None:
        add = self.form.add
        add(self.tr("登记日期"), self.day, mark=True)
        add(self.tr("单位名称"), self.employer, mark=True)
        add(self.tr("信用代码"), self.code)
        add(self.tr("风险"), self.risk, mark=True)
        add(self.tr("人数"), self.workers)
        add(self.tr("欠薪月数"), self.months)
        add(self.tr("金额"), self.amount)
        add(self.tr("项目"), self.project)
        add(self.tr("地址"), self.address)
        add(self.tr("排查情况"), self.text)
        add(self.tr("报送人"), self.reported_by)
        self.form.completed.connect(self.save)
        cancel = QPushButton(self.tr("结束（Esc）"))
        self.save_button.clicked.connect(self.save)
        cancel.clicked.connect(self.leave)
        frame_form(self, self.title, self.form, cancel, self.save_button)
