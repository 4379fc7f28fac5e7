"""The ministry's mediation and arbitration tables (人社统MA1, MA2), as far as they are known.

Their structure is quoted from others; instructions for filling in are not on file.  What the
log does not record is said to be missing, and never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from disputes_app.documents.reports.flow_section import (
    FLOW_NOTE,
    balance_text,
    flow_cells,
)
from disputes_app.documents.reports.report_model import (
    Cell,
    Fen,
    Part,
    Ratio,
    ReportTable,
    Section,
)
from disputes_app.domain.case_flow import (
    CauseClass,
    Flow,
    FlowRow,
    cause_class,
    ended_by,
    flow_of,
    flows_by,
    gone_by,
)
from disputes_app.domain.cases import AwardResult, Line, Outcome
from disputes_app.domain.kinds.common import ORGANISATIONS
from disputes_app.domain.period_report import ArbitrationFacts, MinistryFacts
from disputes_app.domain.rate import rate_of
from disputes_app.domain.words import word

MEDIATION_TITLE = "劳动人事争议调解情况表"
ARBITRATION_TITLE = "劳动人事争议仲裁情况表"
_FLOW_HEAD = ("上期未结", "当期受理", "当期结案", "移出", "期末未结", "核对")
_WIDTHS = (1.1, 1.1, 1.1, 0.9, 1.1, 1.1)
_UNVERIFIED = (
    "表式依公开转引的人社统MA1、MA2结构，填报说明未查到原文（口径待核），"
    "报送前请与上级下发的表式核对。"
)
_CAUSE_NOTE = "案由类别按本系统对照归类（待核）；对照表以外的案由列入其他。"


def mediation_section(facts: MinistryFacts) -> Section:
    """Return the chapter of mediations."""
    return Section(MEDIATION_TITLE, tuple(_mediation(facts)))


def arbitration_section(facts: MinistryFacts) -> Section:
    """Return the chapter of arbitrations."""
    return Section(ARBITRATION_TITLE, tuple(_arbitration(facts)))


def _mediation(facts: MinistryFacts) -> Iterator[Part]:
    rows = facts.of(Line.MEDIATION)
    flow = flow_of(rows)
    extra = facts.mediation
    yield _UNVERIFIED
    yield _flow_table("调解收结案", "调解收案、结案（件）", flow, rows, ())
    yield _cause_table("调解分案由", "调解案件分案由", rows)
    yield _manner_table("调解结果", "调解结案分结果", flow.closed, _outcomes(rows, (
        (Outcome.AGREEMENT, "达成调解协议"),
        (Outcome.NO_AGREEMENT, "未达成协议、终止调解"),
        (Outcome.WITHDRAWN, "当事人撤回"),
    )))  # fmt: skip
    yield _body_table(facts, rows)
    yield ReportTable(
        "调解金额和先行调解",
        "涉案金额和仲裁机构先行调解",
        ("项目", "数值", "含义"),
        (
            ("受理请求金额（元）", Fen(flow.claimed_fen), "当期受理案件登记的请求金额之和"),
            ("协议金额（元）", Fen(extra.agreed_fen), "当期调解协议确定的给付金额之和"),
            ("受理涉及人数", flow.people, "当期受理案件的劳动者人数"),
            ("先行调解结束（件）", extra.first_ended, "受理前建议调解、当期结束的，不计入调解案件"),
            ("其中调解成功（件）", extra.first_settled, "同上，达成协议的"),
        ),
        (1.9, 1.8, 4.0),
        left=(2,),
    )  # fmt: skip


def _arbitration(facts: MinistryFacts) -> Iterator[Part]:
    rows = facts.of(Line.ARBITRATION)
    flow, extra = flow_of(rows), facts.arbitration
    yield _UNVERIFIED
    more: tuple[tuple[Cell, ...], ...] = (
        ("受理中十人以上的案件", flow.many, "劳动者一方十人以上（集体劳动争议）"),
        ("受理中用人单位申请的", extra.employers_applied, "申请人为用人单位"),
        ("受理中劳动者申请的", flow.accepted - extra.employers_applied, "其余"),
        ("受理涉及劳动者人数", flow.people, "当期受理案件的劳动者人数"),
        ("其中十人以上案件的人数", flow.many_people, "上列十人以上案件的劳动者人数"),
    )
    yield _flow_table("仲裁收结案", "仲裁收案、结案（件）", flow, rows, more)
    yield _cause_table("仲裁分案由", "仲裁案件分案由", rows)
    ended = ended_by(rows)
    settled, awards = ended.pop(Outcome.SETTLEMENT, 0), ended.pop(Outcome.AWARD, 0)
    manners = [
        ("仲裁调解", settled),
        ("仲裁裁决", awards),
        ("其他方式", flow.closed - settled - awards),
        *((f"  其中{word(one, 'zh')}", n) for one, n in sorted(ended.items())),
    ]
    yield _manner_table("仲裁结案方式", "仲裁结案分方式", flow.closed, manners)
    yield ReportTable(
        "仲裁结果",
        "仲裁裁决结果和金额",
        ("项目", "数值", "含义"),
        (
            ("裁决结案（件）", awards, "当期以裁决书结案的"),
            ("其中裁决有给付金额（件）", extra.awards_with_sum, "裁决书登记了给付金额的"),
            ("其中没有给付金额（件）", awards - extra.awards_with_sum, "金额为零或者没有登记"),
            *_results(awards, extra),
            ("裁决金额（元）", Fen(extra.awarded_fen), "当期裁决书确定的给付金额之和"),
            ("调解书金额（元）", Fen(extra.agreed_fen), "当期仲裁调解书确定的给付金额之和"),
            ("受理请求金额（元）", Fen(flow.claimed_fen), "当期受理案件登记的请求金额之和"),
        ),
        (2.2, 1.7, 3.8),
        left=(2,),
    )  # fmt: skip
    yield _office_table(facts, rows)


def _results(awards: int, extra: ArbitrationFacts) -> Iterator[tuple[Cell, ...]]:
    """Yield who won, and the awards of which nobody said it, never guessed."""
    order = (AwardResult.EMPLOYER, AwardResult.WORKER, AwardResult.BOTH)
    for one in order:
        told = "登记裁决时选定的" if one is order[0] else "同上"
        yield f"{word(one, 'zh')}（件）", extra.results.get(one, 0), told
    missing = awards - sum(extra.results.values())
    if missing:
        yield "未登记胜负（件）", missing, "登记裁决时没有选定，报送时人工核对后分列"


def _flow_table(
    name: str,
    title: str,
    flow: Flow,
    rows: Iterable[FlowRow],
    more: tuple[tuple[Cell, ...], ...],
) -> ReportTable:
    gone = gone_by(rows)
    went: tuple[tuple[Cell, ...], ...] = tuple(
        (f"  其中{word(one, 'zh')}", n, "") for one, n in sorted(gone.items())
    )
    cells: tuple[tuple[Cell, ...], ...] = (
        ("上期未结", flow.open_before, "期初已受理、未办结也未移出的"),
        ("当期受理", flow.accepted, "受理日在期间内的"),
        *more,
        ("当期结案", flow.closed, "办结日在期间内的"),
        ("移出", flow.gone, "受理后移送管辖、并案、撤号的，不作结案"),
        *went,
        ("期末未结", flow.open_after, "期末已受理、未办结也未移出的"),
        ("核对", balance_text(flow), "上期未结＋当期受理＝当期结案＋移出＋期末未结"),
    )
    return ReportTable(name, title, ("项目", "件数", "含义"), cells, (2.2, 1.1, 4.4), left=(2,))


def _cause_table(name: str, title: str, rows: tuple[FlowRow, ...]) -> ReportTable:
    found = flows_by(rows, lambda row: cause_class(row.cause))
    cells: list[tuple[Cell, ...]] = []
    for one in CauseClass:
        flow = found.get(one, Flow())
        cells.append((word(one, "zh"), *flow_cells(flow), balance_text(flow)))
    whole = flow_of(rows)
    cells.append(("合计", *flow_cells(whole), balance_text(whole)))
    other = sorted(
        {row.cause or "未填案由" for row in rows if cause_class(row.cause) is CauseClass.OTHER}
    )
    notes: tuple[str, ...] = (FLOW_NOTE, _CAUSE_NOTE)
    if other:
        notes = (*notes, f"列入其他的案由：{'、'.join(other)}。")
    return ReportTable(
        name, f"{title}（件）", ("案由类别", *_FLOW_HEAD), tuple(cells), (2.2, *_WIDTHS),
        notes=notes, left=(6,),
    )  # fmt: skip


def _outcomes(
    rows: Iterable[FlowRow], named: tuple[tuple[Outcome, str], ...]
) -> list[tuple[str, int]]:
    ended = ended_by(rows)
    known = {outcome for outcome, _ in named}
    found = [(name, ended.get(outcome, 0)) for outcome, name in named]
    rest = sum(n for outcome, n in ended.items() if outcome not in known)
    return [*found, ("其他", rest)] if rest else found


def _manner_table(
    name: str, title: str, whole: int, manners: Iterable[tuple[str, int]]
) -> ReportTable:
    cells: list[tuple[Cell, ...]] = [(manner, n, Ratio(rate_of(n, whole))) for manner, n in manners]
    cells.append(("合计", whole, Ratio(rate_of(whole, whole))))
    return ReportTable(
        name, f"{title}（件）", ("方式", "件数", "占结案"), tuple(cells), (3.0, 1.2, 1.2)
    )


def _body_table(facts: MinistryFacts, rows: tuple[FlowRow, ...]) -> ReportTable:
    names = {one.value: one.zh for one in ORGANISATIONS}

    def body(row: FlowRow) -> str:
        return names.get(facts.offices[row.office_id].organisation, "未注明")

    found = flows_by(rows, body)
    cells: list[tuple[Cell, ...]] = [
        (
            name,
            *flow_cells(flow),
            flow.settled,
            Ratio(rate_of(flow.settled, flow.closed)),
        )
        for name, flow in sorted(found.items())
    ]
    whole = flow_of(rows)
    cells.append(
        ("合计", *flow_cells(whole), whole.settled, Ratio(rate_of(whole.settled, whole.closed)))
    )
    return ReportTable(
        "调解分机构",
        "调解案件分调解组织（件）",
        ("调解组织", *_FLOW_HEAD[:-1], "达成协议", "成功率"),
        tuple(cells),
        (2.2, 1.0, 1.0, 1.0, 0.8, 1.0, 1.0, 1.0),
        notes=("组织类别以承办机构登记的为准。",),
    )


def _office_table(facts: MinistryFacts, rows: tuple[FlowRow, ...]) -> ReportTable:
    found = flows_by(rows, lambda row: str(row.office_id))
    cells: list[tuple[Cell, ...]] = [
        (facts.offices[int(key)].name, *flow_cells(found[key]), balance_text(found[key]))
        for key in sorted(found, key=int)
    ]
    whole = flow_of(rows)
    cells.append(("合计", *flow_cells(whole), balance_text(whole)))
    return ReportTable(
        "仲裁分机构",
        "仲裁案件分机构（件）",
        ("机构", *_FLOW_HEAD),
        tuple(cells),
        (2.6, *_WIDTHS),
        left=(6,),
    )
