"""What stands in the panel of an entry, and how it comes back into one."""

from __future__ import annotations

from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.catalogue import step_kind
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.services.draft_journal import Draft
from ui.case_page.entry_form import EntryForm
from ui.case_page.form_ground import EntryShape
from ui.drafts.keeper import Snapshot
from ui.drafts.typed import Value, type_into, typed_in

_KIND, _DAY, _FACT = "kind", "day", "fact."


def draft_name(case_id: CaseId) -> str:
    """Return under which name the journal keeps what is entered in a case."""
    return f"event:{case_id}"


def snapshot(form: EntryForm) -> Snapshot | None:
    """Return what stands in the form; None while it is as it began."""
    if not form.is_touched:
        return None
    typed: dict[str, Value] = {_KIND: form.kind.id, _DAY: typed_in(form.day_field)}
    typed |= {f"{_FACT}{name}": typed_in(field) for name, field in form.controls.items()}
    return Snapshot(typed)


def kind_of(draft: Draft) -> EntryShape | None:
    """Return which kind of entry it was; None for one that this program does not know."""
    kind_id = str(draft.typed.get(_KIND))
    return CATALOGUE.get(kind_id) or step_kind(kind_id)


def restore(form: EntryForm, draft: Draft) -> None:
    """Put everything back where it stood."""
    type_into(form.day_field, draft.typed.get(_DAY))
    for name, field in form.controls.items():
        type_into(field, draft.typed.get(f"{_FACT}{name}"))
