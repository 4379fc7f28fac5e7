"""What is known of one case: its parties, its log, its clocks and why they end when they do?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from disputes_app.bootstrap import opened
from disputes_app.cli.bilingual import command, json_option
from disputes_app.cli.output import iso, print_json
from disputes_app.cli.session import current_session

if TYPE_CHECKING:
    from disputes_app.domain.records import PartyRecord
    from disputes_app.domain.state import Clock
    from disputes_app.services.case_view import CaseView, Entry
    from disputes_app.services.context import Context


@command("show", zh="显示一件案件：当事人、程序记录、期限。", en="Show one case.")
@click.argument("number")
@json_option
def COMMAND(*, number: str, as_json: bool) -> None:  # noqa: N802 - the name under which a group finds it
    """Print the case."""
    from disputes_app.cli.case_text import case_text
    from disputes_app.services.case_view import find_case, open_case

    session = current_session()
    with opened(session.target, today=session.today) as context:
        view = open_case(context, find_case(context, number))
        if as_json:
            print_json(_json(context, view))
        else:
            click.echo(case_text(view, context.today(), session))


def _json(context: Context, view: CaseView) -> dict[str, Any]:
    return {
        "parties": [_party(party) for party in view.parties],
        "events": [_event(entry) for entry in view.entries],
        "clocks": [_clock(context, clock) for clock in view.state.clocks],
    }


def _party(party: PartyRecord) -> dict[str, Any]:
    """Return what identifies a party in the case; numbers of persons and phones stay inside."""
    return {
        "place": party.place,
        "role": party.role,
        "is_person": party.person,
        "name": party.name,
        "code": party.code,
        "representative": party.legal_representative,
    }


def _event(entry: Entry) -> dict[str, Any]:
    event = entry.event
    return {
        "kind": event.kind,
        "happened_on": iso(event.happened_on),
        "recorded_at": iso(event.recorded_at),
        "by": event.recorded_by,
        "facts": dict(event.facts),
        "irregular": event.irregular,
        "voided": entry.voided,
    }


def _clock(context: Context, clock: Clock) -> dict[str, Any]:
    from disputes_app.services.deadlines import explain_clock

    explanation = explain_clock(context.law, clock)
    return {
        "rule": clock.rule.id,
        "kind": clock.rule.kind.value,
        "started_on": iso(clock.started_on),
        "due": iso(clock.due),
        "stopped_on": iso(clock.stopped_on),
        "state": clock.state(context.today()).value,
        "why": explanation.as_json() if explanation is not None else None,
    }
