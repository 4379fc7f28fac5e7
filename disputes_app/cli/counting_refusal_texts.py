"""Which sentences belong to the refusals around counting a period?  As in refusal_texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from disputes_app.domain.reasons import Pair

Choose = Callable[[Mapping[str, Any]], Pair]
"""Picks the sentence by the refusal's data, where one sentence does not fit all."""


def _pause_unknown(data: Mapping[str, Any]) -> Pair:
    if data["known"]:
        return (
            "规则 {rule_id} 不因此暂停计算，只因下列情形暂停：{known}。请核对 --pause。",
            "Rule {rule_id} does not pause for this, only for: {known}. Check --pause.",
        )
    return (
        "规则 {rule_id} 没有规定暂停计算的情形。请去掉 --pause。",
        "The law knows no pause of rule {rule_id}. Leave out --pause.",
    )


def _not_positive(data: Mapping[str, Any]) -> Pair:
    if data["what"] == "length":
        return (
            "规则 {rule_id} 的期限至少为1，不能是 {given}。请更正 --length。",
            "The length of rule {rule_id} is at least 1, not {given}. Correct --length.",
        )
    return (
        "规则 {rule_id} 的延长至少为1，不能是 {given}。请更正 --extend。",
        "An extension of rule {rule_id} is at least 1, not {given}. Correct --extend.",
    )


COUNTING_TEXTS: Mapping[str, Pair | Choose] = MappingProxyType(
    {
        "LengthMissingError": (
            "规则 {rule_id} 的期限由文书指定。请用 --length 给出天数。",
            "The paper sets the length of rule {rule_id}. Give the days with --length.",
        ),
        "LengthFixedError": (
            "规则 {rule_id} 的期限由法律规定为 {length}，不能是 {given}。请去掉 --length。",
            (
                "The law sets the length of rule {rule_id} to {length}, not {given}. Leave out "
                "--length."
            ),
        ),
        "NotPositiveError": _not_positive,
        "ExtensionUnknownError": (
            "法律没有规定 {rule_id} 可以延长。请去掉 --extend。",
            "The law knows no extension of rule {rule_id}. Leave out --extend.",
        ),
        "ExtensionTooLongError": (
            "规则 {rule_id} 最多延长 {limit}，不能延长 {given}。请更正 --extend。",
            "Rule {rule_id} can be extended by {limit} at most, not by {given}. Correct --extend.",
        ),
        "PauseUnknownError": _pause_unknown,
        "PauseBackwardsError": (
            "暂停的开始 {first} 晚于结束 {last}。请对调两个日期。",
            "The pause begins on {first}, after its end on {last}. Swap the two days.",
        ),
        "RestartUnknownError": (
            "规则 {rule_id} 没有规定重新计算的情形({day})。请去掉 --restart。",
            "The law knows no restart of rule {rule_id} ({day}). Leave out --restart.",
        ),
        "RestartBeforeStartError": (
            "重新计算之日 {day} 早于起算日 {start}。请更正 --restart 或 --start。",
            "The restart on {day} lies before the start on {start}. Correct --restart or --start.",
        ),
        "TimeOfDayMissingError": (
            "规则 {rule_id} 按小时计算，需要时刻。请写成 --start {day}T09:30。",
            "Rule {rule_id} counts hours and needs a time of day. Write --start {day}T09:30.",
        ),
    }
)
