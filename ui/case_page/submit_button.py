"""送审: the act is submitted for a signature instead of being entered as signed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from disputes_app.domain.approval_rules import APPROVAL_RULES
from disputes_app.services.approvals import ask
from disputes_app.services.log_entries import NewEntry
from ui.case_page.approval_words import waiting_text
from ui.case_page.reading import CaseFile
from ui.desk import Desk


class SubmitButton(QPushButton):
    """Shown where somebody has to sign; disabled while the same waits already.

    Signals:
        submitted: what the service returned.
        refused: why it could not be submitted.
    """

    submitted = Signal(object)
    refused = Signal(object)

    def __init__(
        self, kind_id: str, file: CaseFile, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind_id = kind_id
        self._desk = desk
        self.setText(self.tr("送审（待签批）"))
        if kind_id not in APPROVAL_RULES:
            self.hide()
        self.take_file(file)

    def take_file(self, file: CaseFile) -> None:
        """Follow the case: what waits already is not submitted twice."""
        self._file = file
        waiting = waiting_text(file, self._kind_id)
        self.setEnabled(not waiting)
        self.setToolTip(waiting or self.tr("不填签批人，先送负责人签批；签批后再登记"))

    def submit(self, entry: NewEntry, note: str = "") -> None:
        """Submit what was typed, with the handler's opinion."""
        self.setEnabled(False)
        context, actor, view = self._desk.context, self._desk.actor, self._file.view
        case_id, version = view.row.id, view.version
        task = self._desk.writes.start(
            lambda _progress: ask(context, actor, case_id, entry, seen_version=version, note=note)
        )
        task.succeeded.connect(self.submitted)
        task.failed.connect(self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.setEnabled(True)
        self.refused.emit(error)
