"""How are values written in a form: days, sums, names, lists?"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from disputes_app.documents.templates.markup import RichText
from disputes_app.documents.wording import (
    day_in_words,
    dispute,
    document_number,
    form_of_address,
    names,
)
from disputes_app.domain.dossiers.key_note import addressees
from disputes_app.domain.hearing_log import names_in
from disputes_app.domain.masking import masked_address, masked_id, masked_name, masked_phone
from disputes_app.domain.money import to_yuan, yuan_text
from disputes_app.domain.paper_entries import Money
from disputes_app.domain.papers import PaperClaim, PaperParty, TribunalMember
from disputes_app.domain.penalty_surcharge import percent_of
from disputes_app.domain.words import word

_NUMERALS = str.maketrans("0123456789", "〇一二三四五六七八九")
_TEN = 10
_MOST_NAMED = 5
_ARBITRATOR, _PRESIDING, _CLERK = "仲裁员", "首席仲裁员", "书记员"
_NOTE_AT_END = re.compile(r"（[^（）]*）$")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_MARKED = re.compile(r"([^、,，;；()（）\s]+)\s*[(（]\s*首席")


def shown(value: object) -> str:
    """Return a value as it stands on paper where a form says nothing else."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return day_in_words(value)
    if isinstance(value, enum.Enum):
        return word(value, "zh")
    if isinstance(value, tuple | list):
        return "、".join(map(shown, value))
    return str(value)


def chinese_day(day: date) -> str:
    """Write a day in Chinese numerals: 二〇二六年十一月二十二日."""
    year = str(day.year).translate(_NUMERALS)
    return f"{year}年{_below_hundred(day.month)}月{_below_hundred(day.day)}日"


def _below_hundred(n: int) -> str:
    tens, ones = divmod(n, _TEN)
    text = ("" if tens == 0 else "十" if tens == 1 else f"{_digit(tens)}十") + (
        _digit(ones) if ones else ""
    )
    return text or "〇"


def _digit(n: int) -> str:
    return str(n).translate(_NUMERALS)


def chinese_number(n: int) -> str:
    """Write a number as a heading or a text has it: 一, 十二, 二十, 一百零五."""
    if n < _TEN * _TEN:
        return _below_hundred(n)
    import cn2an

    return str(cn2an.an2cn(n, "low"))


def in_capitals(money: Money) -> str:
    """Write a sum in capitals, as receipts and decisions do: 壹万贰仟元整."""
    import cn2an

    return str(cn2an.an2cn(str(to_yuan(money.fen)), "rmb"))


def both_ways(money: Money) -> str:
    """Write a sum in capitals and in digits: 人民币壹仟元整（1,000.00元）."""
    return f"人民币{in_capitals(money)}（{money}）"


def named(parties: Iterable[PaperParty], name: object) -> tuple[PaperParty, ...]:
    """Return those of these parties that bear the name that an entry says."""
    return tuple(party for party in parties if party.name == name)


def bench(members: Iterable[TribunalMember], presiding: object = None) -> list[TribunalMember]:
    """Name each arbitrator by himself, who presides first (调解仲裁法 31); never the clerk.

    Who presides was typed for the paper, or is marked in the entry: 钱测试（首席）、李测试.
    """
    found: list[TribunalMember] = []
    for member in members:
        if member.seat == _ARBITRATOR:
            found += _seats(member.name, shown(presiding).strip())
        elif member.seat != _CLERK:
            found.append(member)
    return found


def _seats(text: str, typed: str) -> list[TribunalMember]:
    marked = _MARKED.search(text)
    presiding = typed or (marked[1] if marked else "")
    others = [one for one in names_in(text) or (text,) if one != presiding]
    head = [TribunalMember(presiding, _PRESIDING)] if presiding else []
    return head + [TribunalMember(one, _ARBITRATOR) for one in others]


def per_cent(money: Money, percent: int) -> Money:
    """Return so many per cent of a sum, as 加付赔偿金 is computed."""
    return Money(percent_of(money.fen, percent))


def newest_of_each(entries: Iterable[Any], name: str) -> list[Any]:
    """Return, of the entries that say the same of a fact, only the last one."""
    newest = {entry[name]: entry for entry in entries}
    return list(newest.values())


def grouped(things: Iterable[Any], name: str) -> list[list[Any]]:
    """Return the things in groups that say the same of a fact, ordered by it."""
    found: dict[Any, list[Any]] = {}
    for one in things:
        found.setdefault(_fact(one, name), []).append(one)
    return [found[key] for key in sorted(found)]


def where(things: Iterable[Any], name: str, value: object) -> list[Any]:
    """Return the things that say this of a fact."""
    return [one for one in things if _fact(one, name) == value]


def _fact(thing: Any, name: str) -> Any:  # noqa: ANN401 - whatever the thing says
    if name.startswith("_"):
        raise ValueError(name)
    return thing[name] if hasattr(thing, "__getitem__") else getattr(thing, name)


def ended(value: object) -> str:
    """End a text with one full stop, however it was typed; nothing stays nothing."""
    text = shown(value).rstrip(" \n。；;，,")
    return f"{text}。" if text else ""


def brief_names(parties: Sequence[PaperParty]) -> str:
    """Join names within a sentence; of many the first, and how many there are."""
    if len(parties) <= _MOST_NAMED:
        return names(parties)
    return f"{parties[0].name}等{len(parties)}{'人' if parties[0].is_person else '家单位'}"


def masked_names(parties: Iterable[PaperParty]) -> str:
    """Join names for the public: persons are masked, organisations are not."""
    return "、".join(masked_name(one.name) if one.is_person else one.name for one in parties)


def numbered(lines: Iterable[object]) -> str:
    """Number lines as the claims of a paper are: 1. …; 2. …, each on a line of its own."""
    texts = [shown(one).strip().rstrip("。；;") for one in lines]
    return "\n".join(f"{n}．{text}" for n, text in enumerate(texts, start=1))


def claimed(items: Iterable[PaperClaim]) -> str:
    """Return the items claimed, a line each, with the sum where it is known."""
    return numbered(_with_sum(one.text, one.claimed) for one in items)


def awarded(items: Iterable[PaperClaim]) -> str:
    """Return a first draft of what is awarded, from the sums entered item by item."""
    found = [one for one in items if one.awarded]
    return "\n".join(
        f"{chinese_number(n)}、{_with_sum(one.text, one.awarded)}。"
        for n, one in enumerate(found, start=1)
    )


def part(number: str, n: int) -> str:
    """Number one of two papers of one case: 第97号 becomes 第97-1号 (办案规则 50)."""
    return f"{number.removesuffix('号')}-{n}号" if number else ""


def _with_sum(text: str, money: Money | None) -> str:
    clean = text.strip().rstrip("。；;")
    if money is None or yuan_text(money.fen).removesuffix(".00") in clean:
        return clean
    return f"{clean}（{money}）"


def bare(value: object) -> str:
    """Return what is said without the note in brackets at its end: （条例26、55）."""
    return _NOTE_AT_END.sub("", shown(value))


def month_text(value: object) -> str:
    """Return ``2026-07`` as 2026年7月; any other text as it is."""
    text = shown(value).strip()
    found = _MONTH.fullmatch(text)
    return text if found is None else f"{found[1]}年{int(found[2])}月"


def lines_of(value: object) -> list[str]:
    """Return the lines of a text, or the items of a list, each as it is shown."""
    if isinstance(value, tuple | list):
        return [shown(one) for one in value]
    return [line for line in shown(value).splitlines() if line.strip()]


def _joined(values: Iterable[object], mark: str = "、") -> str:
    return mark.join(shown(one) for one in values)


def _default(value: object, other: object = "") -> object:
    """Return ``other`` where there is nothing."""
    return value if value or value == 0 else other


FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "awarded": awarded,
        "bare": bare,
        "bench": bench,
        "claimed": claimed,
        "amount": lambda money: f"{to_yuan(money.fen):,}",
        "brief": brief_names,
        "both_ways": both_ways,
        "capitals": in_capitals,
        "chinese_day": chinese_day,
        "chinese_number": chinese_number,
        "count": len,
        "day": day_in_words,
        "default": _default,
        "dispute": dispute,
        "document_number": document_number,
        "ended": ended,
        "grouped": grouped,
        "first": lambda values: next(iter(values), None),
        "iso": lambda day: day.isoformat(),
        "join": _joined,
        "last": lambda values: next(reversed(tuple(values)), None),
        "lines": lines_of,
        "masked": masked_name,
        "masked_address": masked_address,
        "masked_id": masked_id,
        "masked_names": masked_names,
        "masked_phone": masked_phone,
        "month": month_text,
        "rich": lambda text: RichText(shown(text)),
        "numbered": numbered,
        "part": part,
        "named": named,
        "offices": lambda text: addressees(shown(text)),
        "names": names,
        "newest_of_each": newest_of_each,
        "per_cent": per_cent,
        "where": where,
        "you": form_of_address,
    }
)
"""By name; a form knows no other."""

TESTS = ("defined", "none", "true", "false", "eq", "ne", "in", "gt", "lt", "ge", "le")
