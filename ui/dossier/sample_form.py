"""Which files are drawn for a check: of whom, about what, how many, with which seed?"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.dossiers.draw import SEED_SOURCES
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.services.file_checks import (
    MACHINE,
    SampleOrder,
    SamplePool,
    sample_pool,
)
from ui.desk import Desk
from ui.dossier.following_area import FollowingArea
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.form_column import FormColumn
from ui.fields.number_field import WholeNumberField
from ui.fields.text_fields import TextField
from ui.leavable import LeavableFrame
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import name_of

PAUSE_MS = 350
ANYBODY = 0
FIELD_WIDTH = 360


class SampleForm(LeavableFrame):
    """Says at once how many files could be drawn; nobody sees a result before it is recorded.

    Signals:
        ordered: the SampleOrder, once it is whole.
        left: it was given up.
    """

    ordered = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._dossier_id: DossierId | None = None
        self._offered: tuple[tuple[int, str], ...] = ()
        self.handler: ChoiceField[int] = ChoiceField([Choice(ANYBODY, self.tr("不限"))])
        self.cause = TextField(placeholder=self.tr("案由含这些字，不填不限"))
        self.count = WholeNumberField(required=True, least=1)
        self.source: ChoiceField[str] = ChoiceField(
            [Choice(one.value, name_of(one)) for one in SEED_SOURCES], required=True
        )
        self.seed = TextField(placeholder=self.tr("例如 双色球第2026138期号码"))
        self.note = TextField(placeholder=self.tr("期号、来源、监督人"))
        self.again = TextField(longest=500)
        self.pool = QLabel()
        self.draw_button = QPushButton(self.tr("抽取"))
        self.form = FormColumn()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def begin(self, dossier_id: DossierId, *, again: bool) -> None:
        """Ask for a sample of a record; ``again`` where one was drawn before."""
        self._dossier_id = dossier_id
        if self.source.value() is None:
            self.source.set_value("public")
        self.again.set_required(again)
        self.form.set_row_visible(self.again, again)
        self.show()
        self.form.go_to_first()
        self.ask_for_pool()

    def ask_for_pool(self) -> None:
        """Count what could be drawn."""
        dossier_id, context = self._dossier_id, self._desk.context
        if dossier_id is None:
            return
        handler, cause = self.handler.value() or None, self.cause.text()
        self._question.ask(
            lambda _progress: sample_pool(context, dossier_id, handler_id=handler, cause=cause)
        )

    def order(self) -> None:
        """Hand on what is to be drawn, if it is whole."""
        machine = self.source.value() == MACHINE
        self.seed.set_required(not machine)
        if not self.form.check():
            return
        self.ordered.emit(
            SampleOrder(
                self.count.value() or 0,
                self.handler.value() or None,
                self.cause.text(),
                "" if machine else self.seed.value() or "",
                self.source.value() or MACHINE,
                self.note.text(),
                self.again.text(),
            )
        )

    def leave(self) -> None:
        """Give it up; what was typed stays for the next time."""
        self.hide()
        self.left.emit()

    def _on_pool(self, pool: SamplePool) -> None:
        if pool.handlers != self._offered:
            self._offered = pool.handlers
            chosen = self.handler.value()
            self.handler.blockSignals(True)
            self.handler.set_choices(
                [Choice(ANYBODY, self.tr("不限")), *(Choice(*one) for one in pool.handlers)]
            )
            self.handler.set_value(chosen or ANYBODY)
            self.handler.blockSignals(False)
        text = self.tr("可抽的办结案件 {n} 件") if pool.cases else self.tr("没有可抽的办结案件")
        self.pool.setText(text.format(n=pool.cases))
        self.draw_button.setEnabled(bool(pool.cases))

    def _connect(self) -> None:
        self._pause.timeout.connect(self.ask_for_pool)
        self._question.answered.connect(self._on_pool)
        self._question.failed.connect(lambda _error: self.pool.setText(""))
        self.cause.textEdited.connect(lambda _text: self._pause.start())
        self.handler.value_changed.connect(lambda _handler: self.ask_for_pool())
        self.source.value_changed.connect(lambda one: self.seed.setEnabled(one != MACHINE))
        self.form.completed.connect(
            lambda: self.draw_button.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.draw_button.clicked.connect(self.order)

    def _lay_out(self) -> None:
        form = self.form
        form.add(self.tr("承办人"), self.handler)
        form.add(self.tr("案由含"), self.cause)
        form.add(self.tr("抽取件数"), self.count, mark=True)
        form.add(self.tr("种子来源"), self.source, mark=True)
        form.add(self.tr("随机种子"), self.seed)
        form.add(self.tr("种子说明"), self.note)
        form.add(self.tr("重新抽取的理由"), self.again, mark=True)
        self.draw_button.setProperty("role", "primary")
        self.pool.setAccessibleName(self.tr("可抽的案件"))
        cancel = QPushButton(self.tr("取消（Esc）"))
        cancel.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self.pool, 1)
        for button in (cancel, self.draw_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        for field in (self.cause, self.seed, self.note, self.again):
            field.setMinimumWidth(FIELD_WIDTH)
        top = QWidget()
        top.setProperty("role", "plain")
        inside = QVBoxLayout(top)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(form)
        inside.addStretch(1)
        column.addWidget(FollowingArea(top), 1)
        column.addLayout(buttons)
