"""Which papers does a line serve, and which event makes each of them due to whom?

Two tables.  What each paper is called and which entries prove its service; and which entry
of the log makes it due, to which parties, under which article, within which period.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from disputes_app.domain.cases import Line

OTHER = "other"
SERVED = "service.served"
"""The entry that proves the service of any paper that has no entry of its own."""

_MEDIATION = frozenset({Line.MEDIATION})
_ARBITRATION = frozenset({Line.ARBITRATION})
_INSPECTION = frozenset({Line.INSPECTION})


@dataclass(frozen=True, slots=True)
class ServedPaper:
    """A paper that is served.

    Attributes:
        id: as entries of the log name it.
        proof: the kind of entry that proves its service.
        closing: it ends the case, so it is served after the end.
        electronic: whether it may be served electronically (never 裁决书、调解书: 办案规则 59).
    """

    id: str
    zh: str
    en: str
    lines: frozenset[Line]
    proof: str = SERVED
    closing: bool = False
    electronic: bool = True


PAPERS: tuple[ServedPaper, ...] = (
    ServedPaper("acceptance_notice", "受理通知书", "Notice of acceptance", _ARBITRATION),
    ServedPaper(
        "application",
        "应诉通知书、申请书副本",
        "Notice to respond and application",
        _ARBITRATION,
        "arbitration.application_served",
    ),
    ServedPaper(
        "claims_change",
        "变更请求通知书",
        "Notice of changed claims",
        _ARBITRATION,
        "arbitration.claims_change_served",
    ),
    ServedPaper(
        "defence", "答辩书副本", "Copy of the defence", _ARBITRATION, "arbitration.defence_served"
    ),
    ServedPaper(
        "hearing_notice",
        "开庭通知书",
        "Notice of hearing",
        _ARBITRATION,
        "arbitration.hearing_notice_served",
    ),
    ServedPaper("correction_notice", "补正通知书", "Notice to correct", _ARBITRATION),
    ServedPaper("refusal_notice", "不予受理通知书", "Notice of refusal", _ARBITRATION),
    ServedPaper("tribunal_notice", "组庭通知书", "Notice of the tribunal", _ARBITRATION),
    ServedPaper(
        "partial_award",
        "先行裁决书",
        "Partial award",
        _ARBITRATION,
        "arbitration.partial_award_served",
        closing=True,
        electronic=False,
    ),
    ServedPaper(
        "award",
        "裁决书",
        "Award",
        _ARBITRATION,
        "arbitration.paper_served",
        closing=True,
        electronic=False,
    ),
    ServedPaper(
        "settlement",
        "调解书",
        "Settlement",
        _ARBITRATION,
        "arbitration.paper_served",
        closing=True,
        electronic=False,
    ),
    ServedPaper(
        "decision", "决定书", "Decision", _ARBITRATION, "arbitration.paper_served", closing=True
    ),
    ServedPaper("mediation_notice", "调解通知书", "Notice of mediation", _MEDIATION),
    ServedPaper("agreement", "调解协议书", "Mediation agreement", _MEDIATION, closing=True),
    ServedPaper("inquiry_notice", "调查询问通知书", "Notice of inquiry", _INSPECTION),
    ServedPaper(
        "order", "限期改正指令书", "Order to correct", _INSPECTION, "inspection.order_served"
    ),
    ServedPaper("penalty_notice", "行政处罚事先告知书", "Notice before a penalty", _INSPECTION),
    ServedPaper(
        "prior_notice",
        "处罚（处理）事先告知书",
        "Notice before a penalty or decision",
        _INSPECTION,
        "inspection.notice_served",
    ),
    ServedPaper(
        "handling_decision",
        "行政处理决定书",
        "Handling decision",
        _INSPECTION,
        "inspection.delivered",
        closing=True,
    ),
    ServedPaper(
        "penalty_decision",
        "行政处罚决定书",
        "Penalty decision",
        _INSPECTION,
        "inspection.delivered",
        closing=True,
    ),
    ServedPaper(
        "demand",
        "履行催告书",
        "Demand to perform",
        _INSPECTION,
        "inspection.demand_served",
        closing=True,
    ),
    ServedPaper(OTHER, "其他文书", "Other paper", frozenset(Line)),
)

PAPER_BY_ID: Mapping[str, ServedPaper] = MappingProxyType({one.id: one for one in PAPERS})


class Whom(enum.Enum):
    """Which parties a paper is due to, as they stand on the day of the entry."""

    APPLICANTS = enum.auto()
    RESPONDENTS = enum.auto()
    ANSWERING = enum.auto()
    """Respondents and third parties."""
    ALL = enum.auto()
    NAMED = enum.auto()
    """The party that the entry names."""
    ADDRESSEE = enum.auto()
    """The party that the entry names; every respondent where it names none."""


@dataclass(frozen=True, slots=True)
class Need:
    """What an entry makes due.

    Attributes:
        kind: the entry.
        law: the article that asks for the service.
        clock: the rule of the period within which it must be done; empty where the law sets none.
        per_party: that clock runs for each party (its key), else once.
        fact, unless: a flag of the entry that must be set, or must not be.
        at_once: the entry itself says that the parties signed for it.
        replaces: what was due of this paper before is due no longer.
    """

    kind: str
    paper: str
    whom: Whom
    law: str
    clock: str = ""
    per_party: bool = False
    fact: str = ""
    unless: str = ""
    at_once: bool = False
    replaces: bool = False


_ACCEPTING = ("arbitration.accepted", "arbitration.transfer_received")
_DECIDING = ("withdrawal_granted", "deemed_withdrawn", "terminated")

NEEDS: tuple[Need, ...] = (
    *(Need(kind, "acceptance_notice", Whom.APPLICANTS, "法29条、规则30条") for kind in _ACCEPTING),
    *(
        Need(
            kind,
            "application",
            Whom.ANSWERING,
            "规则33条",
            "arbitration.serve_application",
            per_party=True,
        )
        for kind in _ACCEPTING
    ),
    Need(
        "arbitration.party_joined",
        "application",
        Whom.NAMED,
        "规则33条",
        "arbitration.serve_application",
        per_party=True,
    ),
    Need("arbitration.claims_changed", "claims_change", Whom.RESPONDENTS, "规则44条"),
    Need(
        "arbitration.defence_received",
        "defence",
        Whom.APPLICANTS,
        "规则33条",
        "arbitration.serve_defence",
        unless="waived",
    ),
    Need(
        "arbitration.hearing_scheduled",
        "hearing_notice",
        Whom.ALL,
        "规则38条",
        "arbitration.hearing_notice",
        replaces=True,
    ),
    Need("arbitration.awarded", "award", Whom.ALL, "法50条、规则20条", fact="all_claims"),
    Need("arbitration.awarded", "partial_award", Whom.ALL, "法43条、规则20条", unless="all_claims"),
    Need("arbitration.settled", "settlement", Whom.ALL, "法42条", at_once=True),
    *(Need(f"arbitration.{one}", "decision", Whom.ALL, "规则20条") for one in _DECIDING),
    Need(
        "arbitration.revoked",
        "decision",
        Whom.ALL,
        "规则32条",
        "arbitration.revoke_acceptance",
    ),
    Need("mediation.agreement", "agreement", Whom.ALL, "法14条", at_once=True),
    Need("inspection.inquiry_notified", "inquiry_notice", Whom.NAMED, "条例15条", fact="absent"),
    Need(
        "inspection.ordered",
        "order",
        Whom.ADDRESSEE,
        "条例18条",
        "inspection.serve",
        fact="absent",
    ),
    Need(
        "inspection.prior_notice",
        "prior_notice",
        Whom.ADDRESSEE,
        "条例19条、处罚法44条",
        fact="absent",
    ),
    Need(
        "inspection.handling_decision",
        "handling_decision",
        Whom.ADDRESSEE,
        "条例18条、民诉法88条",
        "inspection.serve",
    ),
    Need(
        "inspection.penalty_decision",
        "penalty_decision",
        Whom.ADDRESSEE,
        "处罚法61条",
        "penalty.serve",
    ),
    Need(
        "inspection.summary_penalty",
        "penalty_decision",
        Whom.NAMED,
        "处罚法52条",
        at_once=True,
    ),
    Need("inspection.demanded", "demand", Whom.NAMED, "强制法38、54条"),
)

MAKING: frozenset[str] = frozenset(need.kind for need in NEEDS)
"""Kinds of entries that make a paper due."""
PUBLISHED = "arbitration.public_notice"
PROVING: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        proof: frozenset(one.id for one in PAPERS if one.proof == proof)
        for proof in {one.proof for one in PAPERS} - {SERVED}
    }
)
"""Which papers an entry with a meaning of its own proves the service of."""


def paper_name(paper: str, name: str, language: str = "zh") -> str:
    """Return what people call a paper; ``name`` is what was written where it is another one."""
    known = PAPER_BY_ID.get(paper)
    if known is None or (paper == OTHER and name):
        return name or paper
    return known.zh if language == "zh" else known.en
