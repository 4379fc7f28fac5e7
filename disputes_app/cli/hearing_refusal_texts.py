"""Which sentences belong to the refusals around hearings?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

HEARING_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "HearingClashError": (
            "{day} 不能开庭：{clashes}。请另选时间、庭室或者人员。",
            "No hearing is possible on {day}: {clashes}. Choose another time, room or person.",
        ),
        "HearingNeedsReasonError": (
            "{day} 开庭须写明理由：{codes}（规则38条、45条、48条）。请填写“{field_name}”。",
            "A hearing on {day} needs a reason: {codes} (Rules art. 38, 45, 48). Give it.",
        ),
        "TribunalUnknownError": (
            "还没有登记组庭，无法核对仲裁员、书记员在 {day} 是否另有安排。请先登记组庭。",
            "No tribunal is formed, so nobody can be checked for {day}. Record the tribunal first.",
        ),
        "JointHearingError": (
            "{number} 没有在同一时间、同一庭室开庭，不能合并开庭。请核对案号、时间和庭室。",
            "Case {number} is not heard at that time in that room. Check number, time and room.",
        ),
        "SittingHoursError": (
            "“{given}”：{problem}。请更正开庭时间或者时长。",
            "“{given}”: {problem}. Correct the hours or the length.",
        ),
        "BlankRoomError": (
            "庭室必须有名称。请填写名称。",
            "A room needs a name. Give it.",
        ),
        "RoomTakenError": (
            "已有名为{name}的庭室，名称不能重复。请换一个，已停用的可以恢复。",
            "There is a room called {name} already. Choose another name, or use that one again.",
        ),
        "UnknownRoomError": (
            "没有编号为 {room_id} 的庭室。请核对编号。",
            "There is no room {room_id}. Check the id.",
        ),
        "LeaveDaysError": (
            "请假须自早到晚，且不超过一年：{from_on} 至 {to_on}。请核对日期。",
            "A leave ends after it begins and within a year: {from_on} to {to_on}. Check the days.",
        ),
        "UnknownLeaveError": (
            "没有编号为 {leave_id} 的请假，或者已经销假。请核对编号。",
            "There is no leave {leave_id}, or it was withdrawn. Check the id.",
        ),
        "NobodyScheduledError": (
            "没有名为{name}的人员或者庭室。请核对名称。",
            "There is no person or room called {name}. Check the name.",
        ),
    }
)
