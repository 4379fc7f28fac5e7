"""Which rules of early warning come with the program?  They hold until the bureau adopts others."""

from __future__ import annotations

from pathlib import Path

from disputes_app.domain.alert_rules import AlertRules, read_alert_rules

RULE_FILE = Path(__file__).resolve().parents[2] / "resources" / "alert_rules.toml"


def packaged_rules_text(path: Path = RULE_FILE) -> str:
    """Return the packaged rules as text."""
    return path.read_text(encoding="utf-8")


def packaged_rules() -> AlertRules:
    """Return the packaged rules; raise AlertRuleError where they cannot stand."""
    return read_alert_rules(packaged_rules_text())
