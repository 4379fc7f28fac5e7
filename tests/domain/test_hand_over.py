from __future__ import annotations

import pytest

from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.hand_over import (
    CannotReceiveError,
    Dealing,
    NobodyInOfficeError,
    OtherLineError,
    Parcel,
    dealt,
)
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.staff import Role

COURT, SQUAD, NORTH = 1, 2, 3
OFFICES = {
    COURT: OfficeRecord(COURT, "court", "仲裁院", "", Line.ARBITRATION, ""),
    SQUAD: OfficeRecord(SQUAD, "squad", "监察大队", "", Line.INSPECTION, ""),
    NORTH: OfficeRecord(NORTH, "north", "监察北队", "", Line.INSPECTION, ""),
}
ARBITRATOR = StaffRecord(1, COURT, "陈测试", Role.HANDLER.value)
FIRST = StaffRecord(2, SQUAD, "李测试", Role.HANDLER.value)
SECOND = StaffRecord(3, NORTH, "周测试", Role.SUPERVISOR.value)
LEFT = StaffRecord(4, SQUAD, "退休测试", Role.HANDLER.value, active=False)
CLERK = StaffRecord(5, SQUAD, "窗口测试", Role.CLERK.value)


def _parcels(*offices: int, line: Line = Line.INSPECTION) -> list[Parcel]:
    return [
        Parcel(CaseId(number), f"第{number}号", line, office, 9)
        for number, office in enumerate(offices, start=1)
    ]


@pytest.mark.parametrize(
    ("offices", "has", "dealing", "expected"),
    [
        ((SQUAD,) * 4, {}, Dealing.EVENLY, [2, 3, 2, 3]),
        ((SQUAD,) * 4, {2: 3}, Dealing.EVENLY, [3, 3, 3, 2]),
        ((SQUAD, NORTH, SQUAD), {2: 9}, Dealing.BY_OFFICE, [2, 3, 2]),
    ],
)
def test_each_case_goes_to_whoever_has_the_fewest(
    offices: tuple[int, ...], has: dict[int, int], dealing: Dealing, expected: list[int]
) -> None:
    found = dealt(_parcels(*offices), (FIRST, SECOND), OFFICES, has, dealing)
    assert [one.id for one in found.values()] == expected


def test_a_case_goes_to_those_who_work_its_line() -> None:
    mixed = [*_parcels(SQUAD, SQUAD), Parcel(CaseId(3), "第3号", Line.ARBITRATION, COURT, 9)]
    found = dealt(mixed, (ARBITRATOR, FIRST), OFFICES, {}, Dealing.EVENLY)
    assert [one.id for one in found.values()] == [2, 2, 1]


@pytest.mark.parametrize(
    ("to", "dealing", "error"),
    [
        ((ARBITRATOR,), Dealing.EVENLY, OtherLineError),
        ((LEFT,), Dealing.EVENLY, CannotReceiveError),
        ((CLERK,), Dealing.EVENLY, CannotReceiveError),
        ((SECOND,), Dealing.BY_OFFICE, NobodyInOfficeError),
    ],
)
def test_who_cannot_receive(
    to: tuple[StaffRecord, ...], dealing: Dealing, error: type[Exception]
) -> None:
    with pytest.raises(error):
        dealt(_parcels(SQUAD), to, OFFICES, {}, dealing)
