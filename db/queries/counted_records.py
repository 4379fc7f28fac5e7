"""Which records beside the cases does a number of an indicator count?

The number and the list behind it are asked with the same conditions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select

from db.models import Dossier, DossierAmount, DossierClock
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.external import REPLY
from disputes_app.domain.dossiers.incident import COUNTED_FOR
from disputes_app.domain.dossiers.on_site import GROUP_INCIDENT
from disputes_app.domain.dossiers.records import CountedRecords

_CLOCK = DossierClock.c


def counted_incidents(first: date, last: date) -> tuple[ColumnElement[bool], ...]:
    """Return what is true of ``dossier_amount`` joined with ``dossier`` for an incident.

    A record on the spot for which one of the register of incidents stands is none.
    """
    stands = DossierAmount.alias("stands")
    named = (
        select(stands.c.what)
        .where(stands.c.what == COUNTED_FOR + Dossier.c.number)
        .correlate(Dossier)
        .exists()
    )
    return (
        DossierAmount.c.what == GROUP_INCIDENT,
        DossierAmount.c.happened_on.between(first, last),
        ~and_(Dossier.c.type == DossierType.ON_SITE.value, named),
    )


def replies_due(first: date, last: date, today: date) -> tuple[ColumnElement[bool], ...]:
    """Return what is true of ``dossier_clock`` for an answer that fell due in the period.

    One that falls due today and is not given yet is neither in time nor late.
    """
    return (
        _CLOCK.rule_id == REPLY,
        _CLOCK.due_on.between(first, last),
        or_(_CLOCK.due_on != today, _CLOCK.stopped_on.is_not(None)),
    )


def replied_in_time() -> ColumnElement[bool]:
    """Return what is true of ``dossier_clock`` for an answer given by its last day."""
    return and_(_CLOCK.stopped_on.is_not(None), _CLOCK.stopped_on <= _CLOCK.due_on)


def ids_counted(counted: CountedRecords) -> Select[Any]:
    """Return the question for the ids of the records; KeyError where it counts no records."""
    return _IDS[counted.indicator](counted)


def _matters(counted: CountedRecords) -> Select[Any]:
    due = replies_due(counted.first, counted.last, counted.as_of)
    query = select(_CLOCK.dossier_id).where(*due)
    return query.where(replied_in_time()) if counted.in_time else query


def _incidents(counted: CountedRecords) -> Select[Any]:
    return (
        select(DossierAmount.c.dossier_id)
        .join(Dossier, Dossier.c.id == DossierAmount.c.dossier_id)
        .where(*counted_incidents(counted.first, counted.last))
    )


_IDS: Mapping[str, Callable[[CountedRecords], Select[Any]]] = MappingProxyType(
    {"matters_in_time": _matters, "group_incidents": _incidents}
)
