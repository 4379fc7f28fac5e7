"""预警: early warnings, group incidents, screening by towns, notes to partner offices."""

from __future__ import annotations

from ui.desk import ALERTS_PAGE
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import PageSpec
from ui.pages.dossiers import DossiersPage


class AlertsPage(DossiersPage):
    """The lists of trouble seen early, a type a tab."""

    PAGE = PageSpec(ALERTS_PAGE, QT_TRANSLATE_NOOP("pages", "预警"), "warning", 9)
