"""Which parts has each thing that a form can name?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from jinja2 import TemplateSyntaxError, nodes

from disputes_app.documents.templates.fields import ENTRY, ENTRY_NAMES
from disputes_app.documents.templates.kinds import kinds_for
from disputes_app.documents.templates.sandbox import parsed
from disputes_app.documents.templates.source import FormHead
from disputes_app.domain.archive_paper import ArchivePaper
from disputes_app.domain.fund_paper import FundPaper
from disputes_app.domain.intake_receipt import IntakeReceipt
from disputes_app.domain.kinds.base import DOCUMENT
from disputes_app.domain.material_list import MaterialReceipt
from disputes_app.domain.papers import (
    Contact,
    MediationPaper,
    PaperApproval,
    PaperClaim,
    PaperParty,
    PaperService,
    ReferralPaper,
    TribunalMember,
)
from disputes_app.domain.public_paper import PublicText
from disputes_app.domain.record_paper import RecordParty
from disputes_app.domain.supervision_paper import SupervisionPaper

LOOKUPS = ("last", "every")
_THINGS: Mapping[str, type] = {
    "contact": Contact,
    "mediation": MediationPaper,
    "referral": ReferralPaper,
    "archive": ArchivePaper,
    "material": MaterialReceipt,
    "intake": IntakeReceipt,
    "fund": FundPaper,
    "publication": PublicText,
}
_LISTS: Mapping[str, type] = {
    "applicants": PaperParty,
    "respondents": PaperParty,
    "third_parties": PaperParty,
    "tribunal": TribunalMember,
    "claim_items": PaperClaim,
    "services": PaperService,
    "approvals": PaperApproval,
    "supervisions": SupervisionPaper,
}
_ONE_OF_MANY = ("first", "last")
_SAME_THINGS = ("named", "newest_of_each", "bench", "where")
"""Filters that return things of the kind that a list has."""

Parts = frozenset[str]


class Scope:
    """The parts of what a form names, as far as they can be told without filling it."""

    def __init__(self, head: FormHead, tree: nodes.Template) -> None:
        self._things: dict[str, Parts | None] = {
            name: _parts(kind) for name, kind in _THINGS.items()
        }
        self._record = head.record
        self._things[ENTRY] = facts_of(head.record, head.tells_of)
        self._things["typed"] = frozenset(one.name for one in head.typed)
        self._lists: dict[str, Parts] = {name: _parts(kind) for name, kind in _LISTS.items()}
        self._lists["parties"] = _parts(RecordParty if head.record else PaperParty)
        self._lists["agents"] = facts_of("", ("party.agent_appointed",))
        for loop in tree.find_all(nodes.For):
            self._learn(loop.target, self.of_each(loop.iter))
        for given in tree.find_all(nodes.Assign):
            self._learn(given.target, self.of(given.node))

    def of(self, expression: nodes.Node) -> Parts | None:
        """Return the parts of a thing; None where they cannot be told."""
        if isinstance(expression, nodes.Name):
            return self._things.get(expression.name)
        if isinstance(expression, nodes.Filter) and expression.name in _ONE_OF_MANY:
            return None if expression.node is None else self.of_each(expression.node)
        return self._called(expression, "last")

    def of_each(self, expression: nodes.Node) -> Parts | None:
        """Return the parts of each thing of a list; None where they cannot be told."""
        while isinstance(expression, nodes.Filter) and expression.name in _SAME_THINGS:
            if expression.node is None:
                return None
            expression = expression.node
        if isinstance(expression, nodes.Name):
            return self._lists.get(expression.name)
        return self._called(expression, "every")

    def _called(self, expression: nodes.Node, name: str) -> Parts | None:
        if not isinstance(expression, nodes.Call) or not isinstance(expression.node, nodes.Name):
            return None
        wanted = expression.node.name == name
        return facts_of(self._record, kinds_of(expression)) if wanted else None

    def _learn(self, target: nodes.Node, parts: Parts | None) -> None:
        """Remember what a name stands for; nothing is told of one that stands for two things."""
        if not isinstance(target, nodes.Name):
            return
        known = self._things.setdefault(target.name, parts)
        if known != parts:
            self._things[target.name] = None


def facts_of(record: str, kinds: tuple[str, ...]) -> Parts:
    """Return the names that an entry of any of these kinds has."""
    known = kinds_for(record)
    items = (item for kind in kinds if kind in known for item in known[kind].fields)
    return frozenset({str(item.name) for item in items} | {DOCUMENT.name, *ENTRY_NAMES})


def kinds_of(call: nodes.Call) -> tuple[str, ...]:
    """Return the kinds that a look into the log asks for; an empty text for one not written out."""
    return tuple(str(one.value) if isinstance(one, nodes.Const) else "" for one in call.args)


def _parts(kind: type) -> Parts:
    own = fields(kind) if is_dataclass(kind) else ()
    properties = {name for name, value in vars(kind).items() if isinstance(value, property)}
    return frozenset({one.name for one in own} | properties)


def looked_for(body: str) -> tuple[str, ...]:
    """Return the first kind of each look into the log; nothing for a text that cannot be read."""
    try:
        tree = parsed(body)
    except TemplateSyntaxError:
        return ()
    kinds = (kinds_of(one)[:1] for one in tree.find_all(nodes.Call))
    return tuple(dict.fromkeys(kind for some in kinds for kind in some if kind))
