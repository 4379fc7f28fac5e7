"""How is the yearly report written?"""

from __future__ import annotations

from disputes_app.cli.period_report_command import period_command

COMMAND = period_command(
    "yearly",
    "yearly",
    zh="年报（--period 2026）：结案率、业务量、指标、比较，PDF或者xlsx。",
    en="The yearly report (--period 2026): rate, caseload, plan; PDF or xlsx.",
)
