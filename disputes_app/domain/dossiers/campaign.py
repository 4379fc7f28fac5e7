"""日常巡查、专项检查: a plan with its list of employers and sites, who goes, what was found.

条例 14: supervision takes place by daily patrols and by the review of written materials; the
yearly notices on campaigns (such as 根治欠薪冬季行动) are plans of offices, so the day by
which a campaign is to be finished is that of its plan: a plain day, no period of the law.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from disputes_app.domain.dossiers.base import Dossier, DossierSpec, DossierType, StepKind
from disputes_app.domain.dossiers.common import HELD_BY, always, open_still
from disputes_app.domain.dossiers.visits import NAME, TARGET, visit_steps
from disputes_app.domain.events import Event, Facts
from disputes_app.domain.kinds.base import (
    Choice,
    Field,
    FieldType,
    Label,
    day_of,
    lines_of,
    text_of,
)
from disputes_app.domain.numbering import CAMPAIGN_SERIES

OPENED, LISTED, UNLISTED = "campaign.opened", "campaign.listed", "campaign.unlisted"
ASSIGNED, VISITED = "campaign.assigned", "campaign.visited"
FILED, ENDED = "campaign.filed", "campaign.ended"
VISITS = VISITED
"""What its visits are counted as."""
KINDS = (
    Choice("patrol", "日常巡查", "Daily patrol"),
    Choice("special", "专项检查", "Special campaign"),
    Choice("written", "书面审查", "Review of written materials"),
)
ORIGINS = (
    Choice("typed", "逐个输入", "Typed"),
    Choice("pasted", "粘贴", "Pasted"),
    Choice("file", "表格文件", "File"),
    Choice("draw", "双随机抽取结果", "From a draw"),
    Choice("filter", "单位库筛选", "From the register"),
)


@dataclass(frozen=True, slots=True)
class Target:
    """An employer or a site that is to be visited; ``place`` is where it is."""

    key: str
    name: str
    where: str = ""

    @property
    def line(self) -> str:
        """How it is kept."""
        return f"{self.key}\t{self.name}\t{self.where}".rstrip("\t")


def targets_of(facts: Facts) -> Iterator[Target]:
    """Yield the employers and sites that an entry puts on the list."""
    for line in lines_of(facts, "targets"):
        key, name, where, *_more = *line.split("\t"), "", ""
        yield Target(key, name or key, where)


def _opened(dossier: Dossier, event: Event) -> None:
    finish_by = day_of(event.facts, "finish_by")
    if finish_by is not None and finish_by < event.happened_on:
        dossier.impossible("date_before_entry", finish_by)
        return
    dossier.open(event, "planned")
    other = text_of(event.facts, "draw")
    if other:
        dossier.dossiers.append(other)


def _listed(dossier: Dossier, event: Event) -> None:
    for one in targets_of(event.facts):
        dossier.told[f"row:{one.key}"] = one.name
    if dossier.stage == "planned":
        dossier.stage = "running"


def _unlisted(dossier: Dossier, event: Event) -> None:
    target = text_of(event.facts, "target")
    if f"row:{target}" not in dossier.told:
        dossier.impossible("campaign_not_listed")
    elif f"visit:{target}" in dossier.told:
        dossier.impossible("campaign_visited_already")
    else:
        del dossier.told[f"row:{target}"]


def _assigned(dossier: Dossier, event: Event) -> None:
    if any(f"row:{one}" not in dossier.told for one in lines_of(event.facts, "targets")):
        dossier.impossible("campaign_not_listed")


def _listed_once(dossier: Dossier) -> str | None:
    return "campaign_no_list" if dossier.stage == "planned" else None


def _ended(dossier: Dossier, event: Event) -> None:
    dossier.end(event.happened_on, "finished")


def _running(dossier: Dossier) -> str | None:
    if dossier.stage == "planned":
        return "campaign_no_list"
    return open_still(dossier)


_TARGETS = Field("targets", FieldType.LINES, "单位、工地", "Employers and sites")

SPEC = DossierSpec(
    DossierType.CAMPAIGN,
    Label("巡查与专项检查", "Patrol or campaign"),
    CAMPAIGN_SERIES,
    {
        "planned": Label("待列名单", "No list yet"),
        "running": Label("检查中", "Under way"),
        "ended": Label("已结束", "Ended"),
    },
    {"finished": Label("已结束", "Ended")},
    StepKind(
        OPENED,
        "登记检查方案",
        "Plan recorded",
        0,
        (
            Field("kind", FieldType.CHOICE, "检查形式", "Kind", choices=KINDS),
            Field("title", FieldType.TEXT, "名称", "Name"),
            Field("basis", FieldType.TEXT, "依据（文件、方案）", "Basis"),
            Field(
                "finish_by", FieldType.DATE, "结束日期（方案）", "To be finished by", required=False
            ),
            Field("town", FieldType.TEXT, "街镇", "Towns", required=False),
            Field("draw", FieldType.DOSSIER, "双随机抽查编号", "Draw", required=False),
            *HELD_BY,
        ),
        always,
        _opened,
        step=False,
        day=Label("开始日期", "From"),
    ),
    (
        StepKind(
            LISTED,
            "列入检查名单",
            "Put on the list",
            10,
            (
                _TARGETS,
                Field("origin", FieldType.CHOICE, "名单来源", "Where from", choices=ORIGINS),
                Field("origin_note", FieldType.TEXT, "来源说明", "About it", required=False),
            ),
            open_still,
            _listed,
            step=False,
        ),
        StepKind(
            UNLISTED,
            "移出检查名单",
            "Taken off the list",
            15,
            (NAME, TARGET, Field("reason", FieldType.LONG_TEXT, "理由", "Reason")),
            _running,
            _unlisted,
            step=False,
        ),
        StepKind(
            ASSIGNED,
            "安排检查人员",
            "Inspectors assigned",
            16,
            (Field("by", FieldType.TEXT, "检查人员", "Inspectors"), _TARGETS),
            _running,
            _assigned,
            step=False,
        ),
        *visit_steps(
            VISITED, FILED, "campaign_not_listed", may_visit=_running, may_file=_listed_once
        ),
        StepKind(
            ENDED,
            "结束检查",
            "Ended",
            80,
            (Field("text", FieldType.LONG_TEXT, "总结", "Summary"),),
            open_still,
            _ended,
            ends=True,
        ),
    ),
)
