"""What is said where the law of the office, its settings or its wages cannot be changed so?

As in ``ui/error_texts.py``.
"""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

LAW_TEXTS: dict[str, ErrorText] = {
    # changes of the law
    "NothingChangesError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有变更"),
        QT_TRANSLATE_NOOP("errors", "这项变更与现行的日历、规则和设定完全相同。"),
        QT_TRANSLATE_NOOP("errors", "不需要处理。"),
    ),
    "WageUnknownError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有最低工资标准"),
        QT_TRANSLATE_NOOP("errors", "{day} 没有最低工资标准，最早的一条自 {first} 起。"),
        QT_TRANSLATE_NOOP("errors", "请在设置的最低工资标准中补录。"),
    ),
    "WageNotPositiveError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "金额有误"),
        QT_TRANSLATE_NOOP("errors", "最低工资标准必须大于零。"),
        QT_TRANSLATE_NOOP("errors", "请核对金额。"),
    ),
    "WageDayError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "施行日期有误"),
        QT_TRANSLATE_NOOP("errors", "施行日期只能在 {earliest} 至 {latest} 之间，不能是 {day}。"),
        QT_TRANSLATE_NOOP("errors", "请核对日期。"),
    ),
    "WageSourceMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有依据"),
        QT_TRANSLATE_NOOP("errors", "自 {day} 起的最低工资标准没有写明依据。"),
        QT_TRANSLATE_NOOP("errors", "请填写文件名称或来源。"),
    ),
    "WageDayTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "施行日期重复"),
        QT_TRANSLATE_NOOP("errors", "已经有自 {day} 起施行的最低工资标准。"),
        QT_TRANSLATE_NOOP("errors", "请选中那一条更正。"),
    ),
    "WageFileError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "程序附带的标准有误"),
        QT_TRANSLATE_NOOP("errors", "程序附带的最低工资标准第 {place} 条的 {field_name} 有误。"),
        QT_TRANSLATE_NOOP("errors", "请重新安装程序。"),
    ),
    "WageChangedElsewhereError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "已被他人更正"),
        QT_TRANSLATE_NOOP("errors", "自 {day} 起的最低工资标准已被他人更正，没有写入任何内容。"),
        QT_TRANSLATE_NOOP("errors", "请核对现在的标准后再更正。"),
    ),
    "NoWageOfferError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有新的标准"),
        QT_TRANSLATE_NOOP("errors", "程序附带的最低工资标准本数据库都有，最后一条自 {last} 起。"),
        QT_TRANSLATE_NOOP("errors", "不需要处理。"),
    ),
    "NoticeProblemError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "放假安排有误"),
        QT_TRANSLATE_NOOP("errors", "{at}：{problem}。"),
        QT_TRANSLATE_NOOP("errors", "请对照通知原文更正。"),
    ),
    "NoticeFileError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "通知文件有误"),
        QT_TRANSLATE_NOOP("errors", "第 {place} 处：{problem}（{text}）。"),
        QT_TRANSLATE_NOOP("errors", "请更正文件后重新导入；没有写入任何内容。"),
    ),
    "SettingNotAllowedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不在法定范围内"),
        QT_TRANSLATE_NOOP("errors", "“{key}”不能设为 {value}，只能是：{allowed}。"),
        QT_TRANSLATE_NOOP("errors", "请从中选择。"),
    ),
    "RuleOrderError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "施行日期有误"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”自 {day} 施行的版本，失效日期早于施行日期。"),
        QT_TRANSLATE_NOOP("errors", "请更正日期。"),
    ),
    "ProposalMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这项变更"),
        QT_TRANSLATE_NOOP("errors", "没有编号为 {proposal_id} 的待定变更。"),
        QT_TRANSLATE_NOOP("errors", "请从列表中选择。"),
    ),
    "ProposalDecidedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这项变更已经处理"),
        QT_TRANSLATE_NOOP("errors", "第 {proposal_id} 号变更已经采纳或者撤回。"),
        QT_TRANSLATE_NOOP("errors", "请刷新列表。"),
    ),
    "ProposalBlankError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "缺少内容"),
        QT_TRANSLATE_NOOP("errors", "变更须有名称，撤回须写明理由。"),
        QT_TRANSLATE_NOOP("errors", "请填写。"),
    ),
    "ImpactChangedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "影响已经变化"),
        QT_TRANSLATE_NOOP("errors", "查看影响清单之后，有案件发生了变化。"),
        QT_TRANSLATE_NOOP("errors", "请重新查看影响清单，再行采纳；没有写入任何内容。"),
    ),
    "RuleVersionError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "新版本有误"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”的新版本：{problem}。"),
        QT_TRANSLATE_NOOP("errors", "请对照法律原文更正。"),
    ),
    # settings of the office
    "SettingUnknownError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这项设定"),
        QT_TRANSLATE_NOOP("errors", "没有名为“{key}”的设定。相近的有：{close_matches}。"),
        QT_TRANSLATE_NOOP("errors", "请从列表中选择。"),
    ),
    "SettingRangeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不在允许的范围内"),
        QT_TRANSLATE_NOOP("errors", "“{setting}”不能是 {given}，允许的范围是 {allowed}。"),
        QT_TRANSLATE_NOOP("errors", "请更正。"),
    ),
    "SettingValueError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "看不懂填写的内容"),
        QT_TRANSLATE_NOOP("errors", "“{setting}”须是数字（{type}），不能是“{given}”。"),
        QT_TRANSLATE_NOOP("errors", "请更正。"),
    ),
    "NumberPatternError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "编号样式有误"),
        QT_TRANSLATE_NOOP("errors", "编号样式“{pattern}”：{problem}。"),
        QT_TRANSLATE_NOOP("errors", "请更正，年度和序号写作花括号中的“年”和“序号”。"),
    ),
    "NumberPatternTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "编号会重复"),
        QT_TRANSLATE_NOOP("errors", "另一类编号使用或者用过这个样式：{number}。"),
        QT_TRANSLATE_NOOP("errors", "请换一个样式。"),
    ),
}
