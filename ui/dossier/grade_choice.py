"""By which grade of compliance are employers chosen for a draw or a campaign?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.fields.choice_field import Choice, ChoiceField

_EVERY = ""


def grade_choices() -> list[Choice[str]]:
    """Return what is offered: any grade, the two worse ones, or one of them."""
    every = QCoreApplication.translate("grading", "不限")
    text = QCoreApplication.translate("grading", "{grades}级（待核）")
    letters = ("C", "BC", "B", "A")
    return [
        Choice(_EVERY, every),
        *(Choice(one, text.format(grades="、".join(one))) for one in letters),
    ]


def grades_chosen(field: ChoiceField[str]) -> tuple[str, ...]:
    """Return the letters that a field stands on; none for any grade."""
    return tuple(field.value() or _EVERY)
