"""What a start leaves for later, and what it leaves alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ui.later_modules import LaterModule, postpone

ROOT = Path(__file__).resolve().parents[2]
STARTED = """
import linecache, sys
from PySide6.QtCore import QObject
from ui.later_modules import postpone
from ui.unread_sources import leave_sources_unread
leave_sources_unread()
postpone()
import db.queries.cases
print([one for one in ("asyncio.events", "email", "ssl") if one in sys.modules])
print([one for one in linecache.cache if one.endswith("case_list.py")])
import asyncio
from importlib import metadata
print(asyncio.iscoroutine(0), asyncio.CancelledError.__name__, metadata.version("sqlalchemy")[0])
"""


def test_the_first_list_loads_neither_what_it_does_not_need_nor_the_texts_of_modules() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STARTED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["[]", "[]", "False CancelledError 2"]


def test_a_stand_in_becomes_the_module_when_something_is_asked_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    postpone({"colorsys": {"ONE_THIRD": 3}})
    stand_in = sys.modules["colorsys"]
    assert isinstance(stand_in, LaterModule)
    assert stand_in.ONE_THIRD == 3
    assert stand_in.rgb_to_hsv(0, 0, 0) == (0, 0, 0)
    assert sys.modules["colorsys"] is not stand_in


def test_what_is_loaded_already_stays() -> None:
    postpone({"pathlib": {}})
    assert not isinstance(sys.modules["pathlib"], LaterModule)
