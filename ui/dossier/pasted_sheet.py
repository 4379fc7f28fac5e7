"""How does the pasted text of a hotline sheet come into the form of a new external matter?"""

from __future__ import annotations

from disputes_app.domain.dossiers.external_sheet import facts_of_sheet
from disputes_app.domain.hotline_sheet import read_sheet
from ui.case_page.entry_form import EntryForm
from ui.case_page.fact_fields import fact_of, put_fact

_TERMS = frozenset({"reply_by", "reply_days"})


def paste_into(form: EntryForm, text: str) -> bool:
    """Fill what is still empty with what the sheet says; say whether it says anything.

    A term that was typed in one of its two fields is left alone in both.
    """
    facts = facts_of_sheet(read_sheet(text))
    typed = {name for name, control in form.controls.items() if fact_of(control)}
    for name, value in facts.items():
        taken = typed & _TERMS if name in _TERMS else typed & {name}
        if name in form.controls and not taken:
            put_fact(form.control(name), value)
    return bool(facts)
