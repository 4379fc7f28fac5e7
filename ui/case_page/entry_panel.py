"""How is one thing that happened entered, with its effect shown before it is saved?

The same for a case and for a record beside the cases; a subclass says what is asked and written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.admission import IrregularError
from disputes_app.domain.errors import DomainError
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import FactsError
from disputes_app.services.errors import ServiceError
from disputes_app.services.log_entries import NewEntry
from ui.banner import Banner
from ui.case_page.confirmation import ConfirmationPart
from ui.case_page.effect_view import EffectView
from ui.case_page.effect_words import Effect
from ui.case_page.entry_form import EntryForm
from ui.case_page.form_ground import EntryShape, FormGround
from ui.case_page.known_lookup import look_up
from ui.case_page.refusals import is_changed_elsewhere
from ui.desk import Desk
from ui.errors import explain
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import name_of

PAUSE_MS = 250
"""So long after the last change the effect is asked for, not at every change."""


class EntryPanel(QFrame):
    """One kind of entry: its fields, its effect, and the confirmation where it needs one.

    Signals:
        saved: what the service returned.
        left: the user does not want to enter it.
        reload_asked: somebody else changed what it belongs to; what was typed stays.
    """

    saved = Signal(object)
    left = Signal()
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
        self.setProperty("role", "card")
        self._desk = desk
        self._form = EntryForm(kind, ground, known=known)
        look_up(desk, self._form.controls)
        self._banner = Banner()
        self._confirmation = ConfirmationPart(ground.supervisors, desk.actor)
        self._effect = EffectView()
        self._save = QPushButton(self.tr("保存（Ctrl+S）"))
        self._save.setProperty("role", "primary")
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
    def banner(self) -> Banner:
        """What is said about a refusal."""
        return self._banner

    @property
    def has_unsaved_input(self) -> bool:
        """Whether something typed would be lost."""
        return self._form.is_touched

    def say_reloaded(self) -> None:
        """Tell that what it belongs to is the newest now and what was typed is still there."""
        self._banner.tell(
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
        preview = self._preview(self._confirmed(entry))
        self._question.ask(lambda _progress: preview())

    def save(self) -> None:
        """Write the entry, if everything it needs is there."""
        if not self._save.isEnabled() or not self._form.check() or not self._confirmation.check():
            return
        entry = self._form.entry()
        if entry is None:
            return
        self._save.setEnabled(False)
        self._banner.hide()
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
        self._save.setEnabled(True)
        if is_changed_elsewhere(error):
            told = explain(error)
            self._banner.tell(Tone.WARNING, told.title, told.text, self.tr("重新载入"))
        elif not self._asks_for_more(error):
            self._banner.show_error(error)
            self._point_at(error)

    def _on_effect(self, admission: Any) -> None:
        self._effect.show_effects(self._effects(admission))
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
        self._banner.show_error(error)

    def _wanted(self, error: FactsError) -> str:
        items = {item.name: item for item in self._form.kind.fields}
        item = items.get(error.field_name)
        name = name_of(item) if item is not None else error.field_name
        return self.tr("填写“{field}”后显示。").format(field=name)

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
            self._save.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._confirmation.supervisor.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect_parts(self) -> None:
        self._form.changed.connect(self._pause.start)
        self._form.changed.connect(self._banner.hide)
        self._form.completed.connect(self._on_completed)
        self._confirmation.changed.connect(self._pause.start)
        self._pause.timeout.connect(self.ask_for_effect)
        self._question.answered.connect(self._on_effect)
        self._question.failed.connect(self._on_no_effect)
        self._banner.acted.connect(self.reload_asked)
        self._save.clicked.connect(self.save)

    def _lay_out(
        self, words: str, fields: Sequence[QWidget], buttons: Sequence[QPushButton] = ()
    ) -> None:
        """Put the parts in place: what is asked for, above the effect and the buttons."""
        title = QLabel(words)
        title.setProperty("role", "cardTitle")
        title.setTextFormat(Qt.TextFormat.PlainText)
        cancel = QPushButton(self.tr("取消（Esc）"))
        cancel.clicked.connect(self.left)
        middle = QWidget()
        middle.setProperty("role", "plain")
        self._inner = QVBoxLayout(middle)
        self._inner.setContentsMargins(0, 0, Space.TIGHT, 0)
        self._inner.setSpacing(Space.SMALL)
        for part in fields:
            self._inner.addWidget(part)
        self._inner.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(middle)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (cancel, *buttons, self._save):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(self._banner)
        column.addWidget(self._area, 1)
        column.addWidget(self._effect)
        column.addLayout(row)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._save.hasFocus():
            self.save()
        else:
            super().keyPressEvent(event)
