from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from disputes_app.domain.rich_text import cleaned
from ui.case_page.rich_note import RichDialog, RichNote
from ui.fields.rich_text_field import RichTextField

TEXT = "## 一、查明的事实\n申请人于**2026年3月1日**入职。\n### （一）工资\n每月8,000元。"


@pytest.fixture
def field(qtbot: QtBot) -> RichTextField:
    field = RichTextField("查明的事实")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()
    return field


def test_a_text_comes_back_as_it_was_put_in(field: RichTextField) -> None:
    field.set_text(TEXT)
    assert field.text() == TEXT
    field.set_text("正文")
    assert field.text() == "正文"


def test_headings_and_bold_by_keyboard(field: RichTextField) -> None:
    field.set_text("一、事实\n有加班")
    cursor = field.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    field.edit.setTextCursor(cursor)
    QTest.keyClick(field.edit, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "## 一、事实\n有加班"
    QTest.keyClick(field.edit, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, 2)
    field.edit.setTextCursor(cursor)
    QTest.keyClick(field.edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "一、事实\n有**加班**"
    QTest.keyClick(field.edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "一、事实\n有加班"


PASTED = {
    "word": (
        "<h1 style='color:red'>事实</h1><p>甲<b>乙</b><i style='font-size:30pt'>丙</i></p>",
        "## 事实\n甲**乙**丙",
    ),
    "table": ("<table><tr><td>甲</td><td>乙</td></tr></table>", "甲\n乙"),
    "picture": ("甲<img src='x.png'>乙", "甲乙"),
    "breaks and spaces": ("<p>甲<br>&nbsp;&nbsp;乙</p><p></p><p>丙&shy;丁</p>", "甲 乙\n丙丁"),
    "script": ("<script>alert(1)</script><p>甲</p>", "甲"),
}


@pytest.mark.parametrize(("html", "expected"), PASTED.values(), ids=PASTED)
def test_what_is_pasted_is_brought_down_to_a_paper(
    field: RichTextField, html: str, expected: str
) -> None:
    data = QMimeData()
    data.setHtml(html)
    field.edit.insertFromMimeData(data)
    assert field.text() == expected


CLEANED = {
    "line feeds": ("甲\r\n\r\n\r乙\u2028丙", "甲\n乙\n丙"),
    "spaces": ("\u3000\u3000甲\t\u00a0乙 ", "甲 乙"),
    "invisible": ("甲\u200b\u202e乙\ufeff\ufffc", "甲乙"),
    "nothing": (" \n\t\n", ""),
}


@pytest.mark.parametrize(("text", "expected"), CLEANED.values(), ids=CLEANED)
def test_plain_text_is_cleaned(text: str, expected: str) -> None:
    assert cleaned(text) == expected


def test_a_window_takes_the_text_over_and_esc_leaves_it(qtbot: QtBot) -> None:
    note = RichNote(required=True)
    note.setAccessibleName("查明的事实")
    qtbot.addWidget(note)
    with qtbot.waitExposed(note):
        note.show()
    note.note.set_value(TEXT)
    for key, kept in ((Qt.Key.Key_Escape, TEXT), (None, "## 新的事实")):
        note.write()
        dialog = note.findChildren(RichDialog)[-1]
        assert dialog.field.text() == TEXT
        dialog.field.set_text("## 新的事实")
        if key is not None:
            QTest.keyClick(dialog, key)
        else:
            dialog.accept()
        assert note.text() == kept
