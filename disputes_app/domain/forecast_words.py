"""Which words stand for what a forecast says and assumes?  As in ``domain.words``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

FORECAST_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "Horizon.month": ("本月", "This month"),
        "Horizon.quarter": ("本季度", "This quarter"),
        "Horizon.year": ("本年", "This year"),
        "NoForecast.few_past": (
            "近两年办结或逾期的同类案件不足20件，不作预测。",
            "Fewer than 20 cases were closed or late in two years: no forecast.",
        ),
        "NoForecast.nothing_due": (
            "期间内没有应结案件，没有比率可以预测。",
            "Nothing is due in the period: there is no rate to forecast.",
        ),
        "Assumption.allowance": (
            (
                "额度用完：可再逾期件数不够用的第一日；取会用完的情形中居中的一日，括号内是会用完的"
                "情形所占比例。"
            ),
            (
                "Allowance ends: the first day on which no more case may be late; the middle one "
                "of the runs in which it ends, with their share."
            ),
        ),
        "Assumption.ends": (
            (
                "每件在办案件照近两年同类案件的结局随机抽取；同类指剩同样多的工作日时也未办结、"
                "最后一日同样变动过或未变动过的案件。最后一日也会像过去那样因延长、中止、移送而变动。"
            ),
            (
                "Each open case ends as one of its like of the last two years, drawn at random: "
                "not closed with as many working days left, and its last day moved before or not. "
                "Last days are moved by extensions, suspensions and transfers as they were."
            ),
        ),
        "Assumption.begins": (
            "以后每天的新增案件照抄近两年某一同月份、同星期之日的件数和期限，不推测增减。",
            (
                "New cases of a day to come are those of a past day of the same month and day of "
                "the week; no growth or decline is guessed."
            ),
        ),
        "Assumption.unsure": (
            (
                "过去件数有限带来的误差、各月之间好坏的差别和月底集中结案的影响已算在区间内"
                "（整月抽取近两年的月份）；以后做法改变不在其内。"
            ),
            (
                "The interval includes how little the past may tell, how months differ, and that "
                "most is closed at the end of a month (whole months of two years are drawn); not "
                "that habits may change."
            ),
        ),
        "Assumption.same_draws": (
            "有无措施用同一组随机数计算，相差的只是措施。",
            "With and without the measures the same random draws are used.",
        ),
        "Assumption.handlers": (
            (
                "增加承办人：假定每件案件余下的办理时间与人均在办件数成正比。送达、答辩等法定等待"
                "不会因此缩短，所以这是效果的上限。"
            ),
            (
                "More handlers: the time a case still takes is in proportion to the open cases of "
                "one person. Waiting that the law sets does not get shorter, so this is an "
                "upper bound."
            ),
        ),
        "Assumption.hearings": (
            (
                "庭审提前：只算已排定的仲裁庭审，提前后仍须来得及送达开庭通知（办案规则第38条）；"
                "办结随之提前同样多的工作日。"
            ),
            (
                "Earlier hearings: only arbitration hearings already fixed, with time to serve the "
                "notice (Rules art. 38); the case closes as many working days earlier."
            ),
        ),
        "Assumption.extensions": (
            (
                "批准延长：只算法律允许、尚未延长过的在办案件（监察条例第17条、办案规则第45条），"
                "按最后一日先后，到期前仍不能办结的才延长；须有法定理由，由有权的人在期满前签批。"
                "移出本期的案件不计入本期，会计入以后。"
            ),
            (
                "Extensions: only open cases in which the law still allows one (Regulation art. "
                "17, Rules art. 45), by last day, used where the case would else be late. Each "
                "needs its ground and a signature before the last day. Cases moved out count in a "
                "later period."
            ),
        ),
        "Assumption.more_cases": (
            "新增案件增加：人手不变，每件案件余下的办理时间从明天起按同一比例变长，偏严。",
            (
                "More new cases: with the same people, the time each case still takes grows in "
                "the same proportion from tomorrow on, which is strict."
            ),
        ),
        "Trust.too_few": (
            "可比的月份不足6个，还看不出预测准不准。",
            "Fewer than six months can be compared: too few to say how good forecasts are.",
        ),
        "Trust.fitting": (
            "与八成相符，区间可以参考；达标概率仍不是保证。",
            "This agrees with eight in ten: the interval can be used; a probability is no promise.",
        ),
        "Trust.too_narrow": (
            "明显少于八成，区间偏窄，预测过于自信，只宜看大致方向。",
            "This is clearly below eight in ten: intervals are too narrow, trust the trend only.",
        ),
        "Trust.too_wide": (
            "明显多于八成，区间偏宽：案件不多时一件之差就是一大步，实际往往更接近中位数。",
            (
                "This is clearly above eight in ten: intervals are too wide. With few cases one "
                "more is a large step; months end nearer the median."
            ),
        ),
    }
)
