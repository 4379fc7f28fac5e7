"""Tables of the papers that were issued, and of what is typed for those not issued yet."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table, Text

from db.base import BY_KEY, METADATA, UtcDateTime, refers_to, required

IssuedPaper = Table(
    "issued_paper",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("case_id", Integer, refers_to("dispute_case.id"), index=True),
    Column("dossier_id", Integer, refers_to("dossier.id"), index=True),
    required("form_id", Text),
    required("name", Text),
    required("number", Text, index=True),
    required("series", Text),
    Column("corrects", Integer, refers_to("issued_paper.id"), unique=True),
    required("issued_at", UtcDateTime),
    required("issued_by", Text),
    required("pages", Integer),
    required("size", Integer),
    required("sha256", Text),
    required("version", Text),
    required("facts_digest", Text),
    required("typed", Text),
    required("passed", Text),
    required("despite", Text),
    required("screened", Boolean),
    required("serves", Text),
)
"""A paper as it was issued.  Rows are added, never changed.

It belongs to a case or to a record beside the cases, one of the two.  ``typed``
and ``passed`` are canonical JSON.  One paper at most takes the place of another.
"""

IssuedPaperFile = Table(
    "issued_paper_file",
    METADATA,
    Column("paper_id", Integer, refers_to("issued_paper.id"), primary_key=True),
    required("pdf", LargeBinary),
)
"""What was handed out.  It stands in the database, so that number and paper are kept together
or not at all, and every backup of the one has the other."""

PaperCopy = Table(
    "paper_copy",
    METADATA,
    Column("paper_id", Integer, refers_to("issued_paper.id"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    required("made_at", UtcDateTime),
    required("made_by", Text),
    **BY_KEY,
)
"""That an issued paper was printed once more."""

PaperDraft = Table(
    "paper_draft",
    METADATA,
    Column("case_id", Integer, refers_to("dispute_case.id"), primary_key=True),
    Column("form_id", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    required("value", Text),
    required("typed_at", UtcDateTime),
    required("typed_by", Text),
    **BY_KEY,
)
"""What was typed into a field of a form and not issued yet."""

RecordPaperDraft = Table(
    "record_paper_draft",
    METADATA,
    Column("dossier_id", Integer, refers_to("dossier.id"), primary_key=True),
    Column("form_id", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    required("value", Text),
    required("typed_at", UtcDateTime),
    required("typed_by", Text),
    **BY_KEY,
)
"""The same for a paper of a record beside the cases."""
