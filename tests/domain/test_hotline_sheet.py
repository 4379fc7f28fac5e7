"""Sheets of hotlines as they are pasted: labels, table rows, plain sentences."""

from __future__ import annotations

import pytest

from disputes_app.domain.hotline_sheet import HotlineSheet, read_sheet

LABELLED = """12345市民服务热线工单
工单编号：20261128-00123    来电时间：2026-11-28 09:12
来电人：王测试  联系电话：13800000000
身份证号：11010519491231002x
被反映单位：上海测试汽配有限公司
单位地址：嘉定测试路1号
诉求内容：王测试反映单位拖欠2026年8月工资5000元。
已多次催要。
承办单位：测试监察大队"""
REPORT = """【工单类型】举报
【姓名】李测试
【电话】021-12345678
【被举报单位】某测试厂
【内容】李测试（电话021-12345678）称该厂使用童工。"""
TABLE = "来电人\t赵测试\n手机\t13900000000\n涉及单位\t测试酒店\n是否保密\t是\n反映内容\t加班不付费"


def test_labels_are_read() -> None:
    assert read_sheet(LABELLED) == HotlineSheet(
        "12345",
        "20261128-00123",
        "王测试",
        "13800000000",
        "11010519491231002X",
        "上海测试汽配有限公司",
        "嘉定测试路1号",
        "2026-11-28 09:12",
        "王测试反映单位拖欠2026年8月工资5000元。\n已多次催要。",
    )


def test_whoever_reports_is_named_nowhere_in_the_words_for_the_file() -> None:
    sheet = read_sheet(REPORT)
    assert (sheet.is_report, sheet.caller, sheet.phone) == (True, "李测试", "021-12345678")
    assert sheet.employer == "某测试厂"
    assert sheet.words == "×（电话×）称该厂使用童工。"


def test_a_table_with_tabs_is_read_and_secrecy_with_it() -> None:
    sheet = read_sheet(TABLE)
    assert (sheet.caller, sheet.employer, sheet.content) == ("赵测试", "测试酒店", "加班不付费")
    assert (sheet.is_report, sheet.wants_secrecy) == (False, True)


@pytest.mark.parametrize(
    ("text", "caller", "phone", "employer"),
    [
        (
            "市民王测试来电反映在上海测试电子有限公司工作，拖欠工资，电话13800000000。",
            "王测试",
            "13800000000",
            "上海测试电子有限公司",
        ),
        ("王女士投诉测试酒店不签合同", "", "", "测试酒店"),
        ("随便一段文字", "", "", ""),
        ("", "", "", ""),
    ],
)
def test_plain_sentences_give_what_they_say(
    text: str, caller: str, phone: str, employer: str
) -> None:
    sheet = read_sheet(text)
    assert (sheet.caller, sheet.phone, sheet.employer) == (caller, phone, employer)
    assert sheet.content == text


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("姓名：甲\n内容：请为我保密", True),
        ("姓名：甲\n内容：不要求保密", False),
        ("姓名：匿名", True),
    ],
)
def test_secrecy_is_asked_for_in_words(text: str, wants: bool) -> None:
    assert read_sheet(text).wants_secrecy is wants
