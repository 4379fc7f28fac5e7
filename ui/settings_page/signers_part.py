"""Who has signed for the offices, and until when is each delegated?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.approval_records import SignerRecord
from disputes_app.domain.kinds.approval import OFFICES
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.approval_list import signers
from disputes_app.services.signers import SignersChanged, end_delegation
from ui.badges import Badge
from ui.banner import Banner
from ui.desk import Desk
from ui.empty import EmptyState
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import day_text, name_of

WIDTHS = (140, 240, 120, 120, 100)
YEARS_AHEAD = 10
_NAMES = {one.value: one for one in OFFICES}


class SignersPart(QWidget):
    """A table of those who signed; below it the last day of the delegation of the one chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._signers: tuple[SignerRecord, ...] = ()
        self.banner = Banner()
        titles = [self.tr("姓名"), self.tr("职务"), self.tr("委托自"), self.tr("委托至"), ""]
        self.table = KeyedTable(self.tr("签批人"), titles, WIDTHS)
        today = desk.today()
        far = date(today.year + YEARS_AHEAD, 12, 31)
        self.until = DateField(today, earliest=EARLIEST_DAY, latest=far)
        self.save = QPushButton(self.tr("保存委托截止日"))
        self._empty = EmptyState(
            self.tr("还没有签批人"), self.tr("在“待审批”登记签批以后，签批人列在这里。")
        )
        self._note = QLabel()
        self._form = FormColumn()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._question.answered.connect(self._on_read)
        self._question.failed.connect(self.banner.show_error)
        self.table.key_changed.connect(self._on_chosen)
        self._form.completed.connect(self.save.setFocus)
        self.save.clicked.connect(self._save)
        desk.data_changed.connect(self._on_changed)
        desk.actor_changed.connect(self._allow)
        self._allow()

    @property
    def has_input(self) -> bool:
        """Whether another day is typed than is kept."""
        chosen = self._chosen
        return chosen is not None and self.until.value_so_far() != chosen.delegated_to

    @property
    def _chosen(self) -> SignerRecord | None:
        key = self.table.key
        return None if key is None or key >= len(self._signers) else self._signers[key]

    def refresh(self) -> None:
        """Read who has signed."""
        context = self._desk.context
        self._question.ask(lambda _progress: signers(context))

    def _allow(self, _actor: object = None) -> None:
        may = Right.ENTER_SIGNATURE in RIGHTS[self._desk.actor.role]
        for part in (self.until, self.save):
            part.setEnabled(may)
        if may:
            words = self.tr("登记签批时记下的人。委托到期或者撤销的，填写最后一日（含当日）。")
        else:
            words = self.tr("登记签批时记下的人。委托截止日由负责人、管理员填写。")
        self._note.setText(words)

    def _on_read(self, found: tuple[SignerRecord, ...]) -> None:
        self._signers = found
        today = self._desk.today()
        self.table.show_rows(
            [KeyedRow(n, _cells(one), _mark(one, today)) for n, one in enumerate(found)]
        )
        for part in (self.table, self._note, self._form, self.save):
            part.setVisible(bool(found))
        self._empty.setVisible(not found)

    def _on_chosen(self, _key: object) -> None:
        chosen = self._chosen
        self.until.set_value(None if chosen is None else chosen.delegated_to)

    def _save(self) -> None:
        chosen = self._chosen
        if chosen is None or not self.until.check():
            return
        self.banner.hide()
        context, actor, day = self._desk.context, self._desk.actor, self.until.value()
        task = self._desk.writes.start(
            lambda _progress: end_delegation(context, actor, chosen, day)
        )
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self.banner.show_error)

    def _on_saved(self, changed: SignersChanged) -> None:
        self.banner.tell(Tone.SUCCESS, self.tr("已保存委托截止日"))
        self._desk.data_changed.emit(changed)

    def _on_changed(self, change: object) -> None:
        if isinstance(change, SignersChanged):
            self.refresh()

    def _lay_out(self) -> None:
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._form.add(self.tr("委托期限至"), self.until, hint=self.tr("留空表示没有截止日"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.banner, self._note, self._empty):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._form)
        column.addLayout(buttons)
        self._empty.hide()


def _cells(one: SignerRecord) -> tuple[str, ...]:
    office = _NAMES.get(one.office)
    return (
        one.name,
        one.office if office is None else name_of(office),
        day_text(one.delegated_from) if one.delegated_from is not None else "",
        day_text(one.delegated_to) if one.delegated_to is not None else "",
    )


def _mark(one: SignerRecord, today: date) -> Badge | None:
    if one.delegated_to is None or one.delegated_to >= today:
        return None
    return Badge(QCoreApplication.translate("SignersPart", "委托已到期"), Tone.NEUTRAL)
