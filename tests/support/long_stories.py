"""How a long story of one case is written down: what happened, and how its periods must stand.

The days in the tables were counted on paper from the holiday notices of 2025 and 2026; the counting
stands beside them.  ``long_arbitration`` and ``long_mediation`` tell one story each; it is run
through the services and through the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from disputes_app.domain.cases import Line
from disputes_app.domain.events import Facts, FactValue
from disputes_app.domain.parties import NewParty
from disputes_app.domain.state import ClockState

WORKER, EMPLOYER = 1, 2
PARTY_NAMES: Mapping[int, str] = MappingProxyType(
    {WORKER: "王测试", EMPLOYER: "上海测试汽配有限公司"}
)
RUNNING, PAUSED, LAPSED = ClockState.RUNNING, ClockState.PAUSED, ClockState.LAPSED
REACHED, MET, STOPPED = ClockState.REACHED, ClockState.MET, ClockState.STOPPED

RULE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "arbitration.accept": "受理或不予受理",
        "arbitration.correction": "要求补正",
        "arbitration.award": "裁决",
        "arbitration.serve_application": "向被申请人送达申请书副本",
        "arbitration.tribunal": "组庭并书面通知",
        "arbitration.defence": "被申请人答辩",
        "arbitration.jurisdiction_objection": "管辖异议",
        "arbitration.serve_defence": "向申请人送达答辩书副本",
        "arbitration.recusal": "回避决定",
        "arbitration.hearing_notice": "最迟送达开庭通知",
        "arbitration.postponement_request": "延期开庭申请最迟提出",
        "arbitration.sue": "对裁决不服起诉",
        "arbitration.sue_final_worker": "劳动者对终局裁决起诉",
        "arbitration.set_aside": "用人单位申请撤销终局裁决",
        "service.posting": "仲裁文书留置、张贴视为送达 (监察文书留置当日视为送达,民诉法89)",
        "service.public_notice": "公告视为送达",
        "inspection.accept": '投诉受理与立案 (举报无此期限,条例14"及时立案")',
        "inspection.investigate": "调查完成",
        "inspection.decide": "作出处理决定或撤销立案",
        "inspection.serve": "限期整改指令书、行政处理决定书送达 (当事人不在场)",
        "inspection.order_to_pay": "责令限期支付的指定期限",
        "inspection.close": "监察案件办结",
        "remedy.review": "申请行政复议",
        "remedy.suit": "提起行政诉讼",
        "enforcement.demand": "催告履行",
        "enforcement.apply": "申请法院强制执行",
        "crime.decide": "移送决定",
        "crime.transfer": "移送公安机关",
        "crime.hand_over": "移交涉案物品",
        "fund.review": "欠薪保障金垫付申请审核 (本单位要求的办结日)",
        "mediation.accept": "企业调解委员会受理",
        "mediation.conclude": "企业调解委员会办结",
        "mediation.right_to_arbitrate": "未达成协议可申请仲裁",
        "mediation.review_apply": "共同申请仲裁审查",
        "mediation.review": "调解协议仲裁审查",
        "mediation.judicial_confirmation_other": "其他依法设立的调解组织调解协议司法确认",
    }
)
"""What the page calls each period."""


@dataclass(frozen=True, slots=True)
class Period:
    """How a period must stand: ``start`` is the day it counts from, ``ended`` when it was met."""

    rule: str
    party: int
    start: date
    last: date | None
    state: ClockState
    ended: date | None = None

    @property
    def key(self) -> tuple[str, int]:
        """Which period it is."""
        return self.rule, self.party


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that happened and, at some points, every period of the case after it.

    Attributes:
        facts: a text ``@name`` stands for the place in the log of the act of that name.
        joins: who comes into the case with it.
        submitted: it is only submitted for approval.
        refused: the reason for which the program must not take it; ``says`` is part of the
            sentence that the window has for it.
        periods: all that run, and all that ended since the last table; what ended earlier stays.
    """

    kind: str
    on: date
    facts: Facts
    name: str = ""
    joins: NewParty | None = None
    submitted: bool = False
    refused: str = ""
    says: str = ""
    periods: tuple[Period, ...] = ()

    @property
    def is_entered(self) -> bool:
        """Whether the log is longer by one afterwards."""
        return not self.refused


@dataclass(frozen=True, slots=True)
class Story:
    """One case from its receipt to the archive."""

    line: Line
    received: date
    on_receipt: tuple[Period, ...]
    acts: tuple[Act, ...]
    organisation: str = ""


def day(text: str) -> date:
    """Return the day written ``2026-01-05``."""
    return date.fromisoformat(text)


def act(
    kind: str,
    on: str,
    facts: Facts | None = None,
    *periods: Period,
    name: str = "",
    joins: NewParty | None = None,
    submitted: bool = False,
    refused: str = "",
    says: str = "",
) -> Act:
    """Return an act, its day written as text."""
    return Act(kind, day(on), facts or {}, name, joins, submitted, refused, says, periods)


def period(
    rule: str,
    start: str,
    last: str | None,
    state: ClockState = RUNNING,
    *,
    party: int = 0,
    ended: str | None = None,
) -> Period:
    """Return a row of a table, its days written as text."""
    due, over = None if last is None else day(last), None if ended is None else day(ended)
    return Period(rule, party, day(start), due, state, over)


def told(story: Story) -> tuple[Act, ...]:
    """Return the acts with the names in their facts resolved and every table complete."""
    places: dict[str, FactValue] = {}
    ended = {one.key: one for one in story.on_receipt if one.ended is not None}
    acts, seq = [], 1
    for one in story.acts:
        facts = {name: places.get(str(value), value) for name, value in one.facts.items()}
        seq += one.is_entered
        places[f"@{one.name}"] = seq
        table = {**ended, **{row.key: row for row in one.periods}}
        ended = {key: row for key, row in table.items() if row.ended is not None}
        acts.append(replace(one, facts=facts, periods=tuple(table.values()) if one.periods else ()))
    return tuple(acts)
