"""The fields of one minimum wage: its day, its amounts, where it comes from, how well known."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from disputes_app.domain.errors import DomainError
from disputes_app.domain.minimum_wage import (
    EARLIEST_WAGE_DAY,
    MinimumWage,
    WageDayError,
    WageDayTakenError,
    WageNotPositiveError,
    WageSourceMissingError,
)
from disputes_app.domain.money import to_fen, to_yuan
from disputes_app.domain.rules import Mark
from ui.errors import explain
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import MoneyField, TextField
from ui.wording import code_text

LABEL_WIDTH = 76
SOURCE_WIDTH = 220
LONGEST_SOURCE = 200
MARKS = (Mark.TEXT, Mark.TEXT_SECOND, Mark.MEMORY)


class WageForm(FormColumn):
    """One row, to be added or corrected."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=LABEL_WIDTH)
        self.day = DateField(today, earliest=EARLIEST_WAGE_DAY, required=True)
        self.monthly = MoneyField(required=True)
        self.hourly = MoneyField()
        self.source = TextField(
            required=True, longest=LONGEST_SOURCE, placeholder=self.tr("文件名称或来源")
        )
        self.mark: ChoiceField[Mark] = ChoiceField(
            [Choice(one, code_text(one)) for one in MARKS], required=True
        )
        self.add(self.tr("施行日期"), self.day, mark=True)
        self.add(self.tr("月标准"), self.monthly, mark=True)
        self.add(self.tr("小时标准"), self.hourly)
        self.add(self.tr("依据"), self.source, mark=True)
        self.add(self.tr("来源"), self.mark, mark=True)
        self.source.setFixedWidth(SOURCE_WIDTH)
        self.clear()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        fields = (self.day, self.monthly, self.hourly, self.source)
        return not any(field.text().strip() for field in fields)

    def clear(self) -> None:
        """Be ready for a new row."""
        for field in (self.day, self.monthly, self.hourly, self.source):
            field.clear()
            field.complain("")
        self.mark.set_value(Mark.TEXT)

    def show_row(self, row: MinimumWage) -> None:
        """Show a row that is to be corrected."""
        self.day.set_value(row.in_force_from)
        self.monthly.set_value(to_fen(row.monthly))
        self.hourly.set_value(None if row.hourly is None else to_fen(row.hourly))
        self.source.set_value(row.source)
        self.mark.set_value(row.mark)

    def row(self) -> MinimumWage | None:
        """Return what is typed; None, and the cursor where it is wrong, until it is whole."""
        if not self.check():
            return None
        day, monthly, mark = self.day.value(), self.monthly.value(), self.mark.value()
        if day is None or monthly is None or mark is None:
            return None
        hourly = self.hourly.value()
        return MinimumWage(
            day,
            to_yuan(monthly),
            None if hourly is None else to_yuan(hourly),
            self.source.value() or "",
            mark,
        )

    def point_at(self, error: Exception) -> bool:
        """Say a refusal beside the field it is about; False where there is none."""
        match error:
            case WageDayError() | WageDayTakenError():
                field: QWidget = self.day
            case WageNotPositiveError(field_name="hourly"):
                field = self.hourly
            case WageNotPositiveError():
                field = self.monthly
            case WageSourceMissingError():
                field = self.source
            case _:
                return False
        if isinstance(error, DomainError):
            self.complain(field, explain(error).sentence)
        return True
