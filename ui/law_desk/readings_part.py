"""How does this office read the law where it leaves two readings, and how is that changed?"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.law_change import ChangeKind, LawChange, allowed_settings
from disputes_app.services.law_desk import LawDeskChanged, prepare
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.flow import FlowLayout
from ui.settings_page.law_rows import policy_rows, reading_text, reading_title
from ui.settings_page.law_table import LawTable
from ui.tokens import Space


class ReadingsPart(QWidget):
    """The readings in force; below, another one can be prepared and looked at.

    Signals:
        prepared: number of the change that was prepared.
    """

    prepared = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.banner = Banner()
        self.table = LawTable(
            self.tr("本单位的理解"),
            [self.tr("事项"), self.tr("本单位按"), self.tr("性质")],
            (420, 240),
            policy_rows(desk.context.law.policy),
        )
        allowed = allowed_settings()
        self.setting = ChoiceField([Choice(key, reading_title(key)) for key in allowed])
        self.value: ChoiceField[Any] = ChoiceField()
        self.submit = QPushButton(self.tr("拟订变更"))
        below = QWidget()
        row = FlowLayout(below)
        label = QLabel(self.tr("改为另一种理解"))
        label.setProperty("role", "muted")
        label.setBuddy(self.setting)
        self.setting.setAccessibleName(self.tr("事项"))
        self.value.setAccessibleName(self.tr("改为"))
        for part in (label, self.setting, self.value, self.submit):
            row.addWidget(part)
        label.setMinimumHeight(self.submit.sizeHint().height())
        note = QLabel(
            self.tr("变更先列出影响清单，由负责人采纳后生效；法律允许的范围以外不能选择。")
        )
        note.setProperty("role", "small")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(below)
        column.addWidget(note)
        self.setting.value_changed.connect(self._offer_values)
        self.submit.clicked.connect(self._submit)
        self.setting.setCurrentIndex(0)
        self._offer_values(self.setting.value())

    def refresh(self) -> None:
        """Show the readings in force."""
        self.table.show_rows(policy_rows(self._desk.context.law.policy))
        self._offer_values(self.setting.value())

    def _offer_values(self, key: str | None) -> None:
        """Offer the readings that are lawful and not in force."""
        if key is None:
            return
        now = getattr(self._desk.context.law.policy, key)
        others = [one for one in allowed_settings()[key] if one != now]
        self.value.set_choices([Choice(one, reading_text(key, one)) for one in others])
        self.value.setCurrentIndex(0)

    def _submit(self) -> None:
        key, value = self.setting.value(), self.value.value()
        if key is None or value is None:
            return
        change = LawChange(ChangeKind.SETTINGS, settings=((key, value),))
        title = QCoreApplication.translate("law", "{matter}：改为“{reading}”").format(
            matter=reading_title(key), reading=reading_text(key, value)
        )
        context, actor = self._desk.context, self._desk.actor
        self.submit.setEnabled(False)
        task = self._desk.writes.start(lambda _progress: prepare(context, actor, change, title))
        task.succeeded.connect(self._on_prepared)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(lambda: self.submit.setEnabled(True))

    def _on_prepared(self, proposal_id: int) -> None:
        self.banner.hide()
        self._desk.data_changed.emit(LawDeskChanged(proposal_id))
        self.prepared.emit(proposal_id)
