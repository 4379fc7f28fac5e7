"""How is a mistaken entry struck out, with a reason, and its effect shown before?

The same for a case and for a record beside the cases; a subclass says what is asked and written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.case_page.effect_view import EffectView
from ui.case_page.effect_words import Effect
from ui.case_page.form_ground import LoggedEntry
from ui.case_page.refusals import is_changed_elsewhere
from ui.desk import Desk
from ui.errors import explain
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField
from ui.side_panel import SidePanel, scrolled
from ui.tasks import LatestQuestion
from ui.tokens import Tone
from ui.wording import code_text, day_text, name_of

STAND_IN = "…"
REASON_LINES = 3


class StrikePanel(SidePanel):
    """Names the entry and whatever would not be lawful without it; asks for the reason.

    Signals:
        saved: what the service returned.
        reload_asked: somebody else changed what it belongs to; what was typed stays.
    """

    saved = Signal(object)
    reload_asked = Signal()

    def __init__(
        self,
        seq: int,
        entries: Sequence[LoggedEntry],
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("作废（Ctrl+S）"))
        self.save_button.setEnabled(False)
        self._seq = seq
        self._entries = tuple(entries)
        self._desk = desk
        self._chain: tuple[int, ...] = ()
        self._others = QLabel()
        self._others.setTextFormat(Qt.TextFormat.PlainText)
        self._others.setWordWrap(True)
        self._others.setProperty("role", "warning")
        self._others.hide()
        self._reason = NoteField(required=True, lines=REASON_LINES)
        self._form = FormColumn()
        self._form.add(self.tr("作废理由"), self._reason, mark=True)
        self._effect = EffectView()
        self._chain_question = LatestQuestion(desk.searches, self)
        self._question = LatestQuestion(desk.searches, self)
        self._lay_out()
        self._form.completed.connect(
            lambda: self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.banner.acted.connect(self.reload_asked)
        self._chain_question.answered.connect(self._on_chain)
        self._chain_question.failed.connect(self._on_refused)
        self._question.answered.connect(self._on_effect)
        self._question.failed.connect(self._on_no_effect)

    @property
    def chain(self) -> tuple[int, ...]:
        """The entries that go, dependants first; empty until it is known."""
        return self._chain

    @property
    def reason(self) -> NoteField:
        """The field for the reason."""
        return self._reason

    @property
    def effect(self) -> EffectView:
        """What striking it out would change."""
        return self._effect

    @property
    def words(self) -> str:
        """What is said about entries that go with it."""
        return "" if self._others.isHidden() else self._others.text()

    @property
    def has_unsaved_input(self) -> bool:
        """Whether something typed would be lost."""
        return bool(self._reason.value())

    def say_reloaded(self) -> None:
        """Tell that what it belongs to is the newest now and what was typed is still there."""
        self.banner.tell(
            Tone.INFO, self.tr("已重新载入"), self.tr("填写的内容没有丢失，请核对后再保存。")
        )

    def take_focus(self) -> None:
        """Put the cursor into the reason."""
        self._reason.setFocus()

    def save(self) -> None:
        """Strike out the entry and what hangs on it."""
        if not self.save_button.isEnabled() or not self._form.check():
            return
        self.save_button.setEnabled(False)
        self.banner.hide()
        void = self._void(self._reason.value())
        task = self._desk.writes.start(lambda _progress: void())
        task.succeeded.connect(self.saved.emit)
        task.failed.connect(self._on_refused)

    # What a subclass says

    def _void(self, reason: str) -> Callable[[], object]:
        """Return what strikes the entry out, off the GUI thread."""
        raise NotImplementedError

    def _preview(self, reason: str) -> Callable[[], object]:
        """Return what asks, off the GUI thread, what that would change."""
        raise NotImplementedError

    def _effects(self, admission: Any) -> Sequence[Effect]:
        """Return the answer of a preview in words."""
        raise NotImplementedError

    def _chain_of(self) -> Callable[[], tuple[int, ...]]:
        """Return what asks, off the GUI thread, which entries go: it alone unless said."""
        return lambda: (self._seq,)

    # Answers

    def _ask_for_chain(self) -> None:
        chain_of = self._chain_of()
        self._chain_question.ask(lambda _progress: chain_of())

    def _on_chain(self, chain: tuple[int, ...]) -> None:
        self._chain = chain
        self.save_button.setEnabled(True)
        others = chain[:-1]
        self._others.setVisible(bool(others))
        if not others:
            self._ask_for_effect()
            return
        names = [self._entry_words(seq) for seq in others]
        translate = QCoreApplication.translate
        with_it = translate(
            "StrikePanel", "以下 %n 项以它为前提，将一并作废：\n{entries}", "", len(others)
        )
        self._others.setText(with_it.format(entries="\n".join(names)))
        self.save_button.setText(
            translate("StrikePanel", "一并作废 %n 项（Ctrl+S）", "", len(chain))
        )
        self._effect.say(self.tr("一并作废后，期限按其余登记重新计算。"))

    def _ask_for_effect(self) -> None:
        preview = self._preview(STAND_IN)
        self._question.ask(lambda _progress: preview())

    def _on_effect(self, admission: object) -> None:
        self._effect.show_effects(self._effects(admission))

    def _on_no_effect(self, error: Exception) -> None:
        self._effect.say(explain(error).sentence)

    def _on_refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if is_changed_elsewhere(error):
            told = explain(error)
            self.banner.tell(Tone.WARNING, told.title, told.text, self.tr("重新载入"))
        else:
            self.banner.show_error(error)

    def _entry(self, seq: int) -> LoggedEntry | None:
        return next((one for one in self._entries if one.event.seq == seq), None)

    def _entry_words(self, seq: int) -> str:
        entry = self._entry(seq)
        if entry is None:
            return self.tr("第 {seq} 项").format(seq=seq)
        name = name_of(entry.kind) if entry.kind is not None else code_text(entry.event.kind)
        return self.tr("第 {seq} 项 {day} {kind}").format(
            seq=seq, day=day_text(entry.event.happened_on), kind=name
        )

    def _lay_out(self) -> None:
        self.title.setText(self.tr("作废：{entry}").format(entry=self._entry_words(self._seq)))
        note = QLabel(self.tr("作废的登记仍然保留在办案经过中，划线并注明理由。"))
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        area, _inner = scrolled(self._form, self._others, self._effect)
        self.frame(self.title, note, self.banner, area, grows=area)
