"""How does the window ask for a file to read or to write, without waiting for the answer?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Taking = Callable[[Path], object]


def ask_for_file(parent: QWidget, title: str, take: Taking, *, filters: Sequence[str] = ()) -> None:
    """Let the user choose a file that is there; ``take`` is handed it."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if filters:
        dialog.setNameFilters(list(filters))
    _open(dialog, take)


def ask_where_to_save(
    parent: QWidget,
    title: str,
    name: str,
    take: Taking,
    *,
    filters: Sequence[str] = (),
    suffix: str = "",
) -> None:
    """Let the user choose where a file goes, offered as ``name``; ``take`` is handed the place.

    ``suffix`` is added to a name that has none.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if filters:
        dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    _open(dialog, take)


def _open(dialog: QFileDialog, take: Taking) -> None:
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
