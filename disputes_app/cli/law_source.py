"""Under which law does a command count: that of the database, or the packaged one?"""

from __future__ import annotations

from disputes_app.bootstrap import database_exists, opened
from disputes_app.cli.session import Session
from disputes_app.domain.law import Law


def law_of(session: Session) -> Law:
    """Return the law adopted in the database, or the packaged law where there is none.

    Without a database nothing is created, and the database driver is not even loaded.
    """
    if not database_exists(session.target):
        return _packaged()
    from db.errors import DatabaseMissingError

    try:
        with opened(session.target, today=session.today) as context:
            return context.law
    except DatabaseMissingError:
        return _packaged()


def _packaged() -> Law:
    from disputes_app.services.law_package import packaged_law

    return packaged_law()
