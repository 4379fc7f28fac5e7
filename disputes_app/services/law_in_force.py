"""Which law counts now, also after another desk has adopted a change of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from disputes_app.domain.law import Law

if TYPE_CHECKING:
    from sqlalchemy import Connection


class LawInForce:
    """The law of the database as this program knows it.

    Shared by everything that works on one database.  A command asks :meth:`follow` inside its
    transaction before it counts, so that nothing is written that was counted under a law
    which another desk has changed meanwhile.

    Args:
        law: as it was read.
        stamp: the mark of the adoptions it was read with; None where that is not known, then
            the law is read again when it is first followed.
    """

    def __init__(self, law: Law, stamp: int | None = None) -> None:
        self._law = law
        self._stamp = stamp

    @property
    def law(self) -> Law:
        """The law as it was read last."""
        return self._law

    def follow(self, conn: Connection, *, to_write: bool = False) -> Law:
        """Return the law adopted as this transaction sees it.

        Args:
            to_write: nobody may adopt a change until this transaction has ended.
        """
        from db.queries.law import hold_law, law_stamp
        from disputes_app.services.law_store import load_law

        if to_write:
            hold_law(conn)
        stamp = law_stamp(conn)
        if stamp != self._stamp:
            self._law = load_law(conn)
            self._stamp = stamp
        return self._law
