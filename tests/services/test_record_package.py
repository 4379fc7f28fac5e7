"""A record beside the cases is handed on with its papers as they were, and with nothing hidden."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from db.engine import Database
from disputes_app.domain.issued_papers import PaperWish
from disputes_app.services.handing_on import TargetTakenError
from disputes_app.services.paper_issue import issue_paper
from disputes_app.services.record_package import export_record
from tests.documents.sample import pages_of
from tests.services.conftest import CLERK, Desk
from tests.services.test_record_issue import DECIDED, DECISION, decided, of
from tests.support import listing_story as told
from tests.support.file_sources import files_below


@pytest.fixture
def database(bureau_in_a_file: Database) -> Database:
    """One kind is enough here: what is asked of the database is tested on both elsewhere."""
    return bureau_in_a_file


def test_a_package_holds_index_log_and_papers_with_their_sums(desk: Desk, tmp_path: Path) -> None:
    at, ctx = decided(desk), desk.on(DECIDED)
    first = issue_paper(ctx, CLERK, of(at), DECISION).paper
    issued = issue_paper(ctx, CLERK, of(at), DECISION, PaperWish(corrects=first.id))
    target = tmp_path / "移交"
    package = export_record(ctx, CLERK, at.dossier_id, target)
    assert (package.files, package.papers, package.kept_back) == (0, 2, 0)
    names = files_below(target)
    kept = [one for one in names if one.startswith("文书/")]
    assert (len(kept), len(names)) == (2, 5)
    lines = (target / "校验.sha256").read_text(encoding="utf-8").splitlines()
    said = {path: digest for digest, path in (one.split("  ", 1) for one in lines)}
    assert set(said) == set(names) - {"校验.sha256"}
    for path, digest in said.items():
        assert hashlib.sha256((target / path).read_bytes()).hexdigest() == digest
    assert {first.sha256, issued.paper.sha256} < set(said.values())
    index = "".join("".join(pages_of((target / "目录.pdf").read_bytes())).split())
    for text in ("登记材料目录", told.EMPLOYER, "列入决定", "（已被更正）", first.sha256[:16]):
        assert text in index, text
    assert "附件" not in index
    value = json.loads((target / "登记.json").read_text(encoding="utf-8"))
    assert (value["number"], value["type"]) == (at.number, "listing")
    assert told.ID_NUMBER not in json.dumps(value, ensure_ascii=False)
    assert [one["voided"] for one in value["events"]] == [False] * len(value["events"])
    with pytest.raises(TargetTakenError):
        export_record(ctx, CLERK, at.dossier_id, target)
