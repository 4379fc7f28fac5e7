"""Which words stand for the values of files, effects and earlier cases?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

ARCHIVE_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "FilePlace.with_handler": ("在承办人处", "With its handler"),
        "FilePlace.archived": ("已归档", "Archived"),
        "FilePlace.in_room": ("在档案室", "In the file room"),
        "FilePlace.lent": ("有借出", "Part is lent"),
        "Volume.main": ("正卷", "Main volume"),
        "Volume.side": ("副卷", "Side volume"),
        "ArchiveList.to_archive": ("待归档", "To be archived"),
        "ArchiveList.archived": ("已归档", "Archived"),
        "ArchiveList.lent": ("借出未还", "Lent"),
        "ArchiveList.expired": ("保存期满", "Retention over"),
        "ClosingPaper.settlement": ("调解书", "Settlement"),
        "ClosingPaper.final": ("终局裁决书", "Final award"),
        "ClosingPaper.non_final": ("非终局裁决书", "Non-final award"),
        "Effect.in_effect": ("已生效", "In effect"),
        "Effect.not_yet": ("尚未生效", "Not yet in effect"),
        "Effect.at_court": ("诉讼中", "Before the court"),
        "Effect.none": ("不发生效力", "Without effect"),
        "Effect.unknown": ("不能确定", "Cannot be told"),
        "EffectReason.signed": ("双方已签收（法42）", "both have signed (法 42)"),
        "EffectReason.made": ("自作出之日起生效（法47）", "in effect from its making (法 47)"),
        "EffectReason.periods_over": (
            "各方起诉期均已届满，无人起诉（法50）",
            "every period to sue is over and nobody sued (法 50)",
        ),
        "EffectReason.not_sued": ("期满未起诉或者申请", "did not go to court in time"),
        "EffectReason.received": ("已收到", "has received it"),
        "EffectReason.not_received": ("尚未收到", "has not received it"),
        "EffectReason.deemed_runs": ("视为送达之日未到", "is not deemed served yet"),
        "EffectReason.period_runs": ("起诉期未满", "may still sue"),
        "EffectReason.due_unknown": ("起诉期不能计算", "its period cannot be counted"),
        "EffectReason.sued": ("已起诉，未见结果", "has sued, no result yet"),
        "EffectReason.set_aside_asked": (
            "已申请撤销，未见裁定",
            "has applied to set aside, no ruling yet",
        ),
        "EffectReason.suit_ended": (
            "诉讼已撤回或者驳回，生效日依据待核",
            "the suit ended without judgment; the day of effect is not verified",
        ),
        "EffectReason.set_aside": ("已被法院撤销（法49）", "set aside by the court (法 49)"),
        "EffectReason.judged": ("法院已作出裁判或者调解", "the court has decided or mediated"),
        "Consequence.bars_39": (
            "曾按撤回处理，重新申请不予受理（规则39）",
            "was treated as withdrawn: a new application is not accepted (规则 39)",
        ),
        "Consequence.allows_35": (
            "曾自行撤回，再次申请应当受理（规则35）",
            "was withdrawn: a new application must be accepted (规则 35)",
        ),
        "Consequence.pending_34": (
            "前案正在处理，同一请求不予受理（规则34）",
            "is pending: the same claim is not accepted (规则 34)",
        ),
        "Consequence.decided_34": (
            "前案已有裁决书、调解书，同一请求不予受理（规则34）",
            "was decided: the same claim is not accepted (规则 34)",
        ),
        "Consequence.refused_34": (
            "前案已出具不予受理通知书（规则34）",
            "was refused in writing (规则 34)",
        ),
        "ProceedingState.mediation": ("正在调解", "in mediation"),
        "ProceedingState.arbitration": ("正在仲裁", "in arbitration"),
        "ProceedingState.suit": ("已向法院起诉，未见结果", "before a court, no result yet"),
        "ProceedingState.ended": ("已经结束", "ended"),
        "Consequence.other": ("前案以其他方式结束", "ended otherwise"),
    }
)
