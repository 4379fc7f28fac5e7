"""How is a command found?  Module NAME in the group's package is command NAME; none is listed.

A new command is a new file.  Only the module of the command that runs is imported, so
``rules`` does not wait for the database driver.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Any

import click

from disputes_app.cli.bilingual import BilingualCommand


class LazyGroup(BilingualCommand, click.Group):
    """A group whose commands are the modules of a package, and whose groups its packages."""

    def __init__(
        self,
        package: str,
        *,
        zh: str,
        en: str,
        default: str = "",
        **settings: Any,  # noqa: ANN401 - click's own settings, passed on
    ) -> None:
        self.package = package
        self.default = default
        super().__init__(zh=zh, en=en, **settings)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let the command that goes without saying run where none is named."""
        names_none = not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names)
        if self.default and names_none:
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        package = importlib.import_module(self.package)
        found = [name.replace("_", "-") for _, name, _ in pkgutil.iter_modules(package.__path__)]
        return sorted({*found, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        given = super().get_command(ctx, cmd_name)
        if given is not None:
            return given
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"{self.package}.{cmd_name.replace('-', '_')}")
        return _command_of(module, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            raise click.NoSuchCommand(args[0], possibilities=self.list_commands(ctx), ctx=ctx)
        return super().resolve_command(ctx, args)


def _command_of(module: ModuleType, name: str) -> click.Command:
    if hasattr(module, "__path__"):
        default = getattr(module, "DEFAULT", "")
        return LazyGroup(module.__name__, name=name, zh=module.ZH, en=module.EN, default=default)
    command = module.COMMAND
    if not isinstance(command, click.Command):
        raise TypeError(name)
    return command
