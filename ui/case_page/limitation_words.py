"""In which words does a case tell of the limitation of arbitration, as information only?"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.kinds.limitation import INTERRUPTIONS
from disputes_app.domain.limitation import (
    Limitation,
    LimitationStanding,
    LimitationTrack,
)
from disputes_app.services.case_view import CaseView
from ui import badges
from ui.badges import Badge
from ui.case_page.clock_words import span_text
from ui.case_page.explanation_words import Reason, reasons
from ui.case_page.info_card import InfoWords
from ui.case_page.logged import live_events
from ui.case_page.reading import CaseFile
from ui.tokens import Tone
from ui.wording import code_text, day_text, name_of


def limitation_words(file: CaseFile) -> InfoWords | None:
    """Return what the case says of the limitation; None on other lines."""
    found = file.findings.limitation
    if found is None:
        return None
    return InfoWords(
        QCoreApplication.translate("limitation", "仲裁时效（仅供参考）"),
        tuple(_marks(found)),
        tuple(_lines(found, file)),
        tuple(_reasons(found, file.view)),
    )


def _marks(found: Limitation) -> Iterable[Badge]:
    if found.raised_on is not None:
        yield Badge(QCoreApplication.translate("limitation", "对方已提出抗辩"), Tone.WARNING)
    if any(one.clock is not None and one.clock.provisional for one in found.tracks):
        yield badges.provisional()


def _lines(found: Limitation, file: CaseFile) -> Iterable[str]:
    if not found.has_facts:
        yield QCoreApplication.translate(
            "limitation",
            "没有登记。在“仲裁时效：起算事实”中登记知道或者应当知道权利被侵害之日；"
            "追索劳动报酬的，登记劳动关系是否终止。",
        )
    else:
        for track, name in zip(found.tracks, _names(), strict=True):
            yield _track(track, name, found)
            yield from _without_effect(track, name)
    yield _raised(found, file)


def _names() -> tuple[str, str]:
    return (
        QCoreApplication.translate("limitation", "一般请求"),
        QCoreApplication.translate("limitation", "拖欠劳动报酬"),
    )


def _track(track: LimitationTrack, name: str, found: Limitation) -> str:
    match track.standing:
        case LimitationStanding.WITHIN | LimitationStanding.PAST if track.clock is not None:
            text = QCoreApplication.translate(
                "limitation", "{claims}：{span}；{applied} 申请，{standing}。"
            )
            return text.format(
                claims=name,
                span=span_text(track.clock),
                applied=day_text(found.applied_on),
                standing=code_text(track.standing),
            )
        case LimitationStanding.UNLIMITED:
            text = QCoreApplication.translate("limitation", "{claims}：{standing}（法27(4)）。")
        case _ if track.trouble is not None:
            text = QCoreApplication.translate("limitation", "{claims}：无法计算，{why}。")
            return text.format(claims=name, why=code_text(track.trouble))
        case _:
            text = QCoreApplication.translate(
                "limitation", "{claims}：{standing}，没有登记起算日。"
            )
    return text.format(claims=name, standing=code_text(track.standing))


def _without_effect(track: LimitationTrack, name: str) -> Iterable[str]:
    for one in track.interruptions:
        if one.no_effect is not None:
            text = QCoreApplication.translate(
                "limitation", "{claims}：{day} 的中断{why}（{ground}）。"
            )
            ground = next((name_of(it) for it in INTERRUPTIONS if it.value == one.ground), "")
            yield text.format(
                claims=name, day=day_text(one.day), ground=ground, why=code_text(one.no_effect)
            )


def _raised(found: Limitation, file: CaseFile) -> str:
    if found.raised_on is None:
        return QCoreApplication.translate(
            "limitation",
            "时效不是受理条件（规则30、31），不影响受理和办案期限；对方没有提出抗辩，文书不写时效。",
        )
    text = QCoreApplication.translate(
        "limitation", "{day} {party}提出时效抗辩，由仲裁庭审查；不影响受理和办案期限。"
    )
    party = file.names.parties.get(found.raised_by or 0, "")
    return text.format(day=day_text(found.raised_on), party=party)


def _reasons(found: Limitation, view: CaseView) -> Iterable[Reason]:
    for track, name in zip(found.tracks, _names(), strict=True):
        if track.clock is not None:
            yield Reason(QCoreApplication.translate("limitation", "请求"), name)
            yield from reasons(track.clock, track.working, live_events(view.entries), view.moves)
    if found.has_facts:
        yield Reason(
            QCoreApplication.translate("limitation", "另见"),
            QCoreApplication.translate(
                "limitation", "聘任制公务员的争议适用公务员法的时效，不按此计算（规则26）。"
            ),
        )
