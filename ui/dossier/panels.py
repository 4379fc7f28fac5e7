"""How is a record beside the cases opened, carried on, and a mistake in it struck out?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from disputes_app.domain.dossiers.admission import StepAdmission
from disputes_app.domain.dossiers.base import DossierType, StepKind
from disputes_app.domain.dossiers.catalogue import SPECS
from disputes_app.domain.events import VOID, Facts
from disputes_app.domain.kinds.base import FieldType
from disputes_app.services.dossiers import (
    UnknownCaseNumberError,
    open_dossier,
    preview_opening,
    preview_step,
    record_step,
    void_step,
)
from disputes_app.services.log_entries import NewEntry
from ui.case_page.effect_words import Effect
from ui.case_page.entry_panel import EntryPanel
from ui.case_page.strike_panel import StrikePanel
from ui.desk import Desk
from ui.dossier.effects import step_effects
from ui.dossier.pasted_sheet import paste_into
from ui.dossier.reading import DossierFile, DossierGround
from ui.dossier.words import type_name
from ui.errors import explain
from ui.fields.known_field import KnownField
from ui.fields.text_fields import NoteField, TextField
from ui.tokens import Tone
from ui.wording import name_of

FIELD_WIDTH = 420
"""There is more room for a new record than beside a log."""


class _DossierPanel(EntryPanel):
    """What opening and carrying on have in common."""

    def _point_at(self, error: Exception) -> None:
        if not isinstance(error, UnknownCaseNumberError):
            super()._point_at(error)
            return
        for name, control in self._form.controls.items():
            if not isinstance(control, KnownField) or control.means is not FieldType.CASE:
                continue
            if control.text().strip() == error.number.strip():
                self._form.complain(name, explain(error).title)


class StepPanel(_DossierPanel):
    """One kind of entry in the log of a record."""

    def __init__(
        self,
        kind: StepKind,
        file: DossierFile,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        known: Facts | None = None,
    ) -> None:
        super().__init__(kind, file.ground, desk, parent, known=known)
        self._file = file
        self._lay_out(name_of(kind), (self._confirmation, self._form))
        self.ask_for_effect()

    def take_file(self, file: DossierFile) -> None:
        """Go on with a record that was read anew; what was typed stays."""
        self._file = file
        self.ask_for_effect()

    def _preview(self, entry: NewEntry) -> Callable[[], StepAdmission]:
        context, actor, dossier_id = self._desk.context, self._desk.actor, self._file.id
        return lambda: preview_step(context, actor, dossier_id, entry)

    def _record(self, entry: NewEntry) -> Callable[[], object]:
        context, actor, dossier_id = self._desk.context, self._desk.actor, self._file.id
        version = self._file.view.record.version
        return lambda: record_step(context, actor, dossier_id, entry, seen_version=version)

    def _effects(self, admission: StepAdmission) -> Sequence[Effect]:
        return step_effects(admission, self._file.names)


class OpeningPanel(_DossierPanel):
    """The entry that opens a record of a type."""

    def __init__(
        self,
        type_: DossierType,
        ground: DossierGround,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        known: Facts | None = None,
    ) -> None:
        super().__init__(SPECS[type_].opened, ground, desk, parent, known=known)
        self.type = type_
        self._ground = ground
        for control in self._form.controls.values():
            if isinstance(control, TextField | NoteField):
                control.setMinimumWidth(FIELD_WIDTH)
        title = self.tr("新登记：{type}").format(type=type_name(type_))
        self._lay_out(title, (self._confirmation, self._form), self._paste_button())
        self.ask_for_effect()

    def paste_sheet(self) -> None:
        """Fill what is still empty with what the hotline sheet in the clipboard says."""
        if paste_into(self._form, QApplication.clipboard().text()):
            self._form.take_focus()
            return
        self.banner.tell(
            Tone.WARNING,
            self.tr("没有可以识别的工单"),
            self.tr("请先复制工单的文字，再按“粘贴工单”。"),
        )

    def _paste_button(self) -> QPushButton | None:
        """Return what takes a sheet over; None for types that come without one."""
        if self.type is not DossierType.EXTERNAL:
            return None
        button = QPushButton(self.tr("粘贴工单(&G)"))
        button.setToolTip(self.tr("先复制热线工单的文字，再按这里（Alt+G）"))
        button.clicked.connect(self.paste_sheet)
        return button

    def _preview(self, entry: NewEntry) -> Callable[[], StepAdmission]:
        context, actor, type_ = self._desk.context, self._desk.actor, self.type
        return lambda: preview_opening(context, actor, type_, entry)

    def _record(self, entry: NewEntry) -> Callable[[], object]:
        context, actor, type_ = self._desk.context, self._desk.actor, self.type
        return lambda: open_dossier(context, actor, type_, entry)

    def _effects(self, admission: StepAdmission) -> Sequence[Effect]:
        return step_effects(admission, self._ground.names)


class StepVoidPanel(StrikePanel):
    """Strikes out one entry in the log of a record."""

    def __init__(
        self, seq: int, file: DossierFile, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(seq, file.entries, desk, parent)
        self._file = file
        self._ask_for_chain()

    def take_file(self, file: DossierFile) -> None:
        """Go on with a record that was read anew; what was typed stays."""
        self._file = file
        self._entries = file.entries
        self._ask_for_chain()

    def _void(self, reason: str) -> Callable[[], object]:
        context, actor, dossier_id = self._desk.context, self._desk.actor, self._file.id
        seq, version = self._seq, self._file.view.record.version
        return lambda: void_step(context, actor, dossier_id, seq, reason, seen_version=version)

    def _preview(self, reason: str) -> Callable[[], StepAdmission]:
        context, actor, dossier_id = self._desk.context, self._desk.actor, self._file.id
        entry = NewEntry(VOID, self._file.view.today, {"seq": self._seq, "reason": reason})
        return lambda: preview_step(context, actor, dossier_id, entry)

    def _effects(self, admission: StepAdmission) -> Sequence[Effect]:
        return step_effects(admission, self._file.names)
