"""Which numbers are covered in what everybody may read, and which texts stay as they are?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.public_text import COVER, covered

TEXTS = [
    pytest.param("身份证11010519491231002X，", "身份证" + COVER * 18 + "，", id="identity"),
    pytest.param("１１０１０５１９４９１２３１００２Ｘ", COVER * 18, id="identity-in-wide-digits"),
    pytest.param("手机13800138000。", "手机" + COVER * 11 + "。", id="mobile"),
    pytest.param("手机138 0013 8000", "手机" + COVER * 13, id="mobile-in-groups"),
    pytest.param("电话59521234", "电话" + COVER * 8, id="landline"),
    pytest.param("021-59521234", COVER * 12, id="landline-with-area"),
    pytest.param("账号6222021001116245702", "账号" + COVER * 19, id="account"),
    pytest.param("6222 0210 0111 6245", COVER * 19, id="account-in-groups"),
    pytest.param("账户：12345678，", "账户：" + COVER * 8 + "，", id="short-account"),
    pytest.param("旧证号110105 491231 002", "旧证号" + COVER * 17, id="short-identity"),
    pytest.param("微信：zhang1380013", "微信：zhang" + COVER * 7, id="name-in-a-messenger"),
    pytest.param("座机59521234。", "座机" + COVER * 8 + "。", id="landline-by-another-word"),
    pytest.param("电话5953-0000", "电话" + COVER * 9, id="landline-parted"),
    pytest.param("0086 138-0013-8000", COVER * 18, id="mobile-from-abroad"),
    pytest.param("每人120000-150000元", None, id="a-range-of-sums"),
    pytest.param("账户余额8600000.00元", None, id="a-sum-in-an-account"),
    pytest.param("电话催告后支付1,200,000元", None, id="a-sum-after-a-call"),
    pytest.param("拖欠21名农民工工资860,000.00元", None, id="a-sum"),
    pytest.param("2026-06-15至2029-06-15", None, id="days"),
    pytest.param("嘉人社监令〔2026〕第232号", None, id="a-number-of-a-paper"),
    pytest.param("信用代码91310114MA9028380P", None, id="a-credit-code"),
    pytest.param("共8600000元", None, id="a-sum-without-marks"),
]


@pytest.mark.parametrize(("text", "wanted"), TEXTS)
def test_what_is_covered(text: str, wanted: str | None) -> None:
    assert covered(text) == (text if wanted is None else wanted)


@given(st.text(alphabet="0123456789X-  年月日，号138", max_size=60))
def test_covering_is_final_and_keeps_the_length(text: str) -> None:
    once = covered(text)
    assert len(once) == len(text)
    assert covered(once) == once
