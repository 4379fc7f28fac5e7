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
    "TooManyPapersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "选的案件太多"),
        QT_TRANSLATE_NOOP("errors", "一次最多签发{most}份，选了{count}件。"),
        QT_TRANSLATE_NOOP("errors", "请分几次。"),
    ),
    "PaperBrokenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文书做不出来"),
        QT_TRANSLATE_NOOP("errors", "案件{number}的文书做不出来，是程序的错误。"),
        QT_TRANSLATE_NOOP("errors", "其他案件不受影响。请告诉管理员。"),
    ),
    "NoLettersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可以写的地址"),
        QT_TRANSLATE_NOOP("errors", "所选文书的受送达人都没有地址，或者受保护（{left_out}人）。"),
        QT_TRANSLATE_NOOP("errors", "请先在案件里登记地址。"),
    ),
    "TooManyNumbersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "单号比文书多"),
        QT_TRANSLATE_NOOP("errors", "单号有{numbers}个，文书只有{letters}份。"),
        QT_TRANSLATE_NOOP("errors", "请核对，一行一个单号。"),
    ),
    "NoNumbersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有填写单号"),
        QT_TRANSLATE_NOOP("errors", "共{letters}份文书，没有一个单号。"),
        QT_TRANSLATE_NOOP("errors", "请填写单号，一行一个。"),
    ),
    "PrinterGoneError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "打印机没有应答"),
        QT_TRANSLATE_NOOP("errors", "打印机“{printer}”没有应答。"),
        QT_TRANSLATE_NOOP("errors", "文书留在打印队列里。请检查打印机，或者换一台再打印。"),
    ),
    "NotCorrectableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能更正那份文书"),
        QT_TRANSLATE_NOOP("errors", "“{number}”不能由这份文书更正：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请选择本案同一种、还没有更正过的文书。"),
    ),
}
