"""Published figures: freeze the one that is shown, and prove the others by counting again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.frozen_figures import FrozenFigure
from disputes_app.domain.rate import RateFigures, RateQuery
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.case_view import find_case
from disputes_app.services.figures import (
    RebuiltFigure,
    freeze_figure,
    published_figures,
    rebuild_figure,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.text_fields import TextField
from ui.settings_page.plain_table import look_plain
from ui.statistics.figure_words import (
    correction_cells,
    figure_cells,
    now_text,
    offer_text,
    proof_text,
    title_of,
)
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

LONGEST_TITLE, LONGEST_NOTE = 60, 500
WIDTHS = (192, 250, 186, 96, 130, 136)
CORRECTION_WIDTHS = (210, 296, 296)


class FiguresPanel(QWidget):
    """A line to freeze what is shown, the list of what was frozen, and the proof of one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query: RateQuery | None = None
        self._figures: tuple[FrozenFigure, ...] = ()
        self._rebuilt: RebuiltFigure | None = None
        self.banner = Banner()
        self.offered = QLabel()
        self.title = TextField(longest=LONGEST_TITLE, required=True)
        self.note = TextField(longest=LONGEST_NOTE)
        self.freeze_button = QPushButton(self.tr("冻结"))
        self.rebuild_button = QPushButton(self.tr("重算"))
        self.table = PlainRows()
        self.proof = QLabel()
        self.corrections = PlainRows()
        self._list = LatestQuestion(desk.reads, self)
        self._proving = LatestQuestion(desk.reads, self)
        self._finding = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self._know_actor()

    @property
    def figures(self) -> tuple[FrozenFigure, ...]:
        """What was frozen, as last read."""
        return self._figures

    def offer(self, figures: RateFigures) -> None:
        """Offer to freeze the figure that the page shows."""
        query = figures.query
        self.offered.setText(offer_text(figures))
        changed = self._query is None or replace(query, by=None) != replace(self._query, by=None)
        self._query = query
        if changed:
            self.title.setText(title_of(query))

    def ask(self) -> None:
        """Read the list anew."""
        context = self._desk.context
        self._list.ask(lambda _progress: published_figures(context))

    def freeze(self) -> None:
        """Freeze the figure that is shown."""
        query = self._query
        if query is None or not (self.title.check() and self.note.check()):
            return
        context, actor = self._desk.context, self._desk.actor
        title, note = self.title.text(), self.note.text()
        self.freeze_button.setEnabled(False)
        task = self._desk.writes.start(
            lambda _progress: freeze_figure(context, actor, query, title=title, note=note)
        )
        task.succeeded.connect(self._on_frozen)
        task.failed.connect(self.banner.show_error)
        task.finished.connect(self._know_actor)

    def rebuild(self) -> None:
        """Count the current figure again."""
        place = self.table.currentRow()
        if not 0 <= place < len(self._figures):
            return
        context, number = self._desk.context, self._figures[place].number
        self.proof.setText(self.tr("正在重算“{number}”…").format(number=number))
        self._proving.ask(lambda _progress: rebuild_figure(context, number))

    # Answers

    def _on_figures(self, figures: tuple[FrozenFigure, ...]) -> None:
        self._figures = figures
        self.table.fill([figure_cells(one) for one in figures])
        self.rebuild_button.setEnabled(bool(figures))
        if not figures:
            self.proof.setText(
                self.tr(
                    "还没有冻结过统计数。冻结后，数字、每件案件的判定和所依据的规则不再改动，"
                    "以后可以随时重算证明，并列出此后更正的案件。"
                )
            )
        elif self._rebuilt is None:
            self.proof.setText(self.tr("选择一条，按回车或者“重算”证明它。"))

    def _on_frozen(self, figure: FrozenFigure) -> None:
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已冻结为“{number}”").format(number=figure.number),
            self.tr("校验值 {digest}").format(digest=figure.digest[:16]),
        )
        self.note.clear()
        self.ask()
        self._desk.data_changed.emit(figure)

    def _on_rebuilt(self, rebuilt: RebuiltFigure) -> None:
        self._rebuilt = rebuilt
        self.proof.setText("\n".join((proof_text(rebuilt), now_text(rebuilt))))
        shown = (*rebuilt.differences, *rebuilt.corrections)
        self.corrections.fill([correction_cells(one) for one in shown])
        self.corrections.setVisible(bool(shown))
        if shown:
            self._halves.setSizes([1, 1])

    def _open_case(self, place: int) -> None:
        if self._rebuilt is None:
            return
        shown = (*self._rebuilt.differences, *self._rebuilt.corrections)
        one = shown[place]
        context = self._desk.context
        self._finding.ask(lambda _progress: (find_case(context, one.receipt_number), one.number))

    def _on_found(self, found: tuple[int, str]) -> None:
        self._desk.open_case(*found)

    def _know_actor(self) -> None:
        allowed = Right.PUBLISH_FIGURES in RIGHTS[self._desk.actor.role]
        self.freeze_button.setEnabled(allowed)
        self.freeze_button.setToolTip("" if allowed else self.tr("由主管冻结。"))

    def _connect(self) -> None:
        self.freeze_button.clicked.connect(self.freeze)
        self.title.moved_on.connect(self.note.setFocus)
        self.note.moved_on.connect(self.freeze)
        self.rebuild_button.clicked.connect(self.rebuild)
        self.table.chosen.connect(lambda _row: self.rebuild())
        self.corrections.chosen.connect(self._open_case)
        self._list.answered.connect(self._on_figures)
        self._list.failed.connect(self.banner.show_error)
        self._proving.answered.connect(self._on_rebuilt)
        self._proving.failed.connect(self.banner.show_error)
        self._finding.answered.connect(self._on_found)
        self._finding.failed.connect(self.banner.show_error)
        self._desk.actor_changed.connect(lambda _actor: self._know_actor())

    def _lay_out(self) -> None:
        self.freeze_button.setProperty("role", "primary")
        for button in (self.freeze_button, self.rebuild_button):
            button.setAutoDefault(True)
        self.title.setAccessibleName(self.tr("名称"))
        self.title.setPlaceholderText(self.tr("名称，如2026年10月月报"))
        self.note.setAccessibleName(self.tr("报送说明"))
        self.note.setPlaceholderText(self.tr("报送说明（可不填）"))
        self.table.setAccessibleName(self.tr("已冻结的统计数"))
        self.corrections.setAccessibleName(self.tr("此后更正的案件"))
        look_plain(
            self.table,
            [
                self.tr("编号"),
                self.tr("名称"),
                self.tr("期间"),
                self.tr("判定日"),
                self.tr("按期结案率"),
                self.tr("冻结时间"),
                self.tr("冻结人"),
            ],
            WIDTHS,
        )
        look_plain(
            self.corrections,
            [self.tr("案件"), self.tr("公布时"), self.tr("现在"), self.tr("此后录入")],
            CORRECTION_WIDTHS,
        )
        self.corrections.hide()
        self.proof.setWordWrap(True)
        self.proof.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(Space.SMALL)
        line.addWidget(self.title, 2)
        line.addWidget(self.note, 3)
        line.addWidget(self.freeze_button)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, Space.SMALL, 0, 0)
        lower.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.addWidget(self.proof, 1)
        head.addWidget(self.rebuild_button, alignment=Qt.AlignmentFlag.AlignTop)
        lower.addLayout(head)
        lower.addWidget(self.corrections, 1)
        lower.addStretch(0)
        halves = self._halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        self.offered.setWordWrap(True)
        column.addWidget(self.banner)
        column.addWidget(self.offered)
        column.addLayout(line)
        column.addWidget(halves, 1)
