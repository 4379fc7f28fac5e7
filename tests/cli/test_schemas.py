from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import SCHEMAS

FIELDS = {
    "rules": (
        "id kind name_zh name_en law article in_force_from in_force_to starts_on stops_on "
        "length unit direction rolls extension approver pauses restarts closure_clock_of "
        "if_missed mark"
    ),
    "deadline": (
        "rule law article start effective_start length unit direction extended_by pauses "
        "paused_days restarts raw_due due rolled_over skipped provisional"
    ),
    "totals": (
        "mediation_closed arbitration_closed settled recovered_for_parties inspection_accepted "
        "violations recovered_by_inspection group_incidents disputes_resolved dispute_workers "
        "dispute_owed listed"
    ),
    "rate": (
        "line population basis from to as_of known_at target due on_time late_closed late_open "
        "due_today pending pending_closed suspended cannot_judge intake_late transferred merged "
        "struck_out refused withdrawn_before_acceptance late_entered rate allowance best_reachable "
        "groups"
    ),
    "law-calendar": "year notice provisional days_off worked",
    "law-proposals": "id kind title prepared_at prepared_by state decided_at decided_by reason",
    "law-settings": (
        "key group type name_zh name_en value default least most bounded_by_law source mark "
        "set_at set_by"
    ),
    "law-wages": "in_force_from monthly twelve_months hourly source mark",
    "law-impact": "proposal read changed changed_records certain moves",
    "report-deadline-log": "day over as_of working reason line adopted counts rows",
    "draw-replay": (
        "same differences number drawn_on seed algorithm version count each employers_digest "
        "inspectors_digest result_digest result"
    ),
    "hearings-list": (
        "number day from to room arbitrators clerk applicants respondents joint_with state "
        "exceptional clashes"
    ),
    "approvals": (
        "number line asked facts offices article sign_by due_after submitted_on submitted_by "
        "refusal"
    ),
    "import-mail": "kind recorded refused rows",
    "import-arrears": (
        "recorded refused trouble workers rows first_month last_month due paid columns problems"
    ),
    "import-screening": "recorded number refused rows workers owed sha256 columns problems",
    "screenings": "period from to due_on missing late towns",
    "matters": (
        "kind number line applicants respondents place by reference since due_on ended_on state "
        "open late amount paid"
    ),
    "cases": (
        "number line source office handler opened_on accepted_on due_on closed_on stage outcome "
        "on_time suspended cannot_judge back_entered left group"
    ),
    "dossiers": (
        "number type title reference town employer office handler stage outcome opened_on "
        "due_on ended_on late people owed paid cases"
    ),
    "figures-freeze": (
        "number title note line population basis from to as_of frozen_at frozen_by target rate "
        "met allowance values definition law_stamp law_digest rules calendar_years digest"
    ),
    "figures-list": (
        "number title note line population basis from to as_of frozen_at frozen_by target rate "
        "met allowance values definition law_stamp law_digest rules calendar_years digest"
    ),
    "figures-lock": (
        "month number sent_by sent_to sent_on note locked_at locked_by digest breaks lines"
    ),
    "figures-chain": "whole next_month waiting months rebuilt",
    "figures-rebuild": "proven intact unlike differences figure now corrections",
    "indicators": "from to indicators employers",
    "indicators-enter": ("indicator year value source reason entered_at entered_by holds"),
    "indicators-entries": ("indicator year value source reason entered_at entered_by holds"),
    "indicators-plan": "plan from to until source verified indicators",
    "forecast": (
        "line population horizon from to as_of target seed runs since past past_late registered "
        "late open handlers may_extend hearings levers no_forecast baseline with_levers "
        "assumptions back_test"
    ),
    "reviews": "line population basis from to as_of late reviewed waiting causes cases",
    "risk": "line population as_of since closed late late_open expected cases",
    "due": "from to within line cut cases",
    "terms": "from to line extensions suspensions",
    "listed": "text on exact listed was_listed entries",
    "listings": (
        "number employer code stage people owed order order_until amount_met event_met "
        "decide_until decision decided_on from_on until_on ended_on public take_down_until "
        "removal_from parties cases"
    ),
    "listings-public": "name code role reason basis organ number decided_on until_on",
    "grades": (
        "number year confirmed_on town employer code grade computed criteria facts reason told_on"
    ),
    "show": "parties events clocks effects group",
    "records-papers": "id name allowed why_not missing typed",
    "forms": "id name allowed why_not missing typed",
    "papers": (
        "id form name number issued_at issued_by pages size sha256 version typed passed despite "
        "corrects corrected_by copies serves"
    ),
    "templates-list": (
        "id name lines version own saved_at saved_by faults article signs copies serves"
    ),
    "templates-check": "line problem said detail",
    "print-batch": "form issued refused untouched ended_by files",
    "verify": "ok checks",
    "attachments": (
        "id name kind media_type size sha256 entry note protected added_at added_by removed_at "
        "removed_by reason"
    ),
    "attachments-verify": "ok checked differences seconds first",
    "publications-list": "due batches",
    "publications-candidates": (
        "case receipt_number employer code cause people decision decision_number decided_on "
        "owed fine classes batch"
    ),
    "alerts": "code level by key raised_on level_on people record reasons evidence",
    "alerts-replay": "from to horizon_days precision recall by_level incidents alerts",
}
"""The fields of the contract, command by command."""

INNER = {
    ("listed", "entries"): "name role code number from_on until_on ended_on end in_effect",
    ("listings", "parties"): (
        "name role state served_on objection_until objected_on answered_on decision_served_on"
    ),
    ("rate", "groups"): "key label due on_time late_closed late_open pending rate rank",
    ("due", "cases"): (
        "number line office handler due_on provisional left why hearing_on law article"
    ),
    ("show", "events"): "kind happened_on recorded_at by facts irregular voided",
    ("show", "clocks"): "rule kind started_on due stopped_on state why",
    ("report-deadline-log", "adopted"): "id at by title",
    ("report-deadline-log", "counts"): "over created changed done",
    ("report-deadline-log", "rows"): (
        "change group number line record office handler rule key kind closure unverified old_due "
        "new_due provisional paused stopped_on cause"
    ),
    ("figures-lock", "lines"): (
        "line population carried received reopened corrected_in corrected_out closed manners "
        "remaining rate_number"
    ),
    ("figures-chain", "months"): (
        "month number sent_by sent_to sent_on note locked_at locked_by digest breaks lines"
    ),
    ("figures-rebuild", "corrections"): "receipt_number number was now entries",
    ("indicators", "indicators"): "id name unit value part whole definition",
    ("indicators", "employers"): "name cases people",
    ("indicators-plan", "indicators"): (
        "id name goal kind source unit value entries published agrees verdict"
    ),
    ("forecast", "levers"): "handlers hearing_days extensions more_cases",
    ("reviews", "causes"): "cause cases main share cumulative",
    ("reviews", "cases"): (
        "number office handler due_on closed_on days_over reviewed_on reviewer causes"
    ),
    ("risk", "cases"): (
        "number handler load away stage steps_left due_on left chance alike alike_late"
    ),
    ("terms", "extensions"): (
        "number line office handler kind on days unit ended_on ground signed_by irregular"
    ),
    ("terms", "suspensions"): (
        "number line office handler kind on days unit ended_on ground signed_by irregular"
    ),
    ("draw-replay", "result"): "place employer name inspectors",
    ("grades", "facts"): "kind on source article paper",
    ("hearings-list", "clashes"): "kind name number",
    ("import-arrears", "columns"): "heading holds",
    ("import-arrears", "problems"): "line cell problem said about refuses",
    ("import-screening", "columns"): "heading holds",
    ("import-screening", "problems"): "line cell problem said about",
    ("screenings", "towns"): (
        "town number received_on late outcome findings left workers owed changes"
    ),
    ("import-mail", "rows"): "line number paper party tracking day carried problem",
    ("print-batch", "issued"): "case id number",
    ("print-batch", "refused"): "case problem said",
    ("records-papers", "typed"): "name label type required choices value missing",
    ("verify", "checks"): "name checked differences seconds first",
    ("deadline", "rolled_over"): "date reason",
    ("deadline", "skipped"): "date reason notice",
    ("deadline", "pauses"): "from to",
    ("totals", "settled"): "value unit definition",
    ("publications-list", "due"): "quarter since batch",
    ("publications-list", "batches"): (
        "number title quarter stage outcome published_on due_on entries"
    ),
    ("publications-candidates", "classes"): "class why words",
}


def _schema(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return value


def _rows(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the object itself, or of the objects in the list."""
    inner: dict[str, Any] = schema.get("items", schema)
    return inner


def _objects(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for value in schema.values():
            yield from _objects(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _objects(value)


def test_there_is_a_schema_for_every_command_with_json() -> None:
    assert {path.stem for path in SCHEMAS.glob("*.json")} == set(FIELDS)


@pytest.mark.parametrize("name", FIELDS)
def test_a_schema_is_one_and_lists_the_fields_of_the_contract(name: str) -> None:
    schema = _schema(name)
    Draft202012Validator.check_schema(schema)
    assert list(_rows(schema)["properties"]) == FIELDS[name].split()


@pytest.mark.parametrize(("name", "field"), INNER, ids=".".join)
def test_the_objects_inside_have_the_fields_of_the_contract(name: str, field: str) -> None:
    inner = _rows(_schema(name))["properties"][field]
    assert list(_rows(inner)["properties"]) == INNER[name, field].split()


@pytest.mark.parametrize("name", FIELDS)
def test_every_object_is_closed_and_whole(name: str) -> None:
    for schema in _objects(_schema(name)):
        if "properties" in schema:
            assert schema["additionalProperties"] is False
            assert schema["required"] == list(schema["properties"])


def test_why_is_what_deadline_prints() -> None:
    alone, inside = _schema("deadline"), _schema("show")["$defs"]["deadline"]
    assert inside["properties"] == alone["properties"]
