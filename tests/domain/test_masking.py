"""What the public reads of a person: worked examples, and never what is to be hidden."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.masking import masked_address, masked_id, masked_name, masked_phone


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("", ""),
        ("王", "王某"),
        ("王五", "王某"),
        ("王小五", "王某某"),
        ("王小五六", "王某某"),
        ("欧阳", "欧某"),
        ("欧阳测", "欧阳某"),
        ("欧阳测伟", "欧阳某某"),
        ("龘测试", "龘某某"),
        ("买买提·艾力", "买某某"),
        ("John Smith", "J***"),
    ],
)
def test_a_name_keeps_its_surname(name: str, masked: str) -> None:
    assert masked_name(name) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("", ""),
        ("11010519491231002X", "110105**********2X"),
        ("110105 19491231 002X", "110105**********2X"),
        ("110105491231002", "110105*******02"),
        ("E12345678", "*******78"),
        ("A12", "***"),
    ],
)
def test_a_number_hides_the_birthday(number: str, masked: str) -> None:
    assert masked_id(number) == masked


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("", ""),
        ("13800001234", "138****1234"),
        ("138 0000-1234", "138****1234"),
        ("+86 138 0000 1234", "138****1234"),
        ("021-69529000", "021-****9000"),
        ("0512-6952900", "0512-***2900"),
        ("69529000", "****9000"),
        ("12345", "***45"),
    ],
)
def test_a_telephone_hides_its_middle(number: str, masked: str) -> None:
    assert masked_phone(number) == masked


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("", ""),
        ("上海市嘉定区嘉定镇测试路8弄3号502室", "上海市嘉定区嘉定镇测试路***"),
        ("嘉定区测试村三组", "嘉定区测试村***"),
        ("嘉定区八一路十二号", "嘉定区八一路***"),
        ("嘉定区测试路测试花园5号", "嘉定区测试路***"),
        ("测试花园", "***"),
        ("8号", "***"),
    ],
)
def test_an_address_ends_at_its_road(address: str, masked: str) -> None:
    assert masked_address(address) == masked


@given(st.text(alphabet="王欧阳测某·市区路村弄号室一二十0189Xx- ", max_size=24))
def test_nothing_but_road_and_surname_is_left(text: str) -> None:
    assert not re.search("[0-9]", masked_address(text))
    assert len(masked_name(text)) <= 4
    plain = re.sub(r"[\s\-·]", "", text)
    if len(plain) > 2:
        assert plain not in {masked_id(text), masked_phone(text)}
