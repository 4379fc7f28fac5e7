"""Where do the invented disputes arise: which building sites, which addresses, which employers?

Every town has some dozens of sites, each with its address and two firms that build there; all
other disputes arise at an employer's own seat, any of the town alike.  So two disputes share a
site or an employer about as often as they would, and a warning is no mere chance.
"""

from __future__ import annotations

from dataclasses import dataclass

from disputes_app.services.demonstration.district import TOWNS
from disputes_app.services.demonstration.names import Firm, is_builder, seat
from disputes_app.services.demonstration.story import Setting

_KINDS = (
    "安置房", "商品住宅", "产业园厂房", "学校扩建", "道路改建", "商业广场", "研发中心", "人才公寓",
    "医院迁建", "管网改造", "物流仓库", "体育中心",
)  # fmt: skip
_LOTS = "一二三四五"
_FIRMS_A_SITE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a dispute arose; ``project`` is empty at an employer's own seat."""

    town: int
    firm: Firm
    address: str
    project: str = ""


def drawn_site(setting: Setting, town: int) -> Place:
    """Draw a building site of a town, and one of the firms that build there."""
    kind, lot = setting.rng.randrange(len(_KINDS)), setting.rng.randrange(len(_LOTS))
    number = kind * len(_LOTS) + lot
    name = TOWNS[town].name_zh
    there = setting.firms_of(town)
    own = [one for one in there if is_builder(one)] or there
    firm = own[(number * _FIRMS_A_SITE + setting.rng.randrange(_FIRMS_A_SITE)) % len(own)]
    return Place(
        town,
        firm,
        f"上海市嘉定区{name}测试工地路{number + 1}号",
        f"{name}{_KINDS[kind]}{_LOTS[lot]}标段工程（测试）",
    )


def drawn_seat(setting: Setting, town: int) -> Place:
    """Draw an employer of a town that builds nothing, each alike, at its own seat."""
    there = setting.firms_of(town)
    firm = setting.rng.choice([one for one in there if not is_builder(one)] or there)
    return Place(town, firm, seat(firm, TOWNS[town].name_zh))
