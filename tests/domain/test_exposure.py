"""What tells who a protected person is: however it is typed, and what only looks like it."""

from __future__ import annotations

import pytest

from disputes_app.domain.exposure import (
    ADDRESS,
    ID_NUMBER,
    NAME,
    PHONE,
    exposed,
    secret_of,
    texts_in,
)
from disputes_app.domain.papers import CasePaper, PaperParty
from tests.documents.sample import ACCEPTED

PERSON = secret_of(
    "欧阳测伟", "138-0000 1234", "11010519491231002X", "来电说明\n地址：嘉定镇测试路8弄3号201室"
)
FIRM = "上海欧阳测伟汽配有限公司"

TELLING = [
    ("听欧阳测伟说", (NAME,)),
    ("欧 阳 测 伟", (NAME,)),
    ("欧阳\u3000测伟", (NAME,)),
    ("欧阳·测伟", (NAME,)),
    ("电话13800001234。", (PHONE,)),
    ("138 0000 1234", (PHONE,)),
    ("138-0000-1234", (PHONE,)),
    ("１３８００００１２３４", (PHONE,)),
    ("+86 138.0000.1234", (PHONE,)),
    ("1 3 8 0 0 0 0 1 2 3 4", (PHONE,)),
    ("11010519491231002x", (ID_NUMBER,)),
    ("110105 19491231 002X", (ID_NUMBER,)),
    ("住嘉定镇测试路8弄3号201室", (ADDRESS,)),
    ("嘉定镇 测试路８弄３号 ２０１室", (ADDRESS,)),
    ("欧阳测伟，13800001234", (NAME, PHONE)),
    (f"{FIRM}的欧阳测伟", (NAME,)),
]
SILENT = [
    "",
    "举报人反映用人单位拖欠工资。",
    "欧阳说测量，伟大",
    "13800001235",
    "嘉定镇测试路8弄3号202室",
    f"{FIRM}拖欠工资",
]


@pytest.mark.parametrize(("text", "codes"), TELLING)
def test_what_tells_who_it_is(text: str, codes: tuple[str, ...]) -> None:
    assert exposed((PERSON,), (text,), (FIRM,)) == codes


@pytest.mark.parametrize("text", SILENT)
def test_what_tells_nothing(text: str) -> None:
    assert exposed((PERSON,), (text,), (FIRM,)) == ()


def test_a_public_address_may_be_read() -> None:
    place = "嘉定镇测试路8弄3号201室"
    assert exposed((PERSON,), (f"地址：{place}",), (place,)) == ()
    assert exposed((PERSON,), ("电话：13800001234",), ("138-0000-1234",)) == ()
    assert exposed((PERSON,), ("主办监察员：欧阳测伟",), iter(("欧阳测伟",))) == ()


@pytest.mark.parametrize("name", ["匿名", "李", "", " "])
def test_who_gave_no_name_cannot_be_named(name: str) -> None:
    secret = secret_of(name)
    assert exposed((secret,), ("匿名来电，李某反映",)) == ()


def test_a_telephone_with_its_area_code_is_known_without_it() -> None:
    secret = secret_of("匿名", "021-5952 0000；13800001234")
    assert exposed((secret,), ("59520000",)) == (PHONE,)
    assert exposed((secret,), ("13800001234",)) == (PHONE,)


def test_a_name_in_letters_is_a_word() -> None:
    secret = secret_of("Li Wei")
    assert exposed((secret,), ("said LI  WEI.",)) == (NAME,)
    assert exposed((secret,), ("Lili weighs it",)) == ()


def test_every_text_of_a_value_is_found() -> None:
    facts: CasePaper = ACCEPTED
    found = texts_in((facts, {"a": ["一", {"b": "二"}]}, 3, None))
    assert {PaperParty("测试甲", is_person=True).name, facts.number, "一", "二"} <= set(found)
