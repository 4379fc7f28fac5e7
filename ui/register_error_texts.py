"""What do the refusals around registers and parties say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

REGISTER_TEXTS: dict[str, ErrorText] = {
    "UnknownRecordError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这条记录"),
        QT_TRANSLATE_NOOP("errors", "登记簿（{register}）中没有编号为 {record_id} 的记录。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试。"),
    ),
    "SameRecordError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能合并"),
        QT_TRANSLATE_NOOP("errors", "“{name}”不能与自己合并。"),
        QT_TRANSLATE_NOOP("errors", "请选择另一条记录。"),
    ),
    "RecordMergedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "已经合并"),
        QT_TRANSLATE_NOOP("errors", "“{name}”已经并入另一条记录。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试；需要时先撤销原来的合并。"),
    ),
    "TwoNumbersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能合并"),
        QT_TRANSLATE_NOOP(
            "errors", "两条记录的证件号或信用代码不同（{number}、{other_number}），不是同一主体。"
        ),
        QT_TRANSLATE_NOOP("errors", "请核对证照。"),
    ),
    "NoMergeReasonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "须写明理由"),
        QT_TRANSLATE_NOOP("errors", "合并记录和撤销合并都须写明理由。"),
        QT_TRANSLATE_NOOP("errors", "请填写理由，例如核对了营业执照。"),
    ),
    "UnknownMergeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这次合并"),
        QT_TRANSLATE_NOOP("errors", "没有编号为 {merge_id} 的合并，或者已经撤销。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试。"),
    ),
    "MergedOnError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能先撤销这次合并"),
        QT_TRANSLATE_NOOP("errors", "“{name}”后来又并入了另一条记录。"),
        QT_TRANSLATE_NOOP("errors", "请先撤销后一次合并。"),
    ),
    "RecordChangedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "记录已被他人修改"),
        QT_TRANSLATE_NOOP("errors", "“{name}”的联系方式在您打开之后有了变动。"),
        QT_TRANSLATE_NOOP("errors", "请刷新，核对后再保存。"),
    ),
    "ProtectedPartyError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "当事人身份保密"),
        QT_TRANSLATE_NOOP(
            "errors", "保密的举报人、投诉人的地址和代理人不登记在办案经过中，以免泄露身份。"
        ),
        QT_TRANSLATE_NOOP("errors", "请写在保密内容中，或者另行保管。"),
    ),
}
