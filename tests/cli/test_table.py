from __future__ import annotations

import pytest

from disputes_app.cli.table import padded, pairs, table, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("abc", 3), ("案号", 4), ("（2026）", 8), ("é", 1), ("e\u0301", 1), ("\u200b", 0)],
)
def test_a_wide_character_takes_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_line_up_whatever_stands_in_them() -> None:
    lines = table(("案号", "n"), [("嘉劳人仲", "1"), ("x", "1000")], right=(1,)).splitlines()
    assert [width(line) for line in lines] == [14, 14, 14, 14]
    assert lines[2].endswith("   1")


def test_nothing_trails_a_line() -> None:
    assert table(("a", "b"), [("1", "")]).splitlines()[-1] == "1"
    assert pairs([("名", "值"), ("longer", "")]) == "名      值\nlonger"
    assert pairs([]) == ""


def test_text_is_filled_to_its_column() -> None:
    assert padded("案", 4) == "案  "
    assert padded("案", 4, right=True) == "  案"
    assert padded("too long", 4) == "too long"
