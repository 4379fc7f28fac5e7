"""How is the ministry's table of arbitrations written?"""

from __future__ import annotations

from disputes_app.cli.period_report_command import ministry_table_command
from disputes_app.domain.cases import Line

COMMAND = ministry_table_command(
    "arbitration-table",
    Line.ARBITRATION,
    zh="劳动人事争议仲裁情况表（表式待核）：收结案、案由、方式、结果、机构，PDF或者xlsx。",
    en="The ministry's arbitration table (form unverified): by cause, manner, result, body.",
)
