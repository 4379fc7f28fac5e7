"""What would an entry change in a record beside the cases, in words?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.admission import clock_changes
from disputes_app.domain.dossiers.admission import StepAdmission
from disputes_app.domain.dossiers.base import DossierState
from disputes_app.domain.dossiers.catalogue import SPECS
from ui.case_page.effect_words import Effect, clock_effect
from ui.case_page.reading import Names
from ui.tokens import Tone
from ui.wording import money_text, name_of


def step_effects(admission: StepAdmission, names: Names) -> tuple[Effect, ...]:
    """Return the changes that an entry would make, the most important first."""
    before, after = admission.before, admission.after
    found = [*_end(before, after), *_stage(before, after), *_sums(before, after)]
    found += [clock_effect(one, names) for one in clock_changes(before.clocks, after.clocks)]
    return tuple(found)


def _end(before: DossierState, after: DossierState) -> list[Effect]:
    spec = SPECS[after.type]
    if after.ended_on is not None and before.ended_on is None:
        outcome = spec.outcomes.get(after.outcome)
        word = QCoreApplication.translate("effects", "办结")
        return [Effect(word, after.outcome if outcome is None else name_of(outcome), Tone.SUCCESS)]
    if before.ended_on is not None and after.ended_on is None:
        text = QCoreApplication.translate("effects", "恢复为在办。")
        return [Effect(QCoreApplication.translate("effects", "未结"), text, Tone.WARNING)]
    return []


def _stage(before: DossierState, after: DossierState) -> list[Effect]:
    stages = SPECS[after.type].stages
    old, new = stages.get(before.stage), stages.get(after.stage)
    if old is None or new is None or old is new or after.ended_on is not None:
        return []
    text = QCoreApplication.translate("effects", "{before} → {after}")
    word = QCoreApplication.translate("effects", "阶段")
    return [Effect(word, text.format(before=name_of(old), after=name_of(new)), Tone.NEUTRAL)]


def _sums(before: DossierState, after: DossierState) -> list[Effect]:
    words = (
        (QCoreApplication.translate("effects", "拖欠"), before.owed_fen, after.owed_fen),
        (QCoreApplication.translate("effects", "追回"), before.paid_fen, after.paid_fen),
    )
    text = QCoreApplication.translate("effects", "{before} → {after}")
    return [
        Effect(word, text.format(before=money_text(old), after=money_text(new)), Tone.INFO)
        for word, old, new in words
        if old != new and before.opened_on is not None
    ]
