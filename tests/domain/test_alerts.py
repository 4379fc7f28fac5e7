"""Warnings: their rules, when they rise and end, what waits, and how a replay judges them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from disputes_app.domain.alert_log import TakenUp, waiting
from disputes_app.domain.alert_replay import PastIncident, percent_text, replayed
from disputes_app.domain.alert_rules import (
    AlertRule,
    AlertRuleError,
    Count,
    KeyField,
    Level,
    QuietHours,
    SignalSource,
    read_alert_rules,
    written_rules,
)
from disputes_app.domain.alert_words import evidence_text, reason_text
from disputes_app.domain.alerts import Key, Signal, evaluate, standing
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierId, DossierRecord
from disputes_app.domain.labels import Label

PACKAGED = Path(__file__).parents[2] / "resources" / "alert_rules.toml"
FIRM = Key(KeyField.EMPLOYER, "e1", "上海测试汽配有限公司")
OTHER = Key(KeyField.EMPLOYER, "e2", "上海测试电子有限公司")
DAY = date(2026, 3, 2)
PEOPLE = AlertRule(
    "people",
    Label("同一用人单位涉及人数", "People at one employer"),
    KeyField.EMPLOYER,
    Count.PEOPLE,
    frozenset({SignalSource.INSPECTION, SignalSource.EXTERNAL}),
    30,
    ((Level.YELLOW, 10), (Level.ORANGE, 30), (Level.RED, 50)),
)
THIRD = AlertRule(
    "third",
    Label("多次投诉", "Repeated complaints"),
    KeyField.EMPLOYER,
    Count.MATTERS,
    frozenset({SignalSource.INSPECTION}),
    10,
    ((Level.YELLOW, 3),),
)
PLACE = Key(KeyField.ADDRESS, "测试路1号", "测试路1号")
AT_PLACE = AlertRule(
    "place",
    Label("同一地址涉及人数", "People at one address"),
    KeyField.ADDRESS,
    Count.PEOPLE,
    frozenset(SignalSource),
    20,
    ((Level.YELLOW, 8), (Level.ORANGE, 16)),
    matters_least=2,
    employers_least=2,
)


def signal(
    day: int,
    people: int,
    *,
    known: int | None = None,
    source: SignalSource = SignalSource.INSPECTION,
    root: str = "",
    key: Key = FIRM,
) -> Signal:
    on, number = DAY + timedelta(days=day), f"收字第{day}号{people}{root}"
    known_on = on if known is None else DAY + timedelta(days=known)
    return Signal(on, known_on, source, number, root or number, people, key.shown, "", (key, PLACE))


def rule_text(**changed: object) -> str:
    row: dict[str, object] = {
        "id": '"a"', "name": '"甲"', "by": '"employer"', "count": '"people"',
        "of": '["inspection"]', "window_days": 30, "yellow": 10, "orange": 30,
    }  # fmt: skip
    row |= changed
    return "[[rule]]\n" + "\n".join(f"{k} = {v}" for k, v in row.items() if v is not None)


@pytest.mark.parametrize(
    ("text", "field", "reason"),
    [
        ("[[rule", "", "alert_unreadable"),
        ("", "rule", "missing"),
        ("[[rule]]\nid = 1", "name", "missing"),
        (rule_text(colour='"red"'), "colour", "unknown_field"),
        (rule_text(by='"birthplace"'), "by", "alert_unknown_value"),
        (rule_text(of='["gossip"]'), "of", "alert_unknown_value"),
        (rule_text(count='"money"'), "count", "alert_unknown_value"),
        (rule_text(window_days=None), "window_days", "alert_no_window"),
        (rule_text(window_days=0), "window_days", "alert_out_of_range"),
        (rule_text(window_days=4000), "window_days", "alert_out_of_range"),
        (rule_text(orange=10), "orange", "alert_out_of_order"),
        (rule_text(orange=9), "orange", "alert_out_of_order"),
        (rule_text(yellow=None, red=20), "red", "alert_out_of_order"),
        (rule_text(yellow=None, orange=None), "yellow", "alert_no_threshold"),
        (rule_text(yellow="true"), "yellow", "alert_out_of_range"),
        (rule_text() + "\n" + rule_text(), "id", "alert_twice"),
        (rule_text() + '\n[quiet]\nfrom = "25:00"', "from", "alert_unknown_value"),
        (rule_text() + "\n[quiet]\nuntil = 1", "until", "unknown_field"),
        (rule_text() + "\n[replay]\nhorizon_days = 0", "horizon_days", "alert_out_of_range"),
    ],
)
def test_rules_that_cannot_stand_are_refused_with_the_reason(
    text: str, field: str, reason: str
) -> None:
    with pytest.raises(AlertRuleError) as refused:
        read_alert_rules(text)
    assert (refused.value.field_name, refused.value.reason) == (field, reason)


def test_the_packaged_rules_stand_and_survive_being_written() -> None:
    rules = read_alert_rules(PACKAGED.read_text(encoding="utf-8"))
    assert {one.by for one in rules.rules} == set(KeyField)
    assert read_alert_rules(written_rules(rules)) == rules


@pytest.mark.parametrize(
    ("level", "at", "working_day", "held"),
    [
        (Level.RED, time(3, 0), False, False),
        (Level.ORANGE, time(17, 59), True, False),
        (Level.ORANGE, time(18, 0), True, True),
        (Level.YELLOW, time(8, 29), True, True),
        (Level.YELLOW, time(8, 30), True, False),
        (Level.YELLOW, time(10, 0), False, True),
    ],
)
def test_quiet_hours_hold_back_all_but_red(
    level: Level, at: time, working_day: bool, held: bool
) -> None:
    assert QuietHours().hold_back(level, at, working_day=working_day) is held


@pytest.mark.parametrize(
    ("signals", "rises", "ended"),
    [
        pytest.param([signal(0, 9)], [], None, id="below"),
        pytest.param([signal(0, 10)], [("yellow", 0)], 30, id="ten in one"),
        pytest.param([signal(0, 4), signal(29, 6)], [("yellow", 29)], 30, id="last day inside"),
        pytest.param([signal(0, 4), signal(30, 6)], [], None, id="a day too late"),
        pytest.param(
            [signal(0, 12), signal(5, 20), signal(9, 20)],
            [("yellow", 0), ("orange", 5), ("red", 9)],
            39,
            id="rises",
        ),
        pytest.param(
            [signal(0, 55), signal(20, 15), signal(40, 20)], [("red", 0)], 70, id="never falls"
        ),
        pytest.param([signal(0, 12, known=7)], [("yellow", 7)], 30, id="known later"),
        pytest.param([signal(0, 12, known=30)], [], None, id="known too late"),
        pytest.param(
            [signal(0, 6, root="一"), signal(3, 8, root="一")], [], None, id="one matter twice"
        ),
        pytest.param(
            [signal(0, 6, root="一"), signal(3, 12, root="一")], [("yellow", 3)], 33, id="the most"
        ),
        pytest.param([signal(0, 6), signal(1, 6, key=OTHER)], [], None, id="two employers"),
        pytest.param(
            [signal(0, 12, source=SignalSource.MEDIATION)], [], None, id="not of its sources"
        ),
        pytest.param(
            [signal(0, 1), signal(4, 1), signal(9, 1)], [("yellow", 9)], 10, id="third complaint"
        ),
    ],
)
def test_a_warning_rises_and_ends(
    signals: Sequence[Signal], rises: Sequence[tuple[str, int]], ended: int | None
) -> None:
    found = evaluate(signals, (PEOPLE, THIRD), date(2027, 1, 1))
    told = [(one.level.value, (one.on - DAY).days) for each in found for one in each.rises]
    assert told == rises
    assert [one.ended_on for one in found] == (
        [] if ended is None else [DAY + timedelta(days=ended)]
    )


def test_reasons_name_cases_people_and_days_and_nobody() -> None:
    (found,) = evaluate([signal(0, 12), signal(5, 20)], (PEOPLE,), DAY + timedelta(days=6))
    assert found.ended_on is None
    assert found.people == 32
    (why,) = found.standing
    assert reason_text(why, "zh") == (
        "同一用人单位涉及人数：30日内32人，共2件（2026-03-02 至 2026-03-07），达到30人"
    )
    assert "32 people in 2 matters within 30 days" in reason_text(why, "en")
    assert evidence_text(found.signals).splitlines()[0] == (
        "2026-03-02 监察投诉 收字第0号12 12人 上海测试汽配有限公司"
    )


SIGNALS = st.lists(
    st.builds(
        signal,
        st.integers(0, 60),
        st.integers(0, 30),
        known=st.integers(0, 80),
        source=st.sampled_from((SignalSource.INSPECTION, SignalSource.EXTERNAL)),
        root=st.sampled_from(("", "一", "二")),
        key=st.sampled_from((FIRM, OTHER)),
    ),
    max_size=14,
)


def recount(signals: Sequence[Signal], key: Key, day: date) -> Level | None:
    """Say the level of a key on a day by looking at everything anew."""
    levels = []
    for rule in (PEOPLE, THIRD, AT_PLACE):
        inside = [
            one
            for one in signals
            if rule.by is key.by
            and key in one.keys
            and one.source in rule.of
            and one.known_on <= day
            and one.on <= day < one.on + timedelta(days=rule.window_days)
        ]
        roots = {one.root: 0 for one in inside}
        for one in inside:
            roots[one.root] = max(roots[one.root], one.people)
        count = sum(roots.values()) if rule.count is Count.PEOPLE else len(roots)
        enough = len(roots) >= rule.matters_least
        enough = enough and len({one.employer for one in inside}) >= rule.employers_least
        levels.append(rule.level(count) if enough else None)
    return max((one for one in levels if one), key=lambda one: one.rank, default=None)


@settings(max_examples=60, deadline=None)
@given(SIGNALS)
def test_the_walk_agrees_with_a_naive_recount(signals: list[Signal]) -> None:
    last = DAY + timedelta(days=120)
    found = evaluate(signals, (PEOPLE, THIRD, AT_PLACE), last)
    assert found == evaluate(signals[::-1], (PEOPLE, THIRD, AT_PLACE), last)
    for key in (FIRM, OTHER, PLACE):
        own = [one for one in found if one.key == key]
        highest: Level | None = None
        for step in range(121):
            day = DAY + timedelta(days=step)
            level = recount(signals, key, day)
            stands = [
                one
                for one in own
                if one.raised_on <= day and (one.ended_on is None or day < one.ended_on)
            ]
            assert bool(stands) is (level is not None)
            if level is None:
                highest = None
                continue
            highest = level if highest is None else max(highest, level, key=lambda one: one.rank)
            reached = [rise.level for rise in stands[0].rises if rise.on <= day]
            assert reached[-1] is highest


def record(*, ended: int | None = None) -> DossierRecord:
    on = None if ended is None else DAY + timedelta(days=ended)
    return DossierRecord(
        DossierId(1), DossierType.ALERT, "嘉人社（2026）预警第1号", None, DAY, DAY,
        reference=FIRM.code, ended_on=on, open=ended is None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("taken", "waits"),
    [
        pytest.param(None, True, id="nobody took it up"),
        pytest.param(TakenUp(record(), Level.YELLOW, Level.YELLOW), True, id="it rose since"),
        pytest.param(TakenUp(record(), Level.ORANGE, Level.ORANGE), False, id="taken up"),
        pytest.param(TakenUp(record(), Level.YELLOW, Level.ORANGE), False, id="downgraded"),
        pytest.param(TakenUp(record(ended=4), Level.YELLOW, Level.YELLOW), True, id="rose after"),
        pytest.param(TakenUp(record(ended=5), Level.ORANGE, Level.ORANGE), False, id="ended"),
        pytest.param(TakenUp(record(ended=5), Level.YELLOW, Level.YELLOW), True, id="that day"),
        pytest.param(TakenUp(record(ended=6), Level.YELLOW, Level.YELLOW), False, id="seen then"),
    ],
)
def test_what_waits_for_somebody(taken: TakenUp | None, waits: bool) -> None:
    alerts = evaluate([signal(0, 12), signal(5, 20)], (PEOPLE,), DAY + timedelta(days=6))
    assert standing(alerts) == alerts
    assert bool(waiting(alerts, [] if taken is None else [taken])) is waits


@pytest.mark.parametrize(
    ("day", "ahead"),
    [(0, None), (1, 1), (29, 29), (30, 30), (31, None), (-1, None)],
    ids=["same day", "day after", "standing", "horizon", "too late", "before"],
)
def test_a_warning_foretells_only_what_comes_after_it(day: int, ahead: int | None) -> None:
    alerts = evaluate([signal(0, 12)], (PEOPLE,), DAY + timedelta(days=200))
    incident = PastIncident(
        "群体第1号", DAY + timedelta(days=day), "聚集讨薪", 30, frozenset({FIRM})
    )
    last = DAY + timedelta(days=100)
    told = replayed(alerts, [incident], DAY - timedelta(days=9), last, 30, last)
    assert [one.days_ahead for one in told.incidents] == [ahead]
    assert told.precision == (0 if ahead is None else 1, 1)
    assert told.recall == (0 if ahead is None else 1, 1)


def test_a_warning_is_not_judged_before_its_time() -> None:
    today = DAY + timedelta(days=10)
    told = replayed(evaluate([signal(0, 12)], (PEOPLE,), today), [], DAY, today, 30, today)
    assert (told.precision, told.recall) == ((0, 0), (0, 0))
    assert percent_text(told.precision) == ""
    assert percent_text((1, 3)) == "33.3%"
