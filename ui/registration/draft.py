"""What stands in the registration form, without what is protected, and how it comes back.

A protected person's rows never reach the disk in clear (design 4.9): neither the rows of a
reporter, nor those of complainants once they ask for protection.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from disputes_app.services.draft_journal import Typed
from ui.drafts.keeper import Snapshot
from ui.drafts.typed import Value, type_into, typed_in
from ui.registration.form import RegistrationForm

_COUNT = "parties"


def snapshot(form: RegistrationForm) -> Snapshot | None:
    """Return what stands in the form; None while nothing was typed that would be missed."""
    if form.is_empty:
        return None
    typed: dict[str, Value] = {
        f"{_COUNT}.applicants": len(form.applicants.forms),
        f"{_COUNT}.respondents": len(form.respondents.forms),
    }
    typed[f"{_COUNT}.items"] = len(form.claims.items.rows)
    typed |= {name: typed_in(control) for name, control in _controls(form)}
    hidden = form.is_protected and not form.applicants.is_empty
    return Snapshot(typed, leaves_out=hidden or not form.reporter.is_empty)


def restore(form: RegistrationForm, typed: Typed) -> None:
    """Put everything back where it stood; call it on an empty form."""
    for parties, name in ((form.applicants, "applicants"), (form.respondents, "respondents")):
        wanted = typed.get(f"{_COUNT}.{name}")
        parties.make_room(wanted if isinstance(wanted, int) else 1)
    items = typed.get(f"{_COUNT}.items")
    form.claims.items.make_room(items if isinstance(items, int) else 1)
    for name, control in tuple(_controls(form, everything=True)):
        if name in typed:
            type_into(control, typed[name])


def _controls(form: RegistrationForm, *, everything: bool = False) -> Iterator[tuple[str, QWidget]]:
    yield from _named("head", form.head.fields)
    if everything or not form.is_protected:
        for place, party in enumerate(form.applicants.forms):
            yield from _named(f"applicant{place}", party.fields)
    yield from _named("protect", (form.protect,))
    for place, party in enumerate(form.respondents.forms):
        yield from _named(f"respondent{place}", party.fields)
    for place, row in enumerate(form.claims.items.rows):
        yield from _named(f"item{place}", row.fields)
    yield from _named("claims", form.claims.fields)


def _named(section: str, fields: tuple[QWidget, ...]) -> Iterator[tuple[str, QWidget]]:
    for place, field in enumerate(fields):
        yield f"{section}.{place}", field
