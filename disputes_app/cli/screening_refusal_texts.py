"""Which sentences belong to the refusals around towns' reports and notes?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

SCREENING_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "UnknownTownError": (
            "街镇名单中没有“{town}”。请写全称，本区街镇：{towns}（取自各调解组织的街镇）。",
            "The district has no town “{town}”. Write the whole name of one of them: {towns}.",
        ),
        "PeriodTextError": (
            "“{text}”不是排查期间。请写 2026-11 或 2026-W48。",
            "“{text}” is no period. Write 2026-11 or 2026-W48.",
        ),
        "ReportTwiceError": (
            "{town} {period} 的排查反馈已登记为 {number}。请在原记录上补报，登记错了的先撤回。",
            "The report of {town} for {period} is {number} already. Add to it or withdraw it.",
        ),
        "WrongRecordError": (
            "“{number}”不是这一类记录。请核对编号。",
            "“{number}” is a record of another type. Check the number.",
        ),
        "NoFindingsError": (
            "没有填写任何问题。确实没有发现问题的，请登记零报告。",
            "No finding is named. Where nothing was found, record that.",
        ),
        "NoFindingError": (
            "这份排查反馈没有序号为 {place} 的问题。请核对序号。",
            "This report has no finding {place}. Check its number.",
        ),
        "NoSuchRecordTypeError": (
            "排查问题不能直接转为这一类记录（{type}）。请先登记那条记录，再填写它的编号。",
            "A finding cannot become one of these ({type}). Open that first, then give its number.",
        ),
        "ScreeningRowError": (
            "第 {place} 条不能登记：{flaw} {about}。请核对后再登记。",
            "Finding {place} cannot be taken: {flaw} {about}. Check it.",
        ),
        "ScreeningUnreadableError": (
            "{name} 不能作为排查表读取：{reason}。请改正后重新读取。",
            "{name} is no screening report: {reason}. Mend it and read it again.",
        ),
        "ScreeningImportRefusedError": (
            "{name} 有 {refused} 处问题，一行也没有导入。请按提示改正。",
            "{refused} cells of {name} cannot be taken; nothing was recorded. Mend them.",
        ),
    }
)
