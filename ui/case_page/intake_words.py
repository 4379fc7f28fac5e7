"""In which words does a complaint tell whether it may be accepted?  A person decides.

Sources: 关于实施《劳动保障监察条例》若干规定 art. 18 (three conditions, and what follows where
one is missing), 劳动保障监察条例 art. 20, 21.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.cases import OWN_INITIATIVE, Line, Source
from disputes_app.domain.lookback import LookbackStanding
from disputes_app.domain.proceedings import Proceeding, sends_elsewhere
from ui.badges import Badge
from ui.case_page.info_card import InfoWords
from ui.case_page.reading import CaseFile
from ui.tokens import Tone
from ui.wording import code_text, day_text

_NO_COMPLAINT = frozenset({*OWN_INITIATIVE, Source.REPORT})


def acceptance_words(file: CaseFile) -> InfoWords | None:
    """Return what a complaint needs to be accepted, and art. 21; None once that is decided."""
    source, state = file.view.record.source, file.view.state
    open_ = state.accepted_on is None and state.departure is None
    if file.line is not Line.INSPECTION or source in _NO_COMPLAINT or not open_:
        return None
    found = file.findings.proceedings
    elsewhere = sends_elsewhere(source, found, file.today)
    text = QCoreApplication.translate("acceptance", "应告知依争议处理程序办理")
    return InfoWords(
        QCoreApplication.translate("acceptance", "受理条件（若干规定18）"),
        (Badge(text, Tone.WARNING),) if elsewhere else (),
        (*_conditions(file), *_elsewhere(found, elsewhere=elsewhere)),
    )


def pending_words(file: CaseFile) -> InfoWords | None:
    """Return what sends a complaint elsewhere (条例 21), in few words; None for nothing."""
    conditions = acceptance_words(file)
    if conditions is None or not conditions.marks:
        return None
    lines = tuple(map(_line, file.findings.proceedings))
    return InfoWords(conditions.title, conditions.marks, lines)


def dispute_words(file: CaseFile) -> InfoWords | None:
    """Return the cases of the same parties on the other lines; None for none."""
    found = file.findings.proceedings
    if not found:
        return None
    title = QCoreApplication.translate("acceptance", "相同当事人的调解、仲裁、诉讼")
    lines = tuple(map(_line, found))
    if file.view.record.source is Source.REPORT:
        lines = (*lines, QCoreApplication.translate("acceptance", "举报不受条例21限制。"))
    return InfoWords(title, (), lines)


def _conditions(file: CaseFile) -> Iterable[str]:
    lookback = file.findings.lookback
    past = lookback is not None and lookback.standing is LookbackStanding.PAST
    if past:
        yield QCoreApplication.translate(
            "acceptance", "1. 违法行为在二年内：已超过二年，决定不予受理并书面通知（条例20）。"
        )
    elif lookback is not None and lookback.standing is not LookbackStanding.UNKNOWN:
        yield QCoreApplication.translate("acceptance", "1. 违法行为在二年内：符合。")
    else:
        yield QCoreApplication.translate("acceptance", "1. 违法行为在二年内：行为日期没有登记。")
    if file.view.state.respondents:
        yield QCoreApplication.translate(
            "acceptance",
            "2. 有明确的被投诉单位，权益受侵害由其违法行为造成：单位已登记，因果由人核对；"
            "不符合的，告知补正。",
        )
    else:
        yield QCoreApplication.translate(
            "acceptance", "2. 有明确的被投诉单位：没有登记；告知补正。"
        )
    yield QCoreApplication.translate(
        "acceptance",
        "3. 属于监察职权并由本机关管辖（用工所在地）：由人核对；不符合的，告知向有权机关投诉。",
    )


def _elsewhere(found: Iterable[Proceeding], *, elsewhere: bool) -> Iterable[str]:
    lines = tuple(map(_line, found))
    yield from lines
    if elsewhere:
        yield QCoreApplication.translate(
            "acceptance",
            "争议正在处理的，告知投诉人依该程序办理（条例21）；仍要受理的，须写明理由并经确认。",
        )
    elif not lines:
        yield QCoreApplication.translate(
            "acceptance", "没有查到相同当事人的调解、仲裁、诉讼（条例21）；保密的投诉人不作查找。"
        )


def _line(one: Proceeding) -> str:
    text = QCoreApplication.translate("acceptance", "{number}（{line}）：{state}{court}{on}")
    return text.format(
        number=one.number,
        line=code_text(one.line),
        state=code_text(one.state),
        court=f"，{one.court}" if one.court else "",
        on=f"，{day_text(one.on)}" if one.on is not None else "",
    )
