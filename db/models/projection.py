"""Tables computed from the logs for speed; ``verify`` can rebuild every one of them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, partial_index, refers_to, required

_LIVE = "known_to IS NULL"
_REPLACED = "known_to IS NOT NULL"
_CLOSED = "known_to IS NULL AND closed_on IS NOT NULL"
_ENDING = "stopped_on IS NULL AND due_on IS NOT NULL"
_ORDERED = "rule_id = 'inspection.order_to_pay' OR rule_id = 'inspection.order_to_correct'"
"""Terms of orders to an employer: few, and asked for by the day on which they ended."""
_PENALTY_HEARING = "rule_id = 'penalty.hearing_notice'"
_RUNNING = "stopped_on IS NULL AND due_on IS NOT NULL AND kind = 'office'"


def _partial(name: str, where: str, *columns: str) -> Index:
    return partial_index(name, columns, where)


CaseClock = Table(
    "case_clock",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("rule_id", Text, primary_key=True),
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    required("kind", Text),
    required("started_on", Date),
    Column("due_on", Date),
    Column("stopped_on", Date),
    Column("paused_since", Date),
    required("provisional", Boolean),
    _partial("ix_case_clock_running", _RUNNING, "due_on", "case_id"),
    _partial("ix_case_clock_ending", _ENDING, "due_on", "case_id"),
    _partial("ix_case_clock_ordered", _ORDERED, "due_on", "case_id", "rule_id", "stopped_on"),
    _partial("ix_case_clock_penalty_hearing", _PENALTY_HEARING, "started_on", "case_id"),
    **BY_KEY,
)
"""A clock of a case."""

CaseAmount = Table(
    "case_amount",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("what", Text, primary_key=True),
    required("happened_on", Date),
    required("fen", BigInteger),
    required("line", Text),
    Index(None, "line", "what", "happened_on", "fen"),
    **BY_KEY,
)
"""A sum that an indicator counts, in fen."""

CaseSpan = Table(
    "case_span",
    METADATA,
    Column("id", Integer, primary_key=True),
    required("case_id", Integer, refers_to("dispute_case.id")),
    required("line", Text),
    required("complaint", Boolean),
    required("office_id", Integer),
    Column("handler_id", Integer),
    required("from_on", Date),
    required("to_on", Date),
    required("known_from", UtcDateTime),
    Column("known_to", UtcDateTime),
    Column("due_on", Date),
    Column("closed_on", Date),
    Column("suspended_since", Date),
    required("cannot_judge", Boolean),
    Column("departure", Text),
    Column("left_on", Date),
    Column("accept_due_on", Date),
    required("late_entered", Boolean),
    required("provisional", Boolean),
    required("measure", Text),
    required("counted_on", Date),
    Index("ix_case_span_case", "case_id"),
    _partial(
        "ix_case_span_counted",
        _LIVE,
        "line",
        "complaint",
        "measure",
        "counted_on",
        "from_on",
        "to_on",
        "office_id",
        "handler_id",
        "late_entered",
        "provisional",
        "known_to",
    ),
    _partial(
        "ix_case_span_begun",
        _LIVE,
        "line",
        "complaint",
        "from_on",
        "to_on",
        "measure",
        "counted_on",
        "office_id",
        "late_entered",
        "provisional",
        "known_to",
    ),
    _partial(
        "ix_case_span_over",
        _LIVE,
        "line",
        "complaint",
        "to_on",
        "from_on",
        "measure",
        "counted_on",
        "office_id",
        "late_entered",
        "provisional",
        "known_to",
    ),
    _partial(
        "ix_case_span_known",
        _REPLACED,
        "line",
        "complaint",
        "known_to",
        "measure",
        "counted_on",
    ),
    _partial(
        "ix_case_span_closed",
        _CLOSED,
        "line",
        "complaint",
        "closed_on",
        "measure",
        "counted_on",
        "from_on",
        "to_on",
        "office_id",
        "handler_id",
        "late_entered",
        "known_to",
    ),
)
"""How a case stood from ``from_on`` (inclusive) to ``to_on`` (exclusive), and when known.

    ``known_to`` is NULL while the row is still held to be true; it stands at the end of the
    partial indexes because SQLite reads the row for it otherwise.  ``measure`` and
    ``counted_on`` are the number of the rate it falls under and the day that number is cut by.
    """

RateTally = Table(
    "rate_tally",
    METADATA,
    Column("line", Text, primary_key=True),
    Column("complaint", Boolean, primary_key=True),
    Column("grain", Text, primary_key=True),
    Column("measure", Text, primary_key=True),
    Column("starts_on", Date, primary_key=True),
    Column("office_id", Integer, primary_key=True, autoincrement=False),
    required("n", Integer),
    **BY_KEY,
)
"""How many cases count under a measure by the day or month of their last day, as of now."""

RateChange = Table(
    "rate_change",
    METADATA,
    Column("line", Text, primary_key=True),
    Column("complaint", Boolean, primary_key=True),
    Column("measure", Text, primary_key=True),
    Column("starts_on", Date, primary_key=True),
    Column("changed_on", Date, primary_key=True),
    Column("office_id", Integer, primary_key=True, autoincrement=False),
    required("n", Integer),
    **BY_KEY,
)
"""By how much such a count changed in a month; summed up to a month it is the count then.

    ``starts_on`` is the month of the last day, ``changed_on`` the month of the change.
    """
