"""Which words stand for the codes and the values of enums that the program uses inside?

A key is a code as an error or a problem carries it, or ``Class.value`` for a member of an enum.
Add a row where a new code can reach the screen.
"""

from __future__ import annotations

from ui.marking import QT_TRANSLATE_NOOP

CODE_FIELDS = frozenset({"code", "codes", "reason", "problem"})
"""Fields of errors that hold codes rather than words."""

WORDS: dict[str, str] = {
    # who, and what they may do
    "Role.clerk": QT_TRANSLATE_NOOP("codes", "立案人员"),
    "Role.handler": QT_TRANSLATE_NOOP("codes", "办案人员"),
    "Role.supervisor": QT_TRANSLATE_NOOP("codes", "负责人"),
    "Role.administrator": QT_TRANSLATE_NOOP("codes", "管理员"),
    "Right.register": QT_TRANSLATE_NOOP("codes", "登记案件"),
    "Right.record_event": QT_TRANSLATE_NOOP("codes", "登记程序事项"),
    "Right.confirm_irregular": QT_TRANSLATE_NOOP("codes", "确认程序瑕疵"),
    "Right.strike_out": QT_TRANSLATE_NOOP("codes", "撤销误立的案件"),
    "Right.reveal_reporter": QT_TRANSLATE_NOOP("codes", "查看举报人"),
    "Right.issue_paper": QT_TRANSLATE_NOOP("codes", "制作文书"),
    "Right.maintain": QT_TRANSLATE_NOOP("codes", "维护系统"),
    # lines
    "Line.mediation": QT_TRANSLATE_NOOP("codes", "调解"),
    "Line.arbitration": QT_TRANSLATE_NOOP("codes", "仲裁"),
    "Line.inspection": QT_TRANSLATE_NOOP("codes", "监察"),
    # facts
    "missing": QT_TRANSLATE_NOOP("codes", "没有填写"),
    "not_a_date": QT_TRANSLATE_NOOP("codes", "不是日期"),
    "not_an_amount": QT_TRANSLATE_NOOP("codes", "不是金额"),
    "not_a_number": QT_TRANSLATE_NOOP("codes", "不是数字"),
    "not_a_choice": QT_TRANSLATE_NOOP("codes", "不在可选范围内"),
    "not_text": QT_TRANSLATE_NOOP("codes", "不是文字"),
    "too_long": QT_TRANSLATE_NOOP("codes", "太长"),
    "unknown_field": QT_TRANSLATE_NOOP("codes", "没有这一项"),
}
