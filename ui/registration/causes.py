"""Which causes are usual on each line?  Offered while the clerk types; any other can be typed.

Those of disputes are the ticks of a printed 立案审批表: labour contract, remuneration, social
insurance, welfare, labour protection.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.cases import Line

_DISPUTES = (
    "追索劳动报酬",
    "加班工资",
    "经济补偿金",
    "违法解除赔偿金",
    "未订立书面劳动合同二倍工资",
    "未休年休假工资",
    "工伤待遇",
    "确认劳动关系",
    "社会保险待遇",
    "福利待遇",
    "竞业限制",
    "服务期违约金",
    "奖金",
    "津贴、补贴",
    "工资标准",
    "劳动合同订立",
    "劳动合同履行",
    "劳动合同变更",
    "劳动合同终止",
    "劳动合同解除",
    "职业培训",
    "养老保险待遇",
    "医疗保险待遇",
    "失业保险待遇",
    "生育保险待遇",
    "休息休假",
    "女职工劳动保护",
    "未成年工劳动保护",
)
USUAL_CAUSES: Mapping[Line, tuple[str, ...]] = MappingProxyType(
    {
        Line.MEDIATION: _DISPUTES,
        Line.ARBITRATION: _DISPUTES,
        Line.INSPECTION: (
            "克扣、拖欠工资",
            "未订立书面劳动合同",
            "未缴纳社会保险费",
            "违法延长工作时间",
            "低于最低工资标准",
            "女职工特殊劳动保护",
            "使用童工",
            "违法收取押金",
            "劳务派遣违法",
            "职业中介违法",
        ),
    }
)
"""The causes of the statutes and of the bureau's own forms, so they stay Chinese."""
