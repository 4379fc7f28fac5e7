from __future__ import annotations

from dataclasses import replace
from datetime import date

from disputes_app.documents.form import form
from disputes_app.domain.cases import Line
from disputes_app.domain.material_list import MaterialReceipt, materials
from tests.documents.form_samples.entries import entry
from tests.documents.sample import ACCEPTED

RECEIPT = "common.material_receipt"
GIVEN = replace(
    ACCEPTED,
    material=MaterialReceipt(
        "测试甲",
        date(2026, 11, 17),
        materials("劳动合同 复印件 2份 5页\n2026年3月至8月工资条 原件 6页\n微信聊天记录截图"),
        "陈测试",
    ),
    entries=(entry("material.received", "2026-11-17"),),
)


def test_every_line_has_it_once_something_was_handed_in() -> None:
    for line in Line:
        assert form(RECEIPT).why_not(replace(GIVEN, line=line)) is None
        assert form(RECEIPT).why_not(replace(ACCEPTED, line=line)) is not None
