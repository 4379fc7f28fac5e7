from __future__ import annotations

import getpass
import io
import sys

import click
import pytest

from disputes_app.cli.failure import failure_lines
from disputes_app.cli.output import shown
from disputes_app.cli.progress_line import progress_line
from disputes_app.cli.session import Session, command_line_actor, current_session, language_of
from disputes_app.domain.cases import Stage
from disputes_app.domain.staff import Right, Role


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_rewrites_one_line_of_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    progress = progress_line("writing")
    for done in range(1, 101):
        progress.step(done, 100)
    told = terminal.getvalue()
    assert told.startswith("\rwriting 1/100")
    assert told.endswith("writing 100/100 \x1b[K\n")
    assert told.count("\r") < 10


def test_progress_of_unknown_length(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    progress_line("checking").step(7, 0, "x")
    assert "checking 7 x" in terminal.getvalue()


def test_progress_is_silent_where_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet = io.StringIO()
    monkeypatch.setattr(sys, "stderr", quiet)
    progress_line("writing").step(1, 2)
    assert quiet.getvalue() == ""


def test_who_may_open_the_database_from_a_shell_administers_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "desk7")
    actor = command_line_actor()
    assert (actor.name, actor.role) == ("desk7", Role.ADMINISTRATOR)
    actor.require(Right.ISSUE_PAPER)


def test_a_user_without_a_name_still_acts(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert command_line_actor().name == "command line"


def test_a_command_without_its_program_speaks_chinese() -> None:
    assert language_of(None) == "zh"
    with click.Context(click.Command("alone")):
        assert current_session() == Session(None, "zh", None)


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (None, "—", "—"),
        ("", "—", "—"),
        (True, "是", "yes"),
        (False, "否", "no"),
        (Stage.HEARD, "已开庭", "Heard"),
        (["a", "b"], "a、b", "a, b"),
        (12, "12", "12"),
    ],
)
def test_values_are_written_as_people_read_them(value: object, zh: str, en: str) -> None:
    assert (shown(value, "zh"), shown(value, "en")) == (zh, en)


def test_a_failure_names_places_of_this_program_only() -> None:
    with pytest.raises(ValueError, match="张三") as caught:
        int("张三")
    first, *places = failure_lines(caught.value)
    assert first.startswith("ValueError (Python ")
    assert all("张三" not in place for place in places)
    assert all("site-packages" not in place for place in places)
