"""Nothing of the demonstration tells who reported: no row, list, paper, package, log or audit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import select

from db.models import ProtectedReporter, whole_schema
from disputes_app.bootstrap import opened
from disputes_app.domain.cases import CaseId
from disputes_app.domain.exposure import Secret, exposed, secret_of, texts_in
from disputes_app.domain.parties import ANONYMOUS_ZH
from disputes_app.domain.staff import Actor, Role
from disputes_app.services.case_json import case_json
from disputes_app.services.case_package import export_case
from disputes_app.services.case_view import open_case
from disputes_app.services.context import Context
from disputes_app.services.control_sheet import preview_control_sheet
from disputes_app.services.deadline_log import day_log, render_day_log
from disputes_app.services.papers import forms_of, preview_paper
from tests.cli.conftest import DEMONSTRATION_DAY
from tests.documents.sample import pages_of

ACTOR = Actor("陈测试", Role.SUPERVISOR, 1, 1)


def _reporters(ctx: Context) -> dict[CaseId, tuple[str, Secret]]:
    with ctx.database.read() as conn:
        rows = conn.execute(select(ProtectedReporter).order_by(ProtectedReporter.c.case_id)).all()
    return {
        CaseId(one.case_id): (one.name, secret_of(one.name, one.phone, one.id_number))
        for one in rows
    }


def _stored(ctx: Context) -> Iterator[tuple[str, str]]:
    """Yield the name and every text of each table but the one that keeps the secrets."""
    with ctx.database.read() as conn:
        for table in whole_schema().sorted_tables:
            if table is not ProtectedReporter:
                rows = conn.execute(select(table)).all()
                yield table.name, "\n".join(str(value) for row in rows for value in row)


def _papers(ctx: Context, case_id: CaseId, folder: Path) -> Iterator[str]:
    """Yield the words of every paper, sheet and package of a case that can be made now."""
    for form in forms_of(ctx, case_id):
        if form.allowed and not form.missing:
            yield from pages_of(preview_paper(ctx, ACTOR, case_id, form.id))
    view = open_case(ctx, case_id)
    for clock in view.state.clocks[:1]:
        sheet = preview_control_sheet(ctx, ACTOR, case_id, clock.rule.id, clock.key)
        yield from pages_of(sheet)
    yield json.dumps(case_json(ctx, view), ensure_ascii=False)
    target = folder / f"{case_id}.zip"
    export_case(ctx, ACTOR, case_id, target)
    with ZipFile(target) as packed:
        for name in packed.namelist():
            data = packed.read(name)
            yield name
            yield from pages_of(data) if data.startswith(b"%PDF") else [data.decode()]


def test_the_demonstration_has_named_and_anonymous_reporters(demonstration: str) -> None:
    with opened(demonstration, today=DEMONSTRATION_DAY) as ctx:
        names = [name for name, _ in _reporters(ctx).values()]
    assert len(names) > 5
    assert 0 < names.count(ANONYMOUS_ZH) < len(names) / 2


@pytest.mark.parametrize("most", [1, pytest.param(10_000, marks=pytest.mark.long)])
def test_nothing_tells_who_reported(demonstration: str, most: int, tmp_path: Path) -> None:
    with opened(demonstration, today=DEMONSTRATION_DAY) as ctx:
        reporters = _reporters(ctx)
        named = {case_id: one for case_id, (name, one) in reporters.items() if name != ANONYMOUS_ZH}
        secrets = tuple(named.values())
        for case_id in list(named)[:most]:
            for text in _papers(ctx, case_id, tmp_path):
                assert exposed(secrets, (text,)) == (), case_id
        log = day_log(ctx, ACTOR, DEMONSTRATION_DAY)
        assert exposed(secrets, texts_in(log)) == ()
        assert exposed(secrets, pages_of(render_day_log(ctx, ACTOR, log))) == ()
        # Last, so that the audit of all this is searched too.
        for table, text in _stored(ctx):
            assert exposed(secrets, (text,)) == (), table
