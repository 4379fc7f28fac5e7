"""Which record beside the cases does a number mean, and what was typed for its paper?"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

import click

from disputes_app.cli.days import read_day
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.money import AmountError, to_fen
from disputes_app.domain.paper_entries import Money, PaperValue

if TYPE_CHECKING:
    from disputes_app.cli.session import Session
    from disputes_app.services.context import Context
    from disputes_app.services.record_paper_list import AskedField


def chosen_record(context: Context, number: str) -> DossierId:
    """Return the record with this number; raise UnknownDossierNumberError."""
    from disputes_app.services.dossier_checks import UnknownDossierNumberError
    from disputes_app.services.record_paper_list import find_record

    found = find_record(context, number)
    if found is None or found.id is None:
        raise UnknownDossierNumberError(number)
    return DossierId(found.id)


def read_typed(
    asked: Iterable[AskedField], given: Iterable[str], session: Session
) -> dict[str, PaperValue]:
    """Return what stands in the fields of a paper: what was given, else what it proposes.

    Raises:
        click.BadParameter: there is no such field, or the text does not fit it.
        BadDateError, AmountError: it is no day, or no sum.
    """
    fields = {one.name: one for one in asked}
    texts = {name: one.proposed for name, one in fields.items()}
    for one in given:
        name, is_set, text = one.partition("=")
        if not is_set or name not in fields:
            known = "、".join(fields) or "—"
            said = session.say(
                f"没有填写项“{one}”，可用：{known}", f"no field {one}; known: {known}"
            )
            raise click.BadParameter(said, param_hint="--set")
        texts[name] = text.strip()
    return {name: _value(fields[name], text, session) for name, text in texts.items()}


def _value(field: AskedField, text: str, session: Session) -> PaperValue:
    if not text:
        return None
    if field.type == "date":
        return read_day(_iso(text), "--set")
    if field.type == "amount":
        try:
            return Money(to_fen(Decimal(text.replace(",", "").removesuffix("元"))))
        except InvalidOperation:
            raise AmountError(text) from None
    if field.type == "choice" and text not in field.choices:
        known = "、".join(field.choices)
        said = session.say(f"{field.name} 只能是：{known}", f"{field.name} must be one of: {known}")
        raise click.BadParameter(said, param_hint="--set")
    return text


def _iso(text: str) -> str:
    """Return a day of a form, 2026年1月5日, as it is typed; any other text as it is."""
    parts = text.removesuffix("日").replace("年", "-").replace("月", "-").split("-")
    return "-".join(one.zfill(2) for one in parts)
