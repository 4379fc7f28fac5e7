"""How does an invented application come in, and how is it accepted?

Five working days from receipt to acceptance (调解仲裁法 29), longer where the application
was corrected or mediation was tried first (办案规则 29, 46, 69; the latter from 2017-07-01).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from disputes_app.domain.cases import Line, Source
from disputes_app.services.demonstration.chance import Wheel
from disputes_app.services.demonstration.hearings import COURT_HEAD, NEW_RULES
from disputes_app.services.demonstration.story import Diary, Entry, Setting, Story

_TWO_FIRMS = 0.04
_CAUSES = Wheel(
    (
        (("追索劳动报酬", "请求支付拖欠的工资。"), 34),
        (("加班工资", "请求支付延时、休息日及法定节假日加班工资。"), 18),
        (("经济补偿金", "请求支付解除劳动合同的经济补偿金。"), 15),
        (("违法解除赔偿金", "请求支付违法解除劳动合同的赔偿金。"), 14),
        (("未订立书面劳动合同二倍工资", "请求支付未订立书面劳动合同期间的二倍工资差额。"), 7),
        (("未休年休假工资", "请求支付未休年休假工资报酬。"), 5),
        (("工伤待遇", "请求支付一次性伤残就业补助金等工伤待遇。"), 5),
        (("确认劳动关系", "请求确认与被申请人存在劳动关系。"), 2),
    )
)

_Way = Callable[[Diary, date], None]


def opened(setting: Setting) -> Diary:
    """Return an application with its parties, nothing written yet."""
    rng = setting.rng
    town = setting.town()
    cause, summary = _CAUSES.draw(rng)
    people = 1 if setting.chance(0.95) else rng.randint(2, 12)
    respondents = [setting.respondent(town)]
    if setting.chance(_TWO_FIRMS):
        second = setting.respondent(setting.town())
        if second.code != respondents[0].code:
            respondents.append(second)
    story = Story(
        Line.ARBITRATION,
        Source.APPLICATION,
        rng.choice(setting.district.arbitrators),
        cause=cause,
        people=people,
        summary=summary,
        applicants=setting.workers(people),
        respondents=respondents,
    )
    return Diary(setting, story)


def received_and_accepted(diary: Diary, accepted_on: date) -> None:
    """Write receipt, what was corrected or mediated first, and acceptance on its day."""
    setting = diary.setting
    if setting.chance(0.004):
        diary.receive(setting.days.shift(accepted_on, -setting.rng.randint(7, 9)))
        accept(diary, accepted_on, irregular="审批人出差,立案审批表迟签。")
        return
    way = _RECEIPTS.draw(setting.rng)
    if way is _mediated_first and accepted_on <= NEW_RULES + timedelta(days=60):
        way = _plainly
    way(diary, accepted_on)
    if setting.chance(0.004):
        sender = "宝山区劳动人事争议仲裁委员会(测试)"
        diary.write("arbitration.transfer_received", accepted_on, {"from": sender})
    else:
        accept(diary, accepted_on)


def accept(diary: Diary, on: date, *, irregular: str | None = None) -> Entry:
    """Write the acceptance: the day on which the filing sheet was signed."""
    return diary.write("arbitration.accepted", on, {"signed_by": COURT_HEAD}, irregular=irregular)


def _plainly(diary: Diary, accepted_on: date) -> None:
    wait = diary.setting.rng.choice((0, 1, 2, 2, 3, 3, 4, 5))
    diary.receive(diary.setting.days.shift(accepted_on, -wait))


def _corrected_first(diary: Diary, accepted_on: date) -> None:
    days = diary.setting.days
    rng = diary.setting.rng
    corrected_on = days.shift(accepted_on, -rng.randint(1, 4))
    asked_on = days.shift(corrected_on, -rng.randint(2, 4))
    diary.receive(days.shift(asked_on, -rng.randint(1, 3)))
    diary.write(
        "arbitration.correction_requested", asked_on, {"text": "请补充被申请人登记信息及证据目录。"}
    )
    diary.write("arbitration.corrected", corrected_on)


def _mediated_first(diary: Diary, accepted_on: date) -> None:
    days = diary.setting.days
    rng = diary.setting.rng
    ended_on = days.shift(accepted_on, -rng.randint(0, 1))
    agreed_on = days.shift(ended_on, -rng.randint(6, 14))
    diary.receive(days.shift(agreed_on, -rng.randint(0, 2)))
    diary.write("arbitration.pre_mediation_agreed", agreed_on, {"by": "申请人"})
    diary.write("arbitration.pre_mediation_ended", ended_on, {"result": "failed"})


_RECEIPTS: Wheel[_Way] = Wheel(((_plainly, 90), (_corrected_first, 5), (_mediated_first, 5)))
