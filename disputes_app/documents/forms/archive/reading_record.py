"""阅卷笔录: who read the file on which day, what was shown and copied (办案规则 23)."""

from __future__ import annotations

from disputes_app.documents.blocks import Gap, Paragraph, Story, Title, headed
from disputes_app.documents.form import Form
from disputes_app.documents.needs import NUMBER, OFFICE, absent, given
from disputes_app.documents.wording import day_in_words
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

_BASIS = "依照《劳动人事争议仲裁办案规则》第二十三条，"
_TOLD = (
    "当事人及其代理人可以查阅、复制案卷正卷材料，副卷不对外提供。"
    "阅卷人不得涂改、抽取、损毁案卷材料。"
)
_NOBODY = Label("没有登记阅卷", "Nobody's reading is on record")


def _refusal(facts: CasePaper) -> Label | None:
    return None if facts.archive is not None and facts.archive.readings else _NOBODY


def _draw(facts: CasePaper) -> Story:
    last = given(facts.archive).readings[-1]
    copied = f"，复制{last.copies}页" if last.copies else "，没有复制"
    return (
        Title((facts.office_name, "阅卷笔录")),
        Gap(0.5),
        headed("案号：", facts.number),
        headed("阅卷人：", f"{last.reader}（{last.capacity}）"),
        headed("时间：", day_in_words(last.on)),
        headed("查阅范围：", f"{last.volume}{copied}。"),
        Paragraph(f"{_BASIS if facts.line is Line.ARBITRATION else ''}{_TOLD}"),
        *((headed("记录：", last.record),) if last.record else ()),
        Gap(1),
        Paragraph("阅卷人（签名）：                    年    月    日", indent=0),
        Paragraph("承办人（签名）：                    年    月    日", indent=0),
    )


FORM = Form(
    id="archive.reading_record",
    name_zh="阅卷笔录",
    name_en="Record of a reading",
    lines=frozenset(Line),
    missing_fields=lambda facts: absent(facts, (OFFICE, NUMBER)),
    refusal=_refusal,
    draw=_draw,
)
