"""What does each refusal say to the user?  One row a class; add yours at the end of its group.

The key is the name of the class.  Title: a few words.  Text: what is so, in one sentence.
Advice: what to do now.  ``{field}`` puts in a field of the error, written as people read it
(``ui.wording.value_text``); a field that holds a code of the program puts in its words from
``ui/code_words.py``.  A test fails while a class has no row or a row names no field of its class.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ErrorText:
    """The Chinese words for one class of refusals; English is in the ``.ts`` file."""

    title: str
    text: str
    advice: str


TEXTS: dict[str, ErrorText] = {
    # calendar and rules
    "CalendarNotCoveredError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "日期超出工作日历"),
        QT_TRANSLATE_NOOP("errors", "工作日历只收录 {first} 至 {last}，不含 {day}。"),
        QT_TRANSLATE_NOOP("errors", "请核对日期。"),
    ),
    "InvalidCalendarError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "工作日历有误"),
        QT_TRANSLATE_NOOP("errors", "工作日历的数据不完整或互相矛盾（{problem}，{at}）。"),
        QT_TRANSLATE_NOOP("errors", "请联系管理员检查数据库。"),
    ),
    "UnknownRuleError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这条期限规则"),
        QT_TRANSLATE_NOOP("errors", "规则库中没有“{rule_id}”。相近的有：{close_matches}。"),
        QT_TRANSLATE_NOOP("errors", "请从规则表中选择。"),
    ),
    "RuleNotInForceError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "当时没有这条规定"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”在 {day} 尚未施行，最早自 {earliest} 起。"),
        QT_TRANSLATE_NOOP("errors", "请核对起算日期。"),
    ),
    "OverlappingVersionsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "规则库有误"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”在 {day} 有两个版本同时有效。"),
        QT_TRANSLATE_NOOP("errors", "请联系管理员检查规则库。"),
    ),
    # people and money
    "NotAllowedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这项权限"),
        QT_TRANSLATE_NOOP("errors", "{role}不能办理“{right}”。"),
        QT_TRANSLATE_NOOP("errors", "请由有权限的人员办理。"),
    ),
    "AmountError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "金额无法识别"),
        QT_TRANSLATE_NOOP("errors", "“{text}”不是金额：不能为负，最多两位小数。"),
        QT_TRANSLATE_NOOP("errors", "请以元为单位输入，例如 38420.50。"),
    ),
    # the log of a case
    "UnknownKindError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这种程序事项"),
        QT_TRANSLATE_NOOP("errors", "{line}案件没有“{kind}”这种程序事项。"),
        QT_TRANSLATE_NOOP("errors", "请从“下一步”中选择。"),
    ),
    "FutureDayError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "日期在今天之后"),
        QT_TRANSLATE_NOOP("errors", "{day} 还没有到（今天是 {today}）。"),
        QT_TRANSLATE_NOOP("errors", "请填写实际发生的日期。"),
    ),
    "DayOutOfRangeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "日期超出范围"),
        QT_TRANSLATE_NOOP("errors", "{day} 早于 2007-01-01，或者晚于今天十年以上。"),
        QT_TRANSLATE_NOOP("errors", "请核对年份。"),
    ),
    "EventRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "现在不能登记"),
        QT_TRANSLATE_NOOP("errors", "不能登记“{kind}”：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请核对日期和办案经过。"),
    ),
    "DisturbsEntryError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "与已登记的事项冲突"),
        QT_TRANSLATE_NOOP("errors", "登记后，第 {seq} 项“{kind}”将不能成立：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请先作废有误的事项，再重新登记。"),
    ),
    "IrregularError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "存在程序瑕疵"),
        QT_TRANSLATE_NOOP("errors", "“{kind}”不符合规定：{codes}。"),
        QT_TRANSLATE_NOOP("errors", "确已发生的，请写明原因，由负责人确认后登记。"),
    ),
    "VoidTargetError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能作废"),
        QT_TRANSLATE_NOOP("errors", "第 {seq} 项不能作废：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请重新选择要作废的事项。"),
    ),
    "FactsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "填写不完整或有误"),
        QT_TRANSLATE_NOOP("errors", "“{kind}”的“{field_name}”：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请补充或更正这一项。"),
    ),
    # papers
    "MissingGlyphError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "有字无法印出"),
        QT_TRANSLATE_NOOP("errors", "已安装的字体都没有这些字：{named}。"),
        QT_TRANSLATE_NOOP("errors", "请安装含有这些字的 TrueType 字体，或者核对姓名用字。"),
    ),
    "NoChineseFontError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有中文字体"),
        QT_TRANSLATE_NOOP("errors", "本机没有可以嵌入文书的中文 TrueType 字体。"),
        QT_TRANSLATE_NOOP("errors", "请安装中文字体（软件包：{packages}）。"),
    ),
    "UnknownFormError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这种文书"),
        QT_TRANSLATE_NOOP("errors", "没有编号为“{form_id}”的文书。"),
        QT_TRANSLATE_NOOP("errors", "请从文书列表中选择。"),
    ),
    "FormNotAllowedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "现在不能制作这份文书"),
        QT_TRANSLATE_NOOP("errors", "{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请先登记相应的程序事项。"),
    ),
    "MissingFieldsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "文书缺少内容"),
        QT_TRANSLATE_NOOP("errors", "还缺少：{fields}。"),
        QT_TRANSLATE_NOOP("errors", "请先在案件中补充。"),
    ),
}

UNEXPECTED = ErrorText(
    QT_TRANSLATE_NOOP("errors", "程序出错"),
    QT_TRANSLATE_NOOP("errors", "这一步没有完成，已经保存的内容不受影响。"),
    QT_TRANSLATE_NOOP("errors", "请复制错误报告交给管理员；报告中没有个人信息。"),
)
"""For whatever is neither a DomainError nor a ServiceError."""
