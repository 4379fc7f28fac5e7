"""未送达: every paper that has not reached a party, over all cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from disputes_app.domain.cases import CaseId
from disputes_app.domain.service_list import ServiceFilter, ServiceRow
from disputes_app.services import mail_import, mail_list, service
from disputes_app.services.mail_import import MailReport
from ui.actions import ActionId
from ui.banner import Banner
from ui.desk import CASE_PAGE, SERVICE_PAGE, Desk
from ui.empty import EmptyState
from ui.file_dialogs import ask_for_file, ask_where_to_save
from ui.keyset_table import Fetch, KeysetModel
from ui.keyset_view import KeysetTable
from ui.later import Later
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.printing.chosen_bar import ChosenPapersBar
from ui.printing.letters_panel import LettersPanel
from ui.printing.tracking_panel import TrackingPanel
from ui.service.bar import ServiceBar
from ui.service.columns import service_columns
from ui.service.import_panel import ImportPanel
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

AnyPanel = TypeVar("AnyPanel", LettersPanel, TrackingPanel)


class ServicePage(Page):
    """The list, the earliest last day first; Enter opens the case at its papers."""

    PAGE = PageSpec(
        id=SERVICE_PAGE,
        title=QT_TRANSLATE_NOOP("pages", "未送达"),
        icon="papers",
        order=92,
        on_rail=False,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self._has_started = False
        self.bar = ServiceBar()
        self.banner = Banner()
        self.model: KeysetModel[ServiceRow] = KeysetModel(
            service_columns(desk.today), lambda row: row.id, desk.reads, parent=self
        )
        self.table: KeysetTable[ServiceRow] = KeysetTable(self.model, self.tr("未送达"), many=True)
        self.table.set_sortable(frozenset())
        self.empty = EmptyState(
            self.tr("没有未送达的文书"),
            self.tr("受理、排定开庭、作出裁决或者决定之后，尚未送达的文书列在这里。"),
        )
        self.importing = ImportPanel()
        self.chosen = ChosenPapersBar()
        self.letters = Later(lambda: self._panel(LettersPanel(desk)))
        self.tracking = Later(lambda: self._panel(TrackingPanel(desk)))
        self._stack = QStackedWidget()
        self._counting = LatestQuestion(desk.searches, self)
        self._lay_out()
        self._connect()

    def asked(self, request: object) -> None:
        """Show the papers of a filter (from the tile)."""
        if isinstance(request, ServiceFilter):
            self.bar.show_filter(request)
            self._ask()

    def shown(self) -> None:
        """Read the list when the page is first seen; later, look whether it is still true."""
        if self._has_started:
            self._recount()
            self.model.reload()
        else:
            self._ask()
        if self._shows_list():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """Offer to look anew and to export the letters to be written."""
        return {ActionId.REFRESH: self._ask, ActionId.EXPORT: self.ask_where_to_export}

    def look_at(self, path: Path) -> None:
        """Say what a table of the post would change; nothing is recorded."""
        context, actor = self.desk.context, self.desk.actor
        self.banner.hide()
        task = self.desk.writes.start(
            lambda _progress: mail_import.import_mail(context, actor, path, dry_run=True)
        )
        task.succeeded.connect(lambda report: self._show_report(path, report))
        task.failed.connect(self.banner.show_error)

    def record(self, path: Path) -> None:
        """Record a table that was looked at."""
        context, actor = self.desk.context, self.desk.actor
        self.importing.confirm.setEnabled(False)
        task = self.desk.writes.start(
            lambda _progress: mail_import.import_mail(context, actor, path)
        )
        task.succeeded.connect(lambda report: self._on_recorded(path, report))
        task.failed.connect(self.banner.show_error)

    def ask_for_table(self) -> None:
        """Let the user choose a table of the post."""
        filters = [self.tr("表格 (*.csv *.xlsx)"), self.tr("所有文件 (*)")]
        ask_for_file(self, self.tr("导入单号、邮件结果"), self.look_at, filters=filters)

    def ask_where_to_export(self) -> None:
        """Let the user choose where the table of letters goes."""
        ask_where_to_save(
            self,
            self.tr("导出待寄清单"),
            self.tr("待寄清单{day}").format(day=self.desk.today().isoformat()),
            self.export_to,
            filters=[self.tr("表格 (*.csv)")],
            suffix="csv",
        )

    def export_to(self, target: Path) -> None:
        """Write the letters that are to be sent to a table."""
        context, actor, wanted = self.desk.context, self.desk.actor, self.bar.wanted

        def work(_progress: object) -> int:
            content, letters = mail_list.mail_list(context, actor, wanted)
            target.write_bytes(content)
            return letters

        task = self.desk.reads.start(work)
        task.succeeded.connect(self._on_exported)
        task.failed.connect(self.banner.show_error)

    # Answers

    def _ask(self) -> None:
        self._has_started = True
        self.banner.hide()
        self.bar.count.setText("…")
        self.model.ask(_fetch(self.desk, self.bar.wanted))
        self._recount()

    def _recount(self) -> None:
        context, wanted = self.desk.context, self.bar.wanted
        self._counting.ask(lambda _progress: service.count_unserved(context, wanted))

    def _show_count(self, count: int) -> None:
        self.bar.count.setText(self.tr("共 {count} 份").format(count=f"{count:,}"))

    def _on_loaded(self) -> None:
        if self._shows_list():
            self._stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        if self.model.rows and self.table.current_row() is None:
            self.table.start_at_top()

    def _show_report(self, path: Path, report: MailReport) -> None:
        self._stack.setCurrentWidget(self.importing)
        self.importing.show_report(path, report)

    def _on_recorded(self, path: Path, report: MailReport) -> None:
        if not report.recorded:
            self._show_report(path, report)
            return
        self._leave_import()
        text = self.tr("%n 行都已登记，期限已重新计算。", "", len(report.rows))
        self.banner.tell(Tone.SUCCESS, self.tr("导入完成"), text)
        self.desk.data_changed.emit(report)

    def _on_exported(self, letters: int) -> None:
        text = self.tr("清单里有 %n 份待寄文书，填好单号和交寄日期后可以导入。", "", letters)
        self.banner.tell(Tone.SUCCESS, self.tr("已导出"), text)

    def _shows_list(self) -> bool:
        return self._stack.currentWidget() in {self.table, self.empty}

    # Several papers at once

    def selected(self) -> tuple[ServiceRow, ...]:
        """Return the selected papers in the order of the list."""
        chosen = self.table.selected_ids
        return tuple(row for row in self.model.rows if row.id in chosen)

    def print_selected(self) -> None:
        """Let the papers be issued, of the form that is served where all are of one kind."""
        rows = self.selected()
        papers = {row.task.paper for row in rows}
        serves = papers.pop() if len(papers) == 1 else ""
        self.desk.open_print_batch([row.case_id for row in rows], serves)

    def show_letters(self) -> None:
        """Show labels or envelopes for the selected papers."""
        wanted = [(CaseId(row.case_id), row.task.party) for row in self.selected()]
        panel = self.letters.get()
        self._stack.setCurrentWidget(self.letters.place)
        panel.show_letters(wanted)

    def show_tracking(self) -> None:
        """Let the tracking numbers of the selected papers be entered."""
        panel = self.tracking.get()
        self._stack.setCurrentWidget(self.tracking.place)
        panel.show_letters([row for row in self.selected() if row.party_name])

    def _panel(self, panel: AnyPanel) -> AnyPanel:
        panel.left.connect(self._leave_import)
        if isinstance(panel, TrackingPanel):
            panel.recorded.connect(self._on_posted)
        return panel

    def _on_posted(self, report: MailReport) -> None:
        self.table.clear_choice()
        self._leave_import()
        text = self.tr("%n 份已登记交寄。", "", len(report.rows))
        self.banner.tell(Tone.SUCCESS, self.tr("已登记"), text)
        self.desk.data_changed.emit(report)

    def _leave_import(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rows else self.empty)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: ServiceRow) -> None:
        self.desk.open_subject(CASE_PAGE, str(row.case_id), row.number, SERVICE_PAGE)

    def _on_changed(self, _change: object) -> None:
        if self._has_started and self.isVisible():
            self.model.reload()
            self._recount()

    def _on_filter(self, _wanted: object) -> None:
        self._ask()

    def _connect(self) -> None:
        self.bar.chosen.connect(self._on_filter)
        self.bar.import_asked.connect(self.ask_for_table)
        self.bar.export_asked.connect(self.ask_where_to_export)
        self.importing.confirmed.connect(self.record)
        self.importing.left.connect(self._leave_import)
        self.table.row_chosen.connect(self._open)
        self.table.selection_changed.connect(lambda count, _: self.chosen.show_selection(count))
        self.chosen.print_asked.connect(self.print_selected)
        self.chosen.letters_asked.connect(self.show_letters)
        self.chosen.tracking_asked.connect(self.show_tracking)
        self.chosen.clear_asked.connect(self.table.clear_choice)
        self.model.reloaded.connect(self._on_loaded)
        self.model.load_failed.connect(self.banner.show_error)
        self._counting.answered.connect(self._show_count)
        self._counting.failed.connect(self.banner.show_error)
        self.desk.data_changed.connect(self._on_changed)
        self.desk.actor_changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        panels = (self.letters.place, self.tracking.place)
        for part in (self.table, self.empty, self.importing, *panels):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.SMALL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self.chosen)
        column.addWidget(self._stack, 1)


def _fetch(desk: Desk, wanted: ServiceFilter) -> Fetch[ServiceRow]:
    context = desk.context
    return lambda after, limit, _progress: service.unserved_page(context, wanted, after, limit)
