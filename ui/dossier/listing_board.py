"""失信名单 by stage: what may become a record, and each record with the persons listed with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.dossiers.records import DossierRecord
from disputes_app.domain.events import Facts
from disputes_app.domain.listing_candidate import Candidate
from disputes_app.domain.listing_standing import Due, ListingDue, ListingLog, ListingStage
from disputes_app.domain.rules import Unit
from disputes_app.services.context import Context
from disputes_app.services.listing_board import BoardRow, ListingBoard, listing_board
from ui import badges
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate, DayUnit
from ui.banner import Banner
from ui.case_words import left_badge
from ui.desk import Desk
from ui.dossier import listing_words as words
from ui.dossier.reading import Listing
from ui.empty import EmptyState
from ui.flow import FlowLayout
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import day_text, money_text

if TYPE_CHECKING:
    from ui.dossier.listing_register import ListingRegister
    from ui.window import MainWindow

WIDTHS = (232, 58, 112, 394, 160, 104, 120)
LEAST_HEIGHT = 120
NAME, PEOPLE, MONEY, STATE, WHAT, DAY, LEFT = range(7)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row: what its cells say, and what Enter opens; a heading opens nothing."""

    cells: tuple[str, ...]
    badge: Badge | None = None
    record: DossierRecord | None = None
    candidate: Candidate | None = None
    is_heading: bool = False


class BoardTable(QTableWidget):
    """Enter or a double click opens what a row is about.

    Signals:
        chosen: the place of the row.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("失信名单"))
        look_plain(
            self,
            [
                self.tr("单位和责任人员"),
                self.tr("人数"),
                self.tr("拖欠金额"),
                self.tr("情形、告知与异议"),
                self.tr("下一步"),
                self.tr("最后一日"),
                self.tr("时间"),
            ],
            WIDTHS,
            grows=(NAME,),
        )
        self.setItemDelegate(BadgeDelegate(self))
        self.itemDoubleClicked.connect(lambda item: self.chosen.emit(item.row()))

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class Board(QWidget):
    """The list of the type, in place of the plain one.

    Signals:
        chosen: the DossierRecord to open.
        opening_asked: the type, and the facts that are known of a new record.
    """

    chosen = Signal(object)
    opening_asked = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._lines: tuple[_Line, ...] = ()
        self.banner = Banner()
        self.table = BoardTable()
        self.empty = EmptyState(
            self.tr("没有在办的名单卷，也没有线索"),
            self.tr("责令支付农民工工资期满未付的监察案件列在这里，由人立卷、告知、决定是否列入。"),
            self.tr("立名单卷"),
        )
        self._sides = QStackedWidget()
        self._note = ""
        self.about = QLabel()
        self.open_button = QPushButton(self.tr("立名单卷（Enter）"))
        self.case_button = QPushButton(self.tr("打开案件"))
        self.register_button = QPushButton(self.tr("公开名单、信用平台…"))
        self.check_button = QPushButton(self.tr("查询名单（F9）"))
        self.register: ListingRegister | None = None
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def said(self) -> list[str]:
        """What every row says, for tests."""
        return [" | ".join(one.cells) for one in self._lines]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self._lines

    def show_listing(self, listing: Listing, *, narrowed: bool) -> None:
        """Read how the records of an answer stand; candidates only where nothing was narrowed."""
        context, rows = self.desk.context, listing.found.rows
        self._question.ask(
            lambda _progress: listing_board(context, rows, with_candidates=not narrowed)
        )

    def take_focus(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_board(self, board: ListingBoard) -> None:
        self._lines = tuple(_lines(self.desk.context, board))
        found = board.candidates
        recorded = sum(1 for one in found.rows if one.record) if found is not None else 0
        texts = []
        if recorded:
            texts.append(self.tr("另有 {count} 件责令支付已立名单卷。").format(count=recorded))
        if found is not None and found.hidden:
            text = self.tr("另有 {count} 件责令支付按案卷不符合第5条，未列出。")
            texts.append(text.format(count=found.hidden))
        self._note = " ".join([self.tr("是否列入由人决定（5条）。"), *texts])
        self._fill()

    @property
    def note(self) -> str:
        """What is said below the list."""
        return self.about.text()

    def _fill(self) -> None:
        former = self.table.currentRow()
        self.table.clearSpans()
        self.table.setRowCount(len(self._lines))
        for place, line in enumerate(self._lines):
            self._put(place, line)
        self._sides.setCurrentWidget(self.table if self._lines else self.empty)
        usable = [n for n, one in enumerate(self._lines) if not one.is_heading]
        if usable:
            row = former if former in usable else usable[0]
            self.table.setCurrentCell(row, NAME)
        self._on_current()

    def _put(self, place: int, line: _Line) -> None:
        if line.is_heading:
            item = put_text(self.table, place, NAME, line.cells[0])
            font = QFont(self.table.font())
            font.setBold(True)
            item.setFont(font)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setForeground(self.table.palette().text())
            self.table.setSpan(place, NAME, 1, len(WIDTHS))
            return
        for column, text in enumerate(line.cells):
            item = put_text(self.table, place, column, text)
            if column in {PEOPLE, MONEY} and text:
                item.setTextAlignment(_RIGHT)
            if column == LEFT and line.badge is not None:
                item.setData(BADGE_ROLE, line.badge)
        if not line.cells[PEOPLE]:
            self.table.setSpan(place, NAME, 1, STATE - NAME)

    def _current(self) -> _Line | None:
        row = self.table.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _on_current(self) -> None:
        line = self._current()
        candidate = None if line is None else line.candidate
        self.open_button.setEnabled(candidate is not None)
        self.case_button.setEnabled(candidate is not None)
        said = [] if candidate is None else [words.evidence_text(candidate)]
        self.about.setText("\n".join([*said, self._note]))
        self._fit()

    def _fit(self) -> None:
        """Leave the words below the list the room that they need at this width."""
        self.about.setMinimumHeight(max(0, self.about.heightForWidth(self.width())))

    def _choose(self, row: int) -> None:
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        if line is None:
            return
        if line.record is not None:
            self.chosen.emit(line.record)
        elif line.candidate is not None:
            self.open_record()

    def open_record(self) -> None:
        """Ask for the form of a record of the order under the cursor, with what is known."""
        line = self._current()
        if line is not None and line.candidate is not None:
            self.opening_asked.emit(DossierType.LISTING, opening_facts(line.candidate))

    def open_case(self) -> None:
        """Open the case of the order under the cursor."""
        line = self._current()
        if line is not None and line.candidate is not None:
            self.desk.open_case(line.candidate.case_id, line.candidate.number)

    def open_register(self) -> None:
        """Show what is public of the list, and its exports."""
        from ui.dossier.listing_register import ListingRegister

        self.register = ListingRegister(self.desk, self)
        self.register.open()

    def open_check(self) -> None:
        """Show the panel that tells whether anybody is on the list."""
        from ui.window_panels import open_listing_check

        open_listing_check(cast("MainWindow", self.window()))

    def _connect(self) -> None:
        self._question.answered.connect(self._on_board)
        self._question.failed.connect(self.banner.show_error)
        self.table.chosen.connect(self._choose)
        self.table.currentCellChanged.connect(lambda *_cells: self._on_current())
        self.open_button.clicked.connect(self.open_record)
        self.case_button.clicked.connect(self.open_case)
        self.register_button.clicked.connect(self.open_register)
        self.check_button.clicked.connect(self.open_check)
        self.empty.acted.connect(lambda: self.opening_asked.emit(DossierType.LISTING, {}))

    def _lay_out(self) -> None:
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        acts = QWidget()
        row = FlowLayout(acts, Space.SMALL)
        buttons = (self.open_button, self.case_button, self.register_button, self.check_button)
        for button in buttons:
            button.setAutoDefault(True)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        self._sides.addWidget(self.table)
        self._sides.addWidget(self.empty)
        self._sides.setMinimumHeight(LEAST_HEIGHT)
        column.addWidget(self._sides, 1)
        column.addWidget(self.about)
        column.addWidget(acts)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere at another width."""
        super().resizeEvent(event)
        self._fit()


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def opening_facts(one: Candidate) -> Facts:
    """Return what the opening entry of a record can take over from the order of a case."""
    order = one.order
    facts: dict[str, str | int] = {
        "employer": one.employer,
        "employer_code": one.employer_code,
        "reference": order.number,
        "order_on": order.on.isoformat(),
        "order_until": "" if order.comply_by is None else order.comply_by.isoformat(),
        "people": one.migrants or one.sum.owed.people or one.workers,
        "owed_fen": one.sum.owed.fen,
        "case": one.number,
    }
    return {name: value for name, value in facts.items() if value}


_UNTESTED = frozenset({ListingStage.CLUE, ListingStage.ORDERED})


def _lines(context: Context, board: ListingBoard) -> Iterator[_Line]:
    """Yield a heading for each stage that has rows, then these."""
    candidates = () if board.candidates is None else board.candidates.rows
    fresh = [one for one in candidates if not one.record]
    for stage in ListingStage:
        offered = [one for one in fresh if _stage_of(one) is stage]
        rows = [one for one in board.rows if one.log.stage is stage]
        if offered or rows:
            count = len(offered) + len(rows)
            yield _Line((f"{words.stage_name(stage)}  {count}",), is_heading=True)
        for candidate in offered:
            yield _candidate(context, candidate)
        for row in rows:
            yield from _record(context, row, board.today)


def _stage_of(one: Candidate) -> ListingStage:
    return ListingStage.CLUE if one.expired else ListingStage.ORDERED


def _candidate(context: Context, one: Candidate) -> _Line:
    """Return an order of a case that has no record yet."""
    decide = one.expired and one.decide_by is not None
    day = one.decide_by if decide else one.order.comply_by
    unit = Unit.WORKING_DAYS if decide else Unit.CALENDAR_DAYS
    what = words.due_name(ListingDue.DECIDE) if decide else words.term_name()
    badge = None if day is None else left_badge(context, day, unit)
    people = one.sum.owed.people or one.workers
    cells = (
        one.employer,
        f"{people:,}" if people else "—",
        money_text(one.sum.owed.fen),
        words.candidate_text(one),
        what,
        day_text(day),
        "—" if badge is None else badge.text,
    )
    return _Line(cells, badge, candidate=one)


def _record(context: Context, row: BoardRow, today: date) -> Iterator[_Line]:
    """Yield the employer and each person of a record."""
    record, log = row.record, row.log
    what, day, badge = _next(context, log, today)
    employer, *persons = log.parties or (None,)
    cells = (
        log.employer or record.employer,
        f"{log.people:,}" if log.people else "—",
        money_text(log.unpaid_fen or log.owed_fen),
        words.tests_short(log)
        if log.stage in _UNTESTED or employer is None
        else (words.party_text(employer, log)),
        what,
        day_text(day),
        "—" if badge is None else badge.text,
    )
    yield _Line(cells, badge, record=record)
    for person in persons:
        if person is not None:
            name = words.person_text(person)
            yield _Line((name, "", "", words.party_text(person, log), "", "", ""), record=record)


def _next(context: Context, log: ListingLog, today: date) -> tuple[str, date | None, Badge | None]:
    """Return what is next, until when, and how long that is: an act, else the end of the term."""
    timed = [one for one in log.due if one.until is not None]
    first = min(timed, key=lambda one: one.until or date.max, default=None)
    first = first or next(iter(log.due), None)
    if first is not None:
        return _act(context, first)
    span = log.span
    if span is None or span.until_on is None or log.stage is ListingStage.REMOVED:
        return _ordered(context, log)
    what = words.term_end_name()
    if log.stage is ListingStage.REMOVABLE:
        return what, span.until_on, Badge(words.removable_text(), Tone.SUCCESS)
    return what, span.until_on, badges.days_left((span.until_on - today).days, DayUnit.DAYS)


def _act(context: Context, one: Due) -> tuple[str, date | None, Badge | None]:
    badge = None if one.until is None else left_badge(context, one.until, Unit.WORKING_DAYS)
    return words.due_name(one.what), one.until, badge


def _ordered(context: Context, log: ListingLog) -> tuple[str, date | None, Badge | None]:
    if log.stage is not ListingStage.ORDERED or log.order_until is None:
        return "—", None, None
    badge = left_badge(context, log.order_until, Unit.CALENDAR_DAYS)
    return words.term_name(), log.order_until, badge
