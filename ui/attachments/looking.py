"""What is shown of the file that is chosen: its content, a cover, or why there is nothing?"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from disputes_app.domain.attachments import Attachment
from disputes_app.domain.file_names import is_executable
from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.attachments import look_at
from ui.attachments.preview_panel import PreviewPanel
from ui.attachments.reading import Shown, can_be_shown, shown
from ui.case_page.reading import CaseFile
from ui.desk import Desk
from ui.errors import explain
from ui.tasks import LatestQuestion


class Looking(QObject):
    """Reads the chosen file beside the window, and shows it if it is still the chosen one.

    Signals:
        refused: the exception, where a look behind a cover was not allowed.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, preview: PreviewPanel) -> None:
        super().__init__(preview)
        self._desk = desk
        self._preview = preview
        self._attachment: Attachment | None = None
        self._file: CaseFile | None = None
        self._content = LatestQuestion(desk.reads, self)
        self._content.answered.connect(self._on_content)
        self._content.failed.connect(self._on_unreadable)
        preview.reveal_asked.connect(self.reveal)

    def look(self, attachment: Attachment, file: CaseFile, *, is_reachable: bool) -> None:
        """Show a file of a case; ``is_reachable`` says whether contents can be read now."""
        self._content.forget()
        self._attachment, self._file = attachment, file
        if attachment.protected:
            self._show_cover(attachment, file)
        elif not is_reachable:
            self._preview.show_facts(attachment, file, self.tr("目前无法打开。"))
        elif is_executable(attachment.name, attachment.media_type):
            sentence = self.tr("这是程序文件，不能从这里打开，可以另存副本。")
            self._preview.show_facts(attachment, file, sentence)
            self._preview.open_button.setEnabled(False)
        elif can_be_shown(attachment):
            self._preview.show_facts(attachment, file, self.tr("正在读取…"))
            context, actor, key = self._desk.context, self._desk.actor, attachment.id
            self._content.ask(lambda _progress: shown(look_at(context, actor, key)))
        else:
            self._preview.show_content(Shown(attachment), file)

    def look_away(self, sentence: str) -> None:
        """Show no file, but a sentence."""
        self._content.forget()
        self._attachment = None
        self._preview.show_hint(sentence)

    def reveal(self) -> None:
        """Look behind the cover of the file in view; the look is recorded."""
        attachment = self._attachment
        if attachment is None:
            return
        context, actor, key = self._desk.context, self._desk.actor, attachment.id
        task = self._desk.writes.start(lambda _progress: shown(look_at(context, actor, key)))
        task.succeeded.connect(self._on_content)
        task.failed.connect(self.refused)

    def _show_cover(self, attachment: Attachment, file: CaseFile) -> None:
        may_look = Right.REVEAL_REPORTER in RIGHTS[self._desk.actor.role]
        if may_look:
            sentence = self.tr("涉及受保护的举报人。查看将记入操作记录。")
        else:
            sentence = self.tr("涉及受保护的举报人，只有承办人和负责人可以查看。")
        self._preview.show_facts(attachment, file, sentence, covered=True)
        self._preview.reveal_button.setEnabled(may_look)

    def _on_content(self, read: Shown) -> None:
        chosen = self._attachment
        if self._file is not None and chosen is not None and chosen.id == read.attachment.id:
            self._preview.show_content(read, self._file)

    def _on_unreadable(self, error: Exception) -> None:
        if self._attachment is not None and self._file is not None:
            self._preview.show_facts(self._attachment, self._file, explain(error).sentence)
