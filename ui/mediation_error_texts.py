"""What do the refusals around mediation say to the user?  Rows as in ``error_texts``."""

from __future__ import annotations

from ui.error_text import ErrorText
from ui.marking import QT_TRANSLATE_NOOP

MEDIATION_TEXTS: dict[str, ErrorText] = {
    "CannotHandOverError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "不能转办衔接"),
        QT_TRANSLATE_NOOP("errors", "不能转办：{reason}。"),
        QT_TRANSLATE_NOOP("errors", "请核对案件和承办机构。"),
    ),
    "OrganisationKindError": ErrorText(
        QT_TRANSLATE_NOOP("errors", "调解组织类型不符"),
        QT_TRANSLATE_NOOP("errors", "只有业务为调解的机构才有调解组织类型（{organisation}）。"),
        QT_TRANSLATE_NOOP("errors", "请先选择业务“调解”，或者不填类型。"),
    ),
}
