"""Which words stand for what speaks against an entry in a draw or a campaign?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

DRAW_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        "draw_not_drawn": ("还没有抽取", "nothing was drawn yet"),
        "draw_drawn_already": (
            "已经抽取，不能取消；请登记检查结果后结束",
            "it was drawn already and cannot be called off; record the visits and end it",
        ),
        "draw_again_without_reason": (
            "已经抽取过，重新抽取必须写明理由",
            "it was drawn before; a second draw needs a reason",
        ),
        "draw_has_results": (
            "已经登记检查结果，不能重新抽取",
            "visits were recorded, so it cannot be drawn again",
        ),
        "draw_not_in_result": ("不在抽取结果中", "it was not drawn"),
        "draw_not_going": ("不是派往该单位的检查人员", "that inspector does not go there"),
        "draw_not_next_in_order": (
            "递补的人不是抽取顺序的下一位",
            "who takes over is not the next in the order of the draw",
        ),
        "draw_unfinished": (
            "还有被抽中的单位没有检查结果（注销、查无下落也要登记）",
            "some that were drawn have no result yet (closed and not found are results too)",
        ),
        "visit_needs_two": (
            "检查人员不得少于2人（条例第十六条）",
            "at least two inspectors have to go (Regulations, art. 16)",
        ),
        "campaign_no_list": ("还没有检查名单", "there is no list yet"),
        "campaign_not_listed": ("不在检查名单中", "it is not on the list"),
        "campaign_visited_already": (
            "已经登记检查结果，不能移出名单",
            "it was visited already and stays on the list",
        ),
    }
)
