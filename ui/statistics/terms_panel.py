"""The register of extensions and suspensions: in which case, for how long, why, signed by whom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.rate import RateQuery
from disputes_app.domain.term_register import LONG_SUSPENSION
from disputes_app.services.term_register import TermRegister, TermRow
from disputes_app.services.views import terms_in_view
from ui.banner import Banner
from ui.desk import Desk
from ui.settings_page.plain_table import look_plain
from ui.statistics.chart_files import ChartFile
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import day_text, name_of

NO_LIMIT = 16_777_215
"""Qt's own number for no limit."""
WIDTHS = (226, 150, 100, 140, 310, 100)


class TermsPanel(QWidget):
    """Two tables, one below the other; Enter opens the case."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._register: TermRegister | None = None
        self.banner = Banner()
        self.extension_words, self.suspension_words = QLabel(), QLabel()
        self.extensions, self.suspensions = PlainRows(), PlainRows()
        self._parts: list[QWidget] = []
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._question.answered.connect(self._on_register)
        self._question.failed.connect(self.banner.show_error)
        self.extensions.chosen.connect(lambda row: self._open(self._shown_extensions, row))
        self.suspensions.chosen.connect(lambda row: self._open(self._shown_suspensions, row))

    @property
    def register(self) -> TermRegister | None:
        """The latest answer; None before the first."""
        return self._register

    @property
    def _shown_extensions(self) -> tuple[TermRow, ...]:
        return () if self._register is None else self._register.extensions

    @property
    def _shown_suspensions(self) -> tuple[TermRow, ...]:
        return () if self._register is None else self._register.suspensions

    def ask(self, query: RateQuery) -> None:
        """Ask for the register of the line and the period of a question."""
        context, actor = self._desk.context, self._desk.actor
        first, last, line, scope = query.from_day, query.to_day, query.line, query.scope
        self._question.ask(
            lambda _progress: terms_in_view(context, actor, first, last, line, scope)
        )

    def offered(self) -> ChartFile | None:
        """Return both tables as one, as they can be written to a file; None without rows."""
        if self._register is None:
            return None
        extended, suspended = self.tr("延长"), self.tr("中止")
        rows = [(extended, *self._cells(one)) for one in self._shown_extensions]
        rows += [(suspended, *self._cells(one)) for one in self._shown_suspensions]
        if not rows:
            return None
        head = [
            self.tr("类别"),
            self.tr("案件"),
            self.tr("事项或恢复"),
            self.tr("日期"),
            self.tr("天数"),
            self.tr("理由"),
            self.tr("签批"),
            self.tr("承办"),
        ]
        notes = (self.extension_words.text(), self.suspension_words.text())
        title = self.tr("延长中止登记")
        return ChartFile(title, title, None, tuple(head), tuple(rows), notes)

    def _on_register(self, register: TermRegister) -> None:
        self._register = register
        self.banner.hide()
        extended, suspended = register.extensions, register.suspensions
        flawed = sum(bool(one.entry.irregular) for one in extended)
        self.extension_words.setText(
            self.tr("期间内延长 {n} 件次，其中程序瑕疵 {flawed} 件次（不改变最后一日）").format(
                n=len(extended), flawed=flawed
            )
            if extended
            else self.tr("期间内没有延长。")
        )
        running = sum(one.entry.ended_on is None for one in suspended)
        self.suspension_words.setText(
            self.tr("中止 {n} 件次，仍在中止 {running} 件，{days}日以上 {long} 件").format(
                n=len(suspended),
                running=running,
                days=LONG_SUSPENSION,
                long=len(register.long_suspensions),
            )
            if suspended
            else self.tr("期间内没有中止，也没有仍在中止的案件。")
        )
        for part, table, rows in zip(
            self._parts,
            (self.suspensions, self.extensions),
            (suspended, extended),
            strict=True,
        ):
            table.setVisible(bool(rows))
            part.setMaximumHeight(NO_LIMIT if rows else part.minimumSizeHint().height())
        self.extensions.fill([self._cells(one) for one in extended])
        self.suspensions.fill([self._cells(one) for one in suspended])

    def _cells(self, one: TermRow) -> tuple[str, ...]:
        entry = one.entry
        days = self.tr("{days}个工作日") if entry.in_working_days else self.tr("{days}日")
        days = days.format(days=entry.days)
        if entry.is_suspension:
            ended = self.tr("仍在中止") if entry.ended_on is None else day_text(entry.ended_on)
        else:
            ended = name_of(CATALOGUE[entry.kind])
        choice = entry.ground_choice
        ground = entry.ground if choice is None else name_of(choice)
        if entry.irregular:
            ground = self.tr("【程序瑕疵：{flaw}】{ground}").format(
                flaw=entry.irregular, ground=ground
            )
        held = one.row.handler or one.row.office
        who = entry.signed_by
        return one.row.shown_number, ended, day_text(entry.on), days, ground, who, held

    def _open(self, rows: tuple[TermRow, ...], place: int) -> None:
        if place < len(rows):
            self._desk.open_case(rows[place].row.id, rows[place].row.shown_number)

    def _lay_out(self) -> None:
        self.extensions.setAccessibleName(self.tr("延长登记"))
        self.suspensions.setAccessibleName(self.tr("中止登记"))
        case, days, ground = self.tr("案件"), self.tr("天数"), self.tr("理由")
        signed, handler = self.tr("签批"), self.tr("承办")
        extended = [case, self.tr("事项"), self.tr("批准日期"), days, ground, signed, handler]
        suspended = [case, self.tr("恢复"), self.tr("中止日期"), days, ground, signed, handler]
        look_plain(self.extensions, extended, WIDTHS)
        look_plain(self.suspensions, suspended, WIDTHS)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        for words, table in (
            (self.suspension_words, self.suspensions),
            (self.extension_words, self.extensions),
        ):
            part = QWidget()
            inner = QVBoxLayout(part)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(Space.TIGHT)
            inner.addWidget(words)
            inner.addWidget(table, 1)
            inner.addStretch(0)
            halves.addWidget(part)
            self._parts.append(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(halves, 1)
