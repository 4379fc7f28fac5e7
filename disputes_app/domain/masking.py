"""How is a person written where everybody may read it: name, number, telephone, address?

Of a name the surname stays and the rest becomes 某, as courts publish theirs; of a number what
tells neither the person nor the birthday; of an address what lies before the house.  What cannot
be told apart is covered whole, so that a form never prints more than was meant.
"""

from __future__ import annotations

import re

COVER = "*"
_ROW = (
    "欧阳太史端木上官司马东方独孤南宫万俟闻人夏侯诸葛尉迟公羊赫连澹台皇甫宗政濮阳公冶"
    "太叔申屠公孙慕容仲孙钟离长孙宇文司徒鲜于司空闾丘亓官司寇巫马颛孙漆雕乐正谷梁拓跋"
    "夹谷轩辕令狐段干百里呼延东郭南门羊舌左丘西门达奚褚师第五"
)
_SURNAMES = frozenset(_ROW[at : at + 2] for at in range(0, len(_ROW), 2))
"""Of two characters; a name of only two characters has a surname of one."""
_OF_TWO, _MOST_COVERED = 2, 2
_ID = re.compile(r"[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14}")
_MOBILE = re.compile(r"1[0-9]{10}")
_LANDLINE = re.compile(r"(0(?:10|2[0-9]|[3-9][0-9]{2}))?([0-9]{7,8})")
_BETWEEN = re.compile(r"[\s\-－—·()（）+]+")
_HOUSE = re.compile(
    r"[0-9０-９A-Za-z]"
    r"|[〇零一二三四五六七八九十百]+(?=[弄号室幢栋座楼层组队]|单元|支弄)"
)
_PLACE = re.compile(r".*[省市区县镇乡村道路街]")
_SHORT = 4


def masked_name(name: str) -> str:
    """Return a person's name for the public: 王某, 欧阳某某; a foreign one by its letter."""
    whole = name.strip()
    if not whole:
        return ""
    if whole[0].isascii():
        return whole[0] + COVER * 3
    is_double = len(whole) > _OF_TWO and whole[:2] in _SURNAMES
    surname = whole[: 2 if is_double else 1]
    rest = len(whole) - len(surname)
    return surname + "某" * max(1, min(rest, _MOST_COVERED))


def masked_id(number: str) -> str:
    """Return the number of an identity card without birthday; of any other the last two places."""
    plain = _BETWEEN.sub("", number)
    if _ID.fullmatch(plain):
        return plain[:6] + COVER * (len(plain) - 8) + plain[-2:]
    return _but_last(plain, 2)


def masked_phone(number: str) -> str:
    """Return a telephone with the middle covered: 138****1234, 021-****0000."""
    plain = _BETWEEN.sub("", number).removeprefix("86") if number.strip() else ""
    if _MOBILE.fullmatch(plain):
        return f"{plain[:3]}{COVER * 4}{plain[-4:]}"
    found = _LANDLINE.fullmatch(plain)
    if found is None:
        return _but_last(plain, 2)
    area, own = found.groups()
    covered = COVER * (len(own) - 4) + own[-4:]
    return f"{area}-{covered}" if area else covered


def masked_address(address: str) -> str:
    """Return an address up to its road or village; where none is told apart, nothing of it."""
    whole = address.strip()
    if not whole:
        return ""
    house = _HOUSE.search(whole)
    before = whole[: house.start()] if house else whole
    found = _PLACE.match(before)
    return (found.group() if found else "") + COVER * 3


def _but_last(plain: str, shown: int) -> str:
    if len(plain) <= _SHORT:
        return COVER * len(plain)
    return COVER * (len(plain) - shown) + plain[-shown:]
