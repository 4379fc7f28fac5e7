"""Which words stand for grades, the facts behind them and the criteria?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.law_reasons import Pair

GRADING_VALUES: Mapping[str, Pair] = MappingProxyType(
    {
        "Grade.A": ("A", "A"),
        "Grade.B": ("B", "B"),
        "Grade.C": ("C", "C"),
        "DeedKind.penalty": ("行政处罚决定", "Penalty decision"),
        "DeedKind.handling": ("行政处理决定", "Handling decision"),
        "DeedKind.on_the_spot": ("当场处罚决定", "Penalty on the spot"),
        "DeedKind.ordered": ("限期改正指令书", "Order to correct"),
        "DeedKind.told": ("检查中责令改正", "Told to correct at a visit"),
        "DeedKind.incident": (
            "群体性事件（是否由违法引发，由审核人认定）",
            "Group incident (whether a violation led to it is for the reviewer to say)",
        ),
        "DeedKind.grave": ("使用童工、强迫劳动等被查处", "Child or forced labour"),
        "DeedKind.order_refused": ("逾期未改正、未支付", "Order not performed"),
        "DeedKind.decision_refused": (
            "不履行决定，申请法院强制执行",
            "Decision refused, enforcement applied for",
        ),
        "DeedKind.obstructed": ("阻挠监察，隐匿、销毁材料", "Inspection obstructed"),
        "DeedKind.convicted": ("被追究刑事责任", "Criminal liability"),
        "DeedKind.referred": ("移送公安机关（线索）", "Referred to the police (a lead)"),
        "DeedKind.police_filed": ("公安机关立案（线索）", "Filed by the police (a lead)"),
        "Criterion.often": ("被查处三次以上", "Punished three times or more"),
        "Criterion.incident": (
            "引发群体性、极端事件或者严重不良社会影响",
            "Group or extreme incident, or serious influence",
        ),
        "Criterion.grave": ("使用童工、强迫劳动等", "Child or forced labour and the like"),
        "Criterion.refused": (
            "拒不履行指令、处理决定或者处罚决定",
            "Refuses an order or a decision",
        ),
        "Criterion.obstructed": ("抗拒、阻挠监察", "Obstructs inspection"),
        "Criterion.criminal": ("被追究刑事责任", "Criminal liability"),
        "Criterion.punished": ("被查处", "Investigated and punished"),
    }
)
