"""How is a value that was entered by hand printed, as JSON and as text?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from disputes_app.cli.output import DASH
from disputes_app.cli.session import Session
from disputes_app.cli.table import table
from disputes_app.domain.shanghai import SHANGHAI

if TYPE_CHECKING:
    from disputes_app.domain.indicator_entries import IndicatorEntry


def entry_json(entry: IndicatorEntry, *, holds: bool) -> dict[str, Any]:
    """Return an entry as the contract names its fields."""
    return {
        "indicator": entry.indicator,
        "year": entry.year,
        "value": entry.value,
        "source": entry.source,
        "reason": entry.reason or None,
        "entered_at": entry.entered_at.isoformat(),
        "entered_by": entry.entered_by,
        "holds": holds,
    }


def entries_text(
    entries: Sequence[IndicatorEntry], holding: Sequence[IndicatorEntry], session: Session
) -> str:
    """Return a table of entries, corrected ones too."""
    if not entries:
        return session.say("没有人工填报的数值。", "Nothing has been entered by hand.")
    heads = session.say(
        "指标 年度 数值 现行 来源 理由 填报时间 填报人",
        "indicator year value holds source reason entered_at entered_by",
    ).split()
    yes, withdrawn = session.say("现行", "yes"), session.say("撤回", "withdrawn")
    rows = [
        (
            one.indicator,
            str(one.year),
            withdrawn if one.value is None else one.value,
            yes if one in holding else DASH,
            one.source,
            one.reason or DASH,
            f"{one.entered_at.astimezone(SHANGHAI):%Y-%m-%d %H:%M}",
            one.entered_by,
        )
        for one in entries
    ]
    return table(heads, rows, right=(1, 2))
