"""How does the text of a publication look on paper?  The fields are those of 公布办法."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5, SIZE_SMALL_4
from disputes_app.documents.paint import painted
from disputes_app.documents.wording import day_in_words
from disputes_app.domain.labels import Label

NAME = Label("重大劳动保障违法行为公布文本", "Text of a publication of major violations")
_NARROW = (Align.CENTRE, Align.LEFT)


@dataclass(frozen=True, slots=True)
class PublicText:
    """What is read by everybody.

    Attributes:
        draft: it was not published yet.
        entries: of each employer the fields with their names, in the order of the law.
        published_on: the day under the text; None for none.
    """

    office: str
    title: str
    preface: str
    entries: tuple[tuple[tuple[str, str], ...], ...]
    published_on: date | None
    draft: bool
    demonstration: bool = False

    @property
    def plain(self) -> str:
        """The text for a web site, a line a field."""
        lines = [self.title]
        if self.demonstration:
            lines.append("（演示数据：单位和人员为虚构）")
        if self.draft:
            lines.append("（送审稿）")
        lines += ["", self.preface]
        for n, entry in enumerate(self.entries, start=1):
            lines += ["", *(_numbered(n, at, *one) for at, one in enumerate(entry))]
        lines += ["", self.office]
        if self.published_on is not None:
            lines.append(day_in_words(self.published_on))
        return "\n".join(lines) + "\n"


def render_publication(
    text: PublicText, *, invariant: bool = False, book: FontBook | None = None
) -> bytes:
    """Return the text as a PDF; arguments as for the other papers."""
    fonts = book or installed_fonts()
    return painted(pages(draw_publication(text), fonts), text.title, fonts, invariant=invariant)


def draw_publication(text: PublicText) -> Story:
    """Draw the text."""
    blocks: list[Title | Paragraph | Gap | Table] = [Title((text.title,))]
    if text.demonstration:
        blocks.append(_centred("演示数据：单位和人员为虚构"))
    if text.draft:
        blocks.append(_centred("送审稿"))
    blocks += [Gap(0.5), Paragraph(text.preface, size=SIZE_SMALL_4)]
    for n, entry in enumerate(text.entries, start=1):
        blocks += [
            Gap(0.5),
            Paragraph(f"{n}．{entry[0][1]}", Role.HEI, SIZE_SMALL_4, indent=0, keep_with_next=True),
            Table((2.6, 7.4), entry, aligns=_NARROW, size=SIZE_5),
        ]
    blocks += [Gap(1), flush_right(text.office)]
    if text.published_on is not None:
        blocks.append(flush_right(day_in_words(text.published_on)))
    return tuple(blocks)


def _centred(text: str) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=Align.CENTRE)


def _numbered(n: int, at: int, name: str, value: str) -> str:
    return f"{n}. {name}：{value}" if at == 0 else f"{name}：{value}"
