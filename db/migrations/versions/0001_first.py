"""The first shape of the database.

Written out in full: a migration stands for the day on which it was released and never
looks at the models of today.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SORTED_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

_LIVE = "known_to IS NULL"
_OPEN = "ended_on IS NULL"
_INTAKE = f"accepted_on IS NULL AND {_OPEN}"
_SUSPENDED = f"suspended_since IS NOT NULL AND {_OPEN}"
_CANNOT_JUDGE = "cannot_judge IS NOT NULL"
_UNSERVED = f"unserved = 1 AND {_OPEN}"
_HEARING = f"hearing_on IS NOT NULL AND {_OPEN}"

_CASE_INDEXES = (
    ("ix_case_all_due", "due_sort id", None),
    ("ix_case_all_received", "received_on id", None),
    ("ix_case_all_number", "number_sort id", None),
    ("ix_case_all_employer", "employer_key id", None),
    ("ix_case_all_ended", "ended_sort id", None),
    ("ix_case_line_due", "line due_sort id", None),
    ("ix_case_line_received", "line received_on id", None),
    ("ix_case_line_number", "line number_sort id", None),
    ("ix_case_line_employer", "line employer_key id", None),
    ("ix_case_line_ended", "line ended_sort id", None),
    ("ix_case_office_due", "office_id due_sort id", None),
    ("ix_case_office_received", "office_id received_on id", None),
    ("ix_case_handler_due", "handler_id due_sort id", None),
    ("ix_case_handler_received", "handler_id received_on id", None),
    ("ix_case_stage_due", "line stage due_sort id", None),
    ("ix_case_stage_received", "line stage received_on id", None),
    ("ix_open_all_due", "due_sort id", _OPEN),
    ("ix_open_all_received", "received_on id", _OPEN),
    ("ix_open_all_number", "number_sort id", _OPEN),
    ("ix_open_all_employer", "employer_key id", _OPEN),
    ("ix_open_line_due", "line due_sort id", _OPEN),
    ("ix_open_line_received", "line received_on id", _OPEN),
    ("ix_open_line_number", "line number_sort id", _OPEN),
    ("ix_open_line_employer", "line employer_key id", _OPEN),
    ("ix_open_office_due", "office_id due_sort id", _OPEN),
    ("ix_open_office_received", "office_id received_on id", _OPEN),
    ("ix_open_handler_due", "handler_id due_sort id", _OPEN),
    ("ix_open_handler_received", "handler_id received_on id", _OPEN),
    ("ix_intake_due", "due_sort id line office_id handler_id", _INTAKE),
    ("ix_intake_received", "received_on id line office_id handler_id", _INTAKE),
    ("ix_suspended_due", "due_sort id line office_id handler_id", _SUSPENDED),
    ("ix_suspended_received", "received_on id line office_id handler_id", _SUSPENDED),
    ("ix_cannot_judge_due", "due_sort id line office_id handler_id", _CANNOT_JUDGE),
    ("ix_cannot_judge_received", "received_on id line office_id handler_id", _CANNOT_JUDGE),
    ("ix_unserved_due", "due_sort id line office_id handler_id", _UNSERVED),
    ("ix_unserved_received", "received_on id line office_id handler_id", _UNSERVED),
    ("ix_hearing", "hearing_on id line office_id handler_id", _HEARING),
    ("ix_case_rate", "line complaint measure due_sort id", None),
    ("ix_case_rate_office", "attributed_office_id line measure due_sort id", None),
    ("ix_case_rate_handler", "attributed_handler_id line measure due_sort id", None),
)


def upgrade() -> None:
    _audit_head()
    _calendar_year()
    _employer()
    _law_adoption()
    _meta()
    _number_series()
    _office()
    _policy_setting()
    _rate_change()
    _rate_tally()
    _rule_version()
    _calendar_day()
    _staff()
    _dispute_case()
    _audit()
    _case_amount()
    _case_clock()
    _case_event()
    _case_party()
    _case_span()
    _issued_number()
    _protected_reporter()
    _case_search()
    op.execute("INSERT INTO audit_head (id, last_id, hash) VALUES (1, 0, '')")


def downgrade() -> None:
    op.execute("DROP TABLE case_search")
    for table in (
        "protected_reporter",
        "issued_number",
        "case_span",
        "case_party",
        "case_event",
        "case_clock",
        "case_amount",
        "audit",
        "dispute_case",
        "staff",
        "calendar_day",
        "rule_version",
        "rate_tally",
        "rate_change",
        "policy_setting",
        "office",
        "number_series",
        "meta",
        "law_adoption",
        "employer",
        "calendar_year",
        "audit_head",
    ):
        op.drop_table(table)


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    referred = target.partition(".")[0]
    name = op.f(f"fk_{table}_{column}_{referred}")
    return sa.ForeignKeyConstraint([column], [target], name=name, ondelete="RESTRICT")


def _partial(name: str, table: str, columns: list[str], condition: str) -> None:
    op.create_index(
        name,
        table,
        columns,
        sqlite_where=sa.text(condition),
        postgresql_where=sa.text(condition.replace("unserved = 1", "unserved")),
    )


def _case_search() -> None:
    """Search keys; each database has its own full-text index, so these are no model.

    Debian 12's SQLite 3.40 cannot delete from contentless tables, hence a plain one.
    """
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE case_search USING fts5"
            "(tokens, detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0')"
        )
        return
    op.execute(
        "CREATE TABLE case_search ("
        "case_id integer PRIMARY KEY REFERENCES dispute_case (id) ON DELETE RESTRICT,"
        " tokens text NOT NULL,"
        " keys tsvector GENERATED ALWAYS AS"
        " (array_to_tsvector(string_to_array(tokens, ' '))) STORED)"
    )
    op.execute("CREATE INDEX ix_case_search_keys ON case_search USING gin (keys)")
    op.execute("ALTER TABLE case_search ALTER COLUMN keys SET STATISTICS 1000")


def _audit_head() -> None:
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )


def _calendar_year() -> None:
    op.create_table(
        "calendar_year",
        sa.Column("year", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_calendar_year")),
    )


def _employer() -> None:
    op.create_table(
        "employer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("pinyin_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer")),
        sa.UniqueConstraint("code", name=op.f("uq_employer_code")),
    )
    op.create_index("ix_employer_name_key", "employer", ["name_key"])
    op.create_index("ix_employer_pinyin_key", "employer", ["pinyin_key"])


def _law_adoption() -> None:
    op.create_table(
        "law_adoption",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_law_adoption")),
    )


def _meta() -> None:
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )


def _number_series() -> None:
    op.create_table(
        "number_series",
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("next_value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", "year", name=op.f("pk_number_series")),
        sqlite_with_rowid=False,
    )


def _office() -> None:
    op.create_table(
        "office",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name_zh", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=True),
        sa.Column("town", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
        sa.UniqueConstraint("code", name=op.f("uq_office_code")),
    )


def _policy_setting() -> None:
    op.create_table(
        "policy_setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_policy_setting")),
    )


def _rate_change() -> None:
    op.create_table(
        "rate_change",
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("complaint", sa.Boolean(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "line",
            "complaint",
            "measure",
            "starts_on",
            "changed_on",
            "office_id",
            name=op.f("pk_rate_change"),
        ),
        sqlite_with_rowid=False,
    )


def _rate_tally() -> None:
    op.create_table(
        "rate_tally",
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("complaint", sa.Boolean(), nullable=False),
        sa.Column("grain", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "line",
            "complaint",
            "grain",
            "measure",
            "starts_on",
            "office_id",
            name=op.f("pk_rate_tally"),
        ),
        sqlite_with_rowid=False,
    )


def _rule_version() -> None:
    op.create_table(
        "rule_version",
        sa.Column("rule_id", sa.Text(), nullable=False),
        sa.Column("in_force_from", sa.Date(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("rule_id", "in_force_from", name=op.f("pk_rule_version")),
    )


def _calendar_day() -> None:
    op.create_table(
        "calendar_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("working", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("adopted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_calendar_day")),
        _refers("calendar_day", "year", "calendar_year.year"),
    )


def _staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        _refers("staff", "office_id", "office.id"),
    )
    op.create_index("ix_staff_office_id", "staff", ["office_id"])


def _dispute_case() -> None:
    op.create_table(
        "dispute_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("complaint", sa.Boolean(), nullable=False),
        sa.Column("receipt_number", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("old_number", sa.Text(), nullable=True),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("attributed_office_id", sa.Integer(), nullable=False),
        sa.Column("attributed_handler_id", sa.Integer(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("accept_due_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("working_due_on", sa.Date(), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("departure", sa.Text(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("stage", sa.Text(), nullable=True),
        sa.Column("suspended_since", sa.Date(), nullable=True),
        sa.Column("cannot_judge", sa.Text(), nullable=True),
        sa.Column("late_entered", sa.Boolean(), nullable=False),
        sa.Column("violation_on", sa.Date(), nullable=True),
        sa.Column("hearing_on", sa.Date(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("claimed_fen", sa.BigInteger(), nullable=True),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("applicant_names", sa.Text(), nullable=False),
        sa.Column("respondent_names", sa.Text(), nullable=False),
        sa.Column("employer_key", _SORTED_TEXT, nullable=False),
        sa.Column("next_due_on", sa.Date(), nullable=True),
        sa.Column("next_rule", sa.Text(), nullable=True),
        sa.Column("unserved", sa.Boolean(), nullable=False),
        sa.Column("missing", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("number_sort", _SORTED_TEXT, nullable=False),
        sa.Column("due_sort", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_sort", sa.Date(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispute_case")),
        _refers("dispute_case", "attributed_handler_id", "staff.id"),
        _refers("dispute_case", "attributed_office_id", "office.id"),
        _refers("dispute_case", "handler_id", "staff.id"),
        sa.UniqueConstraint("number", name=op.f("uq_dispute_case_number")),
        _refers("dispute_case", "office_id", "office.id"),
        sa.UniqueConstraint("receipt_number", name=op.f("uq_dispute_case_receipt_number")),
    )
    op.create_index("ix_dispute_case_old_number", "dispute_case", ["old_number"])
    for name, columns, condition in _CASE_INDEXES:
        if condition is None:
            op.create_index(name, "dispute_case", columns.split())
        else:
            _partial(name, "dispute_case", columns.split(), condition)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("event_seq", sa.Integer(), nullable=True),
        sa.Column("event_digest", sa.Text(), nullable=True),
        sa.Column("prev_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        _refers("audit", "case_id", "dispute_case.id"),
    )
    op.create_index("ix_audit_case_id_id", "audit", ["case_id", "id"])


def _case_amount() -> None:
    op.create_table(
        "case_amount",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("fen", sa.BigInteger(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "seq", "what", name=op.f("pk_case_amount")),
        _refers("case_amount", "case_id", "dispute_case.id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_case_amount_line_what_happened_on_fen",
        "case_amount",
        ["line", "what", "happened_on", "fen"],
    )


def _case_clock() -> None:
    op.create_table(
        "case_clock",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.Column("paused_since", sa.Date(), nullable=True),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "rule_id", "key", "seq", name=op.f("pk_case_clock")),
        _refers("case_clock", "case_id", "dispute_case.id"),
        sqlite_with_rowid=False,
    )
    _partial(
        "ix_case_clock_running",
        "case_clock",
        ["due_on", "case_id"],
        "stopped_on IS NULL AND due_on IS NOT NULL AND kind = 'office'",
    )


def _case_event() -> None:
    op.create_table(
        "case_event",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("irregular", sa.Text(), nullable=True),
        sa.Column("confirmed_by", sa.Text(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "seq", name=op.f("pk_case_event")),
        _refers("case_event", "case_id", "dispute_case.id"),
        sqlite_with_rowid=False,
    )


def _case_party() -> None:
    op.create_table(
        "case_party",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("person", sa.Boolean(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id_number", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("employer_id", sa.Integer(), nullable=True),
        sa.Column("legal_representative", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("case_id", "place", name=op.f("pk_case_party")),
        _refers("case_party", "case_id", "dispute_case.id"),
        _refers("case_party", "employer_id", "employer.id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_case_party_employer_id", "case_party", ["employer_id"])


def _case_span() -> None:
    op.create_table(
        "case_span",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("complaint", sa.Boolean(), nullable=False),
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("to_on", sa.Date(), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_to", sa.DateTime(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("suspended_since", sa.Date(), nullable=True),
        sa.Column("cannot_judge", sa.Boolean(), nullable=False),
        sa.Column("departure", sa.Text(), nullable=True),
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("accept_due_on", sa.Date(), nullable=True),
        sa.Column("late_entered", sa.Boolean(), nullable=False),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("counted_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_span")),
        _refers("case_span", "case_id", "dispute_case.id"),
    )
    _partial(
        "ix_case_span_counted",
        "case_span",
        [
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
        ],
        _LIVE,
    )
    _partial(
        "ix_case_span_begun",
        "case_span",
        [
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
        ],
        _LIVE,
    )
    _partial(
        "ix_case_span_over",
        "case_span",
        [
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
        ],
        _LIVE,
    )
    _partial(
        "ix_case_span_closed",
        "case_span",
        [
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
        ],
        f"{_LIVE} AND closed_on IS NOT NULL",
    )
    op.create_index("ix_case_span_case", "case_span", ["case_id"])


def _issued_number() -> None:
    op.create_table(
        "issued_number",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("voided_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("text", name=op.f("pk_issued_number")),
        _refers("issued_number", "case_id", "dispute_case.id"),
        sa.UniqueConstraint("series", "year", "n", name=op.f("uq_issued_number_series_year_n")),
    )
    op.create_index("ix_issued_number_case_id", "issued_number", ["case_id"])


def _protected_reporter() -> None:
    op.create_table(
        "protected_reporter",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("id_number", sa.Text(), nullable=True),
        sa.Column("statement", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("case_id", "place", name=op.f("pk_protected_reporter")),
        _refers("protected_reporter", "case_id", "dispute_case.id"),
    )
