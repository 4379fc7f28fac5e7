"""What does the file of a form consist of: a head in TOML, and the body that is printed?

    +++
    name_zh = "不予受理通知书"
    name_en = "Notice of refusal"
    lines = ["arbitration"]
    tells_of = ["arbitration.refused"]
    +++
    # {{ office }}
    # 不予受理通知书
    ...

The marks of the body are those of :mod:`disputes_app.documents.templates.markup`.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from disputes_app.documents.templates.errors import TemplateError
from disputes_app.domain.cases import Line
from disputes_app.domain.labels import Label

FENCE = "+++"
MOST_CHARACTERS = 60_000
TYPES = ("text", "long_text", "rich_text", "date", "amount", "choice")
_KEYS = frozenset(
    {
        "name_zh",
        "name_en",
        "article",
        "lines",
        "record",
        "tells_of",
        "when",
        "needs",
        "dated",
        "signs",
        "copies",
        "serves",
        "apart",
        "typed",
    }
)


@dataclass(frozen=True, slots=True)
class TypedField:
    """What a person types when the paper is made, because no entry of the log says it.

    Attributes:
        type: ``text``, ``long_text``, ``rich_text`` (with headings and bold, printed with
            ``|rich``), ``date``, ``amount`` or ``choice``.
        default: an expression of the template language that proposes the value.
        choices: the values of a choice.
    """

    name: str
    label: Label
    type: str = "text"
    required: bool = True
    default: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormHead:
    """What is known of a form without printing it.

    Attributes:
        article: where the law asks for the paper.
        lines: the lines of cases that use it; empty for a record beside the cases.
        record: the type of record beside the cases that uses it; empty for a case.
        tells_of: kinds of entries; the paper exists once one of them is in the log, and
            ``entry`` is the last of them.
        when: names of further conditions (``documents.templates.conditions``).
        needs: names of fields that must not be empty.
        dated: ``today``, or ``entry`` for the day of the entry that it tells of.
        signs: who signs or seals it, in words.
        copies: how many are printed.
        serves: the paper of ``domain.service_papers`` that its service is recorded under.
        apart: every title begins a sheet with its own page numbers.
        typed: what is typed when it is made.
    """

    name: Label
    article: str = ""
    lines: frozenset[Line] = frozenset()
    record: str = ""
    tells_of: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    dated: str = "today"
    signs: str = ""
    copies: int = 1
    serves: str = ""
    apart: bool = False
    typed: tuple[TypedField, ...] = ()


@dataclass(frozen=True, slots=True)
class FormSource:
    """One version of the file of a form.

    Attributes:
        id: of the form.
        body: what is filled and printed; ``first_line`` of the file is its line 1.
        version: names this very text; equal texts have equal versions.
    """

    id: str
    text: str
    head: FormHead
    body: str
    first_line: int
    version: str


def read_source(form_id: str, text: str) -> FormSource:
    """Take a file apart.

    Raises:
        TemplateError: ``form_no_head``, ``form_bad_head`` or ``form_too_long``.
    """
    clean = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if len(clean) > MOST_CHARACTERS:
        raise TemplateError(form_id, 0, "form_too_long", str(MOST_CHARACTERS))
    opening, _, rest = clean.partition("\n")
    head, fence, body = rest.partition(f"\n{FENCE}\n")
    if opening.strip() != FENCE or not fence:
        raise TemplateError(form_id, 1, "form_no_head", FENCE)
    version = hashlib.sha256(clean.encode()).hexdigest()[:12]
    first = head.count("\n") + 4
    return FormSource(form_id, clean, _head(form_id, head), body, first, version)


def _head(form_id: str, text: str) -> FormHead:
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TemplateError(form_id, 1, "form_bad_head", str(error)) from None
    unknown = sorted(read.keys() - _KEYS)
    if unknown:
        raise TemplateError(form_id, 1, "form_bad_head", unknown[0])
    try:
        return FormHead(
            name=Label(str(read["name_zh"]), str(read["name_en"])),
            article=str(read.get("article", "")),
            lines=frozenset(Line(one) for one in read.get("lines", [])),
            record=str(read.get("record", "")),
            tells_of=_texts(read, "tells_of"),
            when=_texts(read, "when"),
            needs=_texts(read, "needs"),
            dated=_one_of(read.get("dated", "today"), ("today", "entry")),
            signs=str(read.get("signs", "")),
            copies=int(read.get("copies", 1)),
            serves=str(read.get("serves", "")),
            apart=bool(read.get("apart", False)),
            typed=tuple(_typed(one) for one in read.get("typed", [])),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise TemplateError(form_id, 1, "form_bad_head", str(error)) from None


def _typed(read: Mapping[str, Any]) -> TypedField:
    return TypedField(
        str(read["name"]),
        Label(str(read["zh"]), str(read["en"])),
        _one_of(read.get("type", "text"), TYPES),
        required=bool(read.get("required", True)),
        default=str(read.get("default", "")),
        choices=_texts(read, "choices"),
    )


def _texts(read: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = read.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(key)
    return tuple(value)


def _one_of(value: object, known: tuple[str, ...]) -> str:
    if value not in known:
        raise ValueError(str(value))
    return str(value)
