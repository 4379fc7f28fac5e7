from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from disputes_app.domain.money import AmountError
from ui.fields.choice_field import Choice, ChoiceField
from ui.fields.date_field import DateField
from ui.fields.form_column import FormColumn
from ui.fields.text_fields import CodeField, IdNumberField, MoneyField, NoteField, TextField
from ui.i18n import Language

TODAY = date(2026, 11, 22)
ENTER = Qt.Key.Key_Return


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Show ``widget`` as the active window, so that focus moves as it does for a user."""
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def type_into(field: DateField | TextField | MoneyField, text: str) -> None:
    """Type ``text``; Chinese comes as an input method would hand it over, in one piece."""
    field.setFocus()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.insert(text)
        field.textEdited.emit(field.text())


def test_a_field_that_stays_open_over_midnight_goes_on_to_the_new_day(qtbot: QtBot) -> None:
    field = DateField(TODAY, latest=TODAY)
    qtbot.addWidget(field)
    tomorrow = TODAY + timedelta(days=1)
    field.setText(tomorrow.isoformat())
    assert not field.check()
    field.go_on_to(tomorrow)
    assert field.check()
    assert field.value() == tomorrow


def test_date_is_written_back_in_full_and_enter_moves_on(qtbot: QtBot) -> None:
    field = DateField(TODAY, latest=TODAY)
    shown(qtbot, field)
    type_into(field, "0105")
    with qtbot.waitSignals([field.value_changed, field.moved_on]):
        QTest.keyClick(field, ENTER)
    assert field.text() == "2026-01-05"
    assert field.value() == date(2026, 1, 5)


def test_31_february_is_refused_beside_the_field(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    shown(qtbot, field)
    type_into(field, "20260231")
    with qtbot.assertNotEmitted(field.moved_on):
        QTest.keyClick(field, ENTER)
    assert field.problem == "2026年2月没有31日，最后一天是28日。"
    assert field.accessibleDescription() == field.problem
    assert field.property("invalid") is True
    assert field.value() is None
    assert field.text() == "20260231"  # what was typed stays to be corrected
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.problem == ""
    QTest.keyClicks(field, "8")
    QTest.keyClick(field, ENTER)
    assert field.value() is None or field.value() == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("20261301", "没有13月，请核对月份。"),
        ("20261123", "日期不能晚于今天（2026-11-22）。"),
        ("20061231", "日期不能早于 2007-01-01。"),
        ("+5", "这里不能按工作日推算，请输入日期，例如 20260105。"),
        ("abc", "看不懂这个日期。请输入 20260105、0105、今天或 +5（工作日）。"),
    ],
)
def test_each_wrong_date_has_its_sentence(qtbot: QtBot, typed: str, sentence: str) -> None:
    field = DateField(TODAY, earliest=date(2007, 1, 1), latest=TODAY)
    qtbot.addWidget(field)
    field.setText(typed)
    assert not field.check()
    assert field.problem == sentence


def test_other_limits_judge_the_same_text_anew(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    qtbot.addWidget(field)
    field.set_value(date(2026, 12, 24))
    assert field.check()
    field.set_limits(earliest=None, latest=date(2026, 12, 1))
    assert not field.check()
    assert field.problem == "日期不能晚于 2026-12-01。"


def test_calendar_that_does_not_cover_the_days_is_told(qtbot: QtBot) -> None:
    class NoCalendar:
        def add_working_days(self, day: date, count: int) -> date:
            raise AmountError(f"{day}+{count}")

        def subtract_working_days(self, day: date, count: int) -> date:
            raise AmountError(f"{day}-{count}")

    field = DateField(TODAY, work=NoCalendar())
    qtbot.addWidget(field)
    field.setText("+5")
    assert not field.check()
    assert "2026-11-22+5" in field.problem


def test_arrows_move_the_day(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    shown(qtbot, field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == ""
    field.set_value(date(2026, 3, 1))
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == date(2026, 2, 28)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 3, 1)


def test_leaving_the_field_reads_it_but_does_not_scold_about_emptiness(qtbot: QtBot) -> None:
    column = FormColumn()
    day, name = DateField(TODAY, required=True), TextField()
    column.add("日期", day)
    column.add("姓名", name)
    shown(qtbot, column)
    day.setFocus()
    name.setFocus()
    assert day.problem == ""
    day.setFocus()
    QTest.keyClicks(day, "0230")
    name.setFocus()
    assert day.problem != ""


@pytest.mark.parametrize(
    ("typed", "fen", "written"),
    [
        ("38420", 3_842_000, "38,420.00"),
        ("38,420.5", 3_842_050, "38,420.50"),
        ("¥38420", 3_842_000, "38,420.00"),
        ("3.8万", 3_800_000, "38,000.00"),
        ("３８元", 3_800, "38.00"),
        ("0", 0, "0.00"),
    ],
)
def test_sums_are_read_to_the_fen(qtbot: QtBot, typed: str, fen: int, written: str) -> None:
    field = MoneyField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == fen
    assert field.text() == written


@pytest.mark.parametrize("typed", ["1.234", "-1", "abc", "1e99", "NaN", "万"])
def test_what_is_no_sum_is_refused(qtbot: QtBot, typed: str) -> None:
    field = MoneyField()
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() is None
    assert typed in field.problem


def inspected(code: str) -> int:
    if len(code) != 18:
        raise AmountError(code)
    return int(code[6:10])


def test_number_is_checked_by_who_knows_it_and_tells_what_it_means(qtbot: QtBot) -> None:
    field = IdNumberField(inspected)
    qtbot.addWidget(field)
    field.setText("310114 19900307 001x")
    with qtbot.waitSignal(field.recognised) as caught:
        assert field.value() == "31011419900307001X"
    assert caught.args == [1990]
    field.setText("3101")
    assert not field.check()
    assert "3101" in field.problem


def test_required_field_says_so_only_when_asked(qtbot: QtBot) -> None:
    field = CodeField(inspected, required=True)
    qtbot.addWidget(field)
    assert not field.check(complain=False)
    assert field.problem == ""
    assert not field.check()
    assert field.problem == "请填写这一项。"
    field.set_required(False)
    assert field.problem == ""
    assert field.check()


def test_complaint_of_a_service_stays_until_typing(qtbot: QtBot) -> None:
    field = TextField()
    shown(qtbot, field)
    field.set_value("某厂")
    field.complain("这个单位已经登记。")
    assert field.problem == "这个单位已经登记。"
    type_into(field, "2")
    assert field.problem == ""


CAUSES = [Choice("pay", "劳动报酬"), Choice("end", "解除合同"), Choice("injury", "工伤待遇")]


def test_choice_is_typed_by_first_letters(qtbot: QtBot) -> None:
    field = ChoiceField(CAUSES, required=True)
    shown(qtbot, field)
    assert field.value() is None
    with qtbot.assertNotEmitted(field.moved_on):
        QTest.keyClick(field, ENTER)
    assert field.problem == "请选择一项。"
    QTest.keyClicks(field, "gs")
    assert field.value() == "injury"
    assert field.problem == ""
    with qtbot.waitSignal(field.moved_on):
        QTest.keyClick(field, ENTER)


def test_choices_can_change_and_keep_what_was_chosen(qtbot: QtBot) -> None:
    field = ChoiceField(CAUSES)
    qtbot.addWidget(field)
    field.set_value("end")
    field.set_choices(CAUSES[1:])
    assert field.value() == "end"
    field.set_choices(CAUSES[:1])
    assert field.value() is None
    field.set_value("nothing")
    assert field.value() is None


def test_note_has_lines_and_a_length(qtbot: QtBot) -> None:
    field = NoteField(required=True, longest=5)
    shown(qtbot, field)
    assert not field.check()
    assert field.problem == "请填写这一项。"
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, ENTER)
    QTest.keyClicks(field, "def")
    assert field.value() == "abc\ndef"
    QTest.keyClick(field, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert field.problem == "太长，请删去2个字。"
    field.set_value("ab")
    with qtbot.waitSignal(field.moved_on):
        QTest.keyClick(field, ENTER, Qt.KeyboardModifier.ControlModifier)


class Example(FormColumn):
    def __init__(self) -> None:
        super().__init__()
        self.day = DateField(TODAY, required=True)
        self.name = TextField(required=True)
        self.cause = ChoiceField(CAUSES)
        self.many = QCheckBox()
        self.sum = MoneyField()
        self.add("收件日期", self.day, hint="可以早于今天", mark=True)
        self.add("姓名", self.name, mark=True)
        self.add("案由", self.cause)
        self.add("群体性", self.many)
        self.add("金额", self.sum)


def test_a_whole_form_by_keyboard(qtbot: QtBot) -> None:
    form = Example()
    shown(qtbot, form)
    form.day.setFocus()
    QTest.keyClicks(form.day, "1120")
    QTest.keyClick(form.day, ENTER)
    assert form.name.hasFocus()
    type_into(form.name, "王测试")
    QTest.keyClick(form.name, ENTER)
    assert form.cause.hasFocus()
    QTest.keyClicks(form.cause, "ldbc")
    QTest.keyClick(form.cause, ENTER)
    assert form.many.hasFocus()
    QTest.keyClick(form.many, Qt.Key.Key_Space)
    QTest.keyClick(form.many, ENTER)
    assert form.sum.hasFocus()
    QTest.keyClicks(form.sum, "38420")
    with qtbot.waitSignal(form.completed):
        QTest.keyClick(form.sum, ENTER)
    assert form.check()
    assert (form.day.value(), form.cause.value()) == (date(2026, 11, 20), "pay")
    assert (form.many.isChecked(), form.sum.value()) == (True, 3_842_000)


def test_form_goes_to_the_first_field_that_is_wrong(qtbot: QtBot) -> None:
    form = Example()
    shown(qtbot, form)
    form.sum.setText("abc")
    assert not form.check()
    assert form.day.hasFocus()
    assert len(form.problems()) == 3
    assert form.problems()[:2] == ["请填写这一项。"] * 2


def test_hidden_rows_are_neither_checked_nor_visited(qtbot: QtBot) -> None:
    form = Example()
    shown(qtbot, form)
    form.set_row_visible(form.name, False)
    form.day.set_value(TODAY)
    assert form.check()
    form.day.setFocus()
    QTest.keyClick(form.day, ENTER)
    assert form.cause.hasFocus()


def test_hint_gives_way_to_the_problem_and_comes_back(qtbot: QtBot) -> None:
    form = Example()
    shown(qtbot, form)
    messages = [label.text() for label in form.findChildren(QLabel)]
    assert "可以早于今天" in messages
    form.complain(form.day, "这一天还没有到。")
    assert form.problems() == ["这一天还没有到。"]
    assert form.day.hasFocus()
    form.complain(form.day, "")
    assert form.problems() == []
    form.set_hint(form.day, "收到材料的日期")
    assert "收到材料的日期" in [label.text() for label in form.findChildren(QLabel)]
    form.complain(form.many, "请核对人数。")
    assert form.problems() == ["请核对人数。"]


def test_every_field_has_a_label_that_leads_to_it(
    qtbot: QtBot, speak: Callable[[Language], None]
) -> None:
    for language in Language:
        speak(language)
        form = Example()
        qtbot.addWidget(form)
        buddies = [label.buddy() for label in form.findChildren(QLabel)]
        for field in (form.day, form.name, form.cause, form.many, form.sum):
            assert field in buddies
            assert field.accessibleName()
