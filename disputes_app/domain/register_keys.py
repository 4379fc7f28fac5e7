"""When do two names, or two people, look like one: what is compared besides their numbers?

A firm is found again by its whole name; that two records may be one firm is said only where
everything that tells firms apart is the same: the trade name with its line of business, once
legal form and seat are taken away.  Nothing is compared by likeness of letters: firms of one
trade are like each other, and a warning that is usually wrong is not read (margince #2716).
"""

from __future__ import annotations

import re
import unicodedata

_BRACKETS = re.compile(r"[〔【\[{（]")
_CLOSING = re.compile(r"[〕】\]}）]")
_SIGNS = re.compile(r"[\s()·•・.,，。、'\"“”‘’_—–-]")
_INSIDE = re.compile(r"\(([^()]*)\)")

_FORMS = (
    "集团股份有限公司",
    "集团有限责任公司",
    "股份有限公司",
    "有限责任公司",
    "集团有限公司",
    "有限公司",
    "集团公司",
    "总公司",
    "公司",
    "集团",
    "个体工商户",
    "个人独资企业",
    "普通合伙企业",
    "有限合伙企业",
    "合伙企业",
    "特殊普通合伙",
    "普通合伙",
    "有限合伙",
    "个人独资",
    "个体户",
)
"""Legal forms, a longer one before what it ends with.  厂 and 店 stay: they tell firms apart."""
_ASIDE = frozenset({*_FORMS, "筹", "个体", "中国"})
_BRANCH = re.compile(
    r"^(.+?(?:公司|集团|厂|店|行|社|所|院))(.*?)(分公司|分厂|分店|分行|分部|营业部|办事处|门店)$"
)
_SEAT = re.compile(
    r"^(?:中国)?(?:上海市|上海|沪|嘉定区|嘉定|"
    r"(?:嘉定镇|新成路|真新|菊园)(?:街道|新区)|"
    r"(?:安亭|马陆|南翔|江桥|外冈|徐行|华亭)镇)"
)
_OWN_PLACES = re.compile(r"^(?:上海市?|嘉定区?|上海市?嘉定区?)$")
_SUBURB = re.compile(r"(?:市|区|县|镇|街道)$")
_SHORTEST = 2
_GENERAL = frozenset(
    [
        "建筑",
        "建设",
        "工程",
        "装饰",
        "装潢",
        "物业",
        "物业管理",
        "餐饮",
        "餐饮管理",
        "酒店",
        "酒店管理",
        "劳务",
        "劳务派遣",
        "人力资源",
        "科技",
        "网络科技",
        "信息科技",
        "贸易",
        "商贸",
        "实业",
        "投资",
        "物流",
        "运输",
        "服装",
        "服饰",
        "食品",
        "电子",
        "机械",
        "五金",
        "模具",
        "塑料",
        "汽车",
        "汽配",
        "汽车配件",
        "保洁",
        "保安",
        "家政",
        "教育",
        "培训",
        "文化传播",
        "广告",
        "超市",
        "便利店",
        "饭店",
        "小吃店",
        "理发店",
    ]
)
"""What says only what a firm does: two that share no more than this share nothing."""

_COUNTRY = re.compile(r"^(?:\+?86|0086)(?=1\d{10}$)")
_SHORTEST_PHONE = 7


def whole_name(name: str) -> str:
    """Return a name as it is found again: width, case, blanks, signs and brackets do not matter."""
    return _SIGNS.sub("", _folded(name))


def core_name(name: str) -> str:
    """Return what tells a firm from others, empty where the name says no more than its trade.

    Legal forms, the own district as a seat, and brackets that hold nothing else are left out;
    another city stays, and a branch is told from its firm by its place.
    """
    plain = _INSIDE.sub(_kept_inside, _SIGNS.sub(_no_sign, _folded(name)))
    plain = plain.replace("(", "").replace(")", "")
    branch = _BRANCH.match(plain)
    if branch is None:
        return _core(plain)
    head = _core(branch[1])
    place = _SUBURB.sub("", _without_seat(branch[2])) or branch[2]
    return f"{head}/{place}{branch[3]}" if head else ""


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    return _CLOSING.sub(")", _BRACKETS.sub("(", plain))


def _no_sign(sign: re.Match[str]) -> str:
    return sign[0] if sign[0] in "()" else ""


def _kept_inside(found: re.Match[str]) -> str:
    inside = found[1]
    return "" if inside in _ASIDE or _OWN_PLACES.match(inside) else inside


def _core(plain: str) -> str:
    core = _without_form(_without_seat(plain))
    return core if len(core) >= _SHORTEST and core not in _GENERAL else ""


def _without_form(name: str) -> str:
    while True:
        form = next((one for one in _FORMS if name.endswith(one)), None)
        if form is None:
            return name
        name = name.removesuffix(form)


def _without_seat(name: str) -> str:
    """Leave out the own district, but never all of a name."""
    while True:
        shorter = _SEAT.sub("", name)
        if shorter == name or not _without_form(shorter):
            return name
        name = shorter


def phone_key(phone: str | None) -> str:
    """Return a telephone number as it is compared, empty for none."""
    digits = "".join(
        one for one in unicodedata.normalize("NFKC", phone or "") if one in "+0123456789"
    )
    digits = _COUNTRY.sub("", digits).replace("+", "")
    return digits if len(digits) >= _SHORTEST_PHONE else ""
