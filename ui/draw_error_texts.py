"""What do the refusals around draws and campaigns say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

DRAW_TEXTS: dict[str, ErrorText] = {
    "BadSeedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "随机种子不能用"),
        QT_TRANSLATE_NOOP("errors", "种子要是一行看得见的文字或数字，不超过200字。"),
        QT_TRANSLATE_NOOP("errors", "请输入公开的数字（如开奖号码），或者由系统当场生成。"),
    ),
    "TooFewEmployersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "可抽的单位不够"),
        QT_TRANSLATE_NOOP("errors", "要抽{wanted}户，可抽的有{found}户。"),
        QT_TRANSLATE_NOOP("errors", "请放宽范围，或者少抽几户。"),
    ),
    "TooFewInspectorsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "检查人员不够"),
        QT_TRANSLATE_NOOP("errors", "检查“{employer}”要{wanted}人，不用回避的有{found}人。"),
        QT_TRANSLATE_NOOP("errors", "检查不得少于2人（条例第十六条）。请核对名录、请假和回避。"),
    ),
    "UnknownAlgorithmError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不认识的抽取算法"),
        QT_TRANSLATE_NOOP("errors", "记录使用的算法是“{algorithm}”第{version}版。"),
        QT_TRANSLATE_NOOP("errors", "请用较新的程序复算。"),
    ),
    "UnknownCandidateError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "名录中没有"),
        QT_TRANSLATE_NOOP("errors", "排除或者回避中写的“{who}”不在本次名录中。"),
        QT_TRANSLATE_NOOP("errors", "请写全名称、统一社会信用代码或者姓名。"),
    ),
    "DrawAgainError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "已经抽取过"),
        QT_TRANSLATE_NOOP("errors", "“{number}”已经抽取过，结果一直保留。"),
        QT_TRANSLATE_NOOP("errors", "确需重新抽取的，请写明理由。"),
    ),
    "DrawHasResultsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能重新抽取"),
        QT_TRANSLATE_NOOP("errors", "“{number}”已经登记检查结果。"),
        QT_TRANSLATE_NOOP("errors", "请另行登记一次抽查。"),
    ),
    "DrawPoolChangedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "名录有变化"),
        QT_TRANSLATE_NOOP("errors", "您看过之后名录变了，现在可抽{found}户。"),
        QT_TRANSLATE_NOOP("errors", "请重新核对后再抽取。"),
    ),
    "UnknownDrawError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这次抽取"),
        QT_TRANSLATE_NOOP("errors", "没有编号为“{number}”的双随机抽查，或者还没有抽取。"),
        QT_TRANSLATE_NOOP("errors", "请核对编号。"),
    ),
    "NobodyLeftError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可以递补的人"),
        QT_TRANSLATE_NOOP("errors", "按抽取顺序，“{employer}”没有可以递补的检查人员。"),
        QT_TRANSLATE_NOOP("errors", "其余的人已经派往该单位，或者需要回避。"),
    ),
    "DrawFileError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不是抽取记录文件"),
        QT_TRANSLATE_NOOP("errors", "文件“{name}”不是完整的抽取记录（{what}）。"),
        QT_TRANSLATE_NOOP("errors", "请使用本程序导出的文件。"),
    ),
    "NothingListedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可列入的单位"),
        QT_TRANSLATE_NOOP("errors", "没有新的单位：已在名单中{known}户，看不懂{unread}行。"),
        QT_TRANSLATE_NOOP("errors", "每行写一个单位：名称，或者代码和名称，地点写在最后。"),
    ),
    "TooManyTargetsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "名单太长"),
        QT_TRANSLATE_NOOP("errors", "一次列入{found}户，最多{most}户。"),
        QT_TRANSLATE_NOOP("errors", "请分几次列入。"),
    ),
    "UnknownCampaignError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这次检查"),
        QT_TRANSLATE_NOOP("errors", "没有编号为“{number}”的巡查或者专项检查。"),
        QT_TRANSLATE_NOOP("errors", "请核对编号。"),
    ),
}
