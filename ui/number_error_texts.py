"""What do the refusals around numbers of papers say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

NUMBER_TEXTS: dict[str, ErrorText] = {
    "NumberTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文号已经用过"),
        QT_TRANSLATE_NOOP("errors", "文号“{number}”已经用在另一份文书上：{holder}。"),
        QT_TRANSLATE_NOOP("errors", "请核对文号；一个文号只能用在一份文书上。"),
    ),
}
