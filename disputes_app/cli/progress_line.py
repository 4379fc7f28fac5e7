"""How does long work show on a terminal how far it is?"""

from __future__ import annotations

import sys
import time

import click

from disputes_app.services.progress import Progress

INTERVAL_S = 0.2


def progress_line(title: str) -> Progress:
    """Return a progress that rewrites one line on stderr; silent where that is no terminal."""
    if not sys.stderr.isatty():
        return Progress()
    return Progress(_Line(title))


class _Line:
    """Keeps when it last wrote, so that a fast loop is not slowed by the terminal."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._last = 0.0

    def __call__(self, done: int, total: int, note: str) -> None:
        """Show ``done`` of ``total`` (0 where it is not known)."""
        now = time.monotonic()
        if now - self._last < INTERVAL_S and done != total:
            return
        self._last = now
        amount = f"{done}/{total}" if total else str(done)
        end = "\n" if total and done == total else ""
        click.echo(f"\r{self._title} {amount} {note}\x1b[K{end}", err=True, nl=False)
