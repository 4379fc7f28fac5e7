"""By which grade of compliance are employers chosen for a draw or a campaign?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.fields.choice_field import Choice, ChoiceField

_EVERY = ""
_OFFERED = ("C", "BC", "B", "A")


def grade_field() -> ChoiceField[str]:
    """Return a field that offers any grade, the two worse ones, or one of them."""
    text = QCoreApplication.translate("grading", "{grades}级（待核）")
    field = ChoiceField(
        [
            Choice(_EVERY, QCoreApplication.translate("grading", "不限")),
            *(Choice(one, text.format(grades="、".join(one))) for one in _OFFERED),
        ]
    )
    field.set_value(_EVERY)
    return field


def grades_chosen(field: ChoiceField[str]) -> tuple[str, ...]:
    """Return the letters that a field stands on; none for any grade."""
    return tuple(field.value() or _EVERY)
