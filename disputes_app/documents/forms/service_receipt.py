"""送达回证: what was handed to whom, on which day, and who signed for it.

劳动人事争议仲裁办案规则 (2017) art. 20: the recipient writes the day of receipt on it and signs;
民事诉讼法 arts. 87-89: refusal and its witnesses stand on it as well.  One sheet a recipient,
with every paper that has still to reach them.
"""

from __future__ import annotations

from itertools import groupby

from disputes_app.documents.blocks import Block, Gap, Story, Table, Title
from disputes_app.documents.form import Form
from disputes_app.documents.needs import NUMBER, OFFICE, absent
from disputes_app.documents.wording import dispute
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper, PaperService

_NOTHING = Label("没有尚未送达的文书", "No paper has still to be served")
_NEEDS = (OFFICE, NUMBER)
_TO_BE_TICKED = "□直接送达　□邮寄送达　□电子送达　□留置、张贴送达　□委托送达　□公告送达"
_BY_HAND = "　　　　年　　月　　日　　时　　分"


def _missing(facts: CasePaper) -> tuple[Label, ...]:
    return absent(facts, _NEEDS)


def _refusal(facts: CasePaper) -> Label | None:
    return None if facts.services else _NOTHING


def _draw(facts: CasePaper) -> Story:
    blocks: list[Block] = []
    ordered = sorted(facts.services, key=lambda one: one.place)
    for _, papers in groupby(ordered, key=lambda one: one.place):
        blocks += _sheet(facts, tuple(papers))
    return tuple(blocks)


def _sheet(facts: CasePaper, papers: tuple[PaperService, ...]) -> list[Block]:
    first = papers[0]
    rows = (
        ("案　　号", facts.number),
        ("案　　由", dispute(facts.cause) if facts.cause else " "),
        ("送达文书", "\n".join(f"{n}. {one.paper}" for n, one in enumerate(papers, start=1))),
        ("受送达人", first.party),
        ("送达地址", first.address or " "),
        ("送达方式", _TO_BE_TICKED),
        ("收到日期", _BY_HAND),
        ("受送达人签名或者盖章", "\n\n"),
        ("代收人签名、与受送达人的关系", "\n\n"),
        ("拒收事由、日期，见证人签名", "\n\n"),
        ("送达人签名", "\n"),
        ("备　　注", "拍照、录像的文件名，邮件单号等：\n\n"),
    )
    return [
        Title((facts.office_name, "送达回证")),
        Gap(0.5),
        Table(widths=(1.0, 3.2), rows=rows),
    ]


FORM = Form(
    id="service_receipt",
    name_zh="送达回证",
    name_en="Proof of service",
    lines=frozenset(Line),
    missing_fields=_missing,
    refusal=_refusal,
    draw=_draw,
    sheets_apart=True,
)
