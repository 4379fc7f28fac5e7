"""When does each closing paper take effect, party by party?  Days counted by hand.

The award of 2026-04-01 (Wednesday) is received by the worker (place 1) on 2 April and by the
employer (place 2) on 7 April; fifteen days (法 50) end on Friday 17 April and Wednesday 22 April.
"""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.cases import Line
from disputes_app.domain.fold import fold, live_events
from disputes_app.domain.law import Law
from disputes_app.domain.legal_effect import Effect, EffectReason, PaperEffect, legal_effect
from tests.domain.logs import Row, log, void

A = Line.ARBITRATION
OPEN: tuple[Row, ...] = (("received", "2026-02-27"), ("accepted", "2026-03-02"))


def award(kind: str) -> Row:
    return ("awarded", "2026-04-01", {"award_type": kind})


def served(place: int, day: str, **more: str) -> Row:
    return ("paper_served", day, {"party": place, **more})


BOTH_HAVE = (served(1, "2026-04-02"), served(2, "2026-04-07"))


def of(law: Law, on: str, *rows: Row) -> tuple[PaperEffect, ...]:
    events = log(A, *OPEN, *rows)
    day = date.fromisoformat(on)
    return legal_effect(live_events(events, day), fold(A, events, law, day), day)


def only(law: Law, on: str, *rows: Row) -> PaperEffect:
    (found,) = of(law, on, *rows)
    return found


SUED: Row = ("court_applied", "2026-04-20", {"party": 2, "way": "sue"})
WORKER_SUES: Row = ("court_applied", "2026-04-10", {"party": 1, "way": "sue"})
ASKED: Row = ("court_applied", "2026-05-06", {"party": 2, "way": "set_aside"})
N, F = award("non_final"), award("final")

STORIES = [
    ("nobody-has-it", N, (), "2026-04-01", "not_yet", "not_received", None),
    ("one-has-it", N, (served(1, "2026-04-02"),), "2026-06-01", "not_yet", "not_received", None),
    ("the-last-day", N, BOTH_HAVE, "2026-04-22", "not_yet", "period_runs", None),
    ("the-day-after", N, BOTH_HAVE, "2026-04-23", "in_effect", "periods_over", "2026-04-23"),
    ("sued", N, (*BOTH_HAVE, SUED), "2026-06-01", "at_court", "sued", None),
    (
        "judged",
        N,
        (*BOTH_HAVE, SUED, ("court_result", "2026-08-03", {"result": "changed"})),
        "2026-09-01",
        "none",
        "judged",
        None,
    ),
    (
        "suit-withdrawn",
        N,
        (*BOTH_HAVE, SUED, ("court_result", "2026-06-03", {"result": "withdrawn"})),
        "2026-09-01",
        "unknown",
        "suit_ended",
        None,
    ),
    # Posted on Friday 3 April: three working days, 7 to 9 April (Monday 6 is 清明节), so received
    # on the 9th and the fifteen days end on Friday the 24th.
    (
        "posted-not-yet",
        N,
        (served(1, "2026-04-02"), served(2, "2026-04-03", method="posted")),
        "2026-04-08",
        "not_yet",
        "deemed_runs",
        None,
    ),
    (
        "posted-last-day",
        N,
        (served(1, "2026-04-02"), served(2, "2026-04-03", method="posted")),
        "2026-04-24",
        "not_yet",
        "period_runs",
        None,
    ),
    (
        "posted-over",
        N,
        (served(1, "2026-04-02"), served(2, "2026-04-03", method="posted")),
        "2026-04-25",
        "in_effect",
        "periods_over",
        "2026-04-25",
    ),
    # 电子送达 of an award is no service (规则 59), so the party does not have it.
    (
        "by-mail-of-electrons",
        N,
        (served(1, "2026-04-02"), served(2, "2026-04-03", method="electronic")),
        "2026-09-01",
        "not_yet",
        "not_received",
        None,
    ),
    ("final-unserved", F, (), "2026-04-01", "not_yet", "not_received", "2026-04-01"),
    ("final-worker-may-sue", F, BOTH_HAVE, "2026-04-17", "not_yet", "period_runs", "2026-04-01"),
    ("final", F, BOTH_HAVE, "2026-04-18", "in_effect", "made", "2026-04-01"),
    ("final-worker-sued", F, (*BOTH_HAVE, WORKER_SUES), "2026-06-01", "at_court", "sued", None),
    ("set-aside-asked", F, (*BOTH_HAVE, ASKED), "2026-06-01", "at_court", "set_aside_asked", None),
    (
        "set-aside",
        F,
        (*BOTH_HAVE, ASKED, ("court_ruling", "2026-07-01", {"party": 2, "ruling": "set_aside"})),
        "2026-07-02",
        "none",
        "set_aside",
        None,
    ),
    (
        "set-aside-refused",
        F,
        (*BOTH_HAVE, ASKED, ("court_result", "2026-07-01", {"result": "set_aside_refused"})),
        "2026-07-02",
        "in_effect",
        "made",
        "2026-04-01",
    ),
    # The employer cannot sue against a final award: the court has nothing of it (法 49).
    ("final-employer-sues", F, (*BOTH_HAVE, SUED), "2026-06-01", "in_effect", "made", "2026-04-01"),
]


@pytest.mark.parametrize(
    ("paper", "rows", "on", "effect", "reason", "since"),
    [pytest.param(*story[1:], id=story[0]) for story in STORIES],
)
def test_one_paper(
    law: Law,
    paper: Row,
    rows: tuple[Row, ...],
    on: str,
    effect: str,
    reason: str,
    since: str | None,
) -> None:
    found = only(law, on, paper, *rows)
    assert (found.effect, found.reason) == (Effect(effect), EffectReason(reason))
    assert found.since == (None if since is None else date.fromisoformat(since))
    assert found.certifiable is (effect == "in_effect")


def test_a_settlement_is_in_effect_when_both_have_signed(law: Law) -> None:
    found = only(law, "2026-04-09", ("settled", "2026-04-08", {"made_on": "2026-04-03"}))
    assert (found.made_on, found.since) == (date(2026, 4, 3), date(2026, 4, 8))
    assert found.certifiable
    assert found.reason is EffectReason.SIGNED
    assert found.all_received
    later = only(law, "2026-04-12", ("settled", "2026-04-08"), served(2, "2026-04-10"))
    assert [(one.place, str(one.received_on)) for one in later.parties] == [
        (1, "2026-04-08"),
        (2, "2026-04-10"),
    ]


def test_two_papers_stand_each_for_itself(law: Law) -> None:
    final, other = of(
        law,
        "2026-04-23",
        award("both"),
        *(served(n, "2026-04-02", award_type="final") for n in (1, 2)),
        served(1, "2026-04-03", award_type="non_final"),
    )
    assert (final.certifiable, final.since) == (True, date(2026, 4, 1))
    assert (other.effect, other.reason) == (Effect.NOT_YET, EffectReason.NOT_RECEIVED)
    assert [one.place for one in other.parties if one.received_on is None] == [2]


def test_workers_who_did_not_sue_are_free_of_the_suit_of_another(law: Law) -> None:
    """解释一 17: the award binds those who did not sue."""
    rows: tuple[Row, ...] = (
        ("received", "2026-02-27", {"applicants": [1, 2], "respondents": [3]}),
        ("accepted", "2026-03-02"),
        N,
        *(served(n, "2026-04-02") for n in (1, 2, 3)),
        ("court_applied", "2026-04-10", {"party": 1, "way": "sue"}),
    )
    events = log(A, *rows)
    day = date(2026, 5, 1)
    (found,) = legal_effect(live_events(events, day), fold(A, events, law, day), day)
    assert (found.effect, found.against, found.free_of) == (Effect.AT_COURT, 1, (2,))


def test_a_struck_out_receipt_is_none(law: Law) -> None:
    events = void(A, log(A, *OPEN, N, *BOTH_HAVE), 5, "2026-04-20")
    day = date(2026, 6, 1)
    (found,) = legal_effect(live_events(events, day), fold(A, events, law, day), day)
    assert found.reason is EffectReason.NOT_RECEIVED


@pytest.mark.parametrize(
    "rows", [(), (("withdrawal_granted", "2026-04-01"),), (("revoked", "2026-04-01"),)]
)
def test_other_endings_have_no_such_paper(law: Law, rows: tuple[Row, ...]) -> None:
    assert of(law, "2026-06-01", *rows) == ()
