"""What do the refusals around late cases and scored files say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

REVIEW_TEXTS: dict[str, ErrorText] = {
    "CaseNotLateError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "案件没有逾期"),
        QT_TRANSLATE_NOOP("errors", "“{number}”{verdict}，没有逾期原因可以登记。"),
        QT_TRANSLATE_NOOP("errors", "用时可以查看和打印；确已逾期的，请核对办案经过。"),
    ),
    "CauseError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "逾期原因不能登记"),
        QT_TRANSLATE_NOOP("errors", "{reason} {cause}"),
        QT_TRANSLATE_NOOP("errors", "请勾选一至八项原因；清单以外的写短语，不超过30字。"),
    ),
    "DeductionError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "扣分不能登记"),
        QT_TRANSLATE_NOOP("errors", "{item}：{reason}（扣 {points} 分，满分 {most} 分）。"),
        QT_TRANSLATE_NOOP("errors", "请改正后再登记；没有登记任何分数。"),
    ),
    "ScoreSheetError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "评分表有误"),
        QT_TRANSLATE_NOOP("errors", "评分表各项合计 {points} 分，须为 100 分，各项不能重名。"),
        QT_TRANSLATE_NOOP("errors", "请管理员核对评分表文件。"),
    ),
    "NotAFileCheckError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不是案卷评查"),
        QT_TRANSLATE_NOOP("errors", "“{number}”不是案卷评查。"),
        QT_TRANSLATE_NOOP("errors", "请核对编号。"),
    ),
    "NoClosedCasesError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有可抽的案卷"),
        QT_TRANSLATE_NOOP("errors", "“{number}”的期间和条件内没有办结案件。"),
        QT_TRANSLATE_NOOP("errors", "请放宽条件，或者核对期间。"),
    ),
    "SampleTooLargeError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "抽取件数不成立"),
        QT_TRANSLATE_NOOP("errors", "要抽 {wanted} 件，可抽的只有 {found} 件。"),
        QT_TRANSLATE_NOOP("errors", "请填写 1 到 {found} 之间的件数。"),
    ),
    "LimitsReversedError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "评查分数线有误"),
        QT_TRANSLATE_NOOP("errors", "优秀（{excellent} 分）须高于合格（{passed} 分）。"),
        QT_TRANSLATE_NOOP("errors", "请在设置中改正分数线。"),
    ),
    "NoReceiptError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能计算用时"),
        QT_TRANSLATE_NOOP("errors", "“{number}”的办案经过没有收件。"),
        QT_TRANSLATE_NOOP("errors", "请先登记收件。"),
    ),
}
