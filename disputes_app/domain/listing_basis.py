"""In which words do notice and decision name the facts and the basis of a listing?

A proposal for the form, typed over where it does not fit.  Cited: 失信联合惩戒名单管理暂行办法
(人社部令45号) 5, 8 (列入决定书应当载明列入事由、列入依据).
"""

from __future__ import annotations

from datetime import date

from disputes_app.domain.listing_standing import ListingLog
from disputes_app.domain.money import to_yuan

RULES = "《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》（人力资源社会保障部令第45号）"


def facts_text(log: ListingLog) -> str:
    """Return the facts: how many are owed how much, the order, and that its term is over."""
    fen = log.unpaid_fen or log.owed_fen
    said = f"{log.employer}拖欠{log.people}名农民工工资共{to_yuan(fen):,.2f}元"
    if log.order_number and log.order_on and log.order_until:
        said += (
            f"，经{_day(log.order_on)}以{log.order_number}责令限期支付，"
            f"至{_day(log.order_until)}期限届满仍未支付"
        )
    return said + "。"


def basis_text(log: ListingLog) -> str:
    """Return the article, with the case of it that was established."""
    cases = [
        case
        for case, is_met in (("（一）项", log.amount_met), ("（二）项", log.event_met))
        if is_met
    ]
    named = "、第".join(cases)
    return f"{RULES}第五条第{named}、第八条" if named else f"{RULES}第五条、第八条"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
