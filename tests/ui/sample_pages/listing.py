from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from disputes_app.services.progress import Progress
from ui import badges
from ui.actions import ActionId
from ui.badges import DayUnit
from ui.desk import Desk
from ui.keyset_table import Column, KeysetModel
from ui.keyset_view import KeysetTable
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.tokens import Space

TOTAL = 500


@dataclass(frozen=True, slots=True)
class SampleRow:
    id: int
    number: str
    left: int


@dataclass(frozen=True, slots=True)
class SamplePage:
    rows: tuple[SampleRow, ...]
    after: int | None


def fetch_samples(after: int | None, limit: int, _progress: Progress) -> SamplePage:
    start = 0 if after is None else after
    end = min(TOTAL, start + limit)
    rows = tuple(
        SampleRow(place, f"嘉劳人仲(2026)办字第{place}号", place % 20 - 3)
        for place in range(start, end)
    )
    return SamplePage(rows, end if end < TOTAL else None)


def left_badge(row: SampleRow) -> badges.Badge:
    if row.left < 0:
        return badges.overdue(-row.left, DayUnit.WORKING_DAYS)
    return badges.days_left(row.left, DayUnit.DAYS)


COLUMNS = (
    Column[SampleRow]("number", "案号", lambda row: row.number, 240),
    Column[SampleRow]("left", "期限", lambda row: str(row.left), 140, badge=left_badge),
    Column[SampleRow]("parties", "当事人", lambda row: f"测试人{row.id} 与 测试有限公司", 260),
    Column[SampleRow]("sum", "标的", lambda row: f"¥{row.id * 317:,}.00", 120, to_right=True),
)


class Listing(Page):
    PAGE = PageSpec("list", QT_TRANSLATE_NOOP("pages", "案件"), "cases", 2)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.requests: list[object] = []
        self.refreshed = 0
        self.model: KeysetModel[SampleRow] = KeysetModel(COLUMNS, lambda row: row.id, desk.reads)
        self.table = KeysetTable(self.model, "案件", many=True)
        self.table.row_chosen.connect(lambda row: desk.open_subject("case", row.number, row.number))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.addWidget(self.table)
        self.model.ask(fetch_samples)

    def asked(self, request: object) -> None:
        self.requests.append(request)

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        return {ActionId.REFRESH: self.refresh}

    def refresh(self) -> None:
        self.refreshed += 1
        self.model.reload()
