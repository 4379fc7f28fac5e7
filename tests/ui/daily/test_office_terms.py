"""What the settings say beside the fields of entries, case by case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from disputes_app.domain.cases import Line, Source
from disputes_app.domain.office_settings import OfficeSettings, SettingState, setting_of
from disputes_app.domain.records import CaseRecord
from ui.case_page.office_terms import OfficeTerms, office_terms
from ui.i18n import Tongue

FORMED, FINED = "arbitration.tribunal_formed", "inspection.penalty_decision"
CASE = CaseRecord(
    id=None,
    line=Line.ARBITRATION,
    source=Source.APPLICATION,
    complaint=False,
    receipt_number="测收字第1号",
    office_id=1,
    handler_id=None,
    attributed_office_id=1,
    attributed_handler_id=None,
    received_on=date(2026, 11, 2),
    created_at=datetime(2026, 11, 2, tzinfo=UTC),
    claimed_fen=90_000_00,
    people=4,
)


def settings(**values: int) -> OfficeSettings:
    moment = datetime(2026, 11, 20, tzinfo=UTC)
    return OfficeSettings(
        tuple(
            SettingState(setting_of(key.replace("__", ".")), value, moment, "张测试")
            for key, value in values.items()
        )
    )


WAGE = {"simple__average_wage": 90_000_00}
HINTS = {
    "nothing to say without an average wage": ({}, CASE, ""),
    "the simple procedure up to the average wage": (
        WAGE,
        CASE,
        "请求¥90,000.00，不超过上年度平均工资，可以简易处理（办案规则第56条）",
    ),
    "not above it": (WAGE, replace(CASE, claimed_fen=90_000_01), ""),
    "not without an amount": (WAGE, replace(CASE, claimed_fen=None), ""),
    "a collective case goes before": (
        {**WAGE, "collective__people": 4},
        CASE,
        "本案4人，达到集体争议的预警人数",
    ),
    "one fewer is not collective": ({"collective__people": 5}, CASE, ""),
}


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(("values", "case", "said"), HINTS.values(), ids=HINTS)
def test_the_tribunal_is_told_what_the_case_asks_for(
    values: dict[str, int], case: CaseRecord, said: str
) -> None:
    hints = office_terms(FORMED, settings(**values), case).hints
    assert hints.get("mode", "") == said


@pytest.mark.usefixtures("chinese")
def test_figures_that_nobody_has_verified_say_so() -> None:
    own = settings(hearing__person=3_000_00, hearing__unit=30_000_00)
    assert "待核" in office_terms(FINED, settings(), CASE).hints["fine_fen"]
    assert office_terms(FINED, own, CASE).hints["fine_fen"] == (
        "个人¥3,000.00、单位¥30,000.00以上的，应当告知听证权利（行政处罚法第63条）"
    )
    ordered = "inspection.ordered"
    sums = settings(arrears__one_worker=8_000_00, arrears__ten_workers=40_000_00)
    assert "预警）" in office_terms(ordered, settings(), CASE).hints["amount_fen"]
    assert "预警）" not in office_terms(ordered, sums, CASE).hints["amount_fen"]


def test_what_no_setting_is_about_has_no_terms(chinese: Tongue) -> None:
    assert office_terms("arbitration.accepted", settings(**WAGE), CASE) == OfficeTerms()
    told = office_terms("arbitration.correction_requested", settings(terms__correction=5), CASE)
    assert told.hints == {"text": "本单位一般给5日补正"}
    assert office_terms("inspection.correction_told", settings(), CASE) == OfficeTerms()
    answer = office_terms("deadline.started", settings(reply__assistance=20), CASE)
    assert answer == OfficeTerms(hints={"length": "协查函答复，本单位一般为20日"})
