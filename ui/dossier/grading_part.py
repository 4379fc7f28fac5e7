"""What the page of a yearly grading shows: counts by town, every employer, why, what was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.compliance import Grade
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.grade_sheet import town_grades
from disputes_app.services.dossiers import DossierChanged, DossierView
from disputes_app.services.grading import (
    Decided,
    GradeDifference,
    GradeStanding,
    GradingView,
    answer_objection,
    compute_grades,
    correct_grade,
    grade_differences,
    grading_view,
    object_to_grade,
    review_grade,
    tell_grades,
)
from disputes_app.services.grading_export import (
    export_grades,
    record_grade_paper,
    render_grades,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier import grading_words as words
from ui.dossier.ask_bar import AskBar
from ui.dossier.grading_acts import ALL, DIFFERS, OBJECTED, WAITS, GradingActs, GradingFilter
from ui.dossier.grading_table import GradeTable, ShownGrade, TownTable
from ui.empty import EmptyState
from ui.fields.choice_field import Choice
from ui.paper.panel import PaperPanel
from ui.paper.side import paper_side
from ui.sides import Sides
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

TOWNS_WIDTH, FACTS_HEIGHT, LEAST_ROWS = 324, 108, 300
STACKED_BELOW, STACKED_TOWNS = 860, 170
LIST, PAPER = range(2)
_Work = Callable[[DossierId, int], DossierChanged]


class Part(QWidget):
    """Employers at the left with the facts of one of them below, the towns at the right.

    Signals:
        changed: the DossierChanged of a command that ran here.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.found: GradingView | None = None
        self._view: DossierView | None = None
        self._differences: dict[str, GradeDifference] = {}
        self.summary, self.basis = QLabel(), QLabel()
        self.banner, self.asking = Banner(), AskBar()
        self.acts, self.filter = GradingActs(desk.today()), GradingFilter()
        self.towns, self.table = TownTable(), GradeTable()
        self.facts = QPlainTextEdit()
        self.empty = EmptyState()
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self._rows, self._front = QStackedWidget(), QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._comparing = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self._view = view
        self.acts.day.go_on_to(view.today)
        dossier_id, context = view.record.id, self.desk.context
        if dossier_id is not None:
            self._question.ask(lambda _progress: grading_view(context, dossier_id))

    # Acts

    def compute(self) -> None:
        """Compute; a second time a reason is asked for."""
        if self.found is None:
            return
        if self.found.log.run is None:
            self._compute("")
            return
        self.asking.ask(
            self.tr("重新计算：已作的审核要重新进行"),
            self.tr("理由，例如 补录了案件"),
            self.tr("重新计算"),
            lambda reason, _choice: self._compute(reason),
        )

    def begin_adding(self) -> None:
        """Ask which employers are graded besides."""
        self.asking.ask(
            self.tr("另行列入后重新计算"),
            self.tr("单位名称或者统一社会信用代码，几家用顿号分开"),
            self.tr("列入"),
            lambda typed, _choice: self._compute(
                self.tr("另行列入：{names}").format(names=typed), tuple(typed.split("、"))
            ),
        )

    def begin_deciding(self, key: str = "") -> None:
        """Ask for the grade of the row with the cursor: reviewed, or corrected once confirmed."""
        standing = self._standing(key or self.table.current_key)
        if standing is None or self.found is None:
            return
        holding = self.found.log.confirmed is not None
        if holding:
            self._ask_grade(standing, self.tr("更正 {name} 的等级"), self.tr("更正"), correct_grade)
        elif self._is_open:
            self._ask_grade(standing, self.tr("审核 {name}"), self.tr("审核"), review_grade)

    def begin_answering(self) -> None:
        """Ask for the answer to an objection: the same grade keeps it."""
        standing = self._standing(self.table.current_key)
        if standing is not None:
            text = self.tr("答复 {name} 的异议（等级不变即维持）")
            self._ask_grade(standing, text, self.tr("答复"), answer_objection, dated=True)

    def begin_objection(self) -> None:
        """Ask what the enterprise of the row with the cursor objects."""
        standing = self._standing(self.table.current_key)
        if standing is None:
            return
        context, actor, key, on = self.desk.context, self.desk.actor, standing.row.key, self._day
        self.asking.ask(
            self.tr("{name} 的异议").format(name=standing.row.name),
            self.tr("异议内容"),
            self.tr("登记"),
            lambda text, _choice: self._run(
                lambda of, version: object_to_grade(
                    context, actor, of, key, text, on=on, seen_version=version
                )
            ),
        )

    def begin_telling(self) -> None:
        """Ask how the selected enterprises, or all of them, were told."""
        keys = self.table.marked_keys
        chosen = self.tr("所选 %n 户", "", len(keys))
        self.asking.ask(
            self.tr("登记告知"),
            self.tr("告知方式，例如 书面送达"),
            self.tr("登记"),
            lambda way, which: self._tell(() if which == ALL else keys, way),
            [Choice("marked", chosen), Choice(ALL, self.tr("全部单位"))],
        )
        self.asking.choice.set_value("marked" if len(keys) > 1 else ALL)

    def compare(self) -> None:
        """Compute from the record as it is now, without recording it, and show what differs."""
        if self._view is None or self._view.record.id is None:
            return
        context, dossier_id = self.desk.context, self._view.record.id
        self._comparing.ask(lambda _progress: grade_differences(context, dossier_id))

    def show_paper(self) -> None:
        """Show the list by town as it will be printed."""
        view, context, actor = self._view, self.desk.context, self.desk.actor
        if view is None or view.record.id is None:
            return
        dossier_id = view.record.id
        self._put_in_front(PAPER)
        self.paper.show_hint(self.tr("汇总表"), self.tr("正在制作…"))
        self._making.ask(lambda _progress: render_grades(context, actor, dossier_id))

    def export_to(self, target: Path) -> None:
        """Write the list to a file."""
        view, context, actor = self._view, self.desk.context, self.desk.actor
        if view is None or view.record.id is None:
            return
        dossier_id = view.record.id
        task = self.desk.writes.start(
            lambda _progress: export_grades(context, actor, dossier_id, target)
        )
        task.succeeded.connect(
            lambda rows: self.banner.tell(Tone.SUCCESS, self.tr("已导出 %n 户", "", rows))
        )
        task.failed.connect(self.banner.show_error)

    def show_list(self) -> None:
        """Go back from the paper to the list."""
        self._put_in_front(LIST)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _fit(self) -> None:
        width = self.width()
        for part in (self.summary, self.basis, self.acts):
            part.setMinimumHeight(max(0, part.heightForWidth(width)))

    def _put_in_front(self, place: int) -> None:
        """Show list or paper; a paper needs the room of the sentences and buttons."""
        self._front.setCurrentIndex(place)
        for part in (self.basis, self.acts):
            part.setVisible(place == LIST)
        if place == PAPER:
            self.banner.hide()
            self.asking.hide()

    @property
    def _is_open(self) -> bool:
        return self._view is not None and self._view.record.open

    @property
    def _day(self) -> date:
        return self.acts.day.value() or self.desk.today()

    def _standing(self, key: str) -> GradeStanding | None:
        rows = () if self.found is None else self.found.rows
        return next((one for one in rows if one.row.key == key), None)

    def _ask_grade(
        self,
        standing: GradeStanding,
        title: str,
        button: str,
        command: Callable[..., DossierChanged],
        *,
        dated: bool = False,
    ) -> None:
        context, actor, key = self.desk.context, self.desk.actor, standing.row.key
        more = {"on": self._day} if dated else {}

        def decide(reason: str, letter: str) -> None:
            decided = Decided(key, Grade(letter), reason)
            self._run(
                lambda of, version: command(
                    context, actor, of, decided, seen_version=version, **more
                )
            )

        self.table.go_to(key)
        choices = [Choice(one.value, one.value) for one in Grade]
        name = title.format(name=standing.row.name)
        self.asking.ask(name, self.tr("理由"), button, decide, choices)
        self.asking.choice.set_value(standing.grade.value)

    def _compute(self, reason: str, added: tuple[str, ...] = ()) -> None:
        context, actor = self.desk.context, self.desk.actor
        self._differences = {}
        self._run(
            lambda of, version: compute_grades(
                context, actor, of, seen_version=version, added=added, again_reason=reason
            ),
            self.tr("正在计算等级…"),
        )

    def _tell(self, keys: tuple[str, ...], way: str) -> None:
        context, actor, on = self.desk.context, self.desk.actor, self._day
        days = None if self.found is None else self.found.objection_days
        by = words.objection_day(on, days)
        self._run(
            lambda of, version: tell_grades(
                context, actor, of, keys, way=way, on=on, object_by=by, seen_version=version
            )
        )

    def _run(self, work: _Work, label: str = "") -> None:
        """Run a command on the record as it was read last."""
        if self._view is None or self._view.record.id is None:
            return
        dossier_id, version = self._view.record.id, self._view.record.version
        self.banner.hide()
        task = self.desk.writes.start(lambda _progress: work(dossier_id, version), label=label)
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)

    def _on_done(self, done: DossierChanged) -> None:
        self.asking.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(done)

    # Answers

    def _on_found(self, found: GradingView) -> None:
        self.found = found
        self.summary.setText(words.summary_text(found))
        self.basis.setText(words.basis_text(found))
        self._fit()
        self.towns.show_towns(town_grades((one.row.town, one.grade) for one in found.rows))
        self._rows.setCurrentIndex(0 if found.log.run is None else 1)
        self._fill()

    def _fill(self) -> None:
        """Show the rows that town, grade and name leave."""
        found = self.found
        if found is None:
            return
        shown = [
            ShownGrade(
                one.row.key,
                words.grade_badge(one.grade),
                one.row.name,
                one.row.town or words.NONE,
                words.ground_text(one),
                words.state_text(found.log, one),
            )
            for one in found.rows
            if self._fits(found, one)
        ]
        self.table.show_rows(shown)

    def _fits(self, found: GradingView, one: GradeStanding) -> bool:
        town, which = self.towns.town, self.filter.which.value() or ALL
        typed = self.filter.search.text().strip()
        key = one.row.key
        return (
            (town is None or one.row.town == town)
            and (not typed or typed in one.row.name or typed.upper() in key)
            and {
                ALL: True,
                WAITS: one.waits,
                OBJECTED: key in found.log.objections,
                DIFFERS: key in self._differences,
            }.get(which, one.grade.value == which)
        )

    def _on_row(self) -> None:
        standing, found = self._standing(self.table.current_key), self.found
        self.facts.setPlainText(
            ""
            if standing is None or found is None
            else words.row_text(found.log, standing, self._differences.get(standing.row.key))
        )
        self._allow()

    def _allow(self) -> None:
        log = None if self.found is None else self.found.log
        computed = log is not None and log.run is not None
        holding = log is not None and log.confirmed is not None
        self.acts.allow(
            computing=self._is_open and not holding,
            computed=computed,
            holding=holding,
            row=bool(self.table.current_key),
        )
        self._fit()

    def _on_compared(self, found: tuple[GradeDifference, ...]) -> None:
        self._differences = {one.key: one for one in found}
        if not found:
            self.banner.tell(Tone.SUCCESS, self.tr("与计算时一致"))
            return
        self.banner.tell(Tone.WARNING, self.tr("记录有变化"), words.differences_text(found))
        self.filter.which.set_value(DIFFERS)
        self._fill()

    def _on_paper(self, pdf: bytes) -> None:
        year = 0 if self.found is None else self.found.log.year
        self.paper.show_paper(self.tr("汇总表"), pdf, f"守法诚信等级{year}.pdf")

    def _on_issued(self) -> None:
        view, context, actor = self._view, self.desk.context, self.desk.actor
        if view is not None:
            number = view.record.number
            self.desk.writes.start(lambda _progress: record_grade_paper(context, actor, number))

    def _ask_where_to_export(self) -> None:
        year = 0 if self.found is None else self.found.log.year
        kinds = self.tr("表格 (*.xlsx *.csv);;PDF (*.pdf)")
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("导出等级名单"), f"守法诚信等级{year}.xlsx", kinds
        )
        if name:
            self.export_to(Path(name))

    def _connect(self) -> None:
        self._question.answered.connect(self._on_found)
        self._question.failed.connect(self.banner.show_error)
        self._comparing.answered.connect(self._on_compared)
        self._comparing.failed.connect(self.banner.show_error)
        self._making.answered.connect(self._on_paper)
        self._making.failed.connect(lambda error: self.paper.show_refusal("", error))
        self.paper.issued.connect(self._on_issued)
        self.towns.town_chosen.connect(lambda _town: self._fill())
        self.filter.which.value_changed.connect(lambda _which: self._fill())
        self.filter.search.textEdited.connect(lambda _text: self._fill())
        self.table.looked_at.connect(self._on_row)
        self.table.chosen.connect(self.begin_deciding)
        self.empty.acted.connect(self.compute)
        for button, act in (
            (self.acts.compute_button, self.compute),
            (self.acts.add_button, self.begin_adding),
            (self.acts.review_button, self.begin_deciding),
            (self.acts.correct_button, self.begin_deciding),
            (self.acts.tell_button, self.begin_telling),
            (self.acts.object_button, self.begin_objection),
            (self.acts.answer_button, self.begin_answering),
            (self.acts.compare_button, self.compare),
            (self.acts.print_button, self.show_paper),
            (self.acts.export_button, self._ask_where_to_export),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())

    def _lay_out(self) -> None:
        for label in (self.summary, self.basis):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.basis.setProperty("role", "muted")
        self.facts.setReadOnly(True)
        self.facts.setTabChangesFocus(True)
        self.facts.setFixedHeight(FACTS_HEIGHT)
        self.facts.setPlaceholderText(self.tr("没有符合条件的单位，请换一个等级、街镇或者名称。"))
        self.facts.setAccessibleName(self.tr("等级的事由"))
        self.empty.say(
            self.tr("还没有计算"),
            self.tr(
                "按全年的案件、处理处罚决定、群体性事件和检查记录计算，每一户附事由，由人逐户审核。"
            ),
            self.tr("计算等级"),
        )
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self._list_side())
        self._front.addWidget(self._rows)
        self._front.addWidget(paper_side(self.paper, self.tr("返回名单"), self.show_list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.summary, self.basis, self.acts, self.banner, self.asking):
            column.addWidget(part)
        column.addWidget(self._front, 1)

    def _list_side(self) -> QWidget:
        wide = QWidget()
        column = QVBoxLayout(wide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self.facts)
        wide.setMinimumHeight(LEAST_ROWS)
        return Sides(
            wide,
            self.towns,
            narrow_width=TOWNS_WIDTH,
            breaks_at=STACKED_BELOW,
            stacked_height=STACKED_TOWNS,
        )

    # Overrides of Qt names

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences and buttons keep the height that they need at another width."""
        super().resizeEvent(event)
        self._fit()
