"""Types of records beside the cases: whole, worded, and readable for as long as they are kept."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from disputes_app.domain.admission import (
    EventRefusedError,
    FutureDayError,
    IrregularError,
    VoidTargetError,
)
from disputes_app.domain.dossiers.admission import admit_step, next_dossier_steps
from disputes_app.domain.dossiers.base import DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.catalogue import SPECS, STEPS
from disputes_app.domain.dossiers.reading import fold_dossier
from disputes_app.domain.events import VOID, Event, Facts, canonical
from disputes_app.domain.kinds.base import FieldType, check_facts
from disputes_app.domain.numbering import DOSSIER_SERIES
from disputes_app.domain.reasons import REASONS
from tests.support.law import packaged_law

LAW = packaged_law()
SAMPLES: dict[str, dict[str, list[str]]] = json.loads(
    (Path(__file__).parent / "dossier_samples.json").read_text(encoding="utf-8")
)
BY_TYPE = pytest.mark.parametrize("spec", SPECS.values(), ids=lambda spec: spec.type.value)
ALL_STEPS = {kind.id: kind for steps in STEPS.values() for kind in steps.values()}
BY_KIND = pytest.mark.parametrize("kind", ALL_STEPS.values(), ids=lambda kind: kind.id)
TODAY = date(2026, 11, 20)


def step(seq: int, kind: str, on: str, facts: Facts | None = None, **more: str) -> Event:
    return Event(
        seq,
        kind,
        date.fromisoformat(on),
        datetime(2026, 11, 20, 4, tzinfo=UTC),
        "李测试",
        facts or {},
        irregular=more.get("irregular"),
        confirmed_by=more.get("confirmed_by"),
    )


@BY_TYPE
def test_every_type_has_its_words_and_numbers(spec: DossierSpec) -> None:
    assert spec.name.zh
    assert spec.name.en
    assert spec.series in DOSSIER_SERIES
    assert "ended" in spec.stages
    assert all(one.zh and one.en for one in (*spec.stages.values(), *spec.outcomes.values()))
    prefix = spec.type.value
    assert all(one.id.startswith(f"{prefix}.") for one in (spec.opened, *spec.kinds))
    assert not spec.opened.step


@BY_KIND
def test_every_step_has_its_words(kind: StepKind) -> None:
    assert re.fullmatch(r"([a-z_]+\.)?[a-z_]+", kind.id)
    assert kind.zh
    assert kind.en
    names = [item.name for item in kind.fields]
    assert len(set(names)) == len(names)
    for item in kind.fields:
        assert item.zh
        assert item.en
        assert (item.type is FieldType.CHOICE) is bool(item.choices)


@BY_KIND
def test_every_shape_of_facts_can_still_be_read(kind: StepKind) -> None:
    samples = SAMPLES[kind.id]
    assert set(samples) == {str(one) for one in range(1, kind.schema + 1)}
    for text in samples[str(kind.schema)]:
        facts = json.loads(text)
        check_facts(kind, facts)
        assert canonical(facts) == text


RECEIVED: Facts = {
    "channel": "hotline_12345",
    "reference": "W2026110300123",
    "title": "反映某厂拖欠工资",
    "reply_by": "2026-11-17",
}


def test_an_external_matter_runs_to_the_day_that_its_paper_names() -> None:
    log = (step(1, "external.received", "2026-11-03", RECEIVED),)
    state = fold_dossier(DossierType.EXTERNAL, log, LAW)
    (clock,) = state.clocks
    assert (clock.due, state.stage, state.reference) == (
        date(2026, 11, 17),
        "handling",
        "W2026110300123",
    )
    assert not state.problems


def test_a_late_answer_is_irregular_and_ends_it_all_the_same() -> None:
    log = (step(1, "external.received", "2026-11-03", RECEIVED),)
    answer = step(2, "external.replied", "2026-11-18", {"text": "已答复"})
    with pytest.raises(IrregularError) as refused:
        admit_step(DossierType.EXTERNAL, log, answer, LAW, TODAY)
    assert refused.value.codes == ("answered_late",)
    confirmed = step(
        2,
        "external.replied",
        "2026-11-18",
        {"text": "已答复"},
        irregular="等待总包核对",
        confirmed_by="张测试",
    )
    after = admit_step(DossierType.EXTERNAL, log, confirmed, LAW, TODAY).after
    assert (after.ended_on, after.outcome) == (date(2026, 11, 18), "replied")


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        (step(2, "external.received", "2026-11-05", RECEIVED), "opened_twice"),
        (step(2, "dossier.note", "2026-11-02", {"text": "电话"}), "before_opening"),
        (
            step(2, "dossier.unlinked", "2026-11-05", {"case": "嘉人社监（2026）收字第1号"}),
            "not_linked",
        ),
        (step(2, "fund.opened", "2026-11-05", {}), "unknown_kind"),
        (step(2, VOID, "2026-11-05", {"seq": 1, "reason": "误录"}), "opening_stays"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_cannot_have_happened_is_refused(new: Event, reason: str) -> None:
    log = (step(1, "external.received", "2026-11-03", RECEIVED),)
    with pytest.raises(EventRefusedError) as refused:
        admit_step(DossierType.EXTERNAL, log, new, LAW, TODAY)
    assert refused.value.reason == reason
    assert reason in REASONS


def test_a_voided_answer_lets_the_matter_run_on() -> None:
    log = (
        step(1, "external.received", "2026-11-03", RECEIVED),
        step(2, "external.replied", "2026-11-10", {"text": "已答复"}),
    )
    with pytest.raises(EventRefusedError):
        admit_step(
            DossierType.EXTERNAL, log, step(3, "external.returned", "2026-11-11", {"reason": "x"}),
            LAW, TODAY,
        )  # fmt: skip
    void = step(3, VOID, "2026-11-11", {"seq": 2, "reason": "误录"})
    after = admit_step(DossierType.EXTERNAL, log, void, LAW, TODAY).after
    assert after.ended_on is None
    assert after.clocks[0].stopped_on is None
    with pytest.raises(VoidTargetError):
        admit_step(
            DossierType.EXTERNAL,
            (*log, void),
            step(4, VOID, "2026-11-12", {"seq": 2, "reason": "误录"}),
            LAW,
            TODAY,
        )


def test_the_future_is_refused() -> None:
    log = (step(1, "external.received", "2026-11-03", RECEIVED),)
    with pytest.raises(FutureDayError):
        admit_step(
            DossierType.EXTERNAL, log, step(2, "external.replied", "2026-11-21", {"text": "x"}),
            LAW, TODAY,
        )  # fmt: skip


def test_next_steps_say_why_not() -> None:
    log = (
        step(1, "external.received", "2026-11-03", RECEIVED),
        step(2, "external.replied", "2026-11-10", {"text": "已答复"}),
    )
    steps = {
        one.kind.id: one.why_not
        for one in next_dossier_steps(DossierType.EXTERNAL, log, LAW, TODAY)
    }
    assert steps["external.replied"] == "dossier_ended"
    assert steps["dossier.note"] is None
    assert "external.received" not in steps
    assert VOID not in steps


def test_a_visit_is_declared_alike_wherever_a_list_is_visited() -> None:
    of_draw, of_campaign = STEPS[DossierType.DRAW], STEPS[DossierType.CAMPAIGN]
    for name in ("visited", "filed"):
        one, other = of_draw[f"draw.{name}"], of_campaign[f"campaign.{name}"]
        assert (one.zh, one.en, one.rank, one.fields, one.day, one.step) == (
            other.zh,
            other.en,
            other.rank,
            other.fields,
            other.day,
            other.step,
        )
