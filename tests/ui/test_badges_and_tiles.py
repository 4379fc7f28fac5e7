from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from disputes_app.domain.money import AmountError
from ui import badges
from ui.badges import BADGE_ROLE, Badge, BadgeDelegate, BadgeLabel, DayUnit
from ui.banner import Banner
from ui.empty import EmptyState
from ui.theme import Theme
from ui.tiles import CountTile, TileRow
from ui.tokens import LIGHT, Tone


@pytest.mark.parametrize(
    ("badge", "text", "tone"),
    [
        (badges.days_left(3, DayUnit.WORKING_DAYS), "余3个工作日", Tone.WARNING),
        (badges.days_left(4, DayUnit.WORKING_DAYS), "余4个工作日", Tone.NEUTRAL),
        (badges.days_left(12, DayUnit.DAYS), "余12天", Tone.NEUTRAL),
        (badges.days_left(0, DayUnit.DAYS), "今日到期", Tone.WARNING),
        (badges.overdue(2, DayUnit.DAYS), "逾期2天", Tone.DANGER),
        (badges.overdue(1, DayUnit.WORKING_DAYS), "逾期1个工作日", Tone.DANGER),
        (badges.lapsed(), "已届满", Tone.NEUTRAL),
        (badges.reached(), "可以办理", Tone.INFO),
        (badges.suspended(), "中止中", Tone.INFO),
        (badges.cannot_judge(), "无法判定", Tone.WARNING),
        (badges.closed_on_time(), "按期办结", Tone.SUCCESS),
        (badges.closed_late(), "逾期办结", Tone.DANGER),
        (badges.irregular(), "程序瑕疵", Tone.WARNING),
        (badges.voided(), "已作废", Tone.NEUTRAL),
        (badges.provisional(), "暂定", Tone.INFO),
    ],
)
def test_words_and_tone(badge: Badge, text: str, tone: Tone) -> None:
    assert badge == Badge(text, tone)


def test_label_shows_the_words_and_none_hides_it(qtbot: QtBot) -> None:
    label = BadgeLabel(badges.suspended())
    qtbot.addWidget(label)
    assert (label.text(), label.property("badge")) == ("中止中", "info")
    label.show_badge(None)
    assert label.isHidden()


def test_delegate_draws_the_plate_in_the_colours_of_the_tone(qtbot: QtBot, theme: Theme) -> None:
    assert theme.colours is LIGHT
    table = QTableWidget(2, 1)
    qtbot.addWidget(table)
    table.setItemDelegate(BadgeDelegate(table))
    item = QTableWidgetItem("逾期2天")
    item.setData(BADGE_ROLE, badges.overdue(2, DayUnit.DAYS))
    table.setItem(0, 0, item)
    table.setItem(1, 0, QTableWidgetItem("plain"))
    table.setColumnWidth(0, 160)
    table.resize(QSize(240, 120))
    table.show()
    colours = colours_in(table.viewport().grab().toImage())
    assert QColor(LIGHT.danger.ground).rgb() in colours
    hint = table.itemDelegate().sizeHint(table_option(table), table.model().index(0, 0))
    assert hint.width() > table.fontMetrics().horizontalAdvance("逾期2天")


def colours_in(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def table_option(table: QTableWidget) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.initFrom(table)
    return option


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_tile_opens_the_list_it_counted_by_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    tile = CountTile("逾期", Tone.DANGER)
    qtbot.addWidget(tile)
    request = object()
    tile.show_count(1234, request)
    with qtbot.waitSignal(tile.opened) as caught:
        QTest.keyClick(tile, key)
    assert caught.args[0] is request
    assert tile.accessibleName() == "逾期：1234"


def test_tile_is_coloured_only_when_there_is_something(qtbot: QtBot) -> None:
    tile = CountTile("逾期", Tone.DANGER)
    qtbot.addWidget(tile)
    tile.show_count(None)
    assert tile.accessibleName() == "逾期"
    tile.show_count(0)
    assert tile._figure.property("tone") == "neutral"
    tile.show_count(2)
    assert tile._figure.property("tone") == "danger"


def test_tiles_wrap_where_there_is_no_room(qtbot: QtBot) -> None:
    tiles = [CountTile(str(number)) for number in range(8)]
    row = TileRow(tiles)
    qtbot.addWidget(row)
    row.resize(1200, 80)
    row.show()
    qtbot.waitUntil(lambda: len({tile.y() for tile in tiles}) == 1)
    row.resize(600, 300)
    qtbot.waitUntil(lambda: len({tile.y() for tile in tiles}) > 1)
    qtbot.waitUntil(lambda: all(tile.geometry().right() < row.width() for tile in tiles))
    assert len({(tile.x(), tile.y()) for tile in tiles}) == len(tiles)


def test_banner_tells_a_refusal_in_place_and_goes(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.words == ""
    told = banner.show_error(AmountError("十块"))
    assert not told.is_bug
    assert banner.words == f"{told.title}\n{told.sentence}"
    assert banner.property("banner") == "warning"
    assert banner.accessibleName() == told.title
    with qtbot.waitSignal(banner.dismissed):
        QTest.keyClick(banner, Qt.Key.Key_Escape)
    assert banner.words == ""


def test_banner_of_a_bug_copies_its_report(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    told = banner.show_error(ValueError("张三"))
    assert banner.property("banner") == "danger"
    banner._act.click()
    assert QApplication.clipboard().text() == told.report
    assert banner._act.text() == "已复制"


def test_banner_has_a_button_only_where_something_can_be_done(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell(Tone.SUCCESS, "已保存")
    assert banner._act.isHidden()
    assert banner._text.isHidden()
    banner.tell(Tone.INFO, "已登记", "可以打印受理通知书。", "打印")
    with qtbot.waitSignal(banner.acted):
        banner._act.click()


def test_empty_state_has_words_and_an_action(qtbot: QtBot) -> None:
    empty = EmptyState("没有案件", "换一个条件试试。", "清除条件")
    qtbot.addWidget(empty)
    assert empty.words == "没有案件\n换一个条件试试。"
    with qtbot.waitSignal(empty.acted):
        QTest.keyClick(empty._act, Qt.Key.Key_Space)
    empty.say("没有案件")
    assert empty._act.isHidden()
    assert empty.words == "没有案件"
