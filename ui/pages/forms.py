"""The page of forms: what does each paper of the office say, and how is that changed?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from disputes_app.domain.form_versions import FormVersion
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.forms import (
    FormState,
    check_form,
    form_states,
    restore_form,
    save_form,
    versions_of_form,
)
from ui.actions import ActionId
from ui.desk import FORMS_PAGE, Desk
from ui.forms.form_list import form_name
from ui.forms.form_view import FormView
from ui.forms.looked_at import LookedAt, look, numbered, proposed
from ui.forms.versions_dialog import VersionsDialog
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.tasks import LatestQuestion
from ui.tokens import Tone

if TYPE_CHECKING:
    from disputes_app.documents.templates.errors import TemplateError

PAUSE_MS = 400
"""So long after the last key the text is checked and set, not at every key."""


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The form in view, and the case or record on which it is looked at."""

    state: FormState
    on: LookedAt | None = None


class FormsPage(Page):
    """List, text with its faults, and how it prints; nothing is kept before it is saved."""

    PAGE = PageSpec(FORMS_PAGE, QT_TRANSLATE_NOOP("pages", "文书"), "papers", 10)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.view = FormView(self)
        self._states: dict[str, FormState] = {}
        self._chosen: _Chosen | None = None
        self._wanted = ""
        self._listing = LatestQuestion(desk.reads, self)
        self._finding = LatestQuestion(desk.reads, self)
        self._checking = LatestQuestion(desk.reads, self)
        self._setting = LatestQuestion(desk.reads, self)
        self._looking_back = LatestQuestion(desk.reads, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._connect()
        self.ask()

    def ask(self) -> None:
        """Read the forms anew; a text that is being written stays."""
        context = self.desk.context
        self._listing.ask(lambda _progress: form_states(context))

    def save(self) -> None:
        """Let what is written be what the form says from now on."""
        chosen = self._chosen
        if chosen is None or not self.has_unsaved_input():
            return
        context, actor, form_id = self.desk.context, self.desk.actor, chosen.state.form.id
        text, note = self.view.text(), self.view.note.text()
        self._write(lambda _progress: save_form(context, actor, form_id, text, note))

    def restore(self) -> None:
        """Let the form of the program hold again."""
        chosen = self._chosen
        if chosen is None or chosen.state.version is None:
            return
        context, actor, form_id = self.desk.context, self.desk.actor, chosen.state.form.id
        self._write(lambda _progress: restore_form(context, actor, form_id, self.view.note.text()))

    def look_at_versions(self) -> None:
        """Show how the form changed."""
        if self._chosen is not None:
            context, form_id = self.desk.context, self._chosen.state.form.id
            self._looking_back.ask(lambda _progress: versions_of_form(context, form_id))

    # What pages answer

    def asked(self, request: object) -> None:
        """Show the form that was asked for by its id."""
        if isinstance(request, str):
            self._wanted = request
            self.view.list.choose(request)

    def shown(self) -> None:
        """Look anew: others may have changed a form."""
        if self._states and not self._listing.is_waiting:
            self.ask()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew and to save."""
        return {ActionId.REFRESH: self.ask, ActionId.SAVE: self.save}

    def has_unsaved_input(self) -> bool:
        """Whether the text is another than the one that holds."""
        return self._chosen is not None and self.view.text() != self._chosen.state.text

    # Answers

    def _on_states(self, states: tuple[FormState, ...]) -> None:
        self._states = {one.form.id: one for one in states}
        keep = self.has_unsaved_input()
        wanted, self._wanted = self._wanted, ""
        self.view.list.show_states(states)
        if wanted:
            self.view.list.choose(wanted)
        if not keep:
            self._on_form(self.view.list.current)

    def _on_form(self, form_id: str) -> None:
        state = self._states.get(form_id)
        if state is None:
            return
        if self.has_unsaved_input() and self._chosen is not None:
            if form_id != self._chosen.state.form.id:
                self.view.list.choose(self._chosen.state.form.id)
                self.view.banner.tell(
                    Tone.WARNING,
                    self.tr("还有没保存的修改"),
                    self.tr("请先保存，或者按“放弃修改”，再看其他文书。"),
                )
            return
        self._chosen = _Chosen(state)
        self.view.show_form(state, may_edit=Right.EDIT_FORMS in RIGHTS[self.desk.actor.role])
        context = self.desk.context
        self._finding.ask(lambda _progress: proposed(context, form_id))
        self._check()

    def _on_case_typed(self) -> None:
        context, typed, chosen = self.desk.context, self.view.case.text().strip(), self._chosen
        if typed and chosen is not None:
            form_id = chosen.state.form.id
            self._finding.ask(lambda _progress: numbered(context, form_id, typed))

    def _on_found(self, on: LookedAt | None) -> None:
        if self._chosen is None:
            return
        self._chosen = _Chosen(self._chosen.state, on)
        self.view.case.setText("" if on is None else on.number)
        self._check()

    def _on_typed(self) -> None:
        self.view.show_changed(changed=self.has_unsaved_input())
        self._pause.start()

    def _check(self) -> None:
        chosen, text = self._chosen, self.view.text()
        if chosen is None:
            return
        form_id = chosen.state.form.id
        self._checking.ask(lambda _progress: check_form(form_id, text))

    def _on_checked(self, faults: tuple[TemplateError, ...]) -> None:
        chosen = self._chosen
        self.view.show_faults(faults)
        if faults or chosen is None:
            return
        on = chosen.on
        if on is None:
            self.view.say_no_case()
            return
        context, actor, text = self.desk.context, self.desk.actor, self.view.text()
        form_id = chosen.state.form.id
        self._setting.ask(lambda _progress: look(context, actor, form_id, text, on))

    def _on_set(self, pdf: bytes) -> None:
        self.view.show_pdf(pdf)

    def _on_versions(self, versions: tuple[FormVersion, ...]) -> None:
        if self._chosen is None:
            return
        dialog = VersionsDialog(versions, self._chosen.state.original, self)
        dialog.taken.connect(self.view.put_text)
        dialog.open()

    def _write(self, work: Callable[[object], FormVersion]) -> None:
        task = self.desk.writes.start(work)
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.view.banner.show_error)

    def _on_saved(self, version: FormVersion) -> None:
        state = self._states[version.form_id]
        self.view.note.clear()
        self.view.put_text(version.text or state.original)
        told = self.tr("已恢复原模板") if version.is_original else self.tr("已保存为本单位版本")
        self.view.banner.tell(Tone.SUCCESS, told, f"{form_name(state)}  {version.version}")
        self._chosen = None
        self._wanted = version.form_id
        self.ask()

    def _drop(self) -> None:
        if self._chosen is not None:
            self.view.put_text(self._chosen.state.text)
            self.view.banner.hide()
            self.view.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        view = self.view
        self._listing.answered.connect(self._on_states)
        self._finding.answered.connect(self._on_found)
        self._checking.answered.connect(self._on_checked)
        self._setting.answered.connect(self._on_set)
        self._looking_back.answered.connect(self._on_versions)
        for one in (self._listing, self._finding, self._checking, self._setting):
            one.failed.connect(view.banner.show_error)
        self._looking_back.failed.connect(view.banner.show_error)
        self._pause.timeout.connect(self._check)
        view.list.chosen.connect(self._on_form)
        view.editor.textChanged.connect(self._on_typed)
        view.case.returnPressed.connect(self._on_case_typed)
        view.save.clicked.connect(self.save)
        view.restore.clicked.connect(self.restore)
        view.drop.clicked.connect(self._drop)
        view.versions.clicked.connect(self.look_at_versions)
        self.desk.actor_changed.connect(lambda _actor: self.ask())
