"""Which sentences belong to the refusals around draws and campaigns?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

DRAW_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "BadSeedError": (
            "随机种子要是一行看得见的文字或数字，不超过200字。",
            "The seed must be one line of visible signs, at most 200.",
        ),
        "TooFewEmployersError": (
            "要抽{wanted}户，可抽的有{found}户。请放宽范围，或者少抽几户。",
            "{wanted} are to be drawn, {found} may be. Widen the filter, or draw fewer.",
        ),
        "TooFewInspectorsError": (
            "检查“{employer}”要{wanted}人，不用回避的有{found}人。请核对名录。",
            "{wanted} inspectors have to go to “{employer}”, {found} may. Check the list.",
        ),
        "UnknownAlgorithmError": (
            "不认识抽取算法“{algorithm}”第{version}版。请用较新的程序复算。",
            "Algorithm “{algorithm}”, version {version}, is not known. Use a newer program.",
        ),
        "UnknownCandidateError": (
            "“{who}”不在本次名录中。请写全名称、代码或者姓名。",
            "“{who}” is in no list of this draw. Give the whole name or the code.",
        ),
        "DrawAgainError": (
            "“{number}”已经抽取过。确需重新抽取的，请写明理由。",
            "“{number}” was drawn before. Say why it is to be drawn again.",
        ),
        "DrawHasResultsError": (
            "“{number}”已经登记检查结果。请另行登记一次抽查。",
            "Visits were recorded in “{number}”. Open another draw.",
        ),
        "DrawPoolChangedError": (
            "名录有变化，现在可抽{found}户。请重新核对后再抽取。",
            "The list has changed; {found} may be drawn now. Look again, then draw.",
        ),
        "UnknownDrawError": (
            "没有编号为“{number}”的双随机抽查，或者还没有抽取。请核对编号。",
            "There is no draw “{number}”, or nothing was drawn yet. Check the number.",
        ),
        "NobodyLeftError": (
            "按抽取顺序，“{employer}”没有可以递补的检查人员。",
            "In the order of the draw nobody is left to go to “{employer}”.",
        ),
        "DrawFileError": (
            "文件“{name}”不是完整的抽取记录（{what}）。请使用本程序导出的文件。",
            "“{name}” is no whole record of a draw ({what}). Use an exported file.",
        ),
        "NothingListedError": (
            "没有读到新的单位：已在名单中的有{known}户，看不懂的有{unread}行。",
            "Nothing new to list: {known} are on the list, {unread} lines cannot be read.",
        ),
        "TooManyTargetsError": (
            "一次列入{found}户，最多{most}户。请分几次列入。",
            "{found} at once are too many; list at most {most}.",
        ),
        "UnknownCampaignError": (
            "没有编号为“{number}”的巡查或者专项检查。请核对编号。",
            "There is no patrol or campaign “{number}”. Check the number.",
        ),
    }
)
