"""How is one act entered in many cases, with its effect on each shown before?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from disputes_app.domain.admission import IrregularError
from disputes_app.domain.approval_log import SIGNATURE_NAMES
from disputes_app.domain.approval_rules import APPROVAL_RULES
from disputes_app.domain.case_group import GroupMember
from disputes_app.domain.events import Facts
from disputes_app.domain.kinds.base import EventKind, number_of
from disputes_app.services.group_acts import (
    GroupAct,
    GroupActDone,
    MemberAct,
    MemberEffect,
    MemberRefusedError,
    own_field,
    preview_act,
    record_act,
    submit_act,
)
from disputes_app.services.log_entries import LateClosingError, NewEntry
from disputes_app.services.progress import Progress
from ui.case_page.confirmation import ConfirmationPart
from ui.case_page.entry_form import EntryForm
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.errors import explain
from ui.fields.text_fields import NoteField
from ui.groups.member_table import MemberTable
from ui.groups.words import effect_text
from ui.progress_panel import ProgressPanel
from ui.side_panel import SidePanel, scrolled
from ui.tasks import LatestQuestion
from ui.tokens import Tone
from ui.wording import money_text, name_of

REFUSALS_NAMED = 2
PAUSE_MS = 300
"""So long after the last change the effect on all cases is asked for."""


class ActPanel(SidePanel):
    """The fields of the kind as in one case; what it does in each stands in the table.

    Signals:
        done: what the service returned.
    """

    done = Signal(object)

    def __init__(
        self,
        kind: EventKind,
        file: CaseFile,
        table: MemberTable,
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.save_button.setText(self.tr("登记"))
        self._kind = kind
        self._file = file
        self._table = table
        self._desk = desk
        self._own = own_field(kind)
        self._effects: tuple[MemberEffect, ...] = ()
        self._is_writing = False
        self.form = EntryForm(kind, file)
        self.confirmation = ConfirmationPart(file.supervisors, desk.actor)
        self.words = QLabel()
        self.leave_out_button = QPushButton()
        self.submit_button = QPushButton(self.tr("送审（待签批）"))
        self.submit_button.setToolTip(self.tr("不填签批人，先送负责人签批；签批后再登记"))
        self.opinion = NoteField(lines=2)
        self.opinion.setPlaceholderText(self.tr("承办人意见（送审时随审批表）"))
        self.opinion.setAccessibleName(self.tr("承办人意见"))
        if kind.id not in APPROVAL_RULES:
            self.submit_button.hide()
            self.opinion.hide()
        self.progress = ProgressPanel(self)
        self._question = LatestQuestion(desk.reads, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        table.show_acting(acting=True, own="" if self._own is None else name_of(self._own))
        self.ask_for_effects()

    @property
    def effects(self) -> tuple[MemberEffect, ...]:
        """What the act would do in each case, as it was last asked."""
        return self._effects

    @property
    def has_unsaved_input(self) -> bool:
        """Whether something typed would be lost."""
        return self.form.is_touched

    @property
    def may_save(self) -> bool:
        """Whether every case that is meant takes the act."""
        return self.save_button.isEnabled()

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self.form.take_focus()

    def ask_for_effects(self) -> None:
        """Ask what the act would do in each case, as far as it is typed."""
        self._pause.stop()
        self._effects = ()
        self._allow()
        act = self._act(self.form.entry(stand_in=True))
        if act is None or not act.members:
            self._question.forget()
            self.words.setText(self.tr("请勾选案件并填写日期。"))
            return
        self.words.setText(self.tr("正在逐案核对…"))
        context, actor = self._desk.context, self._desk.actor
        self._question.ask(lambda progress: preview_act(context, actor, act, progress))

    def save(self) -> None:
        """Enter the act in all the cases that are meant."""
        if self._is_writing or not self.may_save:
            return
        if not self.form.check() or not self.confirmation.check():
            return
        act = self._act(self.form.entry())
        if act is None:
            return
        context, actor = self._desk.context, self._desk.actor
        words = self.tr("正在登记 {count} 件…").format(count=len(act.members))
        self._write(lambda progress: record_act(context, actor, act, progress), words)

    def submit(self) -> None:
        """Submit the act for approval in all the cases that are meant."""
        if self._is_writing or not self.may_save or not self.form.check(without=SIGNATURE_NAMES):
            return
        act = self._act(self.form.entry())
        if act is None:
            return
        context, actor, note = self._desk.context, self._desk.actor, self.opinion.value()
        words = self.tr("正在送审 {count} 件…").format(count=len(act.members))
        self._write(lambda progress: submit_act(context, actor, act, note, progress), words)

    def _write(self, work: Callable[[Progress], GroupActDone], words: str) -> None:
        self._is_writing = True
        self._allow()
        self.banner.hide()
        task = self._desk.writes.start(work, label=self.tr("正在逐案登记…"))
        self.progress.watch(task, words)
        task.succeeded.connect(self._on_done)
        task.failed.connect(self._on_refused)
        task.cancelled.connect(self._on_cancelled)
        task.finished.connect(self._on_finished)

    def leave_out_refused(self) -> None:
        """Go on without the cases that refuse."""
        self._table.leave_out([one.case_id for one in self._refused()])

    def _act(self, entry: NewEntry | None) -> GroupAct | None:
        if entry is None:
            return None
        whole = replace(
            entry,
            irregular=self.confirmation.irregular_reason(),
            confirmed_by=self.confirmation.confirmed_by(),
        )
        members = tuple(
            MemberAct(one.case_id, one.version, self._own_facts(one)) for one in self._table.chosen
        )
        return GroupAct(whole, self._file.view.row.id, members)

    def _own_facts(self, member: GroupMember) -> Facts:
        if self._own is None:
            return {}
        fen = self._table.own_amount(member.case_id)
        return {} if fen is None else {self._own.name: fen}

    def _refused(self) -> list[MemberEffect]:
        return [one for one in self._effects if one.refusal is not None]

    def _on_effects(self, effects: Sequence[MemberEffect]) -> None:
        self._effects = tuple(effects)
        self._table.show_effects(self._effects)
        refused = self._refused()
        self._ask_for_more(refused)
        able = len(self._effects) - len(refused)
        lines = [
            self.tr("可办 {able} 件，不能办 {refused} 件。").format(able=able, refused=len(refused))
        ]
        if self._own is not None:
            lines.append(
                self.tr("{name}合计 {sum}。").format(
                    name=name_of(self._own), sum=money_text(self._sum())
                )
            )
        lines += [f"{one.number}：{effect_text(one)}" for one in refused[:REFUSALS_NAMED]]
        if refused:
            lines.append(self.tr("不能办的原因写在各案之后；更正，或者去掉这些件再登记。"))
        self.words.setText("\n".join(lines))
        self._allow()

    def _sum(self) -> int:
        """Return what all cases together come to: each its own amount, or that of the form."""
        if self._own is None:
            return 0
        entry = self.form.entry()
        usual = 0 if entry is None else number_of(entry.facts, self._own.name)
        amounts = (self._table.own_amount(one.case_id) for one in self._table.chosen)
        return sum(usual if fen is None else fen for fen in amounts)

    def _ask_for_more(self, refused: Sequence[MemberEffect]) -> None:
        """Ask for a confirmation where what happened was not lawful, or is entered late."""
        reasons = [one.refusal for one in refused]
        irregular = next((one for one in reasons if isinstance(one, IrregularError)), None)
        late = next((one for one in reasons if isinstance(one, LateClosingError)), None)
        if irregular is not None:
            self.confirmation.ask_for_flaw(explain(irregular).sentence)
        elif late is not None and not self.confirmation.asks_for_flaw:
            self.confirmation.ask_for_confirmation(explain(late).sentence)

    def _allow(self) -> None:
        refused = len(self._refused())
        count = len(self._effects)
        ready = bool(count) and not refused and not self._is_writing
        self.save_button.setEnabled(ready)
        self.submit_button.setEnabled(ready)
        text = self.tr("登记 {count} 件").format(count=count) if ready else self.tr("登记")
        self.save_button.setText(text)
        self.leave_out_button.setVisible(0 < refused < count)
        self.leave_out_button.setText(self.tr("去掉不能办的 {count} 件").format(count=refused))

    def _on_done(self, done: GroupActDone) -> None:
        self.done.emit(done)

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, MemberRefusedError):
            self.banner.show_error(error)
            return
        told = explain(error)
        why = explain(error.why).sentence
        self.banner.tell(Tone.DANGER, told.title, f"{error.number}：{why}\n{told.text}")
        self._desk.data_changed.emit(error)

    def _on_cancelled(self) -> None:
        self.banner.tell(Tone.INFO, self.tr("已取消"), self.tr("一件也没有登记。"))

    def _on_finished(self) -> None:
        self._is_writing = False
        self._allow()

    def _connect(self) -> None:
        self.form.changed.connect(self._pause.start)
        self.form.changed.connect(self.banner.hide)
        self.form.completed.connect(
            lambda: self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.confirmation.changed.connect(self._pause.start)
        self._table.chosen_changed.connect(self._pause.start)
        self._pause.timeout.connect(self.ask_for_effects)
        self._question.answered.connect(self._on_effects)
        self._question.failed.connect(self.banner.show_error)
        self.submit_button.clicked.connect(self.submit)
        self.leave_out_button.clicked.connect(self.leave_out_refused)

    def _lay_out(self) -> None:
        self.title.setText(name_of(self._kind))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(self.tr("办理的结果"))
        for button in (self.leave_out_button, self.submit_button):
            button.setAutoDefault(True)
        area, _inner = scrolled(self.confirmation, self.form, self.opinion)
        below = (self.words, self.leave_out_button)
        self.frame(self.title, self.banner, area, *below, grows=area, other=self.submit_button)
