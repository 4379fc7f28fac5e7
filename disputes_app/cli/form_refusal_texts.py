"""Which sentences belong to the refusals around forms?  Rows as in refusal_texts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from disputes_app.domain.reasons import Pair

FORM_TEXTS: Mapping[str, Pair] = MappingProxyType(
    {
        "FormFileError": (
            "读不了文件 {path}（{problem_text}）。请检查路径，并确认是UTF-8文本。",
            "Cannot read {path} ({problem_text}). Check the path, and that it is text in UTF-8.",
        ),
        "FormUnchangedError": (
            "文书 {form_id} 的模板没有变化，不必保存。",
            "Form {form_id} says so already; nothing was saved.",
        ),
        "TemplateError": (
            "文书模板 {form_id} 第{line}行：{problem} {detail}。请改正模板，或者恢复原模板。",
            "Form {form_id}, line {line}: {problem} {detail}. Correct it or restore the original.",
        ),
    }
)
"""By class."""
