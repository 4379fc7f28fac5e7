"""How does a forecast leave the program: as a page, or as a spreadsheet?"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from disputes_app.documents.reports.report_model import Cell, Ratio, Report, ReportTable, Section
from disputes_app.domain.forecast_ground import Levers
from disputes_app.domain.forecast_outlook import Band, Outlook
from disputes_app.domain.forecast_scores import HeldOut
from disputes_app.domain.forecast_sheet import DASH, MONTHS_HEAD, TITLE, ForecastSheet
from disputes_app.domain.rate import percent
from disputes_app.domain.staff import Actor, Right
from disputes_app.domain.words import word
from disputes_app.services.context import Context
from disputes_app.services.forecast import BackTest, Forecast
from disputes_app.services.paper_names import bureau_name
from disputes_app.services.report_files import XLSX, file_type

_FAN_HEAD = ("截至", "90%下限", "80%下限", "中位数", "80%上限", "90%上限")
_NAMES = ("low90", "low80", "median", "high80", "high90")


def forecast_file(
    ctx: Context,
    actor: Actor,
    found: Forecast,
    tested: BackTest | None,
    suffix: str,
    *,
    invariant: bool = False,
) -> bytes:
    """Return a forecast as a file, with the test of past ones where there is one.

    Raises:
        NotAllowedError: the role may not issue papers.
        ReportFileError: ``suffix`` is neither ``.pdf`` nor ``.xlsx``.
    """
    actor.require(Right.ISSUE_PAPER)
    file_type(f"forecast{suffix}")
    sheet = forecast_sheet(found, tested)
    if suffix == XLSX:
        return _workbook(ctx, sheet)
    from disputes_app.documents.reports.forecast_sheet import render_forecast

    return render_forecast(
        sheet,
        office_name=bureau_name(ctx),
        made_on=ctx.today(),
        demonstration=ctx.demonstration,
        invariant=invariant,
    )


def forecast_sheet(found: Forecast, tested: BackTest | None = None) -> ForecastSheet:
    """Return what a forecast says in words."""
    columns = [one for one in (found.base, found.changed) if one is not None]
    base, changed = found.base, found.changed
    return ForecastSheet(
        first=found.first,
        last=found.last,
        as_of=found.as_of,
        target=found.target,
        headline=_headline(found),
        known=tuple(_known(found)),
        compared_head=("", "不采取措施", "采取措施")[: 1 + len(columns)],
        compared=tuple(_compared(columns)),
        so_far=found.so_far,
        fan=() if base is None else base.fan,
        changed_fan=() if changed is None else changed.fan,
        assumptions=tuple(word(one, "zh") for one in found.assumptions),
        months=() if tested is None else tuple(_month(one) for one in tested.months),
        verdict=() if tested is None else tuple(_verdict(tested)),
    )


def _headline(found: Forecast) -> str:
    if found.why is not None or found.base is None:
        return "" if found.why is None else word(found.why, "zh")
    period = word(found.ask.horizon, "zh")
    if found.target is None:
        return f"{period}没有设定目标，只预测比率。"
    said = f"{period}达到{percent(found.target)}的可能：{_chance(found.base)}"
    return said if found.changed is None else f"{said}；采取措施后：{_chance(found.changed)}"


def _known(found: Forecast) -> Iterator[str]:
    ask = found.ask
    yield f"{word(ask.line, 'zh')}  {word(found.population, 'zh')}"
    yield f"期间：{found.first}至{found.last}，截至{found.as_of}"
    yield (
        f"已登记{found.registered}件，已逾期{found.lost}件，未到期在办{found.open_cases}件；"
        f"依据{found.since}以来的{found.past_cases}件，其中逾期{found.past_late}件"
    )
    yield f"模拟{ask.runs}次，种子{ask.seed}（同一种子、同样的记录，结果相同）"
    if ask.levers.any:
        yield f"措施：{'、'.join(_levers(ask.levers))}"


def _levers(levers: Levers) -> Iterator[str]:
    for n, text in (
        (levers.handlers, "增加承办人{n}人"),
        (levers.hearing_days, "庭审提前{n}个工作日"),
        (levers.extensions, "批准延长{n}件"),
        (levers.more_cases, "新增案件多{n}%"),
    ):
        if n:
            yield text.format(n=n)


def _compared(columns: list[Outlook]) -> Iterator[tuple[str, ...]]:
    for name, cells in (
        ("达标可能", [_chance(one) for one in columns]),
        ("比率中位数", [_rates(one.band, "median") for one in columns]),
        ("80%区间", [_rates(one.band, "low80", "high80") for one in columns]),
        ("90%区间", [_rates(one.band, "low90", "high90") for one in columns]),
        ("预计应结（件）", [f"{float(one.registered):.1f}" for one in columns]),
        ("预计逾期（件）", [f"{float(one.lost):.1f}" for one in columns]),
        ("额度用完（占比）", [_end(one) for one in columns]),
        ("用到的延长（件）", [f"{float(one.extended):.1f}" for one in columns]),
    ):
        if cells:
            yield name, *cells


def _chance(one: Outlook) -> str:
    """Write a chance; never 0 % or 100 %, which no number of runs can show."""
    chance, rated = one.probability, one.runs - one.nothing_due
    if chance is None:
        return "没有目标"
    if not chance:
        return f"不到{percent(Fraction(1, rated), 1)}"
    if chance == 1:
        return f"超过{percent(Fraction(rated - 1, rated), 1)}"
    return f"{percent(chance, 1)}（{one.met}/{rated}）"


def _end(one: Outlook) -> str:
    if one.ended is None:
        return DASH
    if one.end is None:
        return "不会用完"
    return f"{one.end}（{percent(Fraction(one.ended, one.runs), 1)}）"


def _rates(band: Band | None, *names: str) -> str:
    if band is None:
        return DASH
    return " – ".join(percent(getattr(band, name)) for name in names)


def _month(one: HeldOut) -> tuple[str, ...]:
    seen = one.outlook
    said = (DASH, DASH, "不作预测")
    if seen is not None:
        chance = DASH if seen.probability is None else percent(seen.probability, 0)
        said = (chance, _rates(seen.band, "median"), _rates(seen.band, "low80", "high80"))
    actual = "无应结" if one.rate is None else percent(one.rate)
    inside = {None: DASH, True: "是", False: "否"}[one.inside]
    return f"{one.first:%Y-%m}", *said, actual, str(one.due), str(one.late), inside


def _verdict(tested: BackTest) -> Iterator[str]:
    found = tested.scores
    if found.coverage is not None:
        share = percent(found.coverage, 0)
        yield f"可比的{found.judged}个月中{found.inside}个月的实际比率落在80%区间内（{share}）。"
    yield word(found.trust, "zh")
    if found.brier is not None and found.plain is not None:
        yield (
            f"达标概率的Brier得分{float(found.brier):.3f}：0最好，"
            f"每月都报平均达标率得{float(found.plain):.3f}。"
        )


def _ratios(band: Band, target: Fraction | None) -> tuple[Cell, ...]:
    return tuple(Ratio(getattr(band, one), target) for one in _NAMES)


def _workbook(ctx: Context, sheet: ForecastSheet) -> bytes:
    from disputes_app.services.report_workbook import report_workbook

    tables = [
        ReportTable(
            "预测结果",
            sheet.headline,
            sheet.compared_head,
            sheet.compared,
            (1.0,) * len(sheet.compared_head),
            words=len(sheet.compared_head),
            notes=(*sheet.known, *sheet.assumptions),
        )
    ]
    for name, fan in (("走势", sheet.fan), ("采取措施后的走势", sheet.changed_fan)):
        if fan:
            rows = [(one.day.isoformat(), *_ratios(one.band, sheet.target)) for one in fan]
            tables.append(ReportTable(name, name, _FAN_HEAD, tuple(rows), (1.0,) * len(_FAN_HEAD)))
    if sheet.months:
        tables.append(
            ReportTable(
                "检验",
                "过去各月的预测与实际",
                MONTHS_HEAD,
                sheet.months,
                (1.0,) * len(MONTHS_HEAD),
                words=len(MONTHS_HEAD),
                notes=sheet.verdict,
            )
        )
    return report_workbook(
        Report(
            TITLE,
            f"{sheet.first}至{sheet.last}",
            bureau_name(ctx),
            sheet.as_of.isoformat(),
            ctx.today().isoformat(),
            TITLE,
            "演示数据：案件为虚构" if ctx.demonstration else "",
            (Section(TITLE, tuple(tables)),),
        )
    )
