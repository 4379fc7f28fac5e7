"""Which list of records beside the cases stands behind a number of an indicator?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.domain.case_list import IndicatorPart
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import CountedRecords, DossierQuery
from disputes_app.services.context import Context

_LISTED_AS: Mapping[str, DossierType] = MappingProxyType(
    {"matters_in_time": DossierType.EXTERNAL, "group_incidents": DossierType.INCIDENT}
)
"""Under which type the records are shown; a group incident may be one of 现场协调 too."""


def records_of_indicator(
    ctx: Context, id_: str, part: IndicatorPart, first: date, last: date
) -> DossierQuery | None:
    """Return the list of the records behind a number; None where it counts no records.

    Args:
        id_: which indicator, one of ``INDICATORS``.
        part: which number of a ratio; other indicators have but one.
    """
    type_ = _LISTED_AS.get(id_)
    if type_ is None:
        return None
    today = ctx.today()
    in_time = part is IndicatorPart.PART and type_ is DossierType.EXTERNAL
    counted = CountedRecords(id_, first, min(last, today), today, in_time=in_time)
    return DossierQuery(type_, counted=counted)
