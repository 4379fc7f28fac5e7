"""Which names mean one firm, and which only sound alike?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.register_keys import (
    core_name,
    phone_key,
    whole_name,
)

FIRM = "上海测试汽配有限公司"


def may_be_one(name: str, other: str) -> bool:
    return core_name(name) == core_name(other) != ""


@pytest.mark.parametrize(
    "other",
    [
        FIRM,
        "测试汽配有限公司",
        "上海测试汽配有限责任公司",
        "上海测试汽配股份有限公司",
        "测试汽配（上海）有限公司",
        "测试汽配(嘉定)有限公司",
        "上海市嘉定区测试汽配有限公司",
        "上海测试汽配（集团）有限公司",
        " 上海　测试·汽配 有限公司",
        "上海测试汽配公司（筹）",
        "嘉定区安亭镇测试汽配（个体工商户）",
    ],
)
def test_one_firm_however_it_is_written(other: str) -> None:
    assert may_be_one(FIRM, other)


@pytest.mark.parametrize(
    "other",
    [
        "苏州测试汽配有限公司",
        "上海测试汽修有限公司",
        "上海新测试汽配有限公司",
        "上海测试二汽配有限公司",
        "上海测试汽配厂",
        "上海测试汽配店",
        "上海测试汽配有限公司嘉定分公司",
        "上海汽配有限公司",
        "",
    ],
)
def test_firms_that_only_sound_alike(other: str) -> None:
    assert not may_be_one(FIRM, other)


def test_a_branch_is_known_by_its_place() -> None:
    branch = f"{FIRM}嘉定分公司"
    assert may_be_one(branch, "测试汽配有限公司嘉定区分公司")
    assert not may_be_one(branch, f"{FIRM}青浦分公司")


@pytest.mark.parametrize(
    "name", ["上海餐饮管理有限公司", "嘉定区劳务派遣有限公司", "上海公司", "甲厂公司"]
)
def test_a_trade_alone_tells_no_firm(name: str) -> None:
    if name == "甲厂公司":
        assert core_name(name) == "甲厂"
    elif name == "上海公司":
        assert core_name(name) == "上海"
    else:
        assert not may_be_one(name, name)


@given(st.text(alphabet="上海嘉定区测试汽配有限公司厂店()（） 分", max_size=16))
def test_every_name_has_one_key_however_wide_it_is_written(name: str) -> None:
    wide = name.replace("(", "（").replace(")", "）").replace(" ", "　")
    assert whole_name(wide) == whole_name(name)
    assert core_name(wide) == core_name(name)
    assert whole_name(whole_name(name)) == whole_name(name)


@pytest.mark.parametrize(
    ("phone", "key"),
    [
        ("138 0000-0000", "13800000000"),
        ("+86 13800000000", "13800000000"),
        ("１３８００００００００", "13800000000"),
        ("021-5953 0000", "02159530000"),
        ("12345", ""),
        ("无", ""),
        (None, ""),
    ],
)
def test_telephone_numbers_are_compared_by_their_digits(phone: str | None, key: str) -> None:
    assert phone_key(phone) == key
