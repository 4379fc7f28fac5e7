"""可再逾期件数 over the period: how it emptied, when it was used up, which cases did it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from disputes_app.domain.rate import RateQuery
from disputes_app.domain.rate_course import AllowanceCourse
from disputes_app.services.rate import became_late
from disputes_app.services.views import course_in_view
from ui.desk import Desk
from ui.settings_page.plain_table import look_plain
from ui.statistics.canvas import ChartCanvas
from ui.statistics.chart_files import ChartFile
from ui.statistics.course_drawing import PAPER, CourseDrawing
from ui.statistics.course_words import course_notes, course_sentence, step_sentence
from ui.statistics.drawn_panel import DrawnPanel
from ui.statistics.rate_words import titled
from ui.tasks import LatestQuestion
from ui.tokens import Colours
from ui.wording import day_text

LEAST_HEIGHT = 190
WIDTHS = (150, 150, 120, 120)


class CourseChart(ChartCanvas):
    """The arrows go from one day on which the allowance became smaller to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: AllowanceCourse | None = None
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("可再逾期件数图"))

    @property
    def drawing(self) -> CourseDrawing | None:
        """The line in the size of the widget; None without a course."""
        if self._course is None:
            return None
        return CourseDrawing(self._course, QSizeF(self.size()), self._current)

    def show_course(self, course: AllowanceCourse | None) -> None:
        """Show another course; None shows nothing."""
        self._course = course
        text = self.tr("可再逾期件数图，共 %n 个变动日，左右键选择，Enter 打开案件", "", self.count)
        self.setAccessibleName(text)
        self.forget_choice()

    # What the canvas asks

    @property
    def count(self) -> int:
        return 0 if self._course is None else len(self._course.steps)

    def sentence(self, place: int) -> str:
        return "" if self._course is None else step_sentence(self._course.steps[place])

    def thing_at(self, point: QPointF) -> int:
        drawing = self.drawing
        return -1 if drawing is None else drawing.place_at(point)

    def draw(self, painter: QPainter, colours: Colours) -> None:
        drawing = self.drawing
        if drawing is not None:
            drawing.draw(painter, colours)


class CoursePanel(DrawnPanel):
    """Shows the course of the question of the page, always counted by last day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.chart = CourseChart()
        super().__init__(self.chart, parent)
        self._desk = desk
        self._course: AllowanceCourse | None = None
        self._question = LatestQuestion(desk.reads, self)
        self._question.answered.connect(self._on_course)
        self._question.failed.connect(self.banner.show_error)
        self.chart.chosen.connect(self._open)
        self.table.chosen.connect(self._open)
        self.table.setAccessibleName(self.tr("可再逾期件数表"))
        look_plain(self.table, self._head(), WIDTHS)

    @property
    def course(self) -> AllowanceCourse | None:
        """The latest answer; None before the first, and where there is no target."""
        return self._course

    def ask(self, query: RateQuery) -> None:
        """Ask for the course of a question."""
        context, actor = self._desk.context, self._desk.actor
        self._question.ask(lambda _progress: course_in_view(context, actor, query))

    def offered(self) -> ChartFile | None:
        """Return what can be written to a file; None where nothing is drawn."""
        course = self._course
        if course is None or not self.table_button.isEnabled():
            return None
        query = course.figures.query
        return ChartFile(
            titled(query, self.tr("可再逾期件数")),
            f"可再逾期件数{query.from_day:%Y%m%d}-{query.to_day:%Y%m%d}",
            CourseDrawing(course, PAPER),
            self._head(),
            tuple(
                (day_text(one.day), day_text(one.last_day), one.late, one.left)
                for one in course.steps
            ),
            (course_sentence(course), *self.notes.text().splitlines()),
        )

    def hint(self) -> str:
        if self._course is not None and not self._course.steps:
            return self.tr("期间内至今没有逾期的案件。")
        return self.tr("左右键选择变动日，Enter 打开当日起逾期的案件。")

    def _on_course(self, course: AllowanceCourse | None) -> None:
        self._course = course
        drawn = course is not None and course.end >= course.first and course.figures.registered > 0
        self.chart.show_course(course if drawn else None)
        demonstration = self._desk.context.demonstration
        under = course_notes(course, demonstration=demonstration) if course is not None else ()
        self.show_state(course_sentence(course), under, drawn=drawn)
        steps = () if course is None else course.steps
        self.table.fill(
            [
                (day_text(one.day), day_text(one.last_day), str(one.late), str(one.left))
                for one in steps
            ]
        )

    def _head(self) -> tuple[str, ...]:
        return (
            self.tr("起算逾期日"),
            self.tr("最后一日"),
            self.tr("新增逾期"),
            self.tr("还可再逾期"),
        )

    def _open(self, place: int) -> None:
        if self._course is not None and place < len(self._course.steps):
            self._desk.open_list(became_late(self._course, self._course.steps[place]))
