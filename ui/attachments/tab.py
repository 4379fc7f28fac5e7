"""The files of the case in front: listed left, looked at, added and taken out right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.attachments import Attachment, AttachmentId, NewAttachment
from disputes_app.services.attachments import (
    AttachmentsChanged,
    remove_attachment,
)
from ui.attachments.add_form import AddForm
from ui.attachments.adding import Added, add_all
from ui.attachments.handing_out import HandingOut
from ui.attachments.list_panel import ListPanel
from ui.attachments.looking import Looking
from ui.attachments.picked import Picked, picked_files, picked_from
from ui.attachments.preview_panel import PreviewPanel
from ui.attachments.reading import AttachmentsFile, read_attachments
from ui.attachments.remove_form import RemoveForm
from ui.attachments.row_words import row_of
from ui.attachments.store_trouble import StoreTrouble
from ui.banner import Banner
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.errors import explain
from ui.tasks import LatestQuestion
from ui.tokens import Space, Tone

LIST_WIDTH, SIDE_WIDTH = 724, 520


class AttachmentsTab(QWidget):
    """What is copied, is copied beside the window, and can be stopped.

    Signals:
        state_changed: something is being entered now, or no longer.
    """

    state_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: CaseFile | None = None
        self._read: AttachmentsFile | None = None
        self._is_stale = True
        self._wanted: AttachmentId | None = None
        self.banner = Banner()
        self.list = ListPanel()
        self.preview = PreviewPanel()
        self.add_form = AddForm()
        self.remove_form = RemoveForm()
        self._side = QStackedWidget()
        self.out = HandingOut(desk, self.banner, self)
        self.trouble = StoreTrouble(desk, self.banner, self)
        self.looking = Looking(desk, self.preview)
        self._rows = LatestQuestion(desk.reads, self)
        self._lay_out()
        self._connect()

    @property
    def rows(self) -> tuple[Attachment, ...]:
        """The files as they were last read."""
        return () if self._read is None else self._read.rows

    @property
    def chosen(self) -> Attachment | None:
        """The file chosen in the list."""
        key = self.list.table.key
        return next((one for one in self.rows if one.id == key), None)

    @property
    def is_entering(self) -> bool:
        """Whether files wait to be added, or a reason to be given."""
        return self._side.currentWidget() is not self.preview

    def show_file(self, file: CaseFile) -> None:
        """Belong to a case; its files are asked for when the tab is looked at."""
        self._file = file
        self._is_stale = True
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Ask for the files, if they are not known yet."""
        if self._file is None or not self._is_stale:
            return
        self._is_stale = False
        context, case_id = self._desk.context, self._file.view.row.id
        self._rows.ask(lambda _progress: read_attachments(context, case_id))

    def choose(self, attachment_id: AttachmentId) -> None:
        """Show one file, as soon as the list is there."""
        self._wanted = attachment_id
        if self._read is not None and not self._is_stale:
            self.list.table.choose(attachment_id)

    # Adding

    def ask_for_files(self) -> None:
        """Let the user choose files to add."""
        dialog = QFileDialog(self, self.tr("添加附件"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take(picked_files(list(map(Path, names)))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def paste(self) -> None:
        """Take the files or the picture that the clipboard holds."""
        now = self._desk.context.now()
        picked = picked_from(QGuiApplication.clipboard().mimeData(), now)
        if picked:
            self.take(picked)
        else:
            self.banner.tell(
                Tone.INFO,
                self.tr("剪贴板中没有图片或文件"),
                self.tr("请先复制图片，或者在文件夹中复制文件。"),
            )

    def take(self, picked: Sequence[Picked]) -> None:
        """Ask what ``picked`` are, then add them."""
        if self._file is None or not picked:
            return
        self.banner.hide()
        self.add_form.begin(picked, self._file)
        self._side.setCurrentWidget(self.add_form)
        self.add_form.take_focus()
        self.state_changed.emit()

    def save(self) -> None:
        """Add what waits, or take out what was named."""
        if self._side.currentWidget() is self.add_form:
            self.add_form.send()
        elif self._side.currentWidget() is self.remove_form:
            self.remove_form.send()

    def leave_form(self) -> None:
        """Show the preview again; what was being entered is given up."""
        self.add_form.forget()
        self._side.setCurrentWidget(self.preview)
        self.list.take_focus()
        self.state_changed.emit()

    def _add(self, picked: list[Picked], new: NewAttachment) -> None:
        if self._file is None:
            return
        context, actor, case_id = self._desk.context, self._desk.actor, self._file.view.row.id
        self.add_form.submit.setEnabled(False)
        task = self.out.run(
            lambda progress: add_all(context, actor, case_id, picked, new, progress),
            self.tr("正在保存附件…"),
        )
        task.succeeded.connect(self._on_added)
        task.finished.connect(lambda: self.add_form.submit.setEnabled(True))

    def _on_added(self, added: Added) -> None:
        if added.refused:
            reasons = [explain(error).sentence for _, error in added.refused]
            title = self.tr("%n 份没有添加", "", len(added.refused))
            self.banner.tell(Tone.WARNING, title, "\n".join(dict.fromkeys(reasons)))
        else:
            self.banner.tell(Tone.SUCCESS, self.tr("已添加 %n 份附件", "", len(added.changed)))
        if added.changed:
            self._wanted = added.changed[-1].attachment_id
            self.leave_form()
            self._desk.data_changed.emit(added.changed[-1])

    # Taking out

    def ask_why_removed(self) -> None:
        """Ask for the reason why the chosen file goes."""
        attachment = self.chosen
        if attachment is None or attachment.removed:
            return
        self.remove_form.begin(attachment)
        self._side.setCurrentWidget(self.remove_form)
        self.remove_form.take_focus()
        self.state_changed.emit()

    def _remove(self, attachment_id: int, reason: str) -> None:
        context, actor, key = self._desk.context, self._desk.actor, AttachmentId(attachment_id)
        task = self._desk.writes.start(
            lambda _progress: remove_attachment(context, actor, key, reason)
        )
        task.succeeded.connect(self._on_removed)
        task.failed.connect(self.banner.show_error)

    def _on_removed(self, changed: AttachmentsChanged) -> None:
        self.leave_form()
        self.banner.tell(
            Tone.SUCCESS, self.tr("已移除"), self.tr("附件仍留在目录中，文件没有删除。")
        )
        self._desk.data_changed.emit(changed)

    # Looking and handing out

    def open_chosen(self) -> None:
        """Open a copy of the chosen file with the program of the system."""
        if self.chosen is not None and self.preview.open_button.isEnabled():
            self.out.open_copy(self.chosen.id)

    def ask_where_to_save(self) -> None:
        """Let the user choose where a copy of the chosen file goes."""
        if self.chosen is not None and self.preview.save_button.isEnabled():
            self.out.ask_where_to_save(self.chosen.id, self.preview.title)

    def ask_where_to_export(self) -> None:
        """Let the user choose where the package of the case goes."""
        if self._file is not None:
            self.out.ask_where_to_export(self._file.view)

    # Answers

    def _on_rows(self, read: AttachmentsFile) -> None:
        if self._file is None:
            return
        self._read = read
        file = self._file
        self.list.show_rows([row_of(one, file) for one in read.rows], read.most_megabytes)
        if self._wanted is not None:
            self.list.table.choose(self._wanted)
            self._wanted = None
            if self.isVisible() and not self.is_entering:
                self.list.take_focus()
        self.trouble.tell(read.trouble)

    def _read_again(self) -> None:
        self._is_stale = True
        self.look()

    def _on_key(self, _key: object) -> None:
        attachment, file = self.chosen, self._file
        if attachment is None or file is None:
            self.looking.look_away(self.tr("选择一份附件，在这里预览。") if self.rows else "")
        else:
            is_reachable = self._read is not None and self._read.trouble is None
            self.looking.look(attachment, file, is_reachable=is_reachable)

    def _on_changed(self, changed: object) -> None:
        file = self._file
        if file is None or not isinstance(changed, AttachmentsChanged):
            return
        if changed.case_id == file.view.row.id:
            self.show_file(file)

    def _connect(self) -> None:
        self._rows.answered.connect(self._on_rows)
        self._rows.failed.connect(self.banner.show_error)
        self._desk.data_changed.connect(self._on_changed)
        self.out.stopped.connect(self._read_again)
        self.trouble.named.connect(self._read_again)
        self.looking.refused.connect(self.banner.show_error)
        self.list.table.key_changed.connect(self._on_key)
        self.list.table.activated.connect(lambda _index: self.open_chosen())
        self.list.table.removal_asked.connect(self.ask_why_removed)
        self.list.add_asked.connect(self.ask_for_files)
        self.list.paste_asked.connect(self.paste)
        self.list.export_asked.connect(self.ask_where_to_export)
        self.preview.open_asked.connect(self.open_chosen)
        self.preview.save_asked.connect(self.ask_where_to_save)
        self.preview.remove_asked.connect(self.ask_why_removed)
        self.add_form.submitted.connect(self._add)
        self.add_form.left.connect(self.leave_form)
        self.remove_form.submitted.connect(self._remove)
        self.remove_form.left.connect(self.leave_form)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        for widget in (self.preview, self.add_form, self.remove_form):
            self._side.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(Space.SMALL)
        split.addWidget(self.list)
        split.addWidget(self._side)
        split.setSizes([LIST_WIDTH, SIDE_WIDTH])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.banner)
        column.addWidget(split, 1)

    # Overrides of Qt names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picked_from(event.mimeData(), self._desk.context.now()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        picked = picked_from(event.mimeData(), self._desk.context.now())
        if picked:
            event.acceptProposedAction()
            self.take(picked)
