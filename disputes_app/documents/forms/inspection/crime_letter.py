"""涉嫌犯罪案件移送书 with its list of papers and the police's receipt (移送规定 5-7)."""

from __future__ import annotations

from disputes_app.documents.blocks import (
    Gap,
    Paragraph,
    Signature,
    Story,
    Title,
    addressee,
    flush_right,
)
from disputes_app.documents.form import Form
from disputes_app.documents.needs import CAUSE, ISSUED_ON, RESPONDENTS, Need, absent, given
from disputes_app.documents.wording import day_in_words, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label
from disputes_app.domain.papers import CasePaper

_POLICE = Need(Label("接收的公安机关", "Police office"), lambda facts: facts.referral.police)


def _refusal(facts: CasePaper) -> Label | None:
    if facts.referral.approved_on is not None:
        return None
    return Label(
        "移送没有经正职负责人批准（移送规定5）；先登记“批准移送公安机关”",
        "The principal head has not approved the transfer (移送规定 5)",
    )


def _draw(facts: CasePaper) -> Story:
    referral = facts.referral
    number = referral.number or facts.number
    found = referral.finding.rstrip("。")
    papers = "；".join(f"{n}. {name}" for n, name in enumerate(referral.papers, start=1))
    copied = f"抄送：{referral.procuratorate}。" if referral.procuratorate else ""
    return (
        Title((facts.seal_name, "涉嫌犯罪案件移送书")),
        Gap(0.5),
        *((flush_right(document_number(number)),) if number else ()),
        addressee(referral.police),
        Paragraph(
            f"本机关查处的{names(facts.respondents)}{facts.cause}一案，经专案组"
            f"（{referral.team}）核实：{found}。"
        ),
        Paragraph(
            f"{referral.suspect}的行为涉嫌{referral.crime}{_sums(facts)}。经本机关正职负责人于"
            f"{day_in_words(given(referral.approved_on))}批准，依照《行政执法机关移送涉嫌犯罪案件的规定》"
            "第三条、第五条，将本案移送你机关。"
        ),
        Paragraph(
            "请在本移送书的回执上签字，并自接受之日起三日内决定是否立案，书面通知本机关；决定不予立案的，"
            "请说明理由，退回案卷材料（同规定第七条、第八条）。"
        ),
        Paragraph(f"附（同规定第六条）：{papers}。{copied}"),
        Signature(facts.seal_name, given(facts.issued_on)),
        Paragraph(
            "回执：以上案件和材料已收到。        签收人：            "
            "        年    月    日    时    分",
            indent=0,
        ),
    )


def _sums(facts: CasePaper) -> str:
    referral = facts.referral
    people = f"，涉及劳动者{referral.people}人" if referral.people else ""
    return people + (f"，金额{referral.amount}" if referral.amount else "")


FORM = Form(
    id="inspection.crime_letter",
    name_zh="涉嫌犯罪案件移送书",
    name_en="Letter of transfer to the police",
    lines=frozenset({Line.INSPECTION}),
    missing_fields=lambda facts: absent(facts, (RESPONDENTS, CAUSE, ISSUED_ON, _POLICE)),
    refusal=_refusal,
    draw=_draw,
)
