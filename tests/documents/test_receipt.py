from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from disputes_app.documents.form import form
from disputes_app.documents.render import render_form
from disputes_app.domain.cases import Line
from disputes_app.domain.intake_receipt import IntakeReceipt
from disputes_app.domain.material_list import MaterialReceipt, materials
from disputes_app.domain.papers import CasePaper, MediationPaper
from tests.documents.sample import ACCEPTED, pages_of

RECEIPT = "common.receipt"
INTAKE = IntakeReceipt(
    "测试甲",
    is_report=False,
    received_on=date(2026, 11, 16),
    received_by="陈测试",
    total_fen=3_842_000,
    rule_id="arbitration.accept",
    law="劳动人事争议仲裁办案规则",
    article="30,31",
    due_on=date(2026, 11, 23),
)
GIVEN = replace(
    ACCEPTED,
    number="",
    accepted_on=None,
    receipt_number="嘉劳人仲收（2026）12号",
    claims=(
        "追索劳动报酬（2026-03-01至2026-08-31），38,000.00元",
        "未休年休假工资，420.00元",
    ),
    intake=INTAKE,
    material=MaterialReceipt("测试甲", date(2026, 11, 16), materials("劳动合同 复印件 5页"), ""),
)


def text(facts: CasePaper) -> str:
    return "".join("".join(pages_of(render_form(RECEIPT, facts, invariant=True).pdf)).split())


@pytest.mark.parametrize(
    ("line", "intake", "said"),
    [
        (
            Line.INSPECTION,
            replace(INTAKE, rule_id="inspection.accept", given_to="投诉人(保密)"),
            ("投诉登记回执", "投诉人(保密)", "本局将审查投诉"),
        ),
        (
            Line.INSPECTION,
            replace(INTAKE, is_report=True, given_to="举报人(保密)", due_on=None, rule_id=""),
            ("举报登记回执", "举报人(保密)", "监察条例》第十四条及时立案查处"),
        ),
        (
            Line.MEDIATION,
            replace(INTAKE, rule_id="mediation.conclude_other", provisional=True),
            ("测试镇调解委员会", "十五日内未达成调解协议", "以调整后为准"),
        ),
        (Line.ARBITRATION, INTAKE, ("最后一日为2026年11月23日", "第30、31条")),
        (Line.MEDIATION, replace(INTAKE, rule_id="", due_on=None), ("本组织将依法处理。本回执",)),
    ],
    ids=["complaint", "report", "mediation", "arbitration", "review"],
)
def test_each_line_says_what_comes_next(
    line: Line, intake: IntakeReceipt, said: tuple[str, ...]
) -> None:
    mediation = MediationPaper(organisation="测试镇调解委员会")
    found = text(replace(GIVEN, line=line, intake=intake, mediation=mediation))
    assert all(one in found for one in said), found
    assert len(pages_of(render_form(RECEIPT, replace(GIVEN, line=line), invariant=True).pdf)) == 1


def test_whom_nobody_asked_gives_no_receipt() -> None:
    for intake in (None, replace(INTAKE, given_to="")):
        assert form(RECEIPT).why_not(replace(GIVEN, intake=intake)) is not None
