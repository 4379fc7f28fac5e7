"""Which sentences belong to the refusals around forms?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

FORM_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "TemplateError": (
            "文书模板 {form_id} 第{line}行：{problem} {detail}。请改正模板，或者恢复原模板。",
            "Form {form_id}, line {line}: {problem} {detail}. Correct it or restore the original.",
        ),
    }
)
"""By class."""
