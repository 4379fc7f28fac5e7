"""What do the refusals around hearings say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

HEARING_TEXTS: dict[str, ErrorText] = {
    "HearingClashError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能在此时开庭"),
        QT_TRANSLATE_NOOP("errors", "{day}：{clashes}。"),
        QT_TRANSLATE_NOOP("errors", "请另选时间、庭室或者人员。"),
    ),
    "HearingNeedsReasonError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "须写明例外排期的理由"),
        QT_TRANSLATE_NOOP("errors", "{day} 开庭：{codes}。"),
        QT_TRANSLATE_NOOP(
            "errors", "请填写“例外排期的理由”（规则38条、45条、48条），或者改选日期。"
        ),
    ),
    "TribunalUnknownError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "尚未组庭"),
        QT_TRANSLATE_NOOP(
            "errors", "还没有登记组庭，无法核对仲裁员、书记员在 {day} 是否另有安排。"
        ),
        QT_TRANSLATE_NOOP("errors", "请先登记“组庭并书面通知”。"),
    ),
    "JointHearingError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能合并开庭"),
        QT_TRANSLATE_NOOP("errors", "{number} 没有在同一时间、同一庭室开庭。"),
        QT_TRANSLATE_NOOP("errors", "请核对案号、时间和庭室。"),
    ),
    "SittingHoursError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "开庭时间有误"),
        QT_TRANSLATE_NOOP("errors", "“{given}”：{problem}。"),
        QT_TRANSLATE_NOOP("errors", "请按 09:00-11:30,13:30-17:00 的样式填写，时长以分钟计。"),
    ),
    "BlankRoomError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "庭室没有名称"),
        QT_TRANSLATE_NOOP("errors", "庭室必须有名称。"),
        QT_TRANSLATE_NOOP("errors", "请填写名称。"),
    ),
    "RoomTakenError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "已有这个庭室"),
        QT_TRANSLATE_NOOP("errors", "已有名为{name}的庭室。"),
        QT_TRANSLATE_NOOP("errors", "请换一个名称；已停用的可以恢复。"),
    ),
    "UnknownRoomError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个庭室"),
        QT_TRANSLATE_NOOP("errors", "没有编号为 {room_id} 的庭室。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试。"),
    ),
    "LeaveDaysError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "请假日期有误"),
        QT_TRANSLATE_NOOP("errors", "请假须自早到晚，且不超过一年：{from_on} 至 {to_on}。"),
        QT_TRANSLATE_NOOP("errors", "请核对日期。"),
    ),
    "UnknownLeaveError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这项请假"),
        QT_TRANSLATE_NOOP("errors", "没有编号为 {leave_id} 的请假，或者已经销假。"),
        QT_TRANSLATE_NOOP("errors", "请刷新后再试。"),
    ),
    "NobodyScheduledError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "没有这个人员或者庭室"),
        QT_TRANSLATE_NOOP("errors", "没有名为{name}的人员或者庭室。"),
        QT_TRANSLATE_NOOP("errors", "请核对名称。"),
    ),
}
