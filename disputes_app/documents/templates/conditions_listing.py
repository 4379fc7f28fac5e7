"""When does the law allow a paper of the joint-punishment list, beyond its entry?

拖欠农民工工资失信联合惩戒对象名单管理暂行办法 (人社部令第45号) 12: who is on the list may ask to be
removed early once it stood there for six months since the arrears were corrected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.documents.templates.condition_entries import months_later
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import last_of
from disputes_app.domain.record_paper import RecordPaper

_LISTED = ("listing.listed", "listing.restored")
_OFF = ("listing.removal_granted", "listing.revoked", "listing.taken_down")
_MONTHS = 6


def _on_list(facts: RecordPaper) -> Label | None:
    listed = last_of(facts.entries, _LISTED)
    off = [
        one
        for one in facts.entries
        if one.kind in _OFF and not one.facts.get("party") and listed is not None
        if (one.on, one.seq) > (listed.on, listed.seq)
    ]
    if listed is not None and not off:
        return None
    return Label("当事人不在失信联合惩戒名单上", "The parties are not on the list")


def _six_months(facts: RecordPaper) -> Label | None:
    listed = last_of(facts.entries, _LISTED)
    corrected = last_of(facts.entries, ("listing.corrected",))
    days = [one.on for one in (listed, corrected) if one is not None]
    first = months_later(max(days, default=date.min), _MONTHS)
    if facts.issued_on >= first:
        return None
    return Label(
        "自改正之日起被列入名单不满6个月（办法12条）",
        "Not on the list for six months since the correction (45号令 12)",
    )


LISTING_CONDITIONS: Mapping[str, Callable[[RecordPaper], Label | None]] = MappingProxyType(
    {"on_list": _on_list, "six_months": _six_months}
)
"""By the name under which the head of a form asks for it."""
