from __future__ import annotations

from datetime import date

import pytest

from db.engine import Database
from db.queries.audit import audit_rows, check_chain
from disputes_app.domain.audit import AuditRecord
from disputes_app.domain.cases import Line
from disputes_app.domain.errors import DomainError
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.shanghai import fixed_day
from disputes_app.domain.staff import Actor, NotAllowedError, Role
from disputes_app.services.context import Context
from disputes_app.services.law_in_force import LawInForce
from disputes_app.services.organisation import (
    BlankOfficeError,
    BlankPersonError,
    FirstPersonError,
    LastOfRoleError,
    OfficeTakenError,
    OrganisationChanged,
    PersonTakenError,
    UnknownOfficeError,
    UnknownPersonError,
    add_office,
    add_staff,
    may_maintain,
    set_staff_active,
)
from disputes_app.services.people import actor_of, default_actor, offices, staff
from tests.support.law import packaged_law

VISITOR = Actor("desk7", Role.CLERK, 0)
"""Whoever is at the machine before anybody is entered."""


@pytest.fixture
def ctx(database: Database) -> Context:
    """A database without offices and people."""
    return Context(
        database, LawInForce(packaged_law()), fixed_day(date(2026, 11, 20)), demonstration=False
    )


@pytest.fixture
def administrator(ctx: Context) -> Actor:
    """The first person, entered with the first office by whoever is at the machine."""
    court = add_office(ctx, VISITOR, code="ZC", name_zh="测试仲裁院", line=Line.ARBITRATION)
    add_staff(ctx, VISITOR, office_id=court.office_id, name="管测试", role=Role.ADMINISTRATOR)
    return actor_of(staff(ctx)[0])


def audited(ctx: Context) -> list[AuditRecord]:
    with ctx.database.read() as conn:
        assert check_chain(conn).differences == 0
        return [row.record for row in audit_rows(conn)]


def test_the_first_set_up_needs_no_right_and_is_audited(ctx: Context) -> None:
    assert may_maintain(VISITOR, staff(ctx))
    added = add_office(
        ctx,
        VISITOR,
        code=" TJ ",
        name_zh="测试镇\u3000调解 ",
        name_en="Test town",
        line=Line.MEDIATION,
        town="测试镇",
    )
    assert offices(ctx) == (
        OfficeRecord(added.office_id, "TJ", "测试镇 调解", "Test town", Line.MEDIATION, "测试镇"),
    )
    first = add_staff(
        ctx, VISITOR, office_id=added.office_id, name=" 管测试", role=Role.ADMINISTRATOR
    )
    assert first.staff_id is not None
    assert staff(ctx) == (
        StaffRecord(first.staff_id, added.office_id, "管测试", Role.ADMINISTRATOR.value),
    )
    assert [(one.actor, one.command, one.detail) for one in audited(ctx)] == [
        ("desk7", "add_office", f"{added.office_id} TJ"),
        ("desk7", "add_staff", f"{first.staff_id} administrator"),
    ]


@pytest.mark.parametrize("role", [Role.CLERK, Role.HANDLER, Role.SUPERVISOR])
def test_the_first_person_is_an_administrator(ctx: Context, role: Role) -> None:
    office = add_office(ctx, VISITOR, code="ZC", name_zh="测试仲裁院")
    with pytest.raises(FirstPersonError) as refused:
        add_staff(ctx, VISITOR, office_id=office.office_id, name="陈测试", role=role)
    assert refused.value.role is role
    assert staff(ctx) == ()


@pytest.mark.parametrize("role", [Role.CLERK, Role.HANDLER, Role.SUPERVISOR])
def test_once_somebody_is_entered_only_an_administrator_maintains(
    ctx: Context, administrator: Actor, role: Role
) -> None:
    other = Actor("陈测试", role, administrator.office_id, 99)
    assert not may_maintain(other, staff(ctx))
    before = audited(ctx)
    with pytest.raises(NotAllowedError):
        add_office(ctx, other, code="JC", name_zh="测试监察大队")
    with pytest.raises(NotAllowedError):
        add_staff(ctx, other, office_id=administrator.office_id, name="陈测试", role=role)
    with pytest.raises(NotAllowedError):
        set_staff_active(ctx, other, 1, active=False)
    assert audited(ctx) == before


@pytest.mark.parametrize(
    ("code", "name", "refusal"),
    [
        (" ", "测试监察大队", BlankOfficeError("code")),
        ("JC", "\u3000", BlankOfficeError("name_zh")),
        ("zc", "测试监察大队", OfficeTakenError("code", "zc")),
        ("JC", " 测试仲裁院", OfficeTakenError("name_zh", "测试仲裁院")),
    ],
)
def test_an_office_needs_a_code_and_a_name_of_its_own(
    ctx: Context, administrator: Actor, code: str, name: str, refusal: DomainError
) -> None:
    with pytest.raises(type(refusal)) as refused:
        add_office(ctx, administrator, code=code, name_zh=name)
    assert refused.value.data() == refusal.data()
    assert len(offices(ctx)) == 1


def test_a_person_needs_a_name_and_an_office(ctx: Context, administrator: Actor) -> None:
    here = administrator.office_id
    with pytest.raises(BlankPersonError):
        add_staff(ctx, administrator, office_id=here, name=" ", role=Role.CLERK)
    with pytest.raises(UnknownOfficeError) as refused:
        add_staff(ctx, administrator, office_id=here + 7, name="陈测试", role=Role.CLERK)
    assert refused.value.office_id == here + 7
    assert len(staff(ctx)) == 1


def test_a_person_is_entered_once_in_each_role(ctx: Context, administrator: Actor) -> None:
    here = administrator.office_id
    add_staff(ctx, administrator, office_id=here, name="管测试", role=Role.HANDLER)
    with pytest.raises(PersonTakenError) as refused:
        add_staff(ctx, administrator, office_id=here, name=" 管测试 ", role=Role.HANDLER)
    assert refused.value.data() == {
        "name": "管测试",
        "role": Role.HANDLER,
        "office_name": "测试仲裁院",
    }
    assert [one.role for one in staff(ctx)] == ["administrator", "handler"]


def test_who_leaves_is_no_longer_active_and_may_come_back(
    ctx: Context, administrator: Actor
) -> None:
    added = add_staff(
        ctx, administrator, office_id=administrator.office_id, name="陈测试", role=Role.HANDLER
    )
    assert added.staff_id is not None
    for active in (False, False, True):
        changed = set_staff_active(ctx, administrator, added.staff_id, active=active)
        assert changed == OrganisationChanged(administrator.office_id, added.staff_id)
        assert staff(ctx)[-1].active is active
    assert [one.detail for one in audited(ctx)[-3:]] == [
        f"{added.staff_id} inactive",
        f"{added.staff_id} inactive",
        f"{added.staff_id} active",
    ]
    with pytest.raises(UnknownPersonError):
        set_staff_active(ctx, administrator, added.staff_id + 1, active=False)


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_the_last_supervisor_or_administrator_stays(
    ctx: Context, administrator: Actor, role: Role
) -> None:
    here = administrator.office_id
    if role is Role.SUPERVISOR:
        add_staff(ctx, administrator, office_id=here, name="张测试", role=role)
    last = staff(ctx)[-1]
    with pytest.raises(LastOfRoleError) as refused:
        set_staff_active(ctx, administrator, last.id, active=False)
    assert refused.value.data() == {"name": last.name, "role": role}
    add_staff(ctx, administrator, office_id=here, name="钱测试", role=role)
    set_staff_active(ctx, administrator, last.id, active=False)
    assert [one.active for one in staff(ctx) if one.id == last.id] == [False]


def test_a_supervisor_works_here_first_else_an_administrator(
    ctx: Context, administrator: Actor
) -> None:
    assert default_actor(()) is None
    assert default_actor(staff(ctx)) == administrator
    add_staff(
        ctx, administrator, office_id=administrator.office_id, name="张测试", role=Role.SUPERVISOR
    )
    found = default_actor(staff(ctx))
    assert found is not None
    assert (found.name, found.role) == ("张测试", Role.SUPERVISOR)
