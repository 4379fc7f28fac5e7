"""How does a forecast read, as JSON and in a terminal?"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from disputes_app.cli.output import DASH, iso
from disputes_app.cli.table import pairs, table
from disputes_app.domain.rate import decimal_ratio, percent
from disputes_app.domain.words import word

if TYPE_CHECKING:
    from disputes_app.cli.session import Session
    from disputes_app.domain.forecast_outlook import Band, Outlook
    from disputes_app.domain.forecast_scores import HeldOut
    from disputes_app.services.forecast import BackTest, Forecast

BAND = ("low90", "low80", "median", "high80", "high90")


def forecast_json(found: Forecast, tested: BackTest | None) -> dict[str, Any]:
    """Return the fields of ``disputes-app forecast --json``."""
    ask, levers = found.ask, found.ask.levers
    return {
        "line": ask.line.value,
        "population": found.population.value,
        "horizon": ask.horizon.value,
        "from": iso(found.first),
        "to": iso(found.last),
        "as_of": iso(found.as_of),
        "target": decimal_ratio(found.target),
        "seed": ask.seed,
        "runs": ask.runs,
        "since": iso(found.since),
        "past": found.past_cases,
        "past_late": found.past_late,
        "registered": found.registered,
        "late": found.lost,
        "open": found.open_cases,
        "handlers": found.counts.handlers,
        "may_extend": found.counts.may_extend,
        "hearings": found.counts.hearings,
        "levers": {
            "handlers": levers.handlers,
            "hearing_days": levers.hearing_days,
            "extensions": levers.extensions,
            "more_cases": levers.more_cases,
        },
        "no_forecast": found.why.value if found.why is not None else None,
        "baseline": _outlook_json(found.base),
        "with_levers": _outlook_json(found.changed),
        "assumptions": [one.value for one in found.assumptions],
        "back_test": None if tested is None else _tested_json(tested),
    }


def _outlook_json(found: Outlook | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "probability": decimal_ratio(found.probability),
        "met": found.met,
        "runs": found.runs,
        "nothing_due": found.nothing_due,
        **_band_json(found.band),
        "expected_due": _mean(found.registered),
        "expected_late": _mean(found.lost),
        "allowance_ends": found.ended,
        "allowance_end": iso(found.end),
        "extensions_used": _mean(found.extended),
        "fan": [{"day": iso(one.day), **_band_json(one.band)} for one in found.fan],
    }


def _band_json(band: Band | None) -> dict[str, str | None]:
    return {one: decimal_ratio(getattr(band, one, None)) for one in BAND}


def _tested_json(tested: BackTest) -> dict[str, Any]:
    found = tested.scores
    return {
        "as_of": iso(tested.today),
        "runs": tested.runs,
        "months": [_month_json(one) for one in tested.months],
        "judged": found.judged,
        "inside": found.inside,
        "coverage": decimal_ratio(found.coverage),
        "brier": decimal_ratio(found.brier),
        "brier_plain": decimal_ratio(found.plain),
        "trust": found.trust.value,
    }


def _month_json(one: HeldOut) -> dict[str, Any]:
    seen = one.outlook
    return {
        "month": f"{one.first:%Y-%m}",
        "no_forecast": one.why.value if one.why is not None else None,
        "probability": decimal_ratio(seen.probability) if seen is not None else None,
        **_band_json(seen.band if seen is not None else None),
        "expected_due": _mean(seen.registered) if seen is not None else None,
        "expected_late": _mean(seen.lost) if seen is not None else None,
        "due": one.due,
        "late": one.late,
        "rate": decimal_ratio(one.rate),
        "met": one.met,
        "inside": one.inside,
    }


def _mean(value: Fraction) -> str:
    return f"{float(value):.2f}"


def forecast_text(
    found: Forecast, tested: BackTest | None, session: Session, *, demonstration: bool
) -> str:
    """Return the forecast as lines: what is known, what the runs say, what is assumed."""
    language, say = session.language, session.say
    blocks = [_known(found, session)]
    if found.why is not None:
        blocks.append(word(found.why, language))
    elif found.base is not None:
        blocks.append(_compared(found, session))
    blocks.append("\n".join(word(one, language) for one in found.assumptions))
    if tested is not None:
        blocks.append(_tested(tested, session))
    if demonstration:
        blocks.append(say("演示数据，比率没有意义。", "Demonstration: the rates mean nothing."))
    return "\n\n".join(blocks)


def _known(found: Forecast, session: Session) -> str:
    ask, language, say = found.ask, session.language, session.say
    line, counted = word(ask.line, language), word(found.population, language)
    return pairs(
        [
            (say("案件", "Cases"), f"{line} · {counted}"),
            (say("期间", "Period"), f"{found.first} … {found.last}"),
            (say("截至", "As of"), str(found.as_of)),
            (
                say("目标", "Target"),
                say("没有设定", "none set") if found.target is None else percent(found.target),
            ),
            (
                say("已知", "Known"),
                say(
                    f"已登记 {found.registered} 件，已逾期 {found.lost} 件，"
                    f"未到期在办 {found.open_cases} 件",
                    f"{found.registered} registered, {found.lost} late, "
                    f"{found.open_cases} open in time",
                ),
            ),
            (
                say("依据", "Judged by"),
                say(
                    f"{found.since} 以来的 {found.past_cases} 件，其中逾期 {found.past_late} 件",
                    f"{found.past_cases} cases since {found.since}, {found.past_late} late",
                ),
            ),
            (
                say("模拟", "Simulation"),
                say(f"{ask.runs} 次，种子 {ask.seed}", f"{ask.runs} runs, seed {ask.seed}"),
            ),
        ]
    )


def _compared(found: Forecast, session: Session) -> str:
    say = session.say
    columns = [one for one in (found.base, found.changed) if one is not None]
    heads = ["", say("不采取措施", "as it is"), say("采取措施", "with measures")]
    rows = [
        (say("达标概率", "chance of the target"), [_chance(one, session) for one in columns]),
        (say("比率中位数", "median rate"), [_rates(one.band, "median") for one in columns]),
        (say("80%区间", "80% interval"), [_rates(one.band, "low80", "high80") for one in columns]),
        (say("90%区间", "90% interval"), [_rates(one.band, "low90", "high90") for one in columns]),
        (say("预计应结", "expected due"), [_short(one.registered) for one in columns]),
        (say("预计逾期", "expected late"), [_short(one.lost) for one in columns]),
        (say("额度用完", "allowance ends"), [_end(one, session) for one in columns]),
        (say("用到的延长", "extensions used"), [_short(one.extended) for one in columns]),
    ]
    return table(heads[: 1 + len(columns)], [(name, *cells) for name, cells in rows])


def _chance(one: Outlook, session: Session) -> str:
    if one.probability is None:
        return session.say("没有目标", "no target")
    return f"{percent(one.probability, 1)} ({one.met}/{one.runs - one.nothing_due})"


def _rates(band: Band | None, *names: str) -> str:
    if band is None:
        return DASH
    return " – ".join(percent(getattr(band, name)) for name in names)


def _short(value: Fraction) -> str:
    return f"{float(value):.1f}"


def _end(one: Outlook, session: Session) -> str:
    if one.ended is None:
        return DASH
    if one.end is None:
        return session.say("不会用完", "never")
    share = percent(Fraction(one.ended, one.runs), 1)
    return session.say(f"{one.end} ({share} 的情形)", f"{one.end} (in {share} of runs)")


def _tested(tested: BackTest, session: Session) -> str:
    say, language = session.say, session.language
    heads = say(
        "月份 达标概率 中位数 80%区间 实际 应结 逾期 在区间内",
        "month chance median 80%-interval rate due late inside",
    ).split()
    rows = [_month_row(one, session) for one in tested.months]
    found = tested.scores
    lines = [table(heads, rows, right=(1, 2, 4, 5, 6)), ""]
    if found.coverage is not None:
        share = percent(found.coverage, 0)
        lines.append(
            say(
                f"{found.judged} 个月中 {found.inside} 个月的实际比率落在80%区间内（{share}）。",
                f"{found.inside} of {found.judged} months ended inside the 80% interval ({share}).",
            )
        )
    if found.brier is not None and found.plain is not None:
        lines.append(
            say(
                f"Brier 得分 {float(found.brier):.3f}（0最好；每月都报平均达标率得 "
                f"{float(found.plain):.3f}）。",
                f"Brier score {float(found.brier):.3f} (0 is best; always giving the mean share "
                f"scores {float(found.plain):.3f}).",
            )
        )
    lines.append(word(found.trust, language))
    return "\n".join(lines)


def _month_row(one: HeldOut, session: Session) -> tuple[str, ...]:
    say, seen = session.say, one.outlook
    actual = DASH if one.rate is None else percent(one.rate)
    inside = {None: DASH, True: say("是", "yes"), False: say("否", "no")}[one.inside]
    if seen is None:
        said = (DASH, DASH, say("不作预测", "no forecast"))
    else:
        chance = DASH if seen.probability is None else percent(seen.probability, 0)
        said = (chance, _rates(seen.band, "median"), _rates(seen.band, "low80", "high80"))
    return f"{one.first:%Y-%m}", *said, actual, str(one.due), str(one.late), inside
