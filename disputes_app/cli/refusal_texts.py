"""Which sentence belongs to which class of refusals?  A new class is a new row.

The key is the name of the class, ``{field}`` puts in a field of it.  The first sentence is
Chinese, the second English; each says what is so and what to do.  A test fails while a
class has no row, or a row names a field that its class does not have.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from disputes_app.cli.alert_refusal_texts import ALERT_TEXTS
from disputes_app.cli.approval_refusal_texts import APPROVAL_TEXTS
from disputes_app.cli.counting_refusal_texts import COUNTING_TEXTS, Choose
from disputes_app.cli.daily_refusal_texts import DAILY_TEXTS
from disputes_app.cli.dossier_refusal_texts import DOSSIER_TEXTS
from disputes_app.cli.draw_refusal_texts import DRAW_TEXTS
from disputes_app.cli.figure_refusal_texts import FIGURE_TEXTS
from disputes_app.cli.file_refusal_texts import FILE_TEXTS
from disputes_app.cli.form_refusal_texts import FORM_TEXTS
from disputes_app.cli.fund_refusal_texts import FUND_TEXTS
from disputes_app.cli.grading_refusal_texts import GRADING_TEXTS
from disputes_app.cli.group_refusal_texts import GROUP_TEXTS
from disputes_app.cli.hearing_refusal_texts import HEARING_TEXTS
from disputes_app.cli.law_refusal_texts import LAW_TEXTS
from disputes_app.cli.ledger_refusal_texts import LEDGER_TEXTS
from disputes_app.cli.listing_refusal_texts import LISTING_TEXTS
from disputes_app.cli.mediation_refusal_texts import MEDIATION_TEXTS
from disputes_app.cli.month_refusal_texts import MONTH_TEXTS
from disputes_app.cli.number_refusal_texts import NUMBER_TEXTS
from disputes_app.cli.paper_refusal_texts import PAPER_TEXTS
from disputes_app.cli.register_refusal_texts import REGISTER_TEXTS
from disputes_app.cli.report_refusal_texts import REPORT_TEXTS
from disputes_app.cli.review_refusal_texts import REVIEW_TEXTS
from disputes_app.cli.secrecy_refusal_texts import SECRECY_TEXTS
from disputes_app.cli.service_refusal_texts import SERVICE_TEXTS
from disputes_app.cli.view_refusal_texts import VIEW_TEXTS
from disputes_app.domain.reasons import Pair


def _close_or_catalogue(what: str, en: str, field: str, where: str) -> Choose:
    """Return the sentence for an unknown name: what is close to it, or where all stand."""

    def choose(data: Mapping[str, Any]) -> Pair:
        name = f"{{{field}}}"
        if data["close_matches"]:
            return (
                f"没有{what} {name}。相近的有：{{close_matches}}。",
                f"There is no {en} {name}. Close to it: {{close_matches}}.",
            )
        return (
            f"没有{what} {name}。请用 {where} 查看全部。",
            f"There is no {en} {name}. See {where} for all of them.",
        )

    return choose


_PERIODS: Mapping[str, Pair] = MappingProxyType(
    {
        "from_after_to": (
            "期间的开始 {day} 晚于结束。请对调 --from 和 --to。",
            "The period begins on {day}, after its end. Swap --from and --to.",
        ),
        "before_calendar": (
            "{day} 早于2007-01-01，没有工作日历。请用较晚的日期。",
            "{day} lies before 2007-01-01, where the calendar begins. Choose a later day.",
        ),
        "too_long": (
            "期间太长（至 {day}）。请分成不超过20年的几段。",
            "The period is too long (to {day}). Split it into parts of at most 20 years.",
        ),
        "as_of_in_future": (
            "判定日 {day} 还没有到。请用今天或更早的日期。",
            "The day of judgement {day} has not come yet. Use today or an earlier day.",
        ),
    }
)


def _period(data: Mapping[str, Any]) -> Pair:
    return _PERIODS[data["reason"]]


TEXTS: Mapping[str, Pair | Choose] = MappingProxyType(
    {
        # what was typed
        "BadDateError": (
            "{option} 的“{text}”不是日期。请写成 2026-01-05 这样的形式，并核对该月有没有这一天。",
            (
                "{option}: “{text}” is not a date. Write it like 2026-01-05 and check that the "
                "month has such a day."
            ),
        ),
        "BadMomentError": (
            "{option} 的“{text}”不是时刻。请写成 2026-01-05T17:30:00+08:00 这样的形式。",
            "{option}: “{text}” is not a moment. Write it like 2026-01-05T17:30:00+08:00.",
        ),
        "BadPauseError": (
            "“{text}”不是一段日期。请写成 --pause 2026-01-05..2026-01-20（首尾两日都算在内）。",
            (
                "“{text}” is not a run of days. Write --pause 2026-01-05..2026-01-20 (both days "
                "included)."
            ),
        ),
        "DaysReversedError": (
            "期间的开始 {from_day} 晚于结束 {to_day}。请对调 --from 和 --to。",
            "The period begins on {from_day}, after its end on {to_day}. Swap --from and --to.",
        ),
        # calendar and rules
        "CalendarNotCoveredError": (
            "{day} 不在工作日历内（自 {first} 至 {last}）。请核对日期。",
            "The working calendar reaches from {first} to {last}, not to {day}. Check the date.",
        ),
        "InvalidCalendarError": (
            "工作日历的数据有误({problem}，{at})。请管理员运行 disputes-app verify。",
            (
                "The calendar's data is wrong ({problem}, {at}). Have an administrator run "
                "disputes-app verify."
            ),
        ),
        **LAW_TEXTS,
        **COUNTING_TEXTS,
        **APPROVAL_TEXTS,
        **GROUP_TEXTS,
        **HEARING_TEXTS,
        **REGISTER_TEXTS,
        **DOSSIER_TEXTS,
        **FIGURE_TEXTS,
        **FORM_TEXTS,
        **REPORT_TEXTS,
        **REVIEW_TEXTS,
        **MONTH_TEXTS,
        **VIEW_TEXTS,
        **LISTING_TEXTS,
        **GRADING_TEXTS,
        **DRAW_TEXTS,
        **NUMBER_TEXTS,
        **PAPER_TEXTS,
        **SECRECY_TEXTS,
        **ALERT_TEXTS,
        **FUND_TEXTS,
        **SERVICE_TEXTS,
        **LEDGER_TEXTS,
        **DAILY_TEXTS,
        **MEDIATION_TEXTS,
        **FILE_TEXTS,
        "UnknownRuleError": _close_or_catalogue(
            "期限规则", "rule", "rule_id", "disputes-app rules"
        ),
        "RuleNotInForceError": (
            "规则 {rule_id} 在 {day} 没有施行，库中最早的版本自 {earliest} 起。请核对起算日期。",
            (
                "Rule {rule_id} was not in force on {day}; its earliest version began on "
                "{earliest}. Check the day on which the clock starts."
            ),
        ),
        "OverlappingVersionsError": (
            "规则 {rule_id} 在 {day} 有两个版本同时有效。请管理员核对规则库。",
            "Two versions of rule {rule_id} are in force on {day}. Have the rulebook checked.",
        ),
        "RulebookError": (
            "规则库文件 {file} 中 {entry} 的 {field} 有误：{problem}。请更正该文件。",
            "Rulebook file {file}, entry {entry}, field {field}: {problem}. Correct the file.",
        ),
        # people and money
        "NotAllowedError": (
            "{role}没有“{right}”的权限。请由有权限的人员办理。",
            "A {role} has no right to: {right}. Ask somebody who has.",
        ),
        "AmountError": (
            "“{text}”不是金额。请以元为单位填写，不能为负，最多两位小数，例如 38420.50。",
            (
                "“{text}” is not an amount. Give yuan, not negative, with at most two decimals, "
                "such as 38420.50."
            ),
        ),
        "IdNumberError": (
            (
                "身份证号不正确：请核对18位号码的地区、出生日期和校验码；护照、通行证、永居证的号码"
                "照证件填写。"
            ),
            (
                "This is not a resident identity number: check its 18 digits, the birth date and "
                "the check digit. Give the number of a passport or permit as it stands there."
            ),
        ),
        "SocialCreditCodeError": (
            "“{code_text}”不是统一社会信用代码。请核对18位代码和校验码。",
            "“{code_text}” is not a unified social credit code. Check its 18 characters.",
        ),
        # the log of a case
        "UnknownKindError": (
            "{line}案件没有程序事项“{kind}”。请从下一步中选择。",
            "A case of this line ({line}) knows no entry “{kind}”. Choose one of the next steps.",
        ),
        "RuleHasOwnEntriesError": (
            "规则 {rule_id} 的期限由以下程序事项起算：{entries}。请登记该事项。",
            "Rule {rule_id} is started by these entries: {entries}. Enter one of them.",
        ),
        "FutureDayError": (
            "{day} 还没有到（今天是 {today}）。请填写实际发生的日期。",
            "{day} has not come yet (today is {today}). Give the day on which it happened.",
        ),
        "DayOutOfRangeError": (
            "{field_name} 的 {day} 超出范围：不能早于2007-01-01，也不能超过十年以后。请核对年份。",
            (
                "{field_name}: {day} is out of range, before 2007-01-01 or more than ten years "
                "ahead. Check the year."
            ),
        ),
        "EventRefusedError": (
            "不能登记“{kind}”：{reason}。请核对日期和办案经过。",
            "“{kind}” cannot be entered: {reason}. Check the day and the course of the case.",
        ),
        "DisturbsEntryError": (
            "登记后第{seq}项“{kind}”不能成立：{reason}。请先作废该项再登记。",
            "With it, entry {seq} “{kind}” could not stand: {reason}. Void that entry first.",
        ),
        "IrregularError": (
            "“{kind}”存在程序瑕疵：{codes}。确已发生的，请写明理由并由负责人确认。",
            (
                "“{kind}” was irregular: {codes}. If it did happen, give the reason and have the "
                "supervisor confirm it."
            ),
        ),
        "VoidTargetError": (
            "第{seq}项不能作废：{reason}。请重新选择。",
            "Entry {seq} cannot be voided: {reason}. Choose another one.",
        ),
        "FactsError": (
            "“{kind}”的“{field_name}”：{reason}。请补充或更正这一项。",
            "“{kind}”, “{field_name}”: {reason}. Correct this field.",
        ),
        # lists
        "NotOfferedError": (
            "列表“{status}”不能按“{sort}”排序。请换一种排序。",
            "The list “{status}” is not offered by “{sort}”. Choose another order.",
        ),
        # papers
        "MissingGlyphError": (
            "本机字体没有这些字，无法印出：{characters}。请安装含有这些字的TrueType字体。",
            (
                "No font here has these characters: {characters}. Install a TrueType font that has "
                "them."
            ),
        ),
        "NoChineseFontError": (
            "本机没有可嵌入文书的中文TrueType字体。请安装：{packages}。",
            "This machine has no Chinese TrueType font. Install: {packages}.",
        ),
        "UnknownFormError": (
            "没有文书 {form_id}。请用 disputes-app forms 查看全部文书。",
            "There is no form {form_id}. See disputes-app forms for all of them.",
        ),
        "FormNotAllowedError": (
            "现在不能制作 {form_id}：{reason}。请先登记相应的程序事项。",
            "{form_id} cannot be made now: {reason}. Enter first what it rests on.",
        ),
        "MissingFieldsError": (
            "文书 {form_id} 还缺少：{fields}。请先在案件中补充。",
            "Form {form_id} still lacks: {fields}. Complete the case first.",
        ),
        "NoSuchFormError": _close_or_catalogue("文书", "form", "form_id", "disputes-app forms"),
        # files and the command line
        "CannotWriteFileError": (
            "无法写入 {path}：{problem_text}。请换一个可以写入的文件夹。",
            "Cannot write {path}: {problem_text}. Choose a folder that can be written.",
        ),
        "PopulationError": (
            "投诉举报只在监察业务中，不在{line}中。请去掉 --population complaints。",
            (
                "Complaints are counted on the inspection line only, not on: {line}. Leave out "
                "--population complaints."
            ),
        ),
        "TodayFixedError": (
            "{label} 不是演示数据库，不能用 --today 或 DISPUTES_TODAY 更改日期。请去掉该设置。",
            (
                "{label} is not a demonstration, so --today or DISPUTES_TODAY is refused. Leave it "
                "out."
            ),
        ),
        # the demonstration
        "NotADemonstrationError": (
            "{label} 不是演示数据库，截图会泄露当事人信息。请先用 disputes-app demo 建立一个。",
            (
                "{label} is not a demonstration, and pictures would show real people. Make one "
                "with disputes-app demo first."
            ),
        ),
        "DatabaseNotEmptyError": (
            "{label} 已有案件或机构，演示数据只能填入空数据库。请用 --db 指定一个新文件。",
            (
                "{label} already holds cases or offices; a demonstration fills an empty "
                "database only. Name a new file with --db."
            ),
        ),
        "TooEarlyForDemonstrationError": (
            (
                "今天（{today}）离2016-2020年太近，演示数据至少从 {earliest} 起。请用 --today 指定"
                "较晚的日期，或用 --cases 只填2016-2020年部分。"
            ),
            (
                "Today ({today}) is too close to 2016-2020; a demonstration needs {earliest} or "
                "later. Give a later --today, or --cases for 2016-2020 alone."
            ),
        ),
        # the database
        "UnknownTargetError": (
            "无法识别数据库 {target}。请给出文件路径，或 sqlite、postgresql 地址。",
            "{target} names no database. Give a file path, or an address of SQLite or PostgreSQL.",
        ),
        "NetworkShareError": (
            (
                "{path} 位于网络共享（{file_system}），SQLite在那里会丢失数据。请放在本机磁盘，"
                "多人共用请改用PostgreSQL。"
            ),
            (
                "{path} lies on a network share ({file_system}), where SQLite loses data. Use a "
                "local disk, or PostgreSQL for several desks."
            ),
        ),
        "DatabaseMissingError": (
            "{label} 还没有数据库。请先打开窗口建立，或用 disputes-app demo 填入演示数据。",
            (
                "There is no database at {label}. Open the window to make one, or fill a "
                "demonstration with disputes-app demo."
            ),
        ),
        "NotADatabaseError": (
            "{path} 不是数据库文件。请核对 --db 或 DISPUTES_DB。",
            "{path} is not a database file. Check --db or DISPUTES_DB.",
        ),
        "NotOurDatabaseError": (
            "{label} 是其他程序的数据库。请核对 --db 或 DISPUTES_DB。",
            "{label} is a database of another program. Check --db or DISPUTES_DB.",
        ),
        "NewerDatabaseError": (
            "{label} 由更新版本的程序建立（{revision}）。请升级本程序后再打开。",
            (
                "{label} was made by a newer version of the program ({revision}). Upgrade the "
                "program first."
            ),
        ),
        "FolderNotWritableError": (
            "{path} 不存在或没有写权限。请建立文件夹，或换一个可以写入的位置。",
            (
                "{path} does not exist or cannot be written. Make the folder, or choose another "
                "place."
            ),
        ),
        "PathIsFolderError": (
            "{path} 是文件夹。请在后面写上数据库的文件名，如 {path}/cases.db。",
            "{path} is a folder. Add the name of the database file, as in {path}/cases.db.",
        ),
        "DiskFullError": (
            "{label} 所在磁盘已满，本次没有保存任何内容。请清理磁盘后重试。",
            "The disk of {label} is full; nothing was saved. Make room and try again.",
        ),
        "DatabaseBusyError": (
            "{label} 正被其他程序写入。请稍后重试。",
            "Another program is writing to {label}. Try again in a moment.",
        ),
        "DatabaseDamagedError": (
            "{label} 已损坏。请不要继续使用，由管理员从备份恢复。",
            "{label} is damaged. Stop using it and have it restored from the last backup.",
        ),
        "ServerUnreachableError": (
            "无法连接 {label}：{reason}。请核对地址、网络和账号。",
            "Cannot reach {label}: {reason}. Check the address, the network and the account.",
        ),
        "WindowOpenError": (
            "{path} 已在另一个窗口打开（进程 {pid}）。请使用那个窗口。",
            "{path} is open in another window (process {pid}). Use that window.",
        ),
        "CaseMissingError": (
            "没有这件案件（{case_id}）。请用 disputes-app cases 查找。",
            "There is no such case ({case_id}). Find it with disputes-app cases.",
        ),
        "CaseChangedError": (
            "案件在查看后已被他人修改（{seen} → {found}）。请重新打开再办理。",
            "Somebody changed the case after it was read ({seen} → {found}). Open it again.",
        ),
        "ChangedElsewhereError": (
            "案件在查看后已被他人修改（{seen_version} → {found_version}）。请重新打开再办理。",
            (
                "Somebody changed the case after it was read ({seen_version} → {found_version}). "
                "Open it again."
            ),
        ),
        # cases
        "CaseNotFoundError": _close_or_catalogue(
            "案件", "case", "number", "disputes-app cases --search"
        ),
        "NoSuchClockError": (
            "案件没有期限 {rule_id}（{key}）。现有的期限：{known}。",
            "The case has no period {rule_id} ({key}). It has: {known}.",
        ),
        "DayNotBegunError": (
            "{day} 还没有到，今天是 {today}。请换用今天或者以前的日期。",
            "{day} has not come yet, today is {today}. Use today or an earlier day.",
        ),
        "NoReporterError": (
            "这件案件没有保密的举报人（{case_id}）。无需查看。",
            "Case {case_id} has no protected reporter. There is nothing to look at.",
        ),
        "SearchTooShortError": (
            "“{text}”太短。请至少输入两个字。",
            "“{text}” is too short. Give two characters at least.",
        ),
        "RegistrationError": (
            "不能登记：{reason}。请补充或更正。",
            "This cannot be registered: {reason}. Correct it.",
        ),
        "NotASupervisorError": (
            "{name} 不是本单位负责人，不能确认。请由负责人确认。",
            "{name} is no supervisor of the bureau. Have a supervisor confirm it.",
        ),
        "LateClosingError": (
            "办结日 {day} 距今已超过三个工作日（补录办结），还需要：{missing}。请补齐。",
            (
                "The closing of {day} is entered more than three working days late and needs: "
                "{missing}. Add it."
            ),
        ),
        # offices and people
        "BlankOfficeError": (
            "机构必须有名称和代码。请补充。",
            "An office needs a name and a code. Add what is missing.",
        ),
        "OfficeTakenError": (
            "已有机构使用“{given}”，名称和代码不能重复。请换一个。",
            "Another office has “{given}”; names and codes are used once. Choose another.",
        ),
        "UnknownOfficeError": (
            "没有编号为 {office_id} 的机构。请核对编号。",
            "There is no office {office_id}. Check the id.",
        ),
        "BlankPersonError": (
            "人员必须有姓名。请填写姓名。",
            "A person needs a name. Give it.",
        ),
        "PersonTakenError": (
            "{office_name}已有{role}{name}。请核对姓名，已停用的可以恢复。",
            "{office_name} already has {name} as {role}. Check the name, or restore the person.",
        ),
        "UnknownPersonError": (
            "没有编号为 {staff_id} 的人员。请核对编号。",
            "There is nobody with the id {staff_id}. Check the id.",
        ),
        "FirstPersonError": (
            "还没有登记任何人员，第一位须是管理员，不能是{role}。请先登记管理员。",
            "Nobody is entered yet; the first is an administrator, not: {role}. Enter one first.",
        ),
        "LastOfRoleError": (
            "{name}是最后一位在岗的{role}，不能停用。请先登记另一位。",
            "{name} is the last active person with the role {role}. Enter another one first.",
        ),
        "PeriodError": _period,
    }
)
