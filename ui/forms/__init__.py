"""The forms of the office: list, text, fields, versions."""
