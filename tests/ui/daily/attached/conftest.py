"""Cases with files, and what the user chooses when the window asks for one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from disputes_app.domain.cases import Line, Source
from disputes_app.services.log_store import CaseChanged
from disputes_app.services.registration import Reporter
from tests.support.window_files import DAY
from tests.ui.daily.conftest import Bureau


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
