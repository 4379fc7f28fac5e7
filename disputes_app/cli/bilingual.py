"""How do commands and options explain themselves in the language of this run?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from disputes_app.cli.session import language_of


class Bilingual:
    """Has its help in both languages, and gives the one of this run."""

    def __init__(self, *args: Any, zh: str, en: str, **settings: Any) -> None:  # noqa: ANN401 - click's own arguments, passed on
        self.zh = zh
        self.en = en
        super().__init__(*args, **settings)

    @property
    def help(self) -> str | None:
        """The help in the language of this run."""
        language = language_of(click.get_current_context(silent=True))
        return self.zh if language == "zh" else self.en

    @help.setter  # noqa: A003 - the property above, not the builtin
    def help(self, value: str | None) -> None:
        """Ignore what click derives from docstrings; both languages are given."""


class Command(Bilingual, click.Command):
    """A command whose help stands in both languages."""


class Option(Bilingual, click.Option):
    """An option whose help stands in both languages."""


Function = Callable[..., Any]


def command(name: str, *, zh: str, en: str) -> Callable[[Function], click.Command]:
    """Make a function a command; ``zh`` and ``en`` are its help."""
    return click.command(name, cls=Command, zh=zh, en=en)


def option(*names: str, zh: str, en: str, **settings: Any) -> Callable[[Function], Function]:  # noqa: ANN401 - click's own settings, passed on
    """Give a command an option; ``zh`` and ``en`` are its help."""
    return click.option(*names, cls=Option, zh=zh, en=en, **settings)


def json_option(function: Function) -> Function:
    """Give a command ``--json``, which every reader of a program's output can rely on."""
    return option(
        "--json",
        "as_json",
        is_flag=True,
        zh="输出JSON（英文键、ISO日期）。",
        en="Print JSON (English keys, ISO dates).",
    )(function)
