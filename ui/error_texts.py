"""What does each refusal say to the user?  One row a class; add yours at the end of its group.

The key is the name of the class.  Title: a few words.  Text: what is so, in one sentence.
Advice: what to do now.  ``{field}`` puts in a field of the error, written as people read it
(``ui.wording.value_text``); a field that holds a code of the program puts in its words from
``disputes_app/domain/words.py``.  A test fails while a class has no row, or a row names what is
no field of its class.
"""

from __future__ import annotations

from ui.alert_error_texts import ALERT_TEXTS
from ui.approval_error_texts import APPROVAL_TEXTS
from ui.daily_error_texts import DAILY_TEXTS
from ui.dossier_error_texts import DOSSIER_TEXTS
from ui.draw_error_texts import DRAW_TEXTS
from ui.error_text import ErrorText
from ui.figure_error_texts import FIGURE_TEXTS
from ui.file_error_texts import FILE_TEXTS
from ui.form_error_texts import FORM_TEXTS
from ui.fund_error_texts import FUND_TEXTS
from ui.grading_error_texts import GRADING_TEXTS
from ui.group_error_texts import GROUP_TEXTS
from ui.hearing_error_texts import HEARING_TEXTS
from ui.law_error_texts import LAW_TEXTS
from ui.ledger_error_texts import LEDGER_TEXTS
from ui.listing_error_texts import LISTING_TEXTS
from ui.marking import QT_TRANSLATE_NOOP
from ui.mediation_error_texts import MEDIATION_TEXTS
from ui.month_error_texts import MONTH_TEXTS
from ui.number_error_texts import NUMBER_TEXTS
from ui.paper_error_texts import PAPER_TEXTS
from ui.public_list_error_texts import PUBLIC_LIST_TEXTS
from ui.publication_error_texts import PUBLICATION_TEXTS
from ui.register_error_texts import REGISTER_TEXTS
from ui.report_error_texts import REPORT_TEXTS
from ui.review_error_texts import REVIEW_TEXTS
from ui.screening_error_texts import SCREENING_TEXTS
from ui.secrecy_error_texts import SECRECY_TEXTS
from ui.service_error_texts import SERVICE_TEXTS
from ui.view_error_texts import VIEW_TEXTS

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
    # counting
    "LengthMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "缺少期限"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”的期限以文书为准，还没有填写。"),
        QT_TRANSLATE_NOOP("errors", "请填写文书上写明的期限。"),
    ),
    "LengthFixedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "期限不能更改"),
        QT_TRANSLATE_NOOP(
            "errors", "规则“{rule_id}”的期限由法律规定为 {length}，不能改为 {given}。"
        ),
        QT_TRANSLATE_NOOP("errors", "请去掉填写的期限。"),
    ),
    "NotPositiveError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "天数必须大于零"),
        QT_TRANSLATE_NOOP("errors", "填写的天数 {given} 不成立。"),
        QT_TRANSLATE_NOOP("errors", "请填写不小于 1 的数。"),
    ),
    "ExtensionUnknownError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能延长"),
        QT_TRANSLATE_NOOP("errors", "法律没有规定规则“{rule_id}”可以延长。"),
        QT_TRANSLATE_NOOP("errors", "请去掉延长的天数。"),
    ),
    "ExtensionTooLongError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "延长过多"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”最多共延长 {limit}，不能延长 {given}。"),
        QT_TRANSLATE_NOOP("errors", "请核对审批表上的天数。"),
    ),
    "PauseUnknownError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能扣除"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”不扣除这种期间。"),
        QT_TRANSLATE_NOOP("errors", "请核对中止或公告的事由。"),
    ),
    "PauseBackwardsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "起止日期颠倒"),
        QT_TRANSLATE_NOOP("errors", "扣除期间的最后一日 {last} 早于第一日 {first}。"),
        QT_TRANSLATE_NOOP("errors", "请核对起止日期。"),
    ),
    "RestartUnknownError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能重新起算"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”没有规定可以重新起算（{day}）。"),
        QT_TRANSLATE_NOOP("errors", "请核对事由。"),
    ),
    "RestartBeforeStartError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "重新起算过早"),
        QT_TRANSLATE_NOOP("errors", "重新起算日 {day} 早于起算日 {start}。"),
        QT_TRANSLATE_NOOP("errors", "请核对日期。"),
    ),
    "TimeOfDayMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "缺少时刻"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”以小时计算，还没有填写 {day} 的时刻。"),
        QT_TRANSLATE_NOOP("errors", "请填写时刻，例如 9:30。"),
    ),
    "RulebookError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "规则库有误"),
        QT_TRANSLATE_NOOP("errors", "文件 {file} 的条目“{entry}”有误：{field}，{problem}。"),
        QT_TRANSLATE_NOOP("errors", "请联系管理员检查规则库。"),
    ),
    "NotOfferedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这种排列"),
        QT_TRANSLATE_NOOP("errors", "所选的筛选条件不能按这一列排列。"),
        QT_TRANSLATE_NOOP("errors", "请换一种排列方式。"),
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
    "IdNumberError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "身份证号有误"),
        QT_TRANSLATE_NOOP("errors", "身份证号的位数、校验码、地区或出生日期不正确。"),
        QT_TRANSLATE_NOOP("errors", "请对照证件逐位核对；护照、通行证、永居证的号码照证件填写。"),
    ),
    "SocialCreditCodeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "统一社会信用代码有误"),
        QT_TRANSLATE_NOOP("errors", "统一社会信用代码的位数、字符或校验码不正确。"),
        QT_TRANSLATE_NOOP("errors", "请对照营业执照逐位核对。"),
    ),
    # the log of a case
    "UnknownKindError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这种程序事项"),
        QT_TRANSLATE_NOOP("errors", "{line}案件没有“{kind}”这种程序事项。"),
        QT_TRANSLATE_NOOP("errors", "请从“下一步”中选择。"),
    ),
    "RuleHasOwnEntriesError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这条期限不在这里起算"),
        QT_TRANSLATE_NOOP("errors", "规则“{rule_id}”的期限由以下程序事项起算：{entries}。"),
        QT_TRANSLATE_NOOP("errors", "请在“下一步”中登记该事项。"),
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
    # where the cases are kept
    "UnknownTargetError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "无法识别数据库"),
        QT_TRANSLATE_NOOP("errors", "“{target}”既不是文件，也不是 SQLite 或 PostgreSQL 的地址。"),
        QT_TRANSLATE_NOOP("errors", "请核对数据库的位置。"),
    ),
    "NetworkShareError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能放在网络盘上"),
        QT_TRANSLATE_NOOP("errors", "{path} 在网络盘（{file_system}）上，数据可能丢失。"),
        QT_TRANSLATE_NOOP("errors", "请放在本机磁盘上，多人使用时请用服务器。"),
    ),
    "DatabaseMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有数据库"),
        QT_TRANSLATE_NOOP("errors", "{label} 没有数据库。"),
        QT_TRANSLATE_NOOP("errors", "请核对位置，或者新建数据库。"),
    ),
    "NotADatabaseError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不是数据库"),
        QT_TRANSLATE_NOOP("errors", "{path} 不是数据库文件。"),
        QT_TRANSLATE_NOOP("errors", "请选择本程序的数据库文件。"),
    ),
    "NotOurDatabaseError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不是本程序的数据库"),
        QT_TRANSLATE_NOOP("errors", "{label} 是其他程序的数据库，没有改动。"),
        QT_TRANSLATE_NOOP("errors", "请选择本程序的数据库文件。"),
    ),
    "NewerDatabaseError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "数据库版本较新"),
        QT_TRANSLATE_NOOP("errors", "{label} 由较新版本的程序建立（{revision}），没有改动。"),
        QT_TRANSLATE_NOOP("errors", "请安装新版本的程序后再打开。"),
    ),
    "FolderNotWritableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能写入"),
        QT_TRANSLATE_NOOP("errors", "{path} 不存在或者不能写入。"),
        QT_TRANSLATE_NOOP("errors", "请选择可以写入的文件夹，或者请管理员开通权限。"),
    ),
    "PathIsFolderError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这是文件夹"),
        QT_TRANSLATE_NOOP("errors", "{path} 是文件夹，不是数据库文件。"),
        QT_TRANSLATE_NOOP("errors", "请选择文件夹中的数据库文件，或者给出一个文件名。"),
    ),
    "DiskFullError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "磁盘已满"),
        QT_TRANSLATE_NOOP("errors", "{label} 所在的磁盘已满，这一步没有保存。"),
        QT_TRANSLATE_NOOP("errors", "请清理磁盘后再试。"),
    ),
    "DiskFailingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "磁盘读写出错"),
        QT_TRANSLATE_NOOP("errors", "读写 {label} 时出错，这一步没有保存。"),
        QT_TRANSLATE_NOOP("errors", "请检查磁盘是否接好、是否超出配额；反复出现时请找管理员。"),
    ),
    "DatabaseBusyError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "数据库正忙"),
        QT_TRANSLATE_NOOP("errors", "另一个程序正在写入 {label}，等待超时，这一步没有保存。"),
        QT_TRANSLATE_NOOP("errors", "请稍后再试。"),
    ),
    "DatabaseDamagedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "数据库已损坏"),
        QT_TRANSLATE_NOOP("errors", "{label} 的内容自相矛盾。"),
        QT_TRANSLATE_NOOP("errors", "请联系管理员，用最近的备份恢复。"),
    ),
    "ServerUnreachableError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "连接不上服务器"),
        QT_TRANSLATE_NOOP("errors", "服务器 {label} 没有应答，或者不接受本用户。"),
        QT_TRANSLATE_NOOP("errors", "请检查网络，或者联系管理员。"),
    ),
    "WindowOpenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "数据库已经打开"),
        QT_TRANSLATE_NOOP("errors", "{path} 已经在另一个窗口中打开。"),
        QT_TRANSLATE_NOOP("errors", "请切换到那个窗口。"),
    ),
    "CaseMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个案件"),
        QT_TRANSLATE_NOOP("errors", "编号为 {case_id} 的案件不存在。"),
        QT_TRANSLATE_NOOP("errors", "请刷新列表。"),
    ),
    "CaseChangedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "案件已被他人修改"),
        QT_TRANSLATE_NOOP(
            "errors",
            "您打开的是第 {seen} 版，别人已经保存了第 {found} 版，这一步没有保存。",
        ),
        QT_TRANSLATE_NOOP("errors", "请刷新后核对，再登记一次。"),
    ),
    "TodayFixedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能改变日期"),
        QT_TRANSLATE_NOOP("errors", "{label} 不是演示数据库，不能指定“今天”。"),
        QT_TRANSLATE_NOOP("errors", "请去掉指定的日期。"),
    ),
    # cases, lists and figures
    "SearchTooShortError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "搜索内容太短"),
        QT_TRANSLATE_NOOP("errors", "“{text}”太短，搜索至少需要两个字。"),
        QT_TRANSLATE_NOOP("errors", "请再输入几个字。"),
    ),
    "NotASupervisorError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不是负责人"),
        QT_TRANSLATE_NOOP("errors", "{name}不是本单位的负责人，不能确认。"),
        QT_TRANSLATE_NOOP("errors", "请由负责人确认。"),
    ),
    "LateClosingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "补录办结"),
        QT_TRANSLATE_NOOP("errors", "{day} 的办结晚于三个工作日才登记，还缺少：{missing}。"),
        QT_TRANSLATE_NOOP("errors", "请补充证明材料，并由负责人确认。"),
    ),
    "RegistrationError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "登记内容不完整"),
        QT_TRANSLATE_NOOP("errors", "不能登记：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请补充或更正后再保存。"),
    ),
    "CaseNotFoundError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个案号"),
        QT_TRANSLATE_NOOP("errors", "没有案号为“{number}”的案件。相近的有：{close_matches}。"),
        QT_TRANSLATE_NOOP("errors", "请核对案号。"),
    ),
    "NoSuchClockError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "案件没有这个期限"),
        QT_TRANSLATE_NOOP("errors", "案件没有期限“{rule_id}”（{key}）。现有：{known}。"),
        QT_TRANSLATE_NOOP("errors", "请刷新案件，再从现有期限中选择。"),
    ),
    "DayNotBegunError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "这一天还没有到"),
        QT_TRANSLATE_NOOP("errors", "{day} 在今天（{today}）之后，还没有登记。"),
        QT_TRANSLATE_NOOP("errors", "请选择今天或者以前的日期。"),
    ),
    "NoReporterError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有举报人"),
        QT_TRANSLATE_NOOP("errors", "这个案件没有需要保密的举报人。"),
        QT_TRANSLATE_NOOP("errors", "请核对案号。"),
    ),
    "DatabaseNotEmptyError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "数据库不是空的"),
        QT_TRANSLATE_NOOP("errors", "{label} 已经有案件或者机构，不能填入演示数据。"),
        QT_TRANSLATE_NOOP("errors", "请另选一个空的数据库。"),
    ),
    "TooEarlyForDemonstrationError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "日期太早"),
        QT_TRANSLATE_NOOP("errors", "{today} 太早，演示数据要求不早于 {earliest}。"),
        QT_TRANSLATE_NOOP("errors", "请改用较晚的日期。"),
    ),
    "PeriodError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "统计期间有误"),
        QT_TRANSLATE_NOOP("errors", "期间不成立（{day}）：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请核对起止日期。"),
    ),
    "ChangedElsewhereError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "案件已被他人修改"),
        QT_TRANSLATE_NOOP(
            "errors",
            "您打开的是第 {seen_version} 版，别人已经保存了第 {found_version} 版，这一步没有保存。",
        ),
        QT_TRANSLATE_NOOP("errors", "请刷新后核对，再登记一次。"),
    ),
    # offices and people
    "BlankOfficeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "机构填写不完整"),
        QT_TRANSLATE_NOOP("errors", "机构必须有名称和代码。"),
        QT_TRANSLATE_NOOP("errors", "请补充后再添加。"),
    ),
    "OfficeTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "机构已经登记"),
        QT_TRANSLATE_NOOP("errors", "已有机构使用“{given}”，名称和代码不能重复。"),
        QT_TRANSLATE_NOOP("errors", "请核对，或者换一个。"),
    ),
    "UnknownOfficeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个机构"),
        QT_TRANSLATE_NOOP("errors", "编号为 {office_id} 的机构不存在。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后重新选择。"),
    ),
    "BlankPersonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有填写姓名"),
        QT_TRANSLATE_NOOP("errors", "人员必须有姓名。"),
        QT_TRANSLATE_NOOP("errors", "请填写姓名。"),
    ),
    "PersonTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "人员已经登记"),
        QT_TRANSLATE_NOOP("errors", "{office_name}已有{role}{name}。"),
        QT_TRANSLATE_NOOP("errors", "请核对姓名；已停用的，可以恢复。"),
    ),
    "UnknownPersonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个人员"),
        QT_TRANSLATE_NOOP("errors", "编号为 {staff_id} 的人员不存在。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后重新选择。"),
    ),
    "FirstPersonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "第一位须是管理员"),
        QT_TRANSLATE_NOOP("errors", "还没有登记任何人员，第一位不能是{role}。"),
        QT_TRANSLATE_NOOP("errors", "请先登记管理员，以后由管理员登记其他人员。"),
    ),
    "LastOfRoleError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能停用"),
        QT_TRANSLATE_NOOP("errors", "{name}是最后一位在岗的{role}。"),
        QT_TRANSLATE_NOOP("errors", "请先登记另一位{role}。"),
    ),
    **APPROVAL_TEXTS,
    **GROUP_TEXTS,
    **HEARING_TEXTS,
    **REGISTER_TEXTS,
    **DOSSIER_TEXTS,
    **PUBLIC_LIST_TEXTS,
    **LISTING_TEXTS,
    **GRADING_TEXTS,
    **DRAW_TEXTS,
    **FIGURE_TEXTS,
    **FORM_TEXTS,
    **REPORT_TEXTS,
    **NUMBER_TEXTS,
    **PAPER_TEXTS,
    **MONTH_TEXTS,
    **VIEW_TEXTS,
    **ALERT_TEXTS,
    **FUND_TEXTS,
    **PUBLICATION_TEXTS,
    **REVIEW_TEXTS,
    **SCREENING_TEXTS,
    **SERVICE_TEXTS,
    **LEDGER_TEXTS,
    **DAILY_TEXTS,
    **MEDIATION_TEXTS,
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
    **LAW_TEXTS,
    **SECRECY_TEXTS,
    **FILE_TEXTS,
}

UNEXPECTED = ErrorText(
    QT_TRANSLATE_NOOP("errors", "程序出错"),
    QT_TRANSLATE_NOOP("errors", "这一步没有完成，已经保存的内容不受影响。"),
    QT_TRANSLATE_NOOP("errors", "请复制错误报告交给管理员；报告中没有个人信息。"),
)
"""For whatever is neither a DomainError nor a ServiceError."""
