from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from disputes_app.cli import commands
from disputes_app.cli.program import build_program
from disputes_app.cli.session import Session, current_session
from tests.cli.conftest import Answer, Run, no_window

HAN = re.compile(r"[\u3400-\u9fff]")
COMMANDS = {
    "alerts",
    "approvals",
    "attachments",
    "cases",
    "deadline",
    "demo",
    "dossiers",
    "draw",
    "due",
    "export",
    "figures",
    "forecast",
    "forms",
    "grades",
    "hearings",
    "import",
    "indicators",
    "law",
    "listed",
    "listings",
    "matters",
    "papers",
    "print",
    "print-batch",
    "publications",
    "rate",
    "records",
    "report",
    "reviews",
    "risk",
    "rules",
    "screenings",
    "show",
    "templates",
    "terms",
    "totals",
    "verify",
}


def _paths() -> list[tuple[str, ...]]:
    program = build_program(no_window)
    context = click.Context(program)
    paths: list[tuple[str, ...]] = [()]
    for name in program.list_commands(context):
        paths.append((name,))
        command = program.get_command(context, name)
        if isinstance(command, click.Group):
            paths += [(name, inner) for inner in command.list_commands(context)]
    return paths


def test_the_commands_are_the_files_of_the_folder() -> None:
    names = {path[0] for path in _paths() if path}
    assert names == COMMANDS
    folder = Path(next(iter(commands.__path__)))
    files = {
        path.stem.replace("_", "-") for path in folder.iterdir() if not path.name.startswith("__")
    }
    assert files == COMMANDS


@pytest.mark.parametrize("path", _paths(), ids=" ".join)
def test_every_command_explains_itself_in_both_languages(run: Run, path: tuple[str, ...]) -> None:
    chinese, english = run(*path, "--help"), run("--lang", "en", *path, "--help")
    assert (chinese.code, english.code) == (0, 0)
    assert HAN.search(chinese.out)
    assert not HAN.search(english.out)
    assert len(english.out.splitlines()) > 4


def test_without_a_command_the_window_opens(run: Run) -> None:
    assert run().code == 0
    assert run("--lang", "en").code == 7


def test_a_window_is_told_a_language_only_where_one_was_given() -> None:
    asked: list[Session] = []

    def open_window(session: Session) -> int:
        asked.append(session)
        return 0

    for arguments in ([], ["--lang", "zh"], ["--lang", "en"]):
        CliRunner().invoke(build_program(open_window), arguments)
    given = [(session.language, session.language_given) for session in asked]
    assert given == [("zh", False), ("zh", True), ("en", True)]


def test_an_unknown_command_names_its_like(run: Run) -> None:
    answer = run("dedline")
    assert answer.code == 2
    assert "deadline" in answer.err
    assert "没有命令" in answer.err
    assert run("zzz").err.splitlines()[0] == "没有命令 zzz。"
    assert "No such command" in run("--lang", "en", "dedline").err
    assert run("report", "nothing").code == 2


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("rules", "--jsn"), "没有选项 --jsn"),
        (("deadline", "arbitration.award"), "缺少参数 --start"),
        (("deadline",), "缺少参数"),
        (("cases", "--limit", "few"), "参数 --limit 的值不对"),
        (("cases", "--limit", "-1"), "参数 --limit 的值不对"),
        (("--lang", "de", "rules"), "参数 --lang 的值不对"),
        (("rules", "--json=1"), "选项 --json 用法不对"),
        (("rules", "extra"), "extra"),
    ],
)
def test_wrong_usage_is_told_in_chinese(run: Run, arguments: tuple[str, ...], named: str) -> None:
    answer = run(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert named in answer.err
    assert answer.err.splitlines()[-1].startswith("用法见 disputes-app")


def _run_with(callback: click.Command) -> Answer:
    program = build_program(no_window, {"sample": callback})
    result = CliRunner().invoke(program, ["--lang", "en", "sample"])
    return Answer(result.exit_code, result.stdout, result.stderr)


def test_a_bug_is_reported_without_what_it_carried() -> None:
    @click.command()
    def fail() -> None:
        raise KeyError("张三 310114199001011234")

    answer = _run_with(fail)
    assert (answer.code, answer.out) == (3, "")
    assert "KeyError" in answer.err
    assert "disputes_app/cli/program.py" in answer.err
    assert "张三" not in answer.err
    assert "310114" not in answer.err
    assert "Traceback" not in answer.err


def test_work_that_is_interrupted_is_no_bug() -> None:
    @click.command()
    def interrupted() -> None:
        raise KeyboardInterrupt

    answer = _run_with(interrupted)
    assert answer.code == 1
    assert "KeyboardInterrupt" not in answer.err


def test_a_file_that_click_cannot_open_is_a_refusal() -> None:
    @click.command()
    def closed() -> None:
        raise click.FileError("list.csv", "closed")

    answer = _run_with(closed)
    assert answer.code == 1
    assert "list.csv" in answer.err


def test_a_command_may_say_its_own_exit_status() -> None:
    @click.command()
    def one() -> int:
        assert current_session().language == "en"
        return 1

    assert _run_with(one).code == 1


@pytest.mark.parametrize("today", ["2026-02-31", "1999-01-01", "tomorrow"])
def test_a_wrong_today_is_refused(run: Run, today: str) -> None:
    assert today in run("--today", today, "rules").refusal()
    assert today in run("rules", env={"DISPUTES_TODAY": today}).refusal()
