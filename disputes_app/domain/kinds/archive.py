"""What happens to a file after the case: is it handed over, read, lent, brought back, completed?

Sources: 办案规则 art. 21-24.  Reading (阅卷) and lending are possible before the file is archived,
too; parties and their agents see the main volume only (规则 23).
"""

from __future__ import annotations

from disputes_app.domain.cases import Line, Stage
from disputes_app.domain.docket import Docket
from disputes_app.domain.events import Event
from disputes_app.domain.kinds.base import (
    Apply,
    Choice,
    EventKind,
    Field,
    FieldType,
    Guard,
    Label,
    day_of,
    number_of,
    text_of,
)
from disputes_app.domain.kinds.common import always

HANDED_OVER = "archive.handed_over"
CONSULTED = "archive.consulted"
LENT = "archive.lent"
RETURNED = "archive.returned"
PIECE = "archive.piece"

MAIN, SIDE, BOTH = "main", "side", "both"
VOLUMES = (Choice(MAIN, "正卷", "Main volume"), Choice(SIDE, "副卷", "Side volume"))
PARTY, AGENT, COURT, OFFICE = "party", "agent", "court", "office"
READERS = (
    Choice(PARTY, "当事人", "Party"),
    Choice(AGENT, "代理人", "Agent"),
    Choice(COURT, "人民法院、检察院等机关", "Court or other authority"),
    Choice(OFFICE, "本单位", "This office"),
)
READ = (Choice(MAIN, "正卷", "Main volume"), Choice(BOTH, "正卷和副卷", "Both volumes"))
_MAIN_ONLY = (PARTY, AGENT)


def is_archived(docket: Docket) -> str | None:
    """Guard of what is possible only once the file is archived."""
    return None if docket.stage is Stage.ARCHIVED else "not_archived"


def _nothing(_docket: Docket, _event: Event) -> None:
    """Keep the entry; it changes no clock."""


def _consulted(docket: Docket, event: Event) -> None:
    """Parties and agents read and copy the main volume; nothing opens the other (规则 23)."""
    reader = text_of(event.facts, "capacity")
    if reader in _MAIN_ONLY and text_of(event.facts, "volume") == BOTH:
        docket.unlawful("side_volume_shown")


def _lent(docket: Docket, event: Event) -> None:
    due = day_of(event.facts, "due_back")
    if due is not None and due < event.happened_on:
        docket.impossible("date_before_entry", due)
        return
    docket.facts_seen.add(f"lent {event.seq}")


def _returned(docket: Docket, event: Event) -> None:
    """Take back what an entry lent; where only one thing is out it needs no number."""
    out = sorted(one for one in docket.facts_seen if one.startswith("lent "))
    seq = number_of(event.facts, "lending")
    wanted = f"lent {seq}" if seq else (out[0] if len(out) == 1 else "")
    if wanted in docket.facts_seen:
        docket.facts_seen.discard(wanted)
    else:
        docket.impossible("nothing_lent_so" if out else "nothing_lent")


def _piece(docket: Docket, event: Event) -> None:
    if not text_of(event.facts, "title").strip() and not number_of(event.facts, "of_entry"):
        docket.impossible("piece_without_title")


def _kind(
    id_: str,
    zh: str,
    en: str,
    guard: Guard,
    apply: Apply,
    *fields: Field,
    papers: tuple[str, ...] = (),
    day: Label | None = None,
) -> EventKind:
    return EventKind(id_, zh, en, 96, frozenset(Line), fields, guard, apply, papers=papers, day=day)


KINDS = (
    _kind(
        HANDED_OVER,
        "案卷移交档案室",
        "File handed over to the file room",
        is_archived,
        _nothing,
        Field("received_by", FieldType.TEXT, "接收人", "Received by"),
        Field("room", FieldType.TEXT, "存放位置", "Where it stands", required=False),
    ),
    _kind(
        CONSULTED,
        "阅卷、复制",
        "File read or copied",
        always,
        _consulted,
        Field("reader", FieldType.TEXT, "阅卷人", "Read by"),
        Field("capacity", FieldType.CHOICE, "身份", "Capacity", choices=READERS),
        Field("volume", FieldType.CHOICE, "查阅范围", "What was read", choices=READ),
        Field("copies", FieldType.INTEGER, "复制页数", "Pages copied", required=False),
        Field("record", FieldType.LONG_TEXT, "阅卷笔录", "Record of the reading", required=False),
    ),
    _kind(
        LENT,
        "借出原件、案卷",
        "Originals or file lent",
        always,
        _lent,
        Field("what", FieldType.TEXT, "借出的材料", "What is lent"),
        Field("borrower", FieldType.TEXT, "借阅人、单位", "Lent to"),
        Field("due_back", FieldType.DATE, "应归还日期", "Due back on"),
        Field("purpose", FieldType.TEXT, "用途", "Purpose", required=False),
        day=Label("借出日期", "Lent on"),
    ),
    _kind(
        RETURNED,
        "归还原件、案卷",
        "Originals or file returned",
        always,
        _returned,
        Field(
            "lending",
            FieldType.INTEGER,
            "借出登记的序号(只有一件借出时可不填)",
            "Number of the entry that lent it (not needed where only one is out)",
            required=False,
        ),
        Field("condition", FieldType.TEXT, "归还时的状况", "Condition", required=False),
        day=Label("归还日期", "Returned on"),
    ),
    _kind(
        PIECE,
        "卷内材料、页数",
        "Piece of the file, pages",
        always,
        _piece,
        Field("volume", FieldType.CHOICE, "归入", "Volume", choices=VOLUMES),
        Field("title", FieldType.TEXT, "材料名称", "Title", required=False),
        Field("pages", FieldType.INTEGER, "页数", "Pages", required=False),
        Field(
            "of_entry",
            FieldType.INTEGER,
            "是哪一项登记的材料(序号)",
            "Entry that it is the paper of (number)",
            required=False,
        ),
    ),
)
