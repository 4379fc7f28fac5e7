"""When may a paper of a record beside the cases be made, beyond the entry that it tells of?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from disputes_app.domain.dossiers.external import CHANNELS, OUTGOING, RECEIVED
from disputes_app.domain.dossiers.key_note import DIRECTIONS, IN, WRITTEN
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import last_of
from disputes_app.domain.record_paper import RecordPaper

Condition = Callable[[RecordPaper], Label | None]
_NOT_OUTGOING = Label("这不是我方发出的协查函", "This is no request that we sent")
_INCOMING = Label("收到的互通单由对方制作", "A note that was received is the sender's")
_NOT_COMPUTED = Label("还没有核定人员和垫付金额", "No workers and sums were computed yet")
_NOT_PAID = Label("还没有垫付，没有可以追偿的", "Nothing was advanced that could be claimed back")
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


OTHER_RECORD_CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        "outgoing": _outgoing,
        "note_from_us": _note_from_us,
        "fund_computed": _fund_computed,
        "fund_paid": _fund_paid,
        "publishable": _publishable,
    }
)
"""By the name under which the head of a form asks for it."""
