"""What does a window open: which database, who works there, and how are its cases found?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSettings

from disputes_app.bootstrap import close_context, data_folder, open_context
from disputes_app.domain.labels import Label
from disputes_app.domain.shanghai import now_utc
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.context import Context
from disputes_app.services.people import staff
from disputes_app.services.progress import Progress
from ui.app import Open, Opened
from ui.finding import case_and_employer_search
from ui.shell.actor_menu import SETTING, actor_among
from ui.shell.header import OfficeCondition, OfficeState

DEMONSTRATION = Label(
    "演示数据库：人和单位均为虚构", "Demonstration: people and firms are fictitious"
)
READY = Label("数据库已连接", "The database is connected")


def opener(target: str | None, today: date | None, *, window: bool = True) -> Open:
    """Return what opens the database of a run, made first where there is none.

    Args:
        target: path or URL; None for the usual place.
        today: stands in for the machine's day on a demonstration.
        window: hold the file against a second window.
    """

    def open_here(_progress: Progress) -> Opened:
        context = open_context(target, create=window, today=today, window=window)
        try:
            return _opened(context)
        except BaseException:
            close_context(context)
            raise

    return open_here


def _opened(context: Context) -> Opened:
    actor = _first_actor(context)
    status: list[str | Label] = [context.database.label]
    if context.demonstration:
        status.insert(0, DEMONSTRATION)
    return Opened(
        services=context,
        today=context.today,
        actor_name=actor.name,
        status=status,
        state=OfficeState(OfficeCondition.CONNECTED, READY),
        search=case_and_employer_search(context),
        close=lambda: close_context(context),
        actor=actor,
        tidy=lambda: _tidy(context),
        drafts_folder=data_folder,
    )


def _tidy(context: Context) -> None:
    from disputes_app.services.attachments import sweep_left_behind

    sweep_left_behind(context, now_utc())


def _first_actor(context: Context) -> Actor:
    """Return who worked at this machine last, or who else would; the installer where nobody is."""
    known = actor_among(staff(context), QSettings().value(SETTING))
    return known or Actor(_login_name(), Role.ADMINISTRATOR, 0)


def _login_name() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return Role.ADMINISTRATOR.value
