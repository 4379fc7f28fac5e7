"""Which papers stand in the list of a case: the forms of its line, and a sheet for each period."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.cases import CaseId
from disputes_app.domain.labels import Label
from disputes_app.domain.staff import Actor
from disputes_app.services.context import Context
from disputes_app.services.paper_files import sheet_file_name
from disputes_app.services.papers import FormRow
from ui.case_page.clock_words import clock_name, last_day_text
from ui.case_page.reading import CaseFile
from ui.desk import ClockFocus
from ui.wording import is_english, list_text

SHEET = "control_sheet"


_FIELDS_NAMED = 2
"""So many of the fields to be filled are named below a form; all of them stand beside it."""


@dataclass(frozen=True, slots=True)
class OfferedPaper:
    """One paper that may be looked at, printed and saved.

    Attributes:
        id: the form, or which period the sheet explains.
        state: what stands below the name.
        why_not: why it cannot be made now; empty where it can.
        file_name: proposed when it is saved.
        form_id: of the form, which is issued before it is printed; empty for a sheet, which is not.
        make: returns the PDF of a sheet, to be called off the GUI thread.
        record: writes to the audit that a sheet was printed or saved; likewise.
    """

    id: str
    name: str
    state: str
    why_not: str
    file_name: str
    form_id: str = ""
    make: Callable[[Context, Actor], bytes] | None = None
    record: Callable[[Context, Actor], None] | None = None


def sheet_id(focus: ClockFocus) -> str:
    """Return the id under which the sheet of a period stands."""
    return f"{SHEET}:{focus.rule_id}:{focus.key}"


def offered_papers(forms: Sequence[FormRow], file: CaseFile) -> tuple[OfferedPaper, ...]:
    """Return the forms of the line, those that can be made first, then a sheet for each period."""
    return (*offered_forms(forms, file.view.record.shown_number), *_sheets(file))


def offered_forms(forms: Sequence[FormRow], number: str) -> tuple[OfferedPaper, ...]:
    """Return the forms of the case or record of this number, those that can be made first."""
    offered = [_of_form(form, number) for form in forms]
    return tuple(sorted(offered, key=lambda one: bool(one.why_not)))


def _of_form(form: FormRow, number: str) -> OfferedPaper:
    why_not = _why_not(form)
    return OfferedPaper(
        form.id,
        form.name_en if is_english() else form.name_zh,
        why_not or state_text(form.missing),
        why_not,
        f"{number}{form.name_zh}.pdf",
        form.id,
    )


def state_text(missing: Sequence[Label]) -> str:
    """Return what stands below the name of a form that may be made: what is still to be filled."""
    if len(missing) > _FIELDS_NAMED:
        text = QCoreApplication.translate("papers", "要填写：{fields} 等 {count} 项")
        return text.format(fields=list_text(missing[:_FIELDS_NAMED]), count=len(missing))
    if missing:
        return QCoreApplication.translate("papers", "要填写：{fields}").format(
            fields=list_text(missing)
        )
    return QCoreApplication.translate("papers", "可以制作")


def _why_not(form: FormRow) -> str:
    if form.why_not is not None:
        reason = form.why_not.en if is_english() else form.why_not.zh
        return QCoreApplication.translate("papers", "现在不能制作：{reason}").format(reason=reason)
    if form.not_on_record:
        return QCoreApplication.translate("papers", "还缺少：{fields}").format(
            fields=list_text(form.not_on_record)
        )
    return ""


def _sheets(file: CaseFile) -> Iterator[OfferedPaper]:
    for line in file.clocks:
        focus = ClockFocus(str(line.clock.rule.id), line.clock.key)
        name = clock_name(line.clock, file.names)
        yield OfferedPaper(
            sheet_id(focus),
            QCoreApplication.translate("papers", "期限控制单：{period}").format(period=name),
            last_day_text(line.clock),
            "",
            sheet_file_name(file.view.record.shown_number, line.clock.rule.name_zh),
            make=partial(_make_sheet, focus, file.view.row.id),
            record=partial(_record_sheet, focus, file.view.row.id),
        )


def _make_sheet(focus: ClockFocus, case_id: CaseId, context: Context, actor: Actor) -> bytes:
    from disputes_app.services.control_sheet import preview_control_sheet

    return preview_control_sheet(context, actor, case_id, focus.rule_id, focus.key)


def _record_sheet(focus: ClockFocus, case_id: CaseId, context: Context, actor: Actor) -> None:
    from disputes_app.services.control_sheet import record_control_sheet

    record_control_sheet(context, actor, case_id, focus.rule_id, focus.key)
