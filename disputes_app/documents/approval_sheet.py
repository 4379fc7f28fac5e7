"""How does a sheet for somebody's signature (审批表) look, whatever is asked for?

The fields are those of the forms in use: case, parties, what is asked and why, the handler's
opinion, and room for whoever the law lets sign.  It is drawn from the request that waits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.form import Form
from disputes_app.documents.needs import OFFICE, RESPONDENTS, absent
from disputes_app.documents.page import SIZE_4
from disputes_app.documents.wording import day_in_words, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper, PaperApproval

Grounds = Callable[[CasePaper], Sequence[tuple[str, str]]]
"""Rows of what is told to whoever signs, each with its title; empty ones are left out."""

_NOTHING_WAITS = Label(
    "没有待签的送审；先在“下一步”里填写并送审", "Nothing waits for this signature: submit it first"
)
_SIGNATURE = "\n\n签名：                  年    月    日"
_WIDTHS = (2.2, 7.8)
_INSPECTION_NAMES = ("投诉人", "用人单位")


def sheet_form(
    id_: str, name_zh: str, name_en: str, line: Line, *, grounds: Grounds | None = None
) -> Form:
    """Return the form of one sheet; it exists while a request of its kind waits.

    Args:
        grounds: rows that only this sheet has, above what is asked for.
    """
    return Form(
        id=id_,
        name_zh=name_zh,
        name_en=name_en,
        lines=frozenset({line}),
        missing_fields=lambda facts: absent(facts, (OFFICE, RESPONDENTS)),
        refusal=lambda facts: None if _requests(facts, id_) else _NOTHING_WAITS,
        draw=_drawing(id_, name_zh, grounds),
    )


def _requests(facts: CasePaper, sheet: str) -> tuple[PaperApproval, ...]:
    return tuple(one for one in facts.approvals if one.sheet == sheet)


def _drawing(sheet: str, name: str, grounds: Grounds | None) -> Callable[[CasePaper], Story]:
    def draw(facts: CasePaper) -> Story:
        request = _requests(facts, sheet)[0]
        rows = _rows(facts, request, () if grounds is None else grounds(facts))
        return (
            Title((facts.seal_name, name)),
            Gap(0.5),
            Table(_WIDTHS, rows, aligns=(Align.CENTRE, Align.LEFT), size=12.0),
            Paragraph(f"依据：{request.article}", indent=0, size=SIZE_4, keep_with_previous=True),
        )

    return draw


def _rows(
    facts: CasePaper, request: PaperApproval, own: Sequence[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    inspection = facts.line is Line.INSPECTION
    first, second = _INSPECTION_NAMES if inspection else ("申请人", "被申请人")
    rows = [
        ("案号", document_number(facts.number) if facts.number else ""),
        ("案由", facts.cause),
        *([(first, names(facts.applicants))] if facts.applicants else []),
        (second, names(facts.respondents)),
    ]
    if facts.third_parties:
        rows.append(("第三人", names(facts.third_parties)))
    if facts.claims:
        rows.append(("请求事项", "\n".join(facts.claims)))
    rows += [*request.facts, *own, ("报批事项", request.asked), *request.particulars]
    submitted = f"承办人：{request.asked_by}        {day_in_words(request.asked_on)}"
    rows.append(("承办人意见", f"{request.opinion}\n{submitted}".strip()))
    rows.append((f"审批意见\n（{'或'.join(request.offices)}）", _SIGNATURE))
    rows.append(("备注", ""))
    return tuple(rows)
