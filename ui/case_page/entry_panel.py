"""How is one thing that happened entered, with its effect shown before it is saved?

The same for a case and for a record beside the cases; a subclass says what is asked and written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from disputes_app.domain.admission import IrregularError
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import FactsError
from disputes_app.domain.kinds.service import PROOF, UNPROVEN
from disputes_app.services.errors import ServiceError
from disputes_app.services.log_entries import NewEntry
from ui.case_page.confirmation import ConfirmationPart
from ui.case_page.effect_view import EffectView
from ui.case_page.effect_words import Effect
from ui.case_page.entry_form import EntryForm
from ui.case_page.form_ground import EntryShape, FormGround
from ui.case_page.known_lookup import look_up
from ui.case_page.refusals import is_changed_elsewhere
from ui.desk import Desk
from ui.errors import explain
from ui.side_panel import SidePanel, scrolled
from ui.sight import bring_into_sight
from ui.tasks import LatestQuestion
from ui.tokens import Tone
from ui.wording import name_of

FIELDS_HEIGHT = 170
"""Four fields, also where the page has to be scrolled for them."""
PAUSE_MS = 250
"""So long after the last change the effect is asked for, not at every change."""


class EntryPanel(SidePanel):
    """One kind of entry: its fields, its effect, and the confirmation where it needs one.

    Signals:
        saved: what the service returned.
        reload_asked: somebody else changed what it belongs to; what was typed stays.
    """

    saved = Signal(object)
    reload_asked = Signal()

    def __init__(
        self,
        kind: EntryShape,
        ground: FormGround,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        known: Facts | None = None,
    ) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("保存（Ctrl+S）"))
        self._desk = desk
        self._form = EntryForm(kind, ground, known=known)
        look_up(desk, self._form.controls)
        self._confirmation = ConfirmationPart(ground.supervisors, desk.actor)
        self._effect = EffectView()
        self._question = LatestQuestion(desk.searches, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._connect_parts()

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
        return self._form.is_touched

    def say_reloaded(self) -> None:
        """Tell that what it belongs to is the newest now and what was typed is still there."""
        self.banner.tell(
            Tone.INFO, self.tr("已重新载入"), self.tr("填写的内容没有丢失，请核对后再保存。")
        )

    def take_focus(self) -> None:
        """Put the cursor into the first field, and bring all of the panel into sight."""
        self._form.take_focus()
        QTimer.singleShot(0, self, lambda: bring_into_sight(self))

    def ask_for_effect(self) -> None:
        """Ask what the entry would change, as far as it is typed."""
        self._pause.stop()
        entry = self._form.entry(stand_in=True)
        if entry is None:
            self._question.forget()
            self._effect.say(self.tr("填写日期后显示。"))
            return
        preview = self._preview(self._confirmed(entry))
        self._question.ask(lambda _progress: preview())

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
        record = self._record(self._confirmed(entry))
        task = self._desk.writes.start(lambda _progress: record())
        task.succeeded.connect(self.saved.emit)
        task.failed.connect(self._on_refused)

    # What a subclass says

    def _preview(self, entry: NewEntry) -> Callable[[], Any]:
        """Return what asks, off the GUI thread, what an entry would change."""
        raise NotImplementedError

    def _record(self, entry: NewEntry) -> Callable[[], object]:
        """Return what writes an entry, off the GUI thread."""
        raise NotImplementedError

    def _effects(self, admission: Any) -> Sequence[Effect]:
        """Return the answer of a preview in words."""
        raise NotImplementedError

    def _asks_for_more_still(self, _error: Exception) -> bool:
        """Answer a refusal of its own by asking for what is missing; say whether it did."""
        return False

    # Answers

    def _confirmed(self, entry: NewEntry) -> NewEntry:
        return replace(
            entry,
            irregular=self._confirmation.irregular_reason(),
            confirmed_by=self._confirmation.confirmed_by(),
        )

    def _on_refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if is_changed_elsewhere(error):
            told = explain(error)
            self.banner.tell(Tone.WARNING, told.title, told.text, self.tr("重新载入"))
        elif not self._asks_for_more(error):
            self.banner.show_error(error)
            self._point_at(error)

    def _on_effect(self, admission: Any) -> None:
        self._effect.show_effects(self._effects(admission))
        if self._confirmation.asks_for_flaw and not admission.flaws:
            self._confirmation.withdraw()

    def _on_no_effect(self, error: Exception) -> None:
        if self._asks_for_proof(error) or self._asks_for_more(error):
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

    def _asks_for_proof(self, error: Exception) -> bool:
        """Ask for the proof of a service while it is typed; only saving without it is a flaw."""
        unproven = isinstance(error, IrregularError) and error.codes == (UNPROVEN,)
        if not unproven or self._confirmation.asks_for_flaw:
            return False
        told = self.tr("填写“{field}”后显示；确实没有送达证明的，保存时按程序瑕疵登记。")
        self._effect.say(told.format(field=name_of(PROOF)))
        return True

    def _asks_for_more(self, error: Exception) -> bool:
        """Turn the panel into one for what was not lawful."""
        if isinstance(error, IrregularError):
            told = explain(error)
            if not self._confirmation.asks_for_flaw:
                QTimer.singleShot(0, self, self._show_confirmation)
            self._confirmation.ask_for_flaw(told.sentence)
            self._effect.say(self.tr("程序瑕疵经负责人确认后登记，不会使期限变得对本机关有利。"))
            return True
        return self._asks_for_more_still(error)

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

    def _connect_parts(self) -> None:
        self._form.changed.connect(self._pause.start)
        self._form.changed.connect(self.banner.hide)
        self._form.completed.connect(self._on_completed)
        self._confirmation.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.ask_for_effect)
        self._question.answered.connect(self._on_effect)
        self._question.failed.connect(self._on_no_effect)
        self.banner.acted.connect(self.reload_asked)

    def _lay_out(
        self, words: str, fields: Sequence[QWidget], other: QPushButton | None = None
    ) -> None:
        """Put the parts in place: what is asked for, above the effect and the buttons."""
        self.title.setText(words)
        self._area, self._inner = scrolled(*fields)
        self._area.setMinimumHeight(FIELDS_HEIGHT)
        parts = (self.title, self.banner, self._area, self._effect)
        self.frame(*parts, grows=self._area, other=other)
