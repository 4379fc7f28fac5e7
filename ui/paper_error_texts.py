"""What do the refusals around issuing papers say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

PAPER_TEXTS: dict[str, ErrorText] = {
    "PaperStoppedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文书没有签发"),
        QT_TRANSLATE_NOOP("errors", "{findings}。"),
        QT_TRANSLATE_NOOP("errors", "没有占用文号。请更正后再签发。"),
    ),
    "NothingToPassError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不需要放行"),
        QT_TRANSLATE_NOOP("errors", "这份文书没有要放行的问题。"),
        QT_TRANSLATE_NOOP("errors", "请去掉放行理由，直接签发。"),
    ),
    "TypedValueError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "填写的内容不能用"),
        QT_TRANSLATE_NOOP("errors", "“{label}”：“{text}”{problem}。"),
        QT_TRANSLATE_NOOP("errors", "请更正。"),
    ),
    "UnknownTypedFieldError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文书没有这一项"),
        QT_TRANSLATE_NOOP("errors", "文书没有要填写的“{name}”；要填写的有：{known}。"),
        QT_TRANSLATE_NOOP("errors", "请核对名称。"),
    ),
    "NoSuchPaperError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这份文书"),
        QT_TRANSLATE_NOOP("errors", "没有序号为{paper_id}的已签发文书。"),
        QT_TRANSLATE_NOOP("errors", "请在已签发文书的列表里选择。"),
    ),
    "PaperDamagedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "存档的文书已损坏"),
        QT_TRANSLATE_NOOP("errors", "存档的“{name}”（{number}）和签发时不一致。"),
        QT_TRANSLATE_NOOP("errors", "请保留数据库原样，从备份中取回，并告诉管理员。"),
    ),
    "NotCorrectableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能更正那份文书"),
        QT_TRANSLATE_NOOP("errors", "“{number}”不能由这份文书更正：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请选择本案同一种、还没有更正过的文书。"),
    ),
}
