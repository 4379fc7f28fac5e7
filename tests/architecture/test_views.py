"""The window and the command line see figures only through the views of whoever asks."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.source_files import modules, shown

WITHOUT_VIEW = frozenset(
    {
        "back_test",
        "closure_rate",
        "course_of_allowance",
        "due_list",
        "forecast",
        "indicator_sheet",
        "late_reviews",
        "measured_in",
        "rate_grid",
        "render_rate_report",
        "risk_list",
        "term_register",
    }
)
"""Answers of the services that check nobody; ``services.views`` has each of them checked."""


@pytest.mark.parametrize("folder", ["ui", "disputes_app/cli"])
def test_nobody_asks_past_the_views(folder: str) -> None:
    texts = ((path, path.read_text(encoding="utf-8")) for path in modules(folder))
    found = [
        f"{shown(path)}: {name.name}"
        for path, text in texts
        if any(name in text for name in WITHOUT_VIEW)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("disputes_app.services.")
        for name in node.names
        if name.name in WITHOUT_VIEW
    ]
    assert found == []
