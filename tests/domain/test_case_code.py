from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disputes_app.domain.case_code import case_code, read_case_code
from disputes_app.domain.cases import CaseId

IDS = st.integers(1, 10**11 - 1).map(CaseId)


@given(IDS)
def test_digits_are_read_back(case_id: CaseId) -> None:
    code = case_code(case_id)
    assert (len(code), code.isdigit()) == (15, True)
    assert read_case_code(f" {code}\n") == case_id


@given(IDS, st.integers(0, 14), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(case_id: CaseId, place: int, by: int) -> None:
    code = case_code(case_id)
    wrong = str((int(code[place]) + by) % 10)
    assert read_case_code(code[:place] + wrong + code[place + 1 :]) is None


@given(IDS, st.integers(0, 13))
def test_two_digits_that_changed_places_are_noticed(case_id: CaseId, place: int) -> None:
    code = case_code(case_id)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert swapped == code or read_case_code(swapped) is None


@pytest.mark.parametrize(
    "text", ["", "12", "嘉劳人仲（2026）办字第12号", "021-12345678", "9" * 15, "９７" * 7 + "1"]
)
def test_other_texts_are_no_code(text: str) -> None:
    assert read_case_code(text) is None
