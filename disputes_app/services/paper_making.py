"""From what is a paper made, under which number, and what speaks against it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from db.queries import papers as queries
from disputes_app.domain.issued_papers import (
    BETWEEN_NUMBERS,
    IssuedPaper,
    PaperWish,
    Subject,
    correcting_line,
)
from disputes_app.domain.numbering import PAPER_SERIES, Series
from disputes_app.domain.paper_entries import PaperEntry
from disputes_app.domain.record_numbers import NUMBERED
from disputes_app.services.context import Context
from disputes_app.services.office_settings import series_in_use
from disputes_app.services.paper_subjects import ground_of
from disputes_app.services.paper_typed import TypedPaper, check_names, typed_paper
from disputes_app.services.secrecy import Exposes

if TYPE_CHECKING:
    from disputes_app.documents.form import AnyForm, PaperFacts
    from disputes_app.documents.gate import CheckedPaper


ONLY = "only"
"""What is typed for a paper with a sheet for each entry to have that of one number alone."""


@dataclass(frozen=True, slots=True)
class PreparedPaper:
    """What a paper is made from, read under the lock of its case or record.

    Attributes:
        screened: it is looked through for what would tell who is protected.
        series: gives its number; None where the log or what it belongs to has one already.
        own_number: that number, and ``shown_number`` where the form has none of its own.
    """

    form: AnyForm
    typed: TypedPaper[PaperFacts]
    screened: bool
    exposes: Exposes | None
    series: Series | None
    own_number: str
    shown_number: str

    @property
    def serves(self) -> str:
        return _serves(self.form)

    @property
    def copies(self) -> int:
        """How many are printed as a rule."""
        return 1 if self.form.source is None else self.form.source.head.copies


def _serves(form: AnyForm) -> str:
    """Return under what the service of a paper is recorded: its paper, of a record the step."""
    own = NUMBERED.get(form.id)
    if own is not None:
        return own.served
    return "" if form.source is None else form.source.head.serves


def prepared_paper(
    conn: Connection,
    ctx: Context,
    of: Subject,
    form_id: str,
    wish: PaperWish,
    old: IssuedPaper | None,
) -> PreparedPaper:
    """Read what a paper is made from; at first it says what was typed for the one it corrects."""
    kept = queries.typed_of(conn, of).get(form_id, {})
    before = {} if old is None else old.typed
    known = {**before, **kept, **wish.typed}
    ground = ground_of(ctx, of, form_id, known)
    check_names(ground.form, wish.typed)
    source = ground.form.source
    asked_for = set() if source is None else {one.name for one in source.head.typed}
    typed = {name: text for name, text in known.items() if name in asked_for}
    filled = typed_paper(ground.form, ground.facts, typed)
    own, series = _number_of(conn, ground.form, filled.facts)
    exposes = ground.cover(filled.facts)
    screened = ground.stays_inside or exposes is not None
    return PreparedPaper(ground.form, filled, screened, exposes, series, own, ground.number)


def _number_of(conn: Connection, form: AnyForm, facts: PaperFacts) -> tuple[str, Series | None]:
    """Return the paper's own number as the log names it, or the series that will give it one.

    A paper with a sheet for each entry bears the numbers of all, or the only one that was typed.
    """
    series, kinds = _numbering(form)
    if series is None:
        return "", None
    told = [one for one in facts.entries if one.kind in kinds]
    only = [one for one in told if one.facts.get("number") == facts.typed.get(ONLY, "")]
    named = _named(only or told if form.sheets_apart else told[-1:])
    return (named, None) if named else ("", series_in_use(conn, series))


def _numbering(form: AnyForm) -> tuple[Series | None, Sequence[str]]:
    """Return which series gives the numbers of a paper, and which entries may name one."""
    own = NUMBERED.get(form.id)
    if own is not None:
        return own.series, (own.step,)
    if form.source is None:
        return None, ()
    return PAPER_SERIES.get(_serves(form)), form.source.head.tells_of


def _named(told: Sequence[PaperEntry]) -> str:
    """Return the numbers that these entries name; nothing where one of them names none."""
    named = [one.facts.get("number") for one in told]
    texts = [one.strip() for one in named if isinstance(one, str) and one.strip()]
    return BETWEEN_NUMBERS.join(dict.fromkeys(texts)) if len(texts) == len(named) else ""


def checked_paper(
    ctx: Context,
    prepared: PreparedPaper,
    old: IssuedPaper | None,
    *,
    invariant: bool = False,
) -> CheckedPaper:
    """Draw a paper under its number and say what speaks against it; ``old`` is what it corrects."""
    from disputes_app.documents.gate import Asked, checked_form
    from disputes_app.documents.wording import document_number

    note = "" if old is None else correcting_line(document_number(old.number), old.name)
    facts = replace(prepared.typed.facts, document_number=prepared.own_number)
    asked = Asked(ctx.today(), prepared.typed.states, note, prepared.exposes)
    return checked_form(prepared.form, facts, asked, invariant=invariant)
