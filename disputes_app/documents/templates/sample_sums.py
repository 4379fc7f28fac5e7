"""What stands for computed sums and a text for everybody while a form of a record is written?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.fund_computation import FundTerms, FundWorker, OwedMonth, computation
from disputes_app.domain.fund_log import FundLog, MoneyStep, PayState
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.public_paper import PublicText
from disputes_app.domain.record_paper import RecordPaper

_FEN = 100_000


def with_sums(facts: RecordPaper, day: date) -> RecordPaper:
    """Return the facts with something in what only records of this type have and this has not."""
    if facts.type is DossierType.FUND:
        return replace(facts, fund=_whole(facts.fund, _fund(day)))
    if facts.type is DossierType.PUBLICATION and facts.publication is None:
        return replace(facts, publication=_text(day))
    return facts


def _whole(known: FundPaper | None, sample: FundPaper) -> FundPaper:
    """Return what is known with the sums or the claim of the sample where there are none."""
    if known is None:
        return sample
    if known.computed is None:
        known = replace(known, computed=sample.computed, states=sample.states)
    return replace(known, log=sample.log) if known.claim is None else known


def _fund(day: date) -> FundPaper:
    month = OwedMonth(day.replace(day=1), _FEN, _FEN)
    worker = FundWorker(1, "〔姓名〕", "〔证件号码〕", "〔开户银行〕", "〔账号〕", (month,))
    step = MoneyStep(1, day, _FEN)
    log = FundLog("", payments=(step,), paid=((1, day),), claims=(step,))
    table = computation((worker,), FundTerms(6, 6, _FEN))
    return FundPaper("〔垫付情形〕", log, table, ((1, PayState.WAITING),))


def _text(day: date) -> PublicText:
    entry = (("违法主体全称", "〔单位名称〕"), ("主要违法事实", "〔主要违法事实〕"))
    return PublicText("〔机构〕", "〔标题〕", "〔前言〕", (entry,), day, draft=True)
