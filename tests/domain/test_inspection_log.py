"""Draws and campaigns as their logs tell of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.admission import EventRefusedError
from disputes_app.domain.dossiers.admission import admit_step
from disputes_app.domain.dossiers.base import DossierState, DossierType
from disputes_app.domain.dossiers.reading import fold_dossier, live_steps
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.inspection_log import read_campaign_log, read_draw_log
from disputes_app.domain.random_draw import draw, list_digest, result_digest
from tests.domain.test_random_draw import LI, LOTS, SEED, ZHANG, ZHOU, A, B, C
from tests.support.law import packaged_law

LAW = packaged_law()
TODAY = date(2026, 11, 20)
RESULT = draw(LOTS)
PLAN: Facts = {"title": "秋季双随机抽查", "basis": "年度抽查计划", "finish_by": "2026-11-10"}
DRAWN: Facts = {
    "seed": SEED,
    "seed_source": "public",
    "algorithm": LOTS.algorithm,
    "version": LOTS.version,
    "count": 3,
    "each": 2,
    "filter": "单位库全部单位",
    "filter_data": "{}",
    "eligible": 5,
    "inspectors": [f"{one.key}\t{one.name}" for one in LOTS.inspectors],
    "conflicts": [f"{ZHOU}\t{A}\t配偶在该单位任职"],
    "employers_digest": list_digest(one.key for one in LOTS.employers),
    "inspectors_digest": list_digest(one.key for one in LOTS.inspectors),
    "result_digest": result_digest(RESULT),
    "rows_digest": "0" * 64,
    "result": [
        "\t".join((one.employer.key, one.employer.name, *[who.key for who in one.inspectors]))
        for one in RESULT
    ],
}
VISIT: Facts = {"target": C, "by": "张测试、周测试", "found": "clean"}
CAMPAIGN: Facts = {
    "kind": "special",
    "title": "根治欠薪冬季行动",
    "basis": "市级方案",
    "finish_by": "2026-11-15",
}
LIST: Facts = {"targets": [f"{A}\t甲厂\t安亭镇", "工地\t某工地"], "origin": "typed"}


Told = tuple[str, str, Facts]
"""Kind, day and facts of an entry."""


def log(*entries: tuple[str, str, Facts]) -> tuple[Event, ...]:
    at = datetime(2026, 11, 20, 4, tzinfo=UTC)
    return tuple(
        Event(seq, kind, date.fromisoformat(day), at, "李测试", facts)
        for seq, (kind, day, facts) in enumerate(entries, start=1)
    )


def refusal(type_: DossierType, events: Sequence[Event]) -> str:
    with pytest.raises(EventRefusedError) as refused:
        admit_step(type_, events[:-1], events[-1], LAW, TODAY)
    return refused.value.reason


def admitted(type_: DossierType, events: Sequence[Event]) -> DossierState:
    return admit_step(type_, events[:-1], events[-1], LAW, TODAY).after


OPEN = ("draw.opened", "2026-11-02", PLAN)
DREW = ("draw.drawn", "2026-11-03", DRAWN)
SEEN = ("draw.visited", "2026-11-04", VISIT)


def change(out: str, into: str, target: str = C) -> tuple[str, str, Facts]:
    facts: Facts = {"target": target, "out": out, "into": into, "reason": "病假"}
    return ("draw.changed", "2026-11-04", facts)


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ((OPEN, SEEN), "draw_not_drawn"),
        ((OPEN, DREW, DREW), "draw_again_without_reason"),
        (
            (OPEN, DREW, SEEN, ("draw.drawn", "2026-11-05", {**DRAWN, "again_reason": "误"})),
            "draw_has_results",
        ),
        (
            (OPEN, DREW, ("draw.visited", "2026-11-04", {**VISIT, "target": "x"})),
            "draw_not_in_result",
        ),
        (
            (OPEN, DREW, ("draw.visited", "2026-11-04", {**VISIT, "by": "张测试"})),
            "visit_needs_two",
        ),
        (
            (OPEN, DREW, ("draw.visited", "2026-11-04", {**VISIT, "follow_up": "2026-11-03"})),
            "date_before_entry",
        ),
        ((OPEN, DREW, SEEN, ("draw.ended", "2026-11-05", {})), "draw_unfinished"),
        ((OPEN, DREW, ("draw.cancelled", "2026-11-05", {"reason": "x"})), "draw_drawn_already"),
        ((OPEN, ("draw.published", "2026-11-05", {"where": "网站"})), "draw_not_drawn"),
        ((OPEN, DREW, change(LI, ZHANG)), "draw_not_going"),
        ((OPEN, DREW, change(ZHANG, ZHOU)), "draw_not_next_in_order"),
        ((OPEN, DREW, change(ZHANG, LI), change(ZHANG, LI)), "draw_not_going"),
        ((OPEN, DREW, change(ZHANG, LI, "x")), "draw_not_in_result"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_a_draw_refuses(entries: tuple[tuple[str, str, Facts], ...], reason: str) -> None:
    assert refusal(DossierType.DRAW, log(*entries)) == reason


def test_a_draw_from_its_plan_to_its_end() -> None:
    again: Told = ("draw.drawn", "2026-11-03", {**DRAWN, "again_reason": "名录漏列"})
    gone: Facts = {"target": B, "by": "周测试", "found": "not_found"}
    filed: Facts = {
        **VISIT, "target": A, "by": "张测试 李测试", "found": "filed", "people": 12,
        "owed_fen": 360_000_00, "case": "嘉人社监（2026）收字第9号", "follow_up": "2026-11-25",
    }  # fmt: skip
    events = log(
        OPEN,
        DREW,
        again,
        change(ZHANG, LI),
        SEEN,
        ("draw.visited", "2026-11-05", gone),
        ("draw.visited", "2026-11-05", filed),
        ("draw.published", "2026-11-18", {"where": "区政府网站"}),
        ("draw.ended", "2026-11-19", {"text": "已完成"}),
    )
    state = admitted(DossierType.DRAW, events)
    assert (state.outcome, state.people, state.owed_fen) == ("finished", 12, 360_000_00)
    assert state.cases == ("嘉人社监（2026）收字第9号",)
    assert [one.what for one in state.amounts] == ["draw.visited"] * 3
    found = read_draw_log(live_steps(DossierType.DRAW, events))
    assert [one.again_reason for one in found.draws] == ["", "名录漏列"]
    assert [[who.key for who in one.inspectors] for one in found.rows] == [
        [LI, ZHOU],
        [ZHANG, LI],
        [ZHOU, ZHANG],
    ]
    assert (found.visited, found.percent, found.published_on) == (3, 100, date(2026, 11, 18))


def test_a_draw_struck_out_can_be_made_again() -> None:
    void: Told = ("void", "2026-11-03", {"seq": 2, "reason": "种子输错"})
    events = log(OPEN, DREW, void)
    assert fold_dossier(DossierType.DRAW, events, LAW).stage == "planned"
    assert admitted(DossierType.DRAW, log(OPEN, DREW, void, DREW)).stage == "checking"


def test_a_campaign_counts_its_list_and_its_visits() -> None:
    entries: list[Told] = [
        ("campaign.opened", "2026-11-01", CAMPAIGN),
        ("campaign.listed", "2026-11-02", LIST),
        ("campaign.listed", "2026-11-03", {**LIST, "targets": [f"{A}\t甲厂", f"{B}\t乙厂"]}),
        ("campaign.assigned", "2026-11-03", {"by": "李测试、周测试", "targets": [A, B]}),
        ("campaign.visited", "2026-11-04", {**VISIT, "target": A, "found": "told"}),
        ("campaign.unlisted", "2026-11-05", {"target": B, "reason": "已迁出本区"}),
    ]
    found = read_campaign_log(live_steps(DossierType.CAMPAIGN, log(*entries)))
    assert [(one.target.name, one.by) for one in found.rows] == [
        ("甲厂", "李测试、周测试"),
        ("某工地", ""),
    ]
    assert (found.rows[0].target.where, found.visited, found.percent) == ("安亭镇", 1, 50)
    wrong: tuple[tuple[str, Facts, str], ...] = (
        ("campaign.visited", {**VISIT, "target": B}, "campaign_not_listed"),
        ("campaign.unlisted", {"target": A, "reason": "x"}, "campaign_visited_already"),
        ("campaign.unlisted", {"target": "x", "reason": "x"}, "campaign_not_listed"),
        ("campaign.assigned", {"by": "x", "targets": [B]}, "campaign_not_listed"),
    )
    for kind, facts, reason in wrong:
        last = (kind, "2026-11-06", facts)
        assert refusal(DossierType.CAMPAIGN, log(*entries, last)) == reason
    first = log(entries[0], ("campaign.visited", "2026-11-04", VISIT))
    assert refusal(DossierType.CAMPAIGN, first) == "campaign_no_list"
    ended: Told = ("campaign.ended", "2026-11-16", {"text": "完成"})
    assert admitted(DossierType.CAMPAIGN, log(*entries, ended)).outcome == "finished"
