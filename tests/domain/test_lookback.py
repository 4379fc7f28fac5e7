"""Look-back of inspection: two years from the act or its end, told and never decided."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.admission import Caution, admit
from disputes_app.domain.cases import Line
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.law import Law
from disputes_app.domain.lookback import Lookback, lookback
from tests.domain.arbitration_logs import codes
from tests.domain.logs import AS_OF, Row, entry, log

I = Line.INSPECTION  # noqa: E741 - as in the other logs


def noted(act: str, on: str | None = None, discovered_on: str | None = None) -> Row:
    facts: Facts = {"act": act, "on": on, "discovered_on": discovered_on}
    return ("act_noted", "2026-11-02", {key: one for key, one in facts.items() if one})


def of(law: Law, received_on: str, *rows: Row) -> Lookback:
    events = log(I, ("received", received_on), *rows)
    assert codes(fold(I, events, law, AS_OF)) == []
    found = lookback(I, live_events(events, AS_OF), law)
    assert found is not None
    return found


# received, what was noted, standing, last day
WORKED = [
    pytest.param("2026-03-05", [noted("once", "2024-03-05")], "within", "2026-03-05", id="last"),
    pytest.param("2026-03-06", [noted("once", "2024-03-05")], "past", "2026-03-05", id="late"),
    # 14 March 2026 is a Saturday: these two years do not move on to a working day.
    pytest.param("2026-03-16", [noted("once", "2024-03-14")], "past", "2026-03-14", id="no-roll"),
    pytest.param("2026-02-28", [noted("once", "2024-02-29")], "within", "2026-02-28", id="leap"),
    pytest.param("2026-10-30", [noted("ended", "2025-01-06")], "within", "2027-01-06", id="ended"),
    pytest.param("2026-10-30", [noted("goes_on")], "goes_on", None, id="lasts"),
    pytest.param(
        "2026-03-20",
        [noted("once", "2024-03-05", "2026-03-05")],
        "within",
        "2026-03-05",
        id="discovered-before-the-complaint",
    ),
    pytest.param(
        "2026-03-05",
        [noted("once", "2024-03-05", "2026-03-20")],
        "within",
        "2026-03-05",
        id="the-earlier-of-both-counts",
    ),
    pytest.param(
        "2026-03-06",
        [noted("once", "2024-03-05"), noted("ended", "2024-03-06")],
        "within",
        "2026-03-06",
        id="noted-last-counts",
    ),
    pytest.param("2026-03-05", [], "unknown", None, id="nothing-noted"),
]


@pytest.mark.parametrize(("received_on", "rows", "standing", "due"), WORKED)
def test_two_years(
    law: Law, received_on: str, rows: list[Row], standing: str, due: str | None
) -> None:
    found = of(law, received_on, *rows)
    assert (found.standing.value, str(found.due) if found.due else None) == (standing, due)


def test_it_explains_itself(law: Law) -> None:
    working = of(law, "2026-03-05", noted("once", "2024-03-05")).working
    assert working is not None
    assert (working.law, working.article) == ("劳动保障监察条例", "20")


def test_its_entry_starts_no_clock_and_changes_nothing(law: Law) -> None:
    rows: tuple[Row, ...] = (("received", "2026-10-26"), ("accepted", "2026-10-28"))
    plain = fold(I, log(I, *rows), law, AS_OF)
    assert fold(I, log(I, *rows, noted("once", "2020-03-05")), law, AS_OF) == plain


def test_other_lines_have_none(law: Law) -> None:
    events = live_events(log(Line.MEDIATION, ("received", "2026-03-05")), AS_OF)
    assert lookback(Line.MEDIATION, events, law) is None


REFUSED = ("refused", {"ground": "over_two_years"})


@pytest.mark.parametrize(
    ("act", "kind", "facts", "code"),
    [
        pytest.param("2024-10-25", "accepted", {}, "lookback_past", id="accepted-though-old"),
        pytest.param("2024-10-28", "accepted", {}, None, id="accepted"),
        pytest.param("2024-10-28", *REFUSED, "lookback_within", id="refused-though-new"),
        pytest.param("2024-10-25", *REFUSED, None, id="refused"),
        pytest.param(
            "2024-10-25", "refused", {"ground": "other_authority"}, None, id="another-ground"
        ),
    ],
)
def test_it_is_said_on_acceptance_and_refusal_and_refuses_nothing(
    law: Law, act: str, kind: str, facts: Facts, code: str | None
) -> None:
    before = log(
        I, ("received", "2026-10-26"), ("act_noted", "2026-10-26", {"act": "once", "on": act})
    )
    event: Event = entry(I, 3, kind, "2026-10-27", facts)
    found = admit(I, before, event, law, date(2026, 10, 27))
    assert [one.code for one in found.cautions] == ([] if code is None else [code])
    if code is not None:
        due = date.fromisoformat(act).replace(year=2026)
        assert found.cautions == (Caution(code, due),)


def test_what_cannot_be_read_is_unknown(law: Law) -> None:
    at = datetime(2026, 11, 2, tzinfo=UTC)
    odd = Event(2, "inspection.act_noted", date(2026, 11, 2), at, "王某", {"act": "once"})
    receipt = entry(I, 1, "received", "2026-10-26")
    found = lookback(I, (receipt, odd), law)
    assert found is not None
    assert found.standing.value == "unknown"
