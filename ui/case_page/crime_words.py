"""In which words does an inspection tell of a suspected crime?  It only points; a person decides.

Sources: 法释〔2013〕3号 art. 2-4, 6; 行政执法机关移送涉嫌犯罪案件的规定 art. 3, 5-12.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.events import Event
from disputes_app.domain.kinds import crime, police
from disputes_app.domain.wage_crime import Evidence, Met, Tested, WageCrime
from ui.badges import Badge
from ui.case_page.explanation_words import Reason
from ui.case_page.info_card import InfoWords
from ui.case_page.reading import CaseFile
from ui.tokens import Tone
from ui.wording import code_text, day_text, list_text, money_text, name_of

_DECIDED = frozenset({police.FILED, police.REFUSED})
_REVIEW_DAYS = 3
"""The police decide within so many days of the transfer (移送规定 8); only shown."""


def crime_words(file: CaseFile) -> InfoWords | None:
    """Return the tests with their evidence, and the list for the police; None for nothing owed."""
    found = file.findings.crime
    waiting = _waiting_for_police(file)
    if found is None:
        if not waiting:
            return None
        title = QCoreApplication.translate("wage_crime", "移送公安机关")
        return InfoWords(title, (), (waiting,))
    return InfoWords(
        QCoreApplication.translate("wage_crime", "拒不支付劳动报酬罪线索（两法衔接）"),
        (_mark(found),),
        tuple(_lines(found, file, waiting)),
        tuple(_list_for_police(found, file)),
    )


def _mark(found: WageCrime) -> Badge:
    if found.is_suspected:
        text = QCoreApplication.translate("wage_crime", "涉嫌犯罪，应当核实是否移送")
        return Badge(text, Tone.DANGER)
    if any(one.met is Met.NO for one in found.tests[:1]):
        return Badge(QCoreApplication.translate("wage_crime", "未达到数额"), Tone.NEUTRAL)
    return Badge(QCoreApplication.translate("wage_crime", "条件未齐"), Tone.INFO)


def _lines(found: WageCrime, file: CaseFile, waiting: str) -> Iterable[str]:
    yield _sums(found)
    if found.owed.months is not None and found.owed.one_fen:
        yield QCoreApplication.translate(
            "wage_crime", "按欠薪明细：欠薪最多的一人%n个月，{sum}。", "", found.owed.months
        ).format(sum=money_text(found.owed.one_fen))
    for one in found.tests:
        yield _tested(one, file)
    gaps = list_text(code_text(one) for one in found.gaps)
    if gaps:
        yield QCoreApplication.translate("wage_crime", "还缺：{gaps}。").format(gaps=gaps)
    if waiting:
        yield waiting
    yield QCoreApplication.translate(
        "wage_crime",
        "仅供参考，是否移送由本机关正职负责人决定；应当移送的，不得以行政处罚代替（移送规定11条）。"
        "公安机关立案前已经支付并赔偿的，可以不认为是犯罪（法释6条）。",
    )


def _sums(found: WageCrime) -> str:
    owed, threshold = found.owed, found.threshold
    if threshold.own:
        text = QCoreApplication.translate(
            "wage_crime",
            "涉及%n人、{sum}；标准：一人三个月以上且{one}以上，或者十人以上累计{ten}以上。",
            "",
            owed.people,
        )
    else:
        text = QCoreApplication.translate(
            "wage_crime",
            "涉及%n人、{sum}；预警线（全国下限，上海标准待核，在设置中填写）："
            "一人三个月以上且{one}以上，或者十人以上累计{ten}以上。",
            "",
            owed.people,
        )
    return text.format(
        sum=money_text(owed.fen),
        one=money_text(threshold.one_fen),
        ten=money_text(threshold.ten_fen),
    )


def _tested(one: Tested, file: CaseFile) -> str:
    told = _entries(one.entries, file)
    if not told:
        text = QCoreApplication.translate("wage_crime", "{test}：{met}")
        return text.format(test=code_text(one.test), met=code_text(one.met))
    text = QCoreApplication.translate("wage_crime", "{test}：{met}（{told}）")
    return text.format(test=code_text(one.test), met=code_text(one.met), told=told)


def _entries(seqs: Iterable[int], file: CaseFile) -> str:
    """Name entries of the log by their day and kind."""
    wanted = set(seqs)
    return list_text(
        f"{day_text(one.event.happened_on)} {name_of(one.kind)}"
        for one in file.view.entries
        if one.event.seq in wanted and one.kind is not None
    )


def _list_for_police(found: WageCrime, file: CaseFile) -> Iterable[Reason]:
    for one in found.evidence:
        yield Reason(code_text(one.proof), _proven(one, file))


def _proven(one: Evidence, file: CaseFile) -> str:
    parts = []
    told = _entries(one.entries, file)
    if told:
        parts.append(told)
    if one.files:
        parts.append(QCoreApplication.translate("wage_crime", "附件%n份", "", one.files))
    return "；".join(parts) or QCoreApplication.translate("wage_crime", "缺")


def _waiting_for_police(file: CaseFile) -> str:
    """Say how long the police have had the case without a decision; empty for nothing to say."""
    live = [one.event for one in file.view.entries if not one.voided]
    sent = _last(live, {crime.TRANSFERRED})
    if sent is None:
        return ""
    answered = _last(live, {*_DECIDED, police.RETURNED})
    if answered is not None and answered.happened_on >= sent.happened_on:
        return _late_answer(sent.happened_on, answered.happened_on)
    days = (file.today - sent.happened_on).days
    text = QCoreApplication.translate(
        "wage_crime", "移送公安机关已%n日，未见立案或者不予立案的通知。", "", days
    )
    if days > _REVIEW_DAYS:
        text += QCoreApplication.translate(
            "wage_crime", "已超过三日（移送规定8条），可以催问或者建议立案监督。"
        )
    return text


def _late_answer(sent: date, answered: date) -> str:
    days = (answered - sent).days
    if days <= _REVIEW_DAYS:
        return ""
    return QCoreApplication.translate(
        "wage_crime", "公安机关在移送后%n日答复，超过三日（移送规定8条）。", "", days
    )


def _last(live: Iterable[Event], kinds: Iterable[str]) -> Event | None:
    wanted = frozenset(kinds)
    found = [one for one in live if one.kind in wanted]
    return max(found, key=lambda one: (one.happened_on, one.seq), default=None)
