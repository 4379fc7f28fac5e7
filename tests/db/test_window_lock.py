from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.errors import FolderNotWritableError, WindowOpenError
from db.window_lock import hold_window_lock

_HOLD = """
import sys
from pathlib import Path
from db.window_lock import hold_window_lock
lock = hold_window_lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""


def test_one_window_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    lock = hold_window_lock(path)
    with pytest.raises(WindowOpenError) as caught:
        hold_window_lock(path)
    assert caught.value.pid == os.getpid()
    lock.release()
    lock.release()
    hold_window_lock(path).release()


def test_the_lock_goes_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=root,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(WindowOpenError) as caught:
            hold_window_lock(path)
        assert caught.value.pid == other.pid
        other.kill()
    hold_window_lock(path).release()


def test_no_folder_no_lock(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritableError):
        hold_window_lock(tmp_path / "none" / "cases.db")
