"""What does a window hold besides the open database: the file, against a second window."""

from __future__ import annotations

from dataclasses import dataclass

from db.window_lock import WindowLock
from disputes_app.services.context import Context


@dataclass(frozen=True, slots=True)
class WindowContext(Context):
    """The context of a window; ``lock`` is released when it is closed."""

    lock: WindowLock
