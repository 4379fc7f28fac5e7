from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from disputes_app.domain.law import Law
from disputes_app.domain.rulebook_format import (
    RulebookError,
    entry_of,
    read_rule,
    read_rulebook,
)
from disputes_app.domain.rules import (
    Office,
    OverlappingVersionsError,
    PauseKind,
    RestartKind,
    Rule,
    Rulebook,
    RuleNotInForceError,
    UnknownRuleError,
)

RULES_DAY, ACT_DAY = date(2017, 7, 1), date(2017, 6, 30)


@pytest.mark.parametrize(
    ("rule_id", "day", "law_zh", "article", "length", "unit"),
    [
        ("arbitration.accept", RULES_DAY, "劳动人事争议仲裁办案规则", "30,31", 5, "working_days"),
        ("arbitration.accept", ACT_DAY, "劳动争议调解仲裁法", "29", 5, "working_days"),
        ("arbitration.defence", RULES_DAY, "劳动人事争议仲裁办案规则", "33", 10, "working_days"),
        ("arbitration.hearing_notice", ACT_DAY, "劳动争议调解仲裁法", "35", 5, "working_days"),
        ("arbitration.award", RULES_DAY, "劳动人事争议仲裁办案规则", "45", 45, "calendar_days"),
        ("arbitration.award", ACT_DAY, "劳动争议调解仲裁法", "43", 45, "calendar_days"),
        (
            "service.public_notice",
            date(2021, 12, 31),
            "民事诉讼法(2017)",
            "92",
            60,
            "calendar_days",
        ),
        ("service.public_notice", date(2022, 1, 1), "民事诉讼法", "95", 30, "calendar_days"),
        ("inspection.close", RULES_DAY, "劳动保障监察条例", "17", 60, "working_days"),
        ("inspection.order_to_pay", RULES_DAY, "劳动保障监察条例", "26", None, "designated"),
        ("crime.transfer", RULES_DAY, "行政执法机关移送涉嫌犯罪案件的规定", "5", 24, "hours"),
        ("enforcement.apply", RULES_DAY, "行政强制法", "53", 3, "months"),
    ],
)
def test_the_version_in_force_on_the_day_governs(
    law: Law, rule_id: str, day: date, law_zh: str, article: str, length: int | None, unit: str
) -> None:
    rule = law.rulebook.version(rule_id, day)
    assert (rule.law, rule.article, rule.length, rule.unit) == (law_zh, article, length, unit)


def test_a_day_before_the_earliest_version_is_refused(law: Law) -> None:
    with pytest.raises(RuleNotInForceError) as caught:
        law.rulebook.version("arbitration.award", date(2008, 4, 30))
    assert caught.value.data() == {
        "rule_id": "arbitration.award",
        "day": date(2008, 4, 30),
        "earliest": date(2008, 5, 1),
    }


def test_a_day_after_the_last_version_or_in_a_gap_is_refused(law: Law) -> None:
    older = law.rulebook.version("arbitration.award", ACT_DAY)
    book = Rulebook((older,))
    with pytest.raises(RuleNotInForceError):
        book.version("arbitration.award", RULES_DAY)


@pytest.mark.parametrize(
    ("asked", "best"),
    [
        ("award", "arbitration.award"),
        ("arbitration.awrd", "arbitration.award"),
        ("inspection.closing", "inspection.close"),
    ],
)
def test_an_unknown_rule_is_refused_with_ids_like_it(law: Law, asked: str, best: str) -> None:
    for ask in (law.rulebook.versions, lambda rule_id: law.version(rule_id, RULES_DAY)):
        with pytest.raises(UnknownRuleError) as caught:
            ask(asked)
        assert caught.value.close_matches[0] == best


def test_nothing_is_like_nothing(law: Law) -> None:
    assert law.rulebook.close_matches("") == ()
    assert law.rulebook.close_matches("§§§§§§") == ()


def test_two_versions_in_force_on_one_day_are_refused(law: Law) -> None:
    newer = law.rulebook.version("arbitration.award", RULES_DAY)
    older = law.rulebook.version("arbitration.award", ACT_DAY)
    with pytest.raises(OverlappingVersionsError) as caught:
        Rulebook((newer, older, older))
    assert caught.value.day == date(2008, 5, 1)


def test_versions_come_newest_first_and_ids_once(law: Law) -> None:
    versions = law.rulebook.versions("arbitration.award")
    assert [rule.in_force_from for rule in versions] == [RULES_DAY, date(2008, 5, 1)]
    ids = law.rulebook.ids()
    assert len(ids) == len(set(ids)) == 72
    assert len(law.rulebook.all_versions()) == 82


def test_the_award_clock_knows_its_extension_pauses_and_restarts(law: Law) -> None:
    rule = law.rulebook.version("arbitration.award", RULES_DAY)
    assert rule.extends is not None
    assert (rule.extends.limit, rule.extends.times, rule.extends.before_expiry) == (15, 1, True)
    assert rule.offices == (Office.COMMISSION_DIRECTOR, Office.ARBITRATION_HEAD)
    assert rule.pause_kinds == (PauseKind.SUSPENSION, PauseKind.PUBLIC_NOTICE)
    assert tuple(one.kind for one in rule.restart_causes) == (
        RestartKind.JOINDER,
        RestartKind.CLAIMS_CHANGE,
        RestartKind.COUNTERCLAIM,
        RestartKind.TRANSFER_RECEIVED,
        RestartKind.OTHER_LAW,
    )


def test_before_2017_only_the_director_extends(law: Law) -> None:
    rule = law.rulebook.version("arbitration.award", ACT_DAY)
    assert rule.offices == (Office.COMMISSION_DIRECTOR,)


@pytest.mark.parametrize(
    ("rule_id", "shown"),
    [("arbitration.sue", True), ("blacklist.term", False), ("service.public_notice", "switch")],
)
def test_rolling_is_shown_as_yes_no_or_switch(law: Law, rule_id: str, shown: bool | str) -> None:
    assert law.rulebook.version(rule_id, date(2026, 1, 5)).as_json()["rolls"] == shown


def test_the_json_of_a_rule_has_the_agreed_fields(law: Law) -> None:
    shown = law.rulebook.version("arbitration.award", ACT_DAY).as_json()
    assert list(shown) == [
        "id", "kind", "name_zh", "name_en", "law", "article", "in_force_from", "in_force_to",
        "starts_on", "stops_on", "length", "unit", "direction", "rolls", "extension", "approver",
        "pauses", "restarts", "closure_clock_of", "if_missed", "mark",
    ]  # fmt: skip
    assert shown["in_force_to"] == "2017-06-30"
    assert shown["extension"] == "+15 calendar_days at most, once, before expiry"
    defence = law.rulebook.version("arbitration.defence", RULES_DAY).as_json()
    assert defence["extension"].startswith("shortened or waived")
    assert defence["approver"] is None


def test_every_line_has_its_closure_clocks(law: Law) -> None:
    closure = {r.id: r.closure_clock_of for r in law.rulebook.rules if r.closure_clock_of}
    assert closure == {
        "mediation.conclude": "mediation",
        "mediation.conclude_other": "mediation",
        "arbitration.award": "arbitration",
        "inspection.close": "inspection",
    }


def test_every_rule_survives_being_written_down_as_json(law: Law) -> None:
    for rule in law.rulebook.rules:
        assert read_rule(json.loads(json.dumps(entry_of(rule)))) == rule


# The format


GOOD: dict[str, Any] = {
    "id": "test.rule",
    "kind": "office",
    "name_zh": "测试",
    "name_en": "Test",
    "law": "测试法",
    "article": "1",
    "in_force_from": date(2020, 1, 1),
    "starts_on": "收到",
    "length": 15,
    "unit": "calendar_days",
    "direction": "after",
    "rolls": True,
    "mark": "TEXT",
}
EXTENSION: dict[str, Any] = {
    "text": "+15",
    "approver": "主任",
    "offices": ["commission_director"],
    "before_expiry": True,
}


def _with(**changes: object) -> dict[str, Any]:
    return {**GOOD, **changes}


def _without(field: str) -> dict[str, Any]:
    return {name: value for name, value in GOOD.items() if name != field}


def _read(entry: object) -> Rule:
    return read_rulebook({"test.toml": {"rule": [GOOD | {"id": "test.first"}, entry]}}).rules[1]


def test_a_good_entry_is_read() -> None:
    rule = _read(_with(extension=EXTENSION | {"limit": 3}))
    assert rule.extends is not None
    assert (rule.extends.limit, rule.extends.times) == (3, None)


BAD = [
    pytest.param(_without("law"), "law", "missing", id="missing-text"),
    pytest.param(_with(law=" "), "law", "missing", id="blank-text"),
    pytest.param(_with(law=3), "law", "wrong_type", id="text-is-number"),
    pytest.param(_with(lenght=5), "lenght", "unknown_field", id="misspelt-field"),
    pytest.param(_with(id="award"), "id", "not_allowed", id="id-without-line"),
    pytest.param(_with(kind="officer"), "kind", "not_allowed", id="unknown-kind"),
    pytest.param(_with(length="15"), "length", "wrong_type", id="length-is-text"),
    pytest.param(_with(length=True), "length", "wrong_type", id="length-is-truth"),
    pytest.param(_with(length=0), "length", "not_allowed", id="length-zero"),
    pytest.param(_without("length"), "length", "missing", id="no-length"),
    pytest.param(_with(unit="designated", rolls=False), "length", "contradiction", id="designated"),
    pytest.param(_with(in_force_from="2020-02-31"), "in_force_from", "wrong_type", id="bad-date"),
    pytest.param(_with(in_force_from=2020), "in_force_from", "wrong_type", id="date-is-number"),
    pytest.param(
        _with(in_force_from=datetime(2020, 1, 1)),  # noqa: DTZ001 - a local time, refused
        "in_force_from",
        "wrong_type",
        id="date-with-time",
    ),
    pytest.param(
        _with(in_force_to=date(2019, 1, 1)), "in_force_to", "contradiction", id="ends-before-start"
    ),
    pytest.param(_with(rolls="y"), "rolls", "wrong_type", id="rolls-is-text"),
    pytest.param(_with(rolls="switch"), "switches", "missing", id="switch-unnamed"),
    pytest.param(_with(unit="working_days"), "rolls", "contradiction", id="working-days-roll"),
    pytest.param(_with(kind="term"), "rolls", "contradiction", id="term-rolls"),
    pytest.param(_with(direction="before"), "rolls", "contradiction", id="before-rolls"),
    pytest.param(
        _with(direction="before", unit="months", rolls=False),
        "direction",
        "contradiction",
        id="months-before",
    ),
    pytest.param(
        _with(unit="hours", rolls=False, extension=EXTENSION), "unit", "contradiction", id="hours"
    ),
    pytest.param(
        _with(closure_clock_of="court"), "closure_clock_of", "not_allowed", id="no-such-line"
    ),
    pytest.param(_with(switches="x"), "switches", "wrong_type", id="switches-not-a-list"),
    pytest.param(_with(switches=["x"]), "switches", "not_allowed", id="unknown-switch"),
    pytest.param(_with(extension="+15"), "extension", "wrong_type", id="extension-is-text"),
    pytest.param(
        _with(extension=EXTENSION | {"offices": []}),
        "extension.offices",
        "missing",
        id="nobody-approves",
    ),
    pytest.param(
        _with(extension=EXTENSION | {"before_expiry": 1}),
        "extension.before_expiry",
        "wrong_type",
        id="truth-is-number",
    ),
    pytest.param(
        _with(extension=EXTENSION | {"by": "x"}),
        "extension.by",
        "unknown_field",
        id="misspelt-inner-field",
    ),
    pytest.param(_with(pauses="x"), "pauses", "wrong_type", id="pauses-not-a-list"),
    pytest.param(_with(pauses=["x"]), "pauses[0]", "wrong_type", id="pause-not-a-table"),
    pytest.param(
        _with(restarts=[{"kind": "joinder", "text": "x"}, {"kind": "joinder"}]),
        "restarts[1].text",
        "missing",
        id="second-restart-without-text",
    ),
    pytest.param("x", "rule", "wrong_type", id="entry-not-a-table"),
]


@pytest.mark.parametrize(("entry", "field", "problem"), BAD)
def test_a_bad_entry_is_named_by_file_entry_and_field(
    entry: object, field: str, problem: str
) -> None:
    with pytest.raises(RulebookError) as caught:
        _read(entry)
    error = caught.value
    assert (error.file, error.field, error.problem) == ("test.toml", field, problem)
    assert error.entry == (entry["id"] if isinstance(entry, dict) else "#2")


def test_an_entry_without_an_id_is_named_by_its_place() -> None:
    with pytest.raises(RulebookError) as caught:
        _read(_without("id"))
    assert caught.value.data() == {
        "file": "test.toml",
        "entry": "#2",
        "field": "id",
        "problem": "missing",
    }


@pytest.mark.parametrize(
    ("document", "field", "problem"),
    [
        ({}, "rule", "missing"),
        ({"rule": {}}, "rule", "wrong_type"),
        ({"rule": [], "rules": []}, "rules", "unknown_field"),
    ],
)
def test_a_bad_document_is_named(document: dict[str, Any], field: str, problem: str) -> None:
    with pytest.raises(RulebookError) as caught:
        read_rulebook({"test.toml": document})
    assert (caught.value.file, caught.value.field, caught.value.problem) == (
        "test.toml",
        field,
        problem,
    )


def test_a_rule_changed_from_a_date_leaves_older_clocks_alone(law: Law) -> None:
    """A made-up amendment of 2026 governs clocks that start under it, and no others."""
    old = law.rulebook.version("arbitration.award", RULES_DAY)
    change: Callable[..., Rule] = lambda **fields: read_rule(entry_of(old) | fields)  # noqa: E731 - one line
    book = Rulebook(
        (
            change(in_force_to="2026-06-30"),
            change(in_force_from="2026-07-01", length=60),
        )
    )
    assert book.version("arbitration.award", date(2026, 6, 30)).length == 45
    assert book.version("arbitration.award", date(2026, 7, 1)).length == 60
