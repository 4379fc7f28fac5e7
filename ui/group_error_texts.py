"""What do the refusals around groups of cases say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

GROUP_TEXTS: dict[str, ErrorText] = {
    "GroupRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能归入或移出群体"),
        QT_TRANSLATE_NOOP("errors", "不符合的案件：{numbers}。一件也没有改动。"),
        QT_TRANSLATE_NOOP(
            "errors", "群体里的案件业务相同、用人单位相同、尚未办结；请去掉不符合的。"
        ),
    ),
    "NoGroupError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个群体"),
        QT_TRANSLATE_NOOP("errors", "牵头案件 {group} 的群体不存在，或者已经解散。"),
        QT_TRANSLATE_NOOP("errors", "请从案件列表或案件页重新打开。"),
    ),
    "TooFewForGroupError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "一件案件不成群体"),
        QT_TRANSLATE_NOOP("errors", "群体至少要有两件案件。"),
        QT_TRANSLATE_NOOP("errors", "请多选几件再归为一组。"),
    ),
    "MemberRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有登记：有案件不能办理"),
        QT_TRANSLATE_NOOP("errors", "{number} 不能办理，一件也没有登记。"),
        QT_TRANSLATE_NOOP("errors", "请看各案之后写的原因；更正，或者去掉这一件再登记。"),
    ),
    "NothingAnswersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "本案没有对应的当事人或登记"),
        QT_TRANSLATE_NOOP("errors", "“{kind}”的“{field_name}”所指（{name}）在本案中没有对应的。"),
        QT_TRANSLATE_NOOP("errors", "请去掉这一件，在该案中单独登记。"),
    ),
    "WorkersRefusedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "名单里有问题，一件也没有登记"),
        QT_TRANSLATE_NOOP("errors", "有问题的行：{lines}。"),
        QT_TRANSLATE_NOOP("errors", "请更正名单，或者去掉这些行。"),
    ),
    "NoWorkersError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "看不出名单"),
        QT_TRANSLATE_NOOP("errors", "第一行里没有“姓名”一栏。"),
        QT_TRANSLATE_NOOP("errors", "请连同表头一起复制：姓名、身份证号、电话、地址、请求金额。"),
    ),
}
