from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.events import VOID
from disputes_app.domain.fold import fold
from disputes_app.domain.law import Law
from disputes_app.domain.quiet import quiet_days, quiet_since
from tests.domain.logs import Row, log

TODAY = date(2026, 11, 20)


def _quiet(law: Law, line: Line, *rows: Row) -> date | None:
    events = log(line, ("received", "2026-09-01"), *rows)
    return quiet_since(events, fold(line, events, law, TODAY))


@pytest.mark.parametrize(
    ("kinds", "day"),
    [
        pytest.param((), "2026-09-01", id="receipt alone"),
        pytest.param((("note", "2026-09-20", {"text": "催办"}),), "2026-09-20", id="a note"),
        pytest.param((("assigned", "2026-10-08"),), "2026-09-01", id="a hand-over is none"),
        pytest.param(
            (
                ("note", "2026-09-20", {"text": "误记"}),
                (VOID, "2026-10-08", {"seq": 2, "reason": "误记"}),
            ),
            "2026-09-01",
            id="what was struck out did not happen",
        ),
        pytest.param(
            ((".withdrawn", "2026-09-03"),), None, id="nothing has to happen once it has left"
        ),
    ],
)
def test_the_day_since_which_a_mediation_is_quiet(
    law: Law, kinds: tuple[Row, ...], day: str | None
) -> None:
    expected = None if day is None else date.fromisoformat(day)
    assert _quiet(law, Line.MEDIATION, *kinds) == expected


def test_a_party_s_period_and_a_hearing_are_waited_for(law: Law) -> None:
    events = log(
        Line.ARBITRATION,
        ("received", "2026-09-01"),
        ("accepted", "2026-09-04"),
        ("application_served", "2026-09-08", {"party": 2, "method": "direct"}),
    )
    state = fold(Line.ARBITRATION, events, law, TODAY)
    defence = state.clock("arbitration.defence", 2)
    assert defence is not None
    assert quiet_since(events, state) == defence.due == date(2026, 9, 21)
    heard = state._replace(hearing_on=date(2026, 11, 3))
    assert quiet_since(events, heard) == date(2026, 11, 3)
    stands_still = state._replace(facts=state.facts._replace(suspended_since=date(2026, 9, 9)))
    assert quiet_since(events, stands_still) is None


@pytest.mark.parametrize(
    ("today", "allowed", "latest"),
    [
        # Fri 20 Nov 2026: the ten working days 6 to 19 November have gone by since the 5th.
        (date(2026, 11, 20), 10, date(2026, 11, 5)),
        # On the Sunday after, Friday has gone by too; the 7th and 8th were a weekend.
        (date(2026, 11, 22), 10, date(2026, 11, 8)),
        # 9 Oct 2026 follows the National Day holiday; 10 Oct is a make-up Saturday.
        (date(2026, 10, 9), 1, date(2026, 10, 7)),
        (date(2026, 11, 20), 1, date(2026, 11, 18)),
    ],
)
def test_how_long_is_too_long(law: Law, today: date, allowed: int, latest: date) -> None:
    days = quiet_days(today, law.calendar, dict.fromkeys(Line, allowed))
    assert days.mediation == days.arbitration == days.inspection == days.latest == latest
