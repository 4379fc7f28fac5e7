from __future__ import annotations

from pathlib import Path

import pytest

from disputes_app.cli.errors import CannotWriteFileError
from disputes_app.cli.file_output import write_whole


def test_a_file_is_written_and_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [one.name for one in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_new_file_has_the_rights_of_any_other(tmp_path: Path) -> None:
    usual, path = tmp_path / "usual", tmp_path / "paper.pdf"
    usual.write_bytes(b"")
    write_whole(path, b"one")
    assert path.stat().st_mode == usual.stat().st_mode


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none" / "paper.pdf"
    with pytest.raises(CannotWriteFileError) as caught:
        write_whole(path, b"one")
    assert caught.value.path == str(path)


def test_nothing_is_left_behind_where_the_name_is_taken(tmp_path: Path) -> None:
    folder = tmp_path / "paper.pdf"
    folder.mkdir()
    (folder / "inside").write_bytes(b"")
    with pytest.raises(CannotWriteFileError):
        write_whole(folder, b"one")
    assert [one.name for one in tmp_path.iterdir()] == ["paper.pdf"]


def test_a_plain_name_stands_in_the_present_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_whole(Path("paper.pdf"), b"one")
    assert (tmp_path / "paper.pdf").is_file()
