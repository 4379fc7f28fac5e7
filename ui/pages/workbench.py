"""The workbench: what is to be done now, and where the figure of the quarter stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.work_calendar import missing_notice
from disputes_app.services import running_deadlines
from ui.actions import ActionId
from ui.banner import Banner
from ui.case_words import CaseWords
from ui.desk import (
    APPROVALS_PAGE,
    LIST_PAGE,
    SERVICE_PAGE,
    ClockFocus,
    Desk,
    EntryFocus,
)
from ui.empty import EmptyState
from ui.flow import FlowLayout
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.roster import Roster, load_roster
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tiles import CountTile, TileRow
from ui.tokens import Space, Tone
from ui.workbench.deadline_card import MOST_SHOWN, DeadlineCard
from ui.workbench.deadline_list import EXTENDED_BY
from ui.workbench.rate_card import RateCard
from ui.workbench.today_line import next_working_day_text, today_text

if TYPE_CHECKING:
    from datetime import date

    from disputes_app.domain.rate import RateFigures
    from disputes_app.domain.running_deadline import Deadline
    from disputes_app.domain.staff import Actor
    from disputes_app.services.alerts import AlertTile
    from disputes_app.services.case_list import Tile
    from disputes_app.services.context import Context
    from disputes_app.services.dossier_lists import DossierTile

CARD_WIDTH = 330
STACKED_BELOW = 900
STATISTICS_PAGE = "statistics"
ALERTS = "alerts"
"""The tile of early warnings that nobody acknowledged."""
EXTERNAL = "external"
"""The tile of external matters, counted apart from the cases."""
DRAWING_S = 1.0
"""At most so long the other questions wait for the list; they would slow its drawing down."""


class Workbench(Page):
    """Today, the counts with their lists, the running periods, the closure rate."""

    PAGE = PageSpec("workbench", QT_TRANSLATE_NOOP("pages", "工作台"), "workbench", 1)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._today = QLabel()
        self._today.setProperty("role", "heading")
        self._next_day = QLabel()
        self._next_day.setProperty("role", "muted")
        self.day_log = QPushButton(self.tr("期限日志"))
        self.day_log.setProperty("role", "link")
        self.day_log.setToolTip(self.tr("今天起算、变动、办理和到期的期限，可打印"))
        self._missing = QPushButton()
        self._missing.setProperty("role", "link")
        self._missing.hide()
        self.banner = Banner()
        self._days, self._stocks = self._made_tiles(), self._made_stocks()
        self.tiles = self._days | self._stocks
        self.deadlines = DeadlineCard(CaseWords(desk.context))
        self.rate = RateCard()
        self._register = QPushButton(self.tr("登记新案件"))
        self._work = QWidget()
        self._empty = EmptyState(
            self.tr("先登记本局机构和人员"),
            self.tr("还没有机构和人员，不能登记案件。登记之后，这里显示期限、待办和办结率。"),
            self.tr("登记机构和人员"),
        )
        self._drawn = Event()
        self._roster_question = LatestQuestion(desk.reads, self)
        self._tile_question = LatestQuestion(desk.reads, self)
        self._deadline_question = LatestQuestion(desk.reads, self)
        self._leave_question = LatestQuestion(desk.reads, self)
        self._external_question = LatestQuestion(desk.reads, self)
        self._alert_question = LatestQuestion(desk.searches, self)
        self._rate_question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Refreshing is all that the page itself does."""
        return {ActionId.REFRESH: self.refresh}

    def shown(self) -> None:
        """Look anew: others may have worked on the database, or a day may have passed."""
        self.refresh()
        self.deadlines.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask for everything on the page again; what is shown stays until the answer comes.

        The list is asked for first, the rest once it has come.
        """
        context, actor = self.desk.context, self.desk.actor
        today, calendar = self.desk.today(), context.law.calendar
        self._today.setText(today_text(today, calendar))
        self._next_day.setText(next_working_day_text(today, calendar))
        self._remind(missing_notice(calendar, today))
        is_own = running_deadlines.own_scope(actor) is not None
        self.deadlines.show_whose(own=is_own, today=today)
        self._deadline_question.ask(
            lambda _progress: running_deadlines.my_deadlines(context, actor, limit=MOST_SHOWN)
        )

    def _remind(self, year: int | None) -> None:
        self._missing.setVisible(year is not None)
        if year is not None:
            self._missing.setText(self.tr("{year}年放假通知未采纳").format(year=year))
            self._missing.setToolTip(
                self.tr("落在{year}年的最后一日都是暂定的。点击录入通知。").format(year=year)
            )

    def _ask_the_rest(self) -> None:
        context, actor, today = self.desk.context, self.desk.actor, self.desk.today()
        self._roster_question.ask(lambda _progress: self._roster_after_the_list(context))
        self._tile_question.ask(lambda _progress: _tiles(context, actor))
        self._external_question.ask(lambda _progress: _external(context, actor))
        self._rate_question.ask(lambda _progress: _rate_of_quarter(context, actor, today))
        self._alert_question.ask(lambda _progress: self._alerts_after_the_list(context))

    def _alerts_after_the_list(self, context: Context) -> AlertTile:
        """Count the warnings once the list is drawn; loads what it needs only then.

        Runs off the GUI thread.
        """
        self._drawn.wait(DRAWING_S)
        from disputes_app.services import alerts

        return alerts.alert_tile(context)

    def _show_alerts(self, counted: AlertTile) -> None:
        self.tiles[ALERTS].show_count(counted.open, counted.query)

    def _roster_after_the_list(self, context: Context) -> Roster:
        """Read who works here once the list is drawn; runs off the GUI thread."""
        self._drawn.wait(DRAWING_S)
        return load_roster(context)

    def _show_roster(self, roster: Roster) -> None:
        """Offer the work where somebody can do it, else the way to enter who does."""
        had_focus = self._work.isAncestorOf(QApplication.focusWidget() or self)
        for part in (self._work, self._register):
            part.setHidden(not roster.is_set_up)
        self._empty.setHidden(roster.is_set_up)
        if had_focus and not roster.is_set_up:
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tiles(self, counted: Sequence[Tile]) -> None:
        self.banner.hide()
        for tile in counted:
            if tile.id in self.tiles:
                self.tiles[tile.id].show_count(tile.count, tile.filter)

    def _show_external(self, counted: DossierTile) -> None:
        count = counted.count
        self.tiles[EXTERNAL].show_count(count.open, counted.query, late=count.late)

    def _show_deadlines(self, deadlines: Sequence[Deadline]) -> None:
        self.deadlines.show_deadlines(deadlines)
        if not self.deadlines.list.isVisible():
            self._drawn.set()
        self._ask_the_rest()
        context, actor = self.desk.context, self.desk.actor
        shown = tuple(deadlines)
        self._leave_question.ask(lambda _progress: _whole_list(context, actor, shown))

    def _show_whole_list(self, deadlines: Sequence[Deadline]) -> None:
        """Mark what ends while somebody is away, and show what runs beside the cases.

        Without either the list stays as it is.
        """
        if any(one.away is not None or one.dossier_id is not None for one in deadlines):
            self.deadlines.show_deadlines(deadlines)

    def _show_rate(self, figures: RateFigures) -> None:
        self.rate.show_figures(figures)

    def _open_clock(self, deadline: Deadline) -> None:
        focus = ClockFocus(deadline.rule_id, deadline.key)
        if deadline.dossier_id is not None:
            self.desk.open_dossier(deadline.dossier_id, deadline.shown_number, focus)
            return
        self.desk.open_case(deadline.case_id, deadline.shown_number, focus)

    def _extend(self, deadline: Deadline) -> None:
        """Open the extension in the case, ready to be submitted."""
        focus = EntryFocus(EXTENDED_BY[deadline.rule_id])
        self.desk.open_case(deadline.case_id, deadline.shown_number, focus)

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.refresh()

    def _made_tiles(self) -> dict[str, CountTile]:
        """Return the tiles in the order in which they stand; what is due comes first."""
        return {
            "overdue": CountTile(self.tr("逾期"), Tone.DANGER),
            "due_today": CountTile(self.tr("今日到期"), Tone.WARNING),
            "due_soon": CountTile(self.tr("3个工作日内"), Tone.WARNING),
            "approvals": CountTile(self.tr("待审批"), Tone.WARNING),
            "unserved": CountTile(self.tr("未送达"), Tone.INFO),
            "received_today": CountTile(self.tr("今日来件"), Tone.INFO),
            "hearings": CountTile(self.tr("本周开庭"), Tone.INFO),
            "to_schedule": CountTile(self.tr("待安排"), Tone.INFO),
        }

    def _made_stocks(self) -> dict[str, CountTile]:
        """Return the smaller tiles below: what waits, without a day of its own."""
        return {
            "stalled": CountTile(self.tr("久无进展"), Tone.WARNING, small=True),
            "intake": CountTile(self.tr("待受理"), Tone.INFO, small=True),
            "suspended": CountTile(self.tr("中止中"), Tone.INFO, small=True),
            "cannot_judge": CountTile(self.tr("无法判定"), Tone.WARNING, small=True),
            EXTERNAL: CountTile(self.tr("外部交办"), Tone.DANGER, small=True),
            ALERTS: CountTile(self.tr("预警待接警"), Tone.DANGER, small=True),
        }

    def _connect(self) -> None:
        for tile in self.tiles.values():
            tile.opened.connect(self._open_list)
        self.rate.list_asked.connect(self.desk.open_list)
        self.rate.statistics_asked.connect(lambda: self.desk.open_page(STATISTICS_PAGE))
        self.deadlines.list.drawn.connect(self._drawn.set)
        self.deadlines.basis_asked.connect(self._open_clock)
        self.deadlines.extension_asked.connect(self._extend)
        self._empty.acted.connect(self.desk.open_organisation)
        self._missing.clicked.connect(self.desk.open_law_calendar)
        self.day_log.clicked.connect(self.desk.open_deadline_log)
        self._roster_question.answered.connect(self._show_roster)
        self._tile_question.answered.connect(self._show_tiles)
        self._deadline_question.answered.connect(self._show_deadlines)
        self._leave_question.answered.connect(self._show_whole_list)
        self._external_question.answered.connect(self._show_external)
        self._alert_question.answered.connect(self._show_alerts)
        self._rate_question.answered.connect(self._show_rate)
        for question in (
            self._roster_question,
            self._tile_question,
            self._deadline_question,
            self._leave_question,
            self._external_question,
            self._alert_question,
            self._rate_question,
        ):
            question.failed.connect(self.banner.show_error)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_changed)

    def _open_list(self, case_filter: object) -> None:
        if case_filter is not None:
            self.desk.open_page(_page_of(case_filter), case_filter)

    def _lay_out(self) -> None:
        self._register.setProperty("role", "primary")
        self._register.setAutoDefault(True)
        self._register.clicked.connect(self.desk.open_registration)
        top = QHBoxLayout()
        top.setSpacing(Space.NORMAL)
        said = FlowLayout(spacing=Space.NORMAL)
        height = max(self._today.sizeHint().height(), self._missing.sizeHint().height())
        for part in (self._today, self._next_day, self.day_log, self._missing):
            part.setFixedHeight(height)
            said.addWidget(part)
        top.addLayout(said, 1)
        top.addWidget(self._register, alignment=Qt.AlignmentFlag.AlignTop)
        sides = Sides(self.deadlines, self.rate, narrow_width=CARD_WIDTH, breaks_at=STACKED_BELOW)
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.NORMAL)
        inside.addWidget(TileRow(list(self._days.values())))
        inside.addWidget(TileRow(list(self._stocks.values()), small=True))
        inside.addWidget(sides, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.NORMAL)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self._work, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()


def _page_of(wanted: object) -> str:
    """Return the page that lists what a tile counted: cases where nothing else is said."""
    from disputes_app.domain.approval_records import ApprovalFilter
    from disputes_app.domain.dossiers.records import DossierQuery
    from disputes_app.domain.service_list import ServiceFilter

    pages = {
        ApprovalFilter: APPROVALS_PAGE,
        ServiceFilter: SERVICE_PAGE,
    }
    if isinstance(wanted, DossierQuery):
        from ui.dossier.families import page_of

        return page_of(wanted.type)
    return pages.get(type(wanted), LIST_PAGE)


def _tiles(context: Context, actor: Actor) -> tuple[Tile, ...]:
    """Count; runs off the GUI thread and loads what it needs there."""
    from disputes_app.services import case_list

    return case_list.tiles(context, actor)


def _external(context: Context, actor: Actor) -> DossierTile:
    """Count external matters; runs off the GUI thread and loads what it needs there."""
    from disputes_app.domain.dossiers.base import DossierType
    from disputes_app.services import dossier_lists

    return dossier_lists.dossier_tile(context, actor, DossierType.EXTERNAL)


def _whole_list(context: Context, actor: Actor, shown: Sequence[Deadline]) -> tuple[Deadline, ...]:
    """Look what runs beside the cases and whose leave matters; loads what it needs there.

    Runs off the GUI thread, once the first list stands.
    """
    from disputes_app.services import dossier_lists, leave_reminders

    beside = dossier_lists.dossier_deadlines(context, actor, limit=MOST_SHOWN)
    found = (*shown, *beside)
    return leave_reminders.deadlines_around_leave(context, actor, found, limit=MOST_SHOWN)


def _rate_of_quarter(context: Context, actor: Actor, today: date) -> RateFigures:
    """Read the figure; runs off the GUI thread and loads what it needs there."""
    from disputes_app.services import rate, views

    return views.usual_rate(context, actor, rate.this_quarter(today))
