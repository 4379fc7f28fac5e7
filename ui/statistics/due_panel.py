"""The weekly list: open cases due within some working days and not yet heard or decided."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import Line
from disputes_app.domain.due_list import WORKING_DAYS, DueCase, DueList
from disputes_app.domain.due_words import basis_of
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.domain.view_scope import EVERYTHING, ViewScope
from disputes_app.services.due_export import (
    export_due_list,
    record_due_paper,
    render_due_paper,
)
from disputes_app.services.views import due_in_view
from ui.banner import Banner
from ui.desk import Desk
from ui.fields.choice_field import Choice, ChoiceField
from ui.paper.panel import PaperPanel
from ui.settings_page.plain_table import look_plain
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text, day_text, is_english

WIDTHS, ENGLISH_WIDTHS = (72, 72, 222, 182, 252, 264), (72, 100, 232, 234, 240, 240)
ALL_LINES = "all"
OFFERED_DAYS = (5, 10, WORKING_DAYS, 20, 30)


class DuePanel(QWidget):
    """Enter opens a case; the list is printed, or written as a table, by handler."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scope = EVERYTHING
        self._found: DueList | None = None
        self._shown: tuple[DueCase, ...] = ()
        lines = (Line.ARBITRATION, Line.INSPECTION, Line.MEDIATION)
        self.line: ChoiceField[str] = ChoiceField(
            [Choice(ALL_LINES, self.tr("全部"))]
            + [Choice(one.value, code_text(one)) for one in lines]
        )
        self.days: ChoiceField[int] = ChoiceField()
        self.banner = Banner()
        self.words = QLabel()
        self.table = PlainRows()
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self.print_button = QPushButton(self.tr("打印清单"))
        self.export_button = QPushButton(self.tr("导出表格"))
        self.back_button = QPushButton(self.tr("回到清单"))
        self._sides = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def found(self) -> DueList | None:
        """The latest answer; None before the first."""
        return self._found

    def ask(self, scope: ViewScope | None = None) -> None:
        """Ask for the list of the cases that the page looks at."""
        self._scope = self._scope if scope is None else scope
        context, actor, whose = self._desk.context, self._desk.actor, self._scope
        chosen, days = self.line.value(), self.days.value() or WORKING_DAYS
        line = None if chosen in {None, ALL_LINES} else Line(chosen)
        self._question.ask(
            lambda _progress: due_in_view(context, actor, line, whose, working_days=days)
        )

    def show_paper(self) -> None:
        """Show the list as it will be printed."""
        found = self._found
        if found is None:
            return
        context, actor = self._desk.context, self._desk.actor
        self.paper.show_hint(self.tr("到期清单"), self.tr("正在制作…"))
        self._show_side(self.paper)
        self._making.ask(lambda _progress: (found, render_due_paper(context, actor, found)))

    def show_list(self) -> None:
        """Go back to the list."""
        self._show_side(self.table)
        self.table.setFocus()

    def ask_where_to_export(self) -> None:
        """Let the user choose the file of the table."""
        title = self.tr("到期清单")
        name, _filter = QFileDialog.getSaveFileName(
            self, title, f"{title}.xlsx", self.tr("表格 (*.xlsx *.csv)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, target: Path) -> None:
        """Write the table, beside the window."""
        found = self._found
        if found is None:
            return
        context, actor = self._desk.context, self._desk.actor
        task = self._desk.writes.start(
            lambda _progress: export_due_list(context, actor, found, target)
        )
        task.succeeded.connect(
            lambda _rows: self.banner.tell(Tone.SUCCESS, self.tr("已保存"), str(target))
        )
        task.failed.connect(self.banner.show_error)

    # Answers

    def _on_found(self, found: DueList) -> None:
        self._found = found
        self._shown = tuple(one for _office, _handler, cases in found.by_handler for one in cases)
        self.banner.hide()
        self.words.setText(self._sentence(found))
        self.table.fill([self._cells(one) for one in self._shown])
        allowed = bool(found.cases) and Right.ISSUE_PAPER in RIGHTS[self._desk.actor.role]
        for button in (self.print_button, self.export_button):
            button.setEnabled(allowed)

    def _sentence(self, found: DueList) -> str:
        first, last = day_text(found.today), day_text(found.until)
        if not found.cases:
            return self.tr("{first}至{last}没有到期而未开庭、未作出决定的案件。").format(
                first=first, last=last
            )
        text = self.tr(
            "{first}至{last}到期、尚未开庭或者未作出决定的在办案件 %n 件", "", len(found.cases)
        )
        return text.format(first=first, last=last)

    def _cells(self, one: DueCase) -> tuple[str, ...]:
        row = one.row
        left = self.tr("{day} 余{left}个工作日").format(day=day_text(one.due_on), left=one.left)
        if row.provisional:
            left = self.tr("{left}（暂定）").format(left=left)
        why = code_text(one.why)
        if one.hearing_on is not None:
            why = self.tr("{why}（{day}）").format(why=why, day=day_text(one.hearing_on))
        handler = row.handler or self.tr("未指派")
        return (
            handler,
            code_text(row.line),
            row.shown_number,
            left,
            why,
            basis_of(one),
            row.respondent_names,
        )

    def _open(self, place: int) -> None:
        if place < len(self._shown):
            row = self._shown[place].row
            self._desk.open_case(row.id, row.shown_number)

    def _on_paper(self, made: tuple[DueList, bytes]) -> None:
        found, pdf = made
        name = f"到期清单{found.today:%Y%m%d}.pdf"
        self.paper.show_paper(self.tr("到期清单"), pdf, name)
        self.paper.go_to_print()

    def _on_issued(self) -> None:
        found, context, actor = self._found, self._desk.context, self._desk.actor
        if found is not None:
            task = self._desk.writes.start(
                lambda _progress: record_due_paper(context, actor, found)
            )
            task.failed.connect(self.paper.banner.show_error)

    def _show_side(self, side: QWidget) -> None:
        self._sides.setCurrentWidget(side)
        is_paper = side is self.paper
        self.back_button.setVisible(is_paper)
        for part in (self.print_button, self.export_button, self.line, self.days):
            part.setVisible(not is_paper)

    def _connect(self) -> None:
        self.line.value_changed.connect(lambda _line: self.ask())
        self.days.value_changed.connect(lambda _days: self.ask())
        self.table.chosen.connect(self._open)
        self.print_button.clicked.connect(self.show_paper)
        self.export_button.clicked.connect(self.ask_where_to_export)
        self.back_button.clicked.connect(self.show_list)
        self.paper.issued.connect(self._on_issued)
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._making.answered.connect(self._on_paper)
        self._making.failed.connect(
            lambda error: self.paper.show_refusal(self.tr("到期清单"), error)
        )

    def _lay_out(self) -> None:
        self.line.set_value(ALL_LINES)
        self.line.setAccessibleName(self.tr("业务线"))
        within = self.tr("{days}个工作日内")
        self.days.set_choices([Choice(one, within.format(days=one)) for one in OFFERED_DAYS])
        self.days.set_value(WORKING_DAYS)
        self.days.setAccessibleName(self.tr("多少个工作日内到期"))
        self.words.setWordWrap(True)
        self.table.setAccessibleName(self.tr("到期而未开庭、未作出决定的案件"))
        look_plain(
            self.table,
            [
                self.tr("承办"),
                self.tr("业务线"),
                self.tr("案件"),
                self.tr("最后一日"),
                self.tr("尚缺"),
                self.tr("依据"),
                self.tr("单位"),
            ],
            ENGLISH_WIDTHS if is_english() else WIDTHS,
        )
        self._sides.addWidget(self.table)
        self._sides.addWidget(self.paper)
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(self.words, 1)
        head.addWidget(self.line)
        head.addWidget(self.days)
        for button in (self.print_button, self.export_button, self.back_button):
            button.setAutoDefault(True)
            head.addWidget(button)
        self.print_button.setEnabled(False)
        self.export_button.setEnabled(False)
        self.back_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addLayout(head)
        column.addWidget(self._sides, 1)
