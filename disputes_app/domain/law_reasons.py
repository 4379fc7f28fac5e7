"""Which words stand for what is wrong with a rulebook, a calendar, a pattern of numbers?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Pair = tuple[str, str]
"""The Chinese words and the English ones."""

LAW_REASONS: Mapping[str, Pair] = MappingProxyType(
    {
        # why a rulebook or a calendar cannot be read
        "wrong_type": ("类型不对", "wrong type"),
        "not_allowed": ("值不允许", "the value is not allowed"),
        "contradiction": ("与其他项矛盾", "it contradicts another field"),
        "not_toml": ("不是TOML文件", "not a TOML file"),
        "no_days": ("没有录入任何一天", "it arranges no day"),
        "no_notice": ("没有通知名称", "the notice has no name"),
        "already_working": ("这一天本来就是工作日", "this is a working day anyway"),
        "same_notice": ("这份通知已经采纳", "this notice is adopted already"),
        "year_missing": ("日历没有这一年", "the calendar does not reach this year"),
        "year_before_missing": (
            "前一年的通知还没有采纳",
            "the notice of the year before is not adopted",
        ),
        "festival_missing": (
            "法定节日没有列为放假",
            "a statutory holiday is not among the days off",
        ),
        "not_readable": (
            "无法读取，须为CSV或JSON文本（UTF-8或GBK）",
            "not readable: CSV or JSON text in UTF-8 or GBK",
        ),
        "not_json": ("不是JSON文件", "not a JSON file"),
        "no_year": ("没有四位数的年份", "no year of four digits"),
        "no_head": ("没有表头", "the head line is missing"),
        "not_a_day": ("不是日期", "not a day"),
        "not_working": ("没有写明上班或放假", "neither work nor off"),
        "no_reason": ("没有放假的名目", "the day off has no name"),
        "no_years": ("没有年份", "it has no years"),
        "years_not_contiguous": ("年份不连续", "its years are not contiguous"),
        "too_early": ("早于2007年", "it begins before 2007"),
        "too_far": ("超过十年", "it reaches more than ten years ahead"),
        "adopted_after_provisional": (
            "暂定年份之后有已公布年份",
            "an adopted year follows a provisional one",
        ),
        "no_adopted_year": ("没有已公布的年份", "it has no adopted year"),
        "day_twice": ("日期重复", "a day stands in it twice"),
        "day_outside": ("日期不在所列年份内", "a day lies outside its years"),
        # why numbers cannot be given in a pattern
        "pattern_without_year": ("缺少年度", "the year is missing"),
        "pattern_year_twice": ("年度只能有一个", "the year stands in it more than once"),
        "pattern_year_unbracketed": (
            "年度须紧接地写在（）、〔〕或()之内",
            "the year has to stand in （）, 〔〕 or ()",
        ),
        "pattern_without_counter": ("缺少序号", "the counter is missing"),
        "pattern_counter_twice": ("序号只能有一个", "the counter stands in it more than once"),
        "pattern_counter_first": ("序号须在年度之后", "the counter has to follow the year"),
        "pattern_without_word": ("须以单位代字开头", "it has to begin with the word of the office"),
        "pattern_digit": ("年度和序号之外不能有数字", "it has digits besides year and counter"),
        "pattern_sign": ("含有不能使用的符号", "it has signs that cannot be used"),
        "pattern_too_long": ("太长", "it is too long"),
        # what a new version of a rule gets wrong
        "version_same": (
            "与现行版本的内容完全相同",
            "it says the same as the version in force",
        ),
        "version_before_newest": (
            "施行日期早于现有最新版本的施行日期",
            "it begins before the newest version does",
        ),
        "version_too_far": ("施行日期太远", "it begins too far ahead"),
        "version_length_missing": ("须填写期限长度", "the length is missing"),
        "version_length_not_positive": ("长度至少为1", "the length has to be at least 1"),
        "version_length_too_long": ("长度超出合理范围", "the length is beyond reason"),
        "version_length_not_its_own": (
            "长度不由这条规则规定",
            "its length is not set by the rule itself",
        ),
        "version_extension_unknown": ("法律没有规定延长的限度", "it knows no limit of extension"),
        "version_law_missing": ("须填写法律名称", "the law is missing"),
    }
)
