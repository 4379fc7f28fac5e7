"""How does a long service say how far it is, and how is it stopped?  Without Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable

Report = Callable[[int, int, str], None]
"""Receives done, total (0 where it is not known) and a note of what is being done."""


class Cancelled(Exception):
    """The work stopped because it was asked to: an outcome, never shown as a failure."""


class Progress:
    """Handed to a long service, which calls ``step`` between two items.

    A request to stop that arrives after the last ``step`` comes too late: the work then ends
    as if nothing had been asked, and what it wrote stays written.
    """

    def __init__(self, report: Report | None = None) -> None:
        self._report = report
        self._stop_asked = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._stop_asked.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step.  Safe from any thread."""
        self._stop_asked.set()

    def step(self, done: int, total: int = 0, note: str = "") -> None:
        """Report that ``done`` of ``total`` items are finished.

        Raises:
            Cancelled: if the work was asked to stop.  Let it pass: an open transaction is
                rolled back on the way out.
        """
        if self._stop_asked.is_set():
            raise Cancelled
        if self._report is not None:
            self._report(done, total, note)
