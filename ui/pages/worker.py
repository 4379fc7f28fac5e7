"""The page of one person with all cases in which it is a party."""

from __future__ import annotations

from disputes_app.domain.register_lists import Register
from ui.desk import RECORD_PAGES
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import PageSpec
from ui.registers.record_page import RecordPage


class WorkerPage(RecordPage):
    """One person in a tab of its own."""

    REGISTER = Register.WORKER
    PAGE = PageSpec(
        id=RECORD_PAGES["worker"],
        title=QT_TRANSLATE_NOOP("pages", "人员"),
        icon="person",
        order=93,
        on_rail=False,
        per_subject=True,
    )
