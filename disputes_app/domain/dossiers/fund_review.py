"""What do the papers, the conditions and the decision do to an application to the fund?"""

from __future__ import annotations

from disputes_app.domain.dossiers.base import Dossier
from disputes_app.domain.dossiers.common import open_still
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import Choice, day_of, is_set, number_of, text_of

REVIEW = "fund.review"
DECIDED = "decided"
CITY = "city"

GROUNDS = (
    Choice(
        "13_1_1",
        "宣告破产、解散或者被撤销，进入清算程序（第13条第1款第1项）",
        "Bankrupt, dissolved or revoked, in liquidation (art. 13 ¶1(1))",
    ),
    Choice(
        "13_1_2",
        "经营者隐匿、出走等，已停止经营（第13条第1款第2项）",
        "The owner absconded and business stopped (art. 13 ¶1(2))",
    ),
    Choice(
        "13_2",
        "欠薪可能引发重大冲突（第13条第2款）",
        "The arrears may cause a major conflict (art. 13 ¶2)",
    ),
)
MATERIALS = (
    Choice("application", "垫付欠薪申请表", "Application form"),
    Choice("account", "本人实名制银行结算账户", "Own real-name bank account"),
    Choice("identity", "身份证明及复印件", "Proof of identity and copy"),
    Choice("employment", "劳动合同或其他劳动关系证明", "Contract or proof of employment"),
    Choice("proof", "确认欠薪事实的证明资料", "Proof of the arrears"),
)
"""The five papers of the application, as the city's bureau lists them (2023-11-22)."""
EVIDENCE_KINDS = (
    Choice("handling", "已生效的行政处理决定书", "Handling decision in effect"),
    Choice("penalty", "已生效的行政处罚决定书", "Penalty decision in effect"),
    Choice("award", "已生效的仲裁裁决书", "Award in effect"),
    Choice("judgment", "已生效的判决书", "Judgment in effect"),
    Choice("settlement", "已生效的调解书", "Mediation paper in effect"),
    Choice("authority", "处理纠纷的行政部门证明材料", "Proof of the authority in charge"),
)
_OF_CONFLICT = frozenset({"authority"})
OPINIONS = (
    Choice("advance", "建议垫付", "Advance"),
    Choice("refuse", "建议不予垫付", "Refuse"),
)
DECIDERS = (
    Choice("district", "区人力资源和社会保障局", "The district"),
    Choice("city", "市人力资源和社会保障局", "The city"),
)
REFUSALS = (
    Choice(
        "construction",
        "实行工资保证金制度的建筑施工企业（第3条）",
        "Construction enterprise under the wage-deposit system (art. 3)",
    ),
    Choice("conditions", "不符合第13条规定的情形", "The conditions of art. 13 are not met"),
    Choice("materials", "材料不齐，逾期未补正", "Papers missing"),
    Choice("nothing_owed", "不存在欠薪", "Nothing is owed"),
    Choice("other", "其他", "Other"),
)


def evidence_fits(ground: str, evidence: str) -> bool:
    """Say whether a proof is the one that a ground asks for (材料 5)."""
    return (evidence in _OF_CONFLICT) is (ground == "13_2")


# Guards


def before_decision(dossier: Dossier) -> str | None:
    """Let an entry be made until it has been decided."""
    return open_still(dossier) or ("fund_decided" if DECIDED in dossier.told else None)


def eligible(dossier: Dossier) -> str | None:
    """Let it be carried on where the fund is there for the enterprise (若干规定 3)."""
    why_not = before_decision(dossier)
    if why_not is None and dossier.told.get("construction") is True:
        return "fund_construction"
    return why_not


def under_review(dossier: Dossier) -> str | None:
    """Let it be decided once it was accepted and its sums are computed."""
    why_not = eligible(dossier)
    if why_not is None and "accepted" not in dossier.told:
        return "fund_not_accepted"
    return why_not or (None if "advance_fen" in dossier.told else "fund_not_computed")


# What the entries do


def applied(dossier: Dossier, event: Event) -> None:
    """Open the application."""
    dossier.open(event, "materials")
    dossier.told["ground"] = text_of(event.facts, "ground")
    dossier.told["construction"] = is_set(event.facts, "construction")


def materials_received(dossier: Dossier, event: Event) -> None:
    """Note which papers have come."""
    come = [one.value for one in MATERIALS if is_set(event.facts, one.value)]
    if not come:
        dossier.impossible("fund_no_material")
    for name in come:
        dossier.told[f"has_{name}"] = True


def asked_to_correct(dossier: Dossier, event: Event) -> None:
    """Check the day until which papers may be handed in."""
    until = day_of(event.facts, "until")
    if until is not None and until < event.happened_on:
        dossier.impossible("date_before_entry", until)


def proved(dossier: Dossier, event: Event) -> None:
    """Note the proof that the ground asks for."""
    effective_on = day_of(event.facts, "effective_on")
    if not evidence_fits(text_of(dossier.told, "ground"), text_of(event.facts, "evidence")):
        dossier.impossible("fund_wrong_evidence")
        return
    if effective_on is not None and effective_on > event.happened_on:
        dossier.impossible("fund_not_in_effect", effective_on)
        return
    dossier.told["proved"] = True
    dossier.link_case(text_of(event.facts, "case"))


def accepted(dossier: Dossier, event: Event) -> None:
    """Begin the review; the term is the office's own, for no text of law sets one."""
    if "accepted" in dossier.told:
        dossier.impossible("fund_accepted_twice")
        return
    decide_by = day_of(event.facts, "decide_by")
    if decide_by is not None and decide_by < event.happened_on:
        dossier.impossible("date_before_entry", decide_by)
        return
    if any(f"has_{one.value}" not in dossier.told for one in MATERIALS):
        dossier.unlawful("fund_materials_missing")
    dossier.told["accepted"] = True
    dossier.stage = "review"
    if decide_by is not None:
        dossier.start(REVIEW, event.happened_on, length=(decide_by - event.happened_on).days)


def computed(dossier: Dossier, event: Event) -> None:
    """Take over the sums of the list that belongs to the entry; a later one replaces it."""
    if CITY in dossier.told:
        dossier.impossible("fund_with_city")
        return
    for name in ("people", "owed_fen", "advance_fen", "limit_fen"):
        dossier.told[name] = number_of(event.facts, name)
    dossier.people = number_of(event.facts, "people")
    dossier.owed_fen = number_of(event.facts, "owed_fen")


def _above_limit(dossier: Dossier) -> bool:
    return number_of(dossier.told, "advance_fen") > number_of(dossier.told, "limit_fen")


def preliminary(dossier: Dossier, event: Event) -> None:
    """Send it to the city with the opinion of the district (实施意见 3)."""
    if not _above_limit(dossier):
        dossier.impossible("fund_within_limit")
        return
    dossier.told[CITY] = text_of(event.facts, "opinion")
    dossier.stage = "city"


def decided(dossier: Dossier, event: Event) -> None:
    """Decide to advance: the district up to its limit, the city above it."""
    by_city = text_of(event.facts, "by") == "city"
    if not number_of(dossier.told, "advance_fen"):
        dossier.impossible("fund_nothing")
        return
    if by_city is not _above_limit(dossier):
        dossier.impossible("fund_within_limit" if by_city else "fund_above_limit")
        return
    if by_city and CITY not in dossier.told:
        dossier.impossible("fund_no_opinion")
        return
    if "proved" not in dossier.told:
        dossier.unlawful("fund_not_proved")
    dossier.told[DECIDED] = True
    dossier.stage = "paying"
    dossier.finish(REVIEW, event.happened_on, "fund_decided_late")
    dossier.pay(event.happened_on, "fund_decided", number_of(dossier.told, "advance_fen"))


def refused(dossier: Dossier, event: Event) -> None:
    """Decide not to advance; above the limit only the city may, with the district's opinion."""
    if text_of(event.facts, "by") == "city" and CITY not in dossier.told:
        dossier.impossible("fund_no_opinion")
        return
    if text_of(event.facts, "by") != "city" and CITY in dossier.told:
        dossier.impossible("fund_with_city")
        return
    dossier.finish(REVIEW, event.happened_on, "fund_decided_late")
    dossier.end(event.happened_on, "refused")


def withdrawn(dossier: Dossier, event: Event) -> None:
    """End it, because the workers took it back."""
    dossier.end(event.happened_on, "withdrawn")
