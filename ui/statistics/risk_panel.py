"""The cases that would use up the lateness still allowed, and what can be done about each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.kinds.supervision import ANSWERED, SUPERVISED
from disputes_app.domain.matter_records import MatterRow
from disputes_app.domain.rate import RateFigures, percent
from disputes_app.services.hearings import Proposal, propose
from disputes_app.services.lateness import CaseAtRisk, RiskList
from disputes_app.services.matters import MatterList, is_late
from disputes_app.services.views import instructions_in_view, risk_in_view
from ui.banner import Banner
from ui.desk import SCHEDULE_PAGE, Desk, EntryFocus, HearingAsked, PaperFocus
from ui.schedule.words import slot_text, times_text
from ui.settings_page.plain_table import look_plain
from ui.statistics.chart_export import table_file
from ui.statistics.chart_files import ChartFile
from ui.statistics.plain_rows import PlainRows
from ui.statistics.rate_words import allowance_text
from ui.tasks import LatestQuestion
from ui.tokens import Space
from ui.wording import code_text, day_text, is_english, list_text

WIDTHS, ENGLISH_WIDTHS = (236, 190, 80, 130, 190, 200), (216, 224, 80, 100, 250, 200)
SLOTS_SHOWN = 3
INSTRUCTION_WIDTHS = (236, 110, 560)
INSTRUCTIONS_HEIGHT = 130
SUPERVISION_SHEET = "common.supervision_sheet"
EXTENSION: Mapping[Line, str] = MappingProxyType(
    {
        Line.MEDIATION: "mediation.extended",
        Line.ARBITRATION: "arbitration.extended",
        Line.INSPECTION: "inspection.extended",
    }
)
"""The entry by which the last day of a line may be moved."""


class RiskPanel(QWidget):
    """Enter opens a case; the selected ones can be handed over, one can be extended."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: RiskList | None = None
        self._figures: RateFigures | None = None
        self.banner = Banner()
        self.words = QLabel()
        self.basis = QLabel()
        self.table = PlainRows()
        self.hand_over_button = QPushButton(self.tr("转办选中的案件"))
        self.extend_button = QPushButton(self.tr("登记延长"))
        self.schedule_button = QPushButton(self.tr("安排开庭"))
        self.slot_words = QLabel()
        self.instruct_button = QPushButton(self.tr("督办"))
        self.sheet_button = QPushButton(self.tr("打印督办单"))
        self.instruction_words = QLabel()
        self.instructions = PlainRows()
        self._waiting: tuple[MatterRow, ...] = ()
        self._instructed = LatestQuestion(desk.reads, self)
        self._question = LatestQuestion(desk.reads, self)
        self._slots = LatestQuestion(desk.searches, self)
        self._lay_out()
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._slots.answered.connect(self._on_slots)
        self._slots.failed.connect(self.banner.show_error)
        self.table.chosen.connect(self._open)
        self.table.itemSelectionChanged.connect(self._on_current)
        self.schedule_button.clicked.connect(self.schedule)
        self.hand_over_button.clicked.connect(self.hand_over)
        self.extend_button.clicked.connect(self.extend)
        self.instruct_button.clicked.connect(self.instruct)
        self.sheet_button.clicked.connect(self.print_sheet)
        self._instructed.answered.connect(self._on_instructed)
        self._instructed.failed.connect(self.banner.show_error)
        self.instructions.chosen.connect(self._open_instruction)

    @property
    def found(self) -> RiskList | None:
        """The latest answer; None before the first."""
        return self._found

    def ask(self, figures: RateFigures) -> None:
        """Ask for the cases of the line that the page shows."""
        self._figures = figures
        context, actor, query = self._desk.context, self._desk.actor, figures.query
        line, scope = query.line, query.scope
        self._question.ask(lambda _progress: risk_in_view(context, actor, line, scope))
        self._instructed.ask(lambda _progress: instructions_in_view(context, actor, scope))

    def offered(self) -> ChartFile | None:
        """Return the cases as they can be written to a file; None without any."""
        title = self.tr("有逾期风险的案件")
        return table_file(title, title, self.table, self.words.text().splitlines())

    def hand_over(self) -> None:
        """Hand the selected cases to others."""
        if self._found is not None:
            rows = sorted({index.row() for index in self.table.selectedIndexes()})
            ids: tuple[CaseId, ...] = tuple(self._found.cases[row].row.id for row in rows)
            if ids:
                self._desk.open_hand_over(case_ids=ids)

    def extend(self) -> None:
        """Begin the entry that extends the current case."""
        row = self._current
        if row is not None:
            self._desk.open_case(row.id, row.shown_number, EntryFocus(EXTENSION[row.line]))

    def schedule(self) -> None:
        """Begin to set the hearing of the current case, with the slots that are free."""
        row = self._current
        if row is not None:
            self._desk.open_page(SCHEDULE_PAGE, HearingAsked(row.id, row.shown_number))

    def instruct(self) -> None:
        """Begin an instruction (督办) to the handler of the current case."""
        row = self._current
        if row is not None:
            self._desk.open_case(row.id, row.shown_number, EntryFocus(SUPERVISED))

    def print_sheet(self) -> None:
        """Show the sheet of the current instruction, ready to be printed."""
        place = self.instructions.currentRow()
        if 0 <= place < len(self._waiting):
            row = self._waiting[place]
            self._desk.open_case(row.case_id, row.number, PaperFocus(SUPERVISION_SHEET))

    @property
    def _current(self) -> CaseRow | None:
        place = self.table.currentRow()
        if self._found is None or not 0 <= place < len(self._found.cases):
            return None
        return self._found.cases[place].row

    def _on_current(self) -> None:
        """Look for free slots of the current case; only an arbitration is heard."""
        row = self._current
        self.slot_words.clear()
        is_heard = row is not None and row.line is Line.ARBITRATION
        self.schedule_button.setEnabled(is_heard)
        if row is not None and is_heard:
            context, case_id = self._desk.context, row.id
            self._slots.ask(lambda _progress: propose(context, case_id))

    def _on_slots(self, found: Proposal) -> None:
        row = self._current
        if row is not None and row.id == found.case_id:
            self.slot_words.setText(self._slots_sentence(found))

    def _slots_sentence(self, found: Proposal) -> str:
        if found.current is not None:
            return self.tr("{number} 已排定 {day} {times} 开庭").format(
                number=found.number,
                day=day_text(found.current.hearing_on),
                times=times_text(found.current),
            )
        if not found.slots:
            return self.tr("{number} 没有空闲的开庭时段").format(number=found.number)
        slots = list_text([slot_text(one) for one in found.slots[:SLOTS_SHOWN]])
        text = (
            self.tr("{number} 在法定期限内可开庭：{slots}")
            if found.within
            else self.tr("{number} 在法定期限内已不能开庭，最近的空闲时段：{slots}")
        )
        return text.format(number=found.number, slots=slots)

    def _on_instructed(self, found: MatterList) -> None:
        self._waiting = found.rows
        late = sum(is_late(row, found.today, found.first_days) for row in found.rows)
        self.instruction_words.setText(
            self.tr("待回复的督办 {n} 件，过期未回复 {late} 件").format(
                n=len(found.rows), late=late
            )
        )
        self.instruction_words.setVisible(bool(found.rows))
        self.instructions.setVisible(bool(found.rows))
        self.sheet_button.setVisible(bool(found.rows))
        self.instructions.fill(
            [
                (row.number, day_text(row.last_day), row.matter.body, row.respondents)
                for row in found.rows
            ]
        )

    def _open_instruction(self, place: int) -> None:
        if place < len(self._waiting):
            row = self._waiting[place]
            self._desk.open_case(row.case_id, row.number, EntryFocus(ANSWERED))

    def _on_found(self, found: RiskList) -> None:
        self._found = found
        self.banner.hide()
        self.words.setText(self._sentence(found))
        self.basis.setText(self._basis(found))
        self.basis.setVisible(bool(found.cases))
        self.table.fill([self._cells(one) for one in found.cases])
        for button in (self.hand_over_button, self.extend_button, self.instruct_button):
            button.setEnabled(bool(found.cases))
        self._on_current()

    def _sentence(self, found: RiskList) -> str:
        if not found.cases:
            return self.tr("没有未到期的在办案件。")
        expected = self.tr("未到期的在办案件 {cases} 件，预计其中逾期 {expected} 件").format(
            cases=len(found.cases), expected=f"{found.expected:.1f}"
        )
        allowance = "" if self._figures is None else allowance_text(self._figures)
        return " · ".join(filter(None, (expected, allowance)))

    def _basis(self, found: RiskList) -> str:
        return self.tr(
            "依据 {since} 以来的案件 {closed} 件，其中逾期 {late} 件（未结 {open} 件）；"
            "“同类”指还剩同样工作日数时也未办结的案件"
        ).format(
            since=day_text(found.since),
            closed=found.closed,
            late=found.late,
            open=found.late_open,
        )

    def _cells(self, one: CaseAtRisk) -> tuple[str, ...]:
        row, chance = one.row, one.chance
        alike = f"{chance.late} / {chance.alike}"
        if chance.few:
            alike = self.tr("{alike}（样本少）").format(alike=alike)
        left = self.tr("{day} 余{left}个工作日").format(day=day_text(row.due_on), left=one.left)
        handler = row.handler or self.tr("未指派")
        if one.load is not None:
            handler = self.tr("{handler}（{load}件）").format(handler=handler, load=one.load)
        away = [
            self.tr("{first}至{last}请假").format(first=day_text(first), last=day_text(last))
            for first, last in one.away
        ]
        stage = self._stage_text(one)
        chance_text = percent(chance.ratio, 0)
        people = " ".join((handler, *away))
        return row.shown_number, left, chance_text, alike, stage, people, row.respondent_names

    def _stage_text(self, one: CaseAtRisk) -> str:
        stage = "" if one.row.stage is None else code_text(one.row.stage)
        if not one.steps:
            return stage
        return self.tr("{stage}（还差{n}步）").format(stage=stage, n=one.steps)

    def _open(self, place: int) -> None:
        if self._found is not None:
            row = self._found.cases[place].row
            self._desk.open_case(row.id, row.shown_number)

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("有逾期风险的案件"))
        look_plain(
            self.table,
            [
                self.tr("案件"),
                self.tr("最后一日"),
                self.tr("逾期可能"),
                self.tr("同类中逾期"),
                self.tr("阶段（到办结）"),
                self.tr("承办（在办）"),
                self.tr("单位"),
            ],
            ENGLISH_WIDTHS if is_english() else WIDTHS,
        )
        self.table.setSelectionMode(PlainRows.SelectionMode.ExtendedSelection)
        self.instructions.setAccessibleName(self.tr("待回复的督办"))
        look_plain(
            self.instructions,
            [self.tr("案件"), self.tr("回复期限"), self.tr("督办要求"), self.tr("单位")],
            INSTRUCTION_WIDTHS,
        )
        self.instructions.setMaximumHeight(INSTRUCTIONS_HEIGHT)
        self.instruction_words.hide()
        self.instructions.hide()
        self.sheet_button.hide()
        self.sheet_button.setAutoDefault(True)
        self.basis.setProperty("role", "muted")
        for label in (self.words, self.basis):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.words, 1)
        buttons = (
            self.schedule_button,
            self.instruct_button,
            self.extend_button,
            self.hand_over_button,
        )
        for button in buttons:
            button.setAutoDefault(True)
            button.setEnabled(False)
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(head)
        column.addWidget(self.basis)
        column.addWidget(self.table, 1)
        self.slot_words.setWordWrap(True)
        self.slot_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.slot_words)
        below = QHBoxLayout()
        below.addWidget(self.instruction_words, 1)
        below.addWidget(self.sheet_button)
        column.addLayout(below)
        column.addWidget(self.instructions)
