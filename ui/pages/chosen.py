"""The page on which one act is submitted for approval in cases chosen in the list (送审)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from disputes_app.domain.approval_rules import APPROVAL_RULES
from disputes_app.domain.case_group import CaseGroup, GroupMember
from disputes_app.domain.cases import CaseId, Line
from disputes_app.domain.kinds.base import EventKind
from disputes_app.services.groups import chosen_cases
from ui.actions import ActionId
from ui.desk import CHOSEN_PAGE, Desk
from ui.marking import QT_TRANSLATE_NOOP
from ui.page import PageSpec
from ui.pages.group import GroupPage
from ui.tokens import Tone


class ChosenPage(GroupPage):
    """As the page of a group, for cases that need have nothing in common but the act."""

    PAGE = PageSpec(
        CHOSEN_PAGE,
        QT_TRANSLATE_NOOP("pages", "一并送审"),
        "cases",
        94,
        on_rail=False,
        per_subject=True,
    )

    def __init__(self, desk: Desk, key: str = "") -> None:
        super().__init__(desk, key)
        self.table.setAccessibleName(self.tr("所选案件"))
        for button in (self.roster_button, self.leave_button):
            button.hide()

    def read(self) -> None:
        """Read the cases anew."""
        context = self.desk.context
        ids = [CaseId(int(one)) for one in self.key.split(",") if one]
        name = self.tr("送审 {count} 件").format(count=len(ids))
        self._question.ask(lambda _progress: _as_group(chosen_cases(context, ids), name))

    def handlers(self) -> Mapping[ActionId, Callable[[], None]]:
        """As on the page of a group; there is no list of members to print."""
        offered = super().handlers()
        return {action: act for action, act in offered.items() if action is not ActionId.PRINT}

    def _law_of(self, _group: CaseGroup) -> str:
        return ""

    def _on_steps(self, kinds: Sequence[EventKind]) -> None:
        """Offer what somebody has to sign; say so where the cases await nothing of it."""
        to_sign = [kind for kind in kinds if kind.id in APPROVAL_RULES]
        super()._on_steps(to_sign)
        if not to_sign and self.table.chosen:
            self.banner.tell(
                Tone.INFO,
                self.tr("没有可以送审的事项"),
                self.tr("勾选的案件目前没有须签批的下一步。"),
            )


def _as_group(members: Sequence[GroupMember], name: str) -> CaseGroup:
    line = members[0].row.line if members else Line.ARBITRATION
    return CaseGroup("", name, line, "", tuple(members))
