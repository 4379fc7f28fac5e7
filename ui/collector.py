"""Where is garbage collected?  On the GUI thread, and nowhere else.

Python collects on whichever thread happens to allocate.  A cycle that holds an object of Qt would
then be destroyed on a thread of the pool, and the program would end with it.  So its own turns
are switched off, and the same thresholds are looked at by a timer of the GUI thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
GENERATIONS = (2, 1, 0)


class Collector(QObject):
    """Collects from ``start`` to ``stop``; what is collected is what Python itself would have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_due)

    def hold(self) -> None:
        """Let nothing be collected for now."""
        gc.disable()
        self._timer.stop()

    def start(self) -> None:
        """Collect here from now on."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again; no thread of the pool may be at work."""
        self._timer.stop()
        gc.enable()


def collect_due() -> None:
    """Collect the oldest generation that is due; nothing where none is."""
    due = zip(gc.get_count(), gc.get_threshold(), strict=True)
    is_due = [count > threshold for count, threshold in due]
    for generation in GENERATIONS:
        if is_due[generation]:
            gc.collect(generation)
            return
