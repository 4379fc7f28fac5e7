"""Cases with files, and what the user chooses when the window asks for one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from disputes_app.domain.cases import Line, Source
from disputes_app.services.log import CaseChanged
from disputes_app.services.registration import Reporter
from tests.support.casework import Casework
from tests.support.window_files import DAY
from tests.ui.daily.conftest import Bureau
from ui.desk import Desk
from ui.i18n import Tongue
from ui.theme import Theme


@pytest.fixture
def work(
    qtbot: QtBot,
    dressed: Theme,
    chinese: Tongue,
    bureau_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> Casework:
    return Casework(qtbot, dressed, bureau_desk, monkeypatch)


@pytest.fixture
def case(bureau: Bureau) -> CaseChanged:
    return bureau.complaint(DAY)


@pytest.fixture
def protected_case(bureau: Bureau) -> CaseChanged:
    reporter = Reporter("吴保密")
    return bureau.register(Line.INSPECTION, DAY, source=Source.REPORT, reporter=reporter)


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the user chooses when the window asks for a file: the dialog ends at once."""
    paths: list[Path] = []

    def choose(dialog: QFileDialog) -> None:
        names = list(map(str, paths))
        dialog.filesSelected.emit(names)
        dialog.fileSelected.emit(names[0])
        dialog.deleteLater()

    monkeypatch.setattr(QFileDialog, "open", choose)
    return paths
