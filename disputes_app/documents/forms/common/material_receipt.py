"""材料收据: what a party handed in later, item by item, and who took it.

民事诉讼法 (2023) art. 69 says what a court's receipt names: each paper, its pages and copies,
whether it is an original, the day, and who took it.  The office keeps to the same.
"""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Align,
    Gap,
    Paragraph,
    Signature,
    Story,
    Table,
    Title,
    flush_right,
)
from disputes_app.documents.form import Form
from disputes_app.documents.needs import ISSUED_ON, OFFICE, SEAL, absent, given
from disputes_app.documents.wording import day_in_words, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.material_list import Material
from disputes_app.domain.papers import CasePaper

_NEEDS = (OFFICE, SEAL, ISSUED_ON)
_NOTHING_RECEIVED = Label(
    "没有登记过收到补交材料，没有可以出具收据的材料",
    "No further papers have been entered, so there is nothing to give a receipt for",
)
_HEAD = ("序号", "材料名称", "原件/复印件", "份数", "页数")
_WIDTHS = (1, 5, 2, 1, 1)
_CENTRE = Align.CENTRE
_UNSAID = "—"


def _missing(facts: CasePaper) -> tuple[Label, ...]:
    return absent(facts, _NEEDS)


def _refusal(facts: CasePaper) -> Label | None:
    return _NOTHING_RECEIVED if facts.material is None else None


def _draw(facts: CasePaper) -> Story:
    receipt = given(facts.material)
    rows = tuple(_row(place, one) for place, one in enumerate(receipt.items, start=1))
    pages = sum(one.pages or 0 for one in receipt.items)
    counted = f"，共{pages}页" if pages else ""
    number = facts.document_number or facts.number or facts.receipt_number
    return (
        Title((facts.office_name, "材料收据")),
        Gap(0.5),
        flush_right(document_number(number)),
        Paragraph(
            f"{day_in_words(receipt.on)}收到{receipt.party}提交的{_about(facts)}材料"
            f"{len(receipt.items)}项{counted}，清单如下："
        ),
        Table(_WIDTHS, rows, _HEAD, (_CENTRE, Align.LEFT, _CENTRE, _CENTRE, _CENTRE)),
        Gap(0.5),
        Paragraph(f"接收人：{receipt.received_by}", indent=0),
        Paragraph("提交人（签名或者盖章）：", indent=0),
        Paragraph("本收据一式两份，提交人一份，附卷一份。收到材料不表示确认其真实性。"),
        Signature(facts.seal_name, given(facts.issued_on)),
    )


def _about(facts: CasePaper) -> str:
    """Name the case by its parties; a case without applicants by its respondents alone."""
    if facts.applicants and facts.respondents:
        return f"{names(facts.applicants)}与{names(facts.respondents)}一案"
    return f"{names(facts.respondents)}一案" if facts.respondents else "本案"


def _row(place: int, one: Material) -> tuple[str, ...]:
    pages = _UNSAID if one.pages is None else str(one.pages)
    return (str(place), one.name, one.kind or _UNSAID, str(one.copies), pages)


FORM = Form(
    id="common.material_receipt",
    name_zh="材料收据",
    name_en="Receipt for papers handed in",
    lines=frozenset(Line),
    missing_fields=_missing,
    refusal=_refusal,
    draw=_draw,
)
