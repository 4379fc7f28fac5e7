"""What has still to reach whom, as the log of a case tells; and the next lawful method."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.fold import fold
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.law import Law
from disputes_app.domain.service_papers import NEEDS, PAPER_BY_ID, PROVING, SERVED
from disputes_app.domain.service_proposal import NextMethod, Terms, propose
from disputes_app.domain.service_records import (
    MailRecord,
    Sending,
    ServiceState,
    ServiceTask,
    record_of,
)
from disputes_app.domain.service_tasks import mail_of, service_tasks
from tests.domain.admission_cases import OPEN, A, I, M, R
from tests.domain.logs import Row, log, void

Told = tuple[str, int, str, str | None]
"""Paper, party, state, last day."""
HEARING: Row = ("hearing_scheduled", "2026-03-10", {"hearing_on": "2026-03-20"})
ANSWER: Row = ("defence_received", "2026-03-09", {"party": 2})
COPY: Row = ("service.sent", "2026-03-04", {"paper": "application", "tracking": "EMS 1 "})
SERVED_COPY: Row = ("application_served", "2026-03-05")
TOLD: Row = ("service.served", "2026-03-02", {"paper": "acceptance_notice", "party": 1})
AWARD: Row = ("awarded", "2026-04-01")


def tasks_of(line: Line, rows: Sequence[Row], law: Law) -> tuple[ServiceTask, ...]:
    events = log(line, *rows)
    return service_tasks(line, events, fold(line, events, law, date.max), law)


def told(tasks: Sequence[ServiceTask]) -> list[Told]:
    return [
        (one.paper, one.party, one.state.value, one.last_on.isoformat() if one.last_on else None)
        for one in tasks
    ]


NOTICE: Told = ("acceptance_notice", 1, "needed", None)
SERVED_NOTICE: Told = ("acceptance_notice", 1, "served", None)
SERVED_APPLICATION: Told = ("application", 2, "served", "2026-03-09")
STORIES = [
    pytest.param(A, [R], [], id="nothing-before-acceptance"),
    pytest.param(
        A, OPEN, [NOTICE, ("application", 2, "needed", "2026-03-09")], id="acceptance-makes-two"
    ),
    pytest.param(
        A,
        [*OPEN, COPY],
        [NOTICE, ("application", 2, "sent", "2026-03-09")],
        id="sent-is-not-served",
    ),
    pytest.param(
        A,
        [*OPEN, COPY, ("service.returned", "2026-03-06", {"sending": 3})],
        [NOTICE, ("application", 2, "returned", "2026-03-09")],
        id="returned",
    ),
    pytest.param(A, [*OPEN, TOLD, SERVED_COPY], [SERVED_NOTICE, SERVED_APPLICATION], id="served"),
    pytest.param(
        A,
        [*OPEN, TOLD, ("application_served", "2026-03-05", {"method": "posted"})],
        [SERVED_NOTICE, ("application", 2, "deemed", "2026-03-09")],
        id="posted-is-deemed-later",
    ),
    pytest.param(
        A,
        [
            *OPEN,
            TOLD,
            ("application_served", "2026-03-05", {"method": "posted", "posting_ground": ""}),
        ],
        [SERVED_NOTICE, ("application", 2, "needed", "2026-03-09")],
        id="posted-without-ground-is-none",
    ),
    pytest.param(
        A,
        [
            *OPEN,
            TOLD,
            SERVED_COPY,
            ANSWER,
            HEARING,
            ("hearing_notice_served", "2026-03-11", {"party": 2}),
        ],
        [
            SERVED_NOTICE,
            SERVED_APPLICATION,
            ("defence", 1, "needed", "2026-03-16"),
            ("hearing_notice", 1, "needed", "2026-03-13"),
            ("hearing_notice", 2, "served", "2026-03-13"),
        ],
        id="each-party-its-notice",
    ),
    pytest.param(
        A,
        [
            *OPEN,
            TOLD,
            SERVED_COPY,
            HEARING,
            ("hearing_notice_served", "2026-03-10"),
            ("hearing_scheduled", "2026-03-12", {"hearing_on": "2026-04-10"}),
        ],
        [
            SERVED_NOTICE,
            SERVED_APPLICATION,
            ("hearing_notice", 1, "served", None),
            ("hearing_notice", 2, "served", None),
            ("hearing_notice", 1, "needed", "2026-04-02"),
            ("hearing_notice", 2, "needed", "2026-04-02"),
        ],
        id="another-hearing-another-notice",
    ),
    pytest.param(
        A,
        [*OPEN, SERVED_COPY, AWARD, ("paper_served", "2026-04-03", {"party": 1})],
        [
            ("acceptance_notice", 1, "dropped", None),
            SERVED_APPLICATION,
            ("award", 1, "served", None),
            ("award", 2, "needed", None),
        ],
        id="the-end-leaves-only-the-award",
    ),
    pytest.param(
        A,
        [*OPEN, SERVED_COPY, AWARD, ("archived", "2026-05-03")],
        [
            ("acceptance_notice", 1, "dropped", None),
            SERVED_APPLICATION,
            ("award", 1, "dropped", None),
            ("award", 2, "dropped", None),
        ],
        id="archived",
    ),
    pytest.param(
        A,
        [*OPEN, TOLD, ("public_notice", "2026-03-05", {"party": 2})],
        [SERVED_NOTICE, ("application", 2, "deemed", "2026-03-09")],
        id="public-notice",
    ),
    pytest.param(
        A,
        [*OPEN, TOLD, SERVED_COPY, ("claims_changed", "2026-03-12")],
        [SERVED_NOTICE, SERVED_APPLICATION, ("claims_change", 2, "needed", None)],
        id="changed-claims",
    ),
    pytest.param(
        A,
        [
            *OPEN,
            TOLD,
            SERVED_COPY,
            ("party_joined", "2026-03-12", {"party": 3, "role": "third_party"}),
        ],
        [SERVED_NOTICE, SERVED_APPLICATION, ("application", 3, "needed", None)],
        id="joined",
    ),
    pytest.param(
        A,
        [*OPEN, TOLD, SERVED_COPY, ("settled", "2026-03-12")],
        [
            SERVED_NOTICE,
            SERVED_APPLICATION,
            ("settlement", 1, "served", None),
            ("settlement", 2, "served", None),
        ],
        id="signed-by-both",
    ),
    pytest.param(
        I,
        [
            *OPEN,
            ("ordered", "2026-04-01", {"absent": True}),
            ("order_served", "2026-04-03", {"method": "left"}),
        ],
        [("order", 2, "served", "2026-04-08")],
        id="order",
    ),
    pytest.param(
        I,
        [*OPEN, ("penalty_decision", "2026-04-01")],
        [("penalty_decision", 2, "needed", "2026-04-13")],
        id="penalty",
    ),
    pytest.param(
        M,
        [R, ("accepted", "2026-03-02"), ("agreement", "2026-03-05")],
        [("agreement", 1, "served", None), ("agreement", 2, "served", None)],
        id="mediation",
    ),
    pytest.param(
        I,
        [
            *OPEN,
            ("service.sent", "2026-03-05", {"paper": "other", "paper_name": "询问函", "party": 2}),
        ],
        [("other", 2, "sent", None)],
        id="nobody-asked-for-it",
    ),
]


@pytest.mark.parametrize(("line", "rows", "expected"), STORIES)
def test_the_log_tells_what_has_to_reach_whom(
    law: Law, line: Line, rows: Sequence[Row], expected: list[Told]
) -> None:
    assert told(tasks_of(line, rows, law)) == expected


def test_sending_and_return_move_no_period(law: Law) -> None:
    plain = fold(A, log(A, *OPEN), law, date.max)
    sent = fold(
        A, log(A, *OPEN, COPY, ("service.returned", "2026-03-06", {"sending": 3})), law, date.max
    )
    assert sent.clocks == plain.clocks
    assert sent.problems == ()
    served = fold(A, log(A, *OPEN, COPY, SERVED_COPY), law, date.max)
    assert served.clock("arbitration.defence", 2) is not None


def test_the_notice_period_is_met_once_all_have_it(law: Law) -> None:
    rows: list[Row] = [*OPEN, HEARING, ("hearing_notice_served", "2026-03-11", {"party": 2})]
    half = fold(A, log(A, *rows), law, date.max).clock("arbitration.hearing_notice")
    assert half is not None
    assert half.stopped_on is None
    rows.append(("hearing_notice_served", "2026-03-12", {"party": 1}))
    whole = fold(A, log(A, *rows), law, date.max).clock("arbitration.hearing_notice")
    assert whole is not None
    assert whole.stopped_on == date(2026, 3, 12)
    late = fold(
        A, log(A, *rows[:-1], ("hearing_notice_served", "2026-03-16", {"party": 1})), law, date.max
    )
    assert [one.code for one in late.problems] == ["hearing_notice_late"]


def test_deemed_days_are_those_of_the_law(law: Law) -> None:
    posted = tasks_of(A, [*OPEN, ("application_served", "2026-03-05", {"method": "posted"})], law)[
        1
    ]
    assert posted.deemed_on == date(2026, 3, 10)
    notice = tasks_of(A, [*OPEN, ("public_notice", "2026-03-05", {"party": 2})], law)[1]
    assert notice.deemed_on == date(2026, 4, 7)
    row = record_of(notice)
    assert row is not None
    assert row.until_on == row.sort_on == notice.deemed_on


def test_a_void_takes_a_sending_back(law: Law) -> None:
    events = void(A, log(A, *OPEN, COPY), 3, "2026-03-05")
    assert mail_of(log(A, *OPEN, COPY)) == (MailRecord(3, "EMS1"),)
    assert mail_of(events) == ()
    tasks = service_tasks(A, events, fold(A, events, law, date.max), law)
    assert [one.state for one in tasks] == [ServiceState.NEEDED, ServiceState.NEEDED]


def _back(*tries: tuple[str, str], paper: str = "application") -> ServiceTask:
    day = date(2026, 3, 4)
    sent = tuple(
        Sending(seq, day, method, returned_on=day, reason=reason)
        for seq, (method, reason) in enumerate(tries, start=3)
    )
    state = ServiceState.RETURNED if tries else ServiceState.NEEDED
    return ServiceTask(paper, "", 2, 2, "", day, state, sendings=sent)


SIMPLE, GROUP = Terms(A, 1, simple=True), Terms(A, 10)


@pytest.mark.parametrize(
    ("task", "terms", "method"),
    [
        (_back(), Terms(A), NextMethod.DIRECT),
        (_back(paper="penalty_decision"), Terms(I), NextMethod.ON_THE_SPOT),
        (_back(("mail", "refused")), Terms(A), NextMethod.LEAVE_AND_FILM),
        (_back(("mail", "refused")), Terms(I), NextMethod.LEAVE_AT_ONCE),
        (_back(("mail", "refused")), Terms(M), NextMethod.ASK_AGAIN),
        (_back(("mail", "closed")), GROUP, NextMethod.POST_CLOSED),
        (_back(("mail", "closed")), Terms(A, 9), NextMethod.REPRESENTATIVE),
        (_back(("mail", "closed")), Terms(I, 10), NextMethod.REPRESENTATIVE),
        (_back(("mail", "closed"), ("direct", "closed")), Terms(A, 9), NextMethod.PUBLISH),
        (_back(("mail", "unknown")), Terms(A), NextMethod.DIRECT),
        (
            _back(("mail", "closed"), ("direct", "closed"), paper="order"),
            Terms(I),
            NextMethod.POST_AND_FILM,
        ),
        (_back(("mail", "unknown"), ("direct", "moved")), Terms(A), NextMethod.PUBLISH),
        (_back(("mail", "unknown"), ("direct", "moved")), SIMPLE, NextMethod.CONVERT_FIRST),
        (_back(("mail", "moved"), ("direct", "moved"), paper="award"), SIMPLE, NextMethod.PUBLISH),
        (_back(("direct", "nobody")), Terms(A), NextMethod.MAIL),
        (_back(("direct", "unknown")), Terms(A), NextMethod.PUBLISH),
        (_back(("mail", "nobody"), ("direct", "nobody")), Terms(M), NextMethod.ASK_AGAIN),
    ],
)
def test_the_next_method_is_one_that_the_law_allows(
    task: ServiceTask, terms: Terms, method: NextMethod
) -> None:
    found = propose(task, terms)
    assert found is not None
    assert found.method is method


def test_nothing_is_proposed_while_a_sending_is_under_way(law: Law) -> None:
    sent = tasks_of(A, [*OPEN, COPY], law)[1]
    assert propose(sent, Terms(A)) is None


def test_the_tables_name_papers_and_kinds_that_exist(law: Law) -> None:
    for need in NEEDS:
        assert CATALOGUE[need.kind].lines <= PAPER_BY_ID[need.paper].lines
        assert not need.clock or need.clock in {str(one) for one in law.rulebook.ids()}
    assert all(CATALOGUE[kind].proves_service for kind in [*PROVING, SERVED])
