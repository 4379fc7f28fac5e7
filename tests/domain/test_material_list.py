from __future__ import annotations

import pytest

from disputes_app.domain.material_list import Material, materials


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("劳动合同", Material("劳动合同")),
        ("劳动合同 复印件 2份 5页", Material("劳动合同", "复印件", 2, 5)),
        ("工资条，原件，12页", Material("工资条", "原件", 1, 12)),
        ("考勤 记录 共30页", Material("考勤 记录", "", 1, 30)),
        ("照片 原件及复印件 3件", Material("照片", "原件及复印件", 3)),
        ("原件", Material("原件")),
        ("2份", Material("2份", "", 2)),
        ("2026年3月工资表 0份", Material("2026年3月工资表")),
    ],
)
def test_a_line_of_the_list(typed: str, read: Material) -> None:
    assert materials(f"\n  {typed} \n\n") == (read,)
