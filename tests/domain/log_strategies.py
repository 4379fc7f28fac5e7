"""Random logs: wild ones with anything in them, and plausible ones with lawful facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from disputes_app.domain.cases import Line
from disputes_app.domain.events import VOID, Event, FactValue
from disputes_app.domain.kinds.base import EventKind, Field, FieldType
from disputes_app.domain.kinds.catalogue import ALL_KINDS, kinds_of
from disputes_app.domain.kinds.deadline import rules_by_hand
from tests.domain.logs import facts_for, moment
from tests.support.law import packaged_law

LINES = st.sampled_from(Line)
_MOMENT = datetime(2026, 11, 22, 1, tzinfo=UTC)
_NAMES = sorted({item.name for kind in ALL_KINDS for item in kind.fields} | {"document", "其他"})
_TEXTS = sorted(
    {choice.value for kind in ALL_KINDS for item in kind.fields for choice in item.choices}
)
_RULES = packaged_law().rulebook.ids()
_BY_HAND = sorted(rules_by_hand(packaged_law().rulebook))

_wild_values: st.SearchStrategy[FactValue] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 40),
    st.integers(),
    st.sampled_from(_TEXTS),
    st.text(max_size=6),
    st.dates().map(date.isoformat),
    st.sampled_from(["09:30", "23:59", "crime.transfer", "external.reply", *_RULES]),
    st.lists(st.integers(-1, 4), max_size=4),
    st.lists(st.text(max_size=3), max_size=2),
)
_wild_days = st.one_of(
    st.dates(date(2026, 1, 1), date(2026, 6, 30)),
    st.dates(date(2006, 12, 1), date(2037, 1, 31)),
    st.sampled_from([date.min, date.max, date(9999, 12, 1)]),
    st.dates(),
)

wild_events = st.builds(
    Event,
    seq=st.integers(1, 12),
    kind=st.sampled_from([*(kind.id for kind in ALL_KINDS), "没有这种"]),
    happened_on=_wild_days,
    recorded_at=st.just(_MOMENT),
    recorded_by=st.just("王某"),
    facts=st.dictionaries(st.sampled_from(_NAMES), _wild_values, max_size=8),
    schema=st.integers(0, 3),
)
wild_logs = st.lists(wild_events, max_size=14)


def fitting_facts(line: Line, kind: EventKind, on: date) -> st.SearchStrategy[dict[str, FactValue]]:
    """Return facts of the right types, most of them lawful."""
    optional = {
        item.name: _fitting(item, on)
        for item in kind.fields
        if item.name not in {"people", "office", "handler"}
    }
    chosen = st.fixed_dictionaries({}, optional=optional)
    return chosen.map(lambda given: facts_for(line, kind, on, given))


def _fitting(item: Field, on: date) -> st.SearchStrategy[FactValue]:
    if item.type is FieldType.DATE:
        return st.integers(-10, 30).map(lambda days: (on + timedelta(days)).isoformat())
    if item.type is FieldType.CHOICE:
        return st.sampled_from([choice.value for choice in item.choices])
    if item.type is FieldType.PARTIES:
        return st.just([2])
    return _FITTING.get(item.type, st.just("文字"))


_FITTING: dict[FieldType, st.SearchStrategy[FactValue]] = {
    FieldType.MONEY: st.integers(0, 10**6),
    FieldType.INTEGER: st.integers(0, 31),
    FieldType.FLAG: st.booleans(),
    FieldType.PARTY: st.integers(1, 3),
    FieldType.OFFICE: st.integers(1, 3),
    FieldType.HANDLER: st.integers(1, 3),
    FieldType.MEDIATION_OFFICE: st.integers(1, 3),
    FieldType.INSTALMENTS: st.sampled_from([["2026-08-31 60000", "2026-09-30 40000"]]),
    FieldType.ENTRY: st.integers(1, 12),
    FieldType.SERVICE: st.integers(1, 12),
    FieldType.SENDING: st.integers(1, 12),
    FieldType.TIME: st.sampled_from(["00:00", "09:30", "23:59"]),
    FieldType.RULE: st.sampled_from(_BY_HAND),
    FieldType.RUNNING_RULE: st.sampled_from(_BY_HAND),
}


@st.composite
def plausible_logs(
    draw: st.DrawFn,
    lines: st.SearchStrategy[Line] = LINES,
    *,
    without: frozenset[str] = frozenset(),
    kinds_filter: Callable[[EventKind], bool] = lambda _kind: True,
    most: int = 10,
) -> tuple[Line, tuple[Event, ...]]:
    """Return a line and a log of it: received, mostly accepted, then whatever comes.

    Days lie between December 2025 and July 2026, so that holidays and last days are met.
    """
    line = draw(lines)
    received_on = draw(st.dates(date(2025, 12, 1), date(2026, 3, 31)))
    kinds = [
        kind
        for kind in kinds_of(line)
        if kind.id not in {"received", VOID, *without} and kinds_filter(kind)
    ]
    days: list[tuple[str, date]] = [("received", received_on)]
    if draw(st.integers(0, 9)):
        days.append((f"{line.value}.accepted", received_on + timedelta(draw(st.integers(0, 7)))))
    for _ in range(draw(st.integers(0, most))):
        kind = draw(st.sampled_from(kinds))
        days.append((kind.id, received_on + timedelta(draw(st.integers(0, 120)))))
    by_id = {kind.id: kind for kind in ALL_KINDS}
    events = []
    for seq, (kind_id, on) in enumerate(days, start=1):
        facts = draw(fitting_facts(line, by_id[kind_id], on))
        late_by = timedelta(draw(st.sampled_from([0, 0, 0, 1, 9])))
        schema = by_id[kind_id].schema
        events.append(Event(seq, kind_id, on, moment(on + late_by), "王某", facts, schema))
    return line, tuple(events)
