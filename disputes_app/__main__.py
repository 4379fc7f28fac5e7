"""The entry point: a command, or without one the window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from disputes_app.cli.bilingual import command
from disputes_app.cli.program import build_program
from disputes_app.cli.session import LANGUAGE_KEY, Session, current_session

if TYPE_CHECKING:
    from disputes_app.services.progress import Progress
    from ui.app import Opened

DISTRIBUTION = "disputes-app"


def main() -> None:
    """Run ``disputes-app`` with the arguments of this process."""
    _speak_utf8()
    try:
        build_program(open_window, {"tour": tour}).main()
    finally:
        # What is left ends with the process; the interpreter need not look through it for circles.
        gc.freeze()


def open_window(session: Session) -> int:
    """Open the window on the database of this run; return the exit status."""
    from disputes_app.bootstrap import default_target
    from ui.i18n import Language
    from ui.start import Look, run

    target = session.target or default_target()
    place = target if "://" in target else str(Path(target).expanduser().absolute())
    asked = click.get_current_context().meta.get(LANGUAGE_KEY)
    look = Look(Language(asked) if asked else None)

    def open_database(progress: Progress) -> Opened:
        from ui.opening import opener

        return opener(session.target, session.today)(progress)

    return run(sys.argv[:1], place, open_database, look, _version())


@command(
    "tour",
    zh="打开演示数据库的每一页，把截图存入文件夹DIR。",
    en="Open every page on a demonstration database and save a picture of each in DIR.",
)
@click.argument("folder", metavar="DIR")
def tour(*, folder: str) -> None:
    """Take the pictures and say how many there are."""
    from disputes_app.bootstrap import opened
    from disputes_app.cli.errors import NotADemonstrationError
    from ui import pages
    from ui.opening import opener
    from ui.page import find_pages
    from ui.tour import TourPlan, is_part_of_tour, take_tour
    from ui.tour_stops import more_stops

    session = current_session()
    with opened(session.target, today=session.today) as context:
        if not context.demonstration:
            raise NotADemonstrationError(context.database.label)
    plan = TourPlan(
        opener(session.target, session.today, window=False),
        lambda: find_pages(pages),
        more_stops,
    )
    files = take_tour(plan, Path(folder))
    if not is_part_of_tour():
        click.echo(session.say(f"{folder}：{len(files)} 张", f"{folder}: {len(files)} pictures"))


def _version() -> str:
    """Return the version installed; empty where the program runs from a bare checkout."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return ""


def _speak_utf8() -> None:
    """Write UTF-8 also where the machine's own encoding lacks Chinese characters."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    main()
