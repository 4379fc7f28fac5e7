from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ui import badges
from ui.badges import BadgeLabel, DayUnit
from ui.banner import Banner
from ui.desk import Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import Page, PageSpec
from ui.tiles import CountTile, TileRow
from ui.tokens import Space, Tone


class Board(Page):
    PAGE = PageSpec("board", QT_TRANSLATE_NOOP("pages", "工作台"), "workbench", 1)

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.requests: list[object] = []
        titles = [
            "逾期",
            "今日到期",
            "3个工作日内",
            "待审批",
            "未送达",
            "今日来件",
            "本周开庭",
            "待安排",
        ]
        tones = [Tone.DANGER, Tone.WARNING, Tone.WARNING, *[Tone.INFO] * 5]
        self.tiles = [CountTile(title, tone) for title, tone in zip(titles, tones, strict=True)]
        for count, tile in enumerate(self.tiles):
            tile.show_count(count * 3 % 7, f"list-{count}")
            tile.opened.connect(lambda request: desk.open_page("list", request))
        banner = Banner()
        banner.tell(Tone.WARNING, "不能登记", "2026年2月没有31日，最后一天是28日。", "查看")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.NORMAL)
        column.addWidget(banner)
        column.addWidget(TileRow(self.tiles))
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        rows = (QHBoxLayout(), QHBoxLayout())
        shown = (
            badges.overdue(2, DayUnit.DAYS),
            badges.overdue(1, DayUnit.WORKING_DAYS),
            badges.days_left(3, DayUnit.WORKING_DAYS),
            badges.days_left(12, DayUnit.DAYS),
            badges.due_today(),
            badges.lapsed(),
            badges.suspended(),
            badges.cannot_judge(),
            badges.closed_on_time(),
            badges.closed_late(),
            badges.irregular(),
            badges.provisional(),
        )
        for place, badge in enumerate(shown):
            rows[place % 2].addWidget(BadgeLabel(badge))
        heading = QLabel("我的期限")
        heading.setProperty("role", "heading")
        inside.addWidget(heading)
        for row in rows:
            row.addStretch(1)
            inside.addLayout(row)
        column.addWidget(card)
        column.addStretch(1)

    def asked(self, request: object) -> None:
        self.requests.append(request)
