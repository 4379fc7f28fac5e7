"""Which types of records have an overview that is no list of records, and how is it opened?"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from disputes_app.domain.dossiers.base import DossierType
from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP

_OVERVIEWS: Mapping[DossierType, tuple[str, str]] = MappingProxyType(
    {
        DossierType.SCREENING: (
            QT_TRANSLATE_NOOP("dossiers", "街镇报送一览…"),
            "ui.dossier.towns_dialog",
        ),
        DossierType.KEY_NOTE: (
            QT_TRANSLATE_NOOP("dossiers", "待收回执…"),
            "ui.dossier.receipts_dialog",
        ),
    }
)
"""What its button says, and the module whose ``Overview`` is the dialog."""


def overview_text(type_: DossierType) -> str:
    """Return what the button of a type's overview says; empty where it has none."""
    found = _OVERVIEWS.get(type_)
    return "" if found is None else QCoreApplication.translate("dossiers", found[0])


def make_overview(type_: DossierType, desk: Desk, parent: QWidget) -> QDialog | None:
    """Return the overview of a type; None where it has none."""
    found = _OVERVIEWS.get(type_)
    if found is None:
        return None
    dialog = import_module(found[1]).Overview(desk, parent)
    return dialog if isinstance(dialog, QDialog) else None
