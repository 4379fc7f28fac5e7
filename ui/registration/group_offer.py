"""Does the next case stand in one group with the one that was just written down?"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from disputes_app.domain.cases import CaseId
from disputes_app.services.log_store import CaseChanged


class GroupOffer(QWidget):
    """One box, there only while a colleague of an applicant is being written down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first: CaseId | None = None
        self.box = QCheckBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        self.hide()

    def offer(self, saved: CaseChanged | None) -> None:
        """Offer the group of the case that was saved before; the box stays as it was ticked."""
        self._first = None if saved is None else saved.case_id
        self.setVisible(saved is not None)
        if saved is None:
            self.box.setChecked(False)
            return
        self.box.setText(
            self.tr("归入同一群体（与 {number} 一起办理）").format(number=saved.receipt_number)
        )

    def joined_case(self) -> CaseId | None:
        """Return a case of the group that the next one joins; None where it joins none."""
        return self._first if self.box.isChecked() else None
