"""How is a mistaken entry struck out, with what hangs on it, in one act and with a reason?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from disputes_app.domain.admission import Admission
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import VOID
from disputes_app.services.case_view import Entry
from disputes_app.services.log import preview_event, void_chain_of, void_event
from disputes_app.services.log_entries import NewEntry
from ui.case_page.effect_view import EffectView
from ui.case_page.effect_words import effects
from ui.case_page.reading import CaseFile
from ui.case_page.refusals import is_changed_elsewhere
from ui.desk import Desk
from ui.errors import explain
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import NoteField
from ui.side_panel import SidePanel
from ui.tasks import LatestQuestion
from ui.tokens import Tone
from ui.wording import code_text, day_text, name_of

STAND_IN = "…"
REASON_LINES = 3


class VoidPanel(SidePanel):
    """Names the entry and whatever would not be lawful without it; asks for the reason.

    Signals:
        saved: what the service returned.
        reload_asked: the case was changed by somebody else; what was typed stays.
    """

    saved = Signal(object)
    reload_asked = Signal()

    def __init__(self, seq: int, file: CaseFile, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("作废（Ctrl+S）"))
        self._seq = seq
        self._file = file
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
        self.save_button.setEnabled(False)
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
        self._ask_for_chain()

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

    def take_file(self, file: CaseFile) -> None:
        """Go on with a case that was read anew; what was typed stays."""
        self._file = file
        self._ask_for_chain()

    def say_reloaded(self) -> None:
        """Tell that the case is the newest now and what was typed is still there."""
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
        context, actor, version = self._desk.context, self._desk.actor, self._file.view.version
        case_id, seq, reason = self._case_id(), self._seq, self._reason.value()
        many = len(self._chain) > 1
        task = self._desk.writes.start(
            lambda _progress: void_event(
                context, actor, case_id, seq, reason, seen_version=version, with_dependants=many
            )
        )
        task.succeeded.connect(self.saved.emit)
        task.failed.connect(self._on_refused)

    def _case_id(self) -> CaseId:
        return self._file.view.row.id

    def _ask_for_chain(self) -> None:
        context, case_id, seq = self._desk.context, self._case_id(), self._seq
        self._chain_question.ask(lambda _progress: void_chain_of(context, case_id, seq))

    def _on_chain(self, chain: tuple[int, ...]) -> None:
        self._chain = chain
        self.save_button.setEnabled(True)
        others = chain[:-1]
        self._others.setVisible(bool(others))
        if not others:
            self._ask_for_effect()
            return
        names = [self._entry_words(seq) for seq in others]
        self._others.setText(
            self.tr("以下 %n 项以它为前提，将一并作废：\n{entries}", "", len(others)).format(
                entries="\n".join(names)
            )
        )
        self.save_button.setText(self.tr("一并作废 %n 项（Ctrl+S）", "", len(chain)))
        self._effect.say(self.tr("一并作废后，期限按其余登记重新计算。"))

    def _ask_for_effect(self) -> None:
        context, actor, case_id = self._desk.context, self._desk.actor, self._case_id()
        entry = NewEntry(VOID, self._file.today, {"seq": self._seq, "reason": STAND_IN})
        self._question.ask(lambda _progress: preview_event(context, case_id, entry, actor))

    def _on_effect(self, admission: Admission) -> None:
        self._effect.show_effects(effects(admission, self._file.names))

    def _on_no_effect(self, error: Exception) -> None:
        self._effect.say(explain(error).sentence)

    def _on_refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if is_changed_elsewhere(error):
            told = explain(error)
            self.banner.tell(Tone.WARNING, told.title, told.text, self.tr("重新载入"))
        else:
            self.banner.show_error(error)

    def _entry(self, seq: int) -> Entry | None:
        return next((one for one in self._file.view.entries if one.event.seq == seq), None)

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
        asked = (self._form, self._others, self._effect)
        self.frame(self.title, note, self.banner, *asked)
