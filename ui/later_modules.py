"""Which big modules does a library load at the start that the first page does not need?

SQLAlchemy names ``asyncio`` and ``importlib.metadata`` as it is loaded, but looks into them only
where a connection fails or a plug-in is sought.  Each costs as much as a page of the window.  So
a stand-in takes their place, and the first question to it loads what it stands for.  Should a
newer SQLAlchemy ask earlier, they are loaded earlier, and nothing else changes.
"""

from __future__ import annotations

import importlib
import sys
from inspect import iscoroutine
from threading import Lock
from types import ModuleType
from typing import Any

_KNOWN: dict[str, dict[str, object]] = {
    "asyncio": {"iscoroutine": iscoroutine},
    "importlib.metadata": {},
}
"""The modules, and what SQLAlchemy takes from them as it is loaded."""


class LaterModule(ModuleType):
    """Stands for a module until something of it is asked for."""

    def __init__(self, name: str, lock: Lock) -> None:
        super().__init__(name)
        self._lock_of_loading = lock

    def __getattr__(self, name: str) -> Any:
        with self._lock_of_loading:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def postpone(known: dict[str, dict[str, object]] = _KNOWN) -> None:
    """Let stand-ins take the place of these modules where they are not loaded yet."""
    lock = Lock()
    for name, parts in known.items():
        if name not in sys.modules:
            sys.modules[name] = later = LaterModule(name, lock)
            vars(later).update(parts)
