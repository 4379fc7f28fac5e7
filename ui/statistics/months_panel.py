"""Locked months: lock the next one with its covering note, see the chain, count one again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.month_chain import month_before
from disputes_app.domain.month_report import Covering
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.case_view import find_case
from disputes_app.services.months import (
    ChainedMonth,
    MonthChain,
    RebuiltMonth,
    lock_month,
    month_chain,
    rebuild_month,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.text_fields import TextField
from ui.settings_page.plain_table import look_plain
from ui.statistics.month_paper_dialog import MonthPaperDialog
from ui.statistics.month_words import (
    chain_rows,
    chain_sentence,
    covering_text,
    lock_text,
    month_text,
    named_cases,
    proof_sentence,
)
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

LONGEST_NAME, LONGEST_NOTE = 60, 500
FIRST_OFFERED = 12
WIDTHS = (104, 112, 96, 84, 84, 110, 84, 90, 150)
NUMBERS = range(2, 8)
NAMED_WIDTHS = (236, 130, 300)


class MonthsPanel(QWidget):
    """A line to lock the next month, a row for each month and line, and the proof of one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chain: MonthChain | None = None
        self._rows: tuple[ChainedMonth, ...] = ()
        self._rebuilt: RebuiltMonth | None = None
        self._named: tuple[str, ...] = ()
        today = desk.today()
        self.banner = Banner()
        self.words = QLabel()
        self.first: ChoiceField[date] = ChoiceField()
        self.sent_to = TextField(longest=LONGEST_NAME, required=True)
        self.sent_by = TextField(longest=LONGEST_NAME, required=True)
        self.sent_on = DateField(today, earliest=EARLIEST_DAY, latest=today, required=True)
        self.note = TextField(longest=LONGEST_NOTE)
        self.lock_button = QPushButton(self.tr("锁定月报"))
        self.rebuild_button = QPushButton(self.tr("重算"))
        self.print_button = QPushButton(self.tr("打印月报"))
        self.shown_paper: MonthPaperDialog | None = None
        self.table = PlainRows()
        self.proof = QLabel()
        self.named = PlainRows()
        self._list = LatestQuestion(desk.reads, self)
        self._proving = LatestQuestion(desk.reads, self)
        self._finding = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self._know_actor()

    @property
    def chain(self) -> MonthChain | None:
        """The months as last read; None before the first answer."""
        return self._chain

    def ask(self) -> None:
        """Read the chain anew."""
        context = self._desk.context
        self._list.ask(lambda _progress: month_chain(context))

    def lock(self) -> None:
        """Lock the month that comes next, with the covering note."""
        day, chain = self.sent_on.value(), self._chain
        fields = (self.sent_to, self.sent_by, self.sent_on, self.note)
        checked = [field.check() for field in fields]
        if not all(checked) or day is None or chain is None:
            return
        month = self._wanted or chain.next_month
        context, actor = self._desk.context, self._desk.actor
        covering = Covering(self.sent_by.text(), self.sent_to.text(), day, self.note.text())
        self.lock_button.setEnabled(False)
        task = self._desk.writes.start(
            lambda _progress: lock_month(context, actor, month, covering)
        )
        task.succeeded.connect(self._on_locked)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(self._know_actor)

    def rebuild(self) -> None:
        """Count the month of the current row again."""
        month = self._current
        if month is not None:
            context = self._desk.context
            self.proof.setText(self.tr("正在重算{month}…").format(month=month_text(month)))
            self._proving.ask(lambda _progress: rebuild_month(context, month))

    def show_paper(self) -> None:
        """Show the month of the current row as it is printed."""
        month = self._current
        if month is not None:
            self.shown_paper = MonthPaperDialog(self._desk, month, self)
            self.shown_paper.destroyed.connect(self._forget_paper)
            self.shown_paper.open()

    def _forget_paper(self) -> None:
        self.shown_paper = None

    @property
    def _wanted(self) -> date | None:
        """The month to be locked next; the first of a chain is chosen."""
        if self._chain is None or self._chain.months:
            return None if self._chain is None else self._chain.next_month
        return self.first.value() or self._chain.next_month

    @property
    def _current(self) -> date | None:
        place = self.table.currentRow()
        return self._rows[place].report.month if 0 <= place < len(self._rows) else None

    # Answers

    def _on_chain(self, chain: MonthChain) -> None:
        self._chain = chain
        rows = list(chain_rows(chain))
        self._rows = tuple(one for one, _cells in rows)
        self.table.fill([cells for _one, cells in rows])
        for row in range(self.table.rowCount()):
            for column in NUMBERS:
                item = self.table.item(row, column)
                if item is not None:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
        self.words.setText(chain_sentence(chain))
        self._offer_first(chain)
        self._name_button()
        self.rebuild_button.setEnabled(bool(rows))
        self.print_button.setEnabled(bool(rows))
        self._know_actor()
        if rows and self._rebuilt is None:
            self.proof.setText(self.tr("选择一个月，按回车或者“重算”证明它，并列出更正的案件。"))

    def _offer_first(self, chain: MonthChain) -> None:
        """Let the first month of the chain be chosen, among those of the last year."""
        months = [chain.next_month]
        while len(months) < FIRST_OFFERED:
            months.append(month_before(months[-1]))
        self.first.setVisible(not chain.months)
        self.first.set_choices([Choice(one, month_text(one)) for one in months])
        if self.first.value() is None:
            self.first.set_value(months[0])

    def _name_button(self) -> None:
        month = self._wanted
        if month is not None:
            self.lock_button.setText(lock_text(month))

    def _on_locked(self, locked: ChainedMonth) -> None:
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已锁定{month}月报，编号“{number}”").format(
                month=month_text(locked.report.month), number=locked.report.number
            ),
            self.tr("校验值 {digest}").format(digest=locked.report.digest[:16]),
        )
        self.note.clear()
        self.ask()
        self._desk.data_changed.emit(locked)

    def _on_rebuilt(self, rebuilt: RebuiltMonth) -> None:
        self._rebuilt = rebuilt
        self.proof.setText("\n".join((covering_text(rebuilt.month), proof_sentence(rebuilt))))
        named = list(named_cases(rebuilt))
        self._named = tuple(receipt for receipt, _cells in named)
        self.named.fill([cells for _receipt, cells in named])
        self.named.setVisible(bool(named))

    def _open_case(self, place: int) -> None:
        if place < len(self._named):
            context, receipt = self._desk.context, self._named[place]
            item = self.named.item(place, 0)
            shown = receipt if item is None else item.text()
            self._finding.ask(lambda _progress: (find_case(context, receipt), shown))

    def _know_actor(self) -> None:
        actor = self._desk.actor
        allowed = Right.PUBLISH_FIGURES in RIGHTS[actor.role]
        self.lock_button.setEnabled(allowed and bool(self._chain and self._chain.waiting))
        self.lock_button.setToolTip("" if allowed else self.tr("由主管锁定。"))
        if not self.sent_by.text():
            self.sent_by.set_value(actor.name)

    def _connect(self) -> None:
        self.sent_on.set_value(self._desk.today())
        self.first.value_changed.connect(lambda _month: self._name_button())
        self.lock_button.clicked.connect(self.lock)
        self.sent_to.moved_on.connect(self.sent_by.setFocus)
        self.sent_by.moved_on.connect(self.sent_on.setFocus)
        self.sent_on.moved_on.connect(self.note.setFocus)
        self.note.moved_on.connect(self.lock)
        self.rebuild_button.clicked.connect(self.rebuild)
        self.print_button.clicked.connect(self.show_paper)
        self.table.chosen.connect(lambda _row: self.rebuild())
        self.named.chosen.connect(self._open_case)
        self._list.answered.connect(self._on_chain)
        self._proving.answered.connect(self._on_rebuilt)
        self._finding.answered.connect(lambda found: self._desk.open_case(*found))
        for question in (self._list, self._proving, self._finding):
            question.failed.connect(self.banner.show_error)
        self._desk.actor_changed.connect(lambda _actor: self._know_actor())

    def _lay_out(self) -> None:
        self.lock_button.setProperty("role", "primary")
        for button in (self.lock_button, self.rebuild_button, self.print_button):
            button.setAutoDefault(True)
        for field, name in (
            (self.first, self.tr("从哪个月开始")),
            (self.sent_to, self.tr("报送单位")),
            (self.sent_by, self.tr("报送人")),
            (self.sent_on, self.tr("报送日期")),
            (self.note, self.tr("报送说明（可不填）")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setToolTip(name)
        self._look()
        self.named.hide()
        self.first.hide()
        self.rebuild_button.setEnabled(False)
        self.print_button.setEnabled(False)
        for label in (self.words, self.proof):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self.first)
        for field, stretch in ((self.sent_to, 3), (self.sent_by, 1), (self.sent_on, 0)):
            line.addWidget(field, stretch)
        line.addWidget(self.note, 3)
        line.addWidget(self.lock_button)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self._lower())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.words)
        column.addLayout(line)
        column.addWidget(halves, 1)

    def _lower(self) -> QWidget:
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, Space.SMALL, 0, 0)
        lower.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.addWidget(self.proof, 1)
        head.addWidget(self.print_button, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.rebuild_button, alignment=Qt.AlignmentFlag.AlignTop)
        lower.addLayout(head)
        lower.addWidget(self.named, 1)
        lower.addStretch(0)
        return below

    def _look(self) -> None:
        self.table.setAccessibleName(self.tr("锁定的月报"))
        self.named.setAccessibleName(self.tr("更正的案件"))
        look_plain(
            self.table,
            [
                self.tr("月份"),
                self.tr("业务线"),
                self.tr("上期未结"),
                self.tr("当期受理"),
                self.tr("恢复办理"),
                self.tr("以前月份更正"),
                self.tr("当期结案"),
                self.tr("期末未结"),
                self.tr("衔接"),
                self.tr("结案方式"),
            ],
            WIDTHS,
        )
        look_plain(
            self.named,
            [self.tr("案件"), self.tr("更正"), self.tr("锁定时"), self.tr("现在")],
            NAMED_WIDTHS,
        )
