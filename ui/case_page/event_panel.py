"""How is one thing that happened entered, with its effect shown before it is saved?"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from disputes_app.domain.admission import Admission, IrregularError
from disputes_app.domain.approval_log import SIGNATURE_NAMES
from disputes_app.domain.approval_rules import APPROVAL_RULES
from disputes_app.domain.cases import CaseId
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import EventKind, FactsError
from disputes_app.services.errors import ServiceError
from disputes_app.services.log import preview_event, record_event
from disputes_app.services.log_entries import LateClosingError, NewEntry
from ui.case_page.confirmation import ConfirmationPart
from ui.case_page.effect_view import EffectView
from ui.case_page.effect_words import effects
from ui.case_page.entry_form import EntryForm
from ui.case_page.entry_infos import info_for, stands_first
from ui.case_page.info_card import InfoCard
from ui.case_page.reading import CaseFile
from ui.case_page.refusals import is_changed_elsewhere
from ui.case_page.submit_button import SubmitButton
from ui.desk import Desk
from ui.errors import explain
from ui.fields.text_fields import NoteField
from ui.side_panel import SidePanel, scrolled
from ui.tasks import LatestQuestion
from ui.tokens import Tone
from ui.wording import name_of

PAUSE_MS = 250
"""So long after the last change the effect is asked for, not at every change."""


class EventPanel(SidePanel):
    """One kind of entry: its fields, its effect, and what it needs besides.

    Signals:
        saved: what the service returned.
        submitted: what the service returned after it was submitted for approval.
        reload_asked: the case was changed by somebody else; what was typed stays.
    """

    saved = Signal(object)
    submitted = Signal(object)
    reload_asked = Signal()

    def __init__(
        self,
        kind: EventKind,
        file: CaseFile,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        known: Facts | None = None,
    ) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("保存（Ctrl+S）"))
        self._desk = desk
        self._file = file
        self._form = EntryForm(kind, file, known=known)
        self._confirmation = ConfirmationPart(file.supervisors, desk.actor)
        self._effect = EffectView()
        self._info: InfoCard | None = None
        self._submit = SubmitButton(kind.id, file, desk)
        self.opinion = NoteField(lines=2)
        self.opinion.setPlaceholderText(self.tr("承办人意见（送审时随审批表）"))
        self.opinion.setAccessibleName(self.tr("承办人意见"))
        if kind.id not in APPROVAL_RULES:
            self.opinion.hide()
        self._question = LatestQuestion(desk.searches, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out(kind)
        self._connect()
        self.ask_for_effect()

    @property
    def form(self) -> EntryForm:
        """The fields."""
        return self._form

    @property
    def confirmation(self) -> ConfirmationPart:
        """What is asked for besides."""
        return self._confirmation

    @property
    def effect(self) -> EffectView:
        """What the entry would change."""
        return self._effect

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

    def say_reloaded(self) -> None:
        """Tell that the case is the newest now and what was typed is still there."""
        self.banner.tell(
            Tone.INFO, self.tr("已重新载入"), self.tr("填写的内容没有丢失，请核对后再保存。")
        )

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self._form.take_focus()

    def ask_for_effect(self) -> None:
        """Ask what the entry would change, as far as it is typed."""
        self._pause.stop()
        entry = self._form.entry(stand_in=True)
        if entry is None:
            self._question.forget()
            self._effect.say(self.tr("填写日期后显示。"))
            return
        context, actor = self._desk.context, self._desk.actor
        case_id, confirmed = self._case_id(), self._confirmed(entry)
        self._question.ask(lambda _progress: preview_event(context, case_id, confirmed, actor))

    def save(self) -> None:
        """Write the entry, if everything it needs is there."""
        if (
            not self.save_button.isEnabled()
            or not self._form.check()
            or not self._confirmation.check()
        ):
            return
        entry = self._form.entry()
        if entry is None:
            return
        self.save_button.setEnabled(False)
        self.banner.hide()
        context, actor, version = self._desk.context, self._desk.actor, self._file.view.version
        case_id, confirmed = self._case_id(), self._confirmed(entry)
        task = self._desk.writes.start(
            lambda _progress: record_event(context, actor, case_id, confirmed, seen_version=version)
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_refused)

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

    def _confirmed(self, entry: NewEntry) -> NewEntry:
        return replace(
            entry,
            irregular=self._confirmation.irregular_reason(),
            confirmed_by=self._confirmation.confirmed_by(),
        )

    def _on_saved(self, changed: object) -> None:
        self.saved.emit(changed)

    def _on_refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if is_changed_elsewhere(error):
            told = explain(error)
            self.banner.tell(Tone.WARNING, told.title, told.text, self.tr("重新载入"))
        elif not self._asks_for_more(error):
            self.banner.show_error(error)
            self._point_at(error)

    def _on_not_submitted(self, error: Exception) -> None:
        if is_changed_elsewhere(error):
            self._on_refused(error)
            return
        self.banner.show_error(error)
        self._point_at(error)

    def _on_effect(self, admission: Admission) -> None:
        self._effect.show_effects(effects(admission, self._file.names))
        if self._confirmation.asks_for_flaw and not admission.flaws:
            self._confirmation.withdraw()

    def _on_no_effect(self, error: Exception) -> None:
        if self._asks_for_more(error):
            return
        if isinstance(error, FactsError) and error.reason == "missing":
            self._effect.say(self._wanted(error))
            return
        if isinstance(error, DomainError | ServiceError):
            told = explain(error)
            self._effect.say(told.sentence)
            return
        self.banner.show_error(error)

    def _wanted(self, error: FactsError) -> str:
        items = {item.name: item for item in self._form.kind.fields}
        item = items.get(error.field_name)
        name = name_of(item) if item is not None else error.field_name
        return self.tr("填写“{field}”后显示。").format(field=name)

    def _asks_for_more(self, error: Exception) -> bool:
        """Turn the panel into one for what was not lawful, or was entered late."""
        if isinstance(error, IrregularError):
            told = explain(error)
            if not self._confirmation.asks_for_flaw:
                QTimer.singleShot(0, self, self._show_confirmation)
            self._confirmation.ask_for_flaw(told.sentence)
            self._effect.say(self.tr("程序瑕疵经负责人确认后登记，不会使期限变得对本机关有利。"))
            return True
        if isinstance(error, LateClosingError):
            told = explain(error)
            if self._confirmation.isHidden():
                QTimer.singleShot(0, self, self._show_confirmation)
            if not self._confirmation.asks_for_flaw:
                self._confirmation.ask_for_confirmation(told.sentence)
            self._effect.say(told.sentence)
            if "document" in error.missing:
                self._form.complain_quietly("document", self.tr("补录办结须有证明材料。"))
            return True
        return False

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

    def _show_confirmation(self) -> None:
        self._area.ensureWidgetVisible(self._confirmation)

    def _point_at(self, error: Exception) -> None:
        name = getattr(error, "field_name", None)
        if isinstance(name, str):
            self._form.complain(name, explain(error).text)

    def _on_completed(self) -> None:
        if self._confirmation.isHidden():
            self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._confirmation.supervisor.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self._form.changed.connect(self._pause.start)
        self._form.changed.connect(self.banner.hide)
        self._form.completed.connect(self._on_completed)
        self._confirmation.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.ask_for_effect)
        self._question.answered.connect(self._on_effect)
        self._question.failed.connect(self._on_no_effect)
        self.banner.acted.connect(self.reload_asked)
        self._submit.clicked.connect(self.submit)
        self._submit.submitted.connect(self.submitted)
        self._submit.refused.connect(self._on_not_submitted)

    def _lay_out(self, kind: EventKind) -> None:
        self.title.setText(name_of(kind))
        self._area, self._inner = scrolled(self._confirmation, self._form, self.opinion)
        self._show_info()
        parts = (self.title, self.banner, self._area, self._effect)
        self.frame(*parts, grows=self._area, other=self._submit)
