"""欠薪发放表: who gets what, with sums in figures and in words, to be signed line by line.

The sum in words is written with 元 and 角分 as banks ask for (cn2an).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from disputes_app.documents.blocks import Align, Gap, Paragraph, Story, Table, Title
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5
from disputes_app.documents.paint import painted
from disputes_app.domain.money import to_yuan, yuan_text

TITLE = "欠薪发放表"
_HEAD = ("序号", "姓名", "身份证号", "开户行、账号", "月份", "金额(元)", "签名")
_WIDTHS = (26, 46, 90, 96, 52, 64, 70)
_SIZE = 9.0
"""So small that a number of a person and of an account stand on one line each."""
_ALIGNS = (Align.CENTRE, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT)


@dataclass(frozen=True, slots=True)
class PayoutRow:
    """What one worker gets; ``months`` as they are written in the sheet."""

    name: str
    id_number: str
    account: str
    months: str
    fen: int


@dataclass(frozen=True, slots=True)
class PayoutHead:
    """Of which case and employer, by whom it is paid (or —), and when the sheet was made."""

    number: str
    employer: str
    project: str
    payer: str
    made_on: date


def render_payout_sheet(
    head: PayoutHead,
    rows: Sequence[PayoutRow],
    *,
    office_name: str,
    demonstration: bool = False,
    invariant: bool = False,
    book: FontBook | None = None,
) -> bytes:
    """Return the sheet as a PDF; arguments as for the other reports."""
    fonts = book or installed_fonts()
    story = payout_story(head, rows, office_name, demonstration=demonstration)
    return painted(pages(story, fonts), TITLE, fonts, invariant=invariant)


def payout_story(
    head: PayoutHead, rows: Sequence[PayoutRow], office_name: str, *, demonstration: bool
) -> Story:
    """Return the sheet as blocks."""
    total = sum(one.fen for one in rows)
    table_rows = tuple(
        (str(n), one.name, one.id_number, one.account, one.months, yuan_text(one.fen), "")
        for n, one in enumerate(rows, start=1)
    )
    sums = ("", "合计", f"{len(rows)}人", "", "", yuan_text(total), "")
    project = f"    项目、部门：{head.project}" if head.project else ""
    return (
        Title((office_name, TITLE)),
        _line("演示数据：案件为虚构", Align.CENTRE) if demonstration else Gap(0),
        _line(f"案号：{head.number}    {head.made_on.isoformat()}"),
        _line(f"用人单位：{head.employer or '—'}{project}"),
        _line(f"支付人：{head.payer or '________________'}"),
        Table(_WIDTHS, (*table_rows, sums), _HEAD, _ALIGNS, size=_SIZE),
        _line(f"合计人民币（大写）：{in_words(total)}"),
        _line("制表人：                复核人：                支付单位（章）："),
    )


def in_words(fen: int) -> str:
    """Return a sum in Chinese words, whole yuan with 整."""
    import cn2an

    words = str(cn2an.an2cn(str(to_yuan(fen)), "rmb"))
    return words if words.endswith(("角", "分", "整")) else f"{words}整"


def _line(text: str, align: Align = Align.LEFT) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=align)
