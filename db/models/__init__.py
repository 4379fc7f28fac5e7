"""Every table of the database: importing this package fills ``METADATA``."""

from db.models.archive import ArchiveFile
from db.models.attachment import AttachmentWord, CaseAttachment
from db.models.audit import Audit, AuditHead
from db.models.case import DisputeCase
from db.models.event import CaseEvent
from db.models.hearing import Hearing, HearingRoom, StaffLeave
from db.models.law import (
    CalendarDay,
    CalendarYear,
    LawAdoption,
    LawMove,
    LawProposal,
    PolicySetting,
    RuleVersion,
)
from db.models.meta import Meta
from db.models.numbers import IssuedNumber, NumberSeries
from db.models.office import Office, Staff
from db.models.party import CaseParty, Employer, ProtectedReporter
from db.models.projection import CaseAmount, CaseClock, CaseSpan, RateChange, RateTally
from db.models.settings import MinimumWage, OfficeSetting

__all__ = [
    "ArchiveFile",
    "AttachmentWord",
    "Audit",
    "AuditHead",
    "CalendarDay",
    "CalendarYear",
    "CaseAmount",
    "CaseAttachment",
    "CaseClock",
    "CaseEvent",
    "CaseParty",
    "CaseSpan",
    "DisputeCase",
    "Employer",
    "Hearing",
    "HearingRoom",
    "IssuedNumber",
    "LawAdoption",
    "LawMove",
    "LawProposal",
    "Meta",
    "MinimumWage",
    "NumberSeries",
    "Office",
    "OfficeSetting",
    "PolicySetting",
    "ProtectedReporter",
    "RateChange",
    "RateTally",
    "RuleVersion",
    "Staff",
    "StaffLeave",
]
