"""A pasted sheet as the first entry of an external matter: its own facts, nobody's name."""

from __future__ import annotations

import pytest

from disputes_app.domain.dossiers.external_sheet import facts_of_sheet
from disputes_app.domain.hotline_sheet import read_sheet
from tests.domain.test_hotline_sheet import LABELLED, REPORT


def test_a_sheet_gives_its_facts_and_no_persons() -> None:
    facts = facts_of_sheet(read_sheet(f"{LABELLED}\n答复期限：2026年12月5日前"))
    assert facts == {
        "channel": "hotline_12345",
        "reference": "20261128-00123",
        "title": "×反映单位拖欠2026年8月工资5000元。 已多次催要。",
        "content": "×反映单位拖欠2026年8月工资5000元。\n已多次催要。",
        "employer": "上海测试汽配有限公司",
        "reply_by": "2026-12-05",
    }
    told = str(facts_of_sheet(read_sheet(REPORT)))
    assert "李测试" not in told
    assert "12345678" not in told


@pytest.mark.parametrize(
    ("words", "name", "value"),
    [
        ("5个工作日", "reply_days", 5),
        ("收到之日起 15 工作日内", "reply_days", 15),
        ("2026-12-05", "reply_by", "2026-12-05"),
        ("2026-02-31", "reply_by", None),
        ("尽快", "reply_by", None),
    ],
)
def test_the_term_is_read_as_the_sheet_says_it(words: str, name: str, value: object) -> None:
    facts = facts_of_sheet(read_sheet(f"12345热线\n办理时限：{words}\n诉求内容：欠薪"))
    assert facts.get(name) == value
