"""What is ``disputes-app``: its global options, and what its exit status means?

0 success; 1 refused, with one clear line on stderr; 2 wrong usage; 3 a bug.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

import click

from disputes_app.cli.bilingual import Option
from disputes_app.cli.days import read_day
from disputes_app.cli.lazy_group import LazyGroup
from disputes_app.cli.session import LANGUAGE_KEY, Session
from disputes_app.domain.words import LANGUAGES, Language

NAME = "disputes-app"
REFUSED, WRONG_USAGE, BUG = 1, 2, 3
TODAY_VARIABLE = "DISPUTES_TODAY"

OpenWindow = Callable[[Session], int]


class Program(LazyGroup):
    """The whole command line.  ``main`` turns every failure into an exit status."""

    def main(  # type: ignore[override]  # click's overloads distinguish a mode that is not used here
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        **extra: Any,  # noqa: ANN401 - click's own settings, passed on
    ) -> NoReturn:
        """Run one command and exit."""
        extra["standalone_mode"] = False
        spoken: dict[str, Any] = {}
        try:
            result = super().main(args, prog_name or NAME, obj=spoken, **extra)
            code = result if isinstance(result, int) else 0
            sys.stdout.flush()
        except BrokenPipeError:
            _forget_output()
            code = REFUSED
        except Exception as error:  # noqa: BLE001 - the outermost frame of the command line, its excepthook
            code = _tell(error, "en" if spoken.get(LANGUAGE_KEY) == "en" else "zh")
        sys.exit(code)


def build_program(
    open_window: OpenWindow, commands: Mapping[str, click.Command] | None = None
) -> Program:
    """Return the command line.

    Args:
        open_window: called when no command is given; returns the exit status.
        commands: commands that need the window and therefore live above the command line.
    """
    program = Program(
        "disputes_app.cli.commands",
        name=NAME,
        zh="劳动人事争议办案与按期结案率。不带命令时打开窗口。",
        en="Case work on labour disputes and its on-time closure rate. Opens the window.",
        invoke_without_command=True,
        params=_global_options(),
        callback=_start(open_window),
    )
    for name, command in (commands or {}).items():
        program.add_command(command, name)
    return program


def _global_options() -> list[click.Parameter]:
    return [
        Option(
            ["--db"],
            metavar="PATH_OR_URL",
            zh="数据库文件或SQLAlchemy地址；不给时用DISPUTES_DB，再用个人数据文件夹。",
            en="Database file or SQLAlchemy URL; else DISPUTES_DB, else the data folder.",
        ),
        Option(
            ["--lang"],
            type=click.Choice(LANGUAGES),
            is_eager=True,
            expose_value=False,
            callback=_remember_language,
            zh="语言，默认zh。",
            en="Language, zh by default.",
        ),
        Option(
            ["--today"],
            metavar="D",
            envvar=TODAY_VARIABLE,
            zh="本次运行以该日为今天（仅限演示数据库）。",
            en="Take this day as today for one run (demonstration databases only).",
        ),
    ]


def _remember_language(
    context: click.Context, _parameter: click.Parameter, value: Language | None
) -> None:
    """Note the language as soon as it is read, so that help and refusals speak it."""
    if value is not None:
        context.meta[LANGUAGE_KEY] = value
        if isinstance(context.obj, dict):
            context.obj[LANGUAGE_KEY] = value


def _start(open_window: OpenWindow) -> Callable[..., int | None]:
    @click.pass_context
    def start(context: click.Context, db: str | None, today: str | None) -> int | None:
        day = read_day(today, "--today") if today else None
        language: Language = "en" if context.meta.get(LANGUAGE_KEY) == "en" else "zh"
        session = Session(db, language, day, LANGUAGE_KEY in context.meta)
        context.obj = session
        return open_window(session) if context.invoked_subcommand is None else None

    return start


def _tell(error: Exception, language: Language) -> int:
    """Print what went wrong in one line (a bug in a few), and return the exit status."""
    zh = language == "zh"
    if isinstance(error, click.UsageError):
        from disputes_app.cli.usage import usage_hint, usage_sentence

        _complain(usage_sentence(error, language))
        _complain(usage_hint(error, language))
        return WRONG_USAGE
    from disputes_app.cli.refusals import is_refusal, sentence

    if isinstance(error, click.Abort):
        _complain("已中断，没有完成。" if zh else "Interrupted; the work was not finished.")
    elif isinstance(error, click.ClickException):
        _complain(error.format_message())
    elif is_refusal(error):
        _complain(sentence(error, language))
    else:
        _report_bug(error, zh=zh)
        return BUG
    return REFUSED


def _report_bug(error: Exception, *, zh: bool) -> None:
    from disputes_app.cli.failure import failure_lines

    request = "The program failed; please pass this on to those who maintain it:"
    _complain("程序出错，请把以下内容交给维护人员：" if zh else request)
    for line in failure_lines(error):
        _complain(line)


def _complain(line: str) -> None:
    click.echo(line, err=True)


def _forget_output() -> None:
    """Let nothing be written any more: whoever read the output has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
