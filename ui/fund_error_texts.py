"""What do the refusals around the wage-guarantee fund say?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

FUND_TEXTS: dict[str, ErrorText] = {
    "FundRowError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "清册第 {place} 人有误"),
        QT_TRANSLATE_NOOP("errors", "第 {place} 人的“{about}”：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请在表格中改正后重新导入。"),
    ),
    "NoFundRowsError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "清册里没有人"),
        QT_TRANSLATE_NOOP("errors", "没有读到任何劳动者。"),
        QT_TRANSLATE_NOOP("errors", "请连同表头一起粘贴，或者选择有“姓名”列的文件。"),
    ),
    "NoFundListError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "还没有核定清册"),
        QT_TRANSLATE_NOOP("errors", "还没有核定人员和垫付金额，无法发放。"),
        QT_TRANSLATE_NOOP("errors", "请先导入人员清册并核定。"),
    ),
    "AccountMissingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "有人没有银行账号"),
        QT_TRANSLATE_NOOP("errors", "{names} 没有本人实名制银行结算账户。"),
        QT_TRANSLATE_NOOP("errors", "请补齐账号后重新核定，再导出发放清册。"),
    ),
}
