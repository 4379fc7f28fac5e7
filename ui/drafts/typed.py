"""What stands in a control, as a plain value, and how does it come back into one?"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.fields.choice_field import ChoiceField

Value = str | bool | int | None


def typed_in(control: QWidget) -> Value:
    """Return what stands in a control; None where there is nothing."""
    match control:
        case QCheckBox():
            return control.isChecked() or None
        case ChoiceField():
            chosen = control.value()
            return chosen if isinstance(chosen, str | int) else None
        case QComboBox():
            return control.currentText() or None
        case QLineEdit():
            return control.text() or None
        case QPlainTextEdit():
            return control.toPlainText() or None
        case _:
            return None


def type_into(control: QWidget, value: Value) -> None:
    """Put a value back; what the control does not offer any more is left as it is."""
    match control:
        case QCheckBox():
            control.setChecked(value is True)
        case ChoiceField():
            if value is not None:
                control.set_value(value)
        case QComboBox() if isinstance(value, str):
            control.setCurrentText(value)
        case QLineEdit() if isinstance(value, str):
            control.setText(value)
            if hasattr(control, "check"):
                control.check(complain=False)
        case QPlainTextEdit() if isinstance(value, str):
            control.setPlainText(value)
