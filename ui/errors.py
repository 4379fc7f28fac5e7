"""How does an exception become a title, a sentence and advice in the user's language?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from disputes_app.domain.errors import DomainError
from disputes_app.services.errors import ServiceError
from ui.error_text import ErrorText
from ui.error_texts import TEXTS, UNEXPECTED
from ui.failure_report import failure_report
from ui.wording import code_text, list_text, name_of, value_text

CODE_FIELDS = frozenset({"code", "codes", "missing", "problem", "reason"})
"""Fields of errors that hold codes rather than words; ``disputes_app.domain.words`` has these."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """An error in the words of the user.

    Attributes:
        report: for a bug, what can be copied for the administrator; empty for a refusal.
    """

    title: str
    text: str
    advice: str
    report: str = ""

    @property
    def is_bug(self) -> bool:
        """Whether this was not expected, so that a report is worth copying."""
        return bool(self.report)

    @property
    def sentence(self) -> str:
        """Text and advice together, for the line beside a field."""
        return f"{self.text} {self.advice}".strip()


def explain(error: BaseException) -> Explanation:
    """Return the words for ``error``; anything unknown is a bug and brings a report."""
    if isinstance(error, DomainError | ServiceError):
        for kind in type(error).__mro__:
            if kind.__name__ in TEXTS:
                return _filled(TEXTS[kind.__name__], _words(error))
    return Explanation(
        _said(UNEXPECTED.title),
        _said(UNEXPECTED.text),
        _said(UNEXPECTED.advice),
        failure_report(error),
    )


def _filled(text: ErrorText, words: dict[str, str]) -> Explanation:
    """Fill in what an error tells; what it leaves empty leaves no blank before the full stop."""
    told, advice = (_said(one).format_map(words) for one in (text.text, text.advice))
    return Explanation(_said(text.title), *(one.replace(" 。", "。") for one in (told, advice)))


def _said(text: str) -> str:
    return QCoreApplication.translate("errors", text)


def _words(error: DomainError | ServiceError) -> dict[str, str]:
    """Return the fields and properties of ``error`` as people read them."""
    values: dict[str, Any] = error.data()
    for kind in type(error).__mro__:
        for name, member in vars(kind).items():
            if isinstance(member, property) and name != "code":
                values.setdefault(name, getattr(error, name))
    kind_id = values.get("kind")
    return {name: _word(name, value, kind_id) for name, value in values.items()}


def _word(name: str, value: object, kind_id: object) -> str:
    if name in {"kind", "field_name"}:
        return _name_in_catalogue(name, str(value), str(kind_id))
    if name in CODE_FIELDS and isinstance(value, str):
        return code_text(value)
    if name in CODE_FIELDS and isinstance(value, tuple):
        return list_text(code_text(str(code)) for code in value)
    return value_text(value)


def _name_in_catalogue(name: str, value: str, kind_id: str) -> str:
    """Return what people call a kind of entry of any log, or one of its fields."""
    from disputes_app.domain.dossiers.catalogue import step_kind
    from disputes_app.domain.kinds.catalogue import CATALOGUE

    kind = CATALOGUE.get(kind_id) or step_kind(kind_id)
    if name == "kind":
        return code_text(value) if kind is None else name_of(kind)
    labels = {} if kind is None else {item.name: item for item in kind.fields}
    return name_of(labels[value]) if value in labels else code_text(value)
