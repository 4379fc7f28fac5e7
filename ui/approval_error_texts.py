"""What do the refusals around approvals say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

APPROVAL_TEXTS: dict[str, ErrorText] = {
    "NeedsNoApprovalError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "无须审批"),
        QT_TRANSLATE_NOOP("errors", "“{kind}”不须签批。"),
        QT_TRANSLATE_NOOP("errors", "请直接登记。"),
    ),
    "AlreadySubmittedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "已经送审"),
        QT_TRANSLATE_NOOP("errors", "“{kind}”已由{asked_by}于 {asked_on} 送审，尚待签批。"),
        QT_TRANSLATE_NOOP("errors", "请等签批，或者先撤回再送。"),
    ),
    "RequestSettledError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这一送审已经处理"),
        QT_TRANSLATE_NOOP("errors", "{number} 的这一送审：{state}。"),
        QT_TRANSLATE_NOOP("errors", "请刷新待审批，去掉这一件再登记。"),
    ),
    "NoRequestError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这一送审"),
        QT_TRANSLATE_NOOP("errors", "案件的办案经过里没有第 {seq} 项送审，或已作废。"),
        QT_TRANSLATE_NOOP("errors", "请刷新待审批后再试。"),
    ),
    "DelegationDaysError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "委托期限不对"),
        QT_TRANSLATE_NOOP("errors", "{name}的委托自 {from_on} 开始，不能在 {to_on} 截止。"),
        QT_TRANSLATE_NOOP("errors", "请填写不早于开始日的日期。"),
    ),
    "NoSignerError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这一签批人"),
        QT_TRANSLATE_NOOP("errors", "{name}的委托已被改动。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试。"),
    ),
    "SigningRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有登记：有案件不能办理"),
        QT_TRANSLATE_NOOP("errors", "不能办理的：{numbers}。一件也没有登记。"),
        QT_TRANSLATE_NOOP("errors", "原因写在各件之下；更正，或者去掉这些件再登记。"),
    ),
}
