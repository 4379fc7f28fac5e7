from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from db.network_share import mounted_as, network_file_system, windows_share

_MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/cases /mnt/cases nfs4 rw 0 0
//server/share /mnt/with\\040blank cifs rw 0 0
/dev/sdb1 /mnt/cases/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/user/cases.db", "ext4"),
        ("/mnt/cases/2026/cases.db", "nfs4"),
        ("/mnt/cases/local/cases.db", "ext4"),
        ("/mnt/with blank/cases.db", "cifs"),
        ("/mnt/casesx/cases.db", "ext4"),
    ],
)
def test_the_innermost_mount_counts(path: str, kind: str) -> None:
    assert mounted_as(Path(PurePosixPath(path)), _MOUNTS) == kind


@pytest.mark.parametrize(
    ("path", "drive", "kind"),
    [
        (r"\\server\share\cases.db", 3, "unc"),
        (r"Z:\cases.db", 4, "mapped"),
        (r"C:\cases.db", 3, None),
    ],
)
def test_shares_on_windows(path: str, drive: int, kind: str | None) -> None:
    assert windows_share(PureWindowsPath(path), lambda _root: drive) == kind


def test_without_a_table_of_mounts_every_disk_is_local(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.network_share._MOUNTS", tmp_path / "none")
    assert network_file_system(tmp_path) is None
