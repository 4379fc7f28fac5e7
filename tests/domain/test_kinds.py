"""The catalogue of kinds: whole, worded, and readable for as long as the records are kept."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import re
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.cases import INSPECTION_SOURCES, Line, Source
from disputes_app.domain.docket import Docket
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import VOID, Event, Facts, canonical, event_digest, upcast
from disputes_app.domain.kinds import catalogue, common
from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.kinds.base import (
    ENDING_RANKS,
    EventKind,
    FactsError,
    FieldType,
    check_facts,
    day_of,
    in_todays_shape,
    number_of,
    numbers_of,
    text_of,
)
from disputes_app.domain.kinds.catalogue import ALL_KINDS, CATALOGUE, kinds_of
from disputes_app.domain.law import Law
from disputes_app.domain.rules import Office
from tests.domain.logs import entry
from tests.support.law import packaged_law

SAMPLES: dict[str, dict[str, list[str]]] = json.loads(
    (Path(__file__).parent / "event_samples.json").read_text(encoding="utf-8")
)
BY_ID = pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.id)


def test_ids_are_unique_and_name_their_line() -> None:
    assert len(CATALOGUE) == len(ALL_KINDS)
    for kind in ALL_KINDS:
        assert re.fullmatch(r"([a-z]+\.)?[a-z_]+", kind.id)
        of_one_line = kind.id.split(".")[0] in {line.value for line in Line}
        expected = {Line(kind.id.split(".")[0])} if of_one_line else set(Line)
        assert kind.lines == expected
    assert {kind.id for line in Line for kind in kinds_of(line)} == set(CATALOGUE)


@BY_ID
def test_every_kind_has_its_words(kind: EventKind) -> None:
    assert kind.zh
    assert kind.en
    names = [item.name for item in kind.fields]
    assert len(set(names)) == len(names)
    for item in kind.fields:
        assert item.zh
        assert item.en
        assert (item.type is FieldType.CHOICE) is bool(item.choices)
        values = [choice.value for choice in item.choices]
        assert len(set(values)) == len(values)
        assert all(choice.zh and choice.en for choice in item.choices)


@BY_ID
def test_only_papers_that_end_a_case_have_ending_ranks(kind: EventKind) -> None:
    # Leaving stands between the endings and their service, but is no paper of an ending.
    if kind.id not in {"transferred_out", "merged_into", "struck_out"}:
        assert kind.closes is (kind.rank in ENDING_RANKS)


def test_kinds_come_in_the_order_of_a_case() -> None:
    for line in Line:
        ranks = [kind.rank for kind in kinds_of(line)]
        assert ranks == sorted(ranks)
        assert kinds_of(line)[0].id == "received"
        assert kinds_of(line)[-1].id == VOID


def test_choices_are_the_values_of_their_enums() -> None:
    assert {choice.value for choice in common.SOURCES} == {source.value for source in Source}
    assert set(INSPECTION_SOURCES) < set(Source)
    offices = {choice.value for choice in OFFICES}
    assert {office.value for office in Office} - offices == {Office.BOTH_PARTIES.value}


def test_every_rule_that_a_kind_starts_is_in_the_rulebook(law: Law) -> None:
    folder = Path(catalogue.__file__).parent
    named = {
        rule_id
        for path in folder.glob("*.py")
        for rule_id in re.findall(r'"((?:\w+)\.\w+)"', path.read_text(encoding="utf-8"))
    }
    known = set(law.rulebook.ids())
    papers = {paper for kind in ALL_KINDS for paper in kind.papers}
    assert named - set(CATALOGUE) - papers <= known


# Records are never migrated: what was stored once is read for ever


def test_every_shape_of_facts_has_a_frozen_sample() -> None:
    """A kind whose facts change shape gets a new schema, a step, and a sample beside the old."""
    wanted = {kind.id: [str(n) for n in range(1, kind.schema + 1)] for kind in ALL_KINDS}
    assert {kind: sorted(shapes) for kind, shapes in SAMPLES.items()} == wanted


@BY_ID
def test_frozen_samples_can_be_read(kind: EventKind) -> None:
    for schema, texts in SAMPLES[kind.id].items():
        for text in texts:
            facts: Facts = json.loads(text)
            assert canonical(facts) == text
            check_facts(kind, upcast(facts, int(schema), kind.upcasts))


@BY_ID
def test_the_samples_know_every_field_and_every_choice(kind: EventKind) -> None:
    """Removing a field or a choice breaks a sample; this keeps the samples complete."""
    stored: list[Facts] = [json.loads(text) for text in SAMPLES[kind.id][str(kind.schema)]]
    for item in kind.fields:
        values = [facts[item.name] for facts in stored if item.name in facts]
        assert values
        if item.choices:
            assert {str(value) for value in values} == {choice.value for choice in item.choices}
    for item in kind.fields:
        if not item.required:
            assert any(item.name not in facts for facts in stored)


def test_steps_are_taken_one_after_the_other() -> None:
    steps = {
        1: lambda facts: {"days": facts["weeks"] * 7},
        2: lambda facts: {**facts, "ground": "未记载"},
    }
    assert upcast({"weeks": 2}, 1, steps) == {"days": 14, "ground": "未记载"}
    assert upcast({"days": 3}, 2, steps) == {"days": 3, "ground": "未记载"}
    assert upcast({"days": 3, "ground": "x"}, 3, steps) == {"days": 3, "ground": "x"}


def test_an_old_entry_is_read_in_todays_shape() -> None:
    kind = CATALOGUE["arbitration.extended"]
    changed = dataclasses.replace(
        kind, schema=2, upcasts={1: lambda facts: {**facts, "days": facts["more"]}}
    )
    old = dataclasses.replace(SAMPLE, facts={"more": 3})
    read = in_todays_shape(changed, old)
    assert (read.facts["days"], read.schema) == (3, 2)
    assert in_todays_shape(changed, read) == read
    # What a newer program wrote is left as it is.
    newer = dataclasses.replace(SAMPLE, schema=9)
    assert in_todays_shape(changed, newer) == newer


# Facts as text


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ({}, "{}"),
        ({"b": 1, "a": "嘉定"}, '{"a":"嘉定","b":1}'),
        ({"flag": True, "none": None}, '{"flag":true,"none":null}'),
        ({"list": [2, 1]}, '{"list":[2,1]}'),
        ({"text": 'a"b\\c\n'}, '{"text":"a\\"b\\\\c\\n"}'),
    ],
)
def test_canonical_text(facts: Facts, text: str) -> None:
    assert canonical(facts) == text
    assert canonical(dict(reversed(list(facts.items())))) == text
    assert json.loads(text) == facts


SAMPLE = Event(
    seq=3,
    kind="arbitration.extended",
    happened_on=date(2026, 3, 10),
    recorded_at=datetime(2026, 3, 10, 1, 30, tzinfo=UTC),
    recorded_by="王某",
    facts={"days": 15, "ground": "案情复杂"},
)


def test_digests_never_change() -> None:
    assert event_digest("嘉收〔2026〕7号", SAMPLE) == (
        "f0177688c5006bddc9af219dc540b5860f86645c7883e96070eec64c8c8f21ce"
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"seq": 4},
        {"kind": "arbitration.heard"},
        {"happened_on": date(2026, 3, 11)},
        {"recorded_at": datetime(2026, 3, 10, 1, 31, tzinfo=UTC)},
        {"recorded_by": "李某"},
        {"facts": {"days": 14, "ground": "案情复杂"}},
        {"schema": 2},
        {"irregular": ""},
        {"irregular": "已经发生"},
        {"confirmed_by": "张某"},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_digest_covers_everything(changed: dict[str, object]) -> None:
    other = dataclasses.replace(SAMPLE, **changed)  # type: ignore[arg-type]  # fields of Event
    assert event_digest("嘉收〔2026〕7号", other) != event_digest("嘉收〔2026〕7号", SAMPLE)
    assert event_digest("嘉收〔2026〕8号", SAMPLE) != event_digest("嘉收〔2026〕7号", SAMPLE)


def test_a_digest_knows_one_moment_in_every_zone() -> None:
    shanghai = SAMPLE.recorded_at.astimezone(timezone(timedelta(hours=8)))
    same = dataclasses.replace(SAMPLE, recorded_at=shanghai)
    assert event_digest("1", same) == event_digest("1", SAMPLE)


def test_no_text_passes_for_the_end_of_another() -> None:
    one = dataclasses.replace(SAMPLE, irregular="a\x1fb", confirmed_by="c")
    two = dataclasses.replace(SAMPLE, irregular="a", confirmed_by="b\x1fc")
    assert event_digest("1", one) != event_digest("1", two)


# Reading facts


def test_malformed_facts_read_as_nothing() -> None:
    facts: Facts = {"a": "x", "b": True, "c": [1, 2], "d": "2026-02-31", "e": ["y"]}
    assert [number_of(facts, name) for name in "abcdef"] == [0] * 6
    assert [text_of(facts, name) for name in "abc"] == ["x", "", ""]
    assert [numbers_of(facts, name) for name in "ace"] == [(), (1, 2), ()]
    assert [day_of(facts, name) for name in "abd"] == [None] * 3


@BY_ID
def test_a_required_fact_must_be_there(kind: EventKind) -> None:
    line = next(iter(sorted(kind.lines)))
    whole = entry(line, 1, f".{kind.id}", "2026-03-02").facts
    check_facts(kind, whole)
    for item in kind.fields:
        without = {name: value for name, value in whole.items() if name != item.name}
        if item.required:
            with pytest.raises(FactsError) as raised:
                check_facts(kind, without)
            assert (raised.value.field_name, raised.value.reason) == (item.name, "missing")
        else:
            check_facts(kind, without)


LAW = packaged_law()


@given(st.sampled_from(ALL_KINDS), st.dictionaries(st.text(max_size=8), st.integers()))
def test_guards_and_effects_take_any_docket(kind: EventKind, facts: dict[str, int]) -> None:
    """On an empty docket, and with strange facts, a kind raises at most a refusal."""
    for line in kind.lines:
        docket = Docket(line, LAW)
        event = Event(1, kind.id, date(2026, 3, 2), SAMPLE.recorded_at, "王某", facts)
        docket.event = event
        kind.guard(docket)
        with contextlib.suppress(DomainError):
            kind.apply(docket, event)
