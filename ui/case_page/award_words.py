"""In which words does a case say which items of its award are final, and what that takes?"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.claim_items import ClaimItem, Nature
from disputes_app.domain.final_award import (
    BASIS,
    WAGE_DAY_MARK,
    AwardPaper,
    FinalAward,
    Finality,
    ItemFinality,
    WageDay,
)
from disputes_app.domain.minimum_wage import MinimumWage
from disputes_app.domain.money import to_fen
from disputes_app.services.case_findings import CaseFindings
from ui.badges import Badge
from ui.case_page.clock_words import basis_text, length_text
from ui.case_page.explanation_words import Reason
from ui.case_page.info_card import InfoWords
from ui.case_words import rule_name
from ui.tokens import Tone
from ui.wording import code_text, day_text, list_text, money_text

LONGEST_ITEM = 24


def award_words(findings: CaseFindings) -> InfoWords | None:
    """Return what the case says of final awards; None where it says nothing."""
    final = findings.final
    if final is None:
        return None
    title = QCoreApplication.translate("final_award", "终局裁决")
    return InfoWords(
        title,
        tuple(_marks(final)),
        (*_lines(final), *_papers(final, findings)),
        tuple(_reasons(final)),
    )


def _marks(final: FinalAward) -> Iterable[Badge]:
    if final.contradicts:
        text = QCoreApplication.translate("final_award", "与登记的裁决类型不符")
        yield Badge(text, Tone.DANGER)
    if final.is_mixed:
        text = QCoreApplication.translate("final_award", "须分别制作两份裁决书")
        yield Badge(text, Tone.WARNING)
    elif final.papers and not final.unknown:
        yield Badge(code_text(final.papers[0].finality), Tone.INFO)
    if final.unknown:
        text = QCoreApplication.translate("final_award", "%n 项无法判断", "", len(final.unknown))
        yield Badge(text, Tone.NEUTRAL)
    if final.wage is not None and not final.wage.verified:
        yield Badge(QCoreApplication.translate("final_award", "依据待核"), Tone.WARNING)


def _lines(final: FinalAward) -> Iterable[str]:
    if not final.items:
        yield QCoreApplication.translate(
            "final_award", "没有登记请求。在“请求分项”中逐项登记性质和金额后显示。"
        )
    for one in final.items:
        yield _item(one)
    if final.people > 1:
        text = QCoreApplication.translate(
            "final_award",
            "本案涉及 %n 名劳动者：每人每项分别登记，分别判断（据理解）。",
            "",
            final.people,
        )
        yield text
    if final.unknown:
        yield QCoreApplication.translate(
            "final_award", "在“请求分项”中逐项登记性质和金额后可以判断。"
        )
    yield _ceiling(final)


def _item(one: ItemFinality) -> str:
    item = one.item
    if one.fen is None:
        text = QCoreApplication.translate("final_award", "第{number}项 {what}：{finality}，{why}")
    elif item.awarded_fen is None:
        text = QCoreApplication.translate(
            "final_award", "第{number}项 {what}：请求 {sum}，{finality}，{why}"
        )
    else:
        text = QCoreApplication.translate(
            "final_award", "第{number}项 {what}：裁决 {sum}，{finality}，{why}"
        )
    return text.format(
        number=item.number,
        what=_what(item),
        sum=money_text(one.fen),
        finality=code_text(one.finality),
        why=code_text(one.reason),
    )


def _what(item: ClaimItem) -> str:
    words = " ".join(item.text.split()).rstrip("。")
    if len(words) > LONGEST_ITEM:
        words = words[:LONGEST_ITEM] + "…"
    if item.nature is Nature.UNCLEAR:
        return words or code_text(item.nature)
    if not words:
        return code_text(item.nature)
    text = QCoreApplication.translate("final_award", "{what}（{nature}）")
    return text.format(what=words, nature=code_text(item.nature))


def _ceiling(final: FinalAward) -> str:
    wage = final.wage
    if wage is None:
        text = QCoreApplication.translate(
            "final_award", "{day} 没有最低工资标准，请在设置的“最低工资标准”中补录。"
        )
        return text.format(day=day_text(final.wage_on))
    text = QCoreApplication.translate(
        "final_award", "每项上限 {ceiling}（12 × {monthly}，{first} 起的月最低工资标准）。"
    )
    return text.format(
        ceiling=money_text(final.ceiling_fen),
        monthly=money_text(to_fen(wage.monthly)),
        first=day_text(wage.in_force_from),
    )


def _papers(final: FinalAward, findings: CaseFindings) -> Iterable[str]:
    for place, paper in enumerate(final.papers, start=1):
        told = list_text(_remedy(rule_id, findings) for rule_id in paper.remedies)
        yield _paper_text(final, paper).format(
            place=place, numbers=list_text(paper.numbers), told=told
        )


def _paper_text(final: FinalAward, paper: AwardPaper) -> str:
    is_final = paper.finality is Finality.FINAL
    if not final.is_mixed and is_final:
        return QCoreApplication.translate("final_award", "终局裁决书告知：{told}。")
    if not final.is_mixed:
        return QCoreApplication.translate("final_award", "非终局裁决书告知：{told}。")
    if is_final:
        return QCoreApplication.translate(
            "final_award", "裁决书-{place}（终局）：第 {numbers} 项；告知：{told}。"
        )
    return QCoreApplication.translate(
        "final_award", "裁决书-{place}（非终局）：第 {numbers} 项；告知：{told}。"
    )


def _remedy(rule_id: str, findings: CaseFindings) -> str:
    rule = findings.remedies[rule_id]
    return f"{rule_name(rule)} {length_text(rule.length, rule.unit)}"


def _reasons(final: FinalAward) -> Iterable[Reason]:
    law = list_text(basis_text(name, article) for name, article in BASIS)
    yield Reason(QCoreApplication.translate("final_award", "法律依据"), law)
    yield Reason(QCoreApplication.translate("final_award", "标准之日"), wage_day_text(final))
    if final.wage is not None:
        yield Reason(QCoreApplication.translate("final_award", "标准来源"), source_text(final.wage))
    if any(one.item.from_receipt for one in final.items):
        yield Reason(
            QCoreApplication.translate("final_award", "请求"),
            QCoreApplication.translate(
                "final_award", "没有登记分项的，按收件登记的案由和请求金额；不能确定的不判断。"
            ),
        )
    yield Reason(
        QCoreApplication.translate("final_award", "另见"),
        QCoreApplication.translate(
            "final_award",
            "裁决书没有写明类型、各项均不超过上限的，按终局裁决处理；一份裁决书同时包含两类的，"
            "按非终局裁决处理（法释〔2020〕26号第19、20条）。",
        ),
    )


def wage_day_text(final: FinalAward) -> str:
    """Return which day's wage was taken, and that this is a reading of the law."""
    if final.wage_day is WageDay.AWARD and not final.by_award:
        text = QCoreApplication.translate(
            "final_award", "{choice}；没有裁决前按今天 {day}（{mark}）"
        )
    else:
        text = QCoreApplication.translate("final_award", "{choice} {day}（{mark}）")
    return text.format(
        choice=code_text(final.wage_day),
        day=day_text(final.wage_on),
        mark=code_text(WAGE_DAY_MARK),
    )


def source_text(wage: MinimumWage) -> str:
    """Return where a row comes from, marked where its text is not on file."""
    if wage.verified:
        return wage.source
    text = QCoreApplication.translate("final_award", "{source}（依据待核：{mark}）")
    return text.format(source=wage.source, mark=code_text(wage.mark))
