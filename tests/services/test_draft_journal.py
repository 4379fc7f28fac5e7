"""What was typed and not saved, on the disk of one machine."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from disputes_app.services.draft_journal import Draft, DraftJournal

AT = datetime(2026, 11, 20, 7, 32, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
WRITES_FOR_EVER = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from disputes_app.services.draft_journal import Draft, DraftJournal
journal = DraftJournal(Path(sys.argv[1]), "cases.db", "王测试")
for number in count():
    journal.keep("registration", Draft({"name": "写" * 500, "n": number}, datetime.now(UTC)))
    if number == 20:
        print("begun", flush=True)
"""


def test_each_person_has_a_journal_of_each_database(tmp_path: Path) -> None:
    own = DraftJournal(tmp_path, "cases.db", "王测试")
    own.keep("registration", Draft({"name": "赵", "protect": None}, AT, leaves_out=True))
    own.keep("event:7", Draft({"day": "2026-11-20"}, AT))
    again = DraftJournal(tmp_path, "cases.db", "王测试")
    assert again.draft("registration") == Draft({"name": "赵", "protect": None}, AT, True)
    assert DraftJournal(tmp_path, "cases.db", "李测试").draft("registration") is None
    assert DraftJournal(tmp_path, "other.db", "王测试").draft("registration") is None
    again.forget("registration")
    assert own.draft("registration") is None
    assert own.draft("event:7") is not None
    own.forget("event:7")
    assert not own.path.exists()


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"drafts": {"registration": {}}}', "\x00"])
def test_a_file_that_cannot_be_read_is_no_draft(tmp_path: Path, broken: str) -> None:
    journal = DraftJournal(tmp_path, "cases.db", "王测试")
    journal.keep("note", Draft({}, AT))
    journal.path.write_text(broken, encoding="utf-8")
    assert journal.draft("registration") is None
    journal.keep("registration", Draft({"name": "赵"}, AT))
    assert journal.draft("registration") == Draft({"name": "赵"}, AT)


def test_a_process_killed_while_it_writes_leaves_a_whole_draft(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITES_FOR_EVER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        process.kill()
    found = DraftJournal(tmp_path, "cases.db", "王测试").draft("registration")
    assert found is not None
    assert found.typed["name"] == "写" * 500
