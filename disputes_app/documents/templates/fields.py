"""Which facts may a form name, and what does each of them mean?

A field is a name, its meaning in both languages, and how it is read from the case.  The editor
lists them, the check of a form knows no others, and a paper is filled from them alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Generic, Protocol, TypeVar

from disputes_app.documents.inspection_grounds import course_of, results_of
from disputes_app.documents.templates.party_fields import bound_codes, bound_heads
from disputes_app.documents.templates.source import FormHead
from disputes_app.documents.wording import PROVISIONAL, day_in_words, document_number, names
from disputes_app.domain.cases import Line
from disputes_app.domain.dossiers.catalogue import STEPS
from disputes_app.domain.kinds.catalogue import CATALOGUE
from disputes_app.domain.labels import Label
from disputes_app.domain.paper_entries import PaperEntry, PaperValue, last_of
from disputes_app.domain.papers import CasePaper
from disputes_app.domain.supervision_paper import to_print

_LINE_NAMES = {Line.MEDIATION: "调解", Line.ARBITRATION: "仲裁", Line.INSPECTION: "监察"}


class Told(Protocol):
    """Facts whose log a paper tells of."""

    @property
    def entries(self) -> tuple[PaperEntry, ...]:
        """The log in force."""

    @property
    def typed(self) -> Mapping[str, PaperValue]:
        """What was typed for the paper, by name."""

    @property
    def issued_on(self) -> date | None:
        """The day of the paper."""


Facts = TypeVar("Facts", bound=Told)


@dataclass(frozen=True, slots=True)
class PaperField(Generic[Facts]):
    """One fact of a case or a record that a form may print."""

    name: str
    label: Label
    of: Callable[[Facts], object]


class EntryFacts:
    """The facts of an entry under the names of its fields; its own day is ``entry_day``.

    It has no attribute of its own that a form could reach instead of a fact.
    """

    __slots__ = ("_facts",)

    def __init__(self, entry: PaperEntry) -> None:
        self._facts: dict[str, PaperValue] = {
            **entry.facts,
            "entry_day": entry.on,
            "entered_by": entry.by,
            "entry_name": entry.name,
            "entry_seq": entry.seq,
        }

    def __getitem__(self, name: str) -> PaperValue:
        """Return a fact, None where this entry says nothing; raise KeyError for no such fact."""
        if name in self._facts:
            return self._facts[name]
        if name in _every_fact():
            return None
        raise KeyError(name)


@cache
def _every_fact() -> frozenset[str]:
    fields = [kind.fields for kind in CATALOGUE.values()]
    fields += [kind.fields for steps in STEPS.values() for kind in steps.values()]
    return frozenset(str(item.name) for some in fields for item in some)


class TypedFacts:
    """What a person typed under the names of the form; None where nothing was.

    No dictionary, whose own ``items`` a form would reach instead of what was typed.
    """

    __slots__ = ("_facts",)

    def __init__(self, head: FormHead, facts: Told) -> None:
        self._facts = {one.name: facts.typed.get(one.name) for one in head.typed}

    def __getitem__(self, name: str) -> PaperValue:
        """Return what was typed; raise KeyError for what the form does not ask."""
        return self._facts[name]


ENTRY_NAMES = ("entry_day", "entered_by", "entry_name", "entry_seq")
"""What every entry says besides the facts of its kind."""


class LastEntry:
    """Called with the id of a kind: the last entry of it in the case, or nothing."""

    for_forms = True

    def __init__(self, entries: tuple[PaperEntry, ...]) -> None:
        self._entries = entries

    def __call__(self, *kinds: str) -> EntryFacts | None:
        """Return the facts of the newest entry of these kinds."""
        found = last_of(self._entries, kinds)
        return None if found is None else EntryFacts(found)


class EveryEntry:
    """Called with ids of kinds: all entries of them, in the order of the log."""

    for_forms = True

    def __init__(self, entries: tuple[PaperEntry, ...]) -> None:
        self._entries = entries

    def __call__(self, *kinds: str) -> tuple[EntryFacts, ...]:
        """Return the facts of each entry of these kinds."""
        return tuple(EntryFacts(one) for one in self._entries if one.kind in kinds)


def agents_of(entries: tuple[PaperEntry, ...]) -> tuple[EntryFacts, ...]:
    """Return the appointments that nothing has ended, with the authority as it is now."""
    acting: dict[PaperValue, PaperEntry] = {}
    for one in entries:
        agent = one.facts.get("agent")
        if one.kind == "party.agent_appointed":
            acting[one.facts["party"]] = one
        elif one.kind == "party.agent_ended":
            acting.pop(agent, None)
        elif one.kind == "party.agent_powers_changed" and agent in acting:
            told = {**acting[agent].facts, "authority": one.facts["authority"]}
            acting[agent] = replace(acting[agent], facts=told)
    return tuple(map(EntryFacts, acting.values()))


def log_fields(_of: type[Facts]) -> tuple[PaperField[Facts], ...]:
    """Return the fields by which every paper asks for entries of its log."""
    return (
        PaperField(
            "last",
            Label("某类登记的最后一次：last('种类')", "Last entry of a kind: last('kind')"),
            lambda facts: LastEntry(facts.entries),
        ),
        PaperField(
            "every",
            Label("某类登记的全部：every('种类')", "Every entry of a kind: every('kind')"),
            lambda facts: EveryEntry(facts.entries),
        ),
    )


def _field(name: str, zh: str, en: str, of: Callable[[CasePaper], object]) -> PaperField[CasePaper]:
    return PaperField(name, Label(zh, en), of)


def _day_to_meet(facts: CasePaper) -> str:
    if facts.evidence_due_on is None:
        return ""
    said = PROVISIONAL if facts.evidence_due_provisional else ""
    return f"{day_in_words(facts.evidence_due_on)}{said}"


CASE_FIELDS: Mapping[str, PaperField[CasePaper]] = MappingProxyType(
    {
        one.name: one
        for one in (
            _field("office", "制作机构全称", "Issuing office", lambda facts: facts.office_name),
            _field("seal", "落款（印章）名称", "Name on the seal", lambda facts: facts.seal_name),
            _field(
                "number",
                "案号",
                "Case number",
                lambda facts: document_number(facts.number),
            ),
            _field(
                "receipt_number", "收件号", "Receipt number", lambda facts: facts.receipt_number
            ),
            _field(
                "document_number",
                "文号（没有单独编号的用案号）",
                "Number of the paper, else of the case",
                lambda facts: document_number(
                    facts.document_number or facts.number or facts.receipt_number
                ),
            ),
            _field(
                "own_number",
                "文书自己的编号（没有的为空）",
                "The paper's own number, or nothing",
                lambda facts: document_number(facts.document_number),
            ),
            _field("line", "业务线", "Line", lambda facts: _LINE_NAMES[facts.line]),
            _field("cause", "案由", "Cause", lambda facts: facts.cause),
            _field("applicants", "申请人（投诉人）", "Applicants", lambda facts: facts.applicants),
            _field(
                "respondents",
                "被申请人（用人单位）",
                "Respondents",
                lambda facts: facts.respondents,
            ),
            _field("third_parties", "第三人", "Third parties", lambda facts: facts.third_parties),
            _field(
                "parties",
                "全部当事人",
                "All parties",
                lambda facts: (*facts.applicants, *facts.respondents, *facts.third_parties),
            ),
            _field(
                "applicant_names",
                "申请人姓名、名称",
                "Names of the applicants",
                lambda facts: names(facts.applicants),
            ),
            _field(
                "respondent_names",
                "被申请人姓名、名称",
                "Names of the respondents",
                lambda facts: names(facts.respondents),
            ),
            _field(
                "third_party_names",
                "第三人姓名、名称",
                "Names of the third parties",
                lambda facts: names(facts.third_parties),
            ),
            _field(
                "everybody",
                "全体当事人、第三人",
                "All parties",
                lambda facts: names((*facts.applicants, *facts.respondents, *facts.third_parties)),
            ),
            _field("claims", "请求事项", "Claims", lambda facts: facts.claims),
            _field(
                "claim_items",
                "请求分项（序号、内容、性质、请求金额、裁决金额）",
                "Items claimed: number, text, nature, claimed, awarded",
                lambda facts: facts.claim_items,
            ),
            _field(
                "agents",
                "现任委托代理人",
                "Agents who act",
                lambda facts: agents_of(facts.entries),
            ),
            _field("received_on", "收到日期", "Day of receipt", lambda facts: facts.received_on),
            _field(
                "accepted_on",
                "受理（立案）日期",
                "Day of acceptance",
                lambda facts: facts.accepted_on,
            ),
            _field("issued_on", "成文日期", "Date of the paper", lambda facts: facts.issued_on),
            _field("evidence_due", "举证截止日期", "Last day for evidence", _day_to_meet),
            _field("tribunal", "办案人员", "Who handles the case", lambda facts: facts.tribunal),
            _field("contact", "联系方式", "Where to reach the office", lambda facts: facts.contact),
            _field(
                "review_body",
                "行政复议机关",
                "Body of administrative review",
                lambda facts: facts.review_body,
            ),
            _field(
                "addresses",
                "用人单位地址",
                "Addresses of the employers",
                lambda facts: tuple(one.address for one in facts.respondents if one.address),
            ),
            _field(
                "bound_codes",
                "单位的统一社会信用代码",
                "Credit code of the organisation",
                bound_codes,
            ),
            _field(
                "bound_heads",
                "单位的法定代表人（负责人）",
                "Who represents the organisation by law",
                bound_heads,
            ),
            _field(
                "approvals",
                "待签的送审",
                "What waits for a signature",
                lambda facts: facts.approvals,
            ),
            _field(
                "code",
                "案件二维码的数字",
                "Digits of the code of the case",
                lambda facts: facts.code,
            ),
            _field("course", "调查处理过程（逐步）", "Course of the investigation", course_of),
            _field("results", "处理、处罚及执行情况", "What was decided and done", results_of),
            _field(
                "supervisions",
                "待回复的督办（都已回复的为最后一次）",
                "Instructions that wait for an answer, else the last one",
                lambda facts: to_print(facts.supervisions),
            ),
            _field("mediation", "调解情况", "Mediation", lambda facts: facts.mediation),
            _field("referral", "移送情况", "Transfer to the police", lambda facts: facts.referral),
            _field(
                "police",
                "接收的公安机关",
                "Police office",
                lambda facts: facts.referral.police,
            ),
            _field("archive", "案卷情况", "The file", lambda facts: facts.archive),
            _field(
                "services", "尚未送达的文书", "Papers not yet served", lambda facts: facts.services
            ),
            _field("material", "收到的材料", "Material received", lambda facts: facts.material),
            _field("intake", "收件情况", "Receipt", lambda facts: facts.intake),
            _field("typed", "制作时填写的内容", "What was typed", lambda facts: facts.typed),
            *log_fields(CasePaper),
        )
    }
)
"""The facts of a case, by name."""

ENTRY = "entry"
"""The entry that the paper tells of; there is one if the head of the form names its kinds."""


def told(head: FormHead, facts: Told) -> PaperEntry | None:
    """Return the entry that the paper tells of."""
    return last_of(facts.entries, head.tells_of)


def dated(head: FormHead, facts: Told) -> date | None:
    """Return the day under the signature."""
    entry = told(head, facts) if head.dated == "entry" else None
    return facts.issued_on if entry is None else entry.on


class PaperContext(Generic[Facts]):
    """The fields of one case or record, each read when a form names it."""

    def __init__(
        self, head: FormHead, facts: Facts, fields: Mapping[str, PaperField[Facts]]
    ) -> None:
        self._head = head
        self._facts = facts
        self._fields = fields

    @property
    def typed(self) -> TypedFacts:
        """What was typed for the paper."""
        return TypedFacts(self._head, self._facts)

    def __contains__(self, name: object) -> bool:
        """Say whether there is a field of this name."""
        return name == ENTRY or name in self._fields

    def __getitem__(self, name: str) -> object:
        """Return a field; raise KeyError for one that there is not."""
        facts = self._facts
        if name == ENTRY:
            entry = told(self._head, facts)
            return None if entry is None else EntryFacts(entry)
        if name == "typed":
            return self.typed
        if name == "issued_on":
            return dated(self._head, facts)
        return self._fields[name].of(facts)


def case_context(head: FormHead, facts: CasePaper) -> PaperContext[CasePaper]:
    """Return what a form of a case may name."""
    return PaperContext(head, facts, CASE_FIELDS)
