"""Which rule versions does a file of the rulebook's format bring, and what is that called?"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

from disputes_app.domain.law_change import ChangeKind, LawChange
from disputes_app.domain.rulebook_format import RulebookError, read_rulebook
from disputes_app.domain.rules import Rule


def read_rule_file(content: bytes, name: str) -> LawChange:
    """Return the change that adds the versions of a TOML file; ``name`` is what refusals call it.

    Raises:
        RulebookError: it is not TOML, or an entry does not fit the format.
        OverlappingVersionsError: two of its versions are in force on one day.
    """
    try:
        document = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RulebookError(name, "", "", "not_toml") from error
    rules = read_rulebook({name: document}).rules
    if not rules:
        raise RulebookError(name, "", "rule", "missing")
    return LawChange(ChangeKind.RULES, rules=rules)


def change_title(rules: Sequence[Rule], source: str = "") -> str:
    """Return what a change of rules is called, in Chinese like the laws it names."""
    first = rules[0]
    title = f"{first.name_zh}：自{first.in_force_from.isoformat()}起，{first.law}{first.article}"
    if len(rules) > 1:
        title += f"，等{len(rules)}条"
    return f"{title}（{source.strip()}）" if source.strip() else title
