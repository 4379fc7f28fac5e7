"""What would a hand-over do, in words?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.hearing_records import HearingRow
from disputes_app.services.hand_over import Refused, Share
from ui.errors import explain
from ui.wording import day_text

MOST_NAMED = 5


def share_lines(shares: Sequence[Share]) -> Iterator[str]:
    """Say who gets how many, and who is away."""
    translate = QCoreApplication.translate
    for one in shares:
        yield translate(
            "hand_over", "{name}：接收 {gets} 件，在办由 {has} 件增至 {then} 件"
        ).format(name=one.person.name, gets=one.gets, has=one.has, then=one.has + one.gets)
        for leave in one.leave:
            yield translate("hand_over", "　注意：{name}在 {first} 至 {last} 请假").format(
                name=one.person.name, first=day_text(leave.from_on), last=day_text(leave.to_on)
            )


def refused_lines(refused: Sequence[Refused]) -> Iterator[str]:
    """Name the cases that stay where they are, each with its reason, as many as there is room."""
    translate = QCoreApplication.translate
    if refused:
        yield translate("hand_over", "{count} 件不能移交，保持不变：").format(count=len(refused))
    for one in refused[:MOST_NAMED]:
        yield f"　{one.number}：{explain(one.reason).text}"
    if len(refused) > MOST_NAMED:
        yield "　…"


def hearing_lines(hearings: Sequence[HearingRow]) -> Iterator[str]:
    """Name the hearings to come in which the person sits: they have to be looked at by hand."""
    translate = QCoreApplication.translate
    if hearings:
        yield translate(
            "hand_over", "以下 {count} 次开庭由移交人审理或记录，移交案件不改变仲裁庭，请另行处理："
        ).format(count=len(hearings))
    for row in hearings[:MOST_NAMED]:
        yield translate("hand_over", "　{day} {number}　{arbitrators}").format(
            day=day_text(row.hearing.hearing_on),
            number=row.number,
            arbitrators=row.hearing.arbitrators,
        )
    if len(hearings) > MOST_NAMED:
        yield "　…"
