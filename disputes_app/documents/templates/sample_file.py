"""What stands for a request, a receipt or a file that a case has not, while a form is written?

The lint fills a form with these, and the preview what the chosen case does not have.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.documents.templates.conditions_file import ASKS
from disputes_app.documents.templates.source import FormHead
from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.case_volumes import Piece, Volume
from disputes_app.domain.cases import Outcome
from disputes_app.domain.intake_receipt import IntakeReceipt
from disputes_app.domain.legal_effect import (
    ClosingPaper,
    Effect,
    EffectReason,
    PaperEffect,
    PartyEffect,
)
from disputes_app.domain.material_list import Material, MaterialReceipt
from disputes_app.domain.papers import CasePaper, PaperApproval, PaperService
from disputes_app.domain.supervision_paper import SupervisionPaper


def with_file(head: FormHead, facts: CasePaper, day: date) -> CasePaper:
    """Return the facts with something in what a form may tell of and the case does not have."""
    sheets = {one.sheet for one in facts.approvals}
    wanted = [one.removeprefix(ASKS) for one in head.when if one.startswith(ASKS)]
    asked = tuple(_approval(one, day) for one in wanted if one not in sheets)
    return replace(
        facts,
        approvals=(*facts.approvals, *asked),
        services=facts.services or (PaperService("〔文书〕", 1, "〔受送达人〕", "〔送达地址〕"),),
        supervisions=facts.supervisions or (_supervision(day),),
        intake=facts.intake or _intake(day),
        material=facts.material
        or MaterialReceipt("〔提交人〕", day, (Material("〔材料名称〕"),), "〔接收人〕"),
        archive=_file(facts.archive, day),
    )


def _intake(day: date) -> IntakeReceipt:
    return IntakeReceipt("〔申请人〕", is_report=False, received_on=day, received_by="〔收件人〕")


def _approval(sheet: str, day: date) -> PaperApproval:
    return PaperApproval(
        0, sheet, "〔报批事项〕", (), ("〔审批人〕",), "〔依据〕", (), "〔意见〕", "〔承办人〕", day
    )


def _supervision(day: date) -> SupervisionPaper:
    return SupervisionPaper(1, day, "〔督办人〕", "〔承办人〕", "〔督办要求〕", day)


def _file(file: ArchivePaper | None, day: date) -> ArchivePaper:
    party = PartyEffect(1, day, "", day, EffectReason.NOT_SUED)
    effect = PaperEffect(
        ClosingPaper.NON_FINAL, day, Effect.IN_EFFECT, day, EffectReason.PERIODS_OVER, (party,)
    )
    pieces = tuple(
        Piece(volume, "〔材料名称〕", day, 1, 1, number=1, first_page=1) for volume in Volume
    )
    if file is None:
        return ArchivePaper(
            Outcome.AWARD, "", day, None, "", 0, None, pieces, (), (effect,), names={1: "〔姓名〕"}
        )
    return replace(file, effects=file.effects or (effect,), pieces=file.pieces or pieces)
