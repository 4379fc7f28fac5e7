"""Which record beside the cases does a number mean, and what is filled in on its paper?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from disputes_app.domain.dossiers.records import DossierId

if TYPE_CHECKING:
    from disputes_app.services.context import Context


def chosen_record(context: Context, number: str) -> DossierId:
    """Return the record with this number; raise UnknownDossierNumberError."""
    from disputes_app.services.dossier_checks import UnknownDossierNumberError
    from disputes_app.services.record_paper_list import find_record

    found = find_record(context, number)
    if found is None or found.id is None:
        raise UnknownDossierNumberError(number)
    return DossierId(found.id)


def given_values(typed: Iterable[str]) -> dict[str, str]:
    """Return what NAME=VALUE texts fill in, by name; raise UsageError for another text."""
    found = {}
    for one in typed:
        name, is_set, value = one.partition("=")
        if not is_set or not name.strip():
            raise click.UsageError(f"--set {one}: NAME=VALUE")
        found[name.strip()] = value
    return found
