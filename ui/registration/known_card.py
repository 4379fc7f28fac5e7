"""What is known already about the parties typed: earlier cases, employers with open cases."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from disputes_app.domain.case_list import CaseRow
from disputes_app.domain.earlier_cases import EarlierCase
from disputes_app.domain.proceedings import Proceeding
from disputes_app.domain.register_lists import GROUP_OF, RegisterRow
from disputes_app.services.listing_warnings import Listed
from disputes_app.services.registration_lookups import Employer
from ui.case_page.listed_words import listed_text
from ui.case_words import CaseWords
from ui.tokens import Space
from ui.wording import code_text, day_text

WORST = "C"
"""An employer of this grade is told of also where it has no open case."""


class KnownCard(QFrame):
    """One paragraph for each party about whom something is known.

    Signals:
        case_asked: the CaseRow to open.
        earlier_asked: the EarlierCase or the Proceeding to open.
        record_asked: the Employer whose record is wanted, with all its cases.
        employer_taken: the party, and the Employer that it is said to be.
        number_taken: the party, and the identity number that it is said to have.
        listed_asked: the Listed whose record is wanted.
        changed: it says something else now.
    """

    case_asked = Signal(object)
    earlier_asked = Signal(object)
    record_asked = Signal(object)
    employer_taken = Signal(int, object)
    number_taken = Signal(int, str)
    listed_asked = Signal(object)
    changed = Signal()

    def __init__(self, words: CaseWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = words
        self._cases: dict[int, tuple[CaseRow, ...]] = {}
        self._employers: dict[int, Employer] = {}
        self._alike: dict[int, tuple[Employer, ...]] = {}
        self._people: dict[int, tuple[RegisterRow, ...]] = {}
        self._names: dict[int, str] = {}
        self._earlier: tuple[EarlierCase, ...] = ()
        self._disputes: tuple[Proceeding, ...] = ()
        self._listed: tuple[Listed, ...] = ()
        heading = QLabel(self.tr("已有案件"))
        heading.setProperty("role", "heading")
        self._quiet = QLabel(self.tr("填写姓名和单位时，这里提示以前和在办的案件。"))
        self._quiet.setProperty("role", "muted")
        self._quiet.setWordWrap(True)
        body = QWidget()
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.TIGHT)
        self._body.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setProperty("role", "plain")
        area.setWidget(body)
        self._parts: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, Space.NORMAL)
        column.setSpacing(Space.SMALL)
        column.addWidget(heading)
        column.addWidget(self._quiet)
        column.addWidget(area, 1)

    @property
    def has_news(self) -> bool:
        """Whether anything is known."""
        return bool(self._parts)

    @property
    def words(self) -> str:
        """Everything the card says."""
        shown = [part for part in self._parts if isinstance(part, QLabel | QPushButton)]
        return "\n".join(part.text() for part in shown)

    def show_cases(self, party: int, name: str, rows: Sequence[CaseRow]) -> None:
        """Show the cases in which somebody called ``name`` is a party; none takes them away."""
        self._cases.pop(party, None)
        if rows:
            self._cases[party] = tuple(rows)
        self._names[party] = name
        self._fill()

    def show_employer(self, party: int, employer: Employer | None) -> None:
        """Show that an employer has open cases, or the worst grade of compliance."""
        self._employers.pop(party, None)
        if employer is not None and (employer.open_cases or employer.grade == WORST):
            self._employers[party] = employer
        self._fill()

    def show_alike(self, party: int, employers: Sequence[Employer]) -> None:
        """Show employers called otherwise that may be the one being typed."""
        self._alike.pop(party, None)
        if employers:
            self._alike[party] = tuple(employers)
        self._fill()

    def show_people(self, party: int, people: Sequence[RegisterRow]) -> None:
        """Show persons of the register who may be the one being typed."""
        self._people.pop(party, None)
        if people:
            self._people[party] = tuple(people)
        self._fill()

    def show_earlier(self, earlier: Sequence[EarlierCase]) -> None:
        """Show earlier arbitrations of the same worker with the same employer, above all else."""
        if self._earlier != tuple(earlier):
            self._earlier = tuple(earlier)
            self._fill()

    def show_disputes(self, disputes: Sequence[Proceeding]) -> None:
        """Show what the same worker has with the same employer on the other lines (条例21)."""
        if self._disputes != tuple(disputes):
            self._disputes = tuple(disputes)
            self._fill()

    def show_listed(self, listed: Sequence[Listed]) -> None:
        """Show who is on the joint-punishment list, above everything."""
        if self._listed != tuple(listed):
            self._listed = tuple(listed)
            self._fill()

    def forget(self) -> None:
        """Say nothing any more."""
        self._earlier = ()
        self._disputes = ()
        self._listed = ()
        for kept in (self._cases, self._employers, self._alike, self._people):
            kept.clear()
        self._fill()

    def _fill(self) -> None:
        for part in self._parts:
            self._body.removeWidget(part)
            part.deleteLater()
        self._parts = []
        self._fill_listed()
        self._fill_earlier()
        self._fill_disputes()
        for party in sorted({*self._cases, *self._employers, *self._alike, *self._people}):
            self._fill_alike(party)
            self._fill_people(party)
            self._fill_party(party)
        for part in self._parts:
            place = self._body.count() - 1
            self._body.insertWidget(place, part, alignment=self._side(part))
        self._quiet.setVisible(not self._parts)
        self.changed.emit()

    def _fill_listed(self) -> None:
        if not self._listed:
            return
        heading = self._label(self.tr("列入失信名单"))
        heading.setProperty("role", "cardTitle")
        self._parts.append(heading)
        for one in self._listed:
            self._parts.append(self._label(listed_text(one)))
            link = self._link(one.found.number)
            link.clicked.connect(lambda _checked=False, one=one: self.listed_asked.emit(one))
            self._parts.append(link)

    def _fill_earlier(self) -> None:
        if not self._earlier:
            return
        heading = self._label(self.tr("相同当事人的前案"))
        heading.setProperty("role", "cardTitle")
        self._parts.append(heading)
        for one in self._earlier:
            link = self._link(one.number)
            link.clicked.connect(lambda _checked=False, one=one: self.earlier_asked.emit(one))
            self._parts.append(link)
            ended = "" if one.on is None else f"{day_text(one.on)}  "
            self._parts.append(self._label(ended + code_text(one.consequence)))
        note = self._label(self.tr("是否同一请求由承办人核对，不影响登记。"))
        note.setProperty("role", "muted")
        self._parts.append(note)

    def _fill_disputes(self) -> None:
        if not self._disputes:
            return
        heading = self._label(self.tr("相同当事人的调解、仲裁、诉讼"))
        heading.setProperty("role", "cardTitle")
        self._parts.append(heading)
        for one in self._disputes:
            link = self._link(one.number)
            link.clicked.connect(lambda _checked=False, one=one: self.earlier_asked.emit(one))
            self._parts.append(link)
            self._parts.append(self._label(f"{code_text(one.line)}  {code_text(one.state)}"))
        if any(one.is_pending for one in self._disputes):
            note = self._label(
                self.tr("投诉应告知依该程序办理（条例21），受理须写明理由；举报不受影响。")
            )
            note.setProperty("role", "muted")
            self._parts.append(note)

    def _fill_party(self, party: int) -> None:
        employer = self._employers.get(party)
        if employer is not None:
            sentence = self.tr("{name}：在办 {count} 件").format(
                name=employer.name, count=employer.open_cases
            )
            self._parts.append(self._label(sentence))
            if employer.grade:
                text = self.tr("守法诚信等级 {grade}（依据待核）").format(grade=employer.grade)
                self._parts.append(self._label(text))
            if employer.largest >= GROUP_OF:
                text = self.tr("其中有 {count} 人的群体案件").format(count=employer.largest)
                self._parts.append(self._label(text))
            link = self._link(self.tr("查看该单位的案件"))
            link.clicked.connect(lambda: self.record_asked.emit(employer))
            self._parts.append(link)
        rows = self._cases.get(party, ())
        if rows and employer is None:
            name = self._names.get(party, "")
            self._parts.append(self._label(self.tr("{name}：以前的案件").format(name=name)))
        for row in rows:
            self._parts.append(self._case_link(row))

    def _fill_alike(self, party: int) -> None:
        alike = self._alike.get(party, ())
        if not alike:
            return
        self._parts.append(self._label(self.tr("名称相近的单位，请核对是否同一家，点选即填入：")))
        for employer in alike:
            link = self._link(employer.name)
            link.setToolTip(employer.code or self.tr("无代码"))
            link.clicked.connect(
                lambda _checked=False, one=employer: self.employer_taken.emit(party, one)
            )
            self._parts.append(link)

    def _fill_people(self, party: int) -> None:
        for person in self._people.get(party, ()):
            sentence = self.tr("{name}：登记过的人，共 {all} 件，在办 {count} 件").format(
                name=person.name, all=person.all_cases, count=person.open_cases
            )
            self._parts.append(self._label(sentence))
            number = person.number
            if number:
                link = self._link(self.tr("证件号 {number}").format(number=number))
                link.clicked.connect(
                    lambda _checked=False, one=number: self.number_taken.emit(party, one)
                )
                self._parts.append(link)

    def _case_link(self, row: CaseRow) -> QPushButton:
        badge = self._words.badge(row)
        link = self._link(row.shown_number)
        state = "" if badge is None else badge.text
        link.setToolTip(f"{row.applicant_names} / {row.respondent_names}  {state}")
        link.setAccessibleDescription(link.toolTip())
        link.clicked.connect(lambda: self.case_asked.emit(row))
        return link

    def _side(self, part: QWidget) -> Qt.AlignmentFlag:
        is_link = isinstance(part, QPushButton)
        return Qt.AlignmentFlag.AlignLeft if is_link else Qt.AlignmentFlag(0)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text)
        link.setProperty("role", "link")
        link.setAutoDefault(True)
        return link
