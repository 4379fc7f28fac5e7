"""A warning that was taken up, and the register of group incidents."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.alert_log import alert_log
from disputes_app.domain.alert_rules import Level
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.incident_log import incident_facts
from tests.support.law import packaged_law

LAW = packaged_law()
TODAY = date(2026, 11, 20)
ALERT: Facts = {
    "level": "orange", "by": "employer", "title": "某厂", "reasons": "30日内32人", "people": 32,
}  # fmt: skip
INCIDENT: Facts = {
    "title": "工人聚集讨薪", "people": 40, "place": "测试路1号", "cause": "wages",
    "grade": "common", "on_site": "嘉人社监（2026）协调第1号",
}  # fmt: skip
JOINT: Facts = {"way": "joint", "officers": "李测试", "offices": "派出所", "outcome": "离场"}


def log(*entries: tuple[str, Facts]) -> tuple[Event, ...]:
    at = datetime(2026, 11, 20, 4, tzinfo=UTC)
    return tuple(
        Event(seq, kind, date(2026, 11, seq), at, "李测试", facts)
        for seq, (kind, facts) in enumerate(entries, start=1)
    )


RAISED = ("alert.raised", ALERT)
TAKEN: tuple[str, Facts] = ("alert.acknowledged", {})
REPORTED = ("incident.reported", INCIDENT)
DEALT = ("incident.dealt", {"officers": "李测试", "text": "劝导离开"})
ENDED = ("incident.ended", {"result": "settled", "text": "付清"})
FINAL = ("incident.final_report", {"to": "区政府办", "text": "处置完毕"})


@pytest.mark.parametrize(
    ("before", "new", "reason"),
    [
        ((RAISED,), ("alert.responded", JOINT), "alert_not_acknowledged"),
        ((RAISED, TAKEN), TAKEN, "alert_acknowledged_already"),
        ((RAISED, TAKEN), ("alert.responded", {**JOINT, "offices": ""}), "joint_without_offices"),
        (
            (RAISED, TAKEN),
            ("alert.escalated", {"level": "orange", "reasons": "又来"}),
            "level_not_higher",
        ),
        (
            (RAISED, TAKEN),
            ("alert.downgraded", {"level": "orange", "reason": "平稳"}),
            "level_not_lower",
        ),
        ((RAISED, TAKEN), ("alert.town_answered", {"text": "已上门"}), "town_not_told"),
        (
            (RAISED, TAKEN, ("alert.false_alarm", {"reason": "误报"})),
            ("alert.responded", JOINT),
            "dossier_ended",
        ),
        ((REPORTED,), ENDED, "incident_not_dealt_with"),
        ((REPORTED, DEALT), FINAL, "dossier_not_ended"),
        ((REPORTED, DEALT, ENDED, FINAL), FINAL, "final_report_given"),
        ((REPORTED,), ("incident.linked", {}), "nothing_linked"),
    ],
)
def test_what_cannot_have_happened_is_refused(
    before: tuple[tuple[str, Facts], ...], new: tuple[str, Facts], reason: str
) -> None:
    *rest, last = log(*before, new)
    type_ = DossierType(before[0][0].partition(".")[0])
    with pytest.raises(EventRefusedError) as refused:
        admit_step(type_, rest, last, LAW, TODAY)
    assert refused.value.reason == reason


def test_a_warning_keeps_its_levels_its_responses_and_the_town() -> None:
    entries = log(
        RAISED,
        TAKEN,
        ("alert.escalated", {"level": "red", "people": 60, "reasons": "30日内60人"}),
        ("alert.responded", JOINT),
        ("alert.town_told", {"town": "安亭镇", "to": "综治办", "how": "phone", "text": "请关注"}),
        ("alert.town_answered", {"text": "已上门"}),
        ("alert.downgraded", {"level": "yellow", "reason": "已付一半"}),
        ("alert.incident", {"incident": "嘉人社（2026）群体第1号"}),
        ("alert.closed", {"result": "incident", "text": "已转"}),
    )
    state = fold_dossier(DossierType.ALERT, entries, LAW)
    assert not state.problems
    assert (state.outcome, state.people, state.dossiers) == (
        "incident", 60, ("嘉人社（2026）群体第1号",),
    )  # fmt: skip
    told = alert_log(entries)
    assert (told.level, told.highest, told.reasons) == (Level.YELLOW, Level.RED, "30日内60人")
    assert told.acknowledged_on == date(2026, 11, 2)
    assert [(one.way, one.offices) for one in told.responses] == [("joint", "派出所")]
    assert [(one.town, one.answered_on) for one in told.notices] == [
        ("安亭镇", date(2026, 11, 6))
    ]  # fmt: skip


def amounts(*entries: tuple[str, Facts]) -> dict[str, int]:
    state = fold_dossier(DossierType.INCIDENT, log(*entries), LAW)
    assert not state.problems
    return {one.what: one.fen for one in state.amounts}


def test_an_incident_counts_once_and_for_the_record_on_the_spot() -> None:
    on_site = "counted_for:嘉人社监（2026）协调第1号"
    assert amounts(REPORTED) == {"group_incident": 1, on_site: 1}
    merged = ("incident.merged", {"into": "嘉人社（2026）群体第2号", "reason": "重复"})
    assert amounts(REPORTED, merged) == {on_site: 1}
    assert amounts(REPORTED, ("incident.struck_out", {"reason": "误登"})) == {}


def test_extreme_and_serious_influence_are_found_with_their_evidence() -> None:
    holds: Facts = {"holds": True, "evidence": "公安机关通报", "signed_by": "赵测试"}
    entries = (REPORTED, DEALT, ("incident.influence", holds))
    found = incident_facts(log(*entries))
    assert found.extreme is None
    assert found.influence is not None
    assert (found.influence.on, found.influence.evidence) == (date(2026, 11, 3), "公安机关通报")
    taken_back: Facts = {"evidence": "复核不成立", "signed_by": "赵测试"}
    assert incident_facts(log(*entries, ("incident.influence", taken_back))).influence is None
