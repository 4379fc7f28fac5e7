from __future__ import annotations

from build_tools.locking import WINDOWS, marked, windows_requirements

LOCK = """\
colorama==0.4.6 \\
    --hash=sha256:08695f5c \\
    --hash=sha256:4f1d9991
"""


def test_a_pin_for_windows_carries_its_marker_and_keeps_its_hashes() -> None:
    assert marked(LOCK, WINDOWS) == (
        'colorama==0.4.6 ; sys_platform == "win32" \\\n'
        "    --hash=sha256:08695f5c \\\n"
        "    --hash=sha256:4f1d9991\n"
    )


def test_a_lock_needs_on_windows_what_the_lock_it_includes_needs() -> None:
    assert windows_requirements("runtime") == ["colorama>=0.4"]
    assert windows_requirements("development") == ["colorama>=0.4"]
