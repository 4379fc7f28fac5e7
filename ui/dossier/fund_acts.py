"""What can be done with an application to the fund from its part of the page."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.fields.date_field import DateField
from ui.flow import FlowLayout
from ui.tokens import Space

DAY_WIDTH = 130


class FundActs(QWidget):
    """One button an act; only those that are possible can be pressed."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_button = QPushButton(self.tr("导入、粘贴人员清册…"))
        self.ledger_button = QPushButton(self.tr("取案件的欠薪明细…"))
        self.materials_button = QPushButton(self.tr("登记材料…"))
        self.proof_button = QPushButton(self.tr("登记证明…"))
        self.accept_button = QPushButton(self.tr("受理…"))
        self.export_button = QPushButton(self.tr("导出发放清册…"))
        self.day = DateField(today)
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.setPlaceholderText(self.tr("今天"))
        self.paid_button = QPushButton(self.tr("登记到账"))
        self.failed_button = QPushButton(self.tr("登记退汇"))
        self.claim_button = QPushButton(self.tr("登记追偿…"))
        self.recover_button = QPushButton(self.tr("登记收回…"))
        day_label = QLabel(self.tr("到账日期"))
        day_label.setBuddy(self.day)
        self._of_payment = (self.export_button, day_label, self.day, self.paid_button,
                            self.failed_button)  # fmt: skip
        self.paid_button.setToolTip(self.tr("所选人员；没有选择时为全部待发放人员"))
        row = FlowLayout(self, Space.SMALL)
        for part in (
            self.materials_button,
            self.proof_button,
            self.accept_button,
            self.ledger_button,
            self.list_button,
            *self._of_payment,
            self.claim_button,
            self.recover_button,
        ):
            if isinstance(part, QPushButton):
                part.setAutoDefault(True)
            row.addWidget(part)

    def allow(
        self,
        *,
        receiving: bool,
        accepting: bool,
        listing: bool,
        linked: bool,
        paying: bool,
        claiming: bool,
    ) -> None:
        """Offer what is possible now; ``linked``: the application has a case."""
        for button in (self.materials_button, self.proof_button):
            button.setVisible(receiving)
        self.accept_button.setVisible(receiving and accepting)
        self.list_button.setVisible(listing)
        self.ledger_button.setVisible(listing and linked)
        for part in self._of_payment:
            part.setVisible(paying)
        for button in (self.claim_button, self.recover_button):
            button.setVisible(claiming)
