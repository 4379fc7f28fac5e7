"""Who inspects in a case is known from its filing: it need not be typed into every record."""

from __future__ import annotations

from disputes_app.domain.events import FactValue
from disputes_app.domain.kinds.base import EventKind, text_of
from ui.case_page.reading import CaseFile

_NAMES = ("first_inspector", "second_inspector")


def known_inspectors(kind: EventKind, file: CaseFile) -> dict[str, FactValue]:
    """Return the two inspectors as they were entered last, where the entry asks for them."""
    asked = {item.name for item in kind.fields}
    if not asked.issuperset(_NAMES):
        return {}
    for entry in reversed(file.view.entries):
        facts = entry.event.facts
        if not entry.voided and all(text_of(facts, name) for name in _NAMES):
            return {name: facts[name] for name in _NAMES}
    return {}
