"""Which sentences belong to the refusals around issuing papers?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

PAPER_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "PaperStoppedError": (
            "文书 {form_id} 没有签发，也没有占用文号：{findings}。",
            "{form_id} was not issued and no number taken: {findings}.",
        ),
        "NothingToPassError": (
            "文书 {form_id} 没有要放行的问题。请去掉放行理由。",
            "There is nothing to let pass in {form_id}. Leave the reason out.",
        ),
        "TypedValueError": (
            "“{label}”填写的“{text}”{problem}。请更正。",
            "“{label}”: “{text}” {problem}. Correct it.",
        ),
        "UnknownTypedFieldError": (
            "文书没有要填写的“{name}”；要填写的有：{known}。",
            "The form asks for no “{name}”; it asks for: {known}.",
        ),
        "NoSuchPaperError": (
            "没有序号为 {paper_id} 的已签发文书。请用 disputes-app papers 查看。",
            "No paper {paper_id} was issued. See disputes-app papers.",
        ),
        "PaperDamagedError": (
            "存档的“{name}”（{number}）和签发时不一致。请从备份中取回，并告诉管理员。",
            "The stored “{name}” ({number}) is not what was issued. Fetch it from a backup.",
        ),
        "TooManyPapersError": (
            "一次最多签发 {most} 份，选了 {count} 件。请分几次。",
            "At most {most} papers are issued at once, not {count}. Take them in parts.",
        ),
        "PaperBrokenError": (
            "案件 {number} 的文书做不出来，是程序的错误，其他案件不受影响。请告诉管理员。",
            "The paper of case {number} cannot be made: our mistake. Tell the administrator.",
        ),
        "NoLettersError": (
            "所选文书的受送达人都没有可以写的地址（{left_out} 人）。请先登记地址。",
            "None of the {left_out} parties has an address. Enter their addresses first.",
        ),
        "TooManyNumbersError": (
            "单号有 {numbers} 个，文书只有 {letters} 份。请核对。",
            "There are {numbers} tracking numbers for {letters} letters. Check them.",
        ),
        "NoNumbersError": (
            "没有填写单号（共 {letters} 份）。",
            "No tracking number was given for the {letters} letters.",
        ),
        "PrinterGoneError": (
            "打印机 {printer} 没有应答。文书留在打印队列里。",
            "Printer {printer} does not answer. The papers stay in the queue.",
        ),
        "NotCorrectableError": (
            "“{number}”不能由这份文书更正：{reason}。",
            "“{number}” cannot be corrected by this paper: {reason}.",
        ),
    }
)
