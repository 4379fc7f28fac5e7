"""Which papers are there around an application to the wage-guarantee fund, and how do they look?

计算表, 发放清册 and 追偿函, whose tables and sums are computed; the others are forms
(``resources/forms/fund``).  No official layout is on file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from disputes_app.documents.blocks import (
    Align,
    Gap,
    Paragraph,
    Signature,
    Story,
    Table,
    Title,
    addressee,
    flush_right,
)
from disputes_app.documents.errors import FormNotAllowedError, UnknownFormError
from disputes_app.documents.font_files import Role
from disputes_app.documents.fonts import FontBook, installed_fonts
from disputes_app.documents.layout import pages
from disputes_app.documents.page import SIZE_5
from disputes_app.documents.paint import painted
from disputes_app.documents.wording import day_in_words, document_number
from disputes_app.domain.fund_computation import FundComputation, FundLine, WorkerAdvance
from disputes_app.domain.fund_log import PayState
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.labels import Label
from disputes_app.domain.money import yuan_text
from disputes_app.domain.words import word

_RULES = "《上海市企业欠薪保障金筹集和垫付的若干规定》"
_NOT_COMPUTED = Label("还没有核定人员和垫付金额", "No workers and sums were computed yet")
_NOT_DECIDED = Label("还没有决定垫付", "No advance was decided yet")
_NOT_CLAIMED = Label("还没有登记向企业追偿", "Nothing was claimed from the enterprise yet")
_UNVERIFIED = "月数上限、限额和最低工资取值月份依据待核。"


@dataclass(frozen=True, slots=True)
class FundForm:
    """A paper around an application: why it cannot be issued yet, and how it is drawn."""

    id: str
    name_zh: str
    name_en: str
    refusal: Callable[[FundPaper], Label | None]
    draw: Callable[[FundPaper], Story]


def render_fund_form(
    form_id: str, facts: FundPaper, *, invariant: bool = False, book: FontBook | None = None
) -> bytes:
    """Set a paper into a PDF.

    Raises:
        UnknownFormError: there is no such paper.
        FormNotAllowedError: it tells of something that has not happened.
        MissingGlyphError, NoChineseFontError: as for the other papers.
    """
    wanted = next((one for one in FUND_FORMS if one.id == form_id), None)
    if wanted is None:
        raise UnknownFormError(form_id)
    reason = wanted.refusal(facts)
    if reason is not None:
        raise FormNotAllowedError(form_id, reason)
    fonts = book or installed_fonts()
    laid_out = pages(wanted.draw(facts), fonts)
    return painted(laid_out, wanted.name_zh, fonts, invariant=invariant)


def _claim(facts: FundPaper) -> Story:
    log = facts.log
    claim = log.claims[-1]
    advanced = sum(one.fen for one in log.payments if one.on <= claim.on)
    recovered = sum(one.fen for one in log.recoveries if one.on <= claim.on)
    people = sum(on <= claim.on for _, on in log.paid)
    until = "" if claim.until is None else f"于{day_in_words(claim.until)}前"
    first = min(one.on for one in log.payments)
    return (
        Title((facts.seal_name, "追偿函")),
        *_mark(facts),
        Gap(0.5),
        flush_right(document_number(claim.number or facts.document_number or facts.number)),
        addressee(facts.employer),
        Paragraph(
            f"因你单位拖欠劳动者工资、经济补偿金，且{facts.ground}，本局依照{_RULES}，"
            f"自{day_in_words(first)}起已向你单位{people}名劳动者垫付"
            f"{yuan_text(advanced)}元。"
        ),
        Paragraph(
            f"截至本函之日，已追回{yuan_text(recovered)}元，"
            f"尚余{yuan_text(advanced - recovered)}元。现依法向你单位追偿"
            f"{yuan_text(claim.fen)}元，请{until}归还。逾期不归还的，本局将依法通过诉讼、"
            "申请执行、申报破产债权等途径追偿。"
        ),
        Signature(facts.seal_name, claim.on),
    )


def _computation(facts: FundPaper) -> Story:
    table = _of(facts)
    rows = [row for one in table.advances for row in _lines(one)]
    rows.append(("合计", f"{table.people}人", "", "", "", yuan_text(table.advance_fen), ""))
    return (
        Title((facts.seal_name, "垫付金额计算表")),
        *_mark(facts),
        _line(f"{facts.number}    欠薪企业：{facts.employer}"),
        _line(f"计算口径：{_caps(table)}"),
        Table(
            (0.7, 1.1, 1.2, 1.5, 1.4, 1.5, 3.2),
            tuple(rows),
            ("序号", "姓名", "月份", "欠薪(元)", "最低工资", "核定(元)", "说明"),
            (
                Align.CENTRE,
                Align.LEFT,
                Align.LEFT,
                Align.RIGHT,
                Align.RIGHT,
                Align.RIGHT,
                Align.LEFT,
            ),
            size=SIZE_5,
        ),
        _line(_UNVERIFIED),
    )


def _lines(one: WorkerAdvance) -> list[tuple[str, ...]]:
    worker = one.worker
    rows = [("", "", *_cells(line)) for line in one.lines]
    by_months = worker.half_months and worker.compensation_fen is None
    said = "小计（欠薪不含经济补偿金）" if by_months else "小计"
    total = ("", yuan_text(worker.owed_fen), "", yuan_text(one.advance_fen), said)
    return [(str(worker.place), worker.name, *total), *rows]


def _cells(line: FundLine) -> tuple[str, ...]:
    month = f"{line.month:%Y-%m}" if line.month else f"补偿{line.half_months / 2:g}个月"
    owed = "" if line.owed_fen is None else yuan_text(line.owed_fen)
    return (
        month,
        owed,
        yuan_text(line.wage_fen),
        yuan_text(line.counted_fen),
        word(line.reason, "zh"),
    )


def _payout(facts: FundPaper) -> Story:
    table = _of(facts)
    states = dict(facts.states)
    due = [one for one in table.advances if states.get(one.worker.place) is not PayState.NOTHING]
    rows = [
        (
            str(n),
            one.worker.name,
            one.worker.id_number,
            "\n".join(text for text in (one.worker.bank, one.worker.account) if text),
            yuan_text(one.advance_fen),
            word(states.get(one.worker.place, PayState.WAITING), "zh"),
            "",
        )
        for n, one in enumerate(due, start=1)
    ]
    total = ("合计", f"{len(due)}人", "", "", yuan_text(table.advance_fen), "", "")
    left, right = Align.LEFT, Align.RIGHT
    return (
        Title((facts.seal_name, "欠薪保障金发放清册")),
        *_mark(facts),
        _line(f"{facts.number}    欠薪企业：{facts.employer}    {day_in_words(facts.issued_on)}"),
        Table(
            (0.7, 1.1, 2.5, 2.7, 1.5, 1.1, 1.0),
            (*rows, total),
            ("序号", "姓名", "证件号码", "开户银行、账号", "金额(元)", "状态", "签名"),
            (Align.CENTRE, left, left, left, right, left, left),
            size=SIZE_5,
        ),
        _line("制表：                复核：                负责人："),
    )


def _of(facts: FundPaper) -> FundComputation:
    if facts.computed is None:
        raise ValueError("a form draws sums that its refusal has not made sure of")
    return facts.computed


def _caps(table: FundComputation) -> str:
    terms = table.terms
    return (
        f"工资至多{terms.months_cap}个月，每月不超过{word(terms.wage_month, 'zh')}；"
        f"经济补偿金以最低工资为基数，至多{terms.compensation_cap}个月"
    )


def _line(text: str) -> Paragraph:
    return Paragraph(text, Role.SONG, SIZE_5, indent=0, align=Align.LEFT)


def _mark(facts: FundPaper) -> tuple[Paragraph, ...]:
    if not facts.demonstration:
        return ()
    return (Paragraph("演示数据：人员、企业为虚构", Role.SONG, SIZE_5, 0, Align.CENTRE),)


def _needs_computed(facts: FundPaper) -> Label | None:
    return None if facts.computed is not None else _NOT_COMPUTED


def _needs_advance(facts: FundPaper) -> Label | None:
    decided = facts.log.decision
    done = decided is not None and decided.what == "advance" and facts.computed is not None
    return None if done else _NOT_DECIDED


def _needs_claim(facts: FundPaper) -> Label | None:
    return None if facts.log.claims and facts.log.payments else _NOT_CLAIMED


FUND_FORMS = (
    FundForm("computation", "垫付金额计算表", "Computation", _needs_computed, _computation),
    FundForm("payout", "欠薪保障金发放清册", "Pay-out list", _needs_advance, _payout),
    FundForm("claim", "追偿函", "Letter of recovery", _needs_claim, _claim),
)
"""Those that are drawn here, in the order in which they come up."""
