"""Letters for papers to be served: to whom they are addressed, and under which number they go."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.envelopes import EnvelopeSize, NoLettersError
from disputes_app.domain.events import Facts
from disputes_app.domain.service_list import ServiceFilter
from disputes_app.domain.service_records import ServiceState
from disputes_app.services.case_view import open_case
from disputes_app.services.envelopes import letters_for, print_letters
from disputes_app.services.log import record_event
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.mail_typing import (
    NoNumbersError,
    TooManyNumbersError,
    numbers_in,
    record_numbers,
)
from disputes_app.services.service import letters_due, unserved_page
from tests.documents.sample import pages_of
from tests.services.conftest import CLERK, EMPLOYER, WORKER, Desk

POSTED = date(2026, 3, 4)


def accepted(desk: Desk) -> CaseId:
    case = desk.register(Line.ARBITRATION, "2026-03-02")
    return desk.record(case, "arbitration.accepted", "2026-03-02", {"signed_by": "赵测试"}).case_id


def test_letters_are_addressed_and_posted_under_the_numbers_pasted(desk: Desk) -> None:
    first, second = accepted(desk), accepted(desk)
    ctx = desk.on("2026-03-04")
    rows = letters_due(ctx, [second, first], "acceptance_notice")
    assert [(row.case_id, row.party_name) for row in rows] == [
        (second, WORKER.name),
        (first, WORKER.name),
    ]
    found = letters_for(ctx, CLERK, [(CaseId(row.case_id), row.task.party) for row in rows])
    assert found.letters == ()
    assert {one.reason for one in found.left_out} == {"letter_no_address"}
    with pytest.raises(NoLettersError):
        print_letters(ctx, CLERK, [(first, 1)], EnvelopeSize.DL)
    confirmed(desk, first)
    made = print_letters(ctx, CLERK, [(first, 1), (first, 1), (second, 9)], EnvelopeSize.C5)
    assert (made.count, [one.reason for one in made.left_out]) == (1, ["letter_under_cover"])
    (page,) = pages_of(made.pdf)
    for text in ("嘉定区测试路1号", "李代收", "劳动人事争议仲裁委员会"):
        assert text in page.replace(" ", "")
    with pytest.raises(TooManyNumbersError):
        record_numbers(ctx, CLERK, rows, numbers_in("a\nb\nc"), POSTED)
    with pytest.raises(NoNumbersError):
        record_numbers(ctx, CLERK, rows, numbers_in(" \n"), POSTED)
    used_twice = record_numbers(ctx, CLERK, rows, numbers_in("ems 1\nEMS1"), POSTED)
    assert (used_twice.recorded, used_twice.refused) == (False, 1)
    assert len(letters_due(ctx, [first, second], "acceptance_notice")) == 2
    done = record_numbers(ctx, CLERK, rows, numbers_in("\nEMS2\n"), POSTED)
    assert (done.recorded, len(done.rows)) == (True, 1)
    (sent,) = (
        row
        for row in unserved_page(ctx, ServiceFilter()).rows
        if row.task.state is ServiceState.SENT
    )
    assert (sent.case_id, sent.task.paper, sent.task.tracking) == (
        first,
        "acceptance_notice",
        "EMS2",
    )
    assert EMPLOYER.name not in page


def confirmed(desk: Desk, case_id: CaseId) -> None:
    """Let the applicant say where papers reach it."""
    facts: Facts = {
        "party": 1,
        "address": "嘉定区测试路1号",
        "postcode": "201800",
        "recipient": "李代收",
    }
    entry = NewEntry("party.address_confirmed", date(2026, 3, 3), facts)
    ctx = desk.on("2026-03-03")
    version = open_case(ctx, case_id).version
    record_event(ctx, CLERK, case_id, entry, seen_version=version)
