"""The joint-punishment list leaves the program without any number of a person (办法 4, 9, 10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from db.engine import open_database
from db.writes.meta import set_meta
from disputes_app.bootstrap import DEMONSTRATION_MARK, opened
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.law_store import seed_law
from tests.cli.conftest import Run
from tests.documents.sample import pages_of
from tests.support.law import packaged_law
from tests.support.listings import list_one

DAY = date(2026, 11, 20)
ACTOR = Actor("张测试", Role.SUPERVISOR, 1, None)
EMPLOYER, PERSON = "上海测试汽配有限公司", "冯测试"
CODE, IDENTITY = "91350100M000100Y43", "11010519491231002X"
PHONE, ACCOUNT = "13800138000", "6222021001116245702"
SECRETS, PIECE = (IDENTITY, PHONE, ACCOUNT), 6
REASON = f"拖欠21名农民工工资（冯测试，{IDENTITY}，电话{PHONE}，账号{ACCOUNT}）"


@pytest.fixture(scope="module")
def listed(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where an employer and a person are listed, with every private number in the reason."""
    target = str(tmp_path_factory.mktemp("listed") / "listed.db")
    Path(target).write_bytes(sqlite_template.read_bytes())
    database = open_database(target)
    with database.write() as conn:
        seed_law(conn, packaged_law(), fixed_day(DAY)())
        set_meta(conn, DEMONSTRATION_MARK, "yes")
    database.close()
    with opened(target, today=DAY) as ctx:
        list_one(
            lambda day: replace(ctx, clock=fixed_day(day)),
            ACTOR,
            EMPLOYER,
            PERSON,
            code=CODE,
            id_number=IDENTITY,
            reason=REASON,
        )
    return target


def _texts_of(path: Path) -> Iterator[str]:
    """Yield everything that a file says, packed or not."""
    content = path.read_bytes()
    if content.startswith(b"%PDF"):
        yield from pages_of(content)
    elif content.startswith(b"PK"):
        with ZipFile(path) as packed:
            for name in packed.namelist():
                yield packed.read(name).decode()
    else:
        yield content.decode("utf-8-sig")


def _told(text: str) -> list[str]:
    """Return which pieces of a secret a text tells; a line may end within one."""
    pieces = {one[n : n + PIECE] for one in SECRETS for n in range(len(one) - PIECE + 1)}
    return sorted(one for one in pieces if one in text)


FILES = [
    pytest.param(("-o", "list.csv"), id="public-csv"),
    pytest.param(("-o", "list.xlsx"), id="public-xlsx"),
    pytest.param(("-o", "list.pdf"), id="public-pdf"),
    pytest.param(("--platform", "-o", "platform.csv"), id="platform-csv"),
    pytest.param(("--platform", "-o", "platform.xlsx"), id="platform-xlsx"),
]


@pytest.mark.parametrize("options", FILES)
def test_no_file_tells_a_number_of_a_person(
    run: Run, listed: str, options: tuple[str, ...], tmp_path: Path
) -> None:
    *words, name = options
    target = tmp_path / name
    assert run("--db", listed, "--today", str(DAY), "export", "listings", *words, target).code == 0
    said = "".join(_texts_of(target)).replace("\n", "")
    assert PERSON in said
    assert "〔2026〕1号" in said
    assert not _told(said.replace(" ", ""))


ANSWERS = [
    pytest.param(("listings",), "listings", id="records"),
    pytest.param(("listings", "--public"), "listings-public", id="public"),
    pytest.param(("listed", EMPLOYER), "listed", id="by-name"),
    pytest.param(("listed", CODE), "listed", id="by-code"),
    pytest.param(("listed", IDENTITY), "listed", id="by-identity"),
    pytest.param(("listed", "汽配", "--on", "2029-07-06"), "listed", id="last-day"),
    pytest.param(("listed", PERSON, "--on", "2029-07-07"), "listed", id="day-after"),
]


@pytest.mark.parametrize(("words", "schema"), ANSWERS)
def test_no_answer_tells_a_number_of_a_person(
    run: Run, listed: str, words: tuple[str, ...], schema: str
) -> None:
    base = ("--db", listed, "--today", str(DAY))
    answer = run(*base, *words, "--json")
    value = answer.json(schema)
    said = [answer.out, run(*base, *words).out]
    assert not any(map(_told, said))
    if schema == "listed":
        (first, *_rest) = value["entries"]
        assert (first["from_on"], first["until_on"]) == ("2026-07-06", "2029-07-06")
        assert value["listed"] is (value["on"] <= "2029-07-06")
        assert value["was_listed"] is not value["listed"]


def test_a_format_that_cannot_be_written_is_refused(run: Run, listed: str, tmp_path: Path) -> None:
    base = ("--db", listed, "--today", str(DAY), "export", "listings", "-o")
    assert ".doc" in run(*base, tmp_path / "list.doc").refusal()
    assert not (tmp_path / "list.doc").exists()
