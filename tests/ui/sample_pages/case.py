from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.desk import Desk
from ui.empty import EmptyState
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec


class CasePage(Page):
    PAGE = PageSpec(
        "case", QT_TRANSLATE_NOOP("pages", "案件"), "cases", 9, on_rail=False, per_subject=True
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(key))
        column.addWidget(EmptyState("还没有办案经过", "收到材料后请登记。", "登记程序事项"))
