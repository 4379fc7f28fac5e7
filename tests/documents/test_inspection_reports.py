"""The record of a draw and the sheet of a campaign on paper, each time the same."""

from __future__ import annotations

from datetime import date

from disputes_app.documents.blocks import Paragraph, Table
from disputes_app.documents.reports import campaign_sheet, draw_record
from disputes_app.domain.campaign_sheet import sheet_of
from disputes_app.domain.dossiers.campaign import Target
from disputes_app.domain.dossiers.visits import Visit
from disputes_app.domain.draw_file import Replaced
from disputes_app.domain.inspection_log import CampaignLog, TargetRow
from tests.domain.test_random_draw import LI, LOTS, SEED, ZHANG, C, recorded

ON = date(2026, 11, 4)
VISIT = Visit(4, ON, "甲", "张测试、李测试", "told", 7, 12_345_67, 100, date(2026, 11, 9), "", "")
LOG = CampaignLog(
    "special",
    "市级方案",
    date(2026, 11, 1),
    date(2026, 11, 5),
    (TargetRow(1, Target("甲", "甲厂"), "", VISIT), TargetRow(2, Target("乙", "乙厂"), "", None)),
    (VISIT,),
)


def said(story: tuple[object, ...]) -> str:
    parts: list[str] = []
    for block in story:
        if isinstance(block, Paragraph):
            parts.append(str(block.spans))
        elif isinstance(block, Table):
            parts += ["|".join(row) for row in (block.head, *block.rows)]
    return "\n".join(parts)


def test_the_record_of_a_draw_holds_what_it_takes_to_draw_again() -> None:
    record = recorded(LOTS, Replaced(C, ZHANG, LI, date(2026, 11, 5), "病假"))
    made = draw_record.render_record(
        record, title="秋季抽查", office_name="测试局", made_on=ON, invariant=True
    )
    assert made.startswith(b"%PDF")
    story = draw_record._story(record, "秋季抽查", "测试局", ON, demonstration=True)
    text = said(story)
    for wanted in (
        SEED,
        "sha256-order",
        "1|单位2|91310114MA1GT00003",
        "现为李测试、周测试（病假）",
    ):
        assert wanted in text
    assert record.employers_digest[:32] in text
    assert "回避|周测试：单位0|应当回避（条例第十六条）|配偶在该单位任职" in text
    assert "单位|停业|注销停业、查无下落|—" in text
    assert "监督人" in text


def test_a_sheet_counts_the_day_and_what_was_before_it() -> None:
    sheet = sheet_of(("第1号", "冬季行动"), LOG, (ON, ON), {"收1": None, "收2": ON})
    made = [
        campaign_sheet.render_sheet(sheet, office_name="测试局", made_on=ON, invariant=True)
        for _ in range(2)
    ]
    assert made[0] == made[1]
    assert campaign_sheet.title_of(sheet) == "检查日报"
    text = said(campaign_sheet._story(sheet, "测试局", ON, demonstration=True))
    assert "2026-11-04|1|0|1|0|0|7|12,345.67|1.00" in text
    assert "名单2户，已检查1户，未检查1户。" in text
    assert "关联案件2件，在办1件，已办结1件。" in text
    week = sheet_of(("第1号", "冬季行动"), LOG, (date(2026, 11, 6), date(2026, 11, 12)), {})
    assert campaign_sheet.title_of(week) == "检查周报"
    text = said(campaign_sheet._story(week, "测试局", ON, demonstration=False))
    assert "未检查1户，已超过方案结束日期。" in text
    assert "本期没有检查。" in text
