"""What is said where the folder of the files is out of reach, and who may name another?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from disputes_app.domain.staff import RIGHTS, Right
from disputes_app.services.attachment_settings import set_folder
from ui.banner import Banner
from ui.desk import Desk
from ui.errors import explain
from ui.tokens import Tone


class StoreTrouble(QObject):
    """Tells the trouble in a banner; who maintains the program can name the folder there.

    Signals:
        named: another folder is in use now.
    """

    named = Signal()

    def __init__(self, desk: Desk, banner: Banner, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._banner = banner
        self._host = host
        self._is_told = False
        banner.acted.connect(self.ask_for_folder)

    def tell(self, trouble: Exception | None) -> None:
        """Say what is wrong; None takes back what was said."""
        if trouble is None:
            if self._is_told:
                self._banner.hide()
            self._is_told = False
            return
        told = explain(trouble)
        may_name = Right.MAINTAIN in RIGHTS[self._desk.actor.role]
        action = self.tr("设定文件夹…") if may_name else ""
        self._banner.tell(Tone.WARNING, told.title, told.sentence, action)
        self._is_told = True

    def ask_for_folder(self) -> None:
        """Let the user choose the folder, if it was the trouble that was told last."""
        if not self._is_told:
            return
        dialog = QFileDialog(self._host, self.tr("附件文件夹"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.name_folder(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def name_folder(self, folder: Path) -> None:
        """Say where this database keeps its files."""
        context, actor = self._desk.context, self._desk.actor
        task = self._desk.writes.start(lambda _progress: set_folder(context, actor, folder))
        task.succeeded.connect(self._on_named)
        task.failed.connect(self._banner.show_error)

    def _on_named(self, _settings: object) -> None:
        self.named.emit()
