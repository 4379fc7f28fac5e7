"""May the court be asked today?  With the days off counted, as the log of the case reads them.

行政强制法 53: within three months from the end of the periods for review and suit; 54, 69: ten
working days after the demand was served.  An application made in time stays in time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from disputes_app.documents.templates.condition_entries import last, says
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper, CourtWindow


def _in_window(facts: CasePaper) -> Label | None:
    """Refuse where no decision against the party is in its window; unknown days refuse nothing."""
    party, on = says(last(facts, "inspection.demanded"), "party"), facts.issued_on
    windows = [one for one in facts.court_windows if not one.party or one.party == party]
    if on is None or not windows:
        return None
    against = [_against(one, on) for one in windows]
    return None if None in against else against[0]


def _against(one: CourtWindow, on: date) -> Label | None:
    if one.applied_on is not None and (one.closes is None or one.applied_on <= one.closes):
        return None
    if on < one.opens:
        return Label(
            f"复议、诉讼期限还没有届满，{one.opens.isoformat()}起才可以申请（强制法53条）",
            f"The court can be asked from {one.opens.isoformat()} on (强制法53)",
        )
    if one.closes is not None and on > one.closes:
        return Label(
            "已经超过申请人民法院强制执行的期限：复议、诉讼期限届满之日起三个月，"
            f"最后一日为{one.closes.isoformat()}（强制法53条）",
            "The three months in which the court can be asked ended on "
            f"{one.closes.isoformat()} (强制法53)",
        )
    if one.demand_over is not None and on < one.demand_over:
        return Label(
            f"催告书送达后还不满十个工作日，{one.demand_over.isoformat()}起才可以申请"
            "（强制法54、69条）",
            "Ten working days since the demand was served are over on "
            f"{one.demand_over.isoformat()} (强制法54, 69)",
        )
    return None


COURT_CONDITIONS: Mapping[str, Callable[[CasePaper], Label | None]] = MappingProxyType(
    {"in_court_window": _in_window}
)
"""By the name under which the head of a form asks for it."""
