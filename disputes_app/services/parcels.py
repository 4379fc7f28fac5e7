"""How are the parts of a package written: into a folder, or into a zip file?"""

from __future__ import annotations

import contextlib
import hashlib
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from disputes_app.domain.shanghai import SHANGHAI
from disputes_app.services.handing_on import whole_file, whole_folder

ZIP_ENDING = ".zip"
_FIRST_YEAR = 1980
"""A zip file knows no earlier day."""
_PACKED_ALREADY = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".zip", ".docx", ".xlsx", ".mp4"})


class Parcel(Protocol):
    """Takes the parts of a package one after the other."""

    def put(self, path: str, chunks: Iterable[bytes]) -> None:
        """Write a part; ``path`` has slashes and names that are safe on every system."""
        ...


@dataclass(frozen=True, slots=True)
class Summed:
    """Passes parts on and notes the SHA-256 of each, in the form that ``sha256sum -c`` reads."""

    parcel: Parcel
    lines: list[str] = field(default_factory=list)

    def put(self, path: str, chunks: Iterable[bytes]) -> None:
        """Write a part and note its sum."""
        digest = hashlib.sha256()

        def counted() -> Iterator[bytes]:
            for chunk in chunks:
                digest.update(chunk)
                yield chunk

        self.parcel.put(path, counted())
        self.lines.append(f"{digest.hexdigest()}  {path}\n")


@contextmanager
def parcel(target: Path, now: datetime) -> Iterator[Parcel]:
    """Give a parcel that becomes ``target`` at the end: a zip file by its ending, or a folder.

    Raises:
        TargetTakenError, TargetRefusedError: it could not be written.
    """
    if target.suffix.lower() != ZIP_ENDING:
        with whole_folder(target) as folder:
            yield _Folder(folder)
        return
    with whole_file(target) as draft, zipfile.ZipFile(draft, "x") as packed:
        yield _Zip(packed, now)


@dataclass(frozen=True, slots=True)
class _Folder:
    folder: Path

    def put(self, path: str, chunks: Iterable[bytes]) -> None:
        file = self.folder / path
        file.parent.mkdir(exist_ok=True)
        with file.open("xb") as out:
            for chunk in chunks:
                out.write(chunk)


@dataclass(frozen=True, slots=True)
class _Zip:
    packed: zipfile.ZipFile
    now: datetime

    def put(self, path: str, chunks: Iterable[bytes]) -> None:
        local = self.now.astimezone(SHANGHAI)
        info = zipfile.ZipInfo(path, max(local.timetuple()[:6], (_FIRST_YEAR, 1, 1, 0, 0, 0)))
        is_packed = Path(path).suffix.lower() in _PACKED_ALREADY
        info.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        with contextlib.closing(self.packed.open(info, "w", force_zip64=False)) as out:
            for chunk in chunks:
                out.write(chunk)
