"""Who may look at whose figures, and which groups have a rank?"""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.due_list import SetHearing, WhyListed, why_listed
from disputes_app.domain.organisation import OfficeRecord
from disputes_app.domain.rate import RateGroup, ranks
from disputes_app.domain.staff import Actor, Role
from disputes_app.domain.view_scope import (
    EVERYTHING,
    NamesHiddenError,
    OutsideViewError,
    ViewKind,
    ViewScope,
    check_view,
    views_of,
)

OFFICES = (
    OfficeRecord(1, "JC", "监察大队", "", Line.INSPECTION, ""),
    OfficeRecord(2, "AT1", "安亭一所", "", Line.MEDIATION, "安亭镇"),
    OfficeRecord(3, "AT2", "安亭二所", "", Line.MEDIATION, "安亭镇"),
    OfficeRecord(4, "NX", "南翔所", "", Line.MEDIATION, "南翔镇"),
)
OWN, BRIGADE = ViewScope(ViewKind.OWN, (), 7), ViewScope(ViewKind.OFFICE, (1,))
TOWN = ViewScope(ViewKind.OFFICE, (2, 3))
HANDLER = Actor("李测试", Role.HANDLER, 1, 7)
TOWN_CLERK = Actor("陈测试", Role.CLERK, 3, 8)
SUPERVISOR = Actor("张测试", Role.SUPERVISOR, 1, 9)


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        pytest.param(HANDLER, (OWN, BRIGADE), id="handler"),
        pytest.param(TOWN_CLERK, (TOWN,), id="a-town-has-two-offices"),
        pytest.param(SUPERVISOR, (EVERYTHING, BRIGADE), id="supervisor"),
        pytest.param(Actor("甲", Role.ADMINISTRATOR, 0), (EVERYTHING,), id="administrator"),
        pytest.param(
            Actor("乙", Role.CLERK, 0), (ViewScope(ViewKind.OFFICE, (0,)),), id="nobody-knows-them"
        ),
    ],
)
def test_views(actor: Actor, expected: tuple[ViewScope, ...]) -> None:
    assert views_of(actor, OFFICES) == expected


def test_a_town_is_called_by_its_name() -> None:
    assert [one.name for one in views_of(TOWN_CLERK, OFFICES)] == ["安亭镇"]
    assert [one.name for one in views_of(HANDLER, OFFICES)] == ["李测试", "监察大队"]


@pytest.mark.parametrize(
    ("actor", "scope"),
    [
        (HANDLER, EVERYTHING),
        (HANDLER, ViewScope(ViewKind.OWN, (), 9)),
        (HANDLER, TOWN),
        (TOWN_CLERK, ViewScope(ViewKind.OFFICE, (2, 3, 4))),
        (TOWN_CLERK, ViewScope(ViewKind.OWN, (), 8)),
    ],
)
def test_others_are_not_looked_at(actor: Actor, scope: ViewScope) -> None:
    with pytest.raises(OutsideViewError):
        check_view(actor, OFFICES, scope)


def test_names_are_for_those_who_see_everything() -> None:
    check_view(SUPERVISOR, OFFICES, TOWN, by_name=True)
    check_view(HANDLER, OFFICES, BRIGADE)
    with pytest.raises(NamesHiddenError):
        check_view(HANDLER, OFFICES, BRIGADE, by_name=True)


def group(key: str, due: int, on_time: int) -> RateGroup:
    return RateGroup(key, key, due, on_time, due - on_time, 0, 0)


def test_a_group_of_fewer_than_five_has_no_rank_and_equal_rates_share_one() -> None:
    groups = (
        group("four", 4, 4), group("five", 5, 4), group("fifty", 50, 50), group("ten", 10, 8),
        group("last", 100, 1), group("none", 0, 0),
    )  # fmt: skip
    assert ranks(groups) == {
        "four": None, "five": 2, "fifty": 1, "ten": 2, "last": 4, "none": None,
    }  # fmt: skip


TODAY, DUE = date(2026, 11, 20), date(2026, 12, 4)
BEFORE, AFTER, PAST = date(2026, 11, 30), date(2026, 12, 7), date(2026, 11, 9)


@pytest.mark.parametrize(
    ("line", "hearings", "expected"),
    [
        (Line.ARBITRATION, (), (WhyListed.NO_HEARING, None)),
        (Line.ARBITRATION, ((BEFORE, False),), (WhyListed.HEARING_AHEAD, BEFORE)),
        (Line.ARBITRATION, ((TODAY, False),), (WhyListed.HEARING_AHEAD, TODAY)),
        (Line.ARBITRATION, ((DUE, False),), (WhyListed.HEARING_AHEAD, DUE)),
        (Line.ARBITRATION, ((AFTER, False),), (WhyListed.HEARING_TOO_LATE, AFTER)),
        (Line.ARBITRATION, ((PAST, False),), (WhyListed.HEARING_NOT_ENTERED, PAST)),
        (Line.ARBITRATION, ((PAST, True),), (WhyListed.HEARD_NOT_DECIDED, PAST)),
        (Line.ARBITRATION, ((PAST, True), (AFTER, False)), (WhyListed.HEARING_TOO_LATE, AFTER)),
        (Line.INSPECTION, ((PAST, True),), (WhyListed.NOT_DECIDED, None)),
        (Line.MEDIATION, (), (WhyListed.NOT_ENDED, None)),
    ],
)
def test_why_a_case_is_on_the_weekly_list(
    line: Line,
    hearings: tuple[tuple[date, bool], ...],
    expected: tuple[WhyListed, date | None],
) -> None:
    known = [SetHearing(*one) for one in hearings]
    assert why_listed(line, DUE, TODAY, known) == expected
