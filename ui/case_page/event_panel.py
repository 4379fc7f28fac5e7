"""How is one thing that happened in a case entered, signed or submitted for a signature?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from disputes_app.domain.admission import Admission
from disputes_app.domain.approval_log import SIGNATURE_NAMES
from disputes_app.domain.approval_rules import APPROVAL_RULES
from disputes_app.domain.cases import AwardResult, CaseId
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.award import AWARDED, RESULT
from disputes_app.domain.kinds.base import EventKind
from disputes_app.services.log import preview_event, record_event
from disputes_app.services.log_entries import LateClosingError, NewEntry
from ui.case_page.effect_words import Effect, effects
from ui.case_page.entry_infos import info_for, stands_first
from ui.case_page.entry_panel import EntryPanel
from ui.case_page.filled_result import FilledResult
from ui.case_page.info_card import InfoCard
from ui.case_page.office_terms import result_hint
from ui.case_page.reading import CaseFile
from ui.case_page.refusals import is_changed_elsewhere
from ui.case_page.submit_button import SubmitButton
from ui.desk import Desk
from ui.errors import explain
from ui.fields.text_fields import NoteField
from ui.wording import name_of


class EventPanel(EntryPanel):
    """One kind of entry of a case: its fields, its effect, and what it needs besides.

    Signals:
        submitted: what the service returned after it was submitted for approval.
    """

    submitted = Signal(object)

    def __init__(
        self,
        kind: EventKind,
        file: CaseFile,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        known: Facts | None = None,
    ) -> None:
        super().__init__(kind, file, desk, parent, known=known)
        self._file = file
        self._info: InfoCard | None = None
        self._submit = SubmitButton(kind.id, file, desk)
        self._submit.clicked.connect(self.submit)
        self._submit.submitted.connect(self.submitted)
        self._submit.refused.connect(self._on_not_submitted)
        self.opinion = NoteField(lines=2)
        self.opinion.setPlaceholderText(self.tr("承办人意见（送审时随审批表）"))
        self.opinion.setAccessibleName(self.tr("承办人意见"))
        if kind.id not in APPROVAL_RULES:
            self.opinion.hide()
        if kind.id == AWARDED:
            self._follow_sum()
        fields = (self._confirmation, self._form, self.opinion)
        self._lay_out(name_of(kind), fields, self._submit)
        self._show_info()
        self.ask_for_effect()

    @property
    def has_unsaved_input(self) -> bool:
        """Whether something typed would be lost."""
        return self._form.is_touched or bool(self.opinion.value())

    @property
    def info(self) -> InfoCard | None:
        """What is worth knowing while this is entered: look-back or final award."""
        return self._info

    def take_file(self, file: CaseFile) -> None:
        """Go on with a case that was read anew; what was typed stays."""
        self._file = file
        self._submit.take_file(file)
        self._show_info()
        self.ask_for_effect()

    def submit(self) -> None:
        """Submit it for approval: everything is there but the signature."""
        if not self._submit.isEnabled() or not self._form.check(without=SIGNATURE_NAMES):
            return
        entry = self._form.entry()
        if entry is not None:
            self.banner.hide()
            self._submit.submit(entry, self.opinion.value())

    def _case_id(self) -> CaseId:
        return self._file.view.row.id

    def _preview(self, entry: NewEntry) -> Callable[[], Admission]:
        context, actor, case_id = self._desk.context, self._desk.actor, self._case_id()
        return lambda: preview_event(context, case_id, entry, actor)

    def _record(self, entry: NewEntry) -> Callable[[], object]:
        context, actor, version = self._desk.context, self._desk.actor, self._file.view.version
        case_id = self._case_id()
        return lambda: record_event(context, actor, case_id, entry, seen_version=version)

    def _effects(self, admission: Admission) -> Sequence[Effect]:
        return effects(admission, self._file.names)

    def _on_not_submitted(self, error: Exception) -> None:
        if is_changed_elsewhere(error):
            self._on_refused(error)
            return
        self.banner.show_error(error)
        self._point_at(error)

    def _asks_for_more_still(self, error: Exception) -> bool:
        """Ask for what a closing that is entered late needs besides."""
        if not isinstance(error, LateClosingError):
            return False
        told = explain(error)
        if self._confirmation.isHidden():
            QTimer.singleShot(0, self, self._show_confirmation)
        if not self._confirmation.asks_for_flaw:
            self._confirmation.ask_for_confirmation(told.sentence)
        self._effect.say(told.sentence)
        if "document" in error.missing:
            self._form.complain_quietly("document", self.tr("补录办结须有证明材料。"))
        return True

    def _follow_sum(self) -> None:
        """Let who won follow the sum that is typed."""
        filled = FilledResult(self._form.controls, self._result_of, self)
        filled.proposed.connect(lambda found: self._form.say(RESULT, result_hint(found)))

    def _result_of(self, awarded_fen: int | None) -> AwardResult | None:
        return self._file.result_of(awarded_fen)

    def _show_info(self) -> None:
        """Tell what this entry had better be made with in mind."""
        if self._info is not None:
            self._inner.removeWidget(self._info)
            self._info.hide()
            self._info.deleteLater()
            self._info = None
        words = info_for(self._form.kind.id, self._file)
        if words is not None:
            self._info = InfoCard(words, self)
            place = 0 if stands_first(self._form.kind.id) else 2
            self._inner.insertWidget(place, self._info)
