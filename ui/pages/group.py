"""The page of one group of cases (群体案件): its members, and one act for many of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from disputes_app.domain.admission import Step
from disputes_app.domain.case_group import CaseGroup, GroupMember
from disputes_app.domain.kinds.approval_request import REQUESTED
from disputes_app.domain.kinds.base import EventKind
from disputes_app.services.group_acts import GroupActDone, steps_of_many
from disputes_app.services.groups import (
    GroupChanged,
    group,
    leave_group,
    record_group_roster,
    render_group_roster,
)
from ui.actions import ActionId
from ui.banner import Banner
from ui.case_page.reading import CaseFile, read_case_file
from ui.case_page.step_chooser import StepChooser
from ui.case_words import CaseWords
from ui.desk import GROUP_PAGE, Desk
from ui.flow import FlowLayout
from ui.groups.act_panel import ActPanel
from ui.groups.leave_bar import LeaveBar
from ui.groups.member_table import MemberTable
from ui.groups.words import collective_text, summary_text
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.paper.panel import PaperPanel
from ui.sides import Pane, Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import name_of

SIDE_WIDTH = 420
STACKED_BELOW = 780
LAW_FROM = 560
"""What the law attaches to a group is read on a page so high; else it stands in a tip."""


class GroupPage(Page):
    """Members at the left; at the right the step that is entered in all that are ticked."""

    PAGE = PageSpec(
        GROUP_PAGE,
        QT_TRANSLATE_NOOP("pages", "群体案件"),
        "cases",
        93,
        on_rail=False,
        per_subject=True,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._group: CaseGroup | None = None
        self._kind: EventKind | None = None
        self.panel: ActPanel | None = None
        self.banner = Banner()
        self.summary = QLabel()
        self.law = QLabel()
        self.table = MemberTable(CaseWords(desk.context))
        self.chooser = StepChooser(can_leave=False)
        self.leaving = LeaveBar()
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self.all_button = QPushButton(self.tr("全选"))
        self.marked_button = QPushButton(self.tr("只选标记的行"))
        self.roster_button = QPushButton(self.tr("花名册"))
        self.print_button = QPushButton(self.tr("打印文书…"))
        self.print_button.setToolTip(self.tr("在勾选的各案签发同一种文书，一次打印"))
        self.leave_button = QPushButton(self.tr("移出群体…"))
        self._side = QStackedWidget()
        self._front = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._steps_question = LatestQuestion(desk.searches, self)
        self._file_question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.searches, self)
        self._lay_out()
        self._connect()
        self.read()

    @property
    def shown_group(self) -> CaseGroup | None:
        """The group as it was last read; None before that."""
        return self._group

    def read(self) -> None:
        """Read the group anew."""
        context, key = self.desk.context, self.key
        self._question.ask(lambda _progress: group(context, key))

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Refresh, print the members, and enter the act where every case takes it."""
        offered: dict[ActionId, Callable[[], None]] = {
            ActionId.REFRESH: self.read,
            ActionId.PRINT: self.show_roster,
            ActionId.NEW_EVENT: self.chooser.take_focus,
        }
        if self.panel is not None:
            offered[ActionId.SAVE] = self.panel.save
        return offered

    def has_unsaved_input(self) -> bool:
        """Say whether an act was begun."""
        return self.panel is not None and self.panel.has_unsaved_input

    def enter(self, kind: EventKind) -> None:
        """Begin an act in the cases that are ticked, written for the first open one of them."""
        chosen = self.table.chosen
        if not chosen:
            self.banner.tell(Tone.WARNING, self.tr("没有勾选案件"), self.tr("请先勾选要办的案件。"))
            return
        self._kind = kind
        first = next((one for one in chosen if one.row.open), chosen[0])
        context = self.desk.context
        self._file_question.ask(lambda _progress: read_case_file(context, first.case_id))

    def leave_entering(self) -> None:
        """Show the steps again; what was being entered is given up."""
        panel, self.panel = self.panel, None
        if panel is not None:
            self._side.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.table.show_acting(acting=False, own="")
        self._side.setCurrentWidget(self.chooser)
        self._read_steps()
        self.handlers_changed.emit()

    def show_roster(self) -> None:
        """Show the members as they will be printed."""
        found = self._group
        if found is None:
            return
        context, actor = self.desk.context, self.desk.actor
        self._front.setCurrentIndex(1)
        self.paper.show_hint(found.name, self.tr("正在制作…"))
        self._making.ask(lambda _progress: render_group_roster(context, actor, found))

    def show_members(self) -> None:
        """Go back from the paper to the members."""
        self._front.setCurrentIndex(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_to_leave(self) -> None:
        """Ask for the reason why the marked cases leave."""
        marked = self.table.marked
        if marked:
            self.leaving.begin([one.row.shown_number for one in marked])

    # Answers

    def _on_group(self, found: CaseGroup) -> None:
        first_time = self._group is None
        self._group = found
        self.summary.setText(summary_text(found))
        law = self._law_of(found)
        self.law.setText(law)
        self.summary.setToolTip(law)
        self._make_room()
        self.table.show_members(found.members)
        self.title_changed.emit(found.name)
        if self.panel is not None:
            self.panel.ask_for_effects()
        else:
            self._read_steps()
        if first_time:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.handlers_changed.emit()

    def _law_of(self, group: CaseGroup) -> str:
        """Return what the law attaches to these cases standing together."""
        return collective_text(group)

    def print_papers(self) -> None:
        """Let papers of one form be issued in the chosen cases."""
        if self.table.chosen:
            self.desk.open_print_batch([one.case_id for one in self.table.chosen])

    def _read_steps(self) -> None:
        context = self.desk.context
        ids = [one.case_id for one in self.table.chosen]
        self._steps_question.ask(lambda _progress: steps_of_many(context, ids))

    def _on_steps(self, kinds: Sequence[EventKind]) -> None:
        self.chooser.show_steps(tuple(Step(kind, None) for kind in kinds))

    def _on_file(self, file: CaseFile) -> None:
        kind = self._kind
        if kind is None:
            return
        self.leave_entering()
        self.banner.hide()
        panel = self.panel = ActPanel(kind, file, self.table, self.desk)
        panel.done.connect(self._on_done)
        panel.left.connect(self.leave_entering)
        self._side.addWidget(panel)
        self._side.setCurrentWidget(panel)
        panel.take_focus()
        self.handlers_changed.emit()

    def _on_done(self, done: GroupActDone) -> None:
        kind = self._kind
        self.leave_entering()
        said = (
            self.tr("已送审 {count} 件") if done.kind == REQUESTED else self.tr("已登记 {count} 件")
        )
        self.banner.tell(
            Tone.SUCCESS,
            said.format(count=len(done.cases)),
            "" if kind is None else name_of(kind),
        )
        self.desk.data_changed.emit(done)

    def _leave(self, reason: str) -> None:
        context, actor, key = self.desk.context, self.desk.actor, self.key
        ids = [one.case_id for one in self.table.marked]
        task = self.desk.writes.start(
            lambda progress: leave_group(context, actor, key, ids, reason, progress)
        )
        task.succeeded.connect(self._on_left)
        task.failed.connect(self.banner.show_error)

    def _on_left(self, changed: GroupChanged) -> None:
        self.leaving.hide()
        whole = self._group is not None and len(changed.cases) == len(self._group.members)
        text = self.tr("已移出 {count} 件").format(count=len(changed.cases))
        self.banner.tell(Tone.SUCCESS, text)
        self.desk.data_changed.emit(changed)
        if whole:
            self.close_asked.emit()

    def _on_paper(self, pdf: bytes) -> None:
        if self._group is not None:
            self.paper.show_paper(self._group.name, pdf, f"花名册{self.desk.today():%Y%m%d}.pdf")

    def _on_issued(self) -> None:
        found, context, actor = self._group, self.desk.context, self.desk.actor
        if found is not None:
            task = self.desk.writes.start(
                lambda _progress: record_group_roster(context, actor, found)
            )
            task.failed.connect(self.paper.banner.show_error)

    def _on_changed(self, _change: object) -> None:
        self.read()

    def _open(self, member: GroupMember) -> None:
        self.desk.open_case(member.case_id, member.row.shown_number)

    def _connect(self) -> None:
        self._question.answered.connect(self._on_group)
        self._steps_question.answered.connect(self._on_steps)
        self._file_question.answered.connect(self._on_file)
        self._making.answered.connect(self._on_paper)
        self._making.failed.connect(lambda error: self.paper.show_refusal("", error))
        for question in (self._question, self._steps_question, self._file_question):
            question.failed.connect(self.banner.show_error)
        self.table.opened.connect(self._open)
        self.table.chosen_changed.connect(self._on_chosen)
        self.chooser.chosen.connect(self.enter)
        self.chooser.left.connect(self.table.setFocus)
        self.all_button.clicked.connect(self.table.choose_all)
        self.marked_button.clicked.connect(self.table.choose_marked)
        self.roster_button.clicked.connect(self.show_roster)
        self.print_button.clicked.connect(self.print_papers)
        self.leave_button.clicked.connect(self.ask_to_leave)
        self.leaving.confirmed.connect(self._leave)
        self.paper.issued.connect(self._on_issued)
        self.desk.data_changed.connect(self._on_changed)

    def _on_chosen(self) -> None:
        if self.panel is None:
            self._read_steps()

    def _lay_out(self) -> None:
        for label in (self.summary, self.law):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.law.setProperty("role", "muted")
        self.law.hide()
        buttons = FlowLayout()
        to_print = (self.roster_button, self.print_button)
        for button in (self.all_button, self.marked_button, *to_print, self.leave_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(buttons)
        column.addWidget(self.leaving)
        column.addWidget(self.table, 1)
        self._side.addWidget(self.chooser)
        self._front.addWidget(
            Sides(left, self._side, narrow_width=SIDE_WIDTH, breaks_at=STACKED_BELOW)
        )
        self._front.addWidget(self._paper_side())
        pane = Pane()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(pane)
        whole = QVBoxLayout(pane)
        whole.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        whole.setSpacing(Space.SMALL)
        for part in (self.summary, self.law, self.banner):
            whole.addWidget(part)
        whole.addWidget(self._front, 1)

    def _paper_side(self) -> QWidget:
        back = QPushButton(self.tr("返回名单"))
        back.setProperty("role", "link")
        back.setAutoDefault(True)
        back.clicked.connect(self.show_members)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.paper, 1)
        return side

    def _make_room(self) -> None:
        self.law.setVisible(bool(self.law.text()) and self.height() >= LAW_FROM)

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
