"""What do the refusals around the public list say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

PUBLIC_LIST_TEXTS: dict[str, ErrorText] = {
    "EmptyPublicListError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "名单是空的"),
        QT_TRANSLATE_NOOP("errors", "没有列入失信名单的当事人，没有内容可以导出。"),
        QT_TRANSLATE_NOOP("errors", "作出列入决定后再导出。"),
    ),
    "PublicListFormatError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能导出为这种文件"),
        QT_TRANSLATE_NOOP("errors", "文件名以“{ending}”结尾，名单不能写成这种文件。"),
        QT_TRANSLATE_NOOP("errors", "公开名单用csv、xlsx、pdf，信用平台共享表用csv、xlsx。"),
    ),
}
