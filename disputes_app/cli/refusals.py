"""What does a refusal say to the user: one sentence in their language, and what to do?

The sentences stand in ``refusal_texts``; here a refusal's data is put into them.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any

from disputes_app.cli.output import DASH, shown
from disputes_app.cli.refusal_texts import TEXTS
from disputes_app.domain.errors import DomainError
from disputes_app.domain.words import Language, word
from disputes_app.services.errors import ServiceError

CODE_FIELDS = frozenset({"code", "codes", "reason", "problem", "missing", "why_not"})
"""Fields that hold codes of the program, which have words."""

FAMILIES = (DomainError, ServiceError)
"""What refuses: the facts of the case, or the world around the program."""


def is_refusal(error: BaseException) -> bool:
    """Say whether an error is an expected refusal; anything else is a bug."""
    return isinstance(error, FAMILIES)


def sentence(error: BaseException, language: Language) -> str:
    """Return one line for a refusal: what is so, and what to do."""
    text = TEXTS.get(type(error).__name__)
    data = _data(error)
    if text is None:
        details = ", ".join(f"{name}={value}" for name, value in data.items())
        return " ".join(f"{type(error).__name__}: {details}".split())
    pair = text(data) if callable(text) else text
    template = pair[0] if language == "zh" else pair[1]
    filled = template.format_map({name: _words(name, value, data, language)
                                  for name, value in data.items()})  # fmt: skip
    return " ".join(filled.split()).replace(" —。", "。").replace(" —.", ".")


def _data(error: BaseException) -> dict[str, Any]:
    return error.data() if isinstance(error, FAMILIES) else {}


def _words(name: str, value: Any, data: Mapping[str, Any], language: Language) -> str:  # noqa: ANN401 - an error carries any value
    if isinstance(value, (tuple, list)) and value:
        joint = "、" if language == "zh" else ", "
        return joint.join(_words(name, one, data, language) for one in value)
    if hasattr(value, "zh") and hasattr(value, "en"):
        return str(value.zh if language == "zh" else value.en)
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return _code_words(name, value, data, language)
    return shown(value if value != () else None, language)


def _code_words(name: str, text: str, data: Mapping[str, Any], language: Language) -> str:
    if not text:
        return DASH
    if name == "kind":
        return kind_name(text, language)
    if name == "field_name":
        return _field_name(str(data.get("kind", "")), text, language)
    return word(text, language) if name in CODE_FIELDS else text


def kind_name(kind: str, language: Language) -> str:
    """Return what a kind of entry is called, of a case or of a record; the id where unknown."""
    from disputes_app.domain.dossiers.catalogue import step_kind
    from disputes_app.domain.kinds.catalogue import CATALOGUE
    from disputes_app.domain.rules import PauseKind

    found = CATALOGUE.get(kind) or step_kind(kind)
    if found is not None:
        return found.zh if language == "zh" else found.en
    return word(PauseKind(kind), language) if kind in set(PauseKind) else kind


def _field_name(kind: str, name: str, language: Language) -> str:
    from disputes_app.domain.dossiers.catalogue import step_kind
    from disputes_app.domain.kinds.base import DOCUMENT
    from disputes_app.domain.kinds.catalogue import CATALOGUE

    found = CATALOGUE.get(kind) or step_kind(kind)
    for field in (*(found.fields if found is not None else ()), DOCUMENT):
        if field.name == name:
            return field.zh if language == "zh" else field.en
    return word(f"field.{name}", language).removeprefix("field.")
