"""In which words does a forecast stand on the screen?  Every ratio is cut, never rounded up."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.forecast_ground import NoForecast
from disputes_app.domain.forecast_outlook import Band, FanPoint, Outlook
from disputes_app.domain.forecast_scores import HeldOut, Scores
from disputes_app.domain.rate import percent
from disputes_app.services.forecast import Forecast
from ui.statistics.rate_words import target_text
from ui.wording import code_text, day_text

DASH = "—"


def headline(found: Forecast) -> str:
    """Return the one sentence: how likely is the target."""
    if found.why is not None:
        return code_text(found.why)
    if found.base is None:
        return ""
    period = code_text(found.ask.horizon)
    if found.target is None or found.base.probability is None:
        text = QCoreApplication.translate("forecast", "{period}没有设定目标，只预测比率。")
        return text.format(period=period)
    text = QCoreApplication.translate("forecast", "{period}达到 {target} 的可能：{chance}")
    said = text.format(
        period=period, target=target_text(found.target), chance=chance_alone(found.base)
    )
    if found.changed is None or found.changed.probability is None:
        return said
    text = QCoreApplication.translate("forecast", "{said}，采取措施后：{chance}")
    return text.format(said=said, chance=chance_alone(found.changed))


def known_sentence(found: Forecast) -> str:
    """Return what is known, and by what is judged."""
    text = QCoreApplication.translate(
        "forecast",
        "{line} · {population}，{first} 至 {last}，截至 {day}：已登记 {registered} 件，"
        "已逾期 {late} 件，"
        "未到期在办 {open} 件；依据 {since} 以来的 {past} 件，其中逾期 {past_late} 件；"
        "模拟 {runs} 次，种子 {seed}",
    )
    return text.format(
        line=code_text(found.ask.line),
        population=code_text(found.population),
        first=day_text(found.first),
        last=day_text(found.last),
        day=day_text(found.as_of),
        registered=found.registered,
        late=found.lost,
        open=found.open_cases,
        since=day_text(found.since),
        past=found.past_cases,
        past_late=found.past_late,
        runs=found.ask.runs,
        seed=found.ask.seed,
    )


def chance_alone(one: Outlook) -> str:
    """Return 43.2%; never 0 % or 100 %, which no number of runs can show."""
    chance, rated = one.probability, one.runs - one.nothing_due
    if chance is None:
        return DASH
    if not chance:
        text = QCoreApplication.translate("forecast", "不到{least}")
        return text.format(least=percent(Fraction(1, rated), 1))
    if chance == 1:
        text = QCoreApplication.translate("forecast", "超过{most}")
        return text.format(most=percent(Fraction(rated - 1, rated), 1))
    return percent(chance, 1)


def chance_text(one: Outlook) -> str:
    """Return 43.2%（432/1000）; words where there is no target."""
    if one.probability is None or one.met is None:
        return QCoreApplication.translate("forecast", "没有目标")
    if one.probability in {0, 1}:
        return chance_alone(one)
    text = QCoreApplication.translate("forecast", "{chance}（{met}/{runs}）")
    return text.format(chance=chance_alone(one), runs=one.runs - one.nothing_due, met=one.met)


def end_text(one: Outlook) -> str:
    """Return when no more case may be late."""
    if one.ended is None:
        return DASH
    if one.end is None:
        return QCoreApplication.translate("forecast", "不会用完")
    text = QCoreApplication.translate("forecast", "{day}（{share}）")
    return text.format(day=day_text(one.end), share=percent(Fraction(one.ended, one.runs), 1))


def comparison(found: Forecast) -> list[tuple[str, ...]]:
    """Return the rows of the table beside the chart: without and with the measures."""
    columns = [one for one in (found.base, found.changed) if one is not None]
    rows = (
        (QCoreApplication.translate("forecast", "达标可能"), [chance_text(one) for one in columns]),
        (
            QCoreApplication.translate("forecast", "比率中位数"),
            [_rates(one.band, "median") for one in columns],
        ),
        (
            QCoreApplication.translate("forecast", "80%区间"),
            [_rates(one.band, "low80", "high80") for one in columns],
        ),
        (
            QCoreApplication.translate("forecast", "90%区间"),
            [_rates(one.band, "low90", "high90") for one in columns],
        ),
        (
            QCoreApplication.translate("forecast", "预计应结"),
            [_mean(one.registered) for one in columns],
        ),
        (QCoreApplication.translate("forecast", "预计逾期"), [_mean(one.lost) for one in columns]),
        (
            QCoreApplication.translate("forecast", "额度用完（占比）"),
            [end_text(one) for one in columns],
        ),
        (
            QCoreApplication.translate("forecast", "用到的延长"),
            [_mean(one.extended) for one in columns],
        ),
    )
    return [(name, *cells) for name, cells in rows]


def point_sentence(point: FanPoint) -> str:
    """Return everything about one point of the fan in a sentence."""
    text = QCoreApplication.translate(
        "forecast", "至 {day}：中位数 {median}，80%区间 {inner}，90%区间 {outer}"
    )
    return text.format(
        day=day_text(point.day),
        median=percent(point.band.median),
        inner=_rates(point.band, "low80", "high80"),
        outer=_rates(point.band, "low90", "high90"),
    )


def point_cells(point: FanPoint) -> tuple[str, ...]:
    """Return the row of a point in the table behind the chart."""
    names = ("low90", "low80", "median", "high80", "high90")
    return day_text(point.day), *(_rates(point.band, name) for name in names)


def month_cells(one: HeldOut) -> tuple[str, ...]:
    """Return the row of a month that was tested."""
    seen = one.outlook
    if seen is None:
        why = QCoreApplication.translate("forecast", "案件太少，不作预测")
        if one.why is NoForecast.NOTHING_DUE:
            why = QCoreApplication.translate("forecast", "没有应结，不作预测")
        said: tuple[str, ...] = (DASH, DASH, why)
    else:
        chance = chance_alone(seen)
        said = (chance, _rates(seen.band, "median"), _rates(seen.band, "low80", "high80"))
    rate = (
        QCoreApplication.translate("forecast", "无应结") if one.rate is None else percent(one.rate)
    )
    inside = {
        None: DASH,
        True: QCoreApplication.translate("forecast", "在区间内"),
        False: QCoreApplication.translate("forecast", "在区间外"),
    }[one.inside]
    met = {
        None: DASH,
        True: QCoreApplication.translate("forecast", "达标"),
        False: QCoreApplication.translate("forecast", "未达标"),
    }[one.met]
    return f"{one.first:%Y-%m}", *said, rate, f"{one.late} / {one.due}", inside, met


def scores_sentence(found: Scores) -> str:
    """Return how good the forecasts were, and how far to trust the next one."""
    parts = []
    if found.coverage is not None:
        text = QCoreApplication.translate(
            "forecast", "可比的 {months} 个月中 {inside} 个月的实际比率落在80%区间内（{share}）。"
        )
        parts.append(
            text.format(months=found.judged, inside=found.inside, share=percent(found.coverage, 0))
        )
    parts.append(code_text(found.trust))
    if found.brier is not None and found.plain is not None:
        text = QCoreApplication.translate(
            "forecast",
            "达标概率的Brier得分 {brier}：0最好，每月都报平均达标率得 {plain}。",
        )
        parts.append(text.format(brier=_three(found.brier), plain=_three(found.plain)))
    return "".join(parts)


def _rates(band: Band | None, *names: str) -> str:
    if band is None:
        return DASH
    return " – ".join(percent(getattr(band, name)) for name in names)


def _mean(value: Fraction) -> str:
    return f"{float(value):.1f}"


def _three(value: Fraction) -> str:
    return f"{float(value):.3f}"
