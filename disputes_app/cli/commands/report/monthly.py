"""How is the monthly report written?"""

from __future__ import annotations

from disputes_app.cli.period_report_command import period_command

COMMAND = period_command(
    "monthly",
    "monthly",
    zh="月报（--period 2026-10）：结案率、业务量、指标、比较，PDF或者xlsx。",
    en="The monthly report (--period 2026-10): rate, caseload, plan; PDF or xlsx.",
)
