"""What do the refusals say that keep a protected person unnamed?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

SECRECY_TEXTS: dict[str, ErrorText] = {
    "PaperExposesError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文书会泄露举报人、投诉人"),
        QT_TRANSLATE_NOOP("errors", "文书中有须保密的举报人、投诉人的{codes}，不能制作。"),
        QT_TRANSLATE_NOOP("errors", "请从登记的内容中删去后再制作。"),
    ),
    "EntryExposesError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "填写的内容会泄露举报人、投诉人"),
        QT_TRANSLATE_NOOP("errors", "填写的内容中有须保密的举报人、投诉人的{codes}。"),
        QT_TRANSLATE_NOOP("errors", "请改写为“举报人”或“投诉人”；细节写在保密内容中。"),
    ),
    "CannotProtectError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能转为保密"),
        QT_TRANSLATE_NOOP("errors", "{reason}。"),
        QT_TRANSLATE_NOOP("errors", "需要时重新登记一件保密的投诉，原案按误立撤号。"),
    ),
    "NoRevealReasonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "须写明查看的理由"),
        QT_TRANSLATE_NOOP("errors", "查看须保密的举报人、投诉人，须写明理由；理由记入操作记录。"),
        QT_TRANSLATE_NOOP("errors", "请填写理由，例如回访、核对投诉材料。"),
    ),
}
