"""By which rules does the bureau want to be warned, and how does it change them?

A set is adopted whole; former sets stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from db.queries import alerts as queries
from db.queries.alerts import RuleSetRow
from db.writes import alerts as writes
from disputes_app.domain.alert_rules import (
    AlertRuleError,
    AlertRules,
    read_alert_rules,
    written_rules,
)
from disputes_app.domain.errors import DomainError
from disputes_app.domain.law_change import NothingChangesError
from disputes_app.domain.staff import RIGHTS, Actor, Right
from disputes_app.services.alert_package import packaged_rules_text
from disputes_app.services.audit_row import add_audit_row
from disputes_app.services.context import Context
from disputes_app.services.paper_files import save_file


@dataclass(eq=False)
class AlertReasonMissingError(DomainError):
    """Rules are changed with a reason, and none was given."""


@dataclass(frozen=True, slots=True)
class RuleDesk:
    """The rules that hold, and every set adopted so far, the newest first (none: the packaged)."""

    rules: AlertRules
    versions: tuple[RuleSetRow, ...]


@dataclass(frozen=True, slots=True)
class AlertRulesChanged:
    """What an adoption left behind, so that open views ask anew."""

    version: int


def may_change_rules(actor: Actor) -> bool:
    """Say whether somebody may change the rules."""
    return Right.ADOPT_LAW in RIGHTS[actor.role]


def rule_desk(ctx: Context) -> RuleDesk:
    """Return the rules that hold and their versions."""
    with ctx.database.read() as conn:
        return RuleDesk(rules_of(conn), queries.rule_sets(conn))


def adopt_alert_rules(ctx: Context, actor: Actor, text: str, reason: str) -> AlertRulesChanged:
    """Let another set hold from now on.

    Raises:
        NotAllowedError: it takes the same right as adopting a change of the law.
        AlertRuleError: a rule in it cannot stand.
        AlertReasonMissingError: nothing says why.
        NothingChangesError: these rules hold already.
    """
    actor.require(Right.ADOPT_LAW)
    wanted = read_alert_rules(text)
    if not reason.strip():
        raise AlertReasonMissingError

    def work(conn: Connection) -> AlertRulesChanged:
        writes.lock_rules(conn)
        if rules_of(conn) == wanted:
            raise NothingChangesError
        said = reason.strip()
        id_ = writes.add_rule_set(conn, written_rules(wanted), said, actor.name, ctx.now())
        add_audit_row(conn, ctx, actor, "adopt_alert_rules", detail=f"{id_} {said}")
        return AlertRulesChanged(id_)

    return ctx.database.run_write(work)


def adopt_rules_file(ctx: Context, actor: Actor, path: Path, reason: str) -> AlertRulesChanged:
    """Let the rules of a file hold from now on; raise as :func:`adopt_alert_rules`."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AlertRuleError("", path.name, "alert_unreadable", str(path)) from error
    return adopt_alert_rules(ctx, actor, text, reason)


def save_rules_file(ctx: Context, path: Path) -> None:
    """Write the rules that hold to a file, to be changed and adopted from there.

    Raises:
        FolderNotWritableError: it cannot be written.
    """
    save_file(path, written_rules(rule_desk(ctx).rules).encode())


# Inside a reading that is under way


def rules_of(conn: Connection) -> AlertRules:
    """Return the rules that hold."""
    return read_alert_rules(queries.rules_in_force(conn) or packaged_rules_text())
