"""What was found at one employer: typed in one go, Enter from field to field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QWidget,
)

from disputes_app.domain.dossiers.visits import FOUND, Visit
from disputes_app.domain.events import FactValue
from ui.dossier.form_frame import frame_form
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import MoneyField, NoteField, TextField
from ui.leavable import LeavableFrame
from ui.wording import name_of


@dataclass(frozen=True, slots=True)
class VisitEntered:
    """The facts of a visit, and its day."""

    on: date
    facts: dict[str, FactValue]


class VisitForm(LeavableFrame):
    """Hidden until asked for; Esc hides it again.

    Signals:
        entered: the VisitEntered once it is whole.
        left: it was given up.
    """

    entered = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._target, self._today = "", today
        self.title = QLabel()
        self.title.setProperty("role", "cardTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.day = DateField(today, latest=today, required=True)
        self.by = TextField(required=True, placeholder=self.tr("不少于2人，用顿号分开"))
        self.found: ChoiceField[str] = ChoiceField(
            [Choice(one.value, name_of(one)) for one in FOUND], required=True
        )
        self.people = WholeNumberField()
        self.owed = MoneyField()
        self.paid = MoneyField()
        self.follow_up = DateField(today)
        self.case = TextField(placeholder=self.tr("案号，没有不填"))
        self.text = NoteField(lines=2)
        self.save_button = QPushButton(self.tr("登记检查结果"))
        self.form = FormColumn()
        self._lay_out()
        self.hide()

    def begin(self, target: str, name: str, by: str, last: Visit | None) -> None:
        """Ask about a visit; what was found last is shown where there was one."""
        self._target = target
        self.title.setText(name)
        self.day.set_value(self.day.value_so_far() or self._today)
        self.by.set_value(by if last is None else last.by)
        self.found.set_value(None if last is None else last.found)
        self.people.set_value((last.people or None) if last else None)
        self.owed.set_value((last.owed_fen or None) if last else None)
        self.paid.set_value((last.paid_fen or None) if last else None)
        self.follow_up.set_value(last.follow_up if last else None)
        self.case.set_value(last.case if last else None)
        self.text.set_value(last.text if last else "")
        self.show()
        self.form.go_to_first()

    def save(self) -> None:
        """Hand on what was typed, if it is whole."""
        if not self.form.check():
            return
        on = self.day.value()
        if on is None:
            return
        follow_up = self.follow_up.value()
        facts: dict[str, FactValue] = {
            "name": self.title.text(),
            "target": self._target,
            "by": self.by.value() or "",
            "found": self.found.value(),
            "people": self.people.value(),
            "owed_fen": self.owed.value(),
            "paid_fen": self.paid.value(),
            "follow_up": None if follow_up is None else follow_up.isoformat(),
            "case": self.case.value(),
            "text": self.text.value(),
        }
        kept: dict[str, FactValue] = {
            name: value for name, value in facts.items() if value not in (None, "")
        }
        self.entered.emit(VisitEntered(on, kept))

    def _lay_out(self) -> None:
        self.form.add(self.tr("检查日期"), self.day, mark=True)
        self.form.add(self.tr("检查人员"), self.by, mark=True)
        self.form.add(self.tr("检查结果"), self.found, mark=True)
        self.form.add(self.tr("涉及人数"), self.people)
        self.form.add(self.tr("发现拖欠"), self.owed)
        self.form.add(self.tr("已支付"), self.paid)
        self.form.add(self.tr("复查日期"), self.follow_up)
        self.form.add(self.tr("关联案件"), self.case)
        self.form.add(self.tr("检查情况"), self.text)
        self.form.completed.connect(self.save)
        cancel = QPushButton(self.tr("取消（Esc）"))
        self.save_button.clicked.connect(self.save)
        cancel.clicked.connect(self.leave)
        frame_form(self, self.title, self.form, cancel, self.save_button)

    def leave(self) -> None:
        """Hide the form and give up what was typed."""
        self.hide()
        self.left.emit()
