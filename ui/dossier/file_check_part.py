"""What the page of a file check (案卷评查) shows: the sample, scores, objections, the papers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.cases import CaseId
from disputes_app.domain.dossiers.records import DossierId
from disputes_app.domain.file_check_log import (
    CheckedFile,
    CheckState,
    FileCheckLog,
    read_file_check,
)
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.dossiers import DossierChanged, DossierView
from disputes_app.services.file_check_papers import export_check
from disputes_app.services.file_checks import (
    SampleOrder,
    Scoring,
    answer_objection,
    case_of_file,
    conclude,
    record_objection,
    record_sample,
    record_score,
    replay_sample,
)
from ui.banner import Banner
from ui.desk import Desk
from ui.dossier.ask_bar import AskBar
from ui.dossier.file_check_papers import CheckPapers
from ui.dossier.file_check_words import file_cells, remarks_text, summary_text
from ui.dossier.part_halves import WordsColumn
from ui.dossier.sample_form import SampleForm
from ui.dossier.score_form import ScoreForm, ScoringFor
from ui.empty import EmptyState
from ui.fields.choice_field import Choice
from ui.flow import FlowLayout
from ui.settings_page.plain_table import look_plain
from ui.sides import Sides
from ui.statistics.plain_rows import PlainRows
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

WIDTHS = (48, 220, 80, 52, 76, 106)
LEAST_HEIGHT, LEAST_WIDTH = 240, 280
SIDE_WIDTH, STACKED_BELOW, STACKED_HEIGHT = 300, 700, 110
LIST, SAMPLE, SCORE, PAPER = range(4)
_KEPT, _CHANGED = "kept", "changed"


class Part(QWidget):
    """Sentences and buttons above, the files below; a form or a paper takes their place.

    Signals:
        changed: the DossierChanged of a command that ran here.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._view: DossierView | None = None
        self._log: FileCheckLog | None = None
        self._scores_in_turn = False
        self.summary, self.remarks = QLabel(), QLabel()
        self.banner = Banner()
        self.asking = AskBar()
        self.table = PlainRows()
        self.empty = EmptyState()
        self.sample, self.score = SampleForm(desk), ScoreForm()
        self.papers = CheckPapers(desk)
        self.buttons: dict[str, QPushButton] = {}
        self.acts: dict[str, QAction] = {}
        self._bar = QWidget()
        self._flow = FlowLayout(self._bar, Space.SMALL)
        self._front = QStackedWidget()
        self._rows = QStackedWidget()
        self._replaying = LatestQuestion(desk.reads, self)
        self._finding = LatestQuestion(desk.reads, self)
        self._make_buttons()
        self._lay_out()
        self._connect()

    @property
    def log(self) -> FileCheckLog | None:
        """The check as it was read last."""
        return self._log

    @property
    def file(self) -> CheckedFile | None:
        """The file with the cursor."""
        log, row = self._log, self.table.currentRow()
        return log.files[row] if log is not None and 0 <= row < len(log.files) else None

    def show_view(self, view: DossierView) -> None:
        """Show the record as it stands."""
        self._view = view
        log = self._log = read_file_check(view.live)
        if log is None:
            return
        row = self.table.currentRow()
        self.summary.setText(summary_text(log))
        self.table.fill([file_cells(log, one) for one in log.files])
        if 0 < row < len(log.files):
            self.table.setCurrentCell(row, 0)
        self._rows.setCurrentIndex(1 if log.files else 0)
        self._allow()

    # Acts

    def begin_sample(self) -> None:
        """Ask what is to be drawn."""
        view, log = self._view, self._log
        if view is not None and view.record.id is not None and log is not None:
            self._put_in_front(SAMPLE)
            self.sample.begin(view.record.id, again=bool(log.samples))

    def begin_score(self, wanted: ScoringFor | None = None) -> None:
        """Ask for the score of the file with the cursor; a score that is there is corrected."""
        file, log = self.file, self._log
        asked = wanted is ScoringFor.ANSWER or self.buttons["score"].isEnabled()
        if file is None or log is None or not asked:
            return
        usual = ScoringFor.FIRST if file.score is None else ScoringFor.CORRECTION
        self._put_in_front(SCORE)
        self.score.begin(log.sheet, file, wanted or usual)

    def object(self) -> None:
        """Ask who objects to the score, and why."""
        file = self.file
        if file is None:
            return
        key = file.key
        self.asking.ask(
            self.tr("对 {name} 的异议").format(name=file.name),
            self.tr("异议内容"),
            self.tr("登记异议"),
            lambda text, _choice: self._run(
                lambda dossier_id, version: record_objection(
                    self.desk.context, self.desk.actor, dossier_id, key, text,
                    by=file.handler, seen_version=version,
                )
            ),
        )  # fmt: skip

    def answer(self) -> None:
        """Ask whether the score is kept; one that is not is entered anew."""
        file = self.file
        if file is None:
            return
        self.asking.ask(
            self.tr("答复 {name} 的异议").format(name=file.name),
            self.tr("答复理由（更正的在评分表里填写）"),
            self.tr("答复"),
            lambda text, choice: self._answered(file, text, choice),
            [Choice(_KEPT, self.tr("维持评分")), Choice(_CHANGED, self.tr("更正评分"))],
        )

    def conclude(self) -> None:
        """Ask for the conclusion."""
        self.asking.ask(
            self.tr("评查结论"),
            self.tr("结论，例如 总体较好，送达回证须补齐"),
            self.tr("登记结论"),
            lambda text, _choice: self._run(
                lambda dossier_id, version: conclude(
                    self.desk.context, self.desk.actor, dossier_id, text, seen_version=version
                )
            ),
        )

    def replay(self) -> None:
        """Draw again from what is stored and say whether it is the same."""
        dossier_id, context = self._id, self.desk.context
        if dossier_id is not None:
            self._replaying.ask(lambda _progress: replay_sample(context, dossier_id))

    def open_case(self) -> None:
        """Open the case of the file with the cursor."""
        file, context = self.file, self.desk.context
        if file is not None:
            key = file.key
            self._finding.ask(lambda _progress: case_of_file(context, key))

    def show_sheet(self, *, blank: bool = False) -> None:
        """Show the score sheet of the file with the cursor as it will be printed."""
        if self.file is not None:
            self._show_paper(lambda papers, at: papers.show_sheet(at, self.file, blank=blank))

    def show_sheets(self) -> None:
        """Show the score sheets of all files."""
        self._show_paper(lambda papers, at: papers.show_sheet(at, None))

    def show_summary(self) -> None:
        """Show the summary."""
        self._show_paper(lambda papers, at: papers.show_summary(at))

    def ask_where_to_export(self) -> None:
        """Ask for the xlsx file."""
        view, dossier_id = self._view, self._id
        if view is None or dossier_id is None:
            return
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("导出评查结果"), f"{view.record.number}.xlsx", "xlsx (*.xlsx)"
        )
        if name:
            self.export(Path(name))

    def export(self, target: Path) -> None:
        """Write the list to a file."""
        dossier_id, context, actor = self._id, self.desk.context, self.desk.actor
        if dossier_id is None:
            return
        task = self.desk.copies.start(
            lambda _progress: export_check(context, actor, dossier_id, target)
        )
        task.succeeded.connect(
            lambda rows: self.banner.tell(
                Tone.SUCCESS, self.tr("已导出 {n} 行").format(n=rows), str(target)
            )
        )
        task.failed.connect(self.banner.show_error)

    def show_list(self) -> None:
        """Go back to the files."""
        self._put_in_front(LIST)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Commands

    @property
    def _id(self) -> DossierId | None:
        return None if self._view is None else self._view.record.id

    def _draw(self, order: SampleOrder) -> None:
        context, actor = self.desk.context, self.desk.actor
        self._run(
            lambda dossier_id, version: record_sample(
                context, actor, dossier_id, order, seen_version=version
            )
        )

    def _scored(self, scoring: Scoring, reason: str, wanted: ScoringFor) -> None:
        context, actor = self.desk.context, self.desk.actor
        if wanted is ScoringFor.ANSWER:
            self._run(
                lambda dossier_id, version: answer_objection(
                    context, actor, dossier_id, scoring.target, reason,
                    scoring=scoring, seen_version=version,
                )
            )  # fmt: skip
            return
        self._run(
            lambda dossier_id, version: record_score(
                context, actor, dossier_id, scoring, reason=reason, seen_version=version
            )
        )

    def _answered(self, file: CheckedFile, text: str, choice: str) -> None:
        context, actor = self.desk.context, self.desk.actor
        if choice == _CHANGED:
            self.asking.hide()
            self.begin_score(ScoringFor.ANSWER)
            self.score.reason.setText(text)
            return
        self._run(
            lambda dossier_id, version: answer_objection(
                context, actor, dossier_id, file.key, text, seen_version=version
            )
        )

    def _run(self, work: Callable[[DossierId, int], DossierChanged]) -> None:
        view = self._view
        if view is None or view.record.id is None:
            return
        dossier_id, version = view.record.id, view.record.version
        self.banner.hide()
        task = self.desk.writes.start(lambda _progress: work(dossier_id, version))
        task.succeeded.connect(self._on_done)
        task.failed.connect(self.banner.show_error)

    def _show_paper(self, show: Callable[[CheckPapers, DossierId], None]) -> None:
        dossier_id = self._id
        if dossier_id is not None:
            self._put_in_front(PAPER)
            show(self.papers, dossier_id)

    # Answers

    def _on_done(self, changed: DossierChanged) -> None:
        self.asking.hide()
        self.show_list()
        row = self.table.currentRow()
        if row + 1 < self.table.rowCount() and self._scores_in_turn:
            self.table.setCurrentCell(row + 1, 0)
        self._scores_in_turn = False
        self.changed.emit(changed)

    def _on_scored(self, scoring: Scoring, reason: str, wanted: ScoringFor) -> None:
        self._scores_in_turn = wanted is ScoringFor.FIRST
        self._scored(scoring, reason, wanted)

    def _on_replayed(self, same: bool) -> None:
        if same:
            self.banner.tell(Tone.SUCCESS, self.tr("复算一致"), self.tr("同一种子抽出同样的案卷。"))
        else:
            self.banner.tell(
                Tone.DANGER, self.tr("复算不一致"), self.tr("名单或者结果与登记时不同。")
            )

    def _on_case(self, case_id: CaseId | None) -> None:
        file = self.file
        if case_id is not None and file is not None:
            self.desk.open_case(case_id, file.name)

    def _allow(self) -> None:
        view, log, file = self._view, self._log, self.file
        if view is None or log is None:
            return
        rights = RIGHTS[self.desk.actor.role]
        may = Right.REVIEW_CASES in rights and view.record.ended_on is None
        drawn, scored = bool(log.files), file is not None and file.score is not None
        objected = file is not None and file.state is CheckState.OBJECTED
        states = {
            "draw": may and not log.scored,
            "score": may and file is not None and not objected,
            "object": view.record.ended_on is None
            and Right.RECORD_EVENT in rights
            and scored
            and not objected,
            "answer": may and objected,
            "conclude": may and drawn and len(log.scored) == len(log.files),
            "open": file is not None,
            "sheet": file is not None,
            "blank": file is not None,
            "sheets": drawn,
            "summary": drawn,
            "export": drawn,
            "replay": drawn,
            "papers": drawn,
        }
        for name, enabled in states.items():
            (self.acts if name in self.acts else self.buttons)[name].setEnabled(enabled)
        self.buttons["draw"].setText(self.tr("重新抽取…") if log.samples else self.tr("抽取案卷…"))
        self.buttons["score"].setText(self.tr("更正评分…") if scored else self.tr("评分…"))
        self.remarks.setText("" if file is None else remarks_text(log, file))

    def _put_in_front(self, place: int) -> None:
        """Show the files, a form or a paper, which needs the room of the rest."""
        self._front.setCurrentIndex(place)
        for part in (self._bar, self.summary):
            part.setVisible(place == LIST)
        if place != LIST:
            self.asking.hide()
            self.banner.hide()

    # Layout

    def _make_buttons(self) -> None:
        for name, text, work in (
            ("draw", self.tr("抽取案卷…"), self.begin_sample),
            ("score", self.tr("评分…"), self.begin_score),
            ("object", self.tr("异议…"), self.object),
            ("answer", self.tr("答复异议…"), self.answer),
            ("conclude", self.tr("结论…"), self.conclude),
            ("open", self.tr("打开案件"), self.open_case),
        ):
            button = self.buttons[name] = QPushButton(text)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, do=work: do())
            self._flow.addWidget(button)
        menu = QMenu(self)
        for name, text, work in (
            ("sheet", self.tr("本件评分表"), self.show_sheet),
            ("blank", self.tr("本件空白评分表"), lambda: self.show_sheet(blank=True)),
            ("sheets", self.tr("全部评分表"), self.show_sheets),
            ("summary", self.tr("评查汇总表"), self.show_summary),
            ("export", self.tr("导出 xlsx…"), self.ask_where_to_export),
            ("replay", self.tr("复算抽取结果"), self.replay),
        ):
            act = self.acts[name] = menu.addAction(text)
            act.triggered.connect(lambda _checked=False, do=work: do())
        more = self.buttons["papers"] = QPushButton(self.tr("文书、导出、复算"))
        more.setMenu(menu)
        self._flow.addWidget(more)

    def _connect(self) -> None:
        self.table.chosen.connect(lambda _row: self.begin_score())
        self.table.currentCellChanged.connect(lambda *_cells: self._allow())
        self.sample.ordered.connect(self._draw)
        self.sample.left.connect(self.show_list)
        self.score.entered.connect(self._on_scored)
        self.score.left.connect(self.show_list)
        self.empty.acted.connect(self.begin_sample)
        self.papers.left.connect(self.show_list)
        self._replaying.answered.connect(self._on_replayed)
        self._replaying.failed.connect(self.banner.show_error)
        self._finding.answered.connect(self._on_case)
        self._finding.failed.connect(self.banner.show_error)

    def _lay_out(self) -> None:
        for label in (self.summary, self.remarks):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remarks.setProperty("role", "muted")
        self.empty.say(
            self.tr("还没有抽取案卷"),
            self.tr("从期间内办结的案件中随机抽取，逐件评分；种子当场登记，可以复算。"),
            self.tr("抽取案卷…"),
        )
        self.table.setAccessibleName(self.tr("抽取的案卷"))
        look_plain(
            self.table,
            [
                self.tr("序号"),
                self.tr("案件"),
                self.tr("承办人"),
                self.tr("得分"),
                self.tr("等级"),
                self.tr("状态"),
                self.tr("扣分"),
            ],
            WIDTHS,
        )
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self.table)
        self._rows.setMinimumWidth(LEAST_WIDTH)
        listed = Sides(
            self._rows,
            WordsColumn([self.remarks]),
            narrow_width=SIDE_WIDTH,
            breaks_at=STACKED_BELOW,
            stacked_height=STACKED_HEIGHT,
        )
        self._front.addWidget(listed)
        for form in (self.sample, self.score):
            self._front.addWidget(form)
        self._front.addWidget(self.papers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.summary, self._bar, self.banner, self.asking):
            column.addWidget(part)
        column.addWidget(self._front, 1)
        self.setMinimumHeight(LEAST_HEIGHT)
