"""How is a mistaken entry of a case struck out, with what hangs on it, in one act?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from disputes_app.domain.admission import Admission
from disputes_app.domain.cases import CaseId
from disputes_app.domain.events import VOID
from disputes_app.services.log import preview_event, void_chain_of, void_event
from disputes_app.services.log_entries import NewEntry
from ui.case_page.effect_words import Effect, effects
from ui.case_page.reading import CaseFile
from ui.case_page.strike_panel import StrikePanel
from ui.desk import Desk


class VoidPanel(StrikePanel):
    """Whatever would not be lawful without the entry goes with it."""

    def __init__(self, seq: int, file: CaseFile, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(seq, file.view.entries, desk, parent)
        self._file = file
        self._ask_for_chain()

    def take_file(self, file: CaseFile) -> None:
        """Go on with a case that was read anew; what was typed stays."""
        self._file = file
        self._entries = file.view.entries
        self._ask_for_chain()

    def _case_id(self) -> CaseId:
        return self._file.view.row.id

    def _void(self, reason: str) -> Callable[[], object]:
        context, actor, version = self._desk.context, self._desk.actor, self._file.view.version
        case_id, seq, many = self._case_id(), self._seq, len(self._chain) > 1
        return lambda: void_event(
            context, actor, case_id, seq, reason, seen_version=version, with_dependants=many
        )

    def _preview(self, reason: str) -> Callable[[], Admission]:
        context, actor, case_id = self._desk.context, self._desk.actor, self._case_id()
        entry = NewEntry(VOID, self._file.today, {"seq": self._seq, "reason": reason})
        return lambda: preview_event(context, case_id, entry, actor)

    def _effects(self, admission: Admission) -> Sequence[Effect]:
        return effects(admission, self._file.names)

    def _chain_of(self) -> Callable[[], tuple[int, ...]]:
        context, case_id, seq = self._desk.context, self._case_id(), self._seq
        return lambda: void_chain_of(context, case_id, seq)
