from __future__ import annotations

import errno
import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from disputes_app.domain.attachments import (
    MEGABYTE,
    EmptyFileError,
    FileTooLargeError,
    NotAPlainFileError,
)
from disputes_app.domain.errors import DomainError
from disputes_app.services.errors import ServiceError
from disputes_app.services.file_sources import (
    BytesSource,
    FileSource,
    Source,
    SourceChangedError,
    SourceClosedError,
    SourceGoneError,
)
from disputes_app.services.file_store import (
    FileDamagedError,
    FileMissingError,
    FileStore,
    StoreClosedError,
    StoreFullError,
    StoreUnreachableError,
)
from disputes_app.services.progress import Cancelled, Progress
from tests.support.file_sources import BrokenSource, LiveSource, files_below, full_disk

MOST = 50 * MEGABYTE
CONTENT = b"a pay slip " * 100_000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    root = tmp_path / "cases.db.files"
    (root / "sha256").mkdir(parents=True)
    return FileStore(root)


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(CONTENT)
    return path


def keep(store: FileStore, source: Source) -> str:
    draft = store.receive(source, source.name, MOST, Progress())
    store.place(draft)
    store.settle(draft)
    return draft.sha256


def content(store: FileStore, sha256: str) -> bytes:
    return b"".join(store.chunks(sha256, "scan.pdf"))


def test_a_file_lies_under_its_hash(store: FileStore, scan: Path) -> None:
    assert keep(store, FileSource(scan)) == SHA256
    assert files_below(store.root) == [f"sha256/{SHA256[:2]}/{SHA256[2:4]}/{SHA256}"]
    assert content(store, SHA256) == CONTENT


def test_the_same_content_lies_there_once(store: FileStore, scan: Path) -> None:
    keep(store, FileSource(scan))
    keep(store, BytesSource("另一个名字.pdf", CONTENT))
    assert len(files_below(store.root)) == 1


def test_a_damaged_content_is_replaced_when_the_same_comes_again(
    store: FileStore, scan: Path
) -> None:
    keep(store, FileSource(scan))
    store.path_of(SHA256).write_bytes(b"x")
    keep(store, FileSource(scan))
    assert content(store, SHA256) == CONTENT


def test_progress_counts_bytes(store: FileStore, scan: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    progress = Progress(lambda *step: steps.append(step))
    store.receive(FileSource(scan), "scan.pdf", MOST, progress)
    assert steps[0] == (0, len(CONTENT), "scan.pdf")
    assert steps[-1] == (len(CONTENT), len(CONTENT), "scan.pdf")
    assert len(steps) > 3


# what is not taken


def sparse(path: Path, size: int) -> FileSource:
    with path.open("wb") as file:
        file.truncate(size)
    return FileSource(path)


def link_to(path: Path) -> FileSource:
    link = path.with_name("link.pdf")
    link.symlink_to(path)
    return FileSource(link)


def pipe_at(path: Path) -> FileSource:
    os.mkfifo(path)
    return FileSource(path)


def test_300_megabytes_are_refused_before_a_byte_is_copied(
    store: FileStore, tmp_path: Path
) -> None:
    source = sparse(tmp_path / "film.mp4", 300 * MEGABYTE)
    with pytest.raises(FileTooLargeError) as caught:
        store.receive(source, "film.mp4", 200 * MEGABYTE, Progress())
    assert caught.value.data() == {
        "name": "film.mp4",
        "megabytes": 300,
        "most_megabytes": 200,
    }
    assert files_below(store.root) == []


def test_a_file_that_grows_beyond_the_limit_is_refused_while_it_is_copied(
    store: FileStore, tmp_path: Path
) -> None:
    source = BrokenSource("grows.pdf", b"x" * (MEGABYTE + 1), size=MEGABYTE)
    with pytest.raises(FileTooLargeError):
        store.receive(source, "grows.pdf", MEGABYTE, Progress())
    assert files_below(store.root) == []


def test_exactly_the_limit_is_taken(store: FileStore) -> None:
    source = BytesSource("a.bin", b"x" * MEGABYTE)
    assert store.receive(source, "a.bin", MEGABYTE, Progress()).size == MEGABYTE


def test_a_symbolic_link_is_refused(store: FileStore, scan: Path) -> None:
    refused(store, link_to(scan), NotAPlainFileError("link.pdf", "is_symlink"))


def test_a_link_that_leads_nowhere_is_refused_as_a_link(store: FileStore, tmp_path: Path) -> None:
    refused(store, link_to(tmp_path / "no.pdf"), NotAPlainFileError("link.pdf", "is_symlink"))


def test_a_folder_is_refused(store: FileStore, tmp_path: Path) -> None:
    (tmp_path / "扫描").mkdir()
    refused(store, FileSource(tmp_path / "扫描"), NotAPlainFileError("扫描", "is_folder"))


def test_a_pipe_is_refused_without_waiting_for_its_writer(store: FileStore, tmp_path: Path) -> None:
    refused(store, pipe_at(tmp_path / "pipe"), NotAPlainFileError("pipe", "is_device"))


def test_an_empty_file_is_refused(store: FileStore, tmp_path: Path) -> None:
    refused(store, sparse(tmp_path / "empty.pdf", 0), EmptyFileError("empty.pdf"))


def test_a_file_that_is_not_there_is_refused(store: FileStore, tmp_path: Path) -> None:
    refused(store, FileSource(tmp_path / "no.pdf"), SourceGoneError("no.pdf"))


def refused(store: FileStore, source: Source, error: DomainError | ServiceError) -> None:
    """Make sure that a source is refused for this reason, and nothing of it is kept."""
    with pytest.raises(type(error)) as caught:
        store.receive(source, source.name, MOST, Progress())
    assert str(caught.value) == str(error)
    assert files_below(store.root) == []


# what goes wrong while it is read


BROKEN = [
    pytest.param(errno.ENOENT, SourceGoneError, id="vanished"),
    pytest.param(errno.EIO, SourceGoneError, id="unplugged"),
    pytest.param(errno.ESTALE, SourceGoneError, id="share-gone"),
    pytest.param(errno.EACCES, SourceClosedError, id="held-by-another-program"),
]


@pytest.mark.parametrize(("code", "error"), BROKEN)
def test_a_source_that_breaks_midway(
    store: FileStore, code: int, error: type[ServiceError]
) -> None:
    source = BrokenSource("scan.pdf", b"x" * MEGABYTE, size=2 * MEGABYTE, code=code)
    refused(store, source, error("scan.pdf"))


def test_a_file_that_is_deleted_while_it_is_copied(store: FileStore, scan: Path) -> None:
    refused(store, LiveSource(scan, scan.unlink), SourceGoneError("scan.pdf"))


def test_a_file_that_is_written_to_while_it_is_copied(store: FileStore, scan: Path) -> None:
    def write() -> None:
        with scan.open("r+b") as file:
            file.write(b"changed")
        os.utime(scan, ns=(1, 1))

    refused(store, LiveSource(scan, write), SourceChangedError("scan.pdf"))


def test_a_file_that_is_cut_while_it_is_copied(store: FileStore, scan: Path) -> None:
    source = LiveSource(scan, lambda: os.truncate(scan, 10))
    refused(store, source, SourceChangedError("scan.pdf"))


def test_a_file_that_is_replaced_by_a_link_while_it_is_copied(
    store: FileStore, scan: Path, tmp_path: Path
) -> None:
    def replace() -> None:
        scan.unlink()
        scan.symlink_to(tmp_path / "elsewhere")

    refused(store, LiveSource(scan, replace), NotAPlainFileError("scan.pdf", "is_symlink"))


def test_a_copy_that_is_stopped_leaves_nothing(store: FileStore, scan: Path) -> None:
    progress = Progress(lambda done, *_rest: progress.cancel() if done else None)
    with pytest.raises(Cancelled):
        store.receive(FileSource(scan), "scan.pdf", MOST, progress)
    assert files_below(store.root) == []


# what goes wrong while it is written


UNWRITABLE = [
    pytest.param(errno.ENOSPC, StoreFullError, id="disk-full"),
    pytest.param(errno.EDQUOT, StoreFullError, id="quota"),
    pytest.param(errno.EROFS, StoreClosedError, id="read-only"),
    pytest.param(errno.EACCES, StoreClosedError, id="no-right"),
    pytest.param(errno.EHOSTDOWN, StoreUnreachableError, id="share-gone"),
]


@pytest.mark.parametrize(("code", "error"), UNWRITABLE)
def test_a_store_that_cannot_be_written(
    store: FileStore, scan: Path, code: int, error: type[ServiceError]
) -> None:
    full = FileStore(store.root, full_disk(MEGABYTE, code))
    refused(full, FileSource(scan), error(store.root))


def test_a_store_that_is_not_there(store: FileStore, scan: Path, tmp_path: Path) -> None:
    nowhere = FileStore(tmp_path / "not mounted" / "files")
    with pytest.raises(StoreUnreachableError):
        nowhere.receive(FileSource(scan), "scan.pdf", MOST, Progress())
    assert not nowhere.root.exists()


def test_a_file_in_the_place_of_the_drafts(store: FileStore, scan: Path) -> None:
    store.drafts.write_bytes(b"")
    with pytest.raises(StoreUnreachableError):
        store.receive(FileSource(scan), "scan.pdf", MOST, Progress())


# after a failure, and after a power cut


def test_what_failed_before_its_row_was_written_goes(store: FileStore, scan: Path) -> None:
    draft = store.receive(FileSource(scan), "scan.pdf", MOST, Progress())
    store.place(draft)
    store.discard(draft, referenced=False)
    assert files_below(store.root) == []


def test_what_another_row_refers_to_stays(store: FileStore, scan: Path) -> None:
    keep(store, FileSource(scan))
    draft = store.receive(FileSource(scan), "scan.pdf", MOST, Progress())
    store.place(draft)
    store.discard(draft, referenced=True)
    assert content(store, SHA256) == CONTENT
    assert len(files_below(store.root)) == 1


def test_a_content_that_another_desk_took_back_is_put_there_again(
    store: FileStore, scan: Path
) -> None:
    one = store.receive(FileSource(scan), "scan.pdf", MOST, Progress())
    other = store.receive(FileSource(scan), "scan.pdf", MOST, Progress())
    store.place(one)
    store.place(other)
    store.discard(one, referenced=False)
    store.settle(other)
    assert content(store, SHA256) == CONTENT
    assert len(files_below(store.root)) == 1


NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)


def age(path: Path, hours: int) -> None:
    moment = (NOW - timedelta(hours=hours)).timestamp()
    os.utime(path, (moment, moment))


@pytest.mark.parametrize(("hours", "swept"), [(1, 0), (23, 0), (25, 1)])
def test_drafts_go_after_a_day(store: FileStore, scan: Path, hours: int, swept: int) -> None:
    draft = store.receive(FileSource(scan), "scan.pdf", MOST, Progress())
    age(draft.path, hours)
    assert store.sweep(NOW, lambda _sha256: False) == swept
    assert draft.path.exists() is (swept == 0)


@pytest.mark.parametrize("referenced", [True, False])
def test_a_content_whose_command_broke_off_goes_unless_a_row_refers_to_it(
    store: FileStore, scan: Path, referenced: bool
) -> None:
    draft = store.receive(FileSource(scan), "scan.pdf", MOST, Progress())
    store.place(draft)
    (note,) = store.drafts.iterdir()
    age(note, 30)
    asked: list[str] = []

    def is_referenced(sha256: str) -> bool:
        asked.append(sha256)
        return referenced

    assert store.sweep(NOW, is_referenced) == 1
    assert asked == [SHA256]
    assert store.path_of(SHA256).exists() is referenced


def test_a_sweep_touches_nothing_else(store: FileStore, scan: Path) -> None:
    keep(store, FileSource(scan))
    age(store.path_of(SHA256), 300)
    stranger = store.drafts / "读我.txt"
    stranger.write_text("stays")
    age(stranger, 300)
    assert store.sweep(NOW, lambda _sha256: False) == 0
    assert content(store, SHA256) == CONTENT
    assert stranger.exists()


def test_a_sweep_of_a_folder_out_of_reach_is_no_failure(tmp_path: Path) -> None:
    assert FileStore(tmp_path / "no").sweep(NOW, lambda _sha256: False) == 0


# when it is read


def test_a_missing_content_is_told(store: FileStore) -> None:
    with pytest.raises(FileMissingError) as caught:
        content(store, SHA256)
    assert caught.value.name == "scan.pdf"


@pytest.mark.parametrize("damage", [b"", CONTENT[:-1], CONTENT + b"x", b"x" + CONTENT[1:]])
def test_a_damaged_content_is_told(store: FileStore, scan: Path, damage: bytes) -> None:
    keep(store, FileSource(scan))
    store.path_of(SHA256).write_bytes(damage)
    with pytest.raises(FileDamagedError):
        content(store, SHA256)
