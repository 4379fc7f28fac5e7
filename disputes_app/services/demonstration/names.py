"""What are the people and firms of the demonstration called, and which numbers do they carry?

Nobody real can be meant.  Every name has 测 or 测试 in it.  The check digits are right
(GB 11643-1999, GB 32100-2015), but the sequence numbers 996 to 999 of an identity number
are kept for people of a hundred years and more, while everybody here was born from 1962
on; and no telephone number in China begins with 100 and has eleven digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from disputes_app.domain.parties import NewParty, PartyRole

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡"
    "贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段"
)
_GIVEN = (
    "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀霞平刚桂英华玉萍红鹏辉玲建斌宇浩凯健俊帆雪荣欣晨阳"
    "慧琳婷岩松峰波宁晶莉蓉川海林森树根云龙梅兰菊竹青山石泉"
)
_REGIONS = ("310101", "310104", "310105", "310110", "110101", "110105", "120101")
"""Codes of districts that have existed all along, as GB/T 2260 lists them."""

_FIRST_BIRTH = date(1962, 1, 1)
_BIRTH_DAYS = 365 * 38
_ID_BASE = 13
_ID_CHECKS = "0123456789X"
_RESERVED_SEQUENCES = ("996", "997", "998", "999")

_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CODE_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION_CHECKS = "0123456789X0"
_LETTER_VALUE_OFFSET = 55
_JIADING_REGISTRAR = "91310114"

_FIRM_WORDS = (
    "安宏百川晨光德润东泰恒信华远嘉和金石凯达利源隆盛铭远宁丰鹏程启明瑞祥顺通泰和万里祥云新宇"
    "永固裕丰展鸿正大中凯卓越"
)
_FIRM_TRADES = (
    "汽车零部件",
    "机械制造",
    "建筑工程",
    "装饰工程",
    "物流",
    "电子科技",
    "餐饮管理",
    "物业管理",
    "服饰",
    "信息技术",
    "人力资源",
    "包装材料",
    "金属制品",
    "食品",
    "商贸",
    "保洁服务",
    "仓储",
    "网络科技",
    "塑料制品",
    "家具",
)
_FIRM_FORMS = ("有限公司", "有限公司", "有限公司", "股份有限公司", "合伙企业(有限合伙)")
_BUILDERS = ("建筑工程", "装饰工程")
_DISTINCT_FIRMS = 4_000
_FIRST_SERIAL = 900_001
_ROADS = ("", "东", "西", "南", "北")
_NUMBERS_A_ROAD = 900


@dataclass(frozen=True, slots=True)
class Firm:
    """An employer of the demonstration; ``town`` is the place of its seat in the district."""

    name: str
    code: str
    town: int
    representative: str

    def party(self, role: PartyRole, town_name: str) -> NewParty:
        """Return the firm as a party to a case."""
        return NewParty(
            role=role,
            is_person=False,
            name=self.name,
            code=self.code,
            address=seat(self, town_name),
            representative=self.representative,
        )


def seat(firm: Firm, town_name: str) -> str:
    """Return the address of a firm, which no other firm has."""
    block, number = divmod(int(firm.code[10:16]) - _FIRST_SERIAL, _NUMBERS_A_ROAD)
    return f"上海市嘉定区{town_name}测试{_ROADS[block % len(_ROADS)]}路{number + 1}号"


def is_builder(firm: Firm) -> bool:
    """Say whether a firm is one of the building trades."""
    return any(trade in firm.name for trade in _BUILDERS)


def id_number(region: str, born_on: date, sequence: str) -> str:
    """Return an identity number with its check digit (GB 11643-1999).

    The weights are the powers of two modulo 11; read in base 13, which is two modulo 11,
    the digits give the weighted sum at once.
    """
    body = f"{region}{born_on.isoformat().replace('-', '')}{sequence}"
    return body + _ID_CHECKS[(1 - 2 * int(body, _ID_BASE)) % 11]


def social_credit_code(serial: int) -> str:
    """Return a 统一社会信用代码 with both its check characters (GB 32100-2015, GB 11714)."""
    organisation = f"MA{serial:06d}"
    inner = sum(
        (int(sign) if sign.isdigit() else ord(sign) - _LETTER_VALUE_OFFSET) * weight
        for sign, weight in zip(organisation, _ORGANISATION_WEIGHTS, strict=True)
    )
    body = _JIADING_REGISTRAR + organisation + _ORGANISATION_CHECKS[11 - inner % 11]
    total = sum(
        _CODE_ALPHABET.index(sign) * weight
        for sign, weight in zip(body, _CODE_WEIGHTS, strict=True)
    )
    return body + _CODE_ALPHABET[(31 - total) % 31]


def firms(rng: Random, towns: int) -> tuple[Firm, ...]:
    """Return the employers of the district, the most quarrelsome first."""
    words = [_FIRM_WORDS[i : i + 2] for i in range(0, len(_FIRM_WORDS), 2)]
    seen: dict[str, None] = {}
    while len(seen) < _DISTINCT_FIRMS:
        word = rng.choice(words) + rng.choice(words)
        seen[f"上海测试{word}{rng.choice(_FIRM_TRADES)}{rng.choice(_FIRM_FORMS)}"] = None
    return tuple(
        Firm(name, social_credit_code(serial), rng.randrange(towns), person_name(rng))
        for serial, name in enumerate(seen, start=_FIRST_SERIAL)
    )


def person_name(rng: Random) -> str:
    """Return the name of a person, 测 in the middle."""
    return rng.choice(_SURNAMES) + "测" + rng.choice(_GIVEN)


def worker(rng: Random, role: PartyRole = PartyRole.APPLICANT) -> NewParty:
    """Return a worker as a party to a case."""
    return NewParty(
        role=role,
        is_person=True,
        name=person_name(rng),
        id_number=drawn_id_number(rng),
        phone=phone(rng),
    )


def drawn_id_number(rng: Random) -> str:
    """Return the identity number of somebody who cannot exist."""
    born_on = _FIRST_BIRTH + timedelta(days=rng.randrange(_BIRTH_DAYS))
    return id_number(rng.choice(_REGIONS), born_on, rng.choice(_RESERVED_SEQUENCES))


def phone(rng: Random) -> str:
    """Return a telephone number that nobody has."""
    return f"100{rng.randrange(10**8):08d}"
