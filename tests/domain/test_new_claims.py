"""Items of a claim as written down at the counter: their words, their sum, their entries."""

from __future__ import annotations

from datetime import date

import pytest

from disputes_app.domain.events import Facts
from disputes_app.domain.new_claims import NewClaim, claim_line, claims_text, item_facts, total_of

WAGES = NewClaim("追索劳动报酬", 3_842_000, date(2026, 3, 1), date(2026, 8, 31))
BONUS = NewClaim("奖金", note="2025年度")


@pytest.mark.parametrize(
    ("claim", "line"),
    [
        (WAGES, "追索劳动报酬（2026-03-01至2026-08-31），38,420.00元"),
        (BONUS, "奖金，2025年度"),
        (NewClaim("", note="恢复劳动关系"), "恢复劳动关系"),
        (NewClaim("工资", 100, date(2026, 3, 1)), "工资（自2026-03-01起），1.00元"),
        (NewClaim("工资", 0, None, date(2026, 3, 1)), "工资（至2026-03-01），0.00元"),
        (NewClaim("工资", None, date(2026, 3, 1), date(2026, 3, 1)), "工资（2026-03-01）"),
    ],
    ids=["whole", "without_a_sum", "words_alone", "from", "until", "one_day"],
)
def test_an_item_is_one_line(claim: NewClaim, line: str) -> None:
    assert claim_line(claim) == line


def test_the_sum_is_that_of_the_items_that_have_one() -> None:
    assert total_of((WAGES, BONUS, NewClaim("工资", 100))) == 3_842_100
    assert total_of((BONUS,)) is None
    assert claims_text((BONUS,), " 另查社保 \n\n") == "奖金，2025年度\n另查社保"


def test_items_become_numbered_entries_with_a_nature_where_the_cause_leaves_no_doubt() -> None:
    first: Facts = {
        "number": 1,
        "nature": "wages",
        "text": "追索劳动报酬（2026-03-01至2026-08-31）",
        "claimed_fen": 3_842_000,
        "cause": "追索劳动报酬",
        "from_on": "2026-03-01",
        "until_on": "2026-08-31",
    }
    second: Facts = {"number": 2, "nature": "unclear", "text": "奖金，2025年度", "cause": "奖金"}
    assert item_facts((WAGES, BONUS)) == (first, second)
