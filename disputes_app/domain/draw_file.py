"""A draw as it is handed on (one JSON file), and what comes of drawing again from it.

The file needs no database and no other file: it holds the lists, the seed, the rule and the
result, and :func:`replayed` compares.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from disputes_app.domain.errors import DomainError
from disputes_app.domain.random_draw import (
    Candidate,
    Conflict,
    Drawn,
    Lots,
    TooFewEmployersError,
    TooFewInspectorsError,
    draw,
    list_digest,
    next_inspector,
    result_digest,
)

FORMAT = "disputes-draw"
FORMAT_VERSION = 1


@dataclass(eq=False)
class DrawFileError(DomainError):
    """The file is no record of a draw, or not whole; ``what`` is the part that is wrong."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Excluded:
    """Somebody who could not be drawn, and why; ``part`` is ``employer`` or ``inspector``."""

    part: str
    key: str
    name: str
    reason: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Replaced:
    """An inspector could not go, and who went instead (rule 6 of ``domain.random_draw``)."""

    employer: str
    out: str
    into: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class DrawRecord:
    """Everything recorded of one draw.

    Attributes:
        number, seq, drawn_on: which draw of which record, and when.
        seed_source, seed_note: where the seed came from, in a code and in words.
        filter: from which part of the register, in words.
        employers_digest, inspectors_digest, result_digest: as they were recorded.
    """

    number: str
    seq: int
    drawn_on: date
    seed_source: str
    seed_note: str
    filter: str
    lots: Lots
    excluded: tuple[Excluded, ...]
    result: tuple[Drawn, ...]
    replaced: tuple[Replaced, ...]
    employers_digest: str
    inspectors_digest: str
    result_digest: str
    again_reason: str = ""


@dataclass(frozen=True, slots=True)
class Replay:
    """What drawing again gave.

    Attributes:
        differences: what is not as recorded: ``employers``, ``inspectors``, ``count``,
            ``result``, ``result_digest``, ``replaced``; empty where all is the same.
    """

    differences: tuple[str, ...]
    employers_digest: str
    inspectors_digest: str
    result_digest: str
    result: tuple[Drawn, ...]

    @property
    def same(self) -> bool:
        """Whether the draw came out as it was recorded."""
        return not self.differences


def replayed(record: DrawRecord) -> Replay:
    """Draw again from the lists and the seed of a record, and compare; total, but for its rule.

    Raises:
        UnknownAlgorithmError: it was drawn by another rule.
    """
    lots = record.lots
    try:
        result = draw(lots)
    except (TooFewEmployersError, TooFewInspectorsError):
        result = ()
    employers = list_digest(one.key for one in lots.employers)
    inspectors = list_digest(one.key for one in lots.inspectors)
    digest = result_digest(result)
    found = (
        ("employers", employers == record.employers_digest),
        ("inspectors", inspectors == record.inspectors_digest),
        ("result", result_digest(record.result) == digest),
        ("result_digest", record.result_digest == digest),
        ("replaced", _replaced_rightly(record)),
    )
    differences = tuple(name for name, same in found if not same)
    return Replay(differences, employers, inspectors, digest, result)


def going_now(
    drawn: Drawn, replaced: Sequence[Replaced], inspectors: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """Return who goes to an employer after all replacements."""
    known = {one.key: one for one in inspectors}
    going = list(drawn.inspectors)
    for change in replaced:
        if change.employer != drawn.employer.key:
            continue
        new = known.get(change.into, Candidate(change.into, change.into))
        going = [new if one.key == change.out else one for one in going]
    return tuple(going)


def _replaced_rightly(record: DrawRecord) -> bool:
    taken = {one.employer.key: [who.key for who in one.inspectors] for one in record.result}
    for change in record.replaced:
        keys = taken.get(change.employer, [])
        right = next_inspector(record.lots, change.employer, keys)
        if change.out not in keys or right is None or right.key != change.into:
            return False
        keys.append(change.into)
    return True


def rows_digest(rows: Iterable[Excluded]) -> str:
    """Return the SHA-256 over everything that the rows of a draw say, in their order."""
    text = "".join(
        json.dumps([one.part, one.key, one.name, one.reason, one.note], ensure_ascii=False) + "\n"
        for one in rows
    )
    return hashlib.sha256(text.encode()).hexdigest()


def draw_json(record: DrawRecord) -> str:
    """Return the text of the file."""
    lots = record.lots
    value = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "number": record.number,
        "seq": record.seq,
        "drawn_on": record.drawn_on.isoformat(),
        "algorithm": lots.algorithm,
        "version": lots.version,
        "seed": lots.seed,
        "seed_source": record.seed_source,
        "seed_note": record.seed_note,
        "filter": record.filter,
        "again_reason": record.again_reason,
        "count": lots.count,
        "each": lots.each,
        "employers_digest": record.employers_digest,
        "inspectors_digest": record.inspectors_digest,
        "result_digest": record.result_digest,
        "result": [
            {"place": one.place, "employer": asdict(one.employer), "inspectors": _all(one)}
            for one in record.result
        ],
        "replaced": [{**asdict(one), "on": one.on.isoformat()} for one in record.replaced],
        "employers": [asdict(one) for one in lots.employers],
        "inspectors": [asdict(one) for one in lots.inspectors],
        "conflicts": [asdict(one) for one in lots.conflicts],
        "excluded": [asdict(one) for one in record.excluded],
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def read_draw(text: str, name: str) -> DrawRecord:
    """Return what a file tells.

    Raises:
        DrawFileError: it is no such file, or a part of it is missing or of the wrong kind.
    """
    try:
        value = json.loads(text)
    except ValueError as error:
        raise DrawFileError(name, "json") from error
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise DrawFileError(name, "format")
    if value.get("format_version") != FORMAT_VERSION:
        raise DrawFileError(name, "format_version")
    try:
        return _record(value)
    except KeyError as error:
        raise DrawFileError(name, str(error.args[0])) from error
    except (TypeError, ValueError, AttributeError) as error:
        raise DrawFileError(name, "value") from error


def _record(value: dict[str, Any]) -> DrawRecord:
    lots = Lots(
        _text(value, "seed"),
        tuple(_candidate(one) for one in value["employers"]),
        tuple(_candidate(one) for one in value["inspectors"]),
        tuple(
            Conflict(_text(one, "inspector"), _text(one, "employer"), _text(one, "reason"))
            for one in value["conflicts"]
        ),
        int(value["count"]),
        int(value["each"]),
        _text(value, "algorithm"),
        int(value["version"]),
    )
    return DrawRecord(
        _text(value, "number"),
        int(value["seq"]),
        date.fromisoformat(_text(value, "drawn_on")),
        _text(value, "seed_source"),
        _text(value, "seed_note"),
        _text(value, "filter"),
        lots,
        tuple(
            Excluded(*[_text(one, name) for name in ("part", "key", "name", "reason", "note")])
            for one in value["excluded"]
        ),
        tuple(_drawn(one) for one in value["result"]),
        tuple(_replacement(one) for one in value["replaced"]),
        _text(value, "employers_digest"),
        _text(value, "inspectors_digest"),
        _text(value, "result_digest"),
        _text(value, "again_reason"),
    )


def _all(one: Drawn) -> list[dict[str, str]]:
    return [asdict(who) for who in one.inspectors]


def _drawn(value: dict[str, Any]) -> Drawn:
    inspectors = tuple(_candidate(one) for one in value["inspectors"])
    return Drawn(int(value["place"]), _candidate(value["employer"]), inspectors)


def _replacement(value: dict[str, Any]) -> Replaced:
    employer, out, into = _text(value, "employer"), _text(value, "out"), _text(value, "into")
    on = date.fromisoformat(_text(value, "on"))
    return Replaced(employer, out, into, on, _text(value, "reason"))


def _candidate(value: dict[str, Any]) -> Candidate:
    return Candidate(_text(value, "key"), _text(value, "name"))


def _text(value: dict[str, Any], name: str) -> str:
    text = value[name]
    if not isinstance(text, str):
        raise TypeError(name)
    return text
