"""Which offices and people work in the demonstration district?

The twelve towns and streets are those of 嘉定区; the people are invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from disputes_app.domain.cases import Line
from disputes_app.domain.organisation import OfficeRecord, StaffRecord
from disputes_app.domain.staff import Role
from disputes_app.services.demonstration.names import person_name


@dataclass(frozen=True, slots=True)
class Town:
    """A town or street; ``weight`` says how many of the district's cases arise there."""

    code: str
    name_zh: str
    name_en: str
    weight: int
    mediators: int


TOWNS = (
    Town("jiadingzhen", "嘉定镇街道", "Jiadingzhen Street", 7, 1),
    Town("xinchenglu", "新成路街道", "Xinchenglu Street", 6, 1),
    Town("zhenxin", "真新街道", "Zhenxin Street", 8, 1),
    Town("anting", "安亭镇", "Anting Town", 16, 2),
    Town("malu", "马陆镇", "Malu Town", 13, 2),
    Town("nanxiang", "南翔镇", "Nanxiang Town", 12, 2),
    Town("jiangqiao", "江桥镇", "Jiangqiao Town", 13, 1),
    Town("waigang", "外冈镇", "Waigang Town", 6, 1),
    Town("xuhang", "徐行镇", "Xuhang Town", 5, 1),
    Town("huating", "华亭镇", "Huating Town", 3, 1),
    Town("gongyequ", "嘉定工业区", "Jiading Industrial Zone", 12, 1),
    Town("juyuan", "菊园新区", "Juyuan New Area", 6, 1),
)

_TRIBUNALS = 3
_ARBITRATORS = 12
_SQUADS = 4
_INSPECTORS = 10
_CLERKS = 4
_NUMERALS = "一二三四"


@dataclass(frozen=True, slots=True)
class District:
    """The organisation: offices by line, who works in them, who signs.

    Attributes:
        mediators: for each town, the people of its mediation organisation.
        union, judicial, enterprise: mediators of the other organisations.
        arbitrators, inspectors: handlers of their lines.
    """

    offices: tuple[OfficeRecord, ...]
    staff: tuple[StaffRecord, ...]
    mediators: tuple[tuple[StaffRecord, ...], ...]
    union: StaffRecord
    judicial: StaffRecord
    enterprise: StaffRecord
    arbitrators: tuple[StaffRecord, ...]
    inspectors: tuple[StaffRecord, ...]
    clerks: tuple[StaffRecord, ...]
    supervisor: StaffRecord
    administrator: StaffRecord

    @property
    def handlers(self) -> tuple[StaffRecord, ...]:
        """Everybody who handles cases."""
        return tuple(one for one in self.staff if one.role == Role.HANDLER)


class _Roster:
    """Gives out ids and names that nobody else has."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._names: set[str] = set()
        self.offices: list[OfficeRecord] = []
        self.staff: list[StaffRecord] = []

    def office(
        self,
        code: str,
        zh: str,
        en: str,
        line: Line | None,
        town: str = "",
        organisation: str | None = None,
    ) -> int:
        number = len(self.offices) + 1
        self.offices.append(OfficeRecord(number, code, zh, en, line, town, organisation))
        return number

    def person(self, office_id: int, role: Role) -> StaffRecord:
        name = person_name(self._rng)
        while name in self._names:
            name = person_name(self._rng)
        self._names.add(name)
        record = StaffRecord(len(self.staff) + 1, office_id, name, role.value)
        self.staff.append(record)
        return record


def build_district(rng: Random) -> District:
    """Return the district with 40 handlers, a supervisor, clerks and an administrator."""
    roster = _Roster(rng)
    bureau = roster.office("bureau", "嘉定区人力资源和社会保障局", "District bureau", None)
    supervisor = roster.person(bureau, Role.SUPERVISOR)
    administrator = roster.person(bureau, Role.ADMINISTRATOR)
    window = roster.office("window", "劳动关系综合窗口", "Joint counter", None)
    clerks = tuple(roster.person(window, Role.CLERK) for _ in range(_CLERKS))
    mediators = tuple(_town_mediators(roster, town) for town in TOWNS)
    union, judicial, enterprise = (
        roster.person(
            roster.office(f"mediation.{kind}", zh, en, Line.MEDIATION, organisation=kind),
            Role.HANDLER,
        )
        for kind, zh, en in (
            ("union", "区总工会劳动争议调解中心", "Union mediation centre"),
            ("judicial", "区劳动争议人民调解委员会", "People's mediation committee"),
            ("enterprise", "汽车城企业调解委员会", "Enterprise mediation committee"),
        )
    )
    arbitrators, inspectors = _district_bodies(roster)
    return District(
        tuple(roster.offices),
        tuple(roster.staff),
        mediators,
        union,
        judicial,
        enterprise,
        arbitrators,
        inspectors,
        clerks,
        supervisor,
        administrator,
    )


def _town_mediators(roster: _Roster, town: Town) -> tuple[StaffRecord, ...]:
    office = roster.office(
        f"mediation.{town.code}",
        f"{town.name_zh}劳动争议调解中心",
        f"{town.name_en} mediation centre",
        Line.MEDIATION,
        town.name_zh,
        "town",
    )
    return tuple(roster.person(office, Role.HANDLER) for _ in range(town.mediators))


def _district_bodies(
    roster: _Roster,
) -> tuple[tuple[StaffRecord, ...], tuple[StaffRecord, ...]]:
    tribunals = [
        roster.office(
            f"arbitration.{n + 1}",
            f"区劳动人事争议仲裁院{_NUMERALS[n]}庭",
            f"Arbitration court, tribunal {n + 1}",
            Line.ARBITRATION,
        )
        for n in range(_TRIBUNALS)
    ]
    squads = [
        roster.office(
            f"inspection.{n + 1}",
            f"区劳动保障监察大队{_NUMERALS[n]}中队",
            f"Labour inspection, squad {n + 1}",
            Line.INSPECTION,
        )
        for n in range(_SQUADS)
    ]
    arbitrators = tuple(
        roster.person(tribunals[n % _TRIBUNALS], Role.HANDLER) for n in range(_ARBITRATORS)
    )
    inspectors = tuple(roster.person(squads[n % _SQUADS], Role.HANDLER) for n in range(_INSPECTORS))
    return arbitrators, inspectors
