"""Which sentences belong to the refusals around changes of the law?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

LAW_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "NothingChangesError": (
            "这项变更与现行的日历、规则和设定完全相同，不需要处理。",
            "This changes nothing: calendar, rules and settings are like that already.",
        ),
        "NoticeProblemError": (
            "{at}：{problem}。请对照通知原文更正。",
            "{at}: {problem}. Correct it against the notice.",
        ),
        "NoticeFileError": (
            "通知文件第 {place} 处：{problem}（{text}）。请更正文件；没有写入任何内容。",
            "Notice file, place {place}: {problem} ({text}). Correct it; nothing was written.",
        ),
        "SettingNotAllowedError": (
            "{key} 不能设为 {value}，只能是：{allowed}。",
            "{key} cannot be {value}. Choose one of: {allowed}.",
        ),
        "RuleOrderError": (
            "规则 {rule_id} 自 {day} 施行的版本，失效日期早于施行日期。请更正日期。",
            "The version of rule {rule_id} from {day} ends before it begins. Correct the days.",
        ),
        "RuleVersionError": (
            "规则 {rule_id} 的新版本：{problem}。请对照法律原文更正。",
            "New version of rule {rule_id}: {problem}. Correct it against the law's text.",
        ),
        "SettingUnknownError": (
            "没有名为 {key} 的设定。请用 disputes-app law settings 查看全部。",
            "There is no setting {key}. See disputes-app law settings for all of them.",
        ),
        "SettingRangeError": (
            "“{setting}”不能是 {given}，允许的范围是 {allowed}。请更正。",
            "{setting} cannot be {given}. The range is {allowed}; correct it.",
        ),
        "SettingValueError": (
            "“{setting}”须是数字（{type}），不能是“{given}”。请更正。",
            "{setting} has to be a number ({type}), not {given}. Correct it.",
        ),
        "SettingValueMissingError": (
            "请给出 {key} 的值，或者用 --default 恢复默认，二者选一。",
            "Give either a value for {key} or --default.",
        ),
        "NumberPatternError": (
            "编号样式“{pattern}”：{problem}。请更正，年度和序号写作花括号中的 year 和 n。",
            "Number pattern {pattern}: {problem}. Correct it: year and n in braces stand for both.",
        ),
        "NumberPatternTakenError": (
            "另一类编号使用或者用过这个样式：{number}。请换一个样式。",
            "Another series is or was written like this: {number}. Choose another pattern.",
        ),
        "ProposalMissingError": (
            "没有编号为 {proposal_id} 的变更。请用 disputes-app law proposals 查看全部。",
            "There is no change {proposal_id}. See disputes-app law proposals for all of them.",
        ),
        "ProposalDecidedError": (
            "第 {proposal_id} 号变更已经采纳或者撤回（{state}）。请用 law proposals 查看。",
            "Change {proposal_id} was decided already ({state}). See law proposals.",
        ),
        "ProposalBlankError": (
            "变更须有名称，撤回须写明理由。请填写。",
            "A change needs a title, a withdrawal its reason. Give it.",
        ),
        "ImpactChangedError": (
            "查看影响之后有案件发生了变化，没有写入任何内容。请重新运行 law impact {proposal_id}。",
            "Cases have changed since; nothing was written. Run law impact {proposal_id} again.",
        ),
        "WageUnknownError": (
            "{day} 没有最低工资标准，最早的一条自 {first} 起。请在设置中补录。",
            "No minimum wage is known for {day}; the first is from {first}. Enter it in settings.",
        ),
        "WageNotPositiveError": (
            "最低工资标准必须大于零。请核对金额。",
            "A minimum wage has to be more than nothing. Check the amount.",
        ),
        "WageDayError": (
            "最低工资标准的施行日期只能在 {earliest} 至 {latest} 之间，不能是 {day}。请核对日期。",
            "A minimum wage begins between {earliest} and {latest}, not on {day}. Check the day.",
        ),
        "WageSourceMissingError": (
            "自 {day} 起的最低工资标准没有写明依据。请填写文件名称或来源。",
            "The minimum wage from {day} names no source. Give it.",
        ),
        "WageDayTakenError": (
            "已经有自 {day} 起施行的最低工资标准。请更正那一条。",
            "There is a minimum wage from {day} already. Correct that one.",
        ),
        "WageFileError": (
            "程序附带的最低工资标准第 {place} 条的 {field_name} 有误。请重新安装程序。",
            "Packaged minimum wages, entry {place}: {field_name} is wrong. Install anew.",
        ),
        "WageChangedElsewhereError": (
            "自 {day} 起的最低工资标准已被他人更正，没有写入任何内容。请重新查看。",
            "The minimum wage from {day} was corrected elsewhere; nothing was written. Look again.",
        ),
        "NoWageOfferError": (
            "程序附带的最低工资标准本数据库都有，最后一条自 {last} 起，不需要处理。",
            "The package knows no minimum wage that is missing here; the last is from {last}.",
        ),
        "StaffNameError": (
            "没有在岗的人员名叫{name}。请核对 --by 的姓名。",
            "Nobody active is called {name}. Check the name after --by.",
        ),
        "NoticeUnreadableError": (
            "无法读取 {path}：{problem_text}。请核对文件；须为UTF-8编码的CSV、JSON或TOML。",
            "Cannot read {path}: {problem_text}. It has to be CSV, JSON or TOML in UTF-8.",
        ),
    }
)
