"""In which words does an inspection tell of its two years?  A person decides, not the count."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.lookback import Lookback, LookbackStanding
from ui.badges import Badge
from ui.case_page.clock_words import span_text
from ui.case_page.explanation_words import reasons
from ui.case_page.info_card import InfoWords
from ui.case_page.logged import live_events
from ui.case_page.reading import CaseFile
from ui.tokens import Tone
from ui.wording import code_text, day_text

_TONES = {LookbackStanding.WITHIN: Tone.INFO, LookbackStanding.PAST: Tone.WARNING}


def lookback_words(file: CaseFile) -> InfoWords | None:
    """Return what the case says of the look-back; None on other lines."""
    found = file.findings.lookback
    if found is None:
        return None
    clock = found.clock
    return InfoWords(
        QCoreApplication.translate("lookback", "查处时效（二年）"),
        (Badge(code_text(found.standing), _TONES.get(found.standing, Tone.NEUTRAL)),),
        (
            _line(found),
            QCoreApplication.translate(
                "lookback", "仅供参考：是否受理、以何理由不予受理由人决定，不会自动拒绝。"
            ),
        ),
        ()
        if clock is None
        else reasons(clock, found.working, live_events(file.entries), file.moves),
    )


def _line(found: Lookback) -> str:
    if found.trouble is not None:
        text = QCoreApplication.translate("lookback", "无法计算：{why}。")
        return text.format(why=code_text(found.trouble))
    if found.standing is LookbackStanding.UNKNOWN:
        return QCoreApplication.translate(
            "lookback", "没有登记。在“违法行为的日期（查处时效）”中登记行为发生或者终了之日。"
        )
    if found.clock is None:
        return QCoreApplication.translate(
            "lookback", "行为连续或者继续，尚未终了，二年没有起算（条例20）。"
        )
    text = QCoreApplication.translate("lookback", "{span}；{noticed} 被发现、举报或者投诉。")
    return text.format(span=span_text(found.clock), noticed=day_text(found.noticed_on))
