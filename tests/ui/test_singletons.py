from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal
from ui.singletons import keep_singletons

class Teller(QObject):
    told = Signal()

keep_singletons()
keep_singletons()
teller = Teller()
for _ in range(200_000):
    teller.told.emit()
    teller.setObjectName("name")
print("alive")
"""


def test_long_sessions_do_not_use_up_none_and_true() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr
