"""When may a paper of a record beside the cases be made, beyond the entry that it tells of?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.domain.dossiers.external import CHANNELS, OUTGOING, RECEIVED
from disputes_app.domain.dossiers.key_note import DIRECTIONS, IN, WRITTEN
from disputes_app.domain.dossiers.project import DEPOSIT_USED, ORDER_MET, ORDERED, STOPPED
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import last_of
from disputes_app.domain.record_paper import RecordPaper

Condition = Callable[[RecordPaper], Label | None]
_NOT_OUTGOING = Label("这不是我方发出的协查函", "This is no request that we sent")
_INCOMING = Label("收到的互通单由对方制作", "A note that was received is the sender's")
_NOT_COMPUTED = Label("还没有核定人员和垫付金额", "No workers and sums were computed yet")
_NOT_PAID = Label("还没有垫付，没有可以追偿的", "Nothing was advanced that could be claimed back")
_NO_STOP = Label(
    "只有条例55条、57条的情形才责令项目停工",
    "The work is stopped only in the cases of arts. 55 and 57 of the regulation",
)
_NOT_ORDERED = Label(
    "没有就同一事由责令该单位限期改正，或者期限没有届满、已经改正（条例55、57条：逾期不改正的）",
    "No order on the same matter to the same party ran out unmet (arts. 55, 57)",
)
_NO_TOP_UP = Label("支取时没有登记要求补足的日期", "The use on record names no day to top up by")
_NOTHING_PUBLIC = Label(
    "没有可以公布的单位，或者文本中有不得公布的内容；请先在“公布文本”中核对",
    "Nobody is to be published, or the text has what must not be: look at the text first",
)


def _outgoing(facts: RecordPaper) -> Label | None:
    """Let a request be printed for one that we send; a matter from others is answered instead."""
    opened = last_of(facts.entries, (RECEIVED,))
    ours = next(one.zh for one in CHANNELS if one.value == OUTGOING)
    return None if opened is not None and opened.facts["channel"] == ours else _NOT_OUTGOING


def _note_from_us(facts: RecordPaper) -> Label | None:
    written = last_of(facts.entries, (WRITTEN,))
    theirs = next(one.zh for one in DIRECTIONS if one.value == IN)
    return _INCOMING if written is None or written.facts["direction"] == theirs else None


def _fund_computed(facts: RecordPaper) -> Label | None:
    return None if facts.fund is not None and facts.fund.computed is not None else _NOT_COMPUTED


def _fund_paid(facts: RecordPaper) -> Label | None:
    return None if facts.fund is not None and facts.fund.claim is not None else _NOT_PAID


def _publishable(facts: RecordPaper) -> Label | None:
    return _NOTHING_PUBLIC if facts.publication is None else None


def _stop_after_order(facts: RecordPaper) -> Label | None:
    """Let the work be stopped only after an order to correct was not met in its term (55, 57)."""
    stop = last_of(facts.entries, (STOPPED,))
    if stop is None:
        return None
    matter = str(stop.facts.get("matter") or "")
    if not any(article in matter for article in ("55", "57")):
        return _NO_STOP
    met = {one.facts.get("seq") for one in facts.entries if one.kind == ORDER_MET}
    for one in facts.entries:
        same = all(one.facts.get(name) == stop.facts.get(name) for name in ("matter", "to"))
        until = one.facts.get("until")
        open_still = one.kind == ORDERED and same and one.seq not in met
        if open_still and isinstance(until, date) and until < stop.on:
            return None
    return _NOT_ORDERED


def _top_up_asked(facts: RecordPaper) -> Label | None:
    used = last_of(facts.entries, (DEPOSIT_USED,))
    return None if used is not None and used.facts.get("until") else _NO_TOP_UP


OTHER_RECORD_CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        "outgoing": _outgoing,
        "note_from_us": _note_from_us,
        "fund_computed": _fund_computed,
        "fund_paid": _fund_paid,
        "publishable": _publishable,
        "stop_after_order": _stop_after_order,
        "top_up_asked": _top_up_asked,
    }
)
"""By the name under which the head of a form asks for it."""
