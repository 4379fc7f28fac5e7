"""How do copies of files, and the whole case, leave the program, seen and stoppable?"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from disputes_app.domain.attachments import AttachmentId
from disputes_app.services.attachments import copy_to_open, save_copy
from disputes_app.services.case_package import Package, export_case, package_name
from disputes_app.services.case_view import CaseView
from ui.banner import Banner
from ui.desk import Desk
from ui.progress_panel import ProgressPanel
from ui.tasks import Task, Work
from ui.tokens import Tone


class HandingOut(QObject):
    """Runs what copies files beside the window, and tells how it ended.

    Signals:
        stopped: the user stopped a copy.
    """

    stopped = Signal()

    def __init__(self, desk: Desk, banner: Banner, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._banner = banner
        self._host = host
        self._opened: QTemporaryDir | None = None
        self.panel = ProgressPanel(host)

    def run(self, work: Work, words: str) -> Task:
        """Copy beside the window; ``words`` say what is being done."""
        self._banner.hide()
        task = self._desk.copies.start(work, label=words)
        self.panel.watch(task, words)
        task.failed.connect(self._banner.show_error)
        task.cancelled.connect(self._on_stopped)
        return task

    def open_copy(self, attachment_id: AttachmentId) -> None:
        """Open a copy with the program of the system; it goes when the window is closed."""
        if self._opened is None:
            self._opened = QTemporaryDir()
        context, actor, place = self._desk.context, self._desk.actor, self._opened.path()
        task = self.run(
            lambda progress: copy_to_open(
                context, actor, attachment_id, Path(tempfile.mkdtemp(dir=place)), progress
            ),
            self.tr("正在打开附件…"),
        )
        task.succeeded.connect(self._on_copied_to_open)

    def ask_where_to_save(self, attachment_id: AttachmentId, name: str) -> None:
        """Let the user choose where a copy goes."""
        dialog = self._dialog(self.tr("另存为"), name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(attachment_id, Path(chosen)))
        dialog.open()

    def save_to(self, attachment_id: AttachmentId, target: Path) -> None:
        """Write a copy."""
        context, actor = self._desk.context, self._desk.actor
        task = self.run(
            lambda progress: save_copy(context, actor, attachment_id, target, progress),
            self.tr("正在另存附件…"),
        )
        task.succeeded.connect(self._on_saved)

    def ask_where_to_export(self, view: CaseView) -> None:
        """Let the user choose where the package of a case goes."""
        dialog = self._dialog(self.tr("导出案件"), f"{package_name(view)}.zip")
        dialog.setNameFilters([self.tr("压缩包 (*.zip)"), self.tr("文件夹 (*)")])
        dialog.fileSelected.connect(lambda chosen: self.export_to(view, Path(chosen)))
        dialog.open()

    def export_to(self, view: CaseView, target: Path) -> None:
        """Write a whole case to a zip file, or to a new folder."""
        context, actor, case_id = self._desk.context, self._desk.actor, view.row.id
        task = self.run(
            lambda progress: export_case(context, actor, case_id, target, progress),
            self.tr("正在导出案件…"),
        )
        task.succeeded.connect(self._on_exported)

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._host, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _on_copied_to_open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._banner.tell(
                Tone.WARNING,
                self.tr("没有能打开它的程序"),
                self.tr("请另存副本，在装有相应程序的电脑上打开。"),
            )

    def _on_saved(self, target: Path) -> None:
        self._banner.tell(Tone.SUCCESS, self.tr("已另存"), str(target))

    def _on_exported(self, package: Package) -> None:
        said = [str(package.target)]
        if package.papers:
            said.append(self.tr("包括制作的 %n 份文书，与制作时的原样一致。", "", package.papers))
        if package.kept_back:
            said.append(
                self.tr("涉及受保护举报人的 %n 份附件、文书没有列入。", "", package.kept_back)
            )
        title = self.tr("已导出目录、案件数据和 %n 份附件", "", package.files)
        self._banner.tell(Tone.SUCCESS, title, "\n".join(said))

    def _on_stopped(self) -> None:
        self._banner.tell(Tone.INFO, self.tr("已停止"), self.tr("没有完成的文件没有保存。"))
        self.stopped.emit()
