"""重点案件信息互通单: a note on a key case to partner offices, with a receipt slip below (回执).

No official layout is on file.
"""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Align,
    Gap,
    Paragraph,
    Story,
    Table,
    Title,
    flush_right,
)
from disputes_app.documents.font_files import Role
from disputes_app.documents.page import SIZE_5
from disputes_app.documents.wording import day_in_words, document_number
from disputes_app.domain.key_note_paper import KeyNotePaper
from disputes_app.domain.labels import Label
from disputes_app.domain.money import yuan_text

NAME = Label("重点案件信息互通单", "Note on a key case")
INCOMING = Label("收到的互通单由对方制作", "A note that was received is the sender's")
_SIGNED = "\n签收人：                签收日期：      年    月    日"
_CUT = "- " * 40
_NARROW = (Align.CENTRE, Align.LEFT)


def draw_key_note(facts: KeyNotePaper) -> Story:
    """Draw the note with its slip."""
    about = "  ".join(one for one in (facts.employer, facts.employer_code, facts.town) if one)
    scale = "，".join(
        one
        for one in (
            f"涉及{facts.people}人" if facts.people else "",
            f"涉及金额{yuan_text(facts.owed_fen)}元" if facts.owed_fen else "",
        )
        if one
    )
    by = "" if facts.reply_by is None else f"请于{day_in_words(facts.reply_by)}前回复。"
    rows = (
        ("主送", "、".join(facts.to)),
        ("事由", facts.title),
        *((("用人单位", about),) if about else ()),
        *((("案件", "、".join(facts.cases)),) if facts.cases else ()),
        *((("规模", scale),) if scale else ()),
        ("通报内容", facts.text),
        *((("请求事项", "\n".join(one for one in (facts.request, by) if one)),)
          if facts.request or by else ()),
        ("联系人", facts.handler or "                    电话："),
    )  # fmt: skip
    return (
        Title((facts.seal_name, NAME.zh)),
        *_mark(facts),
        flush_right(document_number(facts.number)),
        Table((1.8, 8.2), rows, aligns=_NARROW, size=12.0),
        flush_right(day_in_words(facts.written_on)),
        Paragraph(_CUT, Role.SONG, SIZE_5, 0, Align.CENTRE),
        Title(("回  执",)),
        Gap(0.3),
        Table(
            (1.8, 8.2),
            (
                ("互通单", f"{document_number(facts.number)}  {facts.title}"),
                ("收到单位", "\n（盖章）"),
                ("签收", _SIGNED),
                ("意见", "\n"),
            ),
            aligns=_NARROW,
            size=12.0,
        ),
    )


def _mark(facts: KeyNotePaper) -> tuple[Paragraph, ...]:
    if not facts.demonstration:
        return ()
    return (Paragraph("演示数据：人员、企业为虚构", Role.SONG, SIZE_5, 0, Align.CENTRE),)
