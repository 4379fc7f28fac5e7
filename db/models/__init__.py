"""Every table of the database, each module of them loaded when one of its tables is asked for.

A start needs few of them.  What needs all (making the database, looking through it) asks
for the :func:`whole_schema`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import MetaData, Table

    from db.models.alert import AlertRuleSet
    from db.models.approval import ApprovalRequest, Signer
    from db.models.archive import ArchiveFile
    from db.models.attachment import AttachmentWord, CaseAttachment
    from db.models.audit import Audit, AuditHead
    from db.models.case import DisputeCase
    from db.models.dossier import (
        Dossier,
        DossierAmount,
        DossierCase,
        DossierClock,
        DossierEntry,
    )
    from db.models.draw import DrawRow
    from db.models.event import CaseEvent
    from db.models.figure import FrozenFigure, FrozenVerdict
    from db.models.form import FormVersion
    from db.models.fund import FundWorker
    from db.models.grading import GradeRow
    from db.models.hearing import Hearing, HearingRoom, StaffLeave
    from db.models.indicator import IndicatorEntry
    from db.models.law import (
        CalendarDay,
        CalendarYear,
        LawAdoption,
        LawDossierMove,
        LawMove,
        LawProposal,
        PolicySetting,
        RuleVersion,
    )
    from db.models.ledger import (
        ArrearsLine,
        ArrearsMark,
        ArrearsPayment,
        ArrearsTotal,
        ArrearsWorker,
        RosterLayout,
    )
    from db.models.listing import ListedParty
    from db.models.matter import CaseMatter
    from db.models.meta import Meta
    from db.models.month import MonthCase, MonthReport
    from db.models.numbers import IssuedNumber, NumberSeries
    from db.models.office import Office, Staff
    from db.models.paper import (
        IssuedPaper,
        IssuedPaperFile,
        PaperCopy,
        PaperDraft,
        RecordPaperDraft,
    )
    from db.models.party import (
        CaseParty,
        Employer,
        MergedParty,
        PartyMerge,
        ProtectedReporter,
        ToldApart,
        Worker,
    )
    from db.models.print_job import PrintJob
    from db.models.projection import CaseAmount, CaseClock, CaseSpan, RateChange, RateTally
    from db.models.screening import ScreeningRow
    from db.models.service import ServiceMail, ServiceTask
    from db.models.settings import MinimumWage, OfficeSetting

_HOMES = {
    "alert": ("AlertRuleSet",),
    "approval": (
        "ApprovalRequest",
        "Signer",
    ),
    "archive": ("ArchiveFile",),
    "attachment": (
        "AttachmentWord",
        "CaseAttachment",
    ),
    "audit": (
        "Audit",
        "AuditHead",
    ),
    "case": ("DisputeCase",),
    "dossier": (
        "Dossier",
        "DossierAmount",
        "DossierCase",
        "DossierClock",
        "DossierEntry",
    ),
    "draw": ("DrawRow",),
    "event": ("CaseEvent",),
    "figure": ("FrozenFigure", "FrozenVerdict"),
    "form": ("FormVersion",),
    "fund": ("FundWorker",),
    "grading": ("GradeRow",),
    "hearing": (
        "Hearing",
        "HearingRoom",
        "StaffLeave",
    ),
    "indicator": ("IndicatorEntry",),
    "law": (
        "CalendarDay",
        "CalendarYear",
        "LawAdoption",
        "LawDossierMove",
        "LawMove",
        "LawProposal",
        "PolicySetting",
        "RuleVersion",
    ),
    "ledger": (
        "ArrearsLine",
        "ArrearsMark",
        "ArrearsPayment",
        "ArrearsTotal",
        "ArrearsWorker",
        "RosterLayout",
    ),
    "listing": ("ListedParty",),
    "matter": ("CaseMatter",),
    "meta": ("Meta",),
    "month": ("MonthCase", "MonthReport"),
    "numbers": (
        "IssuedNumber",
        "NumberSeries",
    ),
    "office": (
        "Office",
        "Staff",
    ),
    "paper": (
        "IssuedPaper",
        "IssuedPaperFile",
        "PaperCopy",
        "PaperDraft",
        "RecordPaperDraft",
    ),
    "print_job": ("PrintJob",),
    "party": (
        "CaseParty",
        "Employer",
        "MergedParty",
        "PartyMerge",
        "ProtectedReporter",
        "ToldApart",
        "Worker",
    ),
    "projection": (
        "CaseAmount",
        "CaseClock",
        "CaseSpan",
        "RateChange",
        "RateTally",
    ),
    "screening": ("ScreeningRow",),
    "service": (
        "ServiceMail",
        "ServiceTask",
    ),
    "settings": (
        "MinimumWage",
        "OfficeSetting",
    ),
}
"""The tables by the module they stand in."""

__all__ = [
    "AlertRuleSet",
    "ApprovalRequest",
    "ArchiveFile",
    "ArrearsLine",
    "ArrearsMark",
    "ArrearsPayment",
    "ArrearsTotal",
    "ArrearsWorker",
    "AttachmentWord",
    "Audit",
    "AuditHead",
    "CalendarDay",
    "CalendarYear",
    "CaseAmount",
    "CaseAttachment",
    "CaseClock",
    "CaseEvent",
    "CaseMatter",
    "CaseParty",
    "CaseSpan",
    "DisputeCase",
    "Dossier",
    "DossierAmount",
    "DossierCase",
    "DossierClock",
    "DossierEntry",
    "DrawRow",
    "Employer",
    "FormVersion",
    "FrozenFigure",
    "FrozenVerdict",
    "FundWorker",
    "GradeRow",
    "Hearing",
    "HearingRoom",
    "IndicatorEntry",
    "IssuedNumber",
    "IssuedPaper",
    "IssuedPaperFile",
    "LawAdoption",
    "LawDossierMove",
    "LawMove",
    "LawProposal",
    "ListedParty",
    "MergedParty",
    "Meta",
    "MinimumWage",
    "MonthCase",
    "MonthReport",
    "NumberSeries",
    "Office",
    "OfficeSetting",
    "PaperCopy",
    "PaperDraft",
    "PartyMerge",
    "PolicySetting",
    "PrintJob",
    "ProtectedReporter",
    "RateChange",
    "RateTally",
    "RecordPaperDraft",
    "RosterLayout",
    "RuleVersion",
    "ScreeningRow",
    "ServiceMail",
    "ServiceTask",
    "Signer",
    "Staff",
    "StaffLeave",
    "ToldApart",
    "Worker",
]


def __getattr__(name: str) -> Table:
    for module, tables in _HOMES.items():
        if name in tables:
            table: Table = getattr(importlib.import_module(f"{__name__}.{module}"), name)
            globals()[name] = table
            return table
    raise AttributeError(f"module {__name__!r} has no table {name!r}")


def whole_schema() -> MetaData:
    """Load every table and return the schema that they make."""
    import pkgutil

    from db.base import METADATA

    for found in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{found.name}")
    return METADATA
