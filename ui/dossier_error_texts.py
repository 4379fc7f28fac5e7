"""What do the refusals around records beside the cases say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

DOSSIER_TEXTS: dict[str, ErrorText] = {
    "DossierMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这条记录"),
        QT_TRANSLATE_NOOP("errors", "登记簿中没有编号为 {dossier_id} 的记录。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试。"),
    ),
    "DossierChangedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "记录已被他人修改"),
        QT_TRANSLATE_NOOP("errors", "您打开之后，别人在这条记录上保存了新的内容。"),
        QT_TRANSLATE_NOOP("errors", "请重新载入，核对后再保存；填写的内容没有丢失。"),
    ),
    "UnknownCaseNumberError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个案号"),
        QT_TRANSLATE_NOOP("errors", "没有收件号、案号或旧案号为“{number}”的案件。"),
        QT_TRANSLATE_NOOP("errors", "请核对号码，或者先不关联案件。"),
    ),
    "UnknownDossierNumberError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个编号"),
        QT_TRANSLATE_NOOP("errors", "没有编号为“{number}”的记录。"),
        QT_TRANSLATE_NOOP("errors", "请核对编号。"),
    ),
    "MatterTwiceError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这份来件已经登记"),
        QT_TRANSLATE_NOOP("errors", "同一来源、编号“{reference}”的来件已登记为 {number}。"),
        QT_TRANSLATE_NOOP("errors", "请打开原记录；退回重办的，在原记录上登记退回重办。"),
    ),
}
