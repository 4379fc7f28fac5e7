"""The page of one employer with all its cases."""

from __future__ import annotations

from disputes_app.domain.register_lists import Register
from ui.desk import RECORD_PAGES
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import PageSpec
from ui.registers.record_page import RecordPage


class EmployerPage(RecordPage):
    """One employer in a tab of its own."""

    REGISTER = Register.EMPLOYER
    PAGE = PageSpec(
        id=RECORD_PAGES["employer"],
        title=QT_TRANSLATE_NOOP("pages", "用人单位"),
        icon="employers",
        order=92,
        on_rail=False,
        per_subject=True,
    )
