"""How is the quarterly report written?"""

from __future__ import annotations

from disputes_app.cli.period_report_command import period_command

COMMAND = period_command(
    "quarterly",
    "quarterly",
    zh="季报（--period 2026Q3）：结案率、业务量、指标、比较，PDF或者xlsx。",
    en="The quarterly report (--period 2026Q3): rate, caseload, plan; PDF or xlsx.",
)
