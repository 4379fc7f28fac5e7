"""Early warnings over all sources, taken up and replayed, on SQLite and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db.queries.disputes import disputes
from disputes_app.domain.alert_rules import (
    AlertRuleError,
    KeyField,
    Level,
    read_alert_rules,
    written_rules,
)
from disputes_app.domain.case_list import IndicatorPart
from disputes_app.domain.cases import Line, Source
from disputes_app.domain.dossiers.base import DossierType
from disputes_app.domain.events import Facts
from disputes_app.domain.law_change import NothingChangesError
from disputes_app.domain.parties import NewParty, PartyRole
from disputes_app.domain.staff import NotAllowedError
from disputes_app.services.alert_package import packaged_rules
from disputes_app.services.alert_replay import ReplayPeriodError, replay_alerts
from disputes_app.services.alert_rule_desk import (
    AlertReasonMissingError,
    adopt_alert_rules,
    adopt_rules_file,
    rule_desk,
    save_rules_file,
)
from disputes_app.services.alert_signals import signals_between
from disputes_app.services.alerts import AlertGoneError, alert_board, take_up
from disputes_app.services.dossier_checks import OnSiteCountedError, UnknownDossierNumberError
from disputes_app.services.dossiers import (
    DossierChanged,
    dossier_list,
    dossier_view,
    open_dossier,
    record_step,
)
from disputes_app.services.indicator_records import records_of_indicator
from disputes_app.services.log_entries import NewEntry
from disputes_app.services.registration import Registration, Reporter, register_case
from disputes_app.services.verify import verify
from tests.services.conftest import EMPLOYER, HANDLER, SUPERVISOR, Desk


def opened(
    desk: Desk, type_: DossierType, kind: str, day: str, facts: Facts, *, entered: str = ""
) -> DossierChanged:
    entry = NewEntry(kind, date.fromisoformat(day), facts)
    return open_dossier(desk.on(entered or day), SUPERVISOR, type_, entry)


def call(desk: Desk, day: str, people: int, *, entered: str = "", **more: str) -> DossierChanged:
    facts: Facts = {
        "channel": "hotline_12345", "reference": f"W{day}{people}", "title": "反映拖欠工资",
        "employer": EMPLOYER.name, "employer_code": EMPLOYER.code, "people": people,
        "reply_days": 8, "town": "安亭镇", **more,
    }  # fmt: skip
    kind = "external.received"
    return opened(desk, DossierType.EXTERNAL, kind, day, facts, entered=entered)


def incident(desk: Desk, day: str, **more: str) -> DossierChanged:
    facts: Facts = {
        "title": "工人聚集讨薪", "people": 40, "place": "安亭镇测试路10号", "cause": "wages",
        "grade": "common", "employer": EMPLOYER.name, "employer_code": EMPLOYER.code, **more,
    }  # fmt: skip
    return opened(desk, DossierType.INCIDENT, "incident.reported", day, facts)


def test_a_warning_waits_is_taken_up_rises_and_is_verified(desk: Desk) -> None:
    call(desk, "2026-11-02", 12)
    case = desk.complaint("2026-11-03")
    call(desk, "2026-11-03", 10, case=case.receipt_number)
    assert alert_board(desk.on("2026-11-03")).waiting[0].alert.people == 22
    (one,) = alert_board(desk.on("2026-11-04")).waiting
    assert (one.alert.key.by, one.alert.level) == (KeyField.EMPLOYER, Level.YELLOW)
    with pytest.raises(AlertGoneError):
        take_up(desk.on("2026-11-04"), HANDLER, one.alert.key.code, seen_level=Level.RED)
    taken = take_up(desk.on("2026-11-04"), HANDLER, one.alert.key.code, seen_level=Level.YELLOW)
    assert taken.number == "嘉人社（2026）预警第1号"
    assert (taken.state.stage, taken.state.employer) == ("acknowledged", EMPLOYER.name)
    assert taken.state.cases == (case.receipt_number,)
    first = dossier_view(desk.on("2026-11-04"), taken.dossier_id).log[0].event
    assert first.happened_on == date(2026, 11, 3)
    assert str(first.facts["evidence"]).count("\n") == 2
    assert "22人，共2件" in str(first.facts["reasons"])
    board = alert_board(desk.on("2026-11-04"))
    assert (board.waiting, board.open) == ((), 0)
    call(desk, "2026-11-06", 35)
    (risen,) = alert_board(desk.on("2026-11-06")).waiting
    assert risen.record is not None
    again = take_up(desk.on("2026-11-06"), SUPERVISOR, risen.alert.key.code)
    assert (again.dossier_id, again.state.people) == (taken.dossier_id, 57)
    with pytest.raises(AlertGoneError):
        take_up(desk.on("2026-11-06"), SUPERVISOR, risen.alert.key.code)
    closing = NewEntry("alert.closed", date(2026, 11, 9), {"result": "dispersed", "text": "已付"})
    record_step(
        desk.on("2026-11-09"), SUPERVISOR, again.dossier_id, closing, seen_version=again.version
    )
    assert alert_board(desk.on("2026-11-10")).waiting == ()
    call(desk, "2026-11-11", 50)
    assert alert_board(desk.on("2026-11-11")).waiting[0].record is None
    assert verify(desk.on("2026-11-11")).ok


def test_a_protected_reporter_is_no_key(desk: Desk) -> None:
    plain = NewParty(PartyRole.APPLICANT, is_person=True, name="王测试", phone="13900002222")
    for day, reporter in (("2026-11-02", Reporter("秘测试", "13900003333")), ("2026-11-03", None)):
        registration = Registration(
            Line.INSPECTION,
            Source.REPORT if reporter else Source.COMPLAINT,
            date.fromisoformat(day),
            3,
            2,
            cause="克扣、拖欠工资",
            applicants=() if reporter else (plain,),
            respondents=(EMPLOYER,),
            reporter=reporter,
        )
        register_case(desk.on(day), SUPERVISOR, registration)
    with desk.ctx.database.read() as conn:
        found = signals_between(conn, date(2026, 11, 1), date(2026, 11, 5))
    keys = [{(key.by.value, key.shown) for key in one.keys} for one in found]
    assert keys == [
        {("employer", EMPLOYER.name)},
        {("employer", EMPLOYER.name), ("phone", "139****2222")},
    ]
    assert "3333" not in repr(found)
    assert "秘测试" not in repr(found)


def test_the_telephone_of_one_of_many_stands_for_him_alone(desk: Desk) -> None:
    phones = ("13900001111", "13900001111", "13900002222")
    many = tuple(
        NewParty(PartyRole.APPLICANT, is_person=True, name=f"{sign}测试", phone=phone)
        for sign, phone in zip("赵钱孙", phones, strict=True)
    )
    registration = Registration(
        Line.INSPECTION,
        Source.COMPLAINT,
        date(2026, 11, 2),
        3,
        2,
        cause="克扣、拖欠工资",
        applicants=many,
        respondents=(EMPLOYER,),
    )
    register_case(desk.on("2026-11-02"), SUPERVISOR, registration)
    with desk.ctx.database.read() as conn:
        (one,) = signals_between(conn, date(2026, 11, 1), date(2026, 11, 5))
    assert [key.shown for key in one.keys if key.by is KeyField.PHONE] == ["139****1111"]


def test_rules_are_adopted_whole_with_a_reason_and_kept(desk: Desk, tmp_path: Path) -> None:
    ctx = desk.on("2026-11-03")
    packaged = packaged_rules()
    assert rule_desk(ctx).rules == packaged
    wanted = replace(packaged, rules=packaged.rules[:1], horizon_days=20)
    text = written_rules(wanted)
    with pytest.raises(NotAllowedError):
        adopt_alert_rules(ctx, HANDLER, text, "试用")
    with pytest.raises(AlertReasonMissingError):
        adopt_alert_rules(ctx, SUPERVISOR, text, " ")
    with pytest.raises(AlertRuleError):
        adopt_alert_rules(ctx, SUPERVISOR, text.replace("yellow = 20", "yellow = 90"), "试用")
    adopt_alert_rules(ctx, SUPERVISOR, text, "试用")
    with pytest.raises(NothingChangesError):
        adopt_alert_rules(ctx, SUPERVISOR, text, "试用")
    file = tmp_path / "rules.toml"
    file.write_text(written_rules(packaged), encoding="utf-8")
    adopt_rules_file(ctx, SUPERVISOR, file, "改回")
    save_rules_file(ctx, file)
    assert read_alert_rules(file.read_text(encoding="utf-8")) == packaged
    with pytest.raises(AlertRuleError):
        adopt_rules_file(ctx, SUPERVISOR, tmp_path / "nowhere.toml", "改回")
    found = rule_desk(ctx)
    assert found.rules == packaged
    assert [one.reason for one in found.versions] == ["改回", "试用"]


def test_an_incident_counts_once_and_a_replay_sees_what_was_known(desk: Desk) -> None:
    call(desk, "2026-10-08", 12)
    call(desk, "2026-10-09", 18)
    on_site = opened(
        desk,
        DossierType.ON_SITE,
        "on_site.opened",
        "2026-10-12",
        {"way": "call_out", "title": "聚集", "cause": "wages", "group_incident": True,
         "heads": 40, "employer": EMPLOYER.name, "employer_code": EMPLOYER.code},
    )  # fmt: skip
    first, last = date(2026, 10, 1), date(2026, 11, 20)

    def incidents() -> int:
        whole = IndicatorPart.WHOLE
        listed = records_of_indicator(desk.ctx, "group_incidents", whole, first, last)
        assert listed is not None
        with desk.ctx.database.read() as conn:
            number = disputes(conn, first, last).group_incidents
        assert dossier_list(desk.ctx, listed).total == number
        return number

    assert incidents() == 1
    linked = incident(desk, "2026-10-12", on_site=on_site.number)
    assert incidents() == 1
    with pytest.raises(OnSiteCountedError):
        incident(desk, "2026-10-13", on_site=on_site.number)
    with pytest.raises(UnknownDossierNumberError):
        incident(desk, "2026-10-13", on_site=linked.number)
    incident(desk, "2026-10-30")
    assert incidents() == 2
    told = replay_alerts(desk.on("2026-11-20"), first, last)
    assert [(one.incident.number, one.days_ahead) for one in told.incidents] == [
        (linked.number, 3),
        ("嘉人社（2026）群体第2号", 21),
    ]
    assert (told.recall, told.precision) == ((2, 2), (1, 1))
    struck = NewEntry("incident.struck_out", date(2026, 11, 2), {"reason": "误登"})
    record_step(
        desk.on("2026-11-02"), SUPERVISOR, linked.dossier_id, struck, seen_version=linked.version
    )
    assert incidents() == 2
    with pytest.raises(ReplayPeriodError):
        replay_alerts(desk.on("2026-11-20"), first, date(2026, 11, 21))


def test_what_was_entered_late_foretells_nothing(desk: Desk) -> None:
    call(desk, "2026-10-08", 12, entered="2026-10-13")
    call(desk, "2026-10-09", 18)
    incident(desk, "2026-10-12")
    told = replay_alerts(desk.on("2026-11-20"), date(2026, 10, 1), date(2026, 11, 20))
    assert (told.recall, told.precision) == ((0, 1), (0, 1))
