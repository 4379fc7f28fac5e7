"""Which five-year plans come with the program?"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from disputes_app.domain.plan_indicators import Plan, read_plans

PLAN_FILE = Path(__file__).resolve().parents[2] / "resources" / "plan_indicators.toml"


@cache
def packaged_plans() -> tuple[Plan, ...]:
    """Return the plans with their indicators, the earliest first."""
    return read_plans(PLAN_FILE.read_text(encoding="utf-8"))
