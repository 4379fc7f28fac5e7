from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from disputes_app.domain.case_list import (
    CaseFilter,
    CaseOrder,
    CaseSort,
    CaseStatus,
    RateNumber,
    RateSlice,
    TileDays,
    overdue,
    tiles,
)
from disputes_app.domain.cases import Departure, Line, Source, Stage
from disputes_app.domain.rate import Basis, Population, RateQuery
from disputes_app.domain.records import CaseRecord
from disputes_app.domain.spans import FOREVER, NO_DAY, Measure

_DAY = date(2026, 3, 2)
_QUERY = RateQuery(Line.INSPECTION, Population.COMPLAINTS, Basis.DUE, _DAY, _DAY, _DAY)


def _record(**changes: Any) -> CaseRecord:
    given: dict[str, Any] = {
        "id": None,
        "line": Line.ARBITRATION,
        "source": Source.APPLICATION,
        "complaint": False,
        "receipt_number": "测（2026）收字第9号",
        "office_id": 1,
        "handler_id": None,
        "attributed_office_id": 1,
        "attributed_handler_id": None,
        "received_on": _DAY,
        "created_at": datetime(2026, 3, 2, tzinfo=UTC),
    }
    return CaseRecord(**(given | changes))


def test_the_number_people_use() -> None:
    assert _record().shown_number == "测（2026）收字第9号"
    assert _record(old_number="旧9").shown_number == "旧9"
    assert _record(old_number="旧9", number="办9").shown_number == "办9"


def test_numbers_are_ordered_by_value() -> None:
    assert _record(number="办第9号").number_sort < _record(number="办第10号").number_sort


def test_when_a_case_ended() -> None:
    assert _record().ended_on is None
    assert _record().ended_sort == NO_DAY
    assert _record(closed_on=_DAY).ended_sort == _DAY
    left = _record(departure=Departure.MERGED, left_on=_DAY, closed_on=date(2026, 1, 1))
    assert left.ended_on == _DAY
    assert left.measure is Measure.MERGED


def test_the_day_a_list_is_sorted_by() -> None:
    assert _record().due_sort == FOREVER
    assert _record(accept_due_on=_DAY).due_sort == _DAY
    assert _record(accept_due_on=_DAY).measure is Measure.INTAKE
    assert _record(accept_due_on=_DAY, accepted_on=_DAY).due_sort == FOREVER
    assert _record(accept_due_on=_DAY, accepted_on=_DAY).measure is Measure.NONE
    assert _record(accept_due_on=_DAY, left_on=_DAY, departure=Departure.REFUSED).due_sort == (
        FOREVER
    )
    assert _record(due_on=_DAY).due_sort == _DAY


@pytest.mark.parametrize(
    ("wanted", "sorts"),
    [
        (CaseFilter(), ("due", "received", "number", "employer", "ended")),
        (
            CaseFilter(line=Line.MEDIATION, status=CaseStatus.OPEN),
            ("due", "received", "number", "employer"),
        ),
        (CaseFilter(handler_id=1), ("due", "received")),
        (CaseFilter(status=CaseStatus.SUSPENDED), ("due", "received")),
        (CaseFilter(status=CaseStatus.HEARING), ("hearing",)),
        (CaseFilter(status=CaseStatus.ENDED, office_id=1), ()),
        (CaseFilter(stage=Stage.SERVED), ()),
        (CaseFilter(stage=Stage.SERVED, line=Line.ARBITRATION), ("due", "received")),
        (CaseFilter(rate=RateSlice(_QUERY, RateNumber.DUE)), ("due",)),
        (CaseFilter(rate=RateSlice(_QUERY, RateNumber.DUE), handler_id=1), ()),
    ],
)
def test_the_sorts_of_a_filter(wanted: CaseFilter, sorts: tuple[str, ...]) -> None:
    assert tuple(one.value for one in wanted.sorts) == sorts


def test_the_usual_direction() -> None:
    assert CaseOrder.usual(CaseSort.RECEIVED).descending
    assert not CaseOrder.usual(CaseSort.DUE).descending


def test_no_case_is_in_two_tiles_of_its_last_day() -> None:
    days = TileDays(_DAY, date(2026, 3, 5), _DAY, date(2026, 3, 8))
    found = tiles(days, line=Line.MEDIATION)
    assert found["overdue"] == overdue(_DAY, line=Line.MEDIATION)
    assert found["overdue"].to_day == date(2026, 3, 1)
    assert found["due_today"].from_day == found["due_today"].to_day == _DAY
    assert (found["due_soon"].from_day, found["due_soon"].to_day) == (
        date(2026, 3, 3),
        date(2026, 3, 5),
    )
    assert all(one.sorts and one.line is Line.MEDIATION for one in found.values())
