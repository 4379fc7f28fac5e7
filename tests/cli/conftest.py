"""The command line as a test sees it: arguments in, exit status and both outputs out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from disputes_app.bootstrap import opened
from disputes_app.cli.program import build_program
from disputes_app.cli.session import Session
from disputes_app.services.demonstration.fill import fill
from tests.support.databases import server_database

SCHEMAS = Path(__file__).resolve().parents[2] / "resources" / "schemas"
DEMONSTRATION_DAY = date(2021, 3, 1)
DEMONSTRATION_CASES = 240


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    def json(self, schema: str) -> Any:
        """Return the JSON that was printed, once it fits its schema."""
        assert (self.code, self.err) in {(0, ""), (1, "")}, self.err
        value = json.loads(self.out)
        text = (SCHEMAS / f"{schema}.json").read_text(encoding="utf-8")
        checker = Draft202012Validator.FORMAT_CHECKER
        Draft202012Validator(json.loads(text), format_checker=checker).validate(value)
        return value

    def refusal(self) -> str:
        """Return the one line of a refusal; nothing else was printed."""
        assert (self.code, self.out) == (1, ""), self.err
        (line,) = self.err.splitlines()
        return line


Run = Callable[..., Answer]


def no_window(session: Session) -> int:
    """Stand for the window, which these tests never open."""
    return 0 if session.language == "zh" else 7


@pytest.fixture
def run() -> Run:
    """Run the command line in this process."""

    def run_here(*arguments: str | Path, env: dict[str, str] | None = None) -> Answer:
        result = CliRunner().invoke(build_program(no_window), [*map(str, arguments)], env=env)
        return Answer(result.exit_code, result.stdout, result.stderr)

    return run_here


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def demonstration(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Where a small demonstration lies; a test that only reads runs once on each kind."""
    if request.param == "postgresql":
        with server_database(request.getfixturevalue("server_uri")) as target:
            _fill(target)
            yield target
        return
    path = tmp_path_factory.mktemp("demonstration") / "cases.db"
    _fill(str(path))
    yield str(path)


def _fill(target: str) -> None:
    with opened(target, create=True, today=DEMONSTRATION_DAY, filling=True) as context:
        fill(context, cases=DEMONSTRATION_CASES, seed=7)
