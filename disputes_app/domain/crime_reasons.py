"""Which words stand for what is wrong with the referral of a suspected crime (两法衔接)?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

CRIME_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # why an entry cannot have happened like this
        "referral_under_way": (
            "移送报告已经提出，或者案件已经移送公安机关",
            "a report is before the head, or the case is with the police already",
        ),
        "no_referral_report": (
            "没有待审批的移送报告",
            "no report on a transfer waits for a decision",
        ),
        "referral_decided": ("移送报告已经批准", "the transfer is approved already"),
        "with_the_police": ("案件已经移送公安机关", "the case is with the police already"),
        "not_with_the_police": (
            "案件没有移送公安机关，或者已经退回",
            "the case is not with the police, or was returned",
        ),
        "police_have_filed": ("公安机关已经立案", "the police have filed the case"),
        "police_have_not_filed": ("公安机关没有立案", "the police have not filed the case"),
        "police_have_refused": (
            "公安机关已经决定不予立案",
            "the police have refused to file the case",
        ),
        "police_have_not_refused": (
            "公安机关没有决定不予立案，或者已经提请复议",
            "the police have not refused, or were asked to reconsider",
        ),
        "police_not_asked_again": (
            "没有提请公安机关复议",
            "the police were not asked to reconsider",
        ),
        "no_supervision_proposed": (
            "没有建议人民检察院进行立案监督",
            "supervision by the procuratorate was not proposed",
        ),
        # what was not lawful
        "referral_team_of_one": (
            "专案组须有两名以上执法人员（移送规定5）",
            "the team needs two officers or more (移送规定 5)",
        ),
        "referral_decided_late": (
            "超过三日才决定是否移送（移送规定5）",
            "the head decided after the three days (移送规定 5)",
        ),
        "referral_not_approved": (
            "移送没有经正职负责人批准（移送规定5）",
            "the principal head did not approve the transfer (移送规定 5)",
        ),
        "referral_papers_missing": (
            "移送须附移送书和调查报告（移送规定6）",
            "the letter and the report must go with it (移送规定 6)",
        ),
        "referral_too_late": (
            "批准后超过二十四小时才移送（移送规定5）",
            "transferred later than 24 hours after the approval (移送规定 5)",
        ),
        "police_asked_too_late": (
            "收到不予立案通知书超过三日才提请复议（移送规定9）",
            "the police were asked to reconsider after the three days (移送规定 9)",
        ),
        "supervision_too_late": (
            "收到复议决定超过三日才建议立案监督（移送规定9）",
            "supervision was proposed after the three days (移送规定 9)",
        ),
        "items_handed_over_late": (
            "收到立案通知书超过三日才办结移交（移送规定12）",
            "the items were handed over after the three days (移送规定 12)",
        ),
    }
)
