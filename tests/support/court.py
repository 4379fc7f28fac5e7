"""A court with two rooms: cases with a tribunal, and hearings set for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.hearing_records import RoomKind
from disputes_app.domain.hearing_schedule import ClashKind, HearingClashError
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import Actor, Role
from disputes_app.services import hearing_rooms
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Registration, register_case
from tests.services.conftest import ARBITRATION, SUPERVISOR, Desk

ADMINISTRATOR = Actor("管测试", Role.ADMINISTRATOR, ARBITRATION)
ROOM, OTHER_ROOM = "第一仲裁庭", "第二仲裁庭"
SCHEDULED = "arbitration.hearing_scheduled"
# Accepted on 2026-08-14: the award clock ends on 2026-09-28, a Monday.
RECEIVED, ACCEPTED, SET_ON, HEARD_ON = "2026-08-10", "2026-08-14", "2026-08-20", "2026-09-10"


class Court:
    """A bureau with two rooms, where every case has parties of its own unless named."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._cases = 0
        for name in (ROOM, OTHER_ROOM):
            hearing_rooms.add_room(
                desk.on(RECEIVED),
                ADMINISTRATOR,
                name=name,
                kind=RoomKind.ORDINARY,
                office_id=ARBITRATION,
            )

    def case(
        self,
        members: str = "李测试",
        *,
        clerk: str = "",
        mode: str = "three",
        worker: str = "",
        firm: str = "",
        worker_id: str | None = None,
        unfit: bool = False,
    ) -> CaseChanged:
        """Accept a case and form its tribunal."""
        self._cases += 1
        n = self._cases
        registration = Registration(
            Line.ARBITRATION,
            Source.APPLICATION,
            date.fromisoformat(RECEIVED),
            ARBITRATION,
            None,
            applicants=(
                NewParty(
                    PartyRole.APPLICANT,
                    is_person=True,
                    name=worker or f"工测试{n}",
                    id_number=worker_id,
                ),
            ),
            respondents=(
                NewParty(PartyRole.RESPONDENT, is_person=False, name=firm or f"测试{n}厂"),
            ),
        )
        case = register_case(self.desk.on(RECEIVED), SUPERVISOR, registration)
        case = self.desk.record(case, "arbitration.accepted", ACCEPTED, {"signed_by": "赵测试"})
        formed: Facts = {"mode": mode, "members": members}
        if clerk:
            formed = {**formed, "clerk": clerk}
        how = {"irregular": "已经组庭", "confirmed_by": SUPERVISOR.name} if unfit else {}
        return self.desk.record(case, "arbitration.tribunal_formed", "2026-08-19", formed, **how)

    def set(
        self, case: CaseChanged, *, on: str = SET_ON, day: str = HEARD_ON, **facts: FactValue
    ) -> CaseChanged:
        """Set a hearing at 9:30 in the first room unless told otherwise."""
        given: dict[str, FactValue] = {"hearing_time": "9:30", "room": ROOM, **facts}
        said: Facts = {"hearing_on": day, **{k: v for k, v in given.items() if v != ""}}
        return self.desk.record(case, SCHEDULED, on, said)

    def kinds(self, attempt: Callable[[], object]) -> list[ClashKind]:
        with pytest.raises(HearingClashError) as refused:
            attempt()
        return [one.kind for one in refused.value.clashes]
