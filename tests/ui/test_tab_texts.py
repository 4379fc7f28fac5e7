"""Tabs of one office's cases are told apart, and the whole title is never lost."""

from __future__ import annotations

import pytest

from ui.shell.tab_texts import tab_texts


@pytest.mark.parametrize(
    ("titles", "texts"),
    [
        ((), ()),
        (("嘉劳人仲（2026）办字第12号",), ("办字第12号",)),
        (("嘉人社〔2026〕交办第3号", "嘉劳调(2026)调字第9号"), ("交办第3号", "调字第9号")),
        (
            ("嘉劳人仲（2025）办字第12号", "嘉劳人仲（2026）办字第12号", "嘉劳调（2026）调字第1号"),
            ("（2025）办字第12号", "（2026）办字第12号", "调字第1号"),
        ),
        (("张三", "上海测试（嘉定）有限公司"), ("张三", "上海测试（嘉定）有限公司")),
        (("嘉劳人仲（2026）",), ("嘉劳人仲（2026）",)),
    ],
)
def test_only_what_differs_is_said(titles: tuple[str, ...], texts: tuple[str, ...]) -> None:
    assert tab_texts(titles) == texts
