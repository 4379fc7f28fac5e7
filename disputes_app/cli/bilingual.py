"""How do commands and options explain themselves in the language of this run?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, ClassVar

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


class HelpText(click.HelpFormatter):
    """Writes the frame of a help page in the language of this run."""

    HEADINGS: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"Options": "选项", "Commands": "命令"}
    )

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        chinese = language_of(click.get_current_context(silent=True)) == "zh"
        super().write_usage(prog, args, "用法：" if chinese and prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        chinese = language_of(click.get_current_context(silent=True)) == "zh"
        super().write_heading(self.HEADINGS.get(heading, heading) if chinese else heading)


class HelpContext(click.Context):
    """A context whose help pages are framed by :class:`HelpText`."""

    formatter_class = HelpText


class BilingualCommand(Bilingual):
    """What commands and groups share: their help option speaks both languages too."""

    context_class: type[click.Context] = HelpContext

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help``, explained in the language of this run."""
        found: click.Option | None = super().get_help_option(ctx)  # type: ignore[misc]  # of click.Command, beside this class
        if found is not None:
            chinese = language_of(ctx) == "zh"
            found.help = "显示本说明。" if chinese else "Show this message and exit."
        return found


class Command(BilingualCommand, click.Command):
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
