"""How is the five-year report written?"""

from __future__ import annotations

from disputes_app.cli.period_report_command import period_command

COMMAND = period_command(
    "five-year",
    "five_year",
    zh="五年报告（--period 2021-2025）：结案率、业务量、指标、比较，PDF或者xlsx。",
    en="The five-year report (--period 2021-2025): rate, caseload, plan; PDF or xlsx.",
)
