"""The page of files: what waits to be archived, and what is where, out, kept long enough?"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from disputes_app.domain.admission import EARLIEST_DAY
from disputes_app.domain.archive_list import ArchiveList, ArchivePage, ArchiveRow
from disputes_app.domain.archive_log import FilePlace
from disputes_app.services.archive import (
    archive_many,
    files,
    hand_over,
    record_file_list,
    render_file_list,
)
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.progress import Progress
from ui.actions import ActionId
from ui.archive.act_bar import ActBar
from ui.archive.file_table import FileTable
from ui.banner import Banner
from ui.desk import ARCHIVE_PAGE, Desk
from ui.empty import EmptyState
from ui.fields.date_field import DateField
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.paper.panel import PaperPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone
from ui.wording import code_text

Made = tuple[ArchiveList, tuple[ArchiveRow, ...], bytes]


class FilesPage(Page):
    """The list, its files, what is done with those chosen; on demand the list as a paper."""

    PAGE = PageSpec(
        id=ARCHIVE_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "档案"),
        icon="papers",
        order=92,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._page = ArchivePage((), more=False)
        self._shown_list = ArchiveList.TO_ARCHIVE
        self._printed: Made | None = None
        self._then: Callable[[], None] | None = None
        today = desk.today()
        day = DateField(today, earliest=EARLIEST_DAY, latest=today, required=True)
        day.set_value(today)
        self.bar = ActBar(day)
        self.banner = Banner()
        self.table = FileTable()
        self.empty = EmptyState()
        self.paper = PaperPanel(desk, self.tr("正在制作…"))
        self._sides = QStackedWidget()
        self._question = LatestQuestion(desk.reads, self)
        self._making = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()
        self.ask()

    def ask(self) -> None:
        """Read the list anew; what is shown stays until the answer comes."""
        context, which, line = self.desk.context, self._which, self.bar.line.value()
        self._question.ask(lambda _progress: (which, files(context, which, line=line)))

    def archive_chosen(self) -> None:
        """Archive the chosen cases on the day entered, as one act."""
        rows, day = self.table.chosen(), self.bar.day.value()
        if not rows or day is None:
            return
        context, actor, room = self.desk.context, self.desk.actor, self.bar.room.value() or ""
        self._write(lambda _progress: archive_many(context, actor, rows, on=day, room=room))

    def hand_chosen_over(self) -> None:
        """Hand the chosen files over to whoever is named, as one act."""
        rows, day = self.table.chosen(), self.bar.day.value()
        receiver = self.bar.receiver.value() or ""
        if not rows or day is None:
            return
        if not receiver:
            self.bar.receiver.setFocus(Qt.FocusReason.OtherFocusReason)
            self.banner.tell(Tone.WARNING, self.tr("还没有填写接收人"), self.tr("请填写接收人。"))
            return
        context, actor, room = self.desk.context, self.desk.actor, self.bar.room.value() or ""
        self._write(
            lambda _progress: hand_over(
                context, actor, rows, on=day, received_by=receiver, room=room
            )
        )

    def show_list(self) -> None:
        """Go back from the paper to the list."""
        self._sides.setCurrentIndex(0)
        self.bar.show_paper_mode(is_paper=False)
        self._offer()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self, then: Callable[[], None] | None = None) -> None:
        """Show the chosen files, or all of the list, as they will be printed."""
        chosen = self.table.chosen()
        rows = chosen if len(chosen) > 1 else self._page.rows
        if not rows:
            return
        self._then = then
        self._sides.setCurrentWidget(self.paper)
        self.bar.show_paper_mode(is_paper=True)
        which, context, actor = self._shown_list, self.desk.context, self.desk.actor
        self.paper.show_hint(code_text(which), self.tr("正在制作…"))
        self._making.ask(
            lambda _progress: (which, rows, render_file_list(context, actor, which, rows))
        )

    # What pages answer

    def asked(self, request: object) -> None:
        """Show the list that was asked for."""
        if isinstance(request, ArchiveList):
            self.show_list()
            self.bar.which.set_value(request)

    def shown(self) -> None:
        """Look anew: others may have worked on the database."""
        self.ask()

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew, to print and to save."""
        return {
            ActionId.REFRESH: self.ask,
            ActionId.PRINT: self._print,
            ActionId.EXPORT: self._save,
        }

    # Answers

    @property
    def _which(self) -> ArchiveList:
        return self.bar.which.value() or ArchiveList.TO_ARCHIVE

    def _on_page(self, answer: tuple[ArchiveList, ArchivePage]) -> None:
        self._shown_list, page = answer
        self._page = page
        self.table.show_rows(page.rows, self.desk.today())
        self.empty.say(*self._nothing())
        self._listed.setCurrentWidget(self.table if page.rows else self.empty)
        count = len(page.rows)
        if page.more:
            self.bar.said.setText(self.tr("显示前 %n 卷，其余请先处理或者按业务线筛选", "", count))
        else:
            self.bar.said.setText(self.tr("共 %n 卷", "", count))
        self._offer()

    def _nothing(self) -> tuple[str, str]:
        match self._shown_list:
            case ArchiveList.TO_ARCHIVE:
                return self.tr("没有待归档的案件"), self.tr(
                    "办结、送达且各方期限届满的案件列在这里。"
                )
            case ArchiveList.LENT:
                return self.tr("没有借出的材料"), self.tr(
                    "在案件中登记“借出原件、案卷”后列在这里。"
                )
            case ArchiveList.EXPIRED:
                return self.tr("没有保存期满的案卷"), self.tr("裁决十年、其他五年（规则24）。")
            case _:
                return self.tr("没有已归档的案卷"), self.tr("登记归档后列在这里。")

    def _offer(self) -> None:
        chosen = self.table.chosen()
        waiting = all(
            row.file is not None and row.file.place is FilePlace.ARCHIVED for row in chosen
        )
        self.bar.offer(len(chosen), which=self._shown_list, can_hand_over=waiting)

    def _write(self, act: Callable[[Progress], tuple[CaseChanged, ...]]) -> None:
        self.banner.hide()
        task = self.desk.writes.start(act)
        task.succeeded.connect(self._on_written)
        task.failed.connect(self.banner.show_error)

    def _on_written(self, changed: tuple[CaseChanged, ...]) -> None:
        self.banner.tell(
            Tone.SUCCESS,
            self.tr("已登记"),
            self.tr("%n 卷已登记；清单可以打印。", "", len(changed)),
        )
        for one in changed:
            self.desk.data_changed.emit(one)
        self.ask()

    def _on_paper(self, made: Made) -> None:
        self._printed = made
        title = code_text(made[0])
        name = self.tr("案卷清单{day}.pdf").format(day=f"{self.desk.today():%Y%m%d}")
        self.paper.show_paper(title, made[2], name)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_no_paper(self, error: Exception) -> None:
        self._then = None
        self.paper.show_refusal(code_text(self._which), error)

    def _on_issued(self) -> None:
        made, context, actor = self._printed, self.desk.context, self.desk.actor
        if made is not None:
            task = self.desk.writes.start(
                lambda _progress: record_file_list(context, actor, made[0], len(made[1]))
            )
            task.failed.connect(self.paper.banner.show_error)

    def _on_changed(self, _change: object) -> None:
        if self.isVisible():
            self.ask()

    def _open(self, row: ArchiveRow) -> None:
        self.desk.open_case(row.case_id, row.number)

    def _print(self) -> None:
        self.show_paper(self.paper.ask_how_to_print)

    def _save(self) -> None:
        self.show_paper(self.paper.ask_where_to_save)

    def _connect(self) -> None:
        self.bar.changed.connect(self.ask)
        self.bar.archive_asked.connect(self.archive_chosen)
        self.bar.hand_over_asked.connect(self.hand_chosen_over)
        self.bar.print_asked.connect(self.show_paper)
        self.bar.save_asked.connect(self._save)
        self.bar.list_asked.connect(self.show_list)
        self.table.opened.connect(self._open)
        self.table.chosen_changed.connect(self._offer)
        self._question.answered.connect(self._on_page)
        self._question.failed.connect(self.banner.show_error)
        self._making.answered.connect(self._on_paper)
        self._making.failed.connect(self._on_no_paper)
        self.paper.issued.connect(self._on_issued)
        self.desk.data_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._listed = QStackedWidget()
        self._listed.addWidget(self.table)
        self._listed.addWidget(self.empty)
        self._sides.addWidget(self._listed)
        self._sides.addWidget(self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self._sides, 1)
