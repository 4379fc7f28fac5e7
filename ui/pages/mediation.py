"""The page of what runs beside the procedure: which mediation waits, which payment is late?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout

from disputes_app.domain.matter_records import MatterKind, MatterRow
from disputes_app.services.matters import MatterList, matter_list
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import MEDIATION_PAGE, Desk
from ui.empty import EmptyState
from ui.marking import QT_TRANSLATE_NOOP
from ui.mediation import words
from ui.mediation.matter_bar import MatterBar
from ui.mediation.matter_table import MatterTable
from ui.page import Page, PageSpec
from ui.roster import Roster, load_roster
from ui.tasks import LatestQuestion
from ui.tokens import Space


class MediationPage(Page):
    """Four lists; below them what the law offers for the one with the cursor."""

    PAGE = PageSpec(MEDIATION_PAGE, QT_TRANSLATE_NOOP("pages", "调解"), "mediation", 5)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._found: MatterList | None = None
        self.bar = MatterBar()
        self.banner = Banner()
        self.table = MatterTable()
        self.empty = EmptyState()
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setProperty("role", "muted")
        self._sides = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.ask()

    @property
    def found(self) -> MatterList | None:
        """The latest answer; None before the first."""
        return self._found

    def ask(self) -> None:
        """Ask for what the bar says; what is shown stays until the answer comes."""
        context, query, late = self.desk.context, self.bar.query(), self.bar.late.isChecked()
        self._question.ask(
            lambda _progress: (
                load_roster(context),
                matter_list(context, query, late_only=late),
            )
        )

    # What pages answer

    def asked(self, request: object) -> None:
        """Show the list that was asked for."""
        if isinstance(request, MatterKind):
            self.bar.choose(request)

    def shown(self) -> None:
        """Look anew: others may have worked on the database, or a day may have passed."""
        if self._found is not None and not self._question.is_waiting:
            self.ask()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew."""
        return {ActionId.REFRESH: self.ask}

    # Answers

    def _on_found(self, answer: tuple[Roster, MatterList]) -> None:
        roster, found = answer
        first_time = self._found is None
        self._found = found
        self.banner.hide()
        self.bar.offer(roster, self.desk.actor.office_id)
        if first_time and self.bar.office.value() is not None:
            self.ask()
            return
        self.bar.show_counts(found.counts)
        self.table.show_list(found, roster)
        if found.rows:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and self.bar.isAncestorOf(focused)
            self._sides.setCurrentWidget(self.table)
            if self.isVisible() and not had_focus:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.say(*self._nothing(found))
            self._sides.setCurrentWidget(self.empty)
        self.advice.setVisible(bool(found.rows))

    def _nothing(self, found: MatterList) -> tuple[str, str]:
        if self.bar.late.isChecked():
            return self.tr("没有超期的"), self.tr("当前列表中没有超过期限或者提醒天数的事项。")
        texts = {
            MatterKind.FIRST: self.tr(
                "收到仲裁申请后，登记“发出调解建议书”或者“同意先行调解、暂缓受理”，就在这里跟踪。"
            ),
            MatterKind.ENTRUSTED: self.tr(
                "仲裁案件开庭前登记“同意开庭前委托调解”，受委托的调解组织就在这里看到。"
            ),
            MatterKind.INSTALMENT: self.tr(
                "登记“调解协议生效”时填写“逐期履行”，每一期的履行就在这里跟踪。"
            ),
            MatterKind.REVIEW: self.tr(
                "在调解案件登记“收到仲裁审查申请”；外来协议先登记为“外来调解协议”。"
            ),
        }
        return self.tr("这里还没有事项"), texts.get(found.query.kind, "")

    def _on_looked_at(self, row: MatterRow | None) -> None:
        found = self._found
        self.advice.setText("" if row is None or found is None else words.what_now(row, found))

    def _open(self, row: MatterRow) -> None:
        self.desk.open_case(row.case_id, row.number)

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.ask()

    def _connect(self) -> None:
        self.bar.changed.connect(self.ask)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self.table.chosen.connect(self._open)
        self.table.looked_at.connect(self._on_looked_at)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._sides.addWidget(self.table)
        self._sides.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self._sides, 1)
        column.addWidget(self.advice)
