"""The fields for another room, for leave, and for the hours of hearings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from disputes_app.domain.hearing_records import RoomKind
from disputes_app.domain.hearing_slots import SittingHours, hours_text
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import TextField
from ui.roster import office_name
from ui.wording import code_text

LONGEST_LEAVE_YEARS = 2
SPANS_WIDTH = 220


class RoomForm(FormColumn):
    """Name, kind and office of a room."""

    def __init__(self) -> None:
        super().__init__()
        self.name = TextField(required=True)
        self.kind: ChoiceField[RoomKind] = ChoiceField(
            [Choice(kind, code_text(kind)) for kind in RoomKind], required=True
        )
        self.kind.set_value(RoomKind.ORDINARY)
        self.office: ChoiceField[int] = ChoiceField(required=True)
        self.add(self.tr("名称"), self.name, mark=True)
        self.add(self.tr("种类"), self.kind)
        self.add(self.tr("机构"), self.office, mark=True)

    def offer(self, offices: Sequence[OfficeRecord]) -> None:
        """Offer the offices that hold hearings; the only one is chosen."""
        self.office.set_choices([Choice(one.id, office_name(one)) for one in offices])
        if self.office.value() is None and offices:
            self.office.set_value(offices[0].id)


class LeaveForm(FormColumn):
    """Who is away, from when to when, and why."""

    def __init__(self, today: date) -> None:
        super().__init__()
        latest = date(today.year + LONGEST_LEAVE_YEARS, 12, 31)
        self.person: ChoiceField[int] = ChoiceField(required=True)
        self.first = DateField(today, latest=latest, required=True)
        self.last = DateField(today, latest=latest, required=True)
        self.reason = TextField()
        self.add(self.tr("人员"), self.person, mark=True)
        self.add(self.tr("自"), self.first, mark=True)
        self.add(self.tr("至"), self.last, mark=True)
        self.add(self.tr("事由"), self.reason)

    def offer(self, people: Sequence[StaffRecord]) -> None:
        """Offer who works here."""
        self.person.set_choices([Choice(one.id, one.name) for one in people])

    def clear(self) -> None:
        """Empty the fields for another."""
        self.person.set_value(None)
        for day in (self.first, self.last):
            day.set_value(None)
        self.reason.set_value(None)


class HoursForm(FormColumn):
    """When hearings are held, and how long one takes."""

    def __init__(self) -> None:
        super().__init__()
        self.spans = TextField(required=True)
        self.spans.setMinimumWidth(SPANS_WIDTH)
        self.minutes = WholeNumberField(required=True, least=1)
        self.add(self.tr("开庭时间"), self.spans, hint=self.tr("例如 09:00-11:30,13:30-17:00"))
        self.add(self.tr("每庭时长（分钟）"), self.minutes)

    def show_hours(self, hours: SittingHours) -> None:
        """Show what is chosen now."""
        self.spans.set_value(hours_text(hours))
        self.minutes.set_value(hours.default_minutes)
