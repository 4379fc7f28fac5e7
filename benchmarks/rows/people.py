"""Who appears in the rows: offices, their people, firms and workers, all invented?"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from random import Random

from disputes_app.domain.cases import Line
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.staff import Role
from disputes_app.services import search_keys

BUSY_OFFICE = 1
BUSY_HANDLER = 1
"""One office, and one person in it, hold enough of every kind to fill a page of each list."""

STAFF_AN_OFFICE = 5
FIRMS = 20_000
WORKERS = 30_000

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢"
    "宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任"
)
_GIVEN = (
    "伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉梅琴云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞"
    "建国志文辉力才发武新利清飞彬富顺信子胜学祥东海山仁波宁贵福生龙元全"
)
_FIRST = "安宝昌达德恒鸿华汇吉佳锦康乐联美宁普荣瑞胜顺泰通旺祥新兴永友裕源远悦泽正志中众"
_TRADES = (
    "机械",
    "电子",
    "汽配",
    "物流",
    "餐饮",
    "建筑",
    "纺织",
    "化工",
    "印刷",
    "家政",
    "软件",
    "食品",
)
_LINES = (
    *[Line.MEDIATION] * 12,
    *[Line.ARBITRATION] * 4,
    *[Line.INSPECTION] * 10,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name with the words under which it is found and the key by which it is sorted."""

    text: str
    tokens: str
    key: str


def offices() -> list[OfficeRecord]:
    """Return one office for all lines (the busy one) and those of each line."""
    busy = OfficeRecord(BUSY_OFFICE, "O1", "测试综合科", "Test office 1", None, "")
    return [busy] + [
        OfficeRecord(number, f"O{number}", f"测试{number}科", f"Test office {number}", line, "")
        for number, line in enumerate(_LINES, start=BUSY_OFFICE + 1)
    ]


def offices_of(line: Line) -> list[int]:
    """Return the ids of the offices that work a line, without the busy one."""
    return [one.id for one in offices() if one.line is line]


def staff() -> list[StaffRecord]:
    """Return five people an office; the last of an office is its supervisor."""
    return [
        StaffRecord(
            (office.id - 1) * STAFF_AN_OFFICE + place,
            office.id,
            f"测试员{office.id}之{place}",
            (Role.SUPERVISOR if place == STAFF_AN_OFFICE else Role.HANDLER).value,
        )
        for office in offices()
        for place in range(1, STAFF_AN_OFFICE + 1)
    ]


def firms(draw: Random) -> list[Name]:
    """Return the firms that cases are against, all different."""
    pairs = [f"{one}{two}" for one, two in product(_FIRST, repeat=2)]
    texts = [f"上海测试{pair}{trade}有限公司" for pair in pairs for trade in _TRADES]
    draw.shuffle(texts)
    return [_named(text) for text in texts[:FIRMS]]


def workers(draw: Random) -> list[Name]:
    """Return people; some share a name."""
    texts = [
        draw.choice(_SURNAMES) + draw.choice(_GIVEN) + draw.choice(_GIVEN) for _ in range(WORKERS)
    ]
    return [_named(text) for text in texts]


def _named(text: str) -> Name:
    return Name(text, search_keys.tokens([text]), search_keys.pinyin_key(text))
