"""What do the refusals around forms say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

FORM_TEXTS: dict[str, ErrorText] = {
    "FormUnchangedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "模板没有变化"),
        QT_TRANSLATE_NOOP("errors", "内容与现行模板完全相同。"),
        QT_TRANSLATE_NOOP("errors", "不必再保存。"),
    ),
    "TemplateError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文书模板有错误"),
        QT_TRANSLATE_NOOP("errors", "第{line}行：{problem} {detail}。"),
        QT_TRANSLATE_NOOP("errors", "请在“文书模板”中改正，或者恢复原模板。"),
    ),
}
