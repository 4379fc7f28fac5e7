"""Types any entry into its panel as its facts say it, field by field, Enter by Enter."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from disputes_app.domain.cases import Line
from disputes_app.domain.events import FactValue
from disputes_app.domain.instalments import read_one
from disputes_app.domain.kinds.base import EventKind
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.money import yuan_text
from tests.support.casework import CTRL, Casework
from tests.support.long_stories import EMPLOYER, PARTY_NAMES, WORKER, Act, Story
from ui.case_page.entry_panel import EntryPanel
from ui.case_page.event_panel import EventPanel
from ui.fields.choice_field import ChoiceField
from ui.fields.date_field import DateField
from ui.fields.instalments_field import InstalmentsField
from ui.fields.many_field import ManyField
from ui.fields.text_fields import MoneyField
from ui.initials import initials
from ui.pages.register import RegisterPage

Key = TypeVar("Key", bound=Hashable)

AGENT_NAME = "代理人姓名"
LINE_LETTERS: Mapping[Line, str] = MappingProxyType({Line.ARBITRATION: "zc", Line.MEDIATION: "tj"})
MOST_FIELDS = 30


def register(work: Casework, story: Story) -> None:
    """Ctrl+N, the line, an applicant, an employer, Ctrl+S; the case comes to the front."""
    QTest.keyClick(work.window, Qt.Key.Key_N, CTRL)
    work.settle()
    page = work.window.tabs.front
    assert isinstance(page, RegisterPage)
    head = page.form.head
    QTest.keyClicks(work.focused(), LINE_LETTERS[story.line])
    assert head.line.value() is story.line
    if story.organisation:
        walk_to(work, head.organisation)
        choose(work, head.organisation, story.organisation)
    walk_to(work, page.form.applicants.forms[0].name)
    work.type_in(PARTY_NAMES[WORKER])
    walk_to(work, page.form.respondents.forms[0].name)
    work.type_in(PARTY_NAMES[EMPLOYER])
    work.press(Qt.Key.Key_Return)
    work.save()


def walk_to(work: Casework, wanted: QWidget) -> None:
    """Press Enter until the cursor stands in a field."""
    for _ in range(MOST_FIELDS):
        if work.focused() is wanted:
            return
        work.press(Qt.Key.Key_Return)
    raise AssertionError(f"Enter never comes to {wanted.accessibleName()}")


def begin(work: Casework, one: Act) -> EventPanel:
    """Ctrl+E, the Chinese name of what happened, Enter."""
    QTest.keyClick(work.window, Qt.Key.Key_E, CTRL)
    work.settle()
    wanted = CATALOGUE[one.kind]
    work.type_in(wanted.zh)
    _go_down_to(work, wanted)
    work.press(Qt.Key.Key_Return)
    panel = work.case_in_front().entering
    assert isinstance(panel, EventPanel), f"{one.on} {wanted.zh} is not offered"
    assert panel.form.kind is wanted
    return panel


def fill_in(work: Casework, panel: EntryPanel, one: Act) -> None:
    """Type the day and every fact; what is left out is passed by Tab."""
    names = {control: name for name, control in panel.form.controls.items()}
    facts = dict(one.facts)
    assert work.focused() is panel.form.day_field
    work.type_in(f"{one.on:%Y%m%d}")
    work.press(Qt.Key.Key_Return)
    for _ in range(MOST_FIELDS):
        field = work.focused()
        if field.accessibleName() == AGENT_NAME and one.joins is not None:
            work.type_in(one.joins.name)
        elif field in names:
            _say(work, field, facts.pop(names[field], None))
        elif not panel.form.isAncestorOf(field):
            break
        is_note = isinstance(field, QPlainTextEdit)
        move_on = Qt.Key.Key_Tab if one.submitted else Qt.Key.Key_Return
        work.press(move_on, CTRL if is_note and not one.submitted else NOTHING)
    assert not facts, f"{one.kind} does not ask for {', '.join(facts)}"


NOTHING = Qt.KeyboardModifier.NoModifier


def choose(work: Casework, field: ChoiceField[Key], key: Key) -> None:
    """Type the letters of a choice; Down where another begins with the same ones."""
    assert key in field.keys, f"{key} is not offered by {field.accessibleName()}"
    text = field.itemText(field.keys.index(key))
    for letter in initials(text.partition(" ")[0]):
        if field.value() == key:
            return
        QTest.keyClicks(field, letter)
    for _ in field.keys:
        if field.value() == key:
            return
        work.press(Qt.Key.Key_Down)
    assert field.value() == key, f"{text} cannot be typed"


def _go_down_to(work: Casework, wanted: EventKind) -> None:
    """Go down to the step itself where the names of others begin with its words."""
    chooser = work.case_in_front().chooser
    for row in chooser.rows:
        if row == wanted.zh:
            return
        if row.startswith(f"{wanted.zh}（现在不能"):
            raise AssertionError(row)
        work.press(Qt.Key.Key_Down)


def _say(work: Casework, field: QWidget, value: FactValue) -> None:
    """Say a fact in the field that has the cursor, as somebody at a desk would."""
    if isinstance(field, QCheckBox):
        if field.isChecked() != (value is True):
            work.press(Qt.Key.Key_Space)
    elif isinstance(field, ManyField):
        _mark(work, field, value)
    elif value is None:
        return
    elif isinstance(field, ChoiceField):
        choose(work, field, value)
    else:
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.selectAll()
        work.type_in(_words(field, value))


def _mark(work: Casework, field: ManyField[int], value: FactValue) -> None:
    """Go through the list from above, Space on each line that is to be another one."""
    wanted = value if isinstance(value, list) else []
    work.press(Qt.Key.Key_Home)
    for key in field.keys:
        if (key in field.value()) != (key in wanted):
            work.press(Qt.Key.Key_Space)
        work.press(Qt.Key.Key_Down)


def _words(field: QWidget, value: FactValue) -> str:
    if isinstance(field, DateField):
        return str(value).replace("-", "")
    if isinstance(field, MoneyField) and isinstance(value, int):
        return yuan_text(value)
    if isinstance(field, InstalmentsField) and isinstance(value, list):
        found = [read_one(str(text), 0) for text in value]
        return "\n".join(f"{one.due_on:%Y%m%d} {yuan_text(one.fen)}" for one in found if one)
    return str(value)
