"""Which changes of the law wait, what would each move, and who decides?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.law_change import ChangeKind, LawChange, ProposalState
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services import law_desk
from disputes_app.services.law_desk import LawDeskChanged, Proposal
from disputes_app.services.law_impact import Impact, Move
from ui.badges import Badge
from ui.banner import Banner
from ui.desk import Desk
from ui.empty import EmptyState
from ui.law_desk.change_words import change_text
from ui.law_desk.impact_words import move_cells, offer_text, sum_text
from ui.progress_panel import ProgressPanel
from ui.settings_page.keyed_table import KeyedRow, KeyedTable
from ui.settings_page.plain_table import look_plain, put_text
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text

LIST_HEIGHT = 150
_TONES = {
    ProposalState.OPEN: Tone.WARNING,
    ProposalState.ADOPTED: Tone.SUCCESS,
    ProposalState.WITHDRAWN: Tone.NEUTRAL,
}


class ProposalsPart(QWidget):
    """The changes above; below, the impact list of the one chosen, and the decision."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proposals: tuple[Proposal, ...] = ()
        self._impact: Impact | None = None
        self._moves: tuple[Move, ...] = ()
        self._wanted: int | None = None
        self.banner = Banner()
        self.offer = Banner()
        self._offered: LawChange | None = None
        self.list = KeyedTable(
            self.tr("变更"),
            [
                self.tr("编号"),
                self.tr("变更"),
                self.tr("种类"),
                self.tr("拟订"),
                self.tr("决定"),
                self.tr("状态"),
            ],
            (60, 470, 120, 170, 190),
        )
        self.list.setFixedHeight(LIST_HEIGHT)
        self.sum = QLabel()
        self.sum.setWordWrap(True)
        self.sum.setProperty("role", "entryTitle")
        self.content = QLabel()
        self.content.setWordWrap(True)
        self.content.setTextFormat(Qt.TextFormat.PlainText)
        self.content.setProperty("role", "muted")
        self.content.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.moves = QTableWidget()
        self.moves.setAccessibleName(self.tr("影响清单"))
        self.adopt = QPushButton(self.tr("采纳"))
        self.adopt.setProperty("role", "primary")
        self.withdraw = QPushButton(self.tr("撤回…"))
        self.again = QPushButton(self.tr("重新计算影响"))
        self._who = QLabel()
        self._who.setProperty("role", "small")
        self._empty = EmptyState(
            self.tr("没有变更"),
            self.tr("录入放假通知、改变规则或者本单位的理解之后，在这里查看影响并由负责人采纳。"),
        )
        self._panel = ProgressPanel(self)
        self._questions = LatestQuestion(desk.reads, self)
        self._impacts = LatestQuestion(desk.reads, self)
        self._kept = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the changes anew."""
        context = self._desk.context
        self._questions.ask(
            lambda _progress: (law_desk.proposals(context), law_desk.package_offer(context))
        )

    def show_proposal(self, proposal_id: int) -> None:
        """Choose a change, also one that was just prepared."""
        self._wanted = proposal_id
        self.refresh()

    @property
    def chosen(self) -> Proposal | None:
        """The change whose impact is shown."""
        key = self.list.key
        return next((one for one in self._proposals if one.id == key), None)

    def _show(self, answer: tuple[Sequence[Proposal], LawChange | None]) -> None:
        found, offer = answer
        self._proposals = tuple(found)
        self._show_offer(offer)
        self.list.blockSignals(True)
        self.list.show_rows([_row(one) for one in found])
        has_any = bool(found)
        for part in (self.list, self.content, self.sum, self.moves):
            part.setVisible(has_any)
        self._empty.setVisible(not has_any)
        if self._wanted is not None:
            self.list.choose(self._wanted)
            self._wanted = None
        self.list.blockSignals(False)
        self._on_chosen()

    def _show_offer(self, offer: LawChange | None) -> None:
        """Say what this program brings along that is not in force here, unless it waits already."""
        waits = any(
            one.kind is ChangeKind.PACKAGE and one.state is ProposalState.OPEN
            for one in self._proposals
        )
        self._offered = None if waits else offer
        if self._offered is None:
            self.offer.hide()
            return
        self.offer.tell(
            Tone.INFO,
            self.tr("程序附带的更新尚未采纳"),
            offer_text(self._offered),
            self.tr("拟订变更"),
        )

    def _prepare_offer(self) -> None:
        offer, context, actor = self._offered, self._desk.context, self._desk.actor
        if offer is None:
            return
        title = offer_text(offer)
        task = self._desk.writes.start(
            lambda _progress: law_desk.prepare(context, actor, offer, title)
        )
        task.succeeded.connect(self.show_proposal)
        task.failed.connect(self.banner.show_error)

    def _on_chosen(self, _key: object = None) -> None:
        self._impact = None
        self._kept.forget()
        self._show_moves(())
        proposal = self.chosen
        is_open = proposal is not None and proposal.state is ProposalState.OPEN
        self.sum.setText("")
        self.content.setText("" if proposal is None else change_text(proposal.change))
        if is_open:
            self._ask_impact()
        elif proposal is not None:
            self._impacts.forget()
            self.sum.setText(_decided_text(proposal))
            self._ask_moved(proposal)
        self._show_buttons()

    def _ask_impact(self) -> None:
        proposal, context = self.chosen, self._desk.context
        if proposal is None:
            return
        number = proposal.id
        self.sum.setText(self.tr("正在计算影响…"))
        task = self._impacts.ask(lambda progress: law_desk.impact(context, number, progress))
        self._panel.watch(task, self.tr("正在重新计算在办案件的期限…"))
        task.cancelled.connect(self._on_cancelled)

    def _ask_moved(self, proposal: Proposal) -> None:
        """Show what an adopted change has moved."""
        context, adoption_id = self._desk.context, proposal.adoption_id
        if adoption_id is not None:
            self._kept.ask(lambda _progress: law_desk.moves_of_adoption(context, adoption_id))

    def _on_cancelled(self) -> None:
        self.sum.setText(self.tr("已取消计算。"))

    def _on_impact(self, impact: Impact) -> None:
        self._impact = impact
        self.banner.hide()
        self.sum.setText(sum_text(impact))
        self._show_moves(impact.moves)
        self._show_buttons()

    def _show_moves(self, moves: Sequence[Move]) -> None:
        self._moves = tuple(moves)
        self.moves.setRowCount(len(moves))
        for place, move in enumerate(moves):
            for column, text in enumerate(move_cells(move, self._desk.context)):
                put_text(self.moves, place, column, text)

    def _on_refused(self, error: Exception) -> None:
        self.sum.setText("")
        self.banner.show_error(error)
        self._show_buttons()

    def _show_buttons(self) -> None:
        proposal = self.chosen
        is_open = proposal is not None and proposal.state is ProposalState.OPEN
        may = Right.ADOPT_LAW in RIGHTS[self._desk.actor.role]
        for button in (self.adopt, self.withdraw, self.again):
            button.setVisible(is_open)
        self.adopt.setEnabled(is_open and may and self._impact is not None)
        hint = self.tr("由负责人采纳；采纳之前不变更任何日期。")
        self._who.setText(hint if is_open and not may else "")

    def _adopt(self) -> None:
        impact, context, actor = self._impact, self._desk.context, self._desk.actor
        if impact is None:
            return
        self.adopt.setEnabled(False)
        task = self._desk.writes.start(
            lambda progress: law_desk.adopt(context, actor, impact.proposal_id, impact, progress)
        )
        self._panel.watch(task, self.tr("正在采纳，并更新案件的期限…"))
        task.succeeded.connect(self._on_adopted)
        task.failed.connect(self._on_adoption_refused)
        task.cancelled.connect(self._show_buttons)

    def _on_adopted(self, change: LawDeskChanged) -> None:
        self._desk.data_changed.emit(change)
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已采纳"),
            self.tr("变动的每个期限都保留了原来的和新的最后一日。"),
        )

    def _on_adoption_refused(self, error: Exception) -> None:
        self.banner.show_error(error)
        self._ask_impact()

    def _withdraw(self) -> None:
        proposal, context, actor = self.chosen, self._desk.context, self._desk.actor
        if proposal is None:
            return
        reason, is_given = QInputDialog.getText(self, self.tr("撤回变更"), self.tr("撤回的理由："))
        if not is_given:
            return
        number = proposal.id
        task = self._desk.writes.start(
            lambda _progress: law_desk.withdraw(context, actor, number, reason)
        )
        task.succeeded.connect(self._desk.data_changed)
        task.failed.connect(self.banner.show_error)

    def _open_case(self, row: int, _column: int) -> None:
        if row < len(self._moves):
            move = self._moves[row]
            if move.dossier_id is not None:
                self._desk.open_dossier(move.dossier_id, move.number)
            else:
                self._desk.open_case(move.case_id, move.number)

    def _connect(self) -> None:
        self._questions.answered.connect(self._show)
        self._questions.failed.connect(self.banner.show_error)
        self._impacts.answered.connect(self._on_impact)
        self._impacts.failed.connect(self._on_refused)
        self._kept.answered.connect(self._show_moves)
        self._kept.failed.connect(self.banner.show_error)
        self.offer.acted.connect(self._prepare_offer)
        self.list.key_changed.connect(self._on_chosen)
        self.moves.cellActivated.connect(self._open_case)
        self.adopt.clicked.connect(self._adopt)
        self.withdraw.clicked.connect(self._withdraw)
        self.again.clicked.connect(self._ask_impact)
        self._desk.actor_changed.connect(self._show_buttons)

    def _lay_out(self) -> None:
        look_plain(
            self.moves,
            [
                self.tr("案号、编号"),
                self.tr("当事人、事项"),
                self.tr("期限"),
                self.tr("原最后一日"),
                self.tr("新最后一日"),
                self.tr("变动"),
                self.tr("办案人"),
                self.tr("机构"),
                self.tr("业务"),
            ],
            (240, 240, 160, 100, 100, 80, 80, 120),
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self._who)
        buttons.addStretch(1)
        buttons.addWidget(self.withdraw)
        buttons.addWidget(self.adopt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(self.offer)
        column.addWidget(self.list)
        column.addWidget(self.content)
        column.addWidget(self.sum)
        column.addWidget(self.moves, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(buttons)
        self._empty.hide()
        self._show_buttons()
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _row(proposal: Proposal) -> KeyedRow:
    decided = ""
    if proposal.decided_at is not None:
        decided = f"{proposal.decided_by} {day_text(proposal.decided_at.date())}"
    return KeyedRow(
        proposal.id,
        (
            str(proposal.id),
            proposal.title,
            code_text(proposal.kind),
            f"{proposal.prepared_by} {day_text(proposal.prepared_at.date())}",
            decided,
        ),
        Badge(code_text(proposal.state), _TONES[proposal.state]),
    )


def _decided_text(proposal: Proposal) -> str:
    words = code_text(proposal.state)
    return f"{words}：{proposal.reason}" if proposal.reason else words
