"""Which offices and people are there, for choices and for names behind an id?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from disputes_app.domain.cases import Line
from disputes_app.domain.staff import Role
from ui.wording import is_english

if TYPE_CHECKING:
    from disputes_app.domain.organisation import OfficeRecord, StaffRecord
    from disputes_app.services.context import Context

_HANDLING = frozenset({Role.HANDLER.value, Role.SUPERVISOR.value})


@dataclass(frozen=True, slots=True)
class Roster:
    """The organisation as it was read last."""

    offices: tuple[OfficeRecord, ...] = ()
    staff: tuple[StaffRecord, ...] = ()

    @property
    def is_set_up(self) -> bool:
        """Whether there is an office, and somebody who works here."""
        return bool(self.offices) and any(one.active for one in self.staff)

    def office_name(self, office_id: int) -> str:
        """Return what an office is called, in the language of the screen; its id if unknown."""
        for office in self.offices:
            if office.id == office_id:
                return office_name(office)
        return str(office_id)

    def person_name(self, staff_id: int) -> str:
        """Return what a person is called; the id if unknown."""
        return next((one.name for one in self.staff if one.id == staff_id), str(staff_id))

    def offices_of(self, line: Line) -> tuple[OfficeRecord, ...]:
        """Return the offices that work a line: those of the line, then those of several."""
        own = tuple(one for one in self.offices if one.line is line)
        return own or tuple(one for one in self.offices if one.line is None)

    def handlers_of(self, office_id: int | None) -> tuple[StaffRecord, ...]:
        """Return who handles cases in an office now."""
        return tuple(
            one
            for one in self.staff
            if one.active and one.office_id == office_id and one.role in _HANDLING
        )


def office_name(office: OfficeRecord) -> str:
    """Return what an office is called, in the language of the screen."""
    return office.name_en if is_english() and office.name_en else office.name_zh


def load_roster(context: Context) -> Roster:
    """Read the organisation; runs off the GUI thread."""
    from disputes_app.services import people  # loads the database

    return Roster(people.offices(context), people.staff(context))
