"""What does Ctrl+K find besides pages and commands?  Cases, files, employers, records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.desk import CASE_PAGE, DOSSIER_PAGE, RECORD_PAGES, AttachmentFocus
from ui.palette_entries import Entry, EntryKind, Search

if TYPE_CHECKING:
    from disputes_app.domain.attachments import Attachment
    from disputes_app.domain.case_list import CaseRow
    from disputes_app.services.context import Context
    from disputes_app.services.progress import Progress
    from disputes_app.services.registration_lookups import Employer

MOST_CASES = 20
MOST_EMPLOYERS = 3
MOST_FILES = 5
MOST_DOSSIERS = 5


def case_and_employer_search(context: Context) -> Search:
    """Return what the palette asks, on a thread of its own, while its user types."""

    def search(text: str, progress: Progress) -> Sequence[Entry]:
        from disputes_app.services.case_list import search_cases
        from disputes_app.services.registration_lookups import known_employers
        from ui.cases.reading import can_search

        cases: tuple[CaseRow, ...] = ()
        if can_search(text):
            cases = search_cases(context, text, limit=MOST_CASES).rows
        progress.step(1, 2)
        employers = known_employers(context, text, limit=MOST_EMPLOYERS)
        found = [*map(_employer_entry, employers), *map(_case_entry, cases)]
        listed = _listed_entries(context, text)
        records = _dossier_entries(context, text)
        return [*listed, *found, *records, *_file_entries(context, text)]

    return search


def _case_entry(row: CaseRow) -> Entry:
    names = " · ".join(name for name in (row.applicant_names, row.respondent_names) if name)
    return Entry(EntryKind.SUBJECT, CASE_PAGE, row.shown_number, names, "cases", str(row.id))


def _listed_entries(context: Context, text: str) -> list[Entry]:
    """Return who of exactly this name or code is on the joint-punishment list today."""
    from disputes_app.services.listings import listed_on

    found = listed_on(context, text, context.today()) if len(text.strip()) > 1 else ()
    detail = QCoreApplication.translate("palette", "列入失信名单，至 {day}（{number}）")
    return [
        Entry(
            EntryKind.SUBJECT,
            DOSSIER_PAGE,
            one.span.name,
            detail.format(day=one.span.until_on, number=one.number),
            "blacklist",
            str(one.dossier_id),
        )
        for one in found[:MOST_DOSSIERS]
    ]


def _dossier_entries(context: Context, text: str) -> list[Entry]:
    from disputes_app.services.dossier_lists import find_dossiers
    from ui.dossier.words import type_name

    rows = find_dossiers(context, text, limit=MOST_DOSSIERS)
    return [
        Entry(
            EntryKind.SUBJECT,
            DOSSIER_PAGE,
            row.number,
            f"{type_name(row.type)} · {row.title}",
            "dossiers",
            str(row.id),
        )
        for row in rows
    ]


def _file_entries(context: Context, text: str) -> list[Entry]:
    from disputes_app.services.attachments import find_attachments
    from disputes_app.services.case_view import case_numbers

    files = find_attachments(context, text, limit=MOST_FILES)
    numbers = case_numbers(context, [one.case_id for one in files]) if files else {}
    return [_file_entry(one, numbers[one.case_id]) for one in files]


def _file_entry(one: Attachment, number: str) -> Entry:
    detail = QCoreApplication.translate("palette", "附件，{number}").format(number=number)
    key, focus = str(one.case_id), AttachmentFocus(one.id)
    return Entry(EntryKind.SUBJECT, CASE_PAGE, one.name, detail, "papers", key, focus)


def _employer_entry(employer: Employer) -> Entry:
    detail = QCoreApplication.translate("palette", "用人单位，在办 {count} 件").format(
        count=employer.open_cases
    )
    page, key = RECORD_PAGES["employer"], str(employer.id)
    return Entry(EntryKind.SUBJECT, page, employer.name, detail, "employers", key)
