"""Which acts need somebody's signature, whose, under which article, and on which sheet?

Rows, one a kind of entry.  ``offices`` are those that the law, or where it is silent the usual
sheet, lets sign; ``named`` says which of the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from disputes_app.domain.labels import Label


@dataclass(frozen=True, slots=True)
class ApprovalRule:
    """What an act needs before it may be done.

    Attributes:
        kind: the kind of entry that the signature makes.
        offices: ids of those that may sign, see ``kinds.approval.OFFICES``.
        article: where that stands.
        sheet: id of the paper that is signed.
        intake: it decides on an application that is not yet accepted.
        extends: it moves a last day, so that it is of no use after that day.
        outlives: it can be granted after the case is closed.
        named: a text of law names who signs; otherwise it is the custom of the sheet.
    """

    kind: str
    offices: tuple[str, ...]
    article: Label
    sheet: str
    intake: bool = False
    extends: bool = False
    outlives: bool = False
    named: bool = True


_COMMISSION = ("commission_director", "arbitration_head")
_DEPARTMENT = ("department_head", "organ_head")
_INSPECTION = ("inspection_head", *_DEPARTMENT)


def _rules(article: int) -> Label:
    return Label(f"办案规则第{article}条", f"Case rules art. {article}")


ALL_RULES = (
    ApprovalRule(
        "arbitration.accepted",
        _COMMISSION,
        _rules(30),
        "arbitration.filing_sheet",
        intake=True,
        named=False,
    ),
    ApprovalRule(
        "arbitration.refused",
        _COMMISSION,
        _rules(31),
        "arbitration.refusal_sheet",
        intake=True,
        named=False,
    ),
    ApprovalRule(
        "arbitration.jurisdiction_declined",
        _COMMISSION,
        _rules(31),
        "arbitration.refusal_sheet",
        intake=True,
        named=False,
    ),
    ApprovalRule("arbitration.recusal_decided", _COMMISSION, _rules(12), "arbitration.act_sheet"),
    ApprovalRule("arbitration.suspended", _COMMISSION, _rules(47), "arbitration.suspension_sheet"),
    ApprovalRule(
        "arbitration.extended",
        _COMMISSION,
        _rules(45),
        "arbitration.extension_sheet",
        extends=True,
    ),
    ApprovalRule(
        "arbitration.revoked", _COMMISSION, _rules(32), "arbitration.act_sheet", named=False
    ),
    ApprovalRule(
        "arbitration.terminated", _COMMISSION, _rules(48), "arbitration.act_sheet", named=False
    ),
    ApprovalRule(
        "inspection.accepted",
        _INSPECTION,
        Label("监察条例若干规定第18条", "Provisions on the Regulations art. 18"),
        "inspection.filing_sheet",
        intake=True,
        named=False,
    ),
    ApprovalRule(
        "inspection.refused",
        _INSPECTION,
        Label("监察条例若干规定第18条", "Provisions on the Regulations art. 18"),
        "inspection.refusal_sheet",
        intake=True,
        named=False,
    ),
    ApprovalRule(
        "inspection.extended",
        _DEPARTMENT,
        Label("监察条例第17条", "Inspection Regulations art. 17"),
        "inspection.extension_sheet",
        extends=True,
    ),
    ApprovalRule(
        "inspection.legal_reviewed",
        ("legal_reviewer",),
        Label("行政处罚法第58条", "Penalty Act art. 58"),
        "inspection.act_sheet",
    ),
    ApprovalRule(
        "deadline.extended",
        _DEPARTMENT,
        Label("失信联合惩戒名单管理暂行办法第8条", "Interim measures on the list art. 8"),
        "inspection.extension_sheet",
        extends=True,
    ),
    ApprovalRule(
        "inspection.evidence_held",
        _DEPARTMENT,
        Label("行政处罚法第56条", "Penalty Act art. 56"),
        "inspection.act_sheet",
    ),
    ApprovalRule(
        "inspection.fine_deferred",
        _DEPARTMENT,
        Label("行政处罚法第66条", "Penalty Act art. 66"),
        "inspection.act_sheet",
    ),
    ApprovalRule(
        "inspection.penalty_decision",
        _DEPARTMENT,
        Label(
            "行政处罚法第57条；须法制审核的，先审核（第58条）",
            "Penalty Act art. 57; legal review first where art. 58 asks for it",
        ),
        "inspection.act_sheet",
    ),
    ApprovalRule(
        "inspection.handling_decision",
        _DEPARTMENT,
        Label("监察条例若干规定第33条", "Provisions on the Regulations art. 33"),
        "inspection.act_sheet",
        named=False,
    ),
    ApprovalRule(
        "inspection.court_applied",
        _DEPARTMENT,
        Label("行政强制法第55条", "Enforcement Act art. 55"),
        "inspection.act_sheet",
    ),
    ApprovalRule(
        "inspection.filing_withdrawn",
        _INSPECTION,
        Label("监察条例第18条第3项", "Inspection Regulations art. 18(3)"),
        "inspection.act_sheet",
        named=False,
    ),
    ApprovalRule(
        "inspection.referred",
        ("organ_head",),
        Label("移送涉嫌犯罪案件规定第5条", "Rules on referring crimes art. 5"),
        "inspection.act_sheet",
    ),
    ApprovalRule(
        "inspection.crime_referral_approved",
        ("organ_head",),
        Label("移送涉嫌犯罪案件规定第5条", "Rules on referring crimes art. 5"),
        "inspection.crime_sheet",
        outlives=True,
    ),
    ApprovalRule(
        "inspection.closing_approved",
        _INSPECTION,
        Label("监察条例第18条", "Inspection Regulations art. 18"),
        "inspection.closing_sheet",
        named=False,
    ),
)
"""Sources: 办案规则 (2017) art. 12, 30-32, 45, 47, 48; 监察条例 art. 17, 18; 若干规定 art. 18,
33 (read second-hand); 行政处罚法 (2021) art. 56-58, 66; 行政强制法 art. 55;
行政执法机关移送涉嫌犯罪案件的规定 art. 5."""

APPROVAL_RULES: Mapping[str, ApprovalRule] = MappingProxyType(
    {rule.kind: rule for rule in ALL_RULES}
)
REFUSALS: Mapping[str, str] = MappingProxyType(
    {"inspection.crime_referral_rejected": "inspection.crime_referral_approved"}
)
"""Entries by which who signs refuses what was asked for: the request is returned by them."""
INTAKE_KINDS = frozenset(rule.kind for rule in ALL_RULES if rule.intake)
