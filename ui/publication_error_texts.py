"""What do refusals about publications say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

PUBLICATION_TEXTS: dict[str, ErrorText] = {
    "PublicationExposesError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "公布的内容有不能公开的信息"),
        QT_TRANSLATE_NOOP("errors", "{employer}的公布内容中有{codes}。"),
        QT_TRANSLATE_NOOP("errors", "公布内容不得涉及个人隐私，请删去后再登记。"),
    ),
    "PublicationNoDecisionError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可以公布的处理决定"),
        QT_TRANSLATE_NOOP("errors", "案件 {case} 没有这份行政处理、处罚决定，或者已被撤销。"),
        QT_TRANSLATE_NOOP("errors", "依法查处并作出处理决定后才能公布（公布办法）。"),
    ),
    "DecisionOnBatchError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这份决定已经列入另一批"),
        QT_TRANSLATE_NOOP("errors", "这份处理决定已经在 {batch} 中。"),
        QT_TRANSLATE_NOOP("errors", "同一份决定只公布一次；登错的，请从那一批中移出。"),
    ),
    "QuarterTwiceError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这个季度已经有公布批次"),
        QT_TRANSLATE_NOOP("errors", "{quarter} 的公布批次是 {number}。"),
        QT_TRANSLATE_NOOP("errors", "请在那一批中登记；另外公布的选择“根据需要随时公布”。"),
    ),
    "UnknownBatchError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个公布批次"),
        QT_TRANSLATE_NOOP("errors", "没有编号为 {number} 的公布批次。"),
        QT_TRANSLATE_NOOP("errors", "请核对编号。"),
    ),
    "NothingPublicError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有公布的内容"),
        QT_TRANSLATE_NOOP("errors", "{number} 的名单是空的，或者已经全部撤下。"),
        QT_TRANSLATE_NOOP("errors", "请先列入要公布的单位。"),
    ),
    "QuarterUnreadableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "季度写法不对"),
        QT_TRANSLATE_NOOP("errors", "“{text}”不是一个季度。"),
        QT_TRANSLATE_NOOP("errors", "请写成 2026-3 或者 2026年第3季度。"),
    ),
}
